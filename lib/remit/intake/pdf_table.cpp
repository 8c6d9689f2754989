// pdftotext keeps the layout with spaces and counts a column a character, Chinese ones too. Between
// two headings the columns of a table part where that cuts the least into words. A row's number may
// stand on its first line or, where cells are centred, in its middle: then the row reaches as far
// down from it as up.

#include "remit/intake/pdf_table.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/pdf_header.hpp"
#include "remit/intake/pdf_rows.hpp"
#include "remit/intake/pdf_sections.hpp"
#include "remit/intake/task_table.hpp"

namespace remit {

namespace {

/// Where columns part: edges[i] is between the columns i and i + 1.
using Edges = std::vector<std::size_t>;

/// How deep an edge at each column would cut into chunks, all of them together.
std::vector<std::size_t> depths(std::span<const RawLine> lines) {
  std::vector<std::size_t> found(widest_pdf_line + 1, 0);
  for (const RawLine& line : lines) {
    for (const PdfChunk& chunk : pdf_chunks(line.text, " ")) {
      for (std::size_t x = chunk.begin; x < std::min(chunk.end, widest_pdf_line); ++x)
        found[x] += std::min(x - chunk.begin, chunk.end - x);
    }
  }
  return found;
}

Edges edges_of(std::span<const RawLine> lines, const std::vector<PdfHeading>& headings) {
  const std::vector<std::size_t> cut = depths(lines);
  Edges edges;
  for (std::size_t i = 0; i + 1 < headings.size(); ++i) {
    const std::size_t from = std::min((headings[i].begin + headings[i].end) / 2, widest_pdf_line);
    const std::size_t to =
        std::min((headings[i + 1].begin + headings[i + 1].end) / 2, widest_pdf_line);
    std::size_t best = from;
    for (std::size_t x = from; x < to; ++x) {
      if (cut[x] <= cut[best]) best = x;  // of equal ones the last: cells begin at their left
    }
    edges.push_back(best);
  }
  return edges;
}

/// The columns of the lines from one on.
struct PageColumns {
  std::size_t first = 0;
  Edges edges;
};

class TableReader {
public:
  TableReader(
      std::span<const RawLine> lines, std::size_t at, PdfHeader header, ReadingBudget& budget)
      : lines_(lines), at_(at + header.lines), header_(std::move(header)), budget_(&budget) {
    first_ = at;
  }

  PdfTable read() {
    std::size_t end = at_;
    while (end < lines_.size() && !ends(end)) ++end;
    find_columns(end);
    PdfTable table;
    Cells heads;
    for (const PdfHeading& heading : header_.headings) {
      heads.push_back({heading.text, false, place_of(lines_[first_], heading.begin)});
    }
    table.grid.rows.push_back(std::move(heads));
    page_ = lines_[at_ - 1].page;
    take_blocks(end);
    shape_ = row_shape(blocks_, heading_columns());
    const bool centred = are_centred();
    for (const RowBlock& block : blocks_) add_rows(table.grid, block, centred);
    table.end = end;
    return table;
  }

private:
  static Place place_of(const RawLine& line, std::size_t column) {
    Place place;
    place.page = line.page;
    place.line = line.number;
    place.column = static_cast<std::uint32_t>(column) + 1;
    return place;
  }

  [[nodiscard]] bool is_numbered() const {
    return column_use(header_.headings.front().text) == ColumnUse::number;
  }

  /// The columns that number or head rows.
  [[nodiscard]] std::vector<bool> heading_columns() const {
    std::vector<bool> found;
    for (const PdfHeading& heading : header_.headings) {
      const ColumnUse use = column_use(heading.text);
      found.push_back(use == ColumnUse::number || use == ColumnUse::section);
    }
    return found;
  }

  static bool is_section(std::string_view text) {
    constexpr std::size_t longest_section = 120;
    const int rank = heading_rank(text);
    return (rank == 1 || rank == 2) && text.size() < longest_section;
  }

