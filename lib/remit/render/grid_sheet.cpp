// A grid has a cell for every task and agency, nearly all of them empty, so what every cell needs
// is worked out once for its column. Keys stand in a hidden row above the heading, where sorting
// does not move them, and in a hidden column, where it moves them with their rows.

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

#include "remit/base/text.hpp"
#include "remit/render/form_layout.hpp"
#include "remit/render/shape.hpp"
#include "remit/render/workbook_sheets.hpp"

namespace remit {

namespace {

using Part = Look::Part;

constexpr double points_a_column = 5.25;  // of a column's width: a display column at 10 points
constexpr double line_height = 14;

class GridWriter {
public:
  GridWriter(Book& book, const GridSheet& grid, const std::string& name)
      : book_(book),
        grid_(grid),
        table_(grid.table),
        sheet_(add_sheet(book, name)),
        head_(grid.column_keys.empty() ? 0 : 1),
        last_(column_number(std::max<std::size_t>(table_.columns.size(), 1) - 1)) {}

  void write() {
    find_widths();
    set_page();
    write_keys();
    write_titles();
    for (std::size_t i = 0; i < table_.rows.size(); ++i) write_row(i);
    const std::size_t body = table_.rows.size() - std::min(grid_.totals, table_.rows.size());
    expect_written(worksheet_autofilter(
        sheet_, row_number(head_), 0, row_number(head_ + std::max<std::size_t>(body, 1)), last_));
    for (const CellNote& note : grid_.notes) {
      write_note({sheet_, row_number(head_ + 1 + note.row), column_number(note.column)}, note.text);
    }
    write_notes();
  }

private:
  [[nodiscard]] bool is_mark_column(std::size_t column) const {
    return table_.columns[column].align == Align::center;
  }

  /// In one pass over the cells that have text.
  void find_widths() {
    constexpr double filter_button = 3;
    constexpr double widest = 46;
    widths_.assign(table_.columns.size(), 0);
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      const auto title = static_cast<double>(display_width(table_.columns[i].title));
      widths_[i] = is_mark_column(i) ? 2 : title + filter_button;
    }
    for (const std::vector<Cell>& row : table_.rows) {
      if (is_heading(row)) continue;
      for (std::size_t i = 0; i < std::min(row.size(), widths_.size()); ++i) {
        if (row[i].text.empty()) continue;
        widths_[i] = std::max(widths_[i], static_cast<double>(display_width(row[i].text)));
      }
    }
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      widths_[i] = std::min(widths_[i] + 1.5, widest);
      const lxw_col_t at = column_number(i);
      expect_written(worksheet_set_column(sheet_, at, at, widths_[i], nullptr));
    }
  }

