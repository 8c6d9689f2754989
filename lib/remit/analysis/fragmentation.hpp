#pragma once

#include <span>
#include <vector>

#include "remit/analysis/lead_scatter.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A topic whose tasks are led by several bodies of one jurisdiction; its tasks have a lead.
struct FragmentedTopic : LeadScatter {
  TopicId topic;
  JurisdictionId jurisdiction;
  friend bool operator==(const FragmentedTopic&, const FragmentedTopic&) = default;
};

/// Topics with tasks that more than one body leads, as of one day (none: of the jurisdiction's
/// latest plan); the most scattered first. Of a topic and its parts the parts are told, if they are
/// fragmented themselves. A task restated in another plan under the same leads is one work with it.
std::vector<FragmentedTopic> fragmented_topics(const Catalog& catalog, const Lineage& lineage,
    const OverlapQuestion& question, std::span<const OverlapPair> pairs);

}  // namespace remit
