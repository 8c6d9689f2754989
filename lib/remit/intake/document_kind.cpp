#include "remit/intake/document_kind.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "remit/base/phrases/intake.hpp"
#include "remit/intake/html_parts.hpp"
#include "remit/intake/markdown.hpp"
#include "remit/intake/separated.hpp"
#include "remit/intake/table_header.hpp"
#include "remit/intake/zip.hpp"

namespace remit {

namespace {

constexpr std::string_view zip_mark = "PK\x03\x04";
constexpr std::string_view empty_zip_mark = "PK\x05\x06";

bool is_zip(std::string_view bytes) {
  return bytes.starts_with(zip_mark) || bytes.starts_with(empty_zip_mark);
}

std::string ending_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string ending(name.substr(dot + 1));
  std::ranges::transform(
      ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending;
}

bool is_one_of(std::string_view ending, std::initializer_list<std::string_view> endings) {
  return std::ranges::find(endings, ending) != endings.end();
}

/// A table with a separator whose first rows hold the header of a task table.
bool is_task_list(std::string_view text) {
  constexpr std::size_t sample_size = 16'384;
  const std::string_view sample = text.substr(0, sample_size);
  const auto separator = separator_of(sample);
  if (!separator) return false;
  ReadingBudget budget{DocumentLimits{}};
  std::vector<DocumentProblem> ignored;
  const Grid grid = separated_values(sample, *separator, budget, ignored);
  return find_header(grid, {}).has_value();
}

}  // namespace

DocumentKind kind_of_bytes(std::string_view bytes) {
  constexpr std::size_t pdf_header_within = 1024;
  if (bytes.substr(0, pdf_header_within).find("%PDF-") != std::string_view::npos) {
    return DocumentKind::pdf;
  }
  if (!is_zip(bytes)) return DocumentKind::unknown;
  const std::vector<std::string> names = zip_names(bytes);
  const auto has = [&](std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  if (has("word/document.xml")) return DocumentKind::docx;
  return has("xl/workbook.xml") ? DocumentKind::xlsx : DocumentKind::unknown;
}

std::optional<Message> known_unreadable(std::string_view bytes) {
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) return message(phrases::intake::old_office);
  if (bytes.starts_with("{\\rtf")) return message(phrases::intake::rtf);
  if (is_zip(bytes)) {
    return zip_names(bytes).empty() ? message(phrases::intake::broken_archive)
                                    : message(phrases::intake::other_archive);
  }
  for (const std::string_view mark : {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*", "MM\0*"}) {
    if (bytes.starts_with(mark)) return message(phrases::intake::picture);
  }
  return {};
}

DocumentKind kind_of_text(std::string_view text, std::string_view name) {
  const std::string ending = ending_of(name);
  if (looks_like_html(text)) return DocumentKind::html;
  if (is_one_of(ending, {"htm", "html", "xhtml", "shtml"})) return DocumentKind::html;
  if (is_one_of(ending, {"csv", "tsv", "tab"})) return DocumentKind::separated;
  if (is_one_of(ending, {"md", "markdown"})) return DocumentKind::markdown;
  if (looks_like_markdown(text)) return DocumentKind::markdown;
  return is_task_list(text) ? DocumentKind::separated : DocumentKind::text;
}

}  // namespace remit
