#pragma once

#include <optional>
#include <vector>

#include "remit/analysis/check.hpp"

namespace remit {

/// Every waiver of the catalog and of remit.yaml, none used yet; both have to outlive it.
std::vector<WaiverUse> waiver_uses(
    const Catalog& catalog, const Settings& settings, std::optional<Date> as_of);

/// Takes out the findings that a waiver covers, and counts them where they were waived: every
/// waiver that covers a finding has its use.
Checking waived(const Catalog& catalog, std::vector<Finding> findings, std::span<WaiverUse> uses);

}  // namespace remit
