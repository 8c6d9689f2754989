#include <algorithm>
#include <ostream>
#include <string>

#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/near_terms.hpp"
#include "remit/analysis/search.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/render/json.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

/// What is asked, and what there is before the filters.
struct Asked {
  std::string query;
  std::vector<Match> tasks;  ///< of that id or number, or else found for the words
  bool by_number = false;
};

Asked asked(const Session& session, const Selection& selection) {
  Asked it{spoken(session.options().words), {}, true};
  for (const TaskId task : tasks_called(session.catalog(), it.query)) {
    it.tasks.push_back({task, 1, {it.query}});
  }
  if (!it.tasks.empty()) return it;
  it.by_number = false;
  it.tasks = search(session.catalog(), it.query, selection.sections);
  return it;
}

std::vector<Match> filtered(const Catalog& catalog, const Asked& asked, Selection selection) {
  if (asked.by_number) selection.sections = Sections::included;
  const auto allowed = select(catalog, selection);
  std::vector<Match> found = asked.tasks;
  std::erase_if(
      found, [&](const Match& match) { return !std::ranges::binary_search(allowed, match.task); });
  return found;
}

/// What may help who found nothing: without the filters, as an agency, in the plans' own words.
std::string way_out(const Session& session, const Asked& asked) {
  const Catalog& catalog = session.catalog();
  const Language language = session.call.language;
  if (!asked.tasks.empty()) {
    return in_words(message(phrases::usage::filters_hide, asked.tasks.size()), language);
  }
  if (!resolve(catalog, session.names, asked.query).empty()) {
    return in_words(message(phrases::usage::is_agency, asked.query), language);
  }
  std::string near;
  for (const std::string& term : near_terms(catalog, asked.query)) {
    near += (near.empty() ? "" : "、") + term;
  }
  if (near.empty()) return std::string(in_words(phrases::usage::other_words, language));
  return in_words(message(phrases::usage::plans_say, near), language);
}

}  // namespace

ExitCode who(const Session& session) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const Asked it = asked(session, *selection);
  const std::vector<Match> tasks = filtered(catalog, it, *selection);
  const auto plans =
      it.by_number ? std::vector<PlanId>() : plans_about(catalog, it.query, *selection);
  const bool is_empty = tasks.empty() && plans.empty();
  const DayAsked day(session);
  if (call.format == "json") {
    deliver(call, who_json(catalog, it.query, {tasks, plans}, day.for_json()));
  } else if (!is_empty) {
    deliver(
        call, who_table(catalog, {tasks, plans}, layout_of(call), call.language, day.for_table()));
  }
  if (!is_empty) return ExitCode::fine;
  call.err << complaint(
      message(phrases::usage::nothing_found_for, it.query), way_out(session, it), call.language);
  return ExitCode::found;
}

}  // namespace remit::app
