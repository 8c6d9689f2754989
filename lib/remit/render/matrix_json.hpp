#pragma once

#include <span>
#include <string>

#include "remit/analysis/counts.hpp"
#include "remit/analysis/matrix.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/model/catalog.hpp"

/// The layouts of `matrix` as JSON: `schema_version: 1` and `layout`, otherwise as in json.hpp.
/// Roles are arrays of their names, counts of roles objects with all four.
namespace remit {

/// `columns` (agencies with their totals), `rows` (tasks, whole plans and headings in the order of
/// the documents, with `cells` of the agencies that have a part), `totals`, `tasks`, `gaps`.
std::string matrix_json(const Catalog& catalog, const Matrix& matrix);

/// `rows` with `lead`, `cooperate` and `responsible`: each the `agencies` and whether it is `open`.
std::string official_json(const Catalog& catalog, std::span<const OfficialRow> rows);

/// `plans` with `tasks`, `gaps` and the counts of each agency.
std::string plan_counts_json(const Catalog& catalog, const PlanAgencyCounts& all);

/// `pairs` of agencies with the number of tasks they share.
std::string pairs_json(const Catalog& catalog, std::span<const AgencyPair> pairs);

}  // namespace remit
