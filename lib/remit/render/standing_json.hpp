#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/handovers.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"

/// What answers about a day say in JSON beyond the holders of assignments.
namespace remit {

/// The answer, a JSON object that was made of a standing, with `as_of` (a date, or “plan”) and
/// `unsettled` [{`agency`, `name`, `holders` [{`agency`, `name`}], `lost`, `assignments`}]: what
/// was left with the body named, since one of several has it, or nobody.
std::string with_standing(const std::string& answer, const Catalog& catalog,
    const Standing& standing, const DayView& day);

/// `as_of`, `agencies` [{`agency`, `name`, `jurisdiction`, `holders` [{`agency`, `name`,
/// `through`}], `lost` [likewise], `ambiguous`, `tasks` by role, `plans`}].
std::string handovers_json(const Catalog& catalog, std::span<const Handover> handovers,
    const AsOf& as_of, Language language);

}  // namespace remit
