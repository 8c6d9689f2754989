#include "remit/analysis/evidence.hpp"
#include "remit/analysis/rules/house.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/base/similar.hpp"

namespace remit::rule {

namespace {

std::optional<Message> meant(std::string_view word) {
  std::vector<std::string_view> known;
  for (const Rule& rule : rules()) known.push_back(rule.id);
  if (const auto id = did_you_mean(word, known)) return message(phrases::file::did_you_mean, *id);
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
    finding.message = message(phrases::found::waives_no_rule, id);
    finding.remedy = meant(id);
  } else if (rule->stage != Stage::catalog) {
    finding.message = message(phrases::found::not_to_be_waived, id);
    finding.remedy = message(phrases::found::strike_waiver);
  } else if (!is_asked(scene.settings, *rule) || use.waived > 0) {
    return {};
  } else if (use.expired) {
    finding.message = message(phrases::found::waiver_over, id, as_text(use.waiver.until));
    finding.remedy = message(phrases::found::renew_waiver);
  } else {
    finding.message = message(phrases::found::waives_nothing, id);
    finding.remedy = message(phrases::found::strike_waiver);
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
    finding->subject = !use.subject.empty() ? use.subject
                       : use.task           ? key_of(catalog, *use.task)
                                            : catalog[use.plan].id;
    finding->span = use.is_in_settings ? in_settings(scene, use.waiver.where) : use.waiver.where;
    findings.push_back(std::move(*finding));
  }
  return findings;
}

}  // namespace remit::rule
