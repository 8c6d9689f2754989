#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/review.hpp"

namespace remit::rule {

std::vector<Finding> source_drift(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const PlanId id : ids(catalog.plans)) {
    if (id.value >= scene.documents.size()) break;
    const Plan& plan = catalog[id];
    const std::string& now = scene.documents[id.value];
    if (plan.checksum.empty() || now.empty() || now == plan.checksum) continue;
    Finding finding;
    finding.subject = plan.id;
    finding.span = plan.where;
    finding.message = message(
        phrases::found::source_drift, within_quotes(plan.title), within_quotes(plan.source.file));
    finding.remedy = message(phrases::found::import_again, now);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
