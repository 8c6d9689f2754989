// Copied web pages and converters leave tables with one paragraph a cell, or several where the cell
// had several. Where the rows are numbered, the next number tells where a row begins; which column
// a paragraph belongs to is found by aligning the row with the header. Where they are not, a row
// has as many cells as the header, and the table ends with the first that does not fit it.

#include "remit/intake/flattened_table.hpp"

#include <algorithm>
#include <string_view>

#include "remit/base/text.hpp"
#include "remit/intake/align_cells.hpp"
#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/row_number.hpp"
#include "remit/intake/table_header.hpp"
#include "remit/intake/task_rows.hpp"

namespace remit {

namespace {

constexpr std::size_t least_columns = 3;
constexpr std::size_t most_columns = 15;
constexpr std::size_t longest_heading = 60;   // bytes
constexpr std::size_t most_paragraphs = 60;   // of one row
constexpr std::size_t longest_section = 120;  // bytes

const Line* line_at(const std::vector<Part>& parts, std::size_t at) {
  return at < parts.size() ? std::get_if<Line>(&parts[at]) : nullptr;
}

/// Short, and neither a label with what it says (Owner: Roads Board) nor a sentence.
bool may_be_heading(const Line& line) {
  const std::string_view text = line.text;
  return text.size() <= longest_heading && text.find(':') == std::string_view::npos &&
         text.find("：") == std::string_view::npos && !text.ends_with("。");
}

/// Three short lines, as the headings of the least table: only then their words are looked at.
bool may_begin(const std::vector<Part>& parts, std::size_t at) {
  for (std::size_t i = at; i < at + least_columns; ++i) {
    const Line* const line = line_at(parts, i);
    if (line == nullptr || !may_be_heading(*line) || line->level > 0) return false;
  }
  return true;
}

ColumnUse use_of(const std::string& header, const NamedColumns& named) {
  const std::string folded = named.empty() ? std::string() : folded_name(header);
  for (const NamedColumn& column : named) {
    if (folded_name(column.header) == folded) return column.use;
  }
  return column_use(header);
}

bool is_section(const Line& line) {
  const int rank = heading_rank(line.text);
  return (rank == 1 || rank == 2) && line.text.size() <= longest_section &&
         !line.text.ends_with("。");
}

/// Whether such a column would come behind those of tasks and bodies: rather a task itself,
/// 安全工作.
bool is_late(const std::vector<TableColumn>& columns, ColumnUse use) {
  const bool says_what =
      use == ColumnUse::task || use == ColumnUse::section || use == ColumnUse::number;
  return says_what && std::ranges::any_of(columns, names_task, &TableColumn::use) &&
         std::ranges::any_of(columns, names_bodies, &TableColumn::use);
}

/// The headings from there on, as long as they are known; or up to the number of the first row,
/// where they begin with the column of numbers.
std::vector<TableColumn> headings(
    const std::vector<Part>& parts, std::size_t at, const NamedColumns& named) {
  std::vector<TableColumn> columns;
  std::size_t known = 0;
  const Line* line = line_at(parts, at);
  for (; line != nullptr && columns.size() < most_columns; line = line_at(parts, ++at)) {
    const bool is_numbered = !columns.empty() && columns.front().use == ColumnUse::number;
    if (is_section(*line) || row_number(line->text)) {
      if (is_numbered) known = columns.size();
      break;
    }
    if (!may_be_heading(*line)) break;
    const ColumnUse use = use_of(line->text, named);
    if (is_late(columns, use) || (use == ColumnUse::other && !is_numbered)) break;
    columns.push_back({line->text, use});
    if (use != ColumnUse::other && known + 1 == columns.size()) ++known;
  }
  columns.resize(known);
  return columns;
}

bool is_header(const std::vector<TableColumn>& columns) {
  if (columns.size() < least_columns) return false;
  const auto unknown = std::ranges::count(columns, ColumnUse::other, &TableColumn::use);
  return std::ranges::any_of(columns, names_bodies, &TableColumn::use) &&
         std::ranges::any_of(columns, names_task, &TableColumn::use) &&
         2 * static_cast<std::size_t>(unknown) <= columns.size();
}

class Flattened {
public:
  Flattened(const std::vector<Part>& parts, std::size_t at, const std::vector<TableColumn>& columns)
      : parts_(parts), first_(at), at_(at + columns.size()), columns_(columns), rows_(columns) {}

  std::optional<TaskTable> table() {
    take_sections();
    const Line* const line = line_at(parts_, at_);
    if (line == nullptr) return {};
    const bool is_numbered = columns_.front().use == ColumnUse::number;
    if (is_numbered && row_number(line->text)) {
      take_numbered_rows();
    } else {
      while (take_counted_row()) {
      }
    }
    TaskTable made = rows_.finish();
    if (made.rows.empty()) return {};
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
    return line != nullptr && row_number(line->text).has_value();
  }

