// What must hold of every lineage, tried on small random ones. The generator is the standard's own,
// taken modulo, so that every machine tries the same.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Random = std::mt19937;
using Names = std::vector<std::string>;

constexpr int tries = 300;
constexpr int first_year = 2001;
constexpr int last_year = 2012;

int below(Random& random, std::size_t limit) {
  return static_cast<int>(random() % limit);
}

void add_agency(Catalog& catalog, const std::string& name) {
  Agency agency;
  agency.name = name;
  catalog.agencies.push_back(agency);
}

/// Takes some of the living bodies out.
Names taken(Random& random, Names& living, int most) {
  Names some;
  for (int left = 1 + below(random, static_cast<std::size_t>(most)); left > 0; --left) {
    if (living.size() < 2) break;
    const auto at = living.begin() + below(random, living.size());
    some.push_back(*at);
    living.erase(at);
  }
  return some;
}

/// Adds what happens in a year: everything that is said of living bodies is true of them.
void add_change(Random& random, Catalog& catalog, Names& living, int year) {
  static int made = 0;
  Change change;
  change.date = {year, 0, 0};
  if (below(random, 2) == 0) change.date.month = 1 + below(random, 12);
  constexpr ChangeKind kinds[] = {ChangeKind::rename, ChangeKind::merge, ChangeKind::split,
      ChangeKind::absorb, ChangeKind::dissolve, ChangeKind::keep_plate};
  change.kind = kinds[below(random, std::size(kinds))];
  const bool is_many = change.kind == ChangeKind::merge || change.kind == ChangeKind::absorb;
  change.from = taken(random, living, is_many ? 3 : 1);
  if (change.from.empty()) return;
  const bool joins = change.kind == ChangeKind::absorb || change.kind == ChangeKind::keep_plate;
  const int born = change.kind == ChangeKind::split      ? 2
                   : change.kind == ChangeKind::dissolve ? 0
                   : joins                               ? 0
                                                         : 1;
  if (joins) change.to = {living.front()};
  for (int i = 0; i < born; ++i) {
    change.to.push_back("new" + std::to_string(++made));
    add_agency(catalog, change.to.back());
    living.push_back(change.to.back());
  }
  catalog.changes.push_back(change);
}

/// A plan of the first year with a task for each of ten bodies, and twelve years of changes, one a
/// year so that their order is known.
Catalog any_catalog(Random& random) {
  Catalog catalog;
  catalog.jurisdictions.push_back({"linhai", "", {}});
  Names living;
  Plan plan;
  plan.id = "p";
  plan.issued = {first_year, 0, 0};
  for (std::uint32_t i = 0; i < 10; ++i) {
    living.push_back("old" + std::to_string(i));
    add_agency(catalog, living.back());
    Task task;
    task.number = std::to_string(i);
    task.title = task.number;
    task.last = {i + 1};
    task.assignments = {{i}, {i + 1}};
    catalog.tasks.push_back(task);
    Assignment lead;
    lead.task = TaskId{i};
    lead.agency = {i};
    lead.role = Role::lead;
    lead.as_written = living.back();
    catalog.assignments.push_back(lead);
  }
  plan.tasks = {{0}, {10}};
  catalog.plans.push_back(plan);
  for (int year = first_year + 1; year <= last_year; ++year) {
    add_change(random, catalog, living, year);
  }
  std::shuffle(catalog.changes.begin(), catalog.changes.end(), random);
  return catalog;
}

/// Any catalog, with one more plan of a later year for the same bodies, and another for everybody
/// there ever was; what moves with a transfer is the work of one task in two.
Catalog with_two_plans(Random& random) {
  Catalog catalog = any_catalog(random);
  Plan later = catalog.plans.front();
  later.id = "later";
  later.issued = {first_year + 4, 0, 0};
  const auto bodies = static_cast<std::uint32_t>(catalog.agencies.size());
  later.tasks = {{10}, {10 + 2 * bodies}};
  for (std::uint32_t i = 0; i < 2 * bodies; ++i) {
    Task task = catalog.tasks[i % 10];
    Assignment lead = catalog.assignments[i % 10];
    const auto at = static_cast<std::uint32_t>(catalog.tasks.size());
    task.plan = {1};
    task.last = {at + 1};
    task.assignments = {{at}, {at + 1}};
    if (below(random, 2) == 0) task.keywords = {"moved"};
    lead.plan = {1};
    lead.task = TaskId{at};
    lead.agency = {i % bodies};
    catalog.tasks.push_back(task);
    catalog.assignments.push_back(lead);
  }
  catalog.plans.push_back(later);
  for (int year = first_year + 1; year <= last_year; year += 3) {
    Change transfer;
    transfer.kind = ChangeKind::transfer;
    transfer.date = {year, 6, 0};
    transfer.jurisdiction = {0};
    transfer.from = {"old" + std::to_string(below(random, 10))};
    transfer.to = {"old" + std::to_string(below(random, 10))};
    transfer.topics = {"moved"};
    if (transfer.from != transfer.to) catalog.changes.push_back(transfer);
  }
  return catalog;
}

std::set<AgencyId> holders_of(
    const Catalog& catalog, const Lineage& lineage, AssignmentId id, const AsOf& as_of) {
  std::set<AgencyId> all;
  for (const Holder& holder : holding(catalog, lineage, id, as_of).holders) {
    all.insert(holder.agency);
  }
  return all;
}

