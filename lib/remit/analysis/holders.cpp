// A search along the lineage, breadth first. Each change is followed at most once, so that circles
// and hostile catalogs end, and two ways to one body (a split whose parts were merged again) give
// one holder. What a body passes on while it lives on (transfers, splits in which it stays) counts
// only from the moment the duty reached it: a plan that names a body after such a change means what
// the body has since.

#include "remit/analysis/holders.hpp"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

constexpr Date end_of_time{9999, 12, 31};

/// What is asked, with the days between which the answer's moment and the plan's lie.
struct Question {
  const Catalog& catalog;
  const Lineage& lineage;
  AssignmentId assignment;
  Date first;           ///< the moment
  Date last;            ///< the same day, unless it is a plan's date
  Date issued;          ///< the plan's date
  bool within = false;  ///< both sides of a change exist on its last day: a plan's own day
};

/// Where a duty is, how it came there, and since when.
struct Path {
  Holder holder;
  Date since;
};

struct Move {
  ChangeId change;
  bool back = false;
};

bool is_over(const Question& ask, ChangeId change) {
  const Date end = last_day(ask.catalog[change].date);
  return ask.within ? end < ask.first : end <= ask.first;
}

bool is_followed(const Path& path, ChangeId change) {
  return std::ranges::find(path.holder.through, change) != path.holder.through.end();
}

bool lives_on(const Question& ask, AgencyId body, ChangeId change) {
  if (ask.catalog[change].kind == ChangeKind::transfer) return true;
  const auto after = heirs(ask.lineage, change);
  return std::ranges::find(after, body) != after.end();
}

bool is_transfer(const Question& ask, ChangeId change) {
  return ask.catalog[change].kind == ChangeKind::transfer;
}

/// A transfer that moves this duty.
bool moves_it(const Question& ask, ChangeId change) {
  return is_transfer(ask, change) &&
         concerns(ask.catalog, ask.assignment, ask.catalog[change].topics);
}

std::vector<Move> moves_back(const Question& ask, const Path& path) {
  std::vector<Move> moves;
  std::vector<Move> transfers;
  const AgencyId body = path.holder.agency;
  const bool has_begun = !begins_after(ask.catalog, ask.lineage, body, ask.last);
  for (const ChangeId change : changes_before(ask.lineage, body)) {
    if (is_over(ask, change) || is_followed(path, change)) continue;
    const bool before_the_plan = first_day(ask.catalog[change].date) <= last_day(ask.issued);
    if (moves_it(ask, change) && before_the_plan) transfers.push_back({change, true});
    if (!has_begun && !is_transfer(ask, change)) moves.push_back({change, true});
  }
  return transfers.empty() ? moves : transfers;
}

std::vector<Move> moves_forward(const Question& ask, const Path& path) {
  std::vector<Move> moves;
  std::vector<Move> transfers;
  const AgencyId body = path.holder.agency;
  for (const ChangeId change : changes_after(ask.lineage, body)) {
    if (!is_over(ask, change) || is_followed(path, change)) continue;
    const bool is_new = path.since < last_day(ask.catalog[change].date);
    if (lives_on(ask, body, change) && !is_new) continue;
    if (moves_it(ask, change)) transfers.push_back({change, false});
    if (!is_transfer(ask, change)) moves.push_back({change, false});
  }
  return transfers.empty() ? moves : transfers;
}

std::vector<Move> moves(const Question& ask, const Path& path) {
  auto back = moves_back(ask, path);
  return back.empty() ? moves_forward(ask, path) : back;
}

/// The paths that a move leads to; none where nobody takes over.
std::vector<Path> after(const Question& ask, const Path& path, const Move& move) {
  std::vector<Path> next;
  const auto bodies =
      move.back ? origins(ask.lineage, move.change) : heirs(ask.lineage, move.change);
  for (const AgencyId body : bodies) {
    Path there = path;
    there.holder.agency = body;
    there.holder.through.push_back(move.change);
    if (!move.back) there.since = first_day(ask.catalog[move.change].date);
    next.push_back(std::move(there));
  }
  return next;
}

