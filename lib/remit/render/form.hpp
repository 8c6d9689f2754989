#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// A cell of a form.
struct FormCell {
  std::string text;
  Emphasis emphasis = Emphasis::none;
  std::uint32_t down = 1;    ///< rows it stands over; 0: covered by a cell above
  std::uint32_t across = 1;  ///< columns it stands over; 0: covered by the cell to its left
  std::string note{};        ///< what it rests on: plan, line, as written; may be empty
  friend bool operator==(const FormCell&, const FormCell&) = default;
};

struct FormColumn {
  std::string title;
  Align align = Align::left;
  std::size_t least = 6;  ///< display columns it needs at least
  friend bool operator==(const FormColumn&, const FormColumn&) = default;
};

struct FormRow {
  /// A caption heads a part of the form, a head the columns of that part.
  enum class Kind : std::uint8_t { body, total, caption, head };
  Kind kind = Kind::body;
  std::vector<FormCell> cells;  ///< one a column
  std::string key{};            ///< by which a changed workbook is read again; empty: by none
  friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// A table as offices hand it in, on paper: a title, lines below it, columns, cells merged over
/// rows, notes.
struct Form {
  std::string name;  ///< of its sheet; empty: the title
  std::string title;
  std::vector<std::string> lines;  ///< below the title: issuer, number, date
  std::vector<FormColumn> columns;
  std::vector<FormRow> rows;
  std::vector<std::string> notes;
  friend bool operator==(const Form&, const Form&) = default;
};

/// The form as a plain table; of merged cells the first row has the text.
Table as_table(const Form& form);

/// Forms one behind the other, as a terminal shows them.
std::string as_text(std::span<const Form> forms, Color color = Color::no, std::size_t width = 0);

/// Likewise as Markdown, which knows no merged cells.
std::string as_markdown(std::span<const Form> forms);

/// One self-contained page, merged cells merged, what a cell rests on as its title; printable, each
/// form on a new sheet of paper; no script.
std::string as_html(std::span<const Form> forms, Language language);

/// The bytes of a Word document (ISO 29500) with each form on new pages, landscape, on A4 or A3;
/// the head of the table is repeated on every page, pages are numbered; the same forms, the same
/// bytes. Throws std::system_error when it cannot be made.
std::string as_docx(std::span<const Form> forms, Language language);

}  // namespace remit
