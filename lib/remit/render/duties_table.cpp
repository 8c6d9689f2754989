#include <algorithm>
#include <set>
#include <utility>

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 44;

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string line_of(std::uint32_t line) {
  return line == 0 ? std::string() : std::to_string(line);
}

std::string task_title(const Catalog& catalog, const Duty& duty, Language language) {
  if (duty.task) return catalog[*duty.task].title;
  return words(phrases::table::whole_plan, language);
}

std::string task_key(const Catalog& catalog, const Duty& duty) {
  if (duty.task) return key_of(catalog, *duty.task);
  return catalog[catalog[duty.assignment].plan].id;
}

/// How an agency came to what a plan gave to another body, or to it under another name.
std::string way_here(const Catalog& catalog, const Duty& duty, Layout layout, Language language) {
  const std::string& named = catalog[catalog[duty.assignment].agency].name;
  if (!duty.steps.empty() && layout == Layout::data) {
    return in_words(
        message(phrases::table::given_to, named, full_account(catalog, duty.steps, language)),
        language);
  }
  if (!duty.steps.empty()) {
    return in_words(
        message(phrases::table::given_by_steps, named, step_words(catalog, duty.steps, language)),
        language);
  }
  if (duty.through.empty()) return {};
  return in_words(message(phrases::table::written_as, duty.through), language);
}

/// What people should know about how an agency came to a duty.
std::string remark(const Catalog& catalog, const Duty& duty, Layout layout, Language language) {
  const Assignment& assignment = catalog[duty.assignment];
  std::string remark;
  const auto add = [&](const std::string& text) {
    remark += remark.empty() || text.empty() ? "" : "; ";
    remark += text;
  };
  if (!assignment.duty.empty()) add(assignment.duty);
  if (duty.inherited) add(words(phrases::table::inherited, language));
  if (assignment.presumed) add(words(phrases::table::presumed_lead, language));
  add(way_here(catalog, duty, layout, language));
  for (const Duty& each : duty.also) add(way_here(catalog, each, layout, language));
  if (duty.is_ambiguous) add(words(phrases::table::one_of_several, language));
  if (assignment.proposed) {
    add(words(phrases::patch::proposed, language));
  } else if (assignment.from == Provenance::proposal) {
    add(words(phrases::patch::accepted, language));
  }
  if (assignment.from == Provenance::prose) add(words(phrases::table::in_prose, language));
  return remark;
}

std::vector<Cell> duty_row(
    const Catalog& catalog, const Duty& duty, Layout layout, Language language) {
  const Assignment& assignment = catalog[duty.assignment];
  const auto called = assignment.proposed ? proposed_label(assignment.role, language)
                                          : label(assignment.role, language);
  std::vector<Cell> row{
      {std::string(called), assignment.proposed ? Emphasis::presumed : emphasis(assignment.role)},
      {task_key(catalog, duty), Emphasis::key}, {task_title(catalog, duty, language)},
      {remark(catalog, duty, layout, language)}, {line_of(assignment.line)}};
  if (layout == Layout::data) row.push_back({catalog[assignment.agency].name});
  return row;
}

/// The day, and every way on which duties came from other agencies, once.
std::vector<std::string> duty_notes(const Catalog& catalog, std::span<const Duty> duties,
    const std::optional<AsOf>& as_of, Language language) {
  std::vector<std::string> notes;
  if (as_of && as_of->day == Date{})
    notes.push_back(words(phrases::table::duties_on_plans, language));
  if (as_of && as_of->day != Date{}) {
    notes.push_back(in_words(message(phrases::table::duties_on, as_text(as_of->day)), language));
  }
  std::set<std::pair<AgencyId, std::vector<ChangeId>>> told;
  const auto tell = [&](const Duty& duty) {
    const AgencyId named = catalog[duty.assignment].agency;
    if (duty.steps.empty() || !told.emplace(named, duty.steps).second) return;
    notes.push_back(in_words(message(phrases::table::given_way, catalog[named].name,
                                 full_account(catalog, duty.steps, language)),
        language));
  };
  for (const Duty& duty : duties) {
    tell(duty);
    for (const Duty& each : duty.also) tell(each);
  }
  return notes;
}

}  // namespace

Table duties_table(const Catalog& catalog, const DutiesOfOne& duties, Layout layout,
    Language language, const std::optional<AsOf>& as_of) {
  Table table;
  table.columns = {{words(phrases::column::role, language)},
      {words(phrases::column::task_id, language)},
      {words(phrases::column::task, language), Align::left, widest_title},
      {words(phrases::column::remark, language), Align::left, widest_title},
      {words(phrases::column::line, language), Align::right}};
  if (layout == Layout::data) table.columns.push_back({words(phrases::column::given_as, language)});
  for (const Duty& duty : duties.duties)
    table.rows.push_back(duty_row(catalog, duty, layout, language));
  if (layout == Layout::reading) {
    const Agency& who = catalog[duties.agency];
    table.title =
        in_words(message(phrases::table::duties_of, who.name,
                     who.full_name.empty() ? catalog[who.jurisdiction].name : who.full_name,
                     std::ranges::count_if(duties.duties,
                         [&](const Duty& duty) { return !catalog[duty.assignment].proposed; })),
            language);
    table.notes = duty_notes(catalog, duties.duties, as_of, language);
  }
  return table;
}

}  // namespace remit
