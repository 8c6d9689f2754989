#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "remit/analysis/patched.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/patch.hpp"

namespace remit {

namespace {

/// What people wrote into a workbook, with the leads before their eyes; assign gives scores.
bool is_of_people(const PatchEntry& entry) {
  return entry.score <= 0 && entry.because.empty() && !entry.note.empty();
}

/// Reads entries one by one.
class Reader {
public:
  Reader(const Catalog& catalog, const Names& names) : catalog_(catalog), names_(names) {
    tasks_.reserve(catalog.tasks.size());
    for (const TaskId task : ids(catalog.tasks)) tasks_.try_emplace(key_of(catalog, task), task);
  }

  void read(const PatchEntry& entry) {
    const auto task = task_of(entry);
    if (task && entry.agency == and_others) return open(entry, *task);
    const auto agency = task ? agency_of(entry, *task) : std::optional<AgencyId>();
    if (!agency) {
      if (entry.status == Decided::accepted) ++meaning_.lost;
      return;
    }
    const auto [first, is_new] =
        seen_.try_emplace({*task, *agency, entry.role, entry.act}, entry.where_task);
    if (!is_new) return tell_twice(entry, *task, *agency, first->second);
    if (entry.act == PatchAct::remove) return remove(entry, *task, *agency);
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
    if (made.role == Role::lead && !is_of_people(entry)) tell_if_led(entry, *task);
    if (made.proposed) {
      meaning_.proposed.push_back(std::move(made));
      return;
    }
    meaning_.accepted.push_back(std::move(made));
    meaning_.before.push_back(before_of(entry, *task));
  }

  void read(const PatchDeadline& entry) {
    if (entry.status != Decided::accepted) return;
    const auto found = tasks_.find(entry.task);
    if (found == tasks_.end()) {
      ++meaning_.lost;
      meaning_.problems.push_back({"wrong-type", Severity::error, entry.task, entry.where_task,
          message(phrases::file::no_task_for_proposal, entry.task), {},
          remit::message(phrases::file::mend_proposal)});
      return;
    }
    if (catalog_[found->second].deadline == entry.deadline) {
      ++meaning_.known;
    } else {
      meaning_.deadlines.emplace_back(found->second, entry.deadline);
    }
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
    const bool has_some = entry.act == PatchAct::remove || task.assignments.size() > 0;
    const bool has_below = task.last.value > found->second.value + 1 && !has_some;
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

  /// Of an entry that is not accepted nothing follows: what a document says stands.
  void remove(const PatchEntry& entry, TaskId task, AgencyId agency) {
    if (entry.status != Decided::accepted) return;
    const auto own = catalog_[task].assignments;
    const auto found = std::find_if(own.begin(), own.end(), [&](AssignmentId id) {
      return catalog_[id].agency == agency && catalog_[id].role == entry.role;
    });
    if (found == own.end()) {
      ++meaning_.known;
    } else {
      meaning_.removed.push_back(*found);
    }
  }

  void open(const PatchEntry& entry, TaskId task) {
    if (entry.status != Decided::accepted) return;
    const bool opens = entry.act == PatchAct::add;
    if (catalog_[task].open.has(entry.role) == opens) {
      ++meaning_.known;
    } else {
      (opens ? meaning_.opened : meaning_.closed).emplace_back(task, entry.role);
    }
  }

  [[nodiscard]] std::optional<AgencyId> before_of(const PatchEntry& entry, TaskId task) const {
    if (entry.before.empty()) return {};
    const auto found =
        resolve(catalog_, names_, entry.before, catalog_[catalog_[task].plan].jurisdiction);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
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
  std::map<std::tuple<TaskId, AgencyId, Role, PatchAct>, Span> seen_;
  PatchMeaning meaning_;
};

}  // namespace

PatchMeaning meaning(const Catalog& catalog, const Names& names, const Patch& patch) {
  Reader reader(catalog, names);
  for (const PatchEntry& entry : patch.proposals) reader.read(entry);
  for (const PatchDeadline& entry : patch.deadlines) reader.read(entry);
  return std::move(reader).result();
}

bool changes_anything(const PatchMeaning& meaning) {
  return !meaning.accepted.empty() || !meaning.removed.empty() || !meaning.opened.empty() ||
         !meaning.closed.empty() || !meaning.deadlines.empty();
}

}  // namespace remit
