#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "remit/analysis/holders.hpp"
#include "remit/analysis/similarity.hpp"
#include "remit/analysis/topic_words.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/settings.hpp"

namespace remit {

/// What two similar tasks are to each other; which leads they have is another question.
enum class PairKind : std::uint8_t {
  restated,     ///< the same work, in two plans
  overlapping,  ///< a part of the work coincides
  duplicated,   ///< the same activities for the same beneficiaries, by different bodies
  counterpart,  ///< of another jurisdiction: never a conflict
};

/// As what the bodies that answer for a task are named.
enum class Footing : std::uint8_t { nobody, listed, responsible, presumed, lead };

/// Whether different bodies do the same for the same people (GAO-15-49SP, duplication).
enum class Verdict : std::uint8_t {
  no,
  undetermined,  ///< the plans do not say for whom, or not what is done
  yes,
};

/// What they are called in data.
std::string_view name_of(PairKind kind);
std::string_view name_of(Footing footing);
std::string_view name_of(Verdict verdict);

/// A single body with a part in a task, on the day of the comparison.
struct Participant {
  AssignmentId assignment;  ///< as the document names it
  Holder holder;            ///< who has it that day, through which changes
  bool answers = false;     ///< leads; where nobody does, is responsible, or else listed
  friend bool operator==(const Participant&, const Participant&) = default;
};

/// One of the two tasks.
struct PairSide {
  TaskId task;
  Footing footing = Footing::nobody;
  std::vector<Participant> participants;  ///< each body once, at its weightiest role
  friend bool operator==(const PairSide&, const PairSide&) = default;
};

/// Two tasks of different plans whose work coincides, and who has it.
struct OverlapPair {
  PairSide a;  ///< of the plan that was issued first
  PairSide b;
  SimilarPair similar;  ///< score and shared aspects; its a and b are these
  PairKind kind = PairKind::overlapping;
  bool conflict = false;     ///< bodies answer for both, and none of them for both at once
  bool coordinated = false;  ///< one that answers for one has a part in the other
  Verdict duplication = Verdict::no;
  Date day;                        ///< on which the bodies are compared
  std::vector<AgencyId> in_both;   ///< bodies with a part in both
  std::vector<TopicId> topics;     ///< that both are on
  const Waiver* waiver = nullptr;  ///< in the catalog or remit.yaml: the finding was decided
  TaskId subject;                  ///< b, unless it was decided at a
};

/// The rule that finds such a pair; empty for a counterpart.
std::string_view rule_of(const OverlapPair& pair);

/// What is asked, and known beside the catalog.
struct OverlapQuestion {
  const Thesaurus& thesaurus;
  std::span<const std::vector<TaskTopic>> topics{};  ///< `task_topics`, if they are wanted
  double least = least_similarity;
  std::optional<Date> as_of{};        ///< none: the day the later of the two plans was issued
  const TopicWords* words = nullptr;  ///< of the thesaurus, where they are known already
  PairScope scope{};                  ///< which pairs are asked for
  std::span<const SettingsWaiver> decided{};  ///< in remit.yaml, beside the catalog
};

/// The pairs that are alike enough, those that most need a decision first: duplicated work, the
/// same work under different leads, parts of work under leads that do not cooperate, then the
/// rest; within that by score.
std::vector<OverlapPair> overlaps(
    const Catalog& catalog, const Lineage& lineage, const OverlapQuestion& question);

}  // namespace remit
