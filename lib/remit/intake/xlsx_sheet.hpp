#pragma once

#include <string>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/intake/reading_budget.hpp"
#include "remit/intake/xlsx_formats.hpp"

namespace pugi {
class xml_document;
}

namespace remit {

/// What the sheets of a workbook have in common.
struct XlsxWorkbook {
  std::vector<std::string> shared_strings;
  XlsxFormats formats;
  DateSystem dates = DateSystem::from_1900;
  bool with_hidden_rows = false;
};

/// The texts of <si> elements, or of an <is>: without the phonetic hints.
std::vector<std::string> shared_strings(const pugi::xml_document& strings_xml);

/// A sheet without its empty and hidden rows and its empty columns; merged cells are filled in.
/// What is left out though the sheet has it is among the problems.
Grid xlsx_sheet(const pugi::xml_document& sheet_xml, const std::string& name,
    const XlsxWorkbook& workbook, ReadingBudget& budget, std::vector<DocumentProblem>& problems);

}  // namespace remit
