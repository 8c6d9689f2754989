// Copied web pages and converters leave tables with one paragraph a cell, or several where the cell
// had several. Only the numbers 1, 2, 3 … tell where a row begins; which column a paragraph belongs
// to is found by aligning the row with the header.

#include "remit/intake/flattened_table.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "remit/base/text.hpp"
#include "remit/intake/align_cells.hpp"
#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/table_header.hpp"
#include "remit/intake/task_rows.hpp"

namespace remit {

namespace {

constexpr std::size_t most_columns = 15;
constexpr std::size_t longest_heading = 60;   // bytes
constexpr std::size_t most_paragraphs = 60;   // of one row
constexpr std::size_t longest_section = 120;  // bytes
constexpr std::uint32_t most_missing_numbers = 1;

const Line* line_at(const std::vector<Part>& parts, std::size_t at) {
  return at < parts.size() ? std::get_if<Line>(&parts[at]) : nullptr;
}

bool may_begin(std::string_view text) {
  return text.size() <= longest_heading && (text.starts_with("序") || text.starts_with("编号") ||
                                               text.starts_with("项次") || text.starts_with("No"));
}

ColumnUse use_of(const std::string& header, const NamedColumns& named) {
  const std::string folded = named.empty() ? std::string() : folded_name(header);
  for (const NamedColumn& column : named) {
    if (folded_name(column.header) == folded) return column.use;
  }
  return column_use(header);
}

std::vector<TableColumn> headings(
    const std::vector<Part>& parts, std::size_t at, const NamedColumns& named) {
  std::vector<TableColumn> columns;
  for (; columns.size() < most_columns; ++at) {
    const Line* const line = line_at(parts, at);
    if (line == nullptr || line->text.size() > longest_heading) break;
    const ColumnUse use = use_of(line->text, named);
    if (use == ColumnUse::other || (use == ColumnUse::number && !columns.empty())) break;
    columns.push_back({line->text, use});
  }
  return columns;
}

bool is_header(const std::vector<TableColumn>& columns) {
  if (columns.size() < 3) return false;
  const bool has_body = std::ranges::any_of(columns, names_bodies, &TableColumn::use);
  const auto is_task = [](const TableColumn& column) { return column.use == ColumnUse::task; };
  return has_body && std::ranges::any_of(columns, is_task);
}

std::optional<std::uint32_t> row_number(const Line& line) {
  std::string_view text = line.text;
  for (const std::string_view end : {".", "．", "、"}) {
    if (text.ends_with(end)) text.remove_suffix(end.size());
  }
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

bool is_section(const Line& line) {
  const int rank = heading_rank(line.text);
  return (rank == 1 || rank == 2) && line.text.size() <= longest_section &&
         !line.text.ends_with("。");
}

class Flattened {
public:
  Flattened(const std::vector<Part>& parts, std::size_t at, const std::vector<TableColumn>& columns)
      : parts_(parts), first_(at), at_(at + columns.size()), columns_(columns), rows_(columns) {
    cells_.assign(columns_.begin() + 1, columns_.end());
  }

  std::optional<TaskTable> table() {
    take_sections();
    const Line* line = line_at(parts_, at_);
    if (line == nullptr || row_number(*line) != 1U) return {};
    for (std::uint32_t number = 1; line != nullptr; line = line_at(parts_, at_)) {
      const auto found = row_number(*line);
      if (!found || *found < number || *found > number + most_missing_numbers) break;
      number = *found + 1;
      take_row(number);
      take_sections();
    }
    TaskTable made = rows_.finish();
    made.first_part = first_;
    made.last_part = at_;
    return made;
  }

private:
  void take_sections() {
    const Line* line = line_at(parts_, at_);
    for (; line != nullptr && is_section(*line); line = line_at(parts_, ++at_)) {
      if (!next_is_row(at_ + 1)) break;
      rows_.add_heading(line->text);
    }
  }

  /// Does a row follow, perhaps after more headings?
  [[nodiscard]] bool next_is_row(std::size_t at) const {
    constexpr std::size_t most_headings = 5;
    const Line* line = line_at(parts_, at);
    for (std::size_t i = 0; i < most_headings && line != nullptr && is_section(*line); ++i) {
      line = line_at(parts_, ++at);
    }
    return line != nullptr && row_number(*line).has_value();
  }

  /// Where the row ends: before the next number, or, of the last row, when its cells are full.
  [[nodiscard]] std::size_t row_end(std::size_t begin, std::uint32_t next) const {
    std::size_t full = begin;
    for (std::size_t at = begin; at < begin + most_paragraphs; ++at) {
      const Line* const line = line_at(parts_, at);
      if (line == nullptr || line->level > 0) return full == begin ? at : full;
      const auto number = row_number(*line);
      if (number && *number >= next && *number <= next + most_missing_numbers) return at;
      if (is_section(*line) && at > begin) return at;
      const bool closes = columns_.back().use == ColumnUse::deadline
                              ? looks_like_deadline(line->text)
                              : at - begin + 1 == cells_.size();
      if (closes && full == begin) full = at + 1;
    }
    return full;
  }

  void take_row(std::uint32_t next) {
    CellsOfRow cells(columns_.size());
    cells[0] = cell_of(std::get<Line>(parts_[at_]));
    const std::size_t begin = at_ + 1;
    at_ = row_end(begin, next);
    std::vector<std::string_view> texts;
    for (std::size_t i = begin; i < at_; ++i) texts.emplace_back(std::get<Line>(parts_[i]).text);
    const std::vector<std::size_t> places = aligned(texts, cells_, Joining::allowed);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      put(cells[places[i] + 1], std::get<Line>(parts_[begin + i]));
    }
    fill_titles(cells);
    rows_.add_cells(std::move(cells));
  }

  static GridCell cell_of(const Line& line) { return {line.text, false, line.place}; }

  static void put(std::optional<GridCell>& cell, const Line& line) {
    if (!cell) {
      cell = cell_of(line);
      return;
    }
    const bool goes_on = cell->text.ends_with("、") || cell->text.ends_with("，");
    cell->text += (goes_on ? "" : "\n") + line.text;
  }

  /// Titles and headings that are missing were merged with the row above; bodies were blank.
  void fill_titles(CellsOfRow& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool heads =
          columns_[i].use == ColumnUse::task || columns_[i].use == ColumnUse::section;
      if (!heads) continue;
      if (cells[i]) {
        titles_.resize(cells.size());
        titles_[i] = *cells[i];
        titles_[i]->repeated = true;
      } else if (i < titles_.size()) {
        cells[i] = titles_[i];
      }
    }
  }

  const std::vector<Part>& parts_;
  std::size_t first_;
  std::size_t at_;
  std::vector<TableColumn> columns_;
  std::vector<TableColumn> cells_;  ///< the columns behind the number
  TaskRows rows_;
  CellsOfRow titles_;  ///< of the rows above
};

}  // namespace

std::optional<TaskTable> flattened_table(
    const std::vector<Part>& parts, std::size_t at, const NamedColumns& named) {
  const Line* const line = line_at(parts, at);
  if (line == nullptr || !may_begin(line->text)) return {};
  const std::vector<TableColumn> columns = headings(parts, at, named);
  if (!is_header(columns) || columns.front().use != ColumnUse::number) return {};
  return Flattened(parts, at, columns).table();
}

}  // namespace remit
