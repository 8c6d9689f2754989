// A search along the lineage, breadth first. Each change is followed at most once, so that circles
// and hostile catalogs end and the time is in proportion to the changes passed; and two ways to one
// body (a split whose parts were merged again) give one holder. What a body passes on while it
// lives on (transfers, splits in which it stays) counts only from the moment the duty reached it: a
// plan that names a body after such a change means what the body has since.

#include "remit/analysis/holders.hpp"

#include <algorithm>
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

/// Where a duty is, and since when; the step before leads back to the body that is named.
struct Step {
  AgencyId body;
  Date since;
  std::optional<std::size_t> before;
  ChangeId by;  ///< from there to here
};

struct Move {
  ChangeId change;
  bool back = false;
};

/// What a task is about, and a line break after each text, so that no topic is found across two.
std::string folded_words(const Catalog& catalog, AssignmentId assignment) {
  std::string all;
  const auto add = [&](const std::string& text) { all += folded_topic(text) + '\n'; };
  const auto add_all = [&](const std::vector<std::string>& texts) {
    for (const std::string& text : texts) add(text);
  };
  const Assignment& it = catalog[assignment];
  add(it.duty);
  if (!it.task) {
    add(catalog[it.plan].title);
    add_all(catalog[it.plan].keywords);
    return all;
  }
  const Task& task = catalog[*it.task];
  add(task.title);
  add_all(task.keywords);
  add_all(task.topics);
  add_all(headings(catalog, *it.task));
  for (const Measure& measure : task.measures) {
    add(measure.title);
    add_all(measure.keywords);
  }
  return all;
}

bool mention(const std::string& words, const std::vector<std::string>& topics) {
  return std::ranges::any_of(topics, [&](const std::string& topic) {
    const std::string folded = folded_topic(topic);
    return !folded.empty() && words.find(folded) != std::string::npos;
  });
}

/// Follows one duty. Steps stand in the order in which they are found.
struct Trace {
  const Question& ask;
  std::vector<Step> steps{};
  std::vector<std::size_t> ends{};                       ///< steps whose bodies have the duty
  std::vector<std::pair<std::size_t, ChangeId>> lost{};  ///< steps after which nobody has it
  std::set<ChangeId> followed{};
  std::optional<std::string> words{};  ///< of the task, once they are asked for
};

bool is_over(const Question& ask, ChangeId change) {
  const Date end = last_day(ask.catalog[change].date);
  return ask.within ? end < ask.first : end <= ask.first;
}

/// Whether the way to a step goes through a change.
bool came_by(const Trace& trace, std::size_t at, ChangeId change) {
  if (!trace.followed.contains(change)) return false;
  for (const Step* step = &trace.steps[at]; step->before; step = &trace.steps[*step->before]) {
    if (step->by == change) return true;
  }
  return false;
}

bool is_transfer(const Question& ask, ChangeId change) {
  return ask.catalog[change].kind == ChangeKind::transfer;
}

bool lives_on(const Question& ask, AgencyId body, ChangeId change) {
  if (is_transfer(ask, change)) return true;
  const auto after = heirs(ask.lineage, change);
  return std::ranges::find(after, body) != after.end();
}

/// A transfer that moves this duty.
bool moves_it(Trace& trace, ChangeId change) {
  if (!is_transfer(trace.ask, change)) return false;
  if (!trace.words) trace.words = folded_words(trace.ask.catalog, trace.ask.assignment);
  return mention(*trace.words, trace.ask.catalog[change].topics);
}

std::vector<Move> moves_back(Trace& trace, std::size_t at) {
  const Question& ask = trace.ask;
  std::vector<Move> moves;
  std::vector<Move> transfers;
  const AgencyId body = trace.steps[at].body;
  const bool has_begun = !begins_after(ask.catalog, ask.lineage, body, ask.last);
  for (const ChangeId change : changes_before(ask.lineage, body)) {
    if (is_over(ask, change) || came_by(trace, at, change)) continue;
    const bool before_the_plan = first_day(ask.catalog[change].date) <= last_day(ask.issued);
    if (before_the_plan && moves_it(trace, change)) transfers.push_back({change, true});
    if (!has_begun && !is_transfer(ask, change)) moves.push_back({change, true});
  }
  return transfers.empty() ? moves : transfers;
}

std::vector<Move> moves_forward(Trace& trace, std::size_t at) {
  const Question& ask = trace.ask;
  std::vector<Move> moves;
  std::vector<Move> transfers;
  const Step step = trace.steps[at];
  for (const ChangeId change : changes_after(ask.lineage, step.body)) {
    if (!is_over(ask, change) || came_by(trace, at, change)) continue;
    const bool is_new = step.since < last_day(ask.catalog[change].date);
    if (!is_new && lives_on(ask, step.body, change)) continue;
    if (moves_it(trace, change)) transfers.push_back({change, false});
    if (!is_transfer(ask, change)) moves.push_back({change, false});
  }
  return transfers.empty() ? moves : transfers;
}

