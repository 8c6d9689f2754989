#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// What speaks for a body, or against it.
enum class ClueKind : std::uint8_t {
  own_text,    ///< the task's own running text gives it a part
  precedent,   ///< a task like it gives it a part
  competence,  ///< its name tells that it is the sort of body that usually leads on the topic
  name,        ///< the task speaks of what its name says
  rival,       ///< a task like it is led by another body
  never_led,   ///< it leads on no task like this
};

/// One reason. For own_text, precedent and rival the line it rests on is the assignment's.
struct Clue {
  ClueKind kind = ClueKind::precedent;
  std::optional<AssignmentId> assignment{};
  double share = 0;   ///< 0–1: how much of all such evidence on the task it is
  std::string asked;  ///< what of the task it is about: its words, or a topic's name
  std::string found;  ///< the words of the other task, or of the body's name
  friend bool operator==(const Clue&, const Clue&) = default;
};

/// A body that is proposed for a task.
struct Nominee {
  AgencyId agency;
  double score = 0;           ///< 0–1: how often such a proposal is right (docs/assignment.md)
  std::vector<Clue> because;  ///< the weightiest first
  std::vector<Clue> against;
  friend bool operator==(const Nominee&, const Nominee&) = default;
};

/// Why nobody can be proposed with confidence.
enum class Doubt : std::uint8_t {
  none,
  nobody_there,  ///< no body of the jurisdiction could lead on that day
  no_evidence,   ///< nothing speaks for anybody
  undecided,     ///< the best one's score is below `least_confidence`
};

/// Proposals with a lower score are no proposals, only hints.
inline constexpr double least_confidence = 0.35;

/// Who should have a task.
struct Nomination {
  TaskId task;
  Doubt doubt = Doubt::none;
  std::vector<Nominee> lead;          ///< the best first; where there is doubt, hints
  std::vector<Nominee> cooperate;     ///< those likely to have any part, the lead among them
  std::vector<AgencyId> held_back{};  ///< for whom more speaks than for any of `lead`, but who lead
                                      ///< only where they have led
  std::vector<AgencyId> barred{};     ///< who else would come into question to lead, the best first
  friend bool operator==(const Nomination&, const Nomination&) = default;
};

/// What may be asked of nominations.
struct NominationTerms {
  std::vector<PlanId> hidden{};                    ///< plans whose assignments may not be used
  std::size_t most = 3;                            ///< leads, if there are as many
  std::set<std::pair<TaskId, AgencyId>> barred{};  ///< who may have no part in a task
};

/// Nominations for some tasks, in their order, made of the rest of the catalog. Only bodies of the
/// plan's jurisdiction that stand on the plan's date are nominated, never collectives or posts;
/// enterprises, branches of central bodies, district governments and the like to lead only if they
/// lead on a task like it. An explicit lead weighs more than a place in a list, an early place more
/// than a late one, cooperation a tenth of a lead; the newer of two plans weighs more.
///
/// A score is the body's part of Σ (ε + v)^0.7 · (ε + c)^1.85 over all that could be nominated,
/// where v is its share of what precedents say and c its share of competence for the task's topics.
/// Of a body that is barred a twentieth stays in the sum: who comes next takes over the rest, and
/// where all evidence was for it, hardly anything is left. The two weights were fitted on tasks
/// whose lead is known (docs/assignment.md). The score of cooperation is 1 − (1 − p/2) · (1 −
/// √c/2), p the share of tasks like it that have the body.
std::vector<Nomination> nominations(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const TaskId> tasks, const NominationTerms& terms = {});

/// True if a body could have a task of the plan: a single one, declared, of the plan's
/// jurisdiction, that stands on its date.
bool could_have(const Catalog& catalog, AgencyId body, PlanId plan);

/// Tasks, of these, for which a body is to be proposed: nobody has them, or what they give out is
/// in running text only, and nobody is not meant on purpose. Sections and headings are none.
std::vector<TaskId> open_tasks(const Catalog& catalog, std::span<const TaskId> tasks);

}  // namespace remit
