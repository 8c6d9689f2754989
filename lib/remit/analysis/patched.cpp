// Assignments stand in the catalog by plan, then task, then role; adding some builds that list anew
// in one pass, so that a catalog with additions equals the one that is read from a file with them.

#include "remit/analysis/patched.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/patch.hpp"

namespace remit {

namespace {

/// Reads entries one by one.
class Reader {
public:
  Reader(const Catalog& catalog, const Names& names) : catalog_(catalog), names_(names) {
    tasks_.reserve(catalog.tasks.size());
    for (const TaskId task : ids(catalog.tasks)) tasks_.try_emplace(key_of(catalog, task), task);
  }

  void read(const PatchEntry& entry) {
    const auto task = task_of(entry);
    const auto agency = task ? agency_of(entry, *task) : std::optional<AgencyId>();
    if (!agency) {
      if (entry.status == Decided::accepted) ++meaning_.lost;
      return;
    }
    const auto [first, is_new] = seen_.try_emplace({*task, *agency, entry.role}, entry.where_task);
    if (!is_new) return tell_twice(entry, *task, *agency, first->second);
    if (entry.status == Decided::rejected) {
      meaning_.rejected.emplace_back(*task, *agency);
      return;
    }
    Assignment made;
    made.plan = catalog_[*task].plan;
    made.task = *task;
    made.agency = *agency;
    made.role = entry.role;
    made.from = Provenance::proposal;
    made.as_written = catalog_[*agency].name;
    made.line = line_of(*task);
    made.where = entry.where_agency;
    made.proposed = entry.status == Decided::proposed;
    if (has(made)) {
      if (!made.proposed) ++meaning_.known;
      return;
    }
    if (made.role == Role::lead) tell_if_led(entry, *task);
    (made.proposed ? meaning_.proposed : meaning_.accepted).push_back(std::move(made));
  }

  PatchMeaning result() && { return std::move(meaning_); }

private:
  Diagnostic& tell(std::string_view rule, const PatchEntry& entry, Span where, Message message) {
    meaning_.problems.push_back({rule, Severity::error, entry.task, where, std::move(message), {},
        remit::message(phrases::file::mend_proposal)});
    return meaning_.problems.back();
  }

  /// What the task of an entry may be called now: one of the same plan and title.
  [[nodiscard]] std::optional<TaskId> renumbered(const PatchEntry& entry) const {
    if (entry.title.empty()) return {};
    const std::string plan = entry.task.substr(0, entry.task.rfind('/'));
    std::optional<TaskId> found;
    for (const Plan& it : catalog_.plans) {
      if (it.id != plan) continue;
      for (const TaskId task : it.tasks) {
        if (catalog_[task].title != entry.title) continue;
        if (found) return {};
        found = task;
      }
    }
    return found;
  }

  std::optional<TaskId> task_of(const PatchEntry& entry) {
    const auto found = tasks_.find(entry.task);
    if (found == tasks_.end()) {
      Diagnostic& problem = tell("wrong-type", entry, entry.where_task,
          message(phrases::file::no_task_for_proposal, entry.task));
      if (const auto now = renumbered(entry)) {
        problem.notes.push_back({catalog_[*now].where,
            message(phrases::file::task_now, entry.title, key_of(catalog_, *now))});
      }
      return {};
    }
    const Task& task = catalog_[found->second];
    const bool has_below = task.last.value > found->second.value + 1;
    if (!has_below && !task.none) return found->second;
    Diagnostic& problem = tell("wrong-type", entry, entry.where_task,
        has_below ? message(phrases::file::has_tasks_below, entry.task)
                  : message(phrases::file::meant_for_nobody, entry.task));
    problem.notes.push_back({task.where, message(phrases::file::first_here)});
    return {};
  }

  [[nodiscard]] JurisdictionId place_of(const PatchEntry& entry, TaskId task) const {
    for (const JurisdictionId id : ids(catalog_.jurisdictions)) {
      if (!entry.jurisdiction.empty() && catalog_[id].id == entry.jurisdiction) return id;
    }
    return catalog_[catalog_[task].plan].jurisdiction;
  }

  std::optional<AgencyId> agency_of(const PatchEntry& entry, TaskId task) {
    const JurisdictionId place = place_of(entry, task);
    const auto found = resolve(catalog_, names_, entry.agency, place);
    if (found.size() == 1) return found.front();
    const std::string& where = catalog_[place].id;
    if (!found.empty()) {
      tell("ambiguous-name", entry, entry.where_agency,
          message(phrases::file::which_agency_for_proposal, entry.agency, where));
      return {};
    }
    Diagnostic& problem = tell("undeclared-agency", entry, entry.where_agency,
        message(phrases::file::no_agency_for_proposal, entry.agency, where));
    problem.subject = where + '/' + entry.agency;
    for (const Candidate& candidate : candidates(catalog_, entry.agency, place)) {
      problem.notes.push_back({catalog_[candidate.agency].where,
          message(phrases::file::may_be, key_of(catalog_, candidate.agency))});
    }
    return {};
  }

