#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/analysis/lead_scatter.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// Tasks of several plans of one jurisdiction that are on the same work by their own words,
/// whether or not the thesaurus has a topic for it.
struct TaskGroup : LeadScatter {
  std::vector<std::string> label;  ///< the terms that most of it shares, at most three
  double likeness = 0;             ///< 0–1, mean score of all pairs of its tasks; not alike: 0
  JurisdictionId jurisdiction;
  friend bool operator==(const TaskGroup&, const TaskGroup&) = default;
};

/// From this mean score on two groups are one.
inline constexpr double least_group_likeness = 0.25;

/// Groups of three tasks and more: the pairs are joined the most alike first, as long as the mean
/// score of all pairs between the two groups is `least_group_likeness` (average linkage, UPGMA;
/// Sokal and Michener 1958). So a task that is like one of many is not drawn in. The largest come
/// first. Counterparts of other jurisdictions are left out.
std::vector<TaskGroup> task_groups(const Catalog& catalog, const Lineage& lineage,
    const OverlapQuestion& question, std::span<const OverlapPair> pairs);

}  // namespace remit