std::vector<Move> moves(Trace& trace, std::size_t at) {
  auto back = moves_back(trace, at);
  return back.empty() ? moves_forward(trace, at) : back;
}

/// Adds the steps that a move leads to; without any nobody takes over.
void follow(Trace& trace, std::size_t at, const Move& move) {
  const Question& ask = trace.ask;
  const auto bodies =
      move.back ? origins(ask.lineage, move.change) : heirs(ask.lineage, move.change);
  if (bodies.empty()) trace.lost.emplace_back(at, move.change);
  const Date since = move.back ? trace.steps[at].since : first_day(ask.catalog[move.change].date);
  for (const AgencyId body : bodies) trace.steps.push_back({body, since, at, move.change});
}

Trace traced(const Question& ask) {
  Trace trace{ask};
  trace.steps.push_back({ask.catalog[ask.assignment].agency, first_day(ask.issued), {}, {}});
  for (std::size_t at = 0; at < trace.steps.size(); ++at) {
    const auto next = moves(trace, at);
    if (next.empty()) trace.ends.push_back(at);
    for (const Move& move : next) {
      if (trace.followed.insert(move.change).second) follow(trace, at, move);
    }
  }
  return trace;
}

Holder holder_at(const Trace& trace, std::size_t at) {
  Holder holder{trace.steps[at].body, {}};
  for (const Step* step = &trace.steps[at]; step->before; step = &trace.steps[*step->before]) {
    holder.through.push_back(step->by);
  }
  std::ranges::reverse(holder.through);
  return holder;
}

/// Two ways to one body give one holder, by the first of them.
Holding holding_of(const Trace& trace) {
  Holding found;
  std::set<AgencyId> seen;
  for (const std::size_t at : trace.ends) {
    if (seen.insert(trace.steps[at].body).second) found.holders.push_back(holder_at(trace, at));
  }
  seen.clear();
  for (const auto& [at, change] : trace.lost) {
    if (!seen.insert(trace.steps[at].body).second) continue;
    found.lost.push_back(holder_at(trace, at));
    found.lost.back().through.push_back(change);
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

Question without_end(const Catalog& catalog, const Lineage& lineage, AssignmentId assignment) {
  return {catalog, lineage, assignment, end_of_time, end_of_time, issued(catalog, assignment)};
}

/// None: the body that is named has the duty.
std::optional<Question> question(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment, const AsOf& as_of) {
  if (is_untouched(lineage, catalog[assignment].agency)) return {};
  const Date plan = issued(catalog, assignment);
  const Date day = last_day(as_of.day);
  if (as_of.day != Date{}) return Question{catalog, lineage, assignment, day, day, plan};
  if (plan == Date{}) return {};
  return Question{catalog, lineage, assignment, first_day(plan), last_day(plan), plan, true};
}

}  // namespace

bool concerns(
    const Catalog& catalog, AssignmentId assignment, const std::vector<std::string>& topics) {
  return mention(folded_words(catalog, assignment), topics);
}

Holding holding(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment, const AsOf& as_of) {
  const AgencyId named = catalog[assignment].agency;
  const auto ask = question(catalog, lineage, assignment, as_of);
  return ask ? holding_of(traced(*ask)) : Holding{{{named, {}}}, {}};
}

DayView::DayView(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of)
    : catalog_(catalog), lineage_(lineage), as_of_(as_of) {}

Holding DayView::holding(AssignmentId assignment) const {
  const AgencyId named = catalog_[assignment].agency;
  const auto ask = question(catalog_, lineage_, assignment, as_of_);
  if (!ask) return {{{named, {}}}, {}};
  const Given given{named, ask->issued};
  if (const auto known = known_.find(given); known != known_.end()) return known->second;
  const Trace trace = traced(*ask);
  Holding found = holding_of(trace);
  const bool is_of_any_task = !trace.words;
  if (is_of_any_task) known_.emplace(given, found);
  return found;
}

std::vector<Holder> succession(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment) {
  const Question ask = without_end(catalog, lineage, assignment);
  const Trace trace = traced(ask);
  std::vector<Holder> passed;
  std::set<AgencyId> seen;
  for (std::size_t at = 0; at < trace.steps.size(); ++at) {
    if (seen.insert(trace.steps[at].body).second) passed.push_back(holder_at(trace, at));
  }
  return passed;
}

std::optional<Holder> first_in_succession(const Catalog& catalog, const Lineage& lineage,
    AssignmentId assignment, std::span<const AgencyId> bodies) {
  const Question ask = without_end(catalog, lineage, assignment);
  const Trace trace = traced(ask);
  for (std::size_t at = 0; at < trace.steps.size(); ++at) {
    if (std::ranges::find(bodies, trace.steps[at].body) != bodies.end()) {
      return holder_at(trace, at);
    }
  }
  return {};
}

Standing standing(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of) {
  Standing result{catalog, {}, {}};
  const DayView day(catalog, lineage, as_of);
  for (const AssignmentId id : ids(catalog.assignments)) {
    const Holding found = day.holding(id);
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
