#include "remit/intake/html_text.hpp"

#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/html_entities.hpp"

namespace remit {

namespace {

bool is_ascii_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool is_wide(char first_byte) {
  return static_cast<unsigned char>(first_byte) >= 0xE3;
}

/// Does the text end in a character of three bytes, as Chinese ones are?
bool ends_wide(std::string_view text) {
  return text.size() >= 3 && is_wide(text[text.size() - 3]);
}

bool is_all_blank(std::string_view text) {
  std::size_t at = 0;
  while (const std::size_t blank = blank_at(text, at)) at += blank;
  return at == text.size();
}

}  // namespace

Place PlaceCounter::at(std::size_t offset) {
  while (next_feed_ < offset) {
    at_ = next_feed_ + 1;
    next_feed_ = text_.find('\n', at_);
    ++line_;
    column_ = 1;
  }
  if (offset > at_) {
    column_ += static_cast<std::uint32_t>(characters(text_.substr(at_, offset - at_)));
    at_ = offset;
  }
  Place place;
  place.line = line_;
  place.column = column_;
  return place;
}

void HtmlText::add(std::string_view source, std::size_t at) {
  for (std::size_t i = 0; i < source.size();) {
    if (is_ascii_space(source[i])) {
      const bool feed = source[i] == '\n' || source[i] == '\r';
      if (feed || gap_ == Gap::none) gap_ = feed ? Gap::line : Gap::space;
      ++i;
      continue;
    }
    if (source[i] == '&') {
      const CharacterReference reference = reference_at(source.substr(i));
      if (reference.bytes > 0) {
        add_piece(encoded(std::u32string_view(&reference.character, 1)), at + i);
        i += reference.bytes;
        continue;
      }
    }
    std::size_t end = i + 1;
    while (end < source.size() && source[end] != '&' && !is_ascii_space(source[end])) ++end;
    add_piece(source.substr(i, end - i), at + i);
    i = end;
  }
}

void HtmlText::close_gap(std::string_view next) {
  const Gap gap = std::exchange(gap_, Gap::none);
  if (gap == Gap::none || text_.empty()) return;
  if (gap == Gap::line && ends_wide(text_) && is_wide(next[0])) return;
  text_ += ' ';
}

void HtmlText::add_piece(std::string_view piece, std::size_t at) {
  close_gap(piece);
  if (!has_text_ && !is_all_blank(piece)) {
    has_text_ = true;
    first_ = at + static_cast<std::size_t>(trimmed(piece).text.data() - piece.data());
  }
  text_ += piece;
}

Line HtmlText::take() {
  Line line;
  const Trimmed text = trimmed(text_);
  line.text = text.text;
  line.indent = text.indent;
  line.whole = true;
  text_.clear();
  has_text_ = false;
  gap_ = Gap::none;
  return line;
}

}  // namespace remit
