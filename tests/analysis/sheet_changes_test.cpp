#include "remit/analysis/sheet_changes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "remit/analysis/patched.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/intake/edited_workbook.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/io/write_patch.hpp"
#include "remit/render/matrix_sheet.hpp"
#include "remit/render/official_form.hpp"
#include "remit/render/workbook.hpp"

using namespace remit;
using Lines = std::vector<std::string>;

namespace {

const Catalog& catalog() {
  static const Catalog value = read_catalog(
      {source_file("tasks.yaml",
          "version: 1\njurisdictions: [{id: linhai, name: 临海市}, {id: donggang, name: 东港市}]\n"
          "agencies:\n  - {name: 市水务局, jurisdiction: linhai}\n"
          "  - {name: 市气象局, jurisdiction: linhai}\n  - {name: 市农委, jurisdiction: linhai}\n"
          "  - {name: 市水务局, jurisdiction: donggang}\n"
          "  - {name: 'Parks, Water, Roads', jurisdiction: donggang}\n"
          "plans:\n  - id: p\n    title: 甲\n    jurisdiction: linhai\n    tasks:\n"
          "      - {id: \"1\", title: 清理, lead: [市水务局], cooperate: [市气象局, 等], deadline: "
          "2016年}\n"
          "      - {id: \"2\", title: 巡查}\n"
          "      - {id: \"3\", title: 宣传, listed: [市水务局, 市气象局]}\n")})
                                   .catalog;
  return value;
}

std::vector<EditedSheet> sheets_of(const Sheet& sheet) {
  const std::vector<Sheet> all{sheet};
  DocumentLimits limits;
  limits.with_hidden_rows = true;
  return edited_sheets(read_document("a.xlsx", as_workbook(all, Language::zh), limits).document);
}

EditedSheet official() {
  return sheets_of(official_forms(catalog(), select(catalog(), {}), Language::zh).front()).at(0);
}

EditedSheet grid() {
  const Matrix matrix = responsibility_matrix(catalog(), select(catalog(), {}));
  return sheets_of(matrix_sheet(catalog(), matrix, Language::zh)).at(0);
}

EditedCell& cell(EditedSheet& sheet, std::size_t row, SheetField field) {
  return *std::ranges::find(sheet.rows[row].cells, field, &EditedCell::field);
}

EditedCell& mark(EditedSheet& sheet, std::size_t row, const std::string& agency) {
  return *std::ranges::find(sheet.rows[row].cells, agency, &EditedCell::agency);
}

SheetChanges compared(const EditedSheet& sheet) {
  return sheet_changes(catalog(), names(catalog()), {&sheet, 1}, "a.xlsx");
}

/// "add p/1 lead 市农委 before 市水务局", in the order of the patch.
Lines entries(const SheetChanges& found) {
  Lines lines;
  for (const PatchEntry& it : found.patch.proposals) {
    lines.push_back(std::string(name_of(it.act)) + ' ' + it.task + ' ' +
                    std::string(name_of(it.role)) + ' ' + it.jurisdiction + it.agency +
                    (it.before.empty() ? "" : " before " + it.before));
  }
  for (const PatchDeadline& it : found.patch.deadlines) {
    lines.push_back("deadline " + it.task + ' ' + it.was + " -> " + it.deadline);
  }
  return lines;
}

Lines problems(const SheetChanges& found) {
  Lines lines;
  for (const SheetProblem& it : found.problems) {
    lines.push_back(it.place + ' ' + in_words(it.message, Language::en));
    for (const std::string& name : it.candidates) lines.back() += " ? " + name;
  }
  return lines;
}

}  // namespace

TEST_CASE("a workbook that nobody changed has no changes") {
  for (const EditedSheet& sheet : {official(), grid()}) {
    const SheetChanges found = compared(sheet);
    CHECK(found.rows == 3);
    CHECK((found == SheetChanges{{}, {}, {}, 3}));
  }
}

TEST_CASE("names added, moved and deleted, and a new deadline, are told by cell and make a patch") {
  EditedSheet sheet = official();
  cell(sheet, 0, SheetField::lead).text = "市农委，市气象局";
  cell(sheet, 0, SheetField::cooperate).text = "市水务局";
  cell(sheet, 0, SheetField::deadline).text = "2017年";
  cell(sheet, 1, SheetField::lead).text = "市水务局（东港市）等";
  cell(sheet, 2, SheetField::listed).text = "市农委、市水务局、市气象局";
  const SheetChanges found = compared(sheet);
  CHECK(entries(found) ==
        Lines{"remove p/1 lead 市水务局", "add p/1 lead 市农委", "add p/1 lead 市气象局",
            "remove p/1 cooperate 市气象局", "add p/1 cooperate 市水务局",
            "remove p/1 cooperate 等", "add p/2 lead donggang市水务局", "add p/2 lead 等",
            "add p/3 listed 市农委 before 市水务局", "deadline p/1 2016年 -> 2017年"});
  CHECK(problems(found).empty());
  REQUIRE(found.changes.size() == 5);
  CHECK(found.changes[0].place.ends_with("!C3"));
  CHECK(found.changes[0].before == "市水务局");
  CHECK(found.changes[0].after == "市农委，市气象局");
  std::vector<Diagnostic> mistakes;
  const Patch again =
      read_patch({source_file("p.yaml", as_yaml(found.patch, Language::zh))}, 0, mistakes);
  CHECK(mistakes.empty());
  CHECK((without_places(again) == found.patch));
}

