#include <algorithm>
#include <string>

#include "commands/commands.hpp"
#include "remit/analysis/search.hpp"
#include "remit/render/json.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

/// The task of that id, those of that number, or what is found for the words, as far as the
/// filters let it through.
std::vector<Match> matches(
    const Catalog& catalog, const Selection& selection, const std::string& query) {
  std::vector<Match> found;
  for (const TaskId task : tasks_called(catalog, query)) found.push_back({task, 1, {query}});
  Selection filters = selection;
  if (found.empty()) {
    found = search(catalog, query, selection.sections);
  } else {
    filters.sections = Sections::included;
  }
  const auto allowed = select(catalog, filters);
  std::erase_if(
      found, [&](const Match& match) { return !std::ranges::binary_search(allowed, match.task); });
  return found;
}

}  // namespace

ExitCode who(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const std::string query = spoken(session.options().words);
  const auto found = matches(session.catalog(), *selection, query);
  if (call.format == "json") {
    deliver(call, who_json(session.catalog(), query, found));
  } else if (!found.empty()) {
    deliver(call, who_table(session.catalog(), found, layout_of(call), call.language));
  }
  return found.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
