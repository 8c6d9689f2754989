// Workbooks through libxlsxwriter. It dates every file inside the archive 1980 by itself; with the
// creation date fixed as well, nothing of the clock is left in the bytes. It can only write to a
// path, so the bytes take a private file in the system's temporary folder as a detour; `save` then
// has the one way in which remit replaces files.

#include "remit/render/workbook.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <ctime>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string_view>
#include <system_error>

#include "remit/base/load.hpp"
#include "remit/render/workbook_sheets.hpp"

namespace remit {

namespace {

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
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  std::string bytes(file ? static_cast<std::size_t>(file.tellg()) : 0, '\0');
  file.seekg(0);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file || bytes.empty()) fail_to_write("cannot read " + path.string());
  return bytes;
}

std::string title_of(const Table& table) {
  return table.title;
}
std::string title_of(const Form& form) {
  return form.name.empty() ? form.title : form.name;
}
std::string title_of(const GridSheet& grid) {
  return grid.name.empty() ? grid.table.title : grid.name;
}

void set_properties(lxw_workbook* file, const std::vector<std::string>& titles) {
  constexpr std::time_t new_year_2000 = 946684800;
  std::string title = titles.empty() ? "" : cut(titles.front(), 255);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created = new_year_2000;
  expect_written(workbook_set_properties(file, &properties));
}

/// Columns are as wide as digits of the font of a workbook's first format, and that of
/// libxlsxwriter is not to be had everywhere: others stand in with wider digits, and sheets print
/// smaller.
void set_usual_font(lxw_workbook* file) {
  lxw_format* const usual = STAILQ_FIRST(file->formats);
  format_set_font_name(usual, usual_font);
  format_set_font_size(usual, usual_font_size);
}

/// Writes every sheet with its name.
template <class AnySheet>
std::string workbook_of(
    std::span<const AnySheet> sheets, const std::vector<std::string>& titles, Language language) {
  const PrivateFile scratch;
  std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> file(
      workbook_new(scratch.path.c_str()), &lxw_workbook_free);
  if (!file) fail_to_write("out of memory");
  set_properties(file.get(), titles);
  set_usual_font(file.get());
  Book book{file.get(), language, {}};
  const std::vector<std::string> names = sheet_names(titles, language);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if constexpr (std::is_same_v<AnySheet, Sheet>) {
      std::visit([&](const auto& sheet) { write_sheet(book, sheet, names[i]); }, sheets[i]);
    } else {
      write_sheet(book, sheets[i], names[i]);
    }
  }
  expect_written(workbook_close(file.release()));  // frees it, whatever comes of it
  return bytes_of(scratch.path);
}

}  // namespace

void set_page_title(lxw_worksheet* sheet, std::string_view title) {
  constexpr std::size_t longest_header = 100;  // of 255 with its codes; each & counts twice
  std::string safe;
  for (const char c : cut(title, longest_header)) {
    safe += c == '&' ? "&&" : std::string(1, c == '\n' ? ' ' : c);
  }
  expect_written(worksheet_set_header(sheet, ("&C&\"-,Bold\"" + safe).c_str()));
}

std::string as_workbook(std::span<const Sheet> sheets, Language language) {
  std::vector<std::string> titles;
  for (const Sheet& sheet : sheets) {
    titles.push_back(std::visit([](const auto& it) { return title_of(it); }, sheet));
  }
  return workbook_of(sheets, titles, language);
}

std::string as_workbook(std::span<const Table> sheets, Language language) {
  std::vector<std::string> titles;
  for (const Table& sheet : sheets) titles.push_back(sheet.title);
  return workbook_of(sheets, titles, language);
}

void write_workbook(
    std::span<const Table> sheets, const std::filesystem::path& path, Language language) {
  save(path, as_workbook(sheets, language));
}

}  // namespace remit
