#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "remit/intake/numerals.hpp"

namespace pugi {
class xml_document;
}

namespace remit {

/// A paragraph's place in an automatic list: which one, and how deep in it, from 0.
struct NumberedPlace {
  std::string list;  ///< w:numId
  std::uint32_t level = 0;
};

/// The automatic numbers of a Word document, as Word shows them: 第一章, （一）, 2.1. Lists that
/// share a definition go on counting, unless one is told to start anew.
class DocxNumbering {
public:
  DocxNumbering() = default;
  explicit DocxNumbering(const pugi::xml_document& numbering_xml);

  /// The number of the next paragraph there, with what divides it from the text; empty for bullets
  /// and lists that are not defined. Counts.
  std::string next(const NumberedPlace& place);

  /// The list that numbers the paragraphs of a style by its definition, if any.
  [[nodiscard]] std::optional<NumberedPlace> place_of_style(const std::string& style) const;

private:
  static constexpr std::size_t level_count = 9;

  struct Level {
    NumeralStyle style = NumeralStyle::decimal;
    std::string text;  ///< with %1 … %9 for the numbers
    std::string suffix = "tab";
    std::uint32_t start = 1;
    std::uint32_t restarts_after = 0xFFFF;  ///< the level above that starts it anew; 0: none
    bool all_decimal = false;
  };
  struct Definition {
    std::array<Level, level_count> levels;
    std::string linked_style;  ///< the list style that defines it in its stead
  };
  struct List {
    std::string definition;
    std::array<std::optional<std::uint32_t>, level_count> starts_anew;
    std::array<std::optional<Level>, level_count> own;
  };
  struct Counter {
    std::array<std::uint32_t, level_count> numbers{};
    std::array<bool, level_count> begun{};
  };

  void read_definitions(const pugi::xml_document& document);
  void read_lists(const pugi::xml_document& document);
  void count(Counter& counter, const List& list, std::uint32_t level);
  [[nodiscard]] const Level& level_of(const List& list, std::uint32_t level) const;
  [[nodiscard]] std::string shown(
      const Counter& counter, const List& list, std::uint32_t level) const;

  std::map<std::string, Definition> definitions_;
  std::map<std::string, List> lists_;
  std::map<std::string, NumberedPlace> styles_;
  std::map<std::string, std::string> list_styles_;  ///< list style to definition
  std::map<std::string, Counter> counters_;         ///< by definition
  std::map<std::string, bool> used_;                ///< lists that have counted
};

}  // namespace remit
