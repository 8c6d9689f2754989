#include "remit/intake/task_rows.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/align_cells.hpp"
#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/table_header.hpp"

namespace remit {

namespace {

constexpr std::size_t most_columns_to_align = 50;
constexpr int unnumbered = 9;
constexpr std::size_t longest_heading = 120;  // bytes: forty Chinese characters

using Row = std::vector<GridCell>;

bool is_note(std::string_view text) {
  constexpr std::string_view beginnings[] = {"注：", "注:", "注 ", "备注：", "备注:", "说明：",
      "说明:", "Note:", "Notes:", "NOTE:", "*", "＊"};
  return std::ranges::any_of(beginnings, [&](std::string_view b) { return text.starts_with(b); });
}

bool looks_like_heading(std::string_view text) {
  const int rank = heading_rank(text);
  return (rank == 1 || rank == 2) && text.size() <= longest_heading && !text.ends_with("。");
}

Line note_of(const GridCell& cell) {
  Line note;
  note.text = cell.text;
  note.place = cell.place;
  return note;
}

/// Where the cells of a row belong: all but the missing ones, which are merged with the row above.
CellsOfRow in_columns(const Row& row, const std::vector<TableColumn>& columns) {
  CellsOfRow cells(columns.size());
  std::vector<std::size_t> places(row.size());
  std::iota(places.begin(), places.end(), 0U);
  if (row.size() < columns.size() && columns.size() <= most_columns_to_align) {
    std::vector<std::string_view> texts;
    for (const GridCell& cell : row) texts.emplace_back(cell.text);
    places = aligned(texts, columns, Joining::never);
  }
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (places[i] < columns.size() && !cells[places[i]]) cells[places[i]] = row[i];
  }
  return cells;
}

/// 同上: what stands in the cell above.
bool is_ditto(std::string_view text) {
  constexpr std::string_view words[] = {"同上", "〃", "″", "〞", "ditto", "Ditto", "\""};
  return std::ranges::find(words, text) != std::end(words);
}

std::string with_mark(std::string number) {
  return heading_rank(number) == 0 ? std::move(number) + "、" : number;
}

/// （一） | 教育提质 with nothing else in the row: a heading that has its number beside it.
std::optional<std::string> numbered_heading(const Row& row) {
  std::vector<std::string_view> texts;
  for (const GridCell& cell : row)
    if (!cell.text.empty() && (texts.empty() || cell.text != texts.back()))
      texts.emplace_back(cell.text);
  if (texts.size() != 2 || row[0].text != texts[0] || !looks_like_number(texts[0])) return {};
  std::string text = with_mark(row[0].text).append(texts[1]);
  if (!looks_like_heading(text)) return {};
  return text;
}

std::string joined(std::string text, const std::string& more) {
  if (text.empty()) return more;
  const bool goes_on = text.ends_with("、") || text.ends_with("，");
  return std::move(text) + (goes_on ? "" : "\n") + more;
}

/// 一级任务 heads 二级任务, and this the tasks behind it.
void tell_levels(std::vector<TableColumn>& columns) {
  const auto is_task = [](const TableColumn& column) { return column.use == ColumnUse::task; };
  auto left = std::ranges::count_if(columns, is_task);
  for (TableColumn& column : columns) {
    if (!is_task(column) || --left == 0) continue;
    constexpr std::string_view levels[] = {"一级", "二级", "三级"};
    const auto says = [&](std::string_view level) {
      return column.header.find(level) != std::string::npos;
    };
    if (std::ranges::any_of(levels, says)) column.use = ColumnUse::section;
  }
}

}  // namespace

TaskRows::TaskRows(std::vector<TableColumn> columns) {
  table_.columns = std::move(columns);
  tell_levels(table_.columns);
  const auto take_all = [&](ColumnUse use) {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      if (table_.columns[i].use == use) task_columns_.push_back(i);
    }
  };
  take_all(ColumnUse::task);
  if (task_columns_.empty()) take_all(ColumnUse::target);
}

void TaskRows::add(const Row& row) {
  if (is_header_again(row) || take_single_text(row) || take_numbered_heading(row)) return;
  CellsOfRow cells = in_columns(row, table_.columns);
  std::size_t last = cells.size();
  while (last > 0 && !cells[last - 1]) --last;
  for (std::size_t i = 0; i < last && !table_.rows.empty(); ++i) {
    if (cells[i]) continue;
    cells[i] = table_.rows.back().cells[i];
    cells[i]->repeated = true;
  }
  add_cells(std::move(cells));
}

