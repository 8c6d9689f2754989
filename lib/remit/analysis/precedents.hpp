#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "remit/analysis/alike_texts.hpp"
#include "remit/analysis/aspects.hpp"
#include "remit/analysis/topic_words.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// A task that says something like another one, of the same plan or another.
struct Precedent {
  TaskId task;
  double weight = 0;  ///< Σ over the other's aspects: weight × cube of what it finds here
  std::string asked;  ///< what the two have most in common, in the other's words
  std::string found;  ///< and in its own
  friend bool operator==(const Precedent&, const Precedent&) = default;
};

/// The tasks of a catalog, ready to be searched for precedents.
struct PrecedentSearch {
  Aspects aspects;
  TextIndex index;
  std::vector<std::vector<Saying>> said_by;
};
PrecedentSearch precedent_search(const Catalog& catalog, const TopicWords& words);

/// All tasks that say something like this one, without itself, by task. Aspects and likeness are
/// those of `similar_tasks`; here a word counts wherever it stands, also in the task's own plan.
std::vector<Precedent> precedents(const PrecedentSearch& search, TaskId task);

/// What a task would weigh as its own precedent.
double own_weight(const PrecedentSearch& search, TaskId task);

/// Who would have an assignment on a day (`holding`), of bodies that stand then: for one that had
/// not begun, those before it.
std::vector<AgencyId> bodies_on(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment, Date day);

}  // namespace remit
