// pdftotext keeps the layout with spaces and counts a column a character, Chinese ones too. Between
// two headings the columns of a table part where the fewest lines have a letter. A row's number may
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
#include "remit/intake/pdf_rows.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

constexpr std::size_t most_header_lines = 3;
constexpr std::size_t widest = 1000;  // columns of a line that are looked at

/// Words between gaps, with the columns they take.
struct Chunk {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The chunks of a line that gaps of at least `gap` blanks divide.
std::vector<Chunk> chunks(std::string_view line, std::string_view gap = "  ") {
  std::vector<Chunk> found;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size() && column < widest;) {
    const std::size_t word = line.find_first_not_of(' ', at);
    if (word == std::string_view::npos) break;
    column += word - at;
    const std::size_t end = std::min(line.find(gap, word), line.size());
    const std::size_t width = characters(line.substr(word, end - word));
    const std::string_view text = trimmed(line.substr(word, end - word)).text;
    if (!text.empty()) found.push_back({text, column, column + width});
    column += width;
    at = end;
  }
  return found;
}

/// A heading, perhaps in several lines.
struct Heading {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Header {
  std::vector<Heading> headings;
  std::size_t lines = 0;
  std::size_t known = 0;  ///< headings that mean something
};

/// The headings that chunks standing one above the other make.
std::vector<Heading> headings_of(std::span<const RawLine> lines, std::string_view gap) {
  std::vector<Heading> found;
  for (const RawLine& line : lines) {
    for (const Chunk& chunk : chunks(line.text, gap)) {
      const auto over = std::ranges::find_if(found, [&](const Heading& heading) {
        return chunk.begin < heading.end && heading.begin < chunk.end;
      });
      if (over == found.end()) {
        found.push_back({std::string(chunk.text), chunk.begin, chunk.end});
        continue;
      }
      over->text += chunk.text;
      over->begin = std::min(over->begin, chunk.begin);
      over->end = std::max(over->end, chunk.end);
    }
  }
  std::ranges::sort(found, {}, &Heading::begin);
  return found;
}

std::optional<Header> header_of(std::span<const RawLine> lines, std::string_view gap) {
  Header header{headings_of(lines, gap), lines.size(), 0};
  if (header.headings.size() < 3) return {};
  std::vector<std::string_view> texts;
  for (const Heading& heading : header.headings) {
    texts.emplace_back(heading.text);
    if (column_use(heading.text) != ColumnUse::other) ++header.known;
  }
  if (!is_task_header(texts)) return {};
  return header;
}

/// Chinese headings may be one space apart; English ones hold spaces.
std::optional<Header> header_of(std::span<const RawLine> lines) {
  std::optional<Header> wide = header_of(lines, "  ");
  std::optional<Header> narrow = header_of(lines, " ");
  const bool better = narrow && (!wide || narrow->known > wide->known);
  return better ? narrow : wide;
}

/// Headings with one more line of short words under them, 号 under 序; none if it is no such line.
std::optional<Header> continued(Header header, const RawLine& line) {
  constexpr std::size_t longest_word = 4;
  constexpr std::size_t farthest = 3;
  const std::vector<Chunk> words = chunks(line.text, " ");
  if (words.size() > header.headings.size()) return {};
  std::size_t first = 0;  // a heading takes one word, in their order
  for (const Chunk& word : words) {
    if (first == header.headings.size()) return {};
    if (word.end - word.begin > longest_word || looks_like_number(word.text)) return {};
    const auto distance = [&](const Heading& heading) {
      const std::size_t one = heading.begin + heading.end;
      const std::size_t other = word.begin + word.end;
      return one > other ? one - other : other - one;
    };
    const auto nearest =
        std::ranges::min_element(header.headings.begin() + static_cast<std::ptrdiff_t>(first),
            header.headings.end(), {}, distance);
    if (distance(*nearest) > 2 * farthest) return {};
    first = static_cast<std::size_t>(nearest - header.headings.begin()) + 1;
    nearest->text += word.text;
  }
  ++header.lines;
  const auto is_known = [](const Heading& heading) {
    return column_use(heading.text) != ColumnUse::other;
  };
  const auto known = std::ranges::count_if(header.headings, is_known);
  if (static_cast<std::size_t>(known) < header.known) return {};
  return header;
}

/// The header of one to three lines that knows most of its headings.
std::optional<Header> best_header(std::span<const RawLine> lines, std::size_t at) {
  std::optional<Header> best;
  for (std::size_t size = 1; size <= most_header_lines && at + size <= lines.size(); ++size) {
    if (lines[at + size - 1].page != lines[at].page) break;
    std::optional<Header> header = header_of(lines.subspan(at, size));
    if (header && (!best || header->known > best->known)) best = std::move(header);
  }
  if (!best || best->lines == most_header_lines || at + best->lines >= lines.size()) return best;
  std::optional<Header> longer = continued(*best, lines[at + best->lines]);
  return longer ? longer : best;
}

/// Whether one of the first lines has columns at all; most lines of a document have none.
bool may_be_header(std::span<const RawLine> lines, std::size_t at) {
  for (std::size_t i = at; i < std::min(at + most_header_lines, lines.size()); ++i) {
    const std::string_view text = trimmed(lines[i].text).text;
    if (text.find("  ") != std::string_view::npos) return true;
  }
  return false;
}

/// Where columns part: edges[i] is between the columns i and i + 1.
using Edges = std::vector<std::size_t>;

Edges edges_of(std::span<const RawLine> lines, const std::vector<Heading>& headings) {
  std::vector<std::size_t> taken(widest + 1, 0);
  for (const RawLine& line : lines) {
    for (const Chunk& chunk : chunks(line.text, " ")) {
      for (std::size_t x = chunk.begin; x < std::min(chunk.end, widest); ++x) ++taken[x];
    }
  }
  Edges edges;
  for (std::size_t i = 0; i + 1 < headings.size(); ++i) {
    const std::size_t from = std::min((headings[i].begin + headings[i].end) / 2, widest);
    const std::size_t to = std::min((headings[i + 1].begin + headings[i + 1].end) / 2, widest);
    std::size_t best = from;
    for (std::size_t x = from; x < to; ++x) {
      if (taken[x] <= taken[best]) best = x;  // of equal ones the last: cells begin at their left
    }
    edges.push_back(best);
  }
  return edges;
}

class TableReader {
public:
  TableReader(std::span<const RawLine> lines, std::size_t at, Header header, ReadingBudget& budget)
      : lines_(lines), at_(at + header.lines), header_(std::move(header)), budget_(&budget) {
    first_ = at;
  }

