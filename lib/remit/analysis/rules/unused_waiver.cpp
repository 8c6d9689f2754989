#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/similar.hpp"

namespace remit::rule {

namespace {

std::optional<Message> meant(std::string_view word) {
  std::vector<std::string_view> known;
  for (const Rule& rule : rules()) known.push_back(rule.id);
  if (const auto id = did_you_mean(word, known)) return message("file.did-you-mean", *id);
  return {};
}

/// What is to be said of a waiver; nothing of one that is needed, whose rule is switched off, or
/// that names none, which its reader reported.
std::optional<Finding> complaint(const Scene& scene, const WaiverUse& use) {
  const std::string& id = use.waiver.rule;
  const Rule* const rule = rule_named(id);
  if (id.empty()) return {};
  Finding finding;
  if (rule == nullptr) {
    finding.message = message("found.waives-no-rule", id);
    finding.remedy = meant(id);
  } else if (rule->stage != Stage::catalog) {
    finding.message = message("found.not-to-be-waived", id);
    finding.remedy = message("found.strike-waiver");
  } else if (severity_of(scene.settings, *rule) == Severity::off || use.waived > 0) {
    return {};
  } else if (use.expired) {
    finding.message = message("found.waiver-over", id, as_text(use.waiver.until));
    finding.remedy = message("found.renew-waiver");
  } else {
    finding.message = message("found.waives-nothing", id);
    finding.remedy = message("found.strike-waiver");
  }
  return finding;
}

}  // namespace

std::vector<Finding> unused_waiver(const Scene& scene) {
  const Catalog& catalog = scene.catalog;
  std::vector<Finding> findings;
  for (const WaiverUse& use : scene.waivers) {
    auto finding = complaint(scene, use);
    if (!finding) continue;
    finding->subject = use.task ? key_of(catalog, *use.task) : catalog[use.plan].id;
    finding->span = use.waiver.where;
    findings.push_back(std::move(*finding));
  }
  return findings;
}

}  // namespace remit::rule