  void tell_twice(const PatchEntry& entry, TaskId task, AgencyId agency, Span first) {
    Diagnostic& problem = tell("duplicate-id", entry, entry.where_task,
        message(phrases::file::proposed_twice, catalog_[agency].name, key_of(catalog_, task)));
    problem.notes.push_back({first, message(phrases::file::first_here)});
  }

  void tell_if_led(const PatchEntry& entry, TaskId task) {
    for (const AssignmentId id : catalog_[task].assignments) {
      const Assignment& it = catalog_[id];
      if (it.role != Role::lead) continue;
      Diagnostic& problem = tell("wrong-type", entry, entry.where_agency,
          message(phrases::file::leads_by_now, entry.task, catalog_[it.agency].name));
      problem.severity = Severity::warning;
      problem.notes.push_back({it.where, message(phrases::file::first_here)});
      return;
    }
  }

  [[nodiscard]] std::uint32_t line_of(TaskId task) const {
    const Source& source = catalog_[task].source;
    return source.clause_line != 0 ? source.clause_line : source.line;
  }

  [[nodiscard]] bool has(const Assignment& made) const {
    const auto own = catalog_[*made.task].assignments;
    return std::any_of(own.begin(), own.end(), [&](AssignmentId id) {
      return catalog_[id].agency == made.agency && catalog_[id].role == made.role;
    });
  }

  const Catalog& catalog_;
  const Names& names_;
  std::unordered_map<std::string, TaskId> tasks_;
  std::map<std::tuple<TaskId, AgencyId, Role>, Span> seen_;
  PatchMeaning meaning_;
};

/// The list of all assignments while it is built anew.
class Listing {
public:
  explicit Listing(std::size_t size) { all_.reserve(size); }

  IdRange<Assignment> append(
      const Catalog& catalog, IdRange<Assignment> own, std::span<const Assignment* const> added) {
    const AssignmentId first = end();
    for (const Role role : all_roles) {
      std::uint32_t order = 0;
      for (const AssignmentId id : own) {
        if (catalog[id].role != role) continue;
        all_.push_back(catalog[id]);
        order = std::max(order, catalog[id].order);
      }
      for (const Assignment* const it : added) {
        if (it->role != role) continue;
        all_.push_back(*it);
        all_.back().order = ++order;
      }
    }
    return {first, end()};
  }

  std::vector<Assignment> result() && { return std::move(all_); }

private:
  [[nodiscard]] AssignmentId end() const { return {static_cast<std::uint32_t>(all_.size())}; }

  std::vector<Assignment> all_;
};

/// A task that has a named lead now has no presumed one.
void unpresume(Catalog& catalog, TaskId task) {
  const auto own = catalog[task].assignments;
  const auto leads = [&](AssignmentId id) {
    return catalog[id].role == Role::lead && !catalog[id].proposed;
  };
  if (!std::any_of(own.begin(), own.end(), leads)) return;
  for (const AssignmentId id : own) catalog.assignments[id.value].presumed = false;
}

}  // namespace

PatchMeaning meaning(const Catalog& catalog, const Names& names, const Patch& patch) {
  Reader reader(catalog, names);
  for (const PatchEntry& entry : patch.proposals) reader.read(entry);
  return std::move(reader).result();
}

Catalog with_added(const Catalog& catalog, std::span<const Assignment> added) {
  if (added.empty()) return catalog;
  std::map<TaskId, std::vector<const Assignment*>> by_task;
  for (const Assignment& it : added) {
    if (it.task) by_task[*it.task].push_back(&it);
  }
  Catalog result = catalog;
  Listing listing(catalog.assignments.size() + added.size());
  for (Plan& plan : result.plans) {
    plan.assignments = listing.append(catalog, plan.assignments, {});
    for (const TaskId task : plan.tasks) {
      const auto more = by_task.find(task);
      const auto extra = more == by_task.end() ? std::span<const Assignment* const>()
                                               : std::span<const Assignment* const>(more->second);
      result.tasks[task.value].assignments =
          listing.append(catalog, catalog[task].assignments, extra);
    }
  }
  result.assignments = std::move(listing).result();
  for (const auto& [task, more] : by_task) unpresume(result, task);
  return result;
}

Catalog without_proposals(const Catalog& catalog) {
  if (!has_proposals(catalog)) return catalog;
  Catalog result = catalog;
  result.assignments.clear();
  const auto kept = [&](IdRange<Assignment> own) {
    IdRange<Assignment> range{{static_cast<std::uint32_t>(result.assignments.size())}, {}};
    for (const AssignmentId id : own) {
      if (!catalog[id].proposed) result.assignments.push_back(catalog[id]);
    }
    range.last = {static_cast<std::uint32_t>(result.assignments.size())};
    return range;
  };
  for (Plan& plan : result.plans) {
    plan.assignments = kept(plan.assignments);
    for (const TaskId task : plan.tasks) {
      result.tasks[task.value].assignments = kept(catalog[task].assignments);
    }
  }
  return result;
}

bool has_proposals(const Catalog& catalog) {
  return std::ranges::any_of(catalog.assignments, &Assignment::proposed);
}

}  // namespace remit