void TaskRows::add_cells(CellsOfRow cells) {
  Row whole(table_.columns.size());
  bool has_text = false;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i < cells.size() && cells[i]) whole[i] = *std::move(cells[i]);
    has_text = has_text || !whole[i].text.empty();
  }
  if (!has_text) return;
  resolve_dittos(whole);
  fill_down(whole);
  if (continues(whole)) return append(whole);
  TaskRow row;
  for (const Heading& heading : headings_) row.sections.push_back(heading.text);
  row.cells = std::move(whole);
  table_.rows.push_back(std::move(row));
}

void TaskRows::add_heading(std::string text) {
  int rank = heading_rank(text);
  if (rank == 0) rank = unnumbered;
  while (!headings_.empty() && headings_.back().rank >= rank) headings_.pop_back();
  headings_.push_back({rank, std::move(text)});
}

/// Rows with one text in all: headings over the table's width, notes, lone cells.
bool TaskRows::take_single_text(const Row& row) {
  std::size_t first = row.size();
  bool spans = row.size() == 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].text.empty()) continue;
    if (first == row.size()) {
      first = i;
    } else if (row[i].repeated && row[i].text == row[first].text) {
      spans = true;
    } else {
      return false;
    }
  }
  if (first == row.size()) return true;
  const GridCell& cell = row[first];
  if (is_note(cell.text)) {
    table_.notes.push_back(note_of(cell));
  } else if (spans) {
    add_heading(cell.text);
  } else {
    take_lone_cell(first, cell);
  }
  return true;
}

/// Not where the tasks themselves are numbered so: then it is a task that nobody has.
bool TaskRows::take_numbered_heading(const Row& row) {
  if (row.empty() || table_.columns.empty() || table_.columns[0].use != ColumnUse::number)
    return false;
  std::optional<std::string> text = numbered_heading(row);
  if (!text) return false;
  if (!table_.rows.empty() &&
      heading_rank(with_mark(table_.rows.back().cells[0].text)) == heading_rank(*text))
    return false;
  add_heading(*std::move(text));
  return true;
}

/// A lone cell heads the rows below, is a task that nobody has, or goes on from the row above.
void TaskRows::take_lone_cell(std::size_t column, const GridCell& cell) {
  if (column >= table_.columns.size()) return;
  const ColumnUse use = table_.columns[column].use;
  const bool is_task = std::ranges::find(task_columns_, column) != task_columns_.end();
  const bool heads = use == ColumnUse::section || column == 0 || looks_like_heading(cell.text);
  if (cell.repeated || (use == ColumnUse::number && looks_like_number(cell.text))) return;
  if (is_task ? looks_like_heading(cell.text) : heads) return add_heading(cell.text);
  CellsOfRow cells(table_.columns.size());
  cells[column] = cell;
  if (is_task) return add_cells(std::move(cells));
  if (table_.rows.empty()) return;
  GridCell& above = table_.rows.back().cells[column];
  above.text = joined(std::move(above.text), cell.text);
}

bool TaskRows::is_header_again(const Row& row) const {
  std::size_t same = 0;
  std::size_t texts = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].text.empty()) continue;
    ++texts;
    if (i >= table_.columns.size()) continue;
    const std::string& header = table_.columns[i].header;
    const bool is_part =
        header.starts_with(row[i].text + "/") || header.ends_with("/" + row[i].text);
    if (header == row[i].text || is_part) ++same;
  }
  return texts > 1 && same == texts;
}

/// 同上 is what it stands for, but for what only this row has: its number and its task.
void TaskRows::resolve_dittos(Row& cells) const {
  if (table_.rows.empty()) return;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool is_task = std::ranges::find(task_columns_, i) != task_columns_.end();
    if (is_task || !is_ditto(cells[i].text)) continue;
    cells[i].text = table_.rows.back().cells[i].text;
    cells[i].repeated = true;
  }
}

