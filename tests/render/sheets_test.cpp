// Every cell of what people take away is compared with the edges of tasks.yaml, read back from the
// files themselves.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/base/load.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/model/sheet_key.hpp"
#include "remit/render/evidence.hpp"
#include "remit/render/matrix_sheet.hpp"
#include "remit/render/official_form.hpp"
#include "remit/render/official_lines.hpp"
#include "remit/render/workbook.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

const Catalog& five_plans() {
  static const Catalog catalog =
      read_catalog({load(remit::test::project_file("tasks.yaml"))}).catalog;
  return catalog;
}

std::vector<TaskId> tasks_of(const Catalog& catalog, PlanId plan) {
  return select(catalog, Selection{.plans = {plan}});
}

std::vector<Grid> grids_in(const std::string& name, const std::string& bytes) {
  std::vector<Grid> grids;
  DocumentLimits limits;
  limits.with_hidden_rows = true;
  const DocumentReading reading = read_document(name, bytes, limits);
  CHECK(reading.problems.empty());
  for (const Part& part : reading.document.parts) {
    if (const auto* const grid = std::get_if<Grid>(&part)) grids.push_back(*grid);
  }
  return grids;
}

/// Task, role and agency.
using Edge = std::tuple<std::string, std::string, std::string>;
using Edges = std::multiset<Edge>;

std::string told(Role role) {
  return std::string(name_of(role));
}

template <class NameOf>
Edges edges_of(const Catalog& catalog, NameOf name_of_task) {
  Edges edges;
  for (const Assignment& it : catalog.assignments) {
    if (it.task) edges.insert({name_of_task(*it.task), told(it.role), catalog[it.agency].name});
  }
  return edges;
}

/// The names of a cell, without 等.
std::vector<std::string> names_in(std::string text) {
  std::vector<std::string> names;
  const std::string others = "等";
  if (text.ends_with(others)) text.resize(text.size() - others.size());
  const std::string mark = "、";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(mark, at), text.size());
    names.push_back(text.substr(at, end - at));
    at = end + mark.size();
  }
  return names;
}

/// What the official tables of a workbook say, by the keys of their rows.
Edges edges_in(const Grid& grid) {
  const std::map<std::string, std::string> roles{{"牵头单位", "lead"}, {"配合单位", "cooperate"},
      {"责任单位", "responsible"}, {"列出单位", "listed"}};
  Edges edges;
  std::vector<std::string> titles;
  for (const auto& row : grid.rows) {
    if (parse_sheet_head(row.back().text)) {
      for (const GridCell& cell : row) titles.push_back(cell.text);
      continue;
    }
    const auto key = parse_sheet_key(row.back().text);
    if (!key || key->id.ends_with('/')) continue;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto role = roles.find(titles[i]);
      if (role == roles.end()) continue;
      for (const std::string& name : names_in(row[i].text)) {
        edges.insert({key->id, role->second, name});
      }
    }
  }
  return edges;
}

/// What a grid says: task, role and key of the agency.
Edges marks_in(const Grid& grid) {
  const std::map<std::string, std::string> roles{
      {"●", "lead"}, {"○", "cooperate"}, {"◆", "responsible"}, {"□", "listed"}};
  Edges edges;
  for (const auto& row : grid.rows) {
    const auto key = parse_sheet_key(row.back().text);
    if (!key || key->id.ends_with('/')) continue;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string& agency = grid.rows.front()[i].text;
      if (agency.empty()) continue;
      for (std::size_t at = 0; at < row[i].text.size(); at += 3) {
        edges.insert({key->id, roles.at(row[i].text.substr(at, 3)), agency});
      }
    }
  }
  return edges;
}

/// What the column of evidence says, row by row.
std::vector<std::string> sources_told(const Form& form) {
  const auto column = static_cast<std::size_t>(
      std::ranges::find(form.columns, "原文依据", &FormColumn::title) - form.columns.begin());
  std::vector<std::string> told;
  for (const FormRow& row : form.rows) told.push_back(row.cells.at(column).text);
  return told;
}

