// Who has the work is asked only of pairs that are found by their words: agencies play no part in
// the finding. Bodies are compared as of one day, so that a renamed body is the same one.

#include "remit/analysis/overlaps.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "remit/analysis/beneficiaries.hpp"
#include "remit/analysis/decisions.hpp"
#include "remit/analysis/selection.hpp"

namespace remit {

namespace {

/// From this likeness of their titles on, two tasks that are each other's nearest are one work.
constexpr double same_title = 0.5;

int weight(Role role) {
  switch (role) {
    case Role::lead:
      return 3;
    case Role::responsible:
      return 2;
    case Role::listed:
      return 1;
    case Role::cooperate:
      break;
  }
  return 0;
}

Footing footing_of(const Assignment& assignment) {
  if (assignment.role == Role::lead) return Footing::lead;
  if (assignment.presumed) return Footing::presumed;
  if (assignment.role == Role::responsible) return Footing::responsible;
  return assignment.role == Role::listed ? Footing::listed : Footing::nobody;
}

/// Who has what, looked up once for each day.
class Bodies {
public:
  Bodies(const Catalog& catalog, const Lineage& lineage) : catalog_(catalog), lineage_(lineage) {}

  PairSide side(TaskId task, Date day) {
    PairSide side;
    side.task = task;
    const IdRange<Assignment> assignments = held(catalog_, task).assignments;
    for (const AssignmentId id : assignments) {
      if (is_single_body(catalog_[catalog_[id].agency])) {
        side.footing = std::max(side.footing, footing_of(catalog_[id]));
      }
    }
    for (const AssignmentId id : assignments) {
      if (is_single_body(catalog_[catalog_[id].agency])) add(side, id, day);
    }
    return side;
  }

private:
  const Holding& holding_on(AssignmentId id, Date day) {
    const auto [known, is_new] = holdings_.try_emplace({id, day});
    if (is_new) known->second = holding(catalog_, lineage_, id, AsOf{day});
    return known->second;
  }

  void add(PairSide& side, AssignmentId id, Date day) {
    const bool answers =
        side.footing != Footing::nobody && footing_of(catalog_[id]) == side.footing;
    for (const Holder& holder : holding_on(id, day).holders) {
      const auto same = std::ranges::find_if(side.participants,
          [&](const Participant& each) { return each.holder.agency == holder.agency; });
      if (same == side.participants.end()) {
        side.participants.push_back({id, holder, answers});
      } else if (weight(catalog_[id].role) > weight(catalog_[same->assignment].role)) {
        *same = {id, holder, answers || same->answers};
      } else {
        same->answers |= answers;
      }
    }
  }

