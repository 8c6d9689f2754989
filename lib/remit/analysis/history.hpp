#pragma once

#include <optional>
#include <vector>

#include "remit/analysis/network.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What a plan gives a body of the line: an event in its history.
struct PlanEvent {
  PlanId plan;
  AgencyId agency;  ///< as named there
  std::vector<AssignmentId> assignments;
  RoleCounts roles;  ///< of these assignments
  friend bool operator==(const PlanEvent&, const PlanEvent&) = default;
};

/// A change, or what a plan gave; exactly one of the two.
struct HistoryEvent {
  Date date;  ///< none where a plan has no date
  std::optional<ChangeId> change;
  std::optional<PlanEvent> plan;
  friend bool operator==(const HistoryEvent&, const HistoryEvent&) = default;
};

/// The life of a body: the changes that led to it and away from it, over any number of steps, and
/// what plans gave to it, to those before it and to those after it.
struct History {
  AgencyId agency;
  Date begin;  ///< none: not known
  Date end;    ///< none: not known, or it is still there
  std::vector<AgencyId> forebears;
  std::vector<AgencyId> descendants;
  std::vector<AgencyId> parts;       ///< bodies that are part of it
  std::vector<AgencyId> meant_by;    ///< collectives that stand for it
  std::vector<HistoryEvent> events;  ///< by date; undated plans at the end
  friend bool operator==(const History&, const History&) = default;
};

History history(const Catalog& catalog, const Lineage& lineage, AgencyId agency);

}  // namespace remit
