// Assignments stand in the catalog by plan, then task, then role; adding some builds that list anew
// in one pass, so that a catalog with additions equals the one that is read from a file with them.

#include "remit/analysis/patched.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "remit/model/presume.hpp"

namespace remit {

namespace {

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

/// The catalog without some assignments.
template <class IsKept>
Catalog with_only(const Catalog& catalog, IsKept is_kept) {
  Catalog result = catalog;
  result.assignments.clear();
  const auto kept = [&](IdRange<Assignment> own) {
    IdRange<Assignment> range{{static_cast<std::uint32_t>(result.assignments.size())}, {}};
    for (const AssignmentId id : own) {
      if (is_kept(id)) result.assignments.push_back(catalog[id]);
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

/// Counts the places in each list of a task from 1, in their order.
void renumber(Catalog& catalog, IdRange<Assignment> own) {
  std::map<Role, std::uint32_t> last;
  for (const AssignmentId id : own) {
    Assignment& it = catalog.assignments[id.value];
    it.order = ++last[it.role];
  }
}

/// Moves one that stands at the end of its list before another of it, if that one is there.
void move_before(Catalog& catalog, const Assignment& added, AgencyId other) {
  const auto own = catalog[*added.task].assignments;
  const auto begin = catalog.assignments.begin() + own.first.value;
  const auto end = catalog.assignments.begin() + own.last.value;
  const auto find = [&](AgencyId agency) {
    return std::find_if(begin, end,
        [&](const Assignment& it) { return it.agency == agency && it.role == added.role; });
  };
  const auto from = find(added.agency);
  const auto to = find(other);
  if (from == end || to == end || to > from) return;
  std::rotate(to, from, from + 1);
  renumber(catalog, own);
}

}  // namespace

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

Catalog with_accepted(const Catalog& catalog, const PatchMeaning& meaning) {
  std::set<AssignmentId> gone(meaning.removed.begin(), meaning.removed.end());
  Catalog result = meaning.removed.empty()
                       ? catalog
                       : with_only(catalog, [&](AssignmentId id) { return !gone.contains(id); });
  for (const AssignmentId id : meaning.removed) {
    renumber(result, result[*catalog[id].task].assignments);
  }
  result = with_added(result, meaning.accepted);
  for (std::size_t i = 0; i < meaning.accepted.size(); ++i) {
    if (meaning.before[i]) move_before(result, meaning.accepted[i], *meaning.before[i]);
  }
  for (const auto& [task, role] : meaning.opened) result.tasks[task.value].open.add(role);
  for (const auto& [task, role] : meaning.closed) {
    Roles open;
    for (const Role other : all_roles) {
      if (other != role && result[task].open.has(other)) open.add(other);
    }
    result.tasks[task.value].open = open;
  }
  for (const auto& [task, deadline] : meaning.deadlines) {
    result.tasks[task.value].deadline = deadline;
  }
  return with_presumed_leads(std::move(result), Presume::as_declared);
}

Catalog without_proposals(const Catalog& catalog) {
  if (!has_proposals(catalog)) return catalog;
  return with_only(catalog, [&](AssignmentId id) { return !catalog[id].proposed; });
}

bool has_proposals(const Catalog& catalog) {
  return std::ranges::any_of(catalog.assignments, &Assignment::proposed);
}

}  // namespace remit
