#pragma once

#include <span>

#include "remit/analysis/handovers.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// Agencies as plans name them, who has their duties on the day, how many these are, and by which
/// changes they passed on; for programs with certainty and basis of every change.
Table handover_table(const Catalog& catalog, std::span<const Handover> handovers, const AsOf& as_of,
    Layout layout, Language language);

}  // namespace remit
