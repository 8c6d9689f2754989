#include "remit/render/workbook_file.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <system_error>

#include "remit/base/message.hpp"
#include "remit/base/phrases/sheets.hpp"
#include "remit/base/text.hpp"
#include "remit/render/shape.hpp"

namespace remit {

lxw_format* format(Book& book, const Look& asked) {
  Look look = asked;
  // Of two formats that are alike libxlsxwriter looks the second up anew for every cell.
  if (look.emphasis == Emphasis::support) look.emphasis = Emphasis::none;
  lxw_format*& known = book.formats[look];
  if (known == nullptr) known = add_format(book.file, look, book.language);
  return known;
}

void fail_to_write(std::string_view why) {
  throw std::system_error(
      std::make_error_code(std::errc::io_error), "workbook: " + std::string(why));
}

void expect_written(int error) {
  if (error != LXW_NO_ERROR) fail_to_write(lxw_strerror(static_cast<lxw_error>(error)));
}

std::uint32_t row_number(std::size_t index) {
  return static_cast<lxw_row_t>(index);
}

std::uint16_t column_number(std::size_t index) {
  return static_cast<lxw_col_t>(index);
}

lxw_worksheet* add_sheet(Book& book, const std::string& name) {
  lxw_worksheet* const sheet = workbook_add_worksheet(book.file, name.c_str());
  if (sheet == nullptr) fail_to_write("no sheet “" + name + "”");
  // ids such as 2.1 are text on purpose
  expect_written(worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
  return sheet;
}

std::string cut(std::string_view text, std::size_t most) {
  std::string lines;
  for (const std::string& line : shown_lines(text)) {
    if (!lines.empty()) lines += '\n';
    lines += line;
  }
  if (lines.size() < most && lines.find("\xEF\xBF") == std::string::npos) return lines;
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

std::optional<PlainNumber> plain_number(std::string_view text) {
  constexpr std::size_t exact_digits = 15;
  const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
  if (digits.empty() || digits.size() > exact_digits) return {};
  if (digits.find_first_not_of("0123456789.") != std::string_view::npos) return {};
  const std::size_t point = digits.find('.');
  const std::string_view whole = digits.substr(0, point);
  if (whole.empty() || digits.ends_with('.') || (whole.size() > 1 && whole[0] == '0')) return {};
  PlainNumber found;
  const char* const end = text.data() + text.size();
  const auto [read_to, error] = std::from_chars(text.data(), end, found.value);
  if (error != std::errc() || read_to != end) return {};
  if (point != std::string_view::npos) found.decimals = static_cast<int>(digits.size() - point - 1);
  return found;
}

void write_text(SheetPlace at, std::string_view text, lxw_format* format) {
  constexpr std::size_t longest = 32767;
  if (text.empty()) {
    expect_written(worksheet_write_blank(at.sheet, at.row, at.column, format));
    return;
  }
  expect_written(
      worksheet_write_string(at.sheet, at.row, at.column, cut(text, longest).c_str(), format));
}

void write_merged(SheetPlace from, std::uint32_t last_row, std::uint16_t last_column,
    std::string_view text, lxw_format* format) {
  if (last_row != from.row || last_column != from.column) {
    expect_written(worksheet_merge_range(
        from.sheet, from.row, from.column, last_row, last_column, "", format));
  }
  write_text(from, text, format);
}

void write_note(SheetPlace at, std::string_view text) {
  constexpr std::size_t longest = 2000;
  constexpr std::size_t widest = 56;  // display columns
  constexpr double column = 6.2;      // pixels at 9 points
  constexpr double line = 17;
  if (text.empty()) return;
  const std::string shown = cut(text, longest);
  std::size_t width = 0;
  std::size_t lines = 0;
  for (const std::string& it : shown_lines(shown)) {
    width = std::max(width, std::min(display_width(it), widest));
    lines += wrapped(it, widest).size();
  }
  lxw_comment_options options{};
  options.width = static_cast<std::uint16_t>(static_cast<double>(width + 4) * column);
  options.height =
      static_cast<std::uint16_t>(std::min(static_cast<double>(lines + 1) * line, 600.0));
  options.font_size = 9;
  std::string font = "Tahoma";
  options.font_name = font.data();
  std::string author = "remit";
  options.author = author.data();
  expect_written(worksheet_write_comment_opt(at.sheet, at.row, at.column, shown.c_str(), &options));
}

void set_paper(lxw_worksheet* sheet, SheetPaper paper, std::uint16_t wide, Language language) {
  constexpr std::uint8_t code_of_a4 = 9;
  constexpr std::uint8_t code_of_a3 = 8;
  worksheet_set_landscape(sheet);
  worksheet_set_paper(sheet, paper == SheetPaper::a4 ? code_of_a4 : code_of_a3);
  worksheet_fit_to_pages(sheet, wide, 0);
  worksheet_set_margins(sheet, 0.55, 0.55, 0.6, 0.65);  // inches
  worksheet_center_horizontally(sheet);
  const std::string pages = in_words(message(phrases::sheets::pages, "&P", "&N"), language);
  expect_written(worksheet_set_footer(sheet, ("&C&9" + pages).c_str()));
}

double in_column_width(double points) {
  constexpr double pixels_a_point = 96.0 / 72.0;
  return std::max((points * pixels_a_point - 5) / 7, 1.0);
}

}  // namespace remit
