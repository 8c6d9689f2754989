#include "remit/intake/xlsx_parts.hpp"

#include <deque>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <utility>

#include "remit/base/phrases/intake.hpp"
#include "remit/intake/xlsx_sheet.hpp"
#include "remit/intake/xml.hpp"
#include "remit/intake/zip.hpp"

namespace remit {

namespace {

using pugi::xml_document;
using pugi::xml_node;

/// Parses each entry once, in place.
class Entries {
public:
  Entries(Unzipped zip, const DocumentLimits& limits, std::vector<DocumentProblem>& problems)
      : zip_(std::move(zip)), limits_(limits), problems_(problems) {}

  bool parse(const std::string& name, xml_document& into) {
    const auto entry = zip_.entries.find(name);
    if (entry == zip_.entries.end()) return false;
    texts_.push_back(std::move(entry->second));
    zip_.entries.erase(entry);
    if (auto problem = parse_xml(texts_.back(), name, limits_, into)) {
      problems_.push_back({Severity::error, {}, *std::move(problem)});
    }
    return true;
  }

private:
  Unzipped zip_;
  std::deque<std::string> texts_;  ///< what the trees point into
  const DocumentLimits& limits_;
  std::vector<DocumentProblem>& problems_;
};

struct SheetEntry {
  std::string name;
  std::string entry;
};

/// "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are the same.
std::string entry_of(std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  return "xl/" + std::string(target);
}

std::vector<SheetEntry> sheets(const xml_document& workbook, const xml_document& relations,
    std::vector<DocumentProblem>& problems) {
  std::map<std::string, std::string> targets;
  for (const xml_node node : relations.document_element().children("Relationship")) {
    targets[node.attribute("Id").value()] = entry_of(node.attribute("Target").value());
  }
  constexpr std::size_t most_sheets = 1000;
  std::vector<SheetEntry> found;
  for (const xml_node node : workbook.document_element().child("sheets").children("sheet")) {
    const std::string_view state = node.attribute("state").value();
    if (found.size() >= most_sheets) break;
    if (state == "hidden" || state == "veryHidden") {
      problems.push_back({Severity::warning, {},
          message(phrases::intake::hidden_sheet, node.attribute("name").value())});
      continue;
    }
    found.push_back({node.attribute("name").value(), targets[node.attribute("r:id").value()]});
  }
  return found;
}

}  // namespace

std::vector<Part> xlsx_parts(std::string_view bytes, const DocumentLimits& limits,
    ReadingBudget& budget, std::vector<DocumentProblem>& problems) {
  Unzipped zip = unzipped(bytes,
      {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
          "xl/worksheets/*"},
      limits);
  if (zip.problem) problems.push_back({Severity::error, {}, *zip.problem});
  Entries entries(std::move(zip), limits, problems);
  xml_document document;
  xml_document relations;
  if (!entries.parse("xl/workbook.xml", document)) {
    problems.push_back(
        {Severity::error, {}, message(phrases::intake::no_entry, "xl/workbook.xml")});
    return {};
  }
  entries.parse("xl/_rels/workbook.xml.rels", relations);
  const std::vector<SheetEntry> listed = sheets(document, relations, problems);
  XlsxWorkbook workbook;
  workbook.with_hidden_rows = limits.with_hidden_rows;
  if (document.document_element().child("workbookPr").attribute("date1904").as_bool()) {
    workbook.dates = DateSystem::from_1904;
  }
  xml_document tree;
  if (entries.parse("xl/sharedStrings.xml", tree)) workbook.shared_strings = shared_strings(tree);
  xml_document styles;
  if (entries.parse("xl/styles.xml", styles)) workbook.formats = XlsxFormats(styles);
  std::vector<Part> parts;
  for (const SheetEntry& sheet : listed) {
    if (!entries.parse(sheet.entry, tree)) {
      problems.push_back({Severity::error, {}, message(phrases::intake::no_entry, sheet.entry)});
      continue;
    }
    Grid grid = xlsx_sheet(tree, sheet.name, workbook, budget, problems);
    if (!grid.rows.empty()) parts.emplace_back(std::move(grid));
  }
  return parts;
}

}  // namespace remit
