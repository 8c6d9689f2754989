#include "remit/intake/read_document.hpp"

#include <algorithm>
#include <utility>

#include "remit/base/checksum.hpp"
#include "remit/base/encoding.hpp"
#include "remit/base/phrases/intake.hpp"
#include "remit/base/radicals.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/document_kind.hpp"
#include "remit/intake/docx_parts.hpp"
#include "remit/intake/html_parts.hpp"
#include "remit/intake/label_table.hpp"
#include "remit/intake/pdf_parts.hpp"
#include "remit/intake/reading_budget.hpp"
#include "remit/intake/separated.hpp"
#include "remit/intake/text_parts.hpp"
#include "remit/intake/xlsx_parts.hpp"

namespace remit {

namespace {

using Problems = std::vector<DocumentProblem>;

Place place_at(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  Place place;
  place.line = static_cast<std::uint32_t>(std::ranges::count(before, '\n')) + 1;
  place.column = static_cast<std::uint32_t>(characters(before.substr(line_start))) + 1;
  return place;
}

/// Each broken place, up to the number that is kept, and how many there are in all.
void tell_broken(const DecodedText& decoded, Problems& problems) {
  for (const std::size_t offset : decoded.broken) {
    problems.push_back({Severity::warning, place_at(decoded.text, offset),
        message(phrases::intake::broken_text, decoded.encoding)});
  }
  if (decoded.broken_count > decoded.broken.size()) {
    problems.push_back(
        {Severity::warning, {}, message(phrases::intake::broken_count, decoded.broken_count)});
  }
}

std::vector<Part> parts_of_table(std::string_view text, ReadingBudget& budget, Problems& problems) {
  const char separator = separator_of(text).value_or(',');
  Grid grid = separated_values(text, separator, budget, problems);
  std::vector<Part> parts;
  if (!grid.rows.empty()) parts.emplace_back(std::move(grid));
  return parts;
}

std::vector<Part> parts_of_text(
    DocumentKind kind, std::string_view text, ReadingBudget& budget, Problems& problems) {
  switch (kind) {
    case DocumentKind::html:
      return html_parts(text, budget, problems);
    case DocumentKind::separated:
      return parts_of_table(text, budget, problems);
    case DocumentKind::markdown:
      return text_parts(text, Markup::markdown, budget);
    default:
      return text_parts(text, Markup::none, budget);
  }
}

void read_text(DocumentReading& reading, std::string bytes, ReadingBudget& budget) {
  const std::string charset = declared_charset(bytes);
  const auto unreadable = known_unreadable(bytes);
  const DecodedText decoded = decoded_bytes(std::move(bytes), charset);
  if (unreadable || !decoded.is_text) {
    reading.problems.push_back(
        {Severity::error, {}, unreadable.value_or(message(phrases::intake::no_document))});
    return;
  }
  tell_broken(decoded, reading.problems);
  reading.kind = kind_of_text(decoded.text, reading.document.file);
  reading.document.parts = parts_of_text(reading.kind, decoded.text, budget, reading.problems);
}

void unify(std::string& text) {
  if (may_have_radicals(text)) text = without_radicals(text);
}

/// 市水务局 for 市⽔务局, which a PDF's text may have.
void unify_ideographs(std::vector<Part>& parts) {
  for (Part& part : parts) {
    if (Line* const line = std::get_if<Line>(&part)) unify(line->text);
    Grid* const grid = std::get_if<Grid>(&part);
    if (grid == nullptr) continue;
    for (auto& row : grid->rows) {
      for (GridCell& cell : row) unify(cell.text);
    }
  }
}

void tell_what_is_missing(DocumentReading& reading, const ReadingBudget& budget) {
  const bool failed = std::ranges::any_of(reading.problems,
      [](const DocumentProblem& problem) { return problem.severity == Severity::error; });
  if (budget.exceeded) {
    reading.problems.push_back({Severity::error, {}, message(phrases::intake::too_large)});
  } else if (reading.document.parts.empty() && !failed) {
    reading.problems.push_back(
        {Severity::error, {}, message(phrases::intake::no_text, reading.document.file)});
  }
}

}  // namespace

DocumentReading read_document(std::string name, std::string bytes, const DocumentLimits& limits) {
  DocumentReading reading;
  reading.document.file = std::move(name);
  reading.document.checksum = sha256(bytes);
  reading.kind = kind_of_bytes(bytes);
  ReadingBudget budget(limits);
  switch (reading.kind) {
    case DocumentKind::pdf:
      reading.problems.push_back({Severity::error, {}, message(phrases::intake::pdf)});
      return reading;
    case DocumentKind::docx:
      reading.document.parts = docx_parts(bytes, limits, budget, reading.problems);
      break;
    case DocumentKind::xlsx:
      reading.document.parts = xlsx_parts(bytes, limits, budget, reading.problems);
      break;
    default:
      read_text(reading, std::move(bytes), budget);
  }
  unify_ideographs(reading.document.parts);
  make_lines_of_label_tables(reading.document.parts);
  tell_what_is_missing(reading, budget);
  return reading;
}

DocumentReading read_pdf_text(std::string name, const std::string& bytes, std::string text) {
  DocumentReading reading;
  reading.kind = DocumentKind::pdf;
  reading.document.file = std::move(name);
  reading.document.checksum = sha256(bytes);
  ReadingBudget budget{DocumentLimits{}};
  const DecodedText decoded = decoded_bytes(std::move(text), "UTF-8");
  reading.document.parts = pdf_parts(decoded.text, budget);
  unify_ideographs(reading.document.parts);
  make_lines_of_label_tables(reading.document.parts);
  tell_what_is_missing(reading, budget);
  return reading;
}

}  // namespace remit