  const Catalog& catalog_;
  const Lineage& lineage_;
  std::map<std::pair<AssignmentId, Date>, Holding> holdings_;
};

const Participant* find(const PairSide& side, AgencyId agency) {
  for (const Participant& each : side.participants) {
    if (each.holder.agency == agency) return &each;
  }
  return nullptr;
}

bool somebody_answers(const PairSide& side) {
  return std::ranges::any_of(side.participants, &Participant::answers);
}

/// Whether one that answers for the first has a part in the second, or answers for it too.
bool reaches(const PairSide& from, const PairSide& to, bool and_answers) {
  return std::ranges::any_of(from.participants, [&](const Participant& each) {
    const Participant* const there = each.answers ? find(to, each.holder.agency) : nullptr;
    return there != nullptr && (there->answers || !and_answers);
  });
}

bool is_active(const Task& task) {
  return !task.measures.empty() || !task.keywords.empty();
}

/// What is known of all tasks.
struct Knowledge {
  const Catalog& catalog;
  const OverlapQuestion& question;
  Bodies bodies;
  Decisions decisions;
  Beneficiaries beneficiaries{};
};

Verdict duplication(const Knowledge& knowledge, const OverlapPair& pair) {
  if (pair.kind != PairKind::restated || !pair.conflict) return Verdict::no;
  const Task& a = knowledge.catalog[pair.a.task];
  const Task& b = knowledge.catalog[pair.b.task];
  const auto of_a = knowledge.beneficiaries.of(a);
  const auto of_b = knowledge.beneficiaries.of(b);
  if (of_a.empty() || of_b.empty() || !is_active(a) || !is_active(b)) return Verdict::undetermined;
  return of_a == of_b ? Verdict::yes : Verdict::no;
}

std::vector<TopicId> common_topics(const Knowledge& knowledge, TaskId a, TaskId b) {
  std::vector<TopicId> common;
  const auto topics = knowledge.question.topics;
  if (topics.empty()) return common;
  for (const TaskTopic& each : topics[a.value]) {
    const auto same = std::ranges::find(topics[b.value], each.topic, &TaskTopic::topic);
    if (same != topics[b.value].end()) common.push_back(each.topic);
  }
  return common;
}

/// With the task of the plan that was issued first as a.
SimilarPair by_date(const Catalog& catalog, SimilarPair pair) {
  const Date of_a = catalog[catalog[pair.a].plan].issued;
  const Date of_b = catalog[catalog[pair.b].plan].issued;
  if (of_b == Date{} || of_a <= of_b) return pair;
  std::swap(pair.a, pair.b);
  for (SharedAspect& shared : pair.shared) std::swap(shared.of_a, shared.of_b);
  return pair;
}

PairKind kind_of(const Catalog& catalog, const SimilarPair& pair) {
  const Plan& a = catalog[catalog[pair.a].plan];
  const Plan& b = catalog[catalog[pair.b].plan];
  if (a.jurisdiction != b.jurisdiction) return PairKind::counterpart;
  const bool is_same = pair.mutual && pair.titles >= same_title;
  return is_same ? PairKind::restated : PairKind::overlapping;
}

void settle_decision(const Knowledge& knowledge, OverlapPair& pair) {
  pair.subject = pair.b.task;
  const std::string_view rule = rule_of(pair);
  if (rule.empty()) return;
  pair.waiver = knowledge.decisions.about(rule, pair.b.task);
  if (pair.waiver != nullptr) return;
  pair.waiver = knowledge.decisions.about(rule, pair.a.task);
  if (pair.waiver != nullptr) pair.subject = pair.a.task;
}

OverlapPair judged(Knowledge& knowledge, SimilarPair similar) {
  const Catalog& catalog = knowledge.catalog;
  OverlapPair pair;
  pair.similar = by_date(catalog, std::move(similar));
  pair.kind = kind_of(catalog, pair.similar);
  const Date later = std::max(
      catalog[catalog[pair.similar.a].plan].issued, catalog[catalog[pair.similar.b].plan].issued);
  pair.day = knowledge.question.as_of.value_or(later);
  pair.a = knowledge.bodies.side(pair.similar.a, pair.day);
  pair.b = knowledge.bodies.side(pair.similar.b, pair.day);
  pair.coordinated = reaches(pair.a, pair.b, false) || reaches(pair.b, pair.a, false);
  pair.conflict = pair.kind != PairKind::counterpart && somebody_answers(pair.a) &&
                  somebody_answers(pair.b) && !reaches(pair.a, pair.b, true);
  pair.duplication = duplication(knowledge, pair);
  if (pair.duplication == Verdict::yes) pair.kind = PairKind::duplicated;
  for (const Participant& each : pair.a.participants) {
    if (find(pair.b, each.holder.agency) != nullptr) pair.in_both.push_back(each.holder.agency);
  }
  pair.topics = common_topics(knowledge, pair.a.task, pair.b.task);
  settle_decision(knowledge, pair);
  return pair;
}

/// How much a pair needs a decision, the least first.
int urgency(const OverlapPair& pair) {
  switch (pair.kind) {
    case PairKind::duplicated:
      return 0;
    case PairKind::restated:
      if (!pair.conflict) return 5;
      return pair.coordinated ? 2 : 1;
    case PairKind::overlapping:
      if (!pair.conflict) return 6;
      return pair.coordinated ? 4 : 3;
    case PairKind::counterpart:
      break;
  }
  return 7;
}

}  // namespace

std::string_view name_of(PairKind kind) {
  static constexpr std::array<std::string_view, 4> names{
      "restated", "overlapping", "duplicated", "counterpart"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view name_of(Footing footing) {
  static constexpr std::array<std::string_view, 5> names{
      "nobody", "listed", "responsible", "presumed", "lead"};
  return names.at(static_cast<std::size_t>(footing));
}

std::string_view name_of(Verdict verdict) {
  static constexpr std::array<std::string_view, 3> names{"no", "undetermined", "yes"};
  return names.at(static_cast<std::size_t>(verdict));
}

std::string_view rule_of(const OverlapPair& pair) {
  switch (pair.kind) {
    case PairKind::restated:
      return pair.conflict ? "lead-conflict" : "restated-task";
    case PairKind::overlapping:
      return "overlapping-tasks";
    case PairKind::duplicated:
      return "duplicated-tasks";
    case PairKind::counterpart:
      break;
  }
  return {};
}

std::vector<OverlapPair> overlaps(
    const Catalog& catalog, const Lineage& lineage, const OverlapQuestion& question) {
  Knowledge knowledge{catalog, question, Bodies(catalog, lineage),
      Decisions(catalog, question.decided, question.as_of)};
  std::vector<OverlapPair> pairs;
  const Aspects all = question.words == nullptr ? aspects(catalog, question.thesaurus)
                                                : aspects(catalog, *question.words);
  for (SimilarPair& similar : similar_tasks(catalog, all, question.least, question.scope)) {
    pairs.push_back(judged(knowledge, std::move(similar)));
  }
  std::ranges::stable_sort(pairs, {}, urgency);
  return pairs;
}

}  // namespace remit
