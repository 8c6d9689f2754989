#include "remit/render/matrix_json.hpp"

#include <nlohmann/json.hpp>
#include <string_view>

#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

std::string written(std::string_view layout, const Json& answer) {
  Json whole{{"layout", layout}};
  whole.update(answer);
  return remit::written(whole);
}

Json names(Roles roles) {
  Json list = Json::array();
  for (const Role role : all_roles) {
    if (roles.has(role)) list.push_back(name_of(role));
  }
  return list;
}

Json counts(const RoleCounts& roles) {
  Json json;
  for (const Role role : all_roles) json[std::string(name_of(role))] = roles[role];
  return json;
}

Json agency(const Catalog& catalog, AgencyId id) {
  return {{"agency", key_of(catalog, id)}, {"name", catalog[id].name}};
}

/// What a row stands for: the keys of its plan and task, and its kind.
Json item(const Catalog& catalog, const OutlineRow& row) {
  static constexpr std::array<std::string_view, 5> kinds{
      "heading", "whole-plan", "task", "gap", "nobody"};
  Json json{{"kind", kinds[static_cast<std::size_t>(row.kind)]}, {"plan", catalog[row.plan].id}};
  json["task"] = row.task ? Json(key_of(catalog, *row.task)) : Json();
  json["number"] = row.task ? Json(catalog[*row.task].number) : Json();
  json["title"] = row.task ? catalog[*row.task].title : catalog[row.plan].title;
  return json;
}

Json official_cell(const Catalog& catalog, const OfficialCell& cell) {
  Json agencies = Json::array();
  for (const OfficialName& name : cell.names) {
    const Assignment& assignment = catalog[name.assignment];
    Json json = agency(catalog, assignment.agency);
    json["as_written"] = assignment.as_written;
    json["role"] = name_of(assignment.role);
    json["presumed"] = name.presumed;
    if (name.proposed) json["proposed"] = true;
    json["line"] = name.line == 0 ? Json() : Json(name.line);
    agencies.push_back(std::move(json));
  }
  return {{"agencies", std::move(agencies)}, {"open", cell.open}};
}

}  // namespace

std::string matrix_json(const Catalog& catalog, const Matrix& matrix) {
  Json columns = Json::array();
  for (const MatrixColumn& column : matrix.columns) {
    Json json = agency(catalog, column.agency);
    json["single_body"] = column.single_body;
    json["totals"] = counts(column.totals);
    columns.push_back(std::move(json));
  }
  Json rows = Json::array();
  for (const MatrixRow& row : matrix.rows) {
    Json cells = Json::array();
    for (const MatrixCell& cell : row.cells) {
      Json json = agency(catalog, matrix.columns[cell.column].agency);
      json["roles"] = names(cell.roles);
      json["presumed"] = names(cell.presumed);
      json["inherited"] = cell.inherited;
      if (!cell.proposed.empty()) json["proposed"] = names(cell.proposed);
      cells.push_back(std::move(json));
    }
    Json json = item(catalog, row.item);
    json["cells"] = std::move(cells);
    json["open"] = names(row.open);
    json["totals"] = counts(row.totals);
    rows.push_back(std::move(json));
  }
  return written("grid",
      {{"columns", std::move(columns)}, {"rows", std::move(rows)},
          {"totals", counts(matrix.totals)}, {"tasks", matrix.tasks}, {"gaps", matrix.gaps}});
}

std::string official_json(const Catalog& catalog, std::span<const OfficialRow> rows) {
  Json list = Json::array();
  for (const OfficialRow& row : rows) {
    Json json = item(catalog, row.item);
    json["lead"] = official_cell(catalog, row.lead);
    json["cooperate"] = official_cell(catalog, row.cooperate);
    json["responsible"] = official_cell(catalog, row.responsible);
    json["listed"] = official_cell(catalog, row.listed);
    json["deadline"] = row.deadline.empty() ? Json() : Json(row.deadline);
    json["inherited"] = row.inherited;
    list.push_back(std::move(json));
  }
  return written("list", {{"rows", std::move(list)}});
}

std::string plan_counts_json(const Catalog& catalog, const PlanAgencyCounts& all) {
  Json plans = Json::array();
  for (const PlanCounts& plan : all.plans) {
    Json agencies = Json::array();
    for (const CountCell& cell : plan.cells) {
      Json json = agency(catalog, all.agencies[cell.column]);
      json["tasks"] = cell.tasks;
      json["roles"] = counts(cell.roles);
      agencies.push_back(std::move(json));
    }
    plans.push_back({{"plan", catalog[plan.plan].id}, {"title", catalog[plan.plan].title},
        {"tasks", plan.tasks}, {"gaps", plan.gaps}, {"agencies", std::move(agencies)}});
  }
  return written("plans", {{"plans", std::move(plans)}});
}

std::string pairs_json(const Catalog& catalog, std::span<const AgencyPair> pairs) {
  Json list = Json::array();
  for (const AgencyPair& pair : pairs) {
    list.push_back(
        {{"a", key_of(catalog, pair.a)}, {"b", key_of(catalog, pair.b)}, {"tasks", pair.tasks},
            {"both_lead", pair.both_lead}, {"lead_and_cooperate", pair.lead_and_support}});
  }
  return written("pairs", {{"pairs", std::move(list)}});
}

}  // namespace remit
