#include "remit/intake/raw_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"

namespace remit {

namespace {

constexpr std::string_view line_separator = "\xE2\x80\xA8";

bool has_breaks(std::string_view text) {
  return text.find('\v') != std::string_view::npos || text.find('\f') != std::string_view::npos ||
         text.find(line_separator) != std::string_view::npos;
}

/// The next break inside a line, and its bytes; the end of the line and 0 if there is none.
std::pair<std::size_t, std::size_t> next_break(std::string_view line, std::size_t from) {
  for (std::size_t at = line.find_first_of("\v\f\xE2", from); at != std::string_view::npos;
       at = line.find_first_of("\v\f\xE2", at + 1)) {
    if (line[at] != '\xE2') return {at, 1};
    if (line.substr(at).starts_with(line_separator)) return {at, line_separator.size()};
  }
  return {line.size(), 0};
}

bool is_blank(std::string_view text) {
  std::size_t at = 0;
  while (const std::size_t blank = blank_at(text, at)) at += blank;
  return at == text.size();
}

class Splitter {
public:
  Splitter(std::string_view text, ReadingBudget& budget)
      : text_(text),
        budget_(&budget),
        breaks_(has_breaks(text)),
        page_(text.find('\f') == text.npos ? 0U : 1U) {}

  std::vector<RawLine> lines() {
    const char end = text_.find('\n') == std::string_view::npos ? '\r' : '\n';
    std::uint32_t number = 1;
    for (std::size_t at = 0; at < text_.size() && !budget_->exceeded; ++number) {
      const std::size_t stop = std::min(text_.find(end, at), text_.size());
      add_line({text_.substr(at, stop - at), number, 0, page_});
      at = stop + 1;
    }
    return std::move(found_);
  }

private:
  void add(const RawLine& line) {
    if (is_blank(line.text)) return;
    if (take_one(budget_->lines, budget_->exceeded)) found_.push_back(line);
  }

  void add_line(const RawLine& line) {
    if (!breaks_) return add(line);
    std::uint32_t before = 0;
    for (std::size_t at = 0; at <= line.text.size();) {
      const auto [stop, bytes] = next_break(line.text, at);
      const std::string_view piece = line.text.substr(at, stop - at);
      add({piece, line.number, before, page_});
      if (bytes == 0) break;
      if (line.text[stop] == '\f') ++page_;
      before += static_cast<std::uint32_t>(characters(piece)) + 1;
      at = stop + bytes;
    }
  }

  std::string_view text_;
  ReadingBudget* budget_;
  bool breaks_;
  std::uint32_t page_;
  std::vector<RawLine> found_;
};

}  // namespace

std::vector<RawLine> raw_lines(std::string_view text, ReadingBudget& budget) {
  return Splitter(text, budget).lines();
}

Line line_of(const RawLine& raw) {
  const Trimmed text = trimmed(raw.text);
  Line line;
  line.text = text.text;
  line.place.line = raw.number;
  line.place.column = raw.characters_before + text.characters_before + 1;
  line.place.page = raw.page;
  line.indent = text.indent;
  return line;
}

}  // namespace remit
