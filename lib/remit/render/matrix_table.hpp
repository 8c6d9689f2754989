#pragma once

#include <cstdint>
#include <span>

#include "remit/analysis/counts.hpp"
#include "remit/analysis/marks.hpp"
#include "remit/analysis/matrix.hpp"
#include "remit/analysis/official_list.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// Tasks down, agencies across. For reading: marks, headings, totals and a legend; as data: keys
/// and the names of roles, a row for each task and nothing else.
Table matrix_table(const Catalog& catalog, const Matrix& matrix, Layout layout, Language language);

/// Whether the official list says where the document has it.
enum class Evidence : std::uint8_t { left_out, shown };

/// 序号, 重点任务, 牵头单位, 配合单位, 责任单位, 完成时限; of the three columns of agencies those
/// that are in use. As data, the key of the task stands for its number, and there are no headings.
Table official_table(const Catalog& catalog, std::span<const OfficialRow> rows, Layout layout,
    Language language, Evidence evidence = Evidence::left_out);

/// For reading: agencies down, plans across, marks with the number of tasks. As data: a row for
/// each plan and agency, a column for each role.
Table plan_counts_table(
    const Catalog& catalog, const PlanAgencyCounts& counts, Layout layout, Language language);

/// Agencies down and across, with the number of tasks they share; the most connected first.
Table agency_grid_table(
    const Catalog& catalog, std::span<const AgencyPair> pairs, Layout layout, Language language);

/// A row for each pair.
Table pairs_table(
    const Catalog& catalog, std::span<const AgencyPair> pairs, Layout layout, Language language);

}  // namespace remit
