#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

namespace {

/// At the last name of the list, after which 等 stands; else at the title.
Finding open(const Catalog& catalog, const Party& party, Role role) {
  const std::string title = title_of(catalog, party);
  std::optional<AssignmentId> last;
  for (const AssignmentId id : party.assignments) {
    if (catalog[id].role == role) last = id;
  }
  if (last) {
    return about(catalog, *last,
        message(phrases::found::open_list, title, label_of(role), place_of(catalog, *last)));
  }
  if (party.task) {
    return about(catalog, *party.task,
        message(phrases::found::open_list, title, label_of(role), place_of(catalog, *party.task)));
  }
  const Plan& plan = catalog[party.plan];
  Finding finding;
  finding.subject = plan.id;
  finding.span = plan.where;
  finding.message = message(
      phrases::found::open_list, title, label_of(role), place_of(catalog, party.plan, plan.source));
  return finding;
}

}  // namespace

std::vector<Finding> open_list(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const Party& party : parties(catalog)) {
    for (const Role role : all_roles) {
      if (party.open.has(role)) findings.push_back(open(catalog, party, role));
    }
  }
  return findings;
}

}  // namespace remit::rule
