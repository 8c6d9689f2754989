#include "remit/render/holder_words.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "remit/analysis/accounts.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/lineage.hpp"

namespace remit {

namespace {

bool is_as_named(const Holding& holding, AgencyId named) {
  return !holding.is_ambiguous() && holding.holders.size() == 1 &&
         holding.holders.front().agency == named;
}

std::string day_note(
    const AsOf& as_of, PhraseWith<1> of_a_day, Phrase of_plans, Language language) {
  if (as_of.day == Date{}) return std::string(in_words(of_plans, language));
  return in_words(message(of_a_day, as_text(as_of.day)), language);
}

/// “市卫生局→市卫生计生委: 2014: …”, of every way that was taken.
std::string passing_note(
    const Catalog& catalog, AgencyId named, const Holding& holding, Language language) {
  return in_words(message(phrases::table::passes_on, catalog[named].name,
                      holder_words(catalog, holding, language),
                      full_account(catalog, changes_of(holding), language)),
      language);
}

}  // namespace

std::string holder_words(const Catalog& catalog, const Holding& holding, Language language) {
  std::vector<std::string> names;
  for (const Holder& holder : holding.holders) names.push_back(catalog[holder.agency].name);
  if (!holding.lost.empty() || names.empty()) {
    names.emplace_back(in_words(phrases::holder::nobody, language));
  }
  std::string all;
  for (const std::string& name : names) {
    if (!all.empty()) all += in_words(phrases::holder::either, language);
    all += name;
  }
  return all;
}

std::string day_words(const AsOf& as_of, Language language) {
  return day_note(as_of, phrases::table::as_of, phrases::table::as_of_plans, language);
}

std::vector<ChangeId> changes_of(const Holding& holding) {
  std::vector<ChangeId> all;
  std::set<ChangeId> seen;
  for (const auto* const holders : {&holding.holders, &holding.lost}) {
    for (const Holder& holder : *holders) {
      for (const ChangeId change : holder.through) {
        if (seen.insert(change).second) all.push_back(change);
      }
    }
  }
  return all;
}

std::string way_words(const Catalog& catalog, const Holder& holder, Language language) {
  return full_account(catalog, holder.through, language);
}

std::string name_and_holder(
    const Catalog& catalog, AssignmentId assignment, const DayView& day, Language language) {
  const AgencyId named = catalog[assignment].agency;
  const Holding found = day.holding(assignment);
  std::string name = catalog[named].name;
  if (is_as_named(found, named)) return name;
  return name + "→" + holder_words(catalog, found, language);
}

std::vector<std::string> holder_notes(
    const Catalog& catalog, std::span<const TaskId> tasks, const DayView& day, Language language) {
  std::vector<std::string> notes{day_words(day.as_of(), language)};
  std::set<std::string> told;
  for (const TaskId task : tasks) {
    for (const AssignmentId id : held(catalog, task).assignments) {
      const AgencyId named = catalog[id].agency;
      const Holding found = day.holding(id);
      if (is_as_named(found, named)) continue;
      std::string note = passing_note(catalog, named, found, language);
      if (told.insert(note).second) notes.push_back(std::move(note));
    }
  }
  return notes;
}

std::vector<std::string> standing_notes(
    const Catalog& catalog, const Standing& standing, const DayView& day, Language language) {
  std::vector<std::string> notes{
      day_note(day.as_of(), phrases::table::standing, phrases::table::standing_plans, language)};
  std::map<std::pair<AgencyId, std::string>, std::size_t> unclear;
  for (const AssignmentId id : standing.ambiguous) {
    const Holding found = day.holding(id);
    std::vector<std::string> names;
    for (const Holder& holder : found.holders) names.push_back(catalog[holder.agency].name);
    ++unclear[{catalog[id].agency, listed(names)}];
  }
  for (const auto& [whose, count] : unclear) {
    notes.push_back(in_words(
        message(phrases::table::standing_unclear, catalog[whose.first].name, whose.second, count),
        language));
  }
  std::map<AgencyId, std::size_t> lost;
  for (const AssignmentId id : standing.lost) ++lost[catalog[id].agency];
  for (const auto& [agency, count] : lost) {
    notes.push_back(
        in_words(message(phrases::table::standing_lost, catalog[agency].name, count), language));
  }
  return notes;
}

}  // namespace remit