/// For each assignment the names of its holders.
std::vector<std::set<std::string>> answers(const Catalog& catalog, const AsOf& as_of) {
  const Lineage lineage = build_lineage(catalog);
  std::vector<std::set<std::string>> all;
  for (const AssignmentId id : ids(catalog.assignments)) {
    std::set<std::string> names;
    for (const AgencyId holder : holders_of(catalog, lineage, id, as_of)) {
      names.insert(catalog[holder].name);
    }
    all.push_back(std::move(names));
  }
  return all;
}

/// The loads that are not nought, without whose they are.
std::vector<std::uint32_t> loads_of(const Catalog& catalog) {
  std::vector<std::uint32_t> all;
  for (const Load& load : loads(catalog, build_graph(catalog))) {
    if (load.total() > 0) all.push_back(load.total());
  }
  std::ranges::sort(all);
  return all;
}

/// Some tasks, as a topic would pick them.
std::vector<TaskId> any_topic(Random& random, const Catalog& catalog) {
  std::vector<TaskId> topic;
  for (const TaskId task : ids(catalog.tasks)) {
    if (below(random, 2) == 0) topic.push_back(task);
  }
  return topic;
}

std::set<AgencyId> leads_of(
    const Catalog& catalog, const std::vector<TaskId>& topic, const Standing& standing) {
  std::set<AgencyId> leads;
  for (const TaskId task : topic) {
    for (const AssignmentId id : catalog[task].assignments) {
      leads.insert(standing.catalog[id].agency);
    }
  }
  return leads;
}

}  // namespace

TEST_CASE("as of the plan's day everybody has what he is named for") {
  Random random(1);
  for (int i = 0; i < tries; ++i) {
    const Catalog catalog = any_catalog(random);
    const Lineage lineage = build_lineage(catalog);
    for (const AssignmentId id : ids(catalog.assignments)) {
      CHECK((holders_of(catalog, lineage, id, {}) == std::set{catalog[id].agency}));
    }
  }
}

TEST_CASE("what is remembered of one duty is true of the others that went the same way") {
  Random random(7);
  for (int i = 0; i < tries; ++i) {
    const Catalog catalog = with_two_plans(random);
    const Lineage lineage = build_lineage(catalog);
    for (const AsOf& as_of : {AsOf{}, AsOf{{first_year + 5, 0, 0}}, AsOf{{last_year, 0, 0}}}) {
      const DayView day(catalog, lineage, as_of);
      for (const AssignmentId id : ids(catalog.assignments)) {
        CHECK(day.holding(id) == holding(catalog, lineage, id, as_of));
      }
    }
  }
}

TEST_CASE("who has a duty on a later day has it from who had it on an earlier one") {
  Random random(2);
  for (int i = 0; i < tries; ++i) {
    const Catalog catalog = any_catalog(random);
    const Lineage lineage = build_lineage(catalog);
    for (const AssignmentId id : ids(catalog.assignments)) {
      for (int year = first_year; year < last_year; ++year) {
        const auto before = holders_of(catalog, lineage, id, {{year, 0, 0}});
        std::set<AgencyId> heirs_of_before;
        for (const AgencyId body : before) {
          Catalog named = catalog;
          named.assignments[id.value].agency = body;
          named.plans[0].issued = {year, 12, 31};
          const auto after = holders_of(named, lineage, id, {{year + 1, 0, 0}});
          heirs_of_before.insert(after.begin(), after.end());
        }
        CHECK((holders_of(catalog, lineage, id, {{year + 1, 0, 0}}) == heirs_of_before));
      }
    }
  }
}

TEST_CASE("the order in which changes are written down changes no answer") {
  Random random(3);
  for (int i = 0; i < tries; ++i) {
    Catalog catalog = any_catalog(random);
    const AsOf day{{last_year - below(random, 6), 0, 0}};
    const auto expected = answers(catalog, day);
    std::shuffle(catalog.changes.begin(), catalog.changes.end(), random);
    CHECK((answers(catalog, day) == expected));
  }
}

TEST_CASE("changes of one day give the same answers in any order") {
  Random random(4);
  for (int i = 0; i < tries; ++i) {
    Catalog catalog = any_catalog(random);
    for (Change& change : catalog.changes) change.date = {2005, 3, 1};
    const auto expected = answers(catalog, {{2005, 3, 1}});
    std::shuffle(catalog.changes.begin(), catalog.changes.end(), random);
    CHECK((answers(catalog, {{2005, 3, 1}}) == expected));
    CHECK((answers(catalog, {{2005, 2, 0}}) != expected || catalog.changes.empty()));
  }
}

TEST_CASE("renaming changes no count") {
  Random random(5);
  for (int i = 0; i < tries; ++i) {
    Catalog catalog = any_catalog(random);
    std::erase_if(catalog.changes, [](const Change& it) { return it.kind != ChangeKind::rename; });
    const Standing found = standing(catalog, build_lineage(catalog), {{last_year, 0, 0}});
    CHECK(found.ambiguous.empty());
    CHECK((loads_of(found.catalog) == loads_of(catalog)));
  }
}

TEST_CASE("merging never adds a lead to a topic") {
  Random random(6);
  for (int i = 0; i < tries; ++i) {
    Catalog catalog = any_catalog(random);
    std::erase_if(catalog.changes, [](const Change& it) {
      return it.kind != ChangeKind::merge && it.kind != ChangeKind::absorb;
    });
    const Lineage lineage = build_lineage(catalog);
    const auto topic = any_topic(random, catalog);
    std::size_t leads = leads_of(catalog, topic, standing(catalog, lineage, {})).size();
    for (int year = first_year; year <= last_year; ++year) {
      const auto now = leads_of(catalog, topic, standing(catalog, lineage, {{year, 0, 0}})).size();
      CHECK(now <= leads);
      leads = now;
    }
  }
}
