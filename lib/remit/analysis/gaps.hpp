#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "remit/analysis/check.hpp"
#include "remit/analysis/scope.hpp"

namespace remit {

/// How much of a plan has no owner; sections and tasks meant for nobody are not counted.
struct PlanGaps {
  PlanId plan;
  std::size_t tasks = 0;
  std::size_t tasks_without_agency = 0;
  std::size_t targets = 0;
  std::size_t targets_without_owner = 0;
  friend bool operator==(const PlanGaps&, const PlanGaps&) = default;
};

/// What is missing: owners, topics and dates.
struct Gaps {
  std::vector<Finding> findings;               ///< without the waived ones, in file order
  std::vector<std::optional<TopicId>> topics;  ///< of each of them the one it is (most) about
  std::size_t waived = 0;
  std::vector<PlanGaps> plans;  ///< in the order of the catalog; waived ones are counted here too
  std::size_t agencies = 0;     ///< single bodies, but for those known only as the end of a change
  std::size_t idle_agencies = 0;
  friend bool operator==(const Gaps&, const Gaps&) = default;
};

/// The gaps of what the scope covers, whether or not the settings switch their rules off. Without a
/// thesaurus no topics are told, and none is found missing.
Gaps gaps(const Catalog& catalog, const Settings& settings = {}, std::optional<Date> as_of = {},
    const Scope& scope = {}, const CheckAids& known = {});

/// What would close a gap.
Message what_closes(const Finding& finding);

/// What a finding says that neither its subject nor its topic nor the kind of gap tells, if
/// anything.
std::optional<Message> what_more(const Finding& finding);

/// The sum over all plans; its `plan` means nothing.
PlanGaps total(const Gaps& gaps);

}  // namespace remit
