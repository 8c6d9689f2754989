#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// A body that could lead on a task, and how good that would be.
struct Offer {
  TaskId task;
  AgencyId agency;
  double score = 0;  ///< 0–1
  friend bool operator==(const Offer&, const Offer&) = default;
};

/// What an allocation has to heed.
struct Demand {
  std::vector<TaskId> tasks;          ///< each once; offers and pairs for others are ignored
  std::vector<Offer> offers;          ///< of several for a pair the first counts
  std::uint32_t places = 1;           ///< leads a task
  std::optional<std::uint32_t> most;  ///< tasks a body, those it has already included
  double fair = 0;                    ///< what the n-th task of a body costs, in scores: fair × n
  std::map<AgencyId, std::uint32_t> load{};  ///< tasks that bodies have already
  std::set<std::pair<TaskId, AgencyId>> fixed{};
  std::set<std::pair<TaskId, AgencyId>> forbidden{};
};

/// A body chosen for a task.
struct Choice {
  TaskId task;
  AgencyId agency;
  double score = 0;  ///< of its offer; 0 if it was fixed and nobody had offered it
  bool fixed = false;
  friend bool operator==(const Choice&, const Choice&) = default;
};

/// Why a body that could lead on a task does not.
enum class Hindrance : std::uint8_t {
  full,       ///< it has as many tasks as it may
  forbidden,  ///< by the user
  held_back,  ///< a body of its kind leads only where it has led
};

/// A task with fewer leads than wanted.
struct Unplaced {
  TaskId task;
  std::uint32_t missing = 0;                            ///< places
  std::vector<std::pair<AgencyId, Hindrance>> because;  ///< by offer; empty: nobody had offered
  friend bool operator==(const Unplaced&, const Unplaced&) = default;
};

struct Allocation {
  std::vector<Choice> choices;     ///< by task in the order of the demand, the best first
  std::vector<Unplaced> unplaced;  ///< in the order of the demand
  friend bool operator==(const Allocation&, const Allocation&) = default;
};

/// The best allocation: it fills as many places as can be filled; among all that do, the sum of
/// scores less the costs of load is the greatest there is (scores and costs to a millionth). What
/// is fixed stays, in the order of tasks, as far as `most` allows. Exact: a minimum cost flow
/// by the network simplex method (docs/decisions/allocation.md).
Allocation allocate(const Demand& demand);

}  // namespace remit