/// The same from the catalog: the lines, and what the document calls somebody otherwise; of the
/// plan's own duties, then of each task that is no section.
std::vector<std::string> sources_of(const Catalog& catalog, PlanId plan) {
  using Lines = std::map<std::uint32_t, std::vector<std::string>>;
  const auto joined = [](const Lines& lines) {
    std::string text;
    for (const auto& [line, written] : lines) {
      text += (text.empty() ? "第 " : "；第 ") + std::to_string(line) + " 行";
      for (std::size_t i = 0; i < written.size(); ++i) {
        text += (i == 0 ? "，原文作“" : "“") + written[i] + "”";
      }
    }
    return text;
  };
  const auto of = [&](IdRange<Assignment> own) {
    Lines lines;
    for (const AssignmentId id : own) {
      auto& written = lines[line_of(catalog, catalog[id])];
      const std::string& form = catalog[id].as_written;
      if (form == catalog[catalog[id].agency].name) continue;
      if (!form.empty() && std::ranges::count(written, form) == 0) written.push_back(form);
    }
    return lines;
  };
  std::vector<std::string> all;
  if (!catalog[plan].assignments.empty()) all.push_back(joined(of(catalog[plan].assignments)));
  for (const TaskId task : catalog[plan].tasks) {
    if (is_section(catalog, task)) continue;
    const auto above = bearer(catalog, task);
    Lines lines = above ? of(catalog[*above].assignments) : Lines();
    if (lines.empty()) lines[catalog[task].source.line];
    all.push_back(joined(lines));
  }
  return all;
}

/// Who has duties of the whole plan.
std::set<std::pair<Role, std::string>> whole_plan(const Catalog& catalog, PlanId plan) {
  std::set<std::pair<Role, std::string>> all;
  for (const AssignmentId id : catalog[plan].assignments) {
    all.insert({catalog[id].role, catalog[catalog[id].agency].name});
  }
  return all;
}

}  // namespace

TEST_CASE("each cell of the official workbook is what the catalog says") {
  const Catalog& catalog = five_plans();
  std::vector<Sheet> sheets;
  for (Form& form : official_forms(catalog, select(catalog, {}), Language::zh)) {
    sheets.emplace_back(std::move(form));
  }
  CHECK(sheets.size() == catalog.plans.size());
  const std::string bytes = as_workbook(sheets, Language::zh);
  CHECK((as_workbook(sheets, Language::zh) == bytes));
  Edges found;
  for (const Grid& grid : grids_in("a.xlsx", bytes)) found.merge(edges_in(grid));
  const Edges right = edges_of(catalog, [&](TaskId task) { return key_of(catalog, task); });
  CHECK(right.size() > 496);
  CHECK((found == right));
}

TEST_CASE("each mark of the grid is an edge, and each edge has its mark and its note") {
  const Catalog& catalog = five_plans();
  const Matrix matrix = responsibility_matrix(catalog, select(catalog, {}));
  const std::vector<Sheet> sheets{matrix_sheet(catalog, matrix, Language::zh)};
  const std::string bytes = as_workbook(sheets, Language::zh);
  CHECK((as_workbook(sheets, Language::zh) == bytes));
  Edges right;
  std::size_t noted = 0;
  for (const Assignment& it : catalog.assignments) {
    ++noted;
    if (!it.task) continue;
    right.insert(
        {key_of(catalog, *it.task), std::string(name_of(it.role)), key_of(catalog, it.agency)});
  }
  std::size_t lines = 0;
  for (const CellNote& note : std::get<GridSheet>(sheets.front()).notes) {
    CHECK(note.text.find("第 ") != std::string::npos);
    if (note.column < 2) continue;  // of the task itself
    lines += 1 + static_cast<std::size_t>(std::ranges::count(note.text, '\n'));
  }
  CHECK(lines == noted);
  const std::vector<Grid> grids = grids_in("a.xlsx", bytes);
  REQUIRE(grids.size() == 1);
  CHECK((marks_in(grids.front()) == right));
}

TEST_CASE("the document for Word is read back as the same edges, plan by plan") {
  const Catalog& catalog = five_plans();
  for (const PlanId plan : ids(catalog.plans)) {
    CAPTURE(catalog[plan].id);
    const std::vector<Form> forms = with_lines(
        official_forms(catalog, tasks_of(catalog, plan), Language::zh), catalog, Language::zh);
    CHECK((sources_told(forms.front()) == sources_of(catalog, plan)));
    const std::string bytes = as_docx(forms, Language::zh);
    CHECK((as_docx(forms, Language::zh) == bytes));
    const DocumentReading reading = read_document(catalog[plan].id + ".docx", bytes);
    CHECK(reading.problems.empty());
    const std::vector<Document> documents{reading.document};
    const Catalog made = draft(documents, catalog).catalog;
    Edges right;
    for (const TaskId task : catalog[plan].tasks) {
      for (const AssignmentId id : catalog[task].assignments) {
        right.insert(
            {catalog[task].title, told(catalog[id].role), catalog[catalog[id].agency].name});
      }
    }
    const Edges found = edges_of(made, [&](TaskId task) { return made[task].title; });
    CHECK((whole_plan(made, *ids(made.plans).begin()) == whole_plan(catalog, plan)));
    for (const Edge& edge : right) {
      if (found.count(edge) != right.count(edge)) {
        FAIL_CHECK(std::get<0>(edge) << ' ' << std::get<1>(edge) << ' ' << std::get<2>(edge));
      }
    }
    CHECK(found.size() == right.size());
  }
}