  PdfTable read() {
    std::size_t end = at_;
    while (end < lines_.size() && !ends(end)) ++end;
    edges_ = edges_of(lines_.subspan(at_, end - at_), header_.headings);
    PdfTable table;
    Cells heads;
    for (const Heading& heading : header_.headings) {
      heads.push_back({heading.text, false, place_of(lines_[first_], heading.begin)});
    }
    table.grid.rows.push_back(std::move(heads));
    page_ = lines_[at_ - 1].page;
    take_blocks(end);
    const bool centred = are_centred();
    for (const RowBlock& block : blocks_) {
      if (!add_rows(table.grid, block, centred)) break;
    }
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

  static bool is_section(std::string_view text) {
    constexpr std::size_t longest_section = 120;
    const int rank = heading_rank(text);
    return (rank == 1 || rank == 2) && text.size() < longest_section;
  }

  /// Text that runs across the columns is no part of the table, unless it heads some rows.
  [[nodiscard]] bool ends(std::size_t at) const {
    const std::vector<Chunk> found = chunks(lines_[at].text, " ");
    if (found.size() != 1 || is_section(found.front().text)) return false;
    const Chunk& only = found.front();
    const auto crossed = std::ranges::count_if(header_.headings, [&](const Heading& heading) {
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

  void take_blocks(std::size_t end) {
    blocks_.emplace_back();
    for (std::size_t i = at_; i < end; ++i) {
      if (repeats_header(i)) continue;
      const std::vector<Chunk> found = chunks(lines_[i].text);
      const bool heading = found.size() == 1 && is_section(found.front().text);
      if (heading && !blocks_.back().lines.empty()) blocks_.emplace_back();
      RowBlock& block = blocks_.back();
      block.is_heading = heading;
      if (lines_[i].number > lines_[i - 1].number + 1) block.gaps.push_back(block.lines.size());
      if (lines_[i].page != page_) block.turns.push_back(block.lines.size());
      page_ = lines_[i].page;
      block.lines.push_back(cells_of(lines_[i]));
      if (looks_like_number(block.lines.back().front().text))
        block.numbers.push_back(block.lines.size() - 1);
      if (heading) blocks_.emplace_back();
    }
  }

  /// The column with most of [begin, end) in it.
  [[nodiscard]] std::size_t column_at(std::size_t begin, std::size_t end) const {
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i <= edges_.size(); ++i) {
      const std::size_t left = i == 0 ? 0 : edges_[i - 1];
      const std::size_t right = i == edges_.size() ? std::max(end, widest) : edges_[i];
      const std::size_t from = std::max(begin, left);
      const std::size_t to = std::min(end, right);
      if (to > from && to - from > most) {
        most = to - from;
        best = i;
      }
    }
    return best;
  }

  /// Words of a line that stand in the same column are one cell.
  [[nodiscard]] Cells cells_of(const RawLine& line) const {
    Cells cells(header_.headings.size());
    for (const Chunk& chunk : chunks(line.text, " ")) {
      GridCell& cell = cells[column_at(chunk.begin, chunk.end)];
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
      on_top += starts_on_top(block).cost;
      centred += centred_starts(block).cost;
    }
    return centred < on_top;
  }

  /// The first line of each row of a block; lines before them go on with the row above.
  [[nodiscard]] std::vector<std::size_t> starts(const RowBlock& block, bool centred) const {
    if (block.is_heading) return {0};
    if (!is_numbered()) {
      std::vector<std::size_t> found = block.gaps;
      if (found.empty() || found.front() > 0) found.insert(found.begin(), 0);
      return found;
    }
    if (block.numbers.empty()) return {};
    return centred ? centred_starts(block).lines : block.numbers;
  }

  bool add_rows(Grid& grid, const RowBlock& block, bool centred) {
    const std::vector<std::size_t> first = starts(block, centred);
    std::size_t next = 0;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      const bool begins = next < first.size() && first[next] == i;
      if (begins) ++next;
      if (begins || grid.rows.size() < 2) {
        if (block.lines[i].size() > budget_->cells) {
          budget_->exceeded = true;
          return false;
        }
        budget_->cells -= block.lines[i].size();
        grid.rows.push_back(block.lines[i]);
        continue;
      }
      for (std::size_t c = 0; c < block.lines[i].size(); ++c)
        join(grid.rows.back()[c], block.lines[i][c]);
    }
    return true;
  }

  static void join(GridCell& above, const GridCell& below) {
    if (below.text.empty()) return;
    if (above.text.empty()) {
      above = below;
      return;
    }
    const bool wide = static_cast<unsigned char>(above.text.back()) >= 0x80 ||
                      static_cast<unsigned char>(below.text.front()) >= 0x80;
    above.text += (wide ? "" : " ") + below.text;
  }

  std::span<const RawLine> lines_;
  std::size_t at_;  ///< first line of the body
  std::size_t first_ = 0;
  Header header_;
  ReadingBudget* budget_;
  Edges edges_;
  std::vector<RowBlock> blocks_;
  std::uint32_t page_ = 0;
};

}  // namespace

std::optional<PdfTable> pdf_table(
    std::span<const RawLine> lines, std::size_t at, ReadingBudget& budget) {
  if (!may_be_header(lines, at)) return {};
  std::optional<Header> header = best_header(lines, at);
  if (!header) return {};
  // a title over the header is none of it
  const auto below = at + 1 < lines.size() ? best_header(lines, at + 1) : std::nullopt;
  if (below && header->lines > 1 && below->known >= header->known) return {};
  return TableReader(lines, at, std::move(*header), budget).read();
}

}  // namespace remit
