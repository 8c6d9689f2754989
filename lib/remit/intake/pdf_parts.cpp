// What pages repeat, headers, footers and their numbers, is no text; the rest is lines and tables.

#include "remit/intake/pdf_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/pdf_columns.hpp"
#include "remit/intake/pdf_table.hpp"
#include "remit/intake/raw_lines.hpp"

namespace remit {

namespace {

constexpr std::size_t edge = 2;  // lines at the top and bottom of a page that may be running ones

/// Like “- 3 -”, “第 3 页 共 9 页”, “3/9”: digits and what stands around page numbers.
bool is_page_number(std::string_view text) {
  constexpr std::u32string_view around = U"-－—–·第页共/ 　.Pagepof~～";
  constexpr std::size_t longest = 40;
  if (text.size() > longest) return false;
  bool has_digit = false;
  for (const char32_t c : decoded(text)) {
    const bool digit = c >= U'0' && c <= U'9';
    has_digit = has_digit || digit;
    if (!digit && around.find(c) == std::u32string_view::npos) return false;
  }
  return has_digit;
}

/// What running lines of two pages have in common: all but the digits.
std::string without_digits(std::string_view text) {
  std::string rest;
  for (const char c : text) {
    if (c < '0' || c > '9') rest += c;
  }
  return rest;
}

/// The lines without those that pages repeat.
class Pages {
public:
  explicit Pages(std::vector<RawLine> lines) : lines_(std::move(lines)) {
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin;
      while (end < lines_.size() && lines_[end].page == lines_[begin].page) ++end;
      pages_.emplace_back(begin, end);
      begin = end;
    }
  }

  std::vector<RawLine> text() {
    std::map<std::string, std::size_t> pages_with;
    for (const auto& page : pages_) {
      std::map<std::string, std::size_t> of_page;
      for (const std::size_t i : edges(page)) of_page[key(i)] = 1;
      for (const auto& [line, count] : of_page) pages_with[line] += count;
    }
    std::vector<bool> dropped(lines_.size(), false);
    for (const auto& page : pages_) {
      for (const std::size_t i : edges(page)) {
        const std::size_t seen = pages_with[key(i)];
        const bool runs = pages_.size() > 2 && seen * 2 > pages_.size();
        dropped[i] = runs || is_page_number(trimmed(lines_[i].text).text);
      }
    }
    std::vector<RawLine> left;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!dropped[i]) left.push_back(lines_[i]);
    }
    return left;
  }

private:
  using Page = std::pair<std::size_t, std::size_t>;

  static std::vector<std::size_t> edges(const Page& page) {
    std::vector<std::size_t> found;
    for (std::size_t i = page.first; i < page.second; ++i) {
      if (i < page.first + edge || i + edge >= page.second) found.push_back(i);
    }
    return found;
  }

  [[nodiscard]] std::string key(std::size_t line) const {
    return without_digits(trimmed(lines_[line].text).text);
  }

  std::vector<RawLine> lines_;
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Part> pdf_parts(std::string_view text, ReadingBudget& budget) {
  const std::vector<RawLine> lines = in_reading_order(Pages(raw_lines(text, budget)).text());
  std::vector<Part> parts;
  for (std::size_t at = 0; at < lines.size();) {
    if (std::optional<PdfTable> table = pdf_table(lines, at, budget)) {
      parts.emplace_back(std::move(table->grid));
      at = table->end;
    } else {
      parts.emplace_back(line_of(lines[at++]));
    }
  }
  return parts;
}

}  // namespace remit
