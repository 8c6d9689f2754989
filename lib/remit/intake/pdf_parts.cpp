// pdftotext keeps the layout with spaces, so the columns of a table are the stretches that are
// blank in no row of the header. A cell's lines stand below each other; what is in no new row by
// its number or after a gap goes on with the row above.

#include "remit/intake/pdf_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/raw_lines.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

constexpr std::size_t edge = 2;  // lines at the top and bottom of a page that may be running ones

/// Words between wide gaps, with the display columns they take.
struct Chunk {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Chunk> chunks(std::string_view line) {
  std::vector<Chunk> found;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t word = line.find_first_not_of(' ', at);
    if (word == std::string_view::npos) break;
    column += word - at;
    std::size_t end = line.find("  ", word);
    end = std::min(end, line.size());
    const std::string_view text = trimmed(line.substr(word, end - word)).text;
    const std::size_t width = display_width(line.substr(word, end - word));
    if (!text.empty()) found.push_back({text, column, column + width});
    column += width;
    at = end;
  }
  return found;
}

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

class PdfReader {
public:
  PdfReader(std::vector<RawLine> lines, ReadingBudget& budget)
      : lines_(std::move(lines)), budget_(&budget) {}

  std::vector<Part> parts() {
    while (at_ < lines_.size()) {
      if (!take_table()) parts_.emplace_back(line_of(lines_[at_++]));
    }
    return std::move(parts_);
  }

private:
  static std::vector<std::string_view> texts(const std::vector<Chunk>& row) {
    std::vector<std::string_view> found;
    for (const Chunk& chunk : row) found.push_back(chunk.text);
    return found;
  }

  bool take_table() {
    const std::vector<Chunk> header = chunks(lines_[at_].text);
    if (header.size() < 3 || !is_task_header(texts(header))) return false;
    Grid grid;
    grid.rows.push_back(cells_of(lines_[at_], header, header));
    const bool numbered = column_use(header.front().text) == ColumnUse::number;
    for (++at_; at_ < lines_.size(); ++at_) {
      const std::vector<Chunk> row = chunks(lines_[at_].text);
      if (ends(row, header) || !add(grid, row, header, numbered)) break;
    }
    parts_.emplace_back(std::move(grid));
    return true;
  }

  /// Text that begins left of the table or runs across its columns is no part of it.
  bool ends(const std::vector<Chunk>& row, const std::vector<Chunk>& header) {
    if (row.size() > 1) return false;
    const Chunk& only = row.front();
    const bool is_section = heading_rank(only.text) > 0 && only.text.size() < 120;
    const std::size_t first = column_at(only, header);
    return only.end > header[std::min(first + 1, header.size() - 1)].end && !is_section &&
           first + 1 < header.size();
  }

  /// The column whose heading stands nearest: cells are centred or flush left under it.
  static std::size_t column_at(const Chunk& chunk, const std::vector<Chunk>& header) {
    std::size_t best = 0;
    std::size_t best_distance = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < header.size(); ++i) {
      const std::size_t middle = chunk.begin + chunk.end;
      const std::size_t other = header[i].begin + header[i].end;
      const std::size_t centred = middle > other ? middle - other : other - middle;
      const std::size_t flush = 2 * (chunk.begin > header[i].begin ? chunk.begin - header[i].begin
                                                                   : header[i].begin - chunk.begin);
      const std::size_t distance = std::min(centred, flush);
      if (distance < best_distance) {
        best = i;
        best_distance = distance;
      }
    }
    return best;
  }

  static std::vector<GridCell> cells_of(
      const RawLine& raw, const std::vector<Chunk>& row, const std::vector<Chunk>& header) {
    std::vector<GridCell> cells(header.size());
    std::size_t from = 0;
    for (const Chunk& chunk : row) {
      const std::size_t column = std::max(from, column_at(chunk, header));
      GridCell& cell = cells[column];
      if (cell.text.empty()) {
        const auto offset = static_cast<std::size_t>(chunk.text.data() - raw.text.data());
        cell.place.page = raw.page;
        cell.place.line = raw.number;
        cell.place.column = static_cast<std::uint32_t>(characters(raw.text.substr(0, offset))) + 1;
      } else {
        cell.text += ' ';
      }
      cell.text += chunk.text;
      from = column;
    }
    return cells;
  }

  /// A new row, or more lines of the last one.
  bool add(
      Grid& grid, const std::vector<Chunk>& row, const std::vector<Chunk>& header, bool numbered) {
    std::vector<GridCell> cells = cells_of(lines_[at_], row, header);
    const bool begins = numbered ? !cells.front().text.empty() : after_gap();
    if (!begins && grid.rows.size() > 1) {
      for (std::size_t i = 0; i < cells.size(); ++i) join(grid.rows.back()[i], cells[i]);
      return true;
    }
    if (cells.size() > budget_->cells) {
      budget_->exceeded = true;
      return false;
    }
    budget_->cells -= cells.size();
    grid.rows.push_back(std::move(cells));
    return true;
  }

  [[nodiscard]] bool after_gap() const {
    return at_ == 0 || lines_[at_].number > lines_[at_ - 1].number + 1;
  }

  static void join(GridCell& above, GridCell& below) {
    if (below.text.empty()) return;
    if (above.text.empty()) {
      above = std::move(below);
      return;
    }
    const bool wide = static_cast<unsigned char>(above.text.back()) >= 0x80 ||
                      static_cast<unsigned char>(below.text.front()) >= 0x80;
    above.text += (wide ? "" : " ") + below.text;
  }

  std::vector<RawLine> lines_;
  ReadingBudget* budget_;
  std::size_t at_ = 0;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> pdf_parts(std::string_view text, ReadingBudget& budget) {
  return PdfReader(Pages(raw_lines(text, budget)).text(), budget).parts();
}

}  // namespace remit
