#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/render/answers.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_event = 72;

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string role_counts(const RoleCounts& counts, Language language) {
  std::vector<std::string> all;
  for (const Role role : all_roles) {
    if (counts[role] == 0) continue;
    all.push_back(
        in_words(message(phrases::history::role, label(role, language), counts[role]), language));
  }
  return listed(all);
}

std::vector<Cell> history_row(
    const Catalog& catalog, const HistoryEvent& event, Language language) {
  const std::string date = as_text(event.date);
  if (event.change) {
    return {{date}, {full_account(catalog, *event.change, language)}, {}, {}};
  }
  const Plan& plan = catalog[event.plan->plan];
  return {{date}, {plan.title}, {catalog[event.plan->agency].name, Emphasis::key},
      {role_counts(event.plan->roles, language)}};
}

std::string names_of(const Catalog& catalog, const std::vector<AgencyId>& agencies) {
  std::vector<std::string> names;
  names.reserve(agencies.size());
  for (const AgencyId id : agencies) names.push_back(catalog[id].name);
  return listed(names);
}

}  // namespace

Table history_table(const Catalog& catalog, const History& history, Language language) {
  const Agency& agency = catalog[history.agency];
  const auto date = [&](Date known) {
    return known == Date{} ? words(phrases::history::always, language) : as_text(known);
  };
  Table table;
  table.title =
      in_words(message(phrases::history::title, agency.name,
                   agency.full_name.empty() ? catalog[agency.jurisdiction].name : agency.full_name,
                   date(history.begin), date(history.end)),
          language);
  table.columns = {{words(phrases::column::date, language)},
      {words(phrases::column::event, language), Align::left, widest_event},
      {words(phrases::column::agency, language)}, {words(phrases::column::tasks, language)}};
  for (const HistoryEvent& event : history.events) {
    table.rows.push_back(history_row(catalog, event, language));
  }
  const auto note = [&](PhraseWith<1> phrase, const std::string& names) {
    if (!names.empty()) table.notes.push_back(in_words(message(phrase, names), language));
  };
  note(phrases::history::part_of, agency.part_of);
  note(phrases::history::parts, names_of(catalog, history.parts));
  note(phrases::history::plates, listed(agency.plates));
  note(phrases::history::stands_for, listed(agency.stands_for));
  note(phrases::history::meant_by, names_of(catalog, history.meant_by));
  return table;
}

}  // namespace remit
