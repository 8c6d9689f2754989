#pragma once

#include <span>
#include <string>

#include "remit/analysis/nomination_trial.hpp"
#include "remit/analysis/proposals.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// `proposals` [{`task`, `title`, `confident`, `why_not`, `lead` [{`agency`, `name`, `score`,
/// `chosen`, `because` [{`kind`, `text`, …}], `against`}], `cooperate`}]; sentences in that
/// language, everything else independent of it.
std::string proposals_json(
    const Catalog& catalog, std::span<const Proposal> proposals, Language language);

}  // namespace remit
