#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "remit/intake/docx_numbering.hpp"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace remit {

/// Whether an element that is a switch, <w:vanish/>, is there and not switched off.
bool is_on(const pugi::xml_node& flag);

/// What a paragraph is by its style and its own properties.
struct ParagraphKind {
  std::uint8_t level = 0;    ///< of a heading, from 1; 0: none
  bool is_contents = false;  ///< a line of a table of contents
  std::optional<NumberedPlace> list;
};

/// The styles of a Word document, with what they take over from those they are based on.
class DocxStyles {
public:
  DocxStyles() = default;
  explicit DocxStyles(const pugi::xml_document& styles_xml);

  /// By the properties of a paragraph, w:pPr. A style whose name or outline level says so makes a
  /// heading, in English or Chinese Word (heading 1, 标题 1).
  [[nodiscard]] ParagraphKind kind(
      const pugi::xml_node& properties, const DocxNumbering& numbering) const;

  /// By the properties of a run, w:rPr: whether it or its style is not shown.
  [[nodiscard]] bool is_hidden(const pugi::xml_node& properties) const;

private:
  struct Style {
    std::string based_on;
    std::optional<std::uint32_t> outline;  ///< from 0; 9: body text
    std::uint32_t heading = 0;             ///< by its name, from 1
    bool is_contents = false;
    std::optional<std::string> list;
    std::optional<std::uint32_t> list_level;
  };

  std::map<std::string, Style> styles_;
  std::map<std::string, bool> hides_;  ///< styles of characters: whether their text is not shown
  std::string default_;
};

}  // namespace remit