  void take_numbered_rows() {
    std::optional<RowNumber> before;
    for (const Line* line = line_at(parts_, at_); line != nullptr; line = line_at(parts_, at_)) {
      const auto number = row_number(line->text);
      if (!number || (before && !may_follow(*number, *before))) break;
      take_numbered_row(*number);
      take_sections();
      before = number;
    }
  }

  /// Where the row ends: before the next number, or, of the last row, when its cells are full.
  [[nodiscard]] std::size_t row_end(std::size_t begin, const RowNumber& own) const {
    const std::size_t cells = columns_.size() - 1;
    std::size_t full = begin;
    for (std::size_t at = begin; at < begin + most_paragraphs; ++at) {
      const Line* const line = line_at(parts_, at);
      if (line == nullptr || line->level > 0) return full == begin ? at : full;
      const auto number = row_number(line->text);
      if (number && may_follow(*number, own)) return at;
      if (is_section(*line) && at > begin) return at;
      const bool closes = columns_.back().use == ColumnUse::deadline
                              ? looks_like_deadline(line->text)
                              : at - begin + 1 == cells;
      if (closes && full == begin) full = at + 1;
    }
    return full;
  }

  void take_numbered_row(const RowNumber& own) {
    CellsOfRow cells(columns_.size());
    cells[0] = cell_of(std::get<Line>(parts_[at_]));
    const std::size_t begin = at_ + 1;
    at_ = row_end(begin, own);
    const std::vector<TableColumn> behind(columns_.begin() + 1, columns_.end());
    const std::vector<std::size_t> places = aligned(texts(begin, at_), behind, Joining::allowed);
    for (std::size_t i = begin; i < at_; ++i) {
      put(cells[places[i - begin] + 1], std::get<Line>(parts_[i]));
    }
    fill_titles(cells);
    rows_.add_cells(std::move(cells));
  }

  /// A row of a table without numbers, perhaps under a heading of its own.
  bool take_counted_row() {
    const Line* const line = line_at(parts_, at_);
    if (line == nullptr) return false;
    std::optional<CountedRow> row = counted_row(at_);
    if (is_section(*line)) {
      auto below = counted_row(at_ + 1);
      if (below && (!row || below->fitness > row->fitness)) {
        rows_.add_heading(line->text);
        row = std::move(below);
      }
    }
    if (!row) return false;
    at_ = row->end;
    rows_.add_cells(std::move(row->cells));
    return true;
  }

  struct CountedRow {
    CellsOfRow cells;
    std::size_t end = 0;  ///< the part behind it
    int fitness = 0;      ///< of all cells, together
  };

  /// A row that begins there, of as many cells as the header has, if each may stand in its column.
  [[nodiscard]] std::optional<CountedRow> counted_row(std::size_t begin) const {
    CountedRow row{CellsOfRow(columns_.size()), begin, 0};
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      std::optional<GridCell>& cell = row.cells[i];
      do {
        const Line* const line = line_at(parts_, row.end);
        if (line == nullptr || line->level > 0) return {};
        if (row.end == begin && line->text == columns_.front().header) return {};
        put(cell, *line);
        ++row.end;
      } while (list_goes_on(cell->text));
      const bool is_number = i == 0 && row_number(cell->text).has_value();  // below 条款
      if (!is_number && !may_stand(cell->text, columns_[i].use)) return {};
      row.fitness += fitness(cell->text, columns_[i].use);
    }
    return row;
  }

  static bool may_stand(std::string_view text, ColumnUse use) {
    if (names_bodies(use)) return !is_sentence(text) && fitness(text, use) >= 0;
    if (use == ColumnUse::task) return fitness(text, use) > -3;
    return use != ColumnUse::deadline || !is_sentence(text);
  }

  static bool is_sentence(std::string_view text) {
    constexpr std::size_t longest_name = 60;  // bytes: Metropolitan Washington Council of …
    return text.ends_with("。") || (text.ends_with('.') && text.size() > longest_name);
  }

  [[nodiscard]] std::vector<std::string_view> texts(std::size_t begin, std::size_t end) const {
    std::vector<std::string_view> texts;
    for (std::size_t i = begin; i < end; ++i) texts.emplace_back(std::get<Line>(parts_[i]).text);
    return texts;
  }

  static GridCell cell_of(const Line& line) { return {line.text, false, line.place}; }

  static void put(std::optional<GridCell>& cell, const Line& line) {
    if (!cell) {
      cell = cell_of(line);
      return;
    }
    cell->text += (list_goes_on(cell->text) ? "" : "\n") + line.text;
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
  TaskRows rows_;
  CellsOfRow titles_;  ///< of the rows above
};

}  // namespace

std::optional<TaskTable> flattened_table(
    const std::vector<Part>& parts, std::size_t at, const NamedColumns& named) {
  if (!may_begin(parts, at)) return {};
  const std::vector<TableColumn> columns = headings(parts, at, named);
  if (!is_header(columns)) return {};
  return Flattened(parts, at, columns).table();
}

}  // namespace remit
