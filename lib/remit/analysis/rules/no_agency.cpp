#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit::rule {

std::vector<Finding> no_agency(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const TaskId id : ids(catalog.tasks)) {
    if (!is_task(catalog, id) || bearer(catalog, id)) continue;
    findings.push_back(about(catalog, id,
        message(phrases::found::no_agency, title_of(catalog, id), place_of(catalog, id))));
    findings.back().remedy = message(phrases::found::give_an_agency);
  }
  return findings;
}

}  // namespace remit::rule
