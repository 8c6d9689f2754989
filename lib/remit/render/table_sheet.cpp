// Any table as a sheet: a heading that stays in view, a filter, notes below.

#include <xlsxwriter.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "remit/base/text.hpp"
#include "remit/render/shape.hpp"
#include "remit/render/workbook_sheets.hpp"

namespace remit {

namespace {

using Part = Look::Part;

/// In the width of a digit, which is about a display column at these font sizes.
double column_width(const Table& table, std::size_t column) {
  constexpr std::size_t padding = 2;
  constexpr std::size_t filter_button = 4;
  constexpr std::size_t widest_title = 20;
  constexpr std::size_t widest = 60;
  constexpr double upright = 4.5;
  if (has_upright_title(table, column)) return upright;
  const std::size_t title = display_width(table.columns[column].title) + filter_button;
  const std::size_t cells = widest_cell(table, column) + padding;
  return static_cast<double>(std::min(std::max(cells, std::min(title, widest_title)), widest));
}

/// How far the table stays in view when one scrolls to its right: up to the first column of
/// marks, in a table without them the first column; nothing that would fill the window.
std::size_t frozen_columns(const Table& table) {
  constexpr double widest_frozen = 75;
  const std::size_t all = table.columns.size();
  std::size_t columns = 0;
  while (columns < all && !has_upright_title(table, columns)) ++columns;
  if (columns == all) columns = std::min<std::size_t>(all, 1);
  double width = 0;
  for (std::size_t i = 0; i < columns; ++i) width += column_width(table, i);
  return width > widest_frozen || columns == all ? 0 : columns;
}

void set_page(lxw_worksheet* sheet, const Table& table, Language language) {
  expect_written(worksheet_repeat_rows(sheet, 0, 0));
  set_paper(sheet, SheetPaper::a4, 1, language);
  set_page_title(sheet, table.title);
  worksheet_freeze_panes(sheet, 1, column_number(frozen_columns(table)));
}

void write_titles(Book& book, lxw_worksheet* sheet, const Table& table) {
  constexpr double stacked_letter = 14;  // points
  constexpr double turned_letter = 6;
  constexpr double filter_button = 20;
  double height = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    Look look{.part = Part::title, .align = column.align};
    if (has_upright_title(table, i)) {
      const std::size_t letters = characters(column.title);
      look.part = Part::upright_title;
      look.stacked = display_width(column.title) > letters;
      const double letter = look.stacked ? stacked_letter : turned_letter;
      height = std::max(height, static_cast<double>(letters) * letter + filter_button);
    }
    const lxw_col_t at = column_number(i);
    expect_written(
        worksheet_write_string(sheet, 0, at, cut(column.title, 255).c_str(), format(book, look)));
    expect_written(worksheet_set_column(sheet, at, at, column_width(table, i), nullptr));
  }
  constexpr double tallest = 400;
  if (height > 0) expect_written(worksheet_set_row(sheet, 0, std::min(height, tallest), nullptr));
}

void write_row(Book& book, lxw_worksheet* sheet, const Table& table, std::size_t index) {
  const std::vector<Cell>& row = table.rows[index];
  const lxw_row_t at = row_number(index + 1);
  const bool heading = is_heading(row);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Cell& cell = cell_of(row, i);
    Look look{.part = heading ? Part::group : Part::body,
        .emphasis = heading ? Emphasis::heading : cell.emphasis,
        .align = heading ? Align::left : table.columns[i].align};
    if (const auto found = look.align == Align::right ? plain_number(cell.text) : std::nullopt) {
      look.decimals = found->decimals;
      expect_written(
          worksheet_write_number(sheet, at, column_number(i), found->value, format(book, look)));
    } else {
      write_text({sheet, at, column_number(i)}, cell.text, format(book, look));
    }
  }
}

/// Merged across the table, since Excel does not find the height of merged cells itself.
void write_notes(Book& book, lxw_worksheet* sheet, const Table& table) {
  constexpr double line_height = 15;  // points
  double width = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) width += column_width(table, i);
  lxw_format* const look = format(book, {.part = Part::note});
  std::size_t at = table.rows.size() + 2;
  for (const std::string& note : table.notes) {
    const lxw_row_t row = row_number(at++);
    double lines = 0;
    for (const std::string& line : shown_lines(note)) {
      lines += 1 + static_cast<double>(display_width(line)) / std::max(width, 1.0);
    }
    const double height =
        std::min(static_cast<double>(static_cast<int>(lines)) * line_height, 400.0);
    expect_written(worksheet_set_row(sheet, row, height, nullptr));
    const std::size_t last = std::max<std::size_t>(table.columns.size(), 1) - 1;
    write_merged({sheet, row, 0}, row, column_number(last), note, look);
  }
}

}  // namespace

void write_sheet(Book& book, const Table& table, const std::string& name) {
  lxw_worksheet* const sheet = add_sheet(book, name);
  set_page(sheet, table, book.language);
  write_titles(book, sheet, table);
  for (std::size_t i = 0; i < table.rows.size(); ++i) write_row(book, sheet, table, i);
  if (!table.columns.empty()) {
    const lxw_col_t last = column_number(table.columns.size() - 1);
    expect_written(worksheet_autofilter(sheet, 0, 0, row_number(table.rows.size()), last));
  }
  write_notes(book, sheet, table);
}

}  // namespace remit
