#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What a body leads of a topic: joint leads of a task share it.
struct LeadShare {
  AgencyId agency;
  double tasks = 0;
  double share = 0;  ///< 0–1, of all that is led
  friend bool operator==(const LeadShare&, const LeadShare&) = default;
};

/// A topic whose tasks are led by several bodies of one jurisdiction.
struct FragmentedTopic {
  TopicId topic;
  JurisdictionId jurisdiction;
  std::vector<TaskId> tasks;     ///< on the topic, with a lead; in document order
  std::size_t works = 0;         ///< tasks, those restated under the same leads once
  std::vector<LeadShare> leads;  ///< the largest share first
  /// How many leads of equal shares would be as scattered: 1 / Σ share² (the inverse of Simpson's
  /// index, 1949; Hill's number of order 2, 1973).
  double effective = 1;
  std::optional<AgencyId> coordinator;  ///< a body with a part in more than half of the works
  friend bool operator==(const FragmentedTopic&, const FragmentedTopic&) = default;
};

/// Topics with tasks that more than one body leads, as of one day (none: of the jurisdiction's
/// latest plan); the most scattered first. Of a topic and its parts the parts are told, if they are
/// fragmented themselves. A task restated in another plan under the same leads is one work with it.
std::vector<FragmentedTopic> fragmented_topics(const Catalog& catalog, const Lineage& lineage,
    const OverlapQuestion& question, std::span<const OverlapPair> pairs);

}  // namespace remit