void add(std::vector<Holder>& holders, Holder holder) {
  if (std::ranges::find(holders, holder.agency, &Holder::agency) == holders.end()) {
    holders.push_back(std::move(holder));
  }
}

struct Trace {
  Holding end;
  std::vector<Holder> passed;  ///< every body on the way, the named one first
};

Trace trace(const Question& ask) {
  Trace found;
  std::set<ChangeId> followed;
  std::deque<Path> open{{{ask.catalog[ask.assignment].agency, {}}, first_day(ask.issued)}};
  while (!open.empty()) {
    const Path path = std::move(open.front());
    open.pop_front();
    add(found.passed, path.holder);
    const auto next_moves = moves(ask, path);
    if (next_moves.empty()) add(found.end.holders, path.holder);
    for (const Move& move : next_moves) {
      if (!followed.insert(move.change).second) continue;
      auto next = after(ask, path, move);
      if (next.empty()) {
        Holder lost = path.holder;
        lost.through.push_back(move.change);
        add(found.end.lost, std::move(lost));
      }
      open.insert(open.end(), next.begin(), next.end());
    }
  }
  return found;
}

Date issued(const Catalog& catalog, AssignmentId assignment) {
  const Plan& plan = catalog[catalog[assignment].plan];
  return plan.issued != Date{} ? plan.issued : plan.period_begin;
}

/// No change is known of it.
bool is_untouched(const Lineage& lineage, AgencyId body) {
  return changes_after(lineage, body).empty() && changes_before(lineage, body).empty();
}

bool names(std::string_view words, const std::vector<std::string>& topics) {
  const std::string text = folded_topic(words);
  return std::ranges::any_of(
      topics, [&](const std::string& topic) { return text.find(topic) != std::string::npos; });
}

bool names(const std::vector<std::string>& words, const std::vector<std::string>& topics) {
  return std::ranges::any_of(words, [&](const std::string& word) { return names(word, topics); });
}

}  // namespace

bool concerns(
    const Catalog& catalog, AssignmentId assignment, const std::vector<std::string>& topics) {
  std::vector<std::string> folded;
  for (const std::string& topic : topics) folded.push_back(folded_topic(topic));
  std::erase(folded, std::string());
  if (folded.empty()) return false;
  const Assignment& it = catalog[assignment];
  if (names(it.duty, folded)) return true;
  if (!it.task)
    return names(catalog[it.plan].title, folded) || names(catalog[it.plan].keywords, folded);
  const Task& task = catalog[*it.task];
  const bool in_measures = std::ranges::any_of(task.measures, [&](const Measure& measure) {
    return names(measure.title, folded) || names(measure.keywords, folded);
  });
  return in_measures || names(task.title, folded) || names(task.keywords, folded) ||
         names(task.topics, folded) || names(headings(catalog, *it.task), folded);
}

Holding holding(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment, const AsOf& as_of) {
  const AgencyId named = catalog[assignment].agency;
  if (is_untouched(lineage, named)) return {{{named, {}}}, {}};
  const Date plan = issued(catalog, assignment);
  Question ask{catalog, lineage, assignment, last_day(as_of.day), last_day(as_of.day), plan};
  if (as_of.day == Date{}) {
    if (plan == Date{}) return {{{named, {}}}, {}};
    ask.first = first_day(plan);
    ask.last = last_day(plan);
    ask.within = true;
  }
  return trace(ask).end;
}

std::vector<Holder> succession(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment) {
  const Date plan = issued(catalog, assignment);
  return trace({catalog, lineage, assignment, end_of_time, end_of_time, plan}).passed;
}

Standing standing(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of) {
  Standing result{catalog, {}, {}};
  for (const AssignmentId id : ids(catalog.assignments)) {
    const Holding found = holding(catalog, lineage, id, as_of);
    if (found.holders.empty()) {
      result.lost.push_back(id);
    } else if (found.is_ambiguous()) {
      result.ambiguous.push_back(id);
    } else {
      result.catalog.assignments[id.value].agency = found.holders.front().agency;
    }
  }
  return result;
}

}  // namespace remit
