// Workbooks through libxlsxwriter. It dates every file inside the archive 1980 by itself; with the
// creation date fixed as well, nothing of the clock is left in the bytes. It can only write to a
// path, so the bytes take a private file in the system's temporary folder as a detour; `save` then
// has the one way in which remit replaces files.

#include "remit/render/workbook.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string_view>
#include <system_error>

#include "remit/base/load.hpp"
#include "remit/base/text.hpp"
#include "remit/render/shape.hpp"
#include "remit/render/workbook_look.hpp"

namespace remit {

namespace {

using Part = Look::Part;

/// A workbook under construction; the library keeps the formats.
struct Book {
  lxw_workbook* file;
  Language language;
  std::map<Look, lxw_format*> formats;
};

lxw_format* format(Book& book, const Look& look) {
  lxw_format*& known = book.formats[look];
  if (known == nullptr) known = add_format(book.file, look, book.language);
  return known;
}

[[noreturn]] void fail(std::string_view why) {
  throw std::system_error(
      std::make_error_code(std::errc::io_error), "workbook: " + std::string(why));
}

void expect(lxw_error error) {
  if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
}

lxw_row_t row_number(std::size_t index) {
  return static_cast<lxw_row_t>(index);
}

lxw_col_t column_number(std::size_t index) {
  return static_cast<lxw_col_t>(index);
}

/// The beginning of a text that has at most so many UTF-16 units, as XML may contain it.
std::string cut(std::string_view text, std::size_t most) {
  std::string lines;
  for (const std::string& line : shown_lines(text)) {
    if (!lines.empty()) lines += '\n';
    lines += line;
  }
  std::u32string characters;
  std::size_t units = 0;
  for (const char32_t c : decoded(lines)) {
    units += c > 0xFFFF ? 2 : 1;
    if (units >= most) {
      characters += U'…';
      break;
    }
    characters += c == 0xFFFE || c == 0xFFFF ? char32_t{0xFFFD} : c;
  }
  return encoded(characters);
}

/// A plain decimal number, and how many decimals it is written with.
struct Number {
  double value = 0;
  int decimals = 0;
};

/// None for what a spreadsheet would show otherwise than it is written: 007, 1e3, +5, 12 %.
std::optional<Number> number(std::string_view text) {
  constexpr std::size_t exact_digits = 15;
  const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
  if (digits.empty() || digits.size() > exact_digits) return {};
  if (digits.find_first_not_of("0123456789.") != std::string_view::npos) return {};
  const std::size_t point = digits.find('.');
  const std::string_view whole = digits.substr(0, point);
  if (whole.empty() || digits.ends_with('.') || (whole.size() > 1 && whole[0] == '0')) return {};
  Number found;
  const char* const end = text.data() + text.size();
  const auto [read_to, error] = std::from_chars(text.data(), end, found.value);
  if (error != std::errc() || read_to != end) return {};
  if (point != std::string_view::npos) found.decimals = static_cast<int>(digits.size() - point - 1);
  return found;
}

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

void set_page(lxw_worksheet* sheet, const Table& table) {
  constexpr std::uint8_t a4 = 9;
  constexpr std::size_t longest_header = 100;  // of 255 with its codes; each & counts twice
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, a4);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.6);  // inches
  expect(worksheet_repeat_rows(sheet, 0, 0));
  std::string title;
  for (const char c : cut(table.title, longest_header)) {
    title += c == '&' ? "&&" : std::string(1, c == '\n' ? ' ' : c);
  }
  expect(worksheet_set_header(sheet, ("&C&\"-,Bold\"" + title).c_str()));
  expect(worksheet_set_footer(sheet, "&C&P / &N"));
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
    expect(worksheet_write_string(
        sheet, 0, column_number(i), cut(column.title, 255).c_str(), format(book, look)));
    expect(worksheet_set_column(
        sheet, column_number(i), column_number(i), column_width(table, i), nullptr));
  }
  constexpr double tallest = 400;
  if (height > 0) expect(worksheet_set_row(sheet, 0, std::min(height, tallest), nullptr));
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
    lxw_format* format) {
  constexpr std::size_t longest = 32767;
  expect(worksheet_write_string(sheet, row, column, cut(text, longest).c_str(), format));
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
    if (const auto found = look.align == Align::right ? number(cell.text) : std::nullopt) {
      look.decimals = found->decimals;
      expect(worksheet_write_number(sheet, at, column_number(i), found->value, format(book, look)));
    } else {
      write_cell(sheet, at, column_number(i), cell.text, format(book, look));
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
    expect(worksheet_set_row(sheet, row, height, nullptr));
    if (table.columns.size() > 1) {
      const lxw_col_t last = column_number(table.columns.size() - 1);
      expect(worksheet_merge_range(sheet, row, 0, row, last, "", look));
    }
    write_cell(sheet, row, 0, note, look);
  }
}

void write_sheet(Book& book, const Table& table, const std::string& name) {
  lxw_worksheet* const sheet = workbook_add_worksheet(book.file, name.c_str());
  if (sheet == nullptr) fail("no sheet “" + name + "”");
  set_page(sheet, table);
  write_titles(book, sheet, table);
  for (std::size_t i = 0; i < table.rows.size(); ++i) write_row(book, sheet, table, i);
  if (!table.columns.empty()) {
    const lxw_col_t last = column_number(table.columns.size() - 1);
    expect(worksheet_autofilter(sheet, 0, 0, row_number(table.rows.size()), last));
  }
  // ids such as 2.1 are text on purpose
  expect(worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
  write_notes(book, sheet, table);
}

void set_properties(lxw_workbook* file, std::span<const Table> sheets) {
  constexpr std::time_t new_year_2000 = 946684800;
  std::string title = sheets.empty() ? "" : cut(sheets.front().title, 255);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created = new_year_2000;
  expect(workbook_set_properties(file, &properties));
}

/// A name in the temporary folder that nobody can foresee; what bears it is removed at the end.
struct PrivateFile {
  std::filesystem::path path;
  PrivateFile() {
    std::random_device random;
    path = std::filesystem::temp_directory_path() /
           fmt::format("remit-{:08x}{:08x}.xlsx", random(), random());
  }
  PrivateFile(const PrivateFile&) = delete;
  PrivateFile& operator=(const PrivateFile&) = delete;
  ~PrivateFile() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }
};

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file || bytes.empty()) fail("cannot read " + path.string());
  return bytes;
}

}  // namespace

std::string as_workbook(std::span<const Table> sheets, Language language) {
  const PrivateFile scratch;
  std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> file(
      workbook_new(scratch.path.c_str()), &lxw_workbook_free);
  if (!file) fail("out of memory");
  set_properties(file.get(), sheets);
  Book book{file.get(), language, {}};
  const std::vector<std::string> names = sheet_names(sheets, language);
  for (std::size_t i = 0; i < sheets.size(); ++i) write_sheet(book, sheets[i], names[i]);
  expect(workbook_close(file.release()));  // frees it, whatever comes of it
  return bytes_of(scratch.path);
}

void write_workbook(
    std::span<const Table> sheets, const std::filesystem::path& path, Language language) {
  save(path, as_workbook(sheets, language));
}

}  // namespace remit
