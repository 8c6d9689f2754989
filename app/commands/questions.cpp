#include <algorithm>
#include <iterator>

#include "commands/commands.hpp"
#include "remit/analysis/duties.hpp"
#include "remit/analysis/search.hpp"
#include "remit/graph/graph.hpp"
#include "remit/render/json.hpp"

namespace remit::app {

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

/// The task of that id, or what is found for the words, as far as the filters let it through.
std::vector<Match> matches(const Session& session, const Selection& selection) {
  const Catalog& catalog = session.catalog();
  const std::string query = joined(session.options.words);
  std::vector<Match> found;
  for (const TaskId task : ids(catalog.tasks)) {
    if (key_of(catalog, task) == query) found.push_back({task, 1, {query}});
  }
  if (found.empty()) found = search(catalog, query, selection.sections);
  const auto allowed = select(catalog, selection);
  std::erase_if(
      found, [&](const Match& match) { return !std::ranges::binary_search(allowed, match.task); });
  return found;
}

ExitCode nothing(const Session& session) {
  (void)refuse(session, message("usage.nothing-found"));
  return ExitCode::found;
}

}  // namespace

ExitCode who(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto found = matches(session, *selection);
  if (format_of(session.options) == "json") {
    deliver(session, who_json(session.catalog(), joined(session.options.words), found));
  } else if (!found.empty() &&
             !deliver(session, who_table(session.catalog(), found, layout_of(session.options),
                                   session.language))) {
    return ExitCode::usage;
  }
  return found.empty() ? nothing(session) : ExitCode::fine;
}

ExitCode duties(const Session& session) {
  auto selection = selection_asked(session);
  const auto agency = agency_asked(session, joined(session.options.words));
  if (!selection || !agency) return ExitCode::usage;
  const Catalog& catalog = session.catalog();
  const auto found = remit::duties(catalog, build_graph(catalog), *agency, *selection);
  if (format_of(session.options) == "json") {
    deliver(session, duties_json(catalog, *agency, found));
  } else if (!deliver(session, duties_table(catalog, *agency, found, layout_of(session.options),
                                   session.language))) {
    return ExitCode::usage;
  }
  return found.empty() ? nothing(session) : ExitCode::fine;
}

ExitCode tasks(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const auto found = select(session.catalog(), *selection);
  if (format_of(session.options) == "json") {
    deliver(session, tasks_json(session.catalog(), found));
  } else if (!deliver(session, tasks_table(session.catalog(), found, layout_of(session.options),
                                   session.language))) {
    return ExitCode::usage;
  }
  return found.empty() ? nothing(session) : ExitCode::fine;
}

ExitCode agencies(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const Catalog& catalog = session.catalog();
  auto found = loads(catalog, build_graph(catalog), *selection);
  if (session.options.sort == "load") {
    std::ranges::stable_sort(found, std::ranges::greater{}, &Load::total);
  }
  if (format_of(session.options) == "json") {
    deliver(session, agencies_json(catalog, found));
  } else if (!deliver(session, agencies_table(catalog, found, session.language))) {
    return ExitCode::usage;
  }
  return found.empty() ? nothing(session) : ExitCode::fine;
}

}  // namespace remit::app