  /// Text that runs across the columns is no part of the table, unless it heads some rows.
  [[nodiscard]] bool ends(std::size_t at) const {
    const std::vector<PdfChunk> found = pdf_chunks(lines_[at].text, " ");
    if (found.size() != 1 || is_section(found.front().text)) return false;
    const PdfChunk& only = found.front();
    const auto crossed = std::ranges::count_if(header_.headings, [&](const PdfHeading& heading) {
      return only.begin < heading.begin && heading.end < only.end;
    });
    const bool apart = lines_[at].number > lines_[at - 1].number + 1;
    const bool is_note = only.text.starts_with("注") || only.text.starts_with("附件");
    return crossed > 1 || (apart && crossed == 1 && only.text.ends_with("。")) || is_note;
  }

  static std::string without_spaces(std::string_view text) {
    std::string rest(text);
    std::erase(rest, ' ');
    return rest;
  }

  [[nodiscard]] bool repeats_header(std::size_t at) const {
    for (std::size_t i = 0; i < header_.lines; ++i) {
      if (without_spaces(lines_[at].text) == without_spaces(lines_[first_ + i].text)) return true;
    }
    return false;
  }

  /// A page that repeats the header has its own columns, and so have those after it.
  void find_columns(std::size_t end) {
    std::vector<PdfHeading> headings = header_.headings;
    for (std::size_t begin = at_; begin < end;) {
      const std::size_t first = begin;
      if (repeats_header(begin)) {
        const auto again = pdf_header(lines_, begin);
        if (again && again->headings.size() == headings.size()) headings = again->headings;
      }
      while (begin < end && repeats_header(begin)) ++begin;
      std::size_t next = begin;
      while (next < end && !repeats_header(next)) ++next;
      columns_.push_back({first, edges_of(lines_.subspan(begin, next - begin), headings)});
      begin = next;
    }
  }

  /// Lines as cells; each counts as a row, as cells in several lines are kept line by line first.
  void take_blocks(std::size_t end) {
    blocks_.emplace_back();
    std::size_t columns = 0;
    for (std::size_t i = at_; i < end; ++i) {
      if (repeats_header(i)) continue;
      if (header_.headings.size() > budget_->cells) {
        budget_->exceeded = true;
        return;
      }
      budget_->cells -= header_.headings.size();
      while (columns + 1 < columns_.size() && columns_[columns + 1].first <= i) ++columns;
      const std::vector<PdfChunk> found = pdf_chunks(lines_[i].text);
      const bool heading = found.size() == 1 && is_section(found.front().text);
      if (heading && !blocks_.back().lines.empty()) blocks_.emplace_back();
      RowBlock& block = blocks_.back();
      block.is_heading = heading;
      if (lines_[i].number > lines_[i - 1].number + 1) block.gaps.push_back(block.lines.size());
      if (lines_[i].page != page_) block.turns.push_back(block.lines.size());
      page_ = lines_[i].page;
      block.lines.push_back(cells_of(lines_[i], columns_[columns].edges));
      if (looks_like_number(block.lines.back().front().text))
        block.numbers.push_back(block.lines.size() - 1);
      if (heading) blocks_.emplace_back();
    }
  }

  /// The column with most of [begin, end) in it, of equal ones the last.
  static std::size_t column_at(const Edges& edges, std::size_t begin, std::size_t end) {
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i <= edges.size(); ++i) {
      const std::size_t left = i == 0 ? 0 : edges[i - 1];
      const std::size_t right = i == edges.size() ? std::max(end, widest_pdf_line) : edges[i];
      const std::size_t from = std::max(begin, left);
      const std::size_t to = std::min(end, right);
      if (to > from && to - from >= most) {
        most = to - from;
        best = i;
      }
    }
    return best;
  }

