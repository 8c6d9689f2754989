#include "remit/analysis/near_terms.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "remit/base/text.hpp"

namespace remit {

namespace {

/// The pairs of neighbouring characters of a text, folded; of a single character that itself.
std::set<std::string> pairs(std::string_view text) {
  const std::u32string folded = decoded(folded_topic(text));
  std::set<std::string> found;
  for (std::size_t i = 0; i + 1 < folded.size(); ++i) {
    found.insert(encoded(std::u32string_view(folded).substr(i, 2)));
  }
  if (folded.size() == 1) found.insert(encoded(folded));
  return found;
}

std::set<std::string> terms(const Catalog& catalog) {
  std::set<std::string> all;
  for (const Plan& plan : catalog.plans) all.insert(plan.keywords.begin(), plan.keywords.end());
  for (const Task& task : catalog.tasks) {
    all.insert(task.keywords.begin(), task.keywords.end());
    all.insert(task.topics.begin(), task.topics.end());
    for (const Measure& measure : task.measures) {
      all.insert(measure.keywords.begin(), measure.keywords.end());
    }
  }
  return all;
}

/// The words, folded, that are divided by blanks.
std::vector<std::string> folded_words(std::string_view words) {
  std::vector<std::string> found;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(" \t\n"), words.size());
    if (std::string word = folded_topic(words.substr(0, end)); !word.empty()) {
      found.push_back(std::move(word));
    }
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return found;
}

bool is_about(const Catalog& catalog, const Plan& plan, const std::string& word) {
  const auto holds = [&](const std::string& text) {
    return folded_topic(text).find(word) != std::string::npos;
  };
  return holds(plan.title) || std::ranges::any_of(plan.keywords, holds) ||
         std::ranges::any_of(
             plan.assignments, [&](AssignmentId id) { return holds(catalog[id].duty); });
}

bool passes(const Catalog& catalog, const Selection& selection, PlanId id) {
  const auto allows = [](const auto& allowed, const auto& value) {
    return allowed.empty() || std::ranges::find(allowed, value) != allowed.end();
  };
  const Plan& plan = catalog[id];
  if (plan.assignments.empty() || !selection.tasks.empty() || selection.unassigned) return false;
  if (selection.jurisdiction && plan.jurisdiction != *selection.jurisdiction) return false;
  return allows(selection.plans, id) &&
         std::ranges::any_of(plan.assignments, [&](AssignmentId assignment) {
           const Assignment& it = catalog[assignment];
           return allows(selection.agencies, it.agency) &&
                  (selection.roles.empty() || selection.roles.has(it.role));
         });
}

}  // namespace

std::vector<std::string> near_terms(
    const Catalog& catalog, std::string_view words, std::size_t most) {
  const std::set<std::string> asked = pairs(words);
  std::multimap<std::pair<std::size_t, std::size_t>, std::string> by_distance;
  for (const std::string& term : terms(catalog)) {
    const std::string folded = folded_topic(term);
    const auto shared = static_cast<std::size_t>(std::ranges::count_if(
        asked, [&](const std::string& pair) { return folded.find(pair) != std::string::npos; }));
    if (shared == 0) continue;
    by_distance.emplace(std::pair{asked.size() - shared, characters(folded)}, term);
  }
  std::vector<std::string> nearest;
  for (auto& [distance, term] : by_distance) {
    if (nearest.size() == most) break;
    nearest.push_back(term);
  }
  return nearest;
}

std::vector<PlanId> plans_about(
    const Catalog& catalog, std::string_view words, const Selection& selection) {
  const std::vector<std::string> asked = folded_words(words);
  std::vector<PlanId> found;
  if (asked.empty()) return found;
  for (const PlanId id : ids(catalog.plans)) {
    const bool is_match = std::ranges::all_of(
        asked, [&](const std::string& word) { return is_about(catalog, catalog[id], word); });
    if (is_match && passes(catalog, selection, id)) found.push_back(id);
  }
  return found;
}

}  // namespace remit
