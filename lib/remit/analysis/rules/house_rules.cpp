// A task without agencies of its own has those of the task above, and a finding stands where they
// are named: once, however many tasks have them from there.

#include <algorithm>
#include <set>
#include <string>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/house.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/house.hpp"
#include "remit/base/text.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

namespace {

/// Asks every house rule of a kind; `ask` adds what it finds.
template <class Ask>
std::vector<Finding> asked(const Scene& scene, HouseDemand demand, Ask ask) {
  std::vector<Finding> findings;
  const auto is_meant = [&](const HouseRule& rule) { return rule.demand == demand; };
  if (std::ranges::none_of(scene.settings.house_rules, is_meant)) return findings;
  const House house = house_of(scene);
  for (const HouseRule& rule : scene.settings.house_rules) {
    if (!is_meant(rule)) continue;
    const std::size_t before = findings.size();
    const Bodies bodies = bodies_named(house, rule);
    if (!is_void(rule, bodies)) ask(house, rule, bodies, findings);
    for (std::size_t i = before; i < findings.size(); ++i) {
      findings[i].notes.insert(findings[i].notes.begin(), house_note(scene, rule));
    }
  }
  return findings;
}

/// The tasks whose agencies a rule is about, each once.
std::set<TaskId> bearers_meant(const House& house, const HouseRule& rule) {
  std::set<TaskId> all;
  for (const TaskId task : tasks_meant(house, rule)) {
    if (const auto from = bearer(house.scene.catalog, task)) all.insert(*from);
  }
  return all;
}

/// “A、B”: the names as the rule gives them.
std::string names_of(const HouseRule& rule) {
  std::string text;
  for (const NameGiven& given : rule.agencies) {
    if (!text.empty()) text += "、";
    text += given.name;
  }
  return text;
}

Finding with_role(Finding finding, std::size_t place, Roles roles) {
  finding.message.fillings[place] = words_of(roles);
  return finding;
}

/// It says what for, and that is supervising.
bool is_to_supervise(const HouseRule& rule, const Assignment& assignment) {
  return std::ranges::any_of(rule.duties,
      [&](const std::string& word) { return assignment.duty.find(word) != std::string::npos; });
}

/// One body, or one a part of the other.
bool is_same(const House& house, AgencyId a, AgencyId b) {
  const Catalog& catalog = house.scene.catalog;
  const auto is_part = [&](AgencyId part, AgencyId whole) {
    const Agency& it = catalog[part];
    if (it.part_of.empty()) return false;
    const auto wholes = resolve(catalog, house.names, it.part_of, it.jurisdiction);
    return std::ranges::find(wholes, whole) != wholes.end();
  };
  return a == b || is_part(a, b) || is_part(b, a);
}

void ask_independent(
    const House& house, const HouseRule& rule, const Bodies& bodies, std::vector<Finding>& found) {
  const Catalog& catalog = house.scene.catalog;
  for (const TaskId task : bearers_meant(house, rule)) {
    std::vector<AssignmentId> supervising;
    std::vector<AssignmentId> carrying_out;
    for (const AssignmentId id : catalog[task].assignments) {
      const Assignment& it = catalog[id];
      const bool is_duty = is_to_supervise(rule, it);
      if (is_duty || bodies[it.agency.value]) supervising.push_back(id);
      if (!is_duty && (it.role == Role::lead || it.role == Role::responsible)) {
        carrying_out.push_back(id);
      }
    }
    for (const AssignmentId doer : carrying_out) {
      const auto other = std::ranges::find_if(supervising, [&](AssignmentId id) {
        return is_same(house, catalog[id].agency, catalog[doer].agency);
      });
      if (other == supervising.end()) continue;
      found.push_back(about(catalog, doer,
          message(phrases::found::house_independent, catalog[catalog[*other].agency].name,
              title_of(catalog, task), catalog[catalog[doer].agency].name,
              place_of(catalog, doer))));
    }
  }
}

void ask_require(
    const House& house, const HouseRule& rule, const Bodies& named, std::vector<Finding>& found) {
  const Catalog& catalog = house.scene.catalog;
  const Bodies bodies = with_kin(house.scene, named);
  for (const TaskId task : tasks_meant(house, rule)) {
    const auto from = bearer(catalog, task);
    const auto fits = [&](AssignmentId id) {
      const Assignment& it = catalog[id];
      if (!is_in(rule.roles, it)) return false;
      return rule.agencies.empty() ? is_single_body(catalog[it.agency])
                                   : bool(bodies[it.agency.value]);
    };
    bool is_met = false;
    if (from) {
      for (const AssignmentId id : catalog[*from].assignments) is_met |= fits(id);
    }
    if (is_met) continue;
    Finding finding = about(catalog, task,
        rule.agencies.empty() ? message(phrases::found::house_require_any, title_of(catalog, task),
                                    "", place_of(catalog, task))
                              : message(phrases::found::house_require, title_of(catalog, task),
                                    names_of(rule), "", place_of(catalog, task)));
    found.push_back(with_role(std::move(finding), rule.agencies.empty() ? 1 : 2, rule.roles));
  }
}

}  // namespace

std::vector<Finding> house_forbid(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  return asked(scene, HouseDemand::forbid,
      [&](const House& house, const HouseRule& rule, const Bodies& bodies, auto& found) {
        for (const TaskId task : bearers_meant(house, rule)) {
          for (const AssignmentId id : catalog[task].assignments) {
            const Assignment& it = catalog[id];
            if (!bodies[it.agency.value] || !is_in(rule.roles, it)) continue;
            found.push_back(about(catalog, id,
                message(phrases::found::house_forbid, catalog[it.agency].name,
                    title_of(catalog, task), label_of(it.role), place_of(catalog, id))));
          }
        }
      });
}

std::vector<Finding> house_protect(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  return asked(scene, HouseDemand::protect,
      [&](const House& house, const HouseRule& rule, const Bodies& named, auto& found) {
        const Bodies bodies = with_kin(scene, named);
        for (const TaskId task : bearers_meant(house, rule)) {
          for (const AssignmentId id : catalog[task].assignments) {
            const Assignment& it = catalog[id];
            if (bodies[it.agency.value] || !is_in(rule.roles, it)) continue;
            found.push_back(about(catalog, id,
                message(phrases::found::house_protect, catalog[it.agency].name,
                    title_of(catalog, task), label_of(it.role), names_of(rule),
                    place_of(catalog, id))));
          }
        }
      });
}

std::vector<Finding> house_require(const Scene& scene) {
  return asked(scene, HouseDemand::require, ask_require);
}

std::vector<Finding> house_independent(const Scene& scene) {
  return asked(scene, HouseDemand::independent, ask_independent);
}

std::vector<Finding> house_most_leads(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  return asked(scene, HouseDemand::most_leads,
      [&](const House& house, const HouseRule& rule, const Bodies&, auto& found) {
        for (const TaskId task : bearers_meant(house, rule)) {
          std::vector<AssignmentId> leading;
          std::set<AgencyId> bodies;
          for (const AssignmentId id : catalog[task].assignments) {
            const bool is_lead = catalog[id].role == Role::lead || catalog[id].presumed;
            if (is_lead && bodies.insert(catalog[id].agency).second) leading.push_back(id);
          }
          if (leading.size() <= rule.most) continue;
          found.push_back(about(catalog, task,
              message(phrases::found::house_most_leads, title_of(catalog, task), leading.size(),
                  rule.most, rule::names_of(catalog, leading), place_of(catalog, task))));
        }
      });
}

}  // namespace remit::rule
