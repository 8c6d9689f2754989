// A form as a sheet that can be printed, signed and handed on. Rows get their height from the
// layout, since spreadsheets find that of merged cells only by hand.

#include <xlsxwriter.h>

#include <algorithm>

#include "remit/base/text.hpp"
#include "remit/model/sheet_key.hpp"
#include "remit/render/form_layout.hpp"
#include "remit/render/workbook_sheets.hpp"

namespace remit {

namespace {

using Part = Look::Part;
using Kind = FormRow::Kind;

/// The rows of the sheet, from the top.
class FormSheet {
public:
  FormSheet(Book& book, const Form& form, const std::string& name)
      : book_(book),
        layout_(layout_of(form)),
        starts_(page_starts(form, layout_, 1)),
        form_(divided(form, starts_)),
        sheet_(add_sheet(book, name)),
        last_(column_number(std::max<std::size_t>(form.columns.size(), 1) - 1)) {}

  void write() {
    set_columns();
    write_lines();
    write_head();
    const std::size_t first = row_;
    break_pages(first);
    for (std::size_t i = 0; i < form_.rows.size(); ++i) write_row(i, first + i);
    row_ = first + form_.rows.size();
    write_notes();
    set_page();
  }

private:
  [[nodiscard]] double width() const { return paper_width(layout_.paper) - 2 * side_margin; }

  void set_columns() {
    for (std::size_t i = 0; i < layout_.widths.size(); ++i) {
      const lxw_col_t at = column_number(i);
      expect_written(
          worksheet_set_column(sheet_, at, at, in_column_width(layout_.widths[i]), nullptr));
    }
  }

  /// A row over the whole width.
  void write_across(std::string_view text, const Look& look, double height) {
    expect_written(worksheet_set_row(sheet_, row_number(row_), height, nullptr));
    write_merged({sheet_, row_number(row_), 0}, row_number(row_), last_, text, format(book_, look));
    ++row_;
  }

  void write_lines() {
    const auto lines = static_cast<double>(lines_in(form_.title, width(), form_title_size));
    write_across(form_.title, {.part = Part::form_title, .align = Align::center},
        lines * form_title_size * form_line_space + 4);
    for (const std::string& line : form_.lines) {
      write_across(line, {.part = Part::form_line, .align = Align::center},
          static_cast<double>(lines_in(line, width(), form_font_size)) * form_font_size *
                  form_line_space +
              2);
    }
    if (!form_.lines.empty()) {
      expect_written(worksheet_set_row(sheet_, row_number(row_++), 6, nullptr));
    }
  }

  [[nodiscard]] bool has_heads_of_its_own() const {
    return std::ranges::any_of(
        form_.rows, [](const FormRow& row) { return row.kind == Kind::head; });
  }

  void write_head() {
    head_ = row_;
    if (has_heads_of_its_own()) return;
    double height = 24;
    for (std::size_t i = 0; i < form_.columns.size(); ++i) {
      const FormColumn& column = form_.columns[i];
      write_text({sheet_, row_number(row_), column_number(i)}, column.title,
          format(book_, {.part = Part::form_head, .align = Align::center}));
      height = std::max(
          height, static_cast<double>(lines_in(column.title, layout_.widths[i], form_font_size)) *
                          form_font_size * 1.4 +
                      6);
    }
    expect_written(worksheet_set_row(sheet_, row_number(row_), height, nullptr));
    write_key_head();
    ++row_;
  }

  [[nodiscard]] std::size_t keys() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(form_.rows, [](const FormRow& row) { return !row.key.empty(); }));
  }

  void write_key_head() {
    if (keys() == 0) return;
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    const auto at = column_number(last_ + 1U);
    expect_written(worksheet_set_column_opt(sheet_, at, at, 4, nullptr, &hidden));
    write_text({sheet_, row_number(row_), at}, as_text(SheetHead{SheetKind::official, keys()}),
        format(book_, {.part = Part::hidden}));
  }

