#include <algorithm>

#include "remit/render/form.hpp"

namespace remit {

namespace {

using Kind = FormRow::Kind;

Cell plain_cell(const FormRow& row, std::size_t column) {
  const FormCell& cell = row.cells[column];
  const bool is_strong = row.kind != Kind::body;
  return {cell.text, is_strong ? Emphasis::heading : cell.emphasis};
}

/// A table without title and notes: a part of a form, under its head.
Table part_of(const Form& form, std::size_t first, std::size_t last) {
  Table table;
  for (const FormColumn& column : form.columns)
    table.columns.push_back({column.title, column.align});
  for (std::size_t r = first; r < last; ++r) {
    const FormRow& row = form.rows[r];
    if (row.kind == Kind::head) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        table.columns[i].title = row.cells[i].text;
      }
      continue;
    }
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) cells.push_back(plain_cell(row, i));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// The parts of a form: each begins with a caption, if there are any.
std::vector<Table> parts_of(const Form& form) {
  std::vector<Table> parts;
  std::size_t first = 0;
  const auto end_part = [&](std::size_t last) {
    if (first < last) parts.push_back(part_of(form, first, last));
  };
  for (std::size_t r = 0; r < form.rows.size(); ++r) {
    if (form.rows[r].kind != Kind::caption) continue;
    end_part(r);
    first = r + 1;
    parts.push_back({form.rows[r].cells.front().text, {}, {}, {}});
  }
  end_part(form.rows.size());
  return parts;
}

/// A caption becomes the title of the part below it.
std::vector<Table> titled_parts(const Form& form) {
  std::vector<Table> parts;
  for (Table& part : parts_of(form)) {
    if (part.columns.empty() || parts.empty() || !parts.back().columns.empty()) {
      parts.push_back(std::move(part));
    } else {
      part.title = parts.back().title;
      parts.back() = std::move(part);
    }
  }
  return parts;
}

/// Blocks stand apart by one blank line.
void append_block(std::string& text, std::string block) {
  while (block.ends_with('\n')) block.pop_back();
  if (block.empty()) return;
  if (!text.empty()) text += '\n';
  text += block + '\n';
}

/// Columns that wrap: those that would make lines longer than a page of a book.
void wrap_columns(Table& table) {
  constexpr std::size_t widest = 44;
  for (Column& column : table.columns) column.widest = widest;
}

}  // namespace

Table as_table(const Form& form) {
  Table table = part_of(form, 0, form.rows.size());
  table.title = form.title;
  table.notes = form.notes;
  return table;
}

std::string as_text(std::span<const Form> forms, Color color, std::size_t width) {
  std::string text;
  for (const Form& form : forms) {
    append_block(text, as_text(Table{form.title, {}, {}, form.lines}, color, width));
    for (Table& part : titled_parts(form)) {
      wrap_columns(part);
      append_block(text, as_text(part, color, width));
    }
    append_block(text, as_text(Table{{}, {}, {}, form.notes}, color, width));
  }
  return text;
}

std::string as_markdown(std::span<const Form> forms) {
  std::string text;
  for (const Form& form : forms) {
    append_block(text, as_markdown(Table{form.title, {}, {}, form.lines}));
    for (const Table& part : titled_parts(form)) append_block(text, as_markdown(part));
    append_block(text, as_markdown(Table{{}, {}, {}, form.notes}));
  }
  return text;
}

}  // namespace remit
