#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "remit/analysis/overlaps.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What a body leads of some work: joint leads of a task share it.
struct LeadShare {
  AgencyId agency;
  double tasks = 0;
  double share = 0;  ///< 0–1, of all that is led
  friend bool operator==(const LeadShare&, const LeadShare&) = default;
};

/// Over how many bodies the lead of some tasks is scattered.
struct LeadScatter {
  std::vector<TaskId> tasks;     ///< in document order
  std::size_t works = 0;         ///< tasks, those restated under the same leads once
  std::vector<LeadShare> leads;  ///< the largest share first
  /// How many leads of equal shares would be as scattered: 1 / Σ share² (the inverse of Simpson's
  /// index, 1949; Hill's number of order 2, 1973); 1 where nobody leads.
  double effective = 1;
  std::optional<AgencyId> coordinator;  ///< a body with a part in more than half of the works
  friend bool operator==(const LeadScatter&, const LeadScatter&) = default;
};

/// Which tasks are one work: those restated in other plans under the same leads.
class OneWork {
public:
  OneWork(const Catalog& catalog, std::span<const OverlapPair> pairs);

  /// The number of the work that the task is, the same for all tasks that are one with it.
  std::uint32_t of(TaskId task);

private:
  std::vector<std::uint32_t> above_;  ///< disjoint sets (R. Tarjan 1975)
};

/// One piece of work: a task, with those that restate it under the same leads.
struct Work {
  std::set<AgencyId> leads;
  std::set<AgencyId> involved;
  std::vector<TaskId> tasks;
};

/// Who leads what, as of one day of each jurisdiction: that asked for, or of its latest plan.
class Standings {
public:
  /// The catalog and the lineage must outlive it.
  Standings(const Catalog& catalog, const Lineage& lineage, std::optional<Date> as_of);

  /// Puts the task among those of the work, with the single bodies that lead it or have a part.
  void add_to(Work& work, TaskId task) const;

private:
  const Catalog* catalog_;
  const Lineage* lineage_;
  std::vector<Date> days_;  ///< by jurisdiction
};

/// The scatter of the works given, whatever their numbers are.
LeadScatter scatter_of(const std::map<std::uint32_t, Work>& works);

}  // namespace remit