  /// A4 where that keeps letters at two thirds of their size, A3 where that does, else as many
  /// sheets of A3 side by side as it takes, each with the columns that say what a row is.
  void set_page() {
    constexpr double least_scale = 0.66;
    constexpr double margins = 80;
    double width = 0;
    double lead_in = 0;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      width += widths_[i] * points_a_column;
      if (i < grid_.lead_in) lead_in = width;
    }
    const auto room = [](Paper paper) { return (paper_width(paper) - margins) / least_scale; };
    double wide = 1;
    SheetPaper paper = SheetPaper::a4;
    if (width > room(Paper::a4)) paper = SheetPaper::a3;
    if (width > room(Paper::a3)) {
      const double each = std::max(room(Paper::a3) - lead_in, points_a_column);
      wide = std::min(std::ceil((width - lead_in) / each), 100.0);
    }
    set_paper(sheet_, paper, static_cast<std::uint16_t>(wide), book_.language);
    set_page_title(sheet_, table_.title);
    expect_written(worksheet_repeat_rows(sheet_, row_number(head_), row_number(head_)));
    if (grid_.lead_in > 0) {
      expect_written(worksheet_repeat_columns(sheet_, 0, column_number(grid_.lead_in - 1)));
    }
    worksheet_freeze_panes(sheet_, row_number(head_ + 1), column_number(grid_.lead_in));
    expect_written(worksheet_print_area(sheet_, row_number(head_), 0,
        row_number(head_ + 1 + table_.rows.size() + table_.notes.size()), last_));
  }

  void write_keys() {
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    lxw_format* const look = format(book_, {.part = Part::hidden});
    if (head_ == 1) {
      expect_written(worksheet_set_row_opt(sheet_, 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
      for (std::size_t i = 0; i < grid_.column_keys.size(); ++i) {
        if (grid_.column_keys[i].empty()) continue;
        write_text({sheet_, 0, column_number(i)}, grid_.column_keys[i], look);
      }
    }
    if (grid_.row_keys.empty()) return;
    const auto at = column_number(last_ + 1U);
    expect_written(worksheet_set_column_opt(sheet_, at, at, 4, nullptr, &hidden));
    write_text({sheet_, row_number(head_), at}, grid_.head, look);
    for (std::size_t i = 0; i < grid_.row_keys.size(); ++i) {
      if (grid_.row_keys[i].empty()) continue;
      write_text({sheet_, row_number(head_ + 1 + i), at}, grid_.row_keys[i], look);
    }
  }

  void write_titles() {
    constexpr double turned_letter = 6;
    constexpr double filter_button = 22;
    constexpr double tallest = 300;
    double height = 30;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const Column& column = table_.columns[i];
      Look look{.part = Part::title, .align = column.align};
      const std::size_t letters = characters(column.title);
      if (is_mark_column(i) && display_width(column.title) > 4) {
        look.part = Part::upright_title;
        look.stacked = display_width(column.title) > letters;
        const double letter = look.stacked ? line_height : turned_letter;
        height = std::max(height, static_cast<double>(letters) * letter + filter_button);
      }
      write_text({sheet_, row_number(head_), column_number(i)}, cut(column.title, 255),
          format(book_, look));
    }
    expect_written(
        worksheet_set_row(sheet_, row_number(head_), std::min(height, tallest), nullptr));
  }

  [[nodiscard]] Part part_of(std::size_t index) const {
    const std::vector<Cell>& row = table_.rows[index];
    if (index + grid_.totals >= table_.rows.size()) return Part::total;
    if (is_heading(row)) return Part::group;
    const bool is_gap = row.size() > 1 && row[1].emphasis == Emphasis::gap;
    return is_gap ? Part::gap_row : Part::body;
  }

  /// The format of the empty cells of a column, by the part of the grid.
  lxw_format* empty_format(Part part, std::size_t column) {
    auto& known = empty_[static_cast<std::size_t>(part)];
    if (known.empty()) known.resize(table_.columns.size(), nullptr);
    lxw_format*& its = known[column];
    const Align align = part == Part::group ? Align::left : table_.columns[column].align;
    if (its == nullptr) its = format(book_, {.part = part, .align = align});
    return its;
  }

  void write_row(std::size_t index) {
    const std::vector<Cell>& row = table_.rows[index];
    const lxw_row_t at = row_number(head_ + 1 + index);
    const Part part = part_of(index);
    set_height(row, at, part);
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const Cell& cell = cell_of(row, i);
      const lxw_col_t column = column_number(i);
      if (cell.text.empty()) {
        expect_written(worksheet_write_blank(sheet_, at, column, empty_format(part, i)));
      } else {
        write_filled({sheet_, at, column}, cell, part, i);
      }
    }
  }

  void write_filled(SheetPlace at, const Cell& cell, Part part, std::size_t column) {
    Look look{.part = part,
        .emphasis = part == Part::group ? Emphasis::heading : cell.emphasis,
        .align = part == Part::group ? Align::left : table_.columns[column].align};
    if (part == Part::gap_row && look.emphasis == Emphasis::key) look.emphasis = Emphasis::none;
    const auto value =
        look.align != Align::left && part != Part::group ? plain_number(cell.text) : std::nullopt;
    if (value) {
      look.decimals = value->decimals;
      expect_written(
          worksheet_write_number(at.sheet, at.row, at.column, value->value, format(book_, look)));
    } else {
      write_text(at, cell.text, format(book_, look));
    }
  }

  /// Only the title of a task takes more than one line.
  void set_height(const std::vector<Cell>& row, lxw_row_t at, Part part) {
    constexpr double points_a_letter = 5.3;
    double lines = 1;
    if (part != Part::group && row.size() > 1) {
      const double width = widths_[1] * points_a_column;
      lines = std::ceil(static_cast<double>(display_width(row[1].text)) * points_a_letter / width);
    }
    expect_written(
        worksheet_set_row(sheet_, at, std::clamp(lines, 1.0, 20.0) * line_height + 3, nullptr));
  }

  void write_notes() {
    double width = 0;
    for (const double it : widths_) width += it;
    lxw_format* const look = format(book_, {.part = Part::note});
    std::size_t at = head_ + table_.rows.size() + 2;
    for (const std::string& note : table_.notes) {
      const double lines =
          std::ceil(static_cast<double>(display_width(note)) / std::max(width, 1.0));
      const lxw_row_t row = row_number(at++);
      expect_written(
          worksheet_set_row(sheet_, row, std::clamp(lines, 1.0, 20.0) * line_height + 2, nullptr));
      write_merged({sheet_, row, 0}, row, last_, note, look);
    }
  }

  Book& book_;
  const GridSheet& grid_;
  const Table& table_;
  lxw_worksheet* sheet_;
  std::size_t head_;  ///< row of the heading
  lxw_col_t last_;
  std::vector<double> widths_;  ///< of columns, in digits
  std::vector<lxw_format*> empty_[16];
};

}  // namespace

void write_sheet(Book& book, const GridSheet& grid, const std::string& name) {
  GridWriter(book, grid, name).write();
}

}  // namespace remit
