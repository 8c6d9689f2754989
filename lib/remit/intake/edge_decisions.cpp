// Clauses such as 日常工作由市水务局负责 recur from task to task, so that a clause and a number
// alone would lead a decision to whatever task has that number now. Titles go first, therefore; and
// each way of finding is tried for all decisions of a plan before the next. Assignments are indexed
// by the fields that a way looks at, so that all of it takes linear time.

#include "remit/intake/edge_decisions.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

namespace {

const DraftClause& clause_of(const Draft& draft, AssignmentId edge) {
  return draft.clauses[draft.clause_of[edge.value]];
}

/// What assignments are told apart by, beside their bodies; sets of them are sums.
enum Field : unsigned { by_number = 1, by_title = 2, by_clause = 4, by_role = 8 };
constexpr std::array all_fields{by_number, by_title, by_clause, by_role};
constexpr unsigned by_all = by_number | by_title | by_clause | by_role;

/// An assignment, or what a decision says of one: texts folded, in the order of `all_fields`.
struct Identity {
  std::array<std::string, all_fields.size()> texts;
  std::string agency;
  std::string as_written;

  [[nodiscard]] const std::string& number() const { return texts[0]; }
  [[nodiscard]] const std::string& title() const { return texts[1]; }
  /// The fields that are there.
  [[nodiscard]] unsigned given() const {
    unsigned fields = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (!texts[i].empty()) fields |= all_fields[i];
    }
    return fields;
  }
  [[nodiscard]] std::string key(unsigned fields, const std::string& name) const {
    std::string key = name;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      key += '\n';
      if ((fields & all_fields[i]) != 0) key += texts[i];
    }
    return key;
  }
};

Identity identity_of(const EdgeDecision& decision) {
  return {{decision.task, folded_name(decision.title), folded_name(decision.clause),
              std::string(decision.role ? name_of(*decision.role) : "")},
      folded_name(decision.agency), folded_name(decision.as_written)};
}

/// Whether import wrote it: then a task that it does not name is none.
bool is_whole(const EdgeDecision& decision) {
  return decision.role && !decision.clause.empty() &&
         (!decision.title.empty() || !decision.read.empty());
}

/// Are titles those of one task, reworded? They share three in four of their pairs of neighbouring
/// characters.
bool are_alike(std::string_view one, std::string_view other) {
  const std::u32string a = decoded(one);
  const std::u32string b = decoded(other);
  if (a.size() < 2 || b.size() < 2) return false;
  std::map<std::u32string, std::size_t> pairs;
  for (std::size_t i = 1; i < a.size(); ++i) ++pairs[a.substr(i - 1, 2)];
  std::size_t shared = 0;
  for (std::size_t i = 1; i < b.size(); ++i) {
    const auto pair = pairs.find(b.substr(i - 1, 2));
    if (pair == pairs.end() || pair->second == 0) continue;
    --pair->second;
    ++shared;
  }
  return 8 * shared >= 3 * (a.size() + b.size() - 2);
}

/// Do two decisions say the same?
bool agree(const Decision& one, const Decision& other) {
  const Ruling ruling = ruling_of(one);
  if (ruling != ruling_of(other)) return false;
  return ruling != Ruling::correct || (folded_name(one.word) == folded_name(other.word) &&
                                          one.means == other.means && one.as == other.as);
}

/// The decisions about one plan, and its assignments by what decisions name.
class Matching {
public:
  Matching(const Draft& draft, PlanId plan, EdgeDecisions& all)
      : draft_(draft), plan_(plan), all_(all) {
    for (const AssignmentId edge : draft.catalog[plan].assignments) add(edge, {}, {});
    for (const TaskId id : draft.catalog[plan].tasks) {
      const Task& task = draft.catalog[id];
      const std::string title = folded_name(task.title);
      titles_.insert(title);
      for (const AssignmentId edge : task.assignments) add(edge, task.number, title);
    }
  }

  void run(const std::vector<const EdgeDecision*>& decisions) {
    for (const EdgeDecision* const decision : decisions) {
      waiting_.push_back({decision, identity_of(*decision)});
    }
    place(by_all, [](const Waiting& item) { return is_whole(*item.decision); });
    place(by_all - by_number, [](const Waiting& item) {
      return is_whole(*item.decision) && !item.identity.title().empty();
    });
    place(by_all - by_title, [&](const Waiting& item) {
      return is_whole(*item.decision) && !item.identity.title().empty() &&
             !item.identity.number().empty() && !titles_.contains(item.identity.title());
    });
    for (const Waiting& item : waiting_) give_rest(item);
  }

private:
  struct Waiting {
    const EdgeDecision* decision = nullptr;
    Identity identity;
  };
  struct Edge {
    AssignmentId id;
    Identity identity;
  };
  /// Assignments that are the same as far as an index looks; those before `next` are given away.
  struct Same {
    std::vector<std::size_t> edges;
    std::size_t next = 0;
  };
  using Index = std::unordered_map<std::string, Same>;

  void add(AssignmentId id, const std::string& number, const std::string& title) {
    const Assignment& edge = draft_.catalog[id];
    edges_.push_back({id,
        {{number, title, folded_name(clause_of(draft_, id).text), std::string(name_of(edge.role))},
            folded_name(draft_.catalog[edge.agency].name), folded_name(edge.as_written)}});
  }