TEST_CASE("a name is not divided at its own commas") {
  EditedSheet sheet = official();
  cell(sheet, 1, SheetField::lead).text = "市农委, Parks, Water, Roads（东港市）,市气象局";
  const SheetChanges found = compared(sheet);
  CHECK(entries(found) == Lines{"add p/2 lead 市农委", "add p/2 lead donggangParks, Water, Roads",
                              "add p/2 lead 市气象局"});
  CHECK(problems(found).empty());
}

TEST_CASE("an unknown name is never taken for another, and nothing of its cell is taken") {
  EditedSheet sheet = official();
  cell(sheet, 0, SheetField::lead).text = "市农业委、市气象局";
  const SheetChanges found = compared(sheet);
  CHECK(entries(found).empty());
  REQUIRE(found.problems.size() == 1);
  CHECK(problems(found)[0].ends_with(
      "no agency “市农业委” in “临海市”; nothing of this cell is taken ? linhai/市农委"));
  CHECK(found.problems[0].severity == Severity::error);
}

TEST_CASE("a cell whose task has changed in the catalog since is told and left") {
  EditedSheet sheet = official();
  cell(sheet, 0, SheetField::lead).text = "市农委";
  sheet.rows[0].key.marks[1].mark = mark_of("市气象局");
  const SheetChanges found = compared(sheet);
  CHECK(found.changes.empty());
  CHECK(problems(found).at(0).find("reads “市水务局” in the catalog by now") != std::string::npos);
  sheet = official();
  sheet.rows[0].key.marks[1].mark = mark_of("市气象局");
  CHECK(compared(sheet).problems.empty());  // what people wrote is what the catalog says by now
}

TEST_CASE("rows that are gone, copied, or no tasks of the catalog are told") {
  EditedSheet sheet = official();
  sheet.rows.erase(sheet.rows.begin() + 1);
  std::swap(sheet.rows[0], sheet.rows[1]);
  CHECK(
      problems(compared(sheet)) == Lines{sheet.name + ' ' + sheet.name +
                                         ": rows that are gone: 1; their tasks stay as they are"});
  sheet = official();
  sheet.rows.push_back(sheet.rows[0]);
  CHECK(problems(compared(sheet)).size() == 1);
  sheet = official();
  sheet.rows[0].key.id = "p/9";
  CHECK(problems(compared(sheet))[0].find("no task “p/9”") != std::string::npos);
}

TEST_CASE("marks added, changed and deleted in a grid make a patch") {
  EditedSheet sheet = grid();
  mark(sheet, 0, "linhai/市水务局").text = "○";
  mark(sheet, 0, "linhai/市气象局").text = "";
  mark(sheet, 1, "linhai/市气象局").text = "牵头";
  sheet.rows[2].cells.push_back({SheetField::marks, "市农委", true, "□", "Sheet!Z9"});
  const SheetChanges found = compared(sheet);
  CHECK(entries(found) == Lines{"remove p/1 lead 市水务局", "add p/1 cooperate 市水务局",
                              "remove p/1 cooperate 市气象局", "add p/2 lead 市气象局",
                              "add p/3 listed 市农委"});
  CHECK(problems(found).empty());
  mark(sheet, 0, "linhai/市水务局").text = "?";
  CHECK(compared(sheet).problems.size() == 1);
}

TEST_CASE("a patch of changes makes the catalog that people meant") {
  EditedSheet sheet = official();
  cell(sheet, 0, SheetField::lead).text = "市农委、市水务局";
  cell(sheet, 0, SheetField::cooperate).text = "";
  const PatchMeaning meant = meaning(catalog(), names(catalog()), compared(sheet).patch);
  CHECK(meant.problems.empty());
  const Catalog changed = with_accepted(catalog(), meant);
  const Form form = official_forms(changed, select(changed, {}), Language::zh).front();
  CHECK(form.rows[0].cells[2].text == "市农委、市水务局");
  CHECK(form.rows[0].cells[3].text.empty());
  CHECK(changed.tasks[0].open.empty());
}
