#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "remit/base/language.hpp"
#include "remit/render/workbook_look.hpp"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// What all sheets of a workbook are written with; a part of `workbook.cpp`. What libxlsxwriter
/// refuses is a std::system_error.
namespace remit {

/// A workbook under construction; the library keeps the formats.
struct Book {
  lxw_workbook* file;
  Language language;
  std::map<Look, lxw_format*> formats;
};

lxw_format* format(Book& book, const Look& asked);

/// Throws std::system_error.
[[noreturn]] void fail_to_write(std::string_view why);

/// `error` is one of libxlsxwriter's; throws std::system_error unless it is none.
void expect_written(int error);

std::uint32_t row_number(std::size_t index);
std::uint16_t column_number(std::size_t index);

/// A new sheet at the end.
lxw_worksheet* add_sheet(Book& book, const std::string& name);

/// The beginning of a text that has at most so many UTF-16 units, as XML may contain it.
std::string cut(std::string_view text, std::size_t most);

/// A plain decimal number, and how many decimals it is written with.
struct PlainNumber {
  double value = 0;
  int decimals = 0;
};

/// None for what a spreadsheet would show otherwise than it is written: 007, 1e3, +5, 12 %.
std::optional<PlainNumber> plain_number(std::string_view text);

/// A place of a sheet.
struct SheetPlace {
  lxw_worksheet* sheet;
  std::uint32_t row;
  std::uint16_t column;
};

/// Text as text, whatever it begins with; an empty one leaves the format alone.
void write_text(SheetPlace at, std::string_view text, lxw_format* format);

/// The text with a format over several cells; over one it is an ordinary cell.
void write_merged(SheetPlace from, std::uint32_t last_row, std::uint16_t last_column,
    std::string_view text, lxw_format* format);

/// A note on a cell, in a box that its text fits in.
void write_note(SheetPlace at, std::string_view text);

/// “第 2 页 共 5 页” below every page, and what is meant for paper: `wide` pages side by side.
enum class SheetPaper : std::uint8_t { a4, a3 };
void set_paper(lxw_worksheet* sheet, SheetPaper paper, std::uint16_t wide, Language language);

/// Points as the width of a column of a workbook whose digits are 7 pixels wide, as they are by
/// default.
double in_column_width(double points);

}  // namespace remit
