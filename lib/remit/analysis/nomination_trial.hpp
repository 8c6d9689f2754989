#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// A task with who should lead on it; bodies of any day, they are compared along the lineage.
struct KnownLead {
  TaskId task;
  std::vector<AgencyId> lead;        ///< one of them is right
  std::vector<AgencyId> acceptable;  ///< besides: not wrong
  std::vector<AgencyId> others;      ///< besides: who has another part
  friend bool operator==(const KnownLead&, const KnownLead&) = default;
};

/// Bodies that are proposed to cooperate, and those that do.
struct CompanyFigures {
  std::size_t proposed = 0;
  std::size_t right = 0;  ///< of those proposed: have a part in the task
  std::size_t known = 0;  ///< that have a part; the body proposed to lead is in none of the three
  friend bool operator==(const CompanyFigures&, const CompanyFigures&) = default;
};

/// Where the nomination of a task has who should lead.
struct Placing {
  TaskId task;
  std::size_t place = 0;       ///< of the first right one, from 1; 0: not nominated
  std::size_t acceptable = 0;  ///< likewise of the first right or acceptable one
  double score = 0;            ///< of the nominee in the first place
  bool confident = false;
  CompanyFigures company{};
  friend bool operator==(const Placing&, const Placing&) = default;
};

/// The nominations with a score in a fifth of 0–1: what they promise and what they keep.
struct Promise {
  std::size_t tasks = 0;
  std::size_t right = 0;
  double promised = 0;  ///< sum of scores
  friend bool operator==(const Promise&, const Promise&) = default;
};

/// What a trial comes to.
struct TrialFigures {
  std::size_t tasks = 0;
  std::size_t first = 0;       ///< right in the first place
  std::size_t in_three = 0;    ///< right among the first three
  std::size_t acceptable = 0;  ///< right or acceptable in the first place
  std::size_t confident = 0;
  std::size_t confident_right = 0;
  double reciprocal_rank = 0;  ///< mean of 1 / place over the tasks
  std::array<Promise, 5> promises{};
  CompanyFigures company{};  ///< sums
  friend bool operator==(const TrialFigures&, const TrialFigures&) = default;
};
TrialFigures figures(std::span<const Placing> placings);

/// The leads that plans name, task by task: every single body that is called the lead; where none
/// is, the first of the list; `others` are all other bodies on it. Sections, groups and running
/// text have none.
std::vector<KnownLead> known_leads(const Catalog& catalog, std::span<const TaskId> tasks);

/// Hides each plan in turn, with all its assignments, and nominates for its tasks from the others.
std::vector<Placing> hidden_trial(
    const Catalog& catalog, const Thesaurus& thesaurus, std::span<const KnownLead> known);

/// Nominates for tasks as they stand, nothing hidden.
std::vector<Placing> open_trial(
    const Catalog& catalog, const Thesaurus& thesaurus, std::span<const KnownLead> known);

}  // namespace remit