/// Blank headings of rows, and the blank title before a content, are those of the row above.
void TaskRows::fill_down(Row& cells) const {
  if (table_.rows.empty()) return;
  const Row& above = table_.rows.back().cells;
  const auto is_new = [&](std::size_t column) {  // so what it headed does not head this row
    for (std::size_t i = 0; i < column; ++i) {
      if (table_.columns[i].use != ColumnUse::section || cells[i].text.empty()) continue;
      if (cells[i].text != above[i].text) return true;
    }
    return false;
  };
  bool content_follows = false;
  for (std::size_t i = cells.size(); i-- > 0;) {
    const ColumnUse use = table_.columns[i].use;
    const bool is_section = use == ColumnUse::section && !is_new(i);
    const bool heads = is_section || (use == ColumnUse::task && content_follows);
    if (heads && cells[i].text.empty()) {
      cells[i] = above[i];
      cells[i].repeated = true;
    }
    content_follows = content_follows || (use == ColumnUse::task && !cells[i].text.empty());
  }
}

/// A row belongs to the task above if it has no task text of its own, because the cell is merged or
/// because what it has is the rest of a cell that a page or a program broke.
bool TaskRows::continues(const Row& cells) const {
  if (table_.rows.empty()) return false;
  const Row& above = table_.rows.back().cells;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool is_task = std::ranges::find(task_columns_, i) != task_columns_.end();
    const bool is_number = table_.columns[i].use == ColumnUse::number;
    if (!is_task && !is_number) continue;
    if (cells[i].text.empty()) continue;
    if (!cells[i].repeated || cells[i].text != above[i].text) return false;
  }
  return true;
}

void TaskRows::append(const Row& cells) {
  Row& above = table_.rows.back().cells;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].text.empty() || cells[i].repeated) continue;
    if (above[i].text.empty()) above[i].place = cells[i].place;
    above[i].text = joined(std::move(above[i].text), cells[i].text);
    above[i].uncertain = above[i].uncertain || cells[i].uncertain;
  }
}

/// A column called Milestone that holds dates; the first column of tasks is what they are about.
void TaskRows::tell_dates() {
  for (std::size_t which = task_columns_.size(); which-- > 1;) {
    const std::size_t column = task_columns_[which];
    std::size_t texts = 0;
    std::size_t dates = 0;
    for (const TaskRow& row : table_.rows) {
      if (row.cells[column].text.empty()) continue;
      ++texts;
      if (looks_like_deadline(row.cells[column].text)) ++dates;
    }
    if (texts == 0 || dates * 2 <= texts) continue;
    table_.columns[column].use = ColumnUse::deadline;
    task_columns_.erase(task_columns_.begin() + static_cast<std::ptrdiff_t>(which));
  }
}

/// The first column of tasks that is not merged with the rows around is the task, those before it
/// head it, those behind it say more.
void TaskRows::tell_task(std::size_t index) {
  TaskRow& row = table_.rows[index];
  const auto is_merged = [&](std::size_t column) {
    const auto repeats = [&](std::size_t of, std::size_t other) {
      const GridCell& cell = table_.rows[of].cells[column];
      return cell.repeated && cell.text == table_.rows[other].cells[column].text;
    };
    return (index > 0 && repeats(index, index - 1)) ||
           (index + 1 < table_.rows.size() && repeats(index + 1, index));
  };
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const GridCell& cell = row.cells[i];
    const ColumnUse use = table_.columns[i].use;
    if (use == ColumnUse::number && row.number.empty()) row.number = cell.text;
    if (cell.text.empty()) continue;
    const bool says_the_same = i > 0 && cell.repeated && cell.text == row.cells[i - 1].text;
    if (says_the_same) continue;
    if (use == ColumnUse::section) row.sections.push_back(cell.text);
    if (std::ranges::find(task_columns_, i) == task_columns_.end()) continue;
    if (row.task.empty() && i != task_columns_.back() && is_merged(i)) {
      row.sections.push_back(cell.text);
    } else if (row.task.empty()) {
      row.task = cell.text;
      row.place = cell.place;
    } else {
      row.detail = joined(std::move(row.detail), cell.text);
    }
  }
  if (row.task.empty() && !row.sections.empty()) {  // a title that spans rows without content
    row.task = std::move(row.sections.back());
    row.sections.pop_back();
  }
}

TaskTable TaskRows::finish() {
  tell_dates();
  for (std::size_t i = 0; i < table_.rows.size(); ++i) tell_task(i);
  return std::exchange(table_, {});
}

}  // namespace remit
