#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "remit/intake/document.hpp"

namespace remit {

/// Lines and columns of offsets that only grow, counted once over the text.
class PlaceCounter {
public:
  explicit PlaceCounter(std::string_view text) : text_(text), next_feed_(text.find('\n')) {}
  Place at(std::size_t offset);

private:
  std::string_view text_;
  std::size_t next_feed_;  ///< of a text whose lines have no end, it must not be sought anew
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
};

/// The text of a paragraph as a browser shows it: references resolved, white space made one space,
/// none where a line of Chinese was broken.
class HtmlText {
public:
  void add(std::string_view source, std::size_t at);
  /// Something that the page shows but does not contain, the number of a list's item.
  void add_number(std::string_view number) { text_ += number; }

  [[nodiscard]] bool is_blank() const { return !has_text_; }
  [[nodiscard]] std::size_t first() const { return first_; }  ///< offset of the first visible byte
  [[nodiscard]] std::size_t size() const { return text_.size(); }

  /// The paragraph so far, without its place; nothing is left behind.
  Line take();

private:
  enum class Gap : std::uint8_t { none, space, line };

  void add_piece(std::string_view piece, std::size_t at);
  void close_gap(std::string_view next);

  std::string text_;
  std::size_t first_ = 0;
  bool has_text_ = false;
  Gap gap_ = Gap::none;
};

}  // namespace remit
