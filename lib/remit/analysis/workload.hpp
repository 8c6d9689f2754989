#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/duties.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/settings.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// How an agency stands among the others.
struct Workload {
  Load load;
  bool is_idle = false;        ///< by idle-agency
  bool is_overloaded = false;  ///< by overloaded-lead
  /// Topics of its jurisdiction on which no other single body has a part in any task: without it
  /// nobody would have them.
  std::vector<TopicId> alone_on;
  /// Into how many parts the agencies and topics connected with it would fall without it, itself
  /// not counted: more than 1 where it is an articulation point.
  std::uint32_t parts = 0;
  friend bool operator==(const Workload&, const Workload&) = default;

  /// The share of its tasks that it leads, 0–1.
  [[nodiscard]] double share_led() const {
    return load.total() == 0 ? 0 : double(load.tasks[0]) / double(load.total());
  }
};

/// The workloads behind some loads, in their order. Agencies and topics are those of the whole
/// catalog, whatever the loads were selected by. Articulation points by J. Hopcroft and R. Tarjan,
/// “Algorithm 447”, Communications of the ACM 16(6), 1973; time in proportion to tasks and edges.
std::vector<Workload> workloads(const Catalog& catalog, std::span<const Load> loads,
    const Settings& settings, const Thesaurus& thesaurus);

}  // namespace remit