  Index& index(unsigned fields) {
    const auto [at, is_new] = indices_.try_emplace(fields);
    if (!is_new) return at->second;
    for (std::size_t i = 0; i < edges_.size(); ++i) {
      const Identity& edge = edges_[i].identity;
      at->second[edge.key(fields, edge.agency)].edges.push_back(i);
      if (edge.as_written == edge.agency) continue;
      at->second[edge.key(fields, edge.as_written)].edges.push_back(i);
    }
    return at->second;
  }

  /// The assignments that have these fields of a decision, and its body by one of its names.
  Same* same(unsigned fields, const Identity& identity) {
    Index& by_fields = index(fields);
    for (const std::string* const name : {&identity.agency, &identity.as_written}) {
      const auto found = by_fields.find(identity.key(fields, *name));
      if (found != by_fields.end() && !name->empty()) return &found->second;
    }
    return nullptr;
  }

  /// Gives decisions that may be given so to the first free assignments that have these fields.
  void place(unsigned fields, const std::function<bool(const Waiting&)>& may) {
    std::erase_if(waiting_, [&](const Waiting& item) {
      if (!may(item)) return false;
      Same* const found = same(fields, item.identity);
      if (found == nullptr) return false;
      std::size_t& next = found->next;
      while (next < found->edges.size() && holder(found->edges[next]) != nullptr) ++next;
      if (next == found->edges.size()) return false;
      const Edge& edge = edges_[found->edges[next]];
      const bool is_retitled = (fields & by_title) == 0;
      if (is_retitled && !are_alike(item.identity.title(), edge.identity.title())) return false;
      if (is_retitled) all_.retitled.push_back(edge.id);
      give(item, found->edges[next]);
      return true;
    });
  }

  void give(const Waiting& item, std::size_t edge) {
    holder(edge) = item.decision;
    edge_of_.emplace(whole_key(item.identity), edge);
  }

  static std::string whole_key(const Identity& identity) {
    return identity.key(by_all, identity.agency + '\n' + identity.as_written);
  }

  const EdgeDecision*& holder(std::size_t edge) { return all_.of_edge[edges_[edge].id.value]; }

  /// What no way of finding gave away: written twice, by hand, or about nothing there is.
  void give_rest(const Waiting& item) {
    if (const auto twin = edge_of_.find(whole_key(item.identity)); twin != edge_of_.end()) {
      return contend(item, twin->second);
    }
    const Same* const found =
        is_whole(*item.decision) ? nullptr : same(item.identity.given(), item.identity);
    if (found == nullptr) return all_.unmatched.push_back({plan_, item.decision, {}});
    if (found->edges.size() == 1) {
      const std::size_t edge = found->edges.front();
      return holder(edge) == nullptr ? give(item, edge) : contend(item, edge);
    }
    all_.unmatched.push_back({plan_, item.decision, {}});
    for (const std::size_t edge : found->edges) {
      all_.unmatched.back().perhaps.push_back(edges_[edge].id);
    }
  }

  /// An assignment that has a decision is given another: it may say the same, or nothing.
  void contend(const Waiting& item, std::size_t edge) {
    const EdgeDecision*& first = holder(edge);
    if (ruling_of(first->decision) == Ruling::undecided) {
      first = item.decision;
    } else if (ruling_of(item.decision->decision) != Ruling::undecided &&
               !agree(first->decision, item.decision->decision)) {
      all_.rivals.emplace(edges_[edge].id, item.decision);
    }
  }

  const Draft& draft_;
  PlanId plan_;
  EdgeDecisions& all_;
  std::vector<Edge> edges_;
  std::unordered_set<std::string> titles_;
  std::unordered_map<unsigned, Index> indices_;
  std::vector<Waiting> waiting_;
  std::unordered_map<std::string, std::size_t> edge_of_;  ///< by what the decision about it says
};

}  // namespace

EdgeDecisions edge_decisions(const Draft& draft, const Review& review) {
  EdgeDecisions decisions;
  decisions.of_edge.resize(draft.catalog.assignments.size());
  std::unordered_map<std::string_view, std::vector<const EdgeDecision*>> of_plan;
  for (const PlanReview& plan : review.plans) {
    for (const EdgeDecision& edge : plan.assignments) of_plan[plan.plan].push_back(&edge);
  }
  for (const PlanId id : ids(draft.catalog.plans)) {
    const auto of_this = of_plan.find(draft.catalog[id].id);
    if (of_this != of_plan.end()) Matching(draft, id, decisions).run(of_this->second);
  }
  return decisions;
}

EdgeDecision decision_about(const Draft& draft, AssignmentId id, const EdgeDecision* before) {
  const Assignment& edge = draft.catalog[id];
  EdgeDecision decision;
  if (before != nullptr) decision.decision = before->decision;
  if (edge.task) {
    decision.task = draft.catalog[*edge.task].number;
    decision.title = draft.catalog[*edge.task].title;
  }
  decision.agency = draft.catalog[edge.agency].name;
  if (edge.as_written != decision.agency) decision.as_written = edge.as_written;
  decision.role = edge.role;
  decision.clause = clause_of(draft, id).text;
  return decision;
}

}  // namespace remit
