#pragma once

#include <span>
#include <vector>

#include "remit/analysis/overlaps.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What became of the tasks of a plan in the one that follows it.
struct Succession {
  PlanId earlier;
  PlanId later;
  bool by_title = false;             ///< their titles differ in figures only; else by their tasks
  std::vector<TaskId> continued;     ///< of the earlier plan: something alike is in the later one
  std::vector<TaskId> discontinued;  ///< of the earlier plan: nothing is
  std::vector<TaskId> fresh;         ///< of the later plan: nothing alike is in the earlier one
  friend bool operator==(const Succession&, const Succession&) = default;
};

/// For every plan the one that it follows: of the same jurisdiction, issued in an earlier year,
/// with the same title but for years and other figures (the latest of them), or else with the most
/// tasks that go on in it, if these are a third or more. Tasks without tasks below them are
/// compared.
std::vector<Succession> successions(const Catalog& catalog, std::span<const OverlapPair> pairs);

}  // namespace remit
