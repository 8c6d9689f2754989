#include "remit/analysis/matrix.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"
#include "remit/analysis/counts.hpp"
#include "remit/graph/graph.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using Lines = std::vector<std::string>;

namespace {

/// Two plans: flood (chapter 1: 1.1 with 1.1.1 below it, 1.2 nobody's; 2 open, its first presumed)
/// and fire (1 nobody's on purpose), with a duty of the whole plan.
Catalog two_plans() {
  Catalog catalog = catalog_of({{"各区政府", "水利局", "气象局", "林业局"},
      {{"flood", {{.number = "1",
                      .tasks = {{.number = "1.1",
                                    .lead = {"水利局"},
                                    .cooperate = {"各区政府", "气象局"},
                                    .tasks = {{.number = "1.1.1"}}},
                          {.number = "1.2"}}},
                     {.number = "2", .responsible = {"气象局", "水利局", "等"}}}},
          {"fire", {{.number = "1", .none = true}}, {"林业局"}}}});
  catalog.assignments[3].presumed = true;
  return catalog;
}

std::vector<TaskId> all_tasks(const Catalog& catalog) {
  return select(catalog, {});
}

std::string letters(Roles roles) {
  std::string text;
  for (const Role role : all_roles) {
    if (roles.has(role)) text += name_of(role).front();
  }
  return text;
}

std::string words(const RoleCounts& counts) {
  std::string text;
  for (const Role role : all_roles) text += std::to_string(counts[role]);
  return text;
}

std::string words(const Catalog& catalog, const OutlineRow& row) {
  constexpr const char* kinds[] = {"heading", "whole plan", "task", "gap", "nobody"};
  return std::string(kinds[static_cast<std::size_t>(row.kind)]) + ' ' +
         (row.task ? key_of(catalog, *row.task) : catalog[row.plan].id);
}

Lines words(const Catalog& catalog, const Matrix& matrix) {
  Lines lines;
  for (const MatrixRow& row : matrix.rows) {
    std::string line = words(catalog, row.item) + ':';
    for (const MatrixCell& cell : row.cells) {
      const std::string name = catalog[matrix.columns[cell.column].agency].name;
      line += ' ' + name + '=' + letters(cell.roles);
      if (!cell.presumed.empty()) line += '*';
      if (cell.inherited) line += "^";
    }
    if (!row.open.empty()) line += " open " + letters(row.open);
    lines.push_back(line + " " + words(row.totals));
  }
  return lines;
}

Lines columns(const Catalog& catalog, const Matrix& matrix) {
  Lines lines;
  for (const MatrixColumn& column : matrix.columns) {
    lines.push_back(catalog[column.agency].name + ' ' + words(column.totals));
  }
  return lines;
}

}  // namespace

TEST_CASE("a matrix has tasks below their headings, gaps among them, and duties of whole plans") {
  const Catalog catalog = two_plans();
  const Matrix matrix = responsibility_matrix(catalog, all_tasks(catalog));
  CHECK(words(catalog, matrix) ==
        Lines{"heading flood: 0000", "heading flood/1: 0000",
            "task flood/1.1: 水利局=l 气象局=c 各区政府=c 1200",
            "task flood/1.1.1: 水利局=l^ 气象局=c^ 各区政府=c^ 0000", "gap flood/1.2: 0000",
            "task flood/2: 水利局=r 气象局=r* open r 0020", "heading fire: 0000",
            "whole plan fire: 林业局=r 0010", "nobody fire/1: 0000"});
  CHECK(words(matrix.totals) == "1230");
  CHECK(matrix.tasks == 5);
  CHECK(matrix.gaps == 1);
}

TEST_CASE("columns stand as first named or the busiest first, collectives always last") {
  Catalog catalog = two_plans();
  catalog.assignments[0].agency = test::agency_named(catalog, "林业局");
  const auto in_order = [&](ColumnOrder order) {
    return columns(catalog, responsibility_matrix(catalog, all_tasks(catalog), order));
  };
  CHECK(in_order(ColumnOrder::first_named) ==
        Lines{"林业局 1010", "气象局 0110", "水利局 0010", "各区政府 0100"});
  catalog.assignments[0].agency = test::agency_named(catalog, "水利局");
  CHECK(in_order(ColumnOrder::busiest) ==
        Lines{"水利局 1010", "气象局 0110", "林业局 0010", "各区政府 0100"});
}

TEST_CASE("a matrix of some tasks shows their headings and no duties of the whole plan") {
  const Catalog catalog = two_plans();
  const std::vector<TaskId> tasks{test::task_keyed(catalog, "flood/1.2")};
  CHECK(words(catalog, responsibility_matrix(catalog, tasks)) ==
        Lines{"heading flood/1: 0000", "gap flood/1.2: 0000"});
  CHECK(responsibility_matrix(catalog, {}) == Matrix{});
}

TEST_CASE("an agency twice in one task is one cell, counted once in each role") {
  const Catalog catalog = catalog_of({{"水利局"},
      {{"flood", {{.number = "1", .lead = {"水利局"}, .cooperate = {"水利局", "水利局"}}}}}});
  const Matrix matrix = responsibility_matrix(catalog, all_tasks(catalog));
  CHECK(words(catalog, matrix) == Lines{"task flood/1: 水利局=lc 1100"});
}

TEST_CASE("plans and agencies are counted by role; inherited tasks and whole plans are not") {
  const Catalog catalog = two_plans();
  const PlanAgencyCounts counts = plan_agency_counts(catalog, all_tasks(catalog));
  Lines lines;
  for (const PlanCounts& plan : counts.plans) {
    lines.push_back(
        catalog[plan.plan].id + ' ' + std::to_string(plan.tasks) + ' ' + std::to_string(plan.gaps));
    for (const CountCell& cell : plan.cells) {
      lines.push_back(catalog[counts.agencies[cell.column]].name + ' ' +
                      std::to_string(cell.tasks) + ' ' + words(cell.roles));
    }
  }
  CHECK(
      lines == Lines{"flood 4 1", "水利局 2 1010", "气象局 2 0110", "各区政府 1 0100", "fire 1 0"});
}

TEST_CASE("pairs of agencies are those of the graph's projection, seen through a selection") {
  const Catalog catalog = two_plans();
  const Graph graph = build_graph(catalog);
  const AgencyId water = test::agency_named(catalog, "水利局");
  const AgencyId weather = test::agency_named(catalog, "气象局");
  CHECK(agency_agency_counts(catalog, graph, all_tasks(catalog)) ==
        std::vector<AgencyPair>{{water, weather, 2, 0, 1}});
  CHECK(agency_agency_counts(catalog, graph, all_tasks(catalog), 3).empty());
  const std::vector<TaskId> second{test::task_keyed(catalog, "flood/2")};
  CHECK(agency_agency_counts(catalog, graph, second) ==
        std::vector<AgencyPair>{{water, weather, 1, 0, 0}});
}

TEST_CASE("a matrix with more cells than a table can hold is refused") {
  Matrix matrix;
  matrix.columns.resize(1000);
  matrix.rows.resize(most_grid_cells / 1000);
  CHECK_FALSE(refusal(matrix));
  matrix.rows.emplace_back();
  CHECK(in_words(refusal(matrix).value(), Language::zh) ==
        "10001 行乘 1000 个单位，一张表容纳不下：请用 --plan 选定方案，或改用 --layout official");
}
