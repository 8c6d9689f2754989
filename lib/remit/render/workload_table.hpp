#pragma once

#include <span>
#include <string>

#include "remit/analysis/workload.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// A row for each agency: tasks by role and in all, share of lead, topics it has alone, parts it
/// holds together, and whether it is idle or overloaded.
Table workload_table(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const Workload> workloads, Language language);

/// `agencies`: `id`, `name`, `tasks` by role, `plans`, `share_led`, `idle`, `overloaded`,
/// `alone_on` (ids of topics), `parts`.
std::string workload_json(
    const Catalog& catalog, const Thesaurus& thesaurus, std::span<const Workload> workloads);

}  // namespace remit