  [[nodiscard]] Look look_of(const FormRow& row, const FormCell& cell, std::size_t column) const {
    Look look{
        .part = Part::form_body, .emphasis = cell.emphasis, .align = form_.columns[column].align};
    if (row.kind == Kind::caption) look = {.part = Part::form_caption};
    if (row.kind == Kind::head) look = {.part = Part::form_head, .align = Align::center};
    if (row.kind == Kind::total) look.emphasis = Emphasis::heading;
    if (cell.emphasis == Emphasis::key) look.emphasis = Emphasis::none;
    if (cell.emphasis == Emphasis::heading && row.kind == Kind::body)
      look.part = Part::form_heading;
    return look;
  }

  void write_row(std::size_t index, std::size_t at) {
    const FormRow& row = form_.rows[index];
    const lxw_row_t number = row_number(at);
    if (row.kind == Kind::head) head_ = at;
    constexpr double above_caption = 10;
    const double more = row.kind == Kind::caption ? above_caption : 0;
    expect_written(
        worksheet_set_row(sheet_, number, std::min(layout_.heights[index] + more, 400.0), nullptr));
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const FormCell& cell = row.cells[i];
      if (cell.down == 0 || cell.across == 0) continue;
      const SheetPlace place{sheet_, number, column_number(i)};
      write_cell(place, cell, look_of(row, cell, i));
    }
    if (row.key.empty()) return;
    write_text({sheet_, number, column_number(last_ + 1U)}, row.key,
        format(book_, {.part = Part::hidden}));
  }

  void write_cell(SheetPlace at, const FormCell& cell, const Look& look) {
    lxw_format* const its = format(book_, look);
    const auto value = look.align == Align::right ? plain_number(cell.text) : std::nullopt;
    if (value) {
      Look number = look;
      number.decimals = value->decimals;
      expect_written(
          worksheet_write_number(at.sheet, at.row, at.column, value->value, format(book_, number)));
    } else {
      write_merged(at, at.row + cell.down - 1, static_cast<lxw_col_t>(at.column + cell.across - 1U),
          cell.text, its);
    }
    write_note(at, cell.note);
  }

  void break_pages(std::size_t first) {
    if (starts_.empty()) return;
    std::vector<lxw_row_t> rows;
    for (const std::size_t start : starts_) rows.push_back(row_number(first + start));
    rows.push_back(0);  // the end, as libxlsxwriter wants it
    expect_written(worksheet_set_h_pagebreaks(sheet_, rows.data()));
  }

  void write_notes() {
    constexpr double line_height = 15;
    expect_written(worksheet_set_row(sheet_, row_number(row_++), 6, nullptr));
    for (const std::string& note : form_.notes) {
      const auto lines = static_cast<double>(lines_in(note, width(), form_font_size));
      write_across(note, {.part = Part::form_note}, std::min(lines * line_height, 400.0));
    }
  }

  void set_page() {
    set_paper(
        sheet_, layout_.paper == Paper::a4 ? SheetPaper::a4 : SheetPaper::a3, 1, book_.language);
    expect_written(worksheet_repeat_rows(sheet_, row_number(head_), row_number(head_)));
    if (!has_heads_of_its_own()) worksheet_freeze_panes(sheet_, row_number(head_ + 1), 0);
    expect_written(worksheet_print_area(sheet_, 0, 0, row_number(row_ - 1), last_));
  }

  Book& book_;
  FormLayout layout_;
  std::vector<std::size_t> starts_;  ///< of pages
  Form form_;
  lxw_worksheet* sheet_;
  lxw_col_t last_;
  std::size_t row_ = 0;
  std::size_t head_ = 0;  ///< row of the head, of several the last
};

}  // namespace

void write_sheet(Book& book, const Form& form, const std::string& name) {
  FormSheet(book, form, name).write();
}

}  // namespace remit