  /// Words of a line that stand in the same column are one cell.
  [[nodiscard]] Cells cells_of(const RawLine& line, const Edges& edges) const {
    Cells cells(header_.headings.size());
    for (const PdfChunk& chunk : pdf_chunks(line.text, " ")) {
      GridCell& cell = cells[column_at(edges, chunk.begin, chunk.end)];
      if (cell.text.empty())
        cell.place = place_of(line, chunk.begin);
      else
        cell.text += ' ';
      cell.text += chunk.text;
    }
    return cells;
  }

  /// How the rows of the whole table stand to their numbers, by what speaks against either.
  [[nodiscard]] bool are_centred() const {
    double on_top = 0;
    double centred = 0;
    for (const RowBlock& block : blocks_) {
      if (block.is_heading || block.numbers.empty()) continue;
      if (block.numbers.front() > 0 && &block == blocks_.data()) return true;
      if (block.numbers.front() > 0) on_top += 1;
      on_top += starts_on_top(block, shape_).cost;
      centred += centred_starts(block, shape_).cost;
    }
    return centred < on_top;
  }

  /// The first line of each row of a block; lines before them go on with the row above.
  [[nodiscard]] RowStarts starts(const RowBlock& block, bool centred) const {
    RowStarts found;
    if (block.is_heading) {
      found.lines = {0};
    } else if (!is_numbered()) {
      found.lines = block.gaps;
      if (found.lines.empty() || found.lines.front() > 0)
        found.lines.insert(found.lines.begin(), 0);
    } else if (!block.numbers.empty()) {
      found = centred ? centred_starts(block, shape_) : starts_on_top(block, shape_);
    }
    const bool has_no_marks = !is_numbered() && block.gaps.empty() && block.lines.size() > 1;
    found.uncertain.resize(found.lines.size(), has_no_marks && !block.is_heading);
    return found;
  }

  void add_rows(Grid& grid, const RowBlock& block, bool centred) {
    const RowStarts first = starts(block, centred);
    const std::size_t before = grid.rows.size();
    std::size_t next = 0;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      const bool begins = next < first.lines.size() && first.lines[next] == i;
      if (begins || grid.rows.size() < 2) {
        grid.rows.push_back(block.lines[i]);
      } else {
        for (std::size_t c = 0; c < block.lines[i].size(); ++c)
          join(grid.rows.back()[c], block.lines[i][c]);
      }
      if (!begins) continue;
      for (GridCell& cell : grid.rows.back()) cell.uncertain = first.uncertain[next];
      ++next;
    }
    const bool is_whole = grid.rows.size() - before == first.lines.size();
    if (!centred || block.is_heading || !is_whole) return;
    for (std::size_t c = 0; c < header_.headings.size(); ++c) {
      if (column_use(header_.headings[c].text) == ColumnUse::section)
        spread_sections(std::span(grid.rows).subspan(before), first, block, c);
    }
  }

  static void join(GridCell& above, const GridCell& below) {
    if (below.text.empty()) return;
    if (above.text.empty()) {
      above.text = below.text;
      above.place = below.place;
      return;
    }
    const bool wide = static_cast<unsigned char>(above.text.back()) >= 0x80 ||
                      static_cast<unsigned char>(below.text.front()) >= 0x80;
    above.text += (wide ? "" : " ") + below.text;
  }

  std::span<const RawLine> lines_;
  std::size_t at_;  ///< first line of the body
  std::size_t first_ = 0;
  PdfHeader header_;
  ReadingBudget* budget_;
  std::vector<PageColumns> columns_;
  std::vector<RowBlock> blocks_;
  RowShape shape_;
  std::uint32_t page_ = 0;
};

}  // namespace

std::optional<PdfTable> pdf_table(
    std::span<const RawLine> lines, std::size_t at, ReadingBudget& budget) {
  std::optional<PdfHeader> header = pdf_header(lines, at);
  if (!header) return {};
  return TableReader(lines, at, std::move(*header), budget).read();
}

}  // namespace remit
