#include "remit/intake/label_table.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "remit/intake/blank.hpp"
#include "remit/intake/clauses.hpp"

namespace remit {

namespace {

using Row = std::vector<GridCell>;

constexpr std::size_t longest_label = 120;  // bytes

bool is_label(std::string_view text) {
  const auto role = labelled_role(text);
  return role && *role != Role::listed;
}

/// The label and the value of a row; a third cell may say of which kind the value is where the
/// label is merged with that of another row.
struct LabelRow {
  const GridCell* label = nullptr;
  const GridCell* value = nullptr;
};

LabelRow label_row(const std::vector<Row>& rows, std::size_t at) {
  LabelRow row;
  std::size_t cells = 0;
  for (const GridCell& cell : rows[at]) {
    const bool is_first = row.label == nullptr;
    if (is_first) {
      row.label = &cell;
      ++cells;
    } else if (!cell.text.empty() && cell.text != row.label->text &&
               (row.value == nullptr || cell.text != row.value->text)) {
      row.value = &cell;
      ++cells;
    }
  }
  const bool is_merged =
      cells == 3 && (row.label->repeated || (at + 1 < rows.size() && !rows[at + 1].empty() &&
                                                rows[at + 1].front().repeated));
  return cells == 2 || is_merged ? row : LabelRow{};
}

bool is_label_table(const Grid& grid) {
  constexpr std::size_t widest = 4;
  bool any = false;
  for (std::size_t i = 0; i < grid.rows.size(); ++i) {
    if (grid.rows[i].size() > widest) return false;
    const LabelRow row = label_row(grid.rows, i);
    if (row.value == nullptr) continue;
    if (is_label(row.value->text)) return false;
    any = any || label_in_cell(row.label->text);
  }
  return any;
}

/// Lines of a cell are as many items.
std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\n')
      line += "; ";
    else
      line += c;
  }
  return line;
}

Line line_of(const LabelRow& row) {
  const std::string_view cell = row.label->text;
  const std::string_view label = label_in_cell(cell).value_or(cell);
  Line line;
  line.text = in_one_line(label);
  if (!label.ends_with(':') && !label.ends_with("：")) line.text += ':';
  line.text += ' ' + in_one_line(row.value->text);
  line.whole = true;
  line.place = row.label->place;
  line.place.column = 0;  // the text is not what stands there, letter by letter
  return line;
}

}  // namespace

std::optional<std::string_view> label_in_cell(std::string_view cell) {
  cell = trimmed(cell).text;
  if (cell.empty() || cell.size() > longest_label) return {};
  if (is_label(cell)) return cell;
  for (const std::string_view mark : {" - ", " – ", " — ", " (", "（", ": ", "\n"}) {
    const std::size_t at = cell.find(mark);
    if (at != std::string_view::npos && is_label(cell.substr(0, at))) return cell.substr(0, at);
  }
  return {};
}

void make_lines_of_label_tables(std::vector<Part>& parts) {
  const auto holds_labels = [](const Part& part) {
    const Grid* const grid = std::get_if<Grid>(&part);
    return grid != nullptr && is_label_table(*grid);
  };
  if (std::ranges::none_of(parts, holds_labels)) return;
  std::vector<Part> result;
  result.reserve(parts.size());
  for (Part& part : parts) {
    if (!holds_labels(part)) {
      result.push_back(std::move(part));
      continue;
    }
    const Grid& grid = std::get<Grid>(part);
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
      if (const LabelRow row = label_row(grid.rows, i); row.value != nullptr) {
        result.emplace_back(line_of(row));
        continue;
      }
      for (const GridCell& cell : grid.rows[i])
        if (!cell.text.empty() && !cell.repeated) {
          Line line;
          line.text = in_one_line(cell.text);
          line.whole = true;
          line.place = cell.place;
          result.emplace_back(std::move(line));
        }
    }
  }
  parts = std::move(result);
}

}  // namespace remit
