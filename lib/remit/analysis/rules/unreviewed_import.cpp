#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/review.hpp"
#include "remit/model/display_names.hpp"

namespace remit::rule {

namespace {

Finding unreviewed(const Catalog& catalog, AssignmentId id) {
  const Assignment& it = catalog[id];
  const std::string& title = it.task ? catalog[*it.task].title : catalog[it.plan].title;
  Finding finding = about(catalog, id,
      message(phrases::found::unreviewed_import, catalog[it.agency].name, within_quotes(title),
          label_of(it.role), label_of(it.sureness), place_of(catalog, id)));
  finding.remedy = message(phrases::found::decide_it);
  return finding;
}

}  // namespace

std::vector<Finding> unreviewed_import(const Scene& scene) {
  std::vector<Finding> findings;
  for (const AssignmentId id : ids<Assignment>(scene.catalog.assignments)) {
    if (scene.catalog[id].sureness == Sureness::sure) continue;
    findings.push_back(unreviewed(scene.catalog, id));
  }
  return findings;
}

}  // namespace remit::rule
