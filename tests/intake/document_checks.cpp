#include "intake/document_checks.hpp"

#include "remit/base/text.hpp"
#include "remit/intake/task_table.hpp"

namespace remit::test {

namespace {

void check_line(const Line& line, Texts& faults) {
  if (line.text.empty()) faults.emplace_back("a blank line");
  if (invalid_utf8(line.text)) faults.push_back("no UTF-8: " + line.text);
}

void check_grid(const Grid& grid, Texts& faults) {
  if (grid.rows.empty()) faults.emplace_back("a table without rows");
  for (const auto& row : grid.rows) {
    for (const GridCell& cell : row) {
      if (invalid_utf8(cell.text)) faults.push_back("no UTF-8: " + cell.text);
    }
  }
}

Texts faults_in(const DocumentReading& reading) {
  Texts faults;
  for (const Part& part : reading.document.parts) {
    if (const Line* const line = std::get_if<Line>(&part)) {
      check_line(*line, faults);
    } else {
      check_grid(std::get<Grid>(part), faults);
    }
  }
  for (const TaskTable& table : task_tables(reading.document)) {
    const bool inside =
        table.first_part < table.last_part && table.last_part <= reading.document.parts.size();
    if (!inside) faults.emplace_back("a task table made of nothing");
    for (const TaskRow& row : table.rows) {
      if (row.cells.size() != table.columns.size()) faults.emplace_back("a row of another width");
    }
  }
  if (reading.document.parts.empty() && reading.problems.empty()) {
    faults.emplace_back("nothing is read, and nothing is told");
  }
  return faults;
}

}  // namespace

Texts faults(const std::string& name, const std::string& bytes) {
  DocumentLimits limits;
  limits.expanded = std::size_t{16} << 20U;
  limits.cells = 20'000;
  limits.lines = 20'000;
  limits.repeated = 1'000'000;
  return faults_in(read_document(name, bytes, limits));
}

Texts faults_of_pdf(const std::string& text) {
  return faults_in(read_pdf_text("a.pdf", "%PDF-1.4", text));
}

Texts faults_in_format(std::string_view format, const std::string& text) {
  if (format == "pdf") return faults_of_pdf(text);
  if (format == "docx") return faults("a.docx", docx({text, text, text}));
  if (format == "xlsx") return faults("a.xlsx", xlsx({{{"a", text}}, text, text}));
  return faults("a." + std::string(format), text);
}

}  // namespace remit::test
