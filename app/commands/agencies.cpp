#include <algorithm>
#include <string_view>
#include <utility>

#include "commands/commands.hpp"
#include "day.hpp"
#include "remit/analysis/duties.hpp"
#include "remit/analysis/history.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/json.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

std::vector<Load> by_name(const Catalog& catalog, const std::vector<Load>& loads) {
  std::vector<std::string> names;
  for (const Load& load : loads) names.push_back(catalog[load.agency].name);
  std::vector<Load> sorted;
  for (const std::size_t index : by_pinyin(names)) sorted.push_back(loads[index]);
  return sorted;
}

/// In the order of the catalog unless another is asked for; equals stay in it.
std::vector<Load> sorted(const Catalog& catalog, std::vector<Load> loads, std::string_view order) {
  const auto leads = [](const Load& load) { return load.tasks.front(); };
  if (order == "name") return by_name(catalog, loads);
  if (order == "load") std::ranges::stable_sort(loads, std::ranges::greater{}, &Load::total);
  if (order == "lead") std::ranges::stable_sort(loads, std::ranges::greater{}, leads);
  if (order == "plans") std::ranges::stable_sort(loads, std::ranges::greater{}, &Load::plans);
  return loads;
}

ExitCode tell_history(const Session& session) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto agency = agency_asked(session, session.options().history);
  if (!agency) return ExitCode::usage;
  const History life = history(catalog, build_lineage(catalog), *agency);
  if (call.format == "json") {
    deliver(call, history_json(catalog, life));
  } else {
    deliver(call, history_table(catalog, life, call.language));
  }
  return life.events.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace

ExitCode agencies(const Session& session) {
  if (!session.options().history.empty()) return tell_history(session);
  const Call& call = session.call;
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  auto found = loads(catalog, build_graph(catalog), *selection);
  found = sorted(catalog, std::move(found), session.options().sort);
  if (call.format == "json") {
    deliver(call, agencies_json(catalog, found));
  } else {
    Table table = agencies_table(catalog, found, call.language);
    add_notes(call, table, numbers.notes);
    deliver(call, table);
  }
  return found.empty() ? nothing_found(session) : ExitCode::fine;
}

}  // namespace remit::app
