// Tukey's fence: more than Q3 + 1.5 (Q3 − Q1) tasks, over the agencies that lead at least one.
// Quartiles are interpolated linearly between the ordered counts, method 7 of R. J. Hyndman and
// Y. Fan, “Sample quantiles in statistical packages”, The American Statistician 50(4), 1996.

#include <algorithm>
#include <map>
#include <set>

#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/rules.hpp"

namespace remit::rule {

namespace {

std::map<AgencyId, std::size_t> led_tasks(const Catalog& catalog) {
  std::map<AgencyId, std::size_t> led;
  for (const Task& task : catalog.tasks) {
    std::set<AgencyId> leading;
    for (const AssignmentId id : task.assignments) {
      const AgencyId agency = catalog[id].agency;
      if (leads(catalog, catalog[id]) && leading.insert(agency).second) ++led[agency];
    }
  }
  return led;
}

double quantile(const std::vector<std::size_t>& ordered, double share) {
  const double at = static_cast<double>(ordered.size() - 1) * share;
  const auto below = static_cast<std::size_t>(at);
  const auto above = std::min(below + 1, ordered.size() - 1);
  const auto low = static_cast<double>(ordered[below]);
  const auto high = static_cast<double>(ordered[above]);
  return low + (high - low) * (at - static_cast<double>(below));
}

}  // namespace

std::vector<Finding> overloaded_lead(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  const auto led = led_tasks(catalog);
  if (led.empty()) return {};
  std::vector<std::size_t> counts;
  counts.reserve(led.size());
  for (const auto& [agency, tasks] : led) counts.push_back(tasks);
  std::ranges::sort(counts);
  const double q1 = quantile(counts, 0.25);
  const double q3 = quantile(counts, 0.75);
  const double fence = q3 + threshold(scene.settings, "overloaded-lead", "iqr") * (q3 - q1);
  std::vector<Finding> findings;
  for (const auto& [agency, tasks] : led) {
    if (static_cast<double>(tasks) <= fence) continue;
    Finding finding;
    finding.subject = key_of(catalog, agency);
    finding.span = catalog[agency].where;
    finding.message = message(phrases::found::overloaded_lead, catalog[agency].name, tasks,
        led.size(), in_figures(fence), in_figures(q1), in_figures(q3));
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace remit::rule
