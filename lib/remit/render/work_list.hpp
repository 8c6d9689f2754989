#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/analysis/duties.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/form.hpp"

namespace remit {

/// 本单位任务清单: all that one agency has to do, plan by plan, with its role, those who share the
/// task, the date, and where the document says so. `notes` come below.
Form work_list(const Catalog& catalog, const DutiesOfOne& duties, Language language,
    std::span<const std::string> notes = {});

/// Names for the files of such lists: agencies by name, with the jurisdiction where two have the
/// same; safe on every system and different (`file_names`).
std::vector<std::string> work_list_names(
    const Catalog& catalog, std::span<const DutiesOfOne> all, Language language);

}  // namespace remit
