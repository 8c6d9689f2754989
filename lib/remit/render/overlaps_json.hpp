#pragma once

#include <span>
#include <string>

#include "remit/analysis/evaluation.hpp"
#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/series.hpp"
#include "remit/render/overlaps_table.hpp"

namespace remit {

/// What was found out about overlaps.
struct OverlapsFound {
  std::span<const OverlapPair> pairs;
  std::span<const TaskGroup> groups;
  std::span<const FragmentedTopic> fragmented;
  std::span<const Succession> series;
};

/// `pairs` with a < b by id, as the contract has them; `groups`; `fragmented`; `series`.
std::string overlaps_json(const OverlapWords& words, const OverlapsFound& found);

/// `threshold`, `precision`, `recall`, `f1`, `right`, `wrong`, `missed`, `plans`, `misses`,
/// `false_alarms`.
std::string evaluation_json(const OverlapWords& words, const Evaluation& evaluation);

}  // namespace remit
