#include <algorithm>
#include <string_view>
#include <utility>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/duties.hpp"
#include "remit/analysis/handovers.hpp"
#include "remit/analysis/history.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/graph.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/handover_table.hpp"
#include "remit/render/json.hpp"
#include "remit/render/standing_json.hpp"
#include "remit/render/workload_table.hpp"
#include "thesaurus.hpp"
#include "words.hpp"

namespace remit::app {

namespace {

const Load& load_of(const Load& load) {
  return load;
}

const Load& load_of(const Handover& handover) {
  return handover.load;
}

template <class Row>
std::vector<Row> by_name(const Catalog& catalog, const std::vector<Row>& rows) {
  std::vector<std::string> names;
  names.reserve(rows.size());
  for (const Row& row : rows) names.push_back(catalog[load_of(row).agency].name);
  std::vector<Row> sorted;
  for (const std::size_t index : by_pinyin(names)) sorted.push_back(rows[index]);
  return sorted;
}

/// In the order of the catalog unless another is asked for; equals stay in it.
template <class Row>
std::vector<Row> sorted(const Catalog& catalog, std::vector<Row> rows, std::string_view order) {
  const auto by = [&](auto figure) {
    std::ranges::stable_sort(
        rows, std::ranges::greater{}, [&](const Row& row) { return figure(load_of(row)); });
  };
  if (order == "name") return by_name(catalog, rows);
  if (order == "load") by([](const Load& load) { return load.total(); });
  if (order == "lead") by([](const Load& load) { return load.tasks.front(); });
  if (order == "plans") by([](const Load& load) { return load.plans; });
  return rows;
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

ExitCode tell_workloads(
    const Session& session, const Catalog& catalog, const std::vector<Load>& found) {
  const Call& call = session.call;
  const auto settings = settings_found(call);
  const auto thesaurus = thesaurus_found(call);
  if (!settings || !thesaurus) return ExitCode::usage;
  const auto all = workloads(catalog, found, *settings, *thesaurus);
  if (call.format == "json") {
    deliver(call, workload_json(catalog, *thesaurus, all));
  } else {
    deliver(call, workload_table(catalog, *thesaurus, all, call.language));
  }
  return all.empty() ? nothing_found(session) : ExitCode::fine;
}

/// Whether the filters ask about some tasks: then agencies without any are not asked about.
bool asks_about_tasks(const Selection& selection) {
  return !selection.plans.empty() || !selection.roles.empty() || !selection.tasks.empty() ||
         !selection.topic.empty() || selection.on_topic;
}

/// Leaves out who has nothing to do and was not asked about, or is not there on the day.
void drop_idle(const Session& session, const Selection& selection, std::vector<Load>& loads) {
  const Catalog& catalog = session.catalog();
  const bool all = asks_about_tasks(selection);
  const Date day = session.as_of ? session.as_of->day : Date{};
  const Lineage lineage = day == Date{} ? Lineage{} : build_lineage(catalog);
  std::erase_if(loads, [&](const Load& load) {
    if (load.total() > 0) return false;
    return all || (day != Date{} && !stands_on(catalog, lineage, load.agency, day));
  });
}

/// Whether a body is among the agencies asked for, if any are: as plans name it, or as who has the
/// duties.
bool is_asked_for(const Handover& handover, const std::vector<AgencyId>& agencies) {
  const auto is_one = [&](AgencyId body) {
    return std::ranges::find(agencies, body) != agencies.end();
  };
  return agencies.empty() || is_one(handover.load.agency) ||
         std::ranges::any_of(handover.holding.holders, is_one, &Holder::agency);
}

/// Agencies as plans name them, and who has their duties.
ExitCode tell_handovers(const Session& session, Selection selection) {
  const Call& call = session.call;
  if (!session.as_of) return refuse(call, message(phrases::usage::which_day));
  const Catalog& catalog = session.catalog();
  const std::vector<AgencyId> asked = std::exchange(selection.agencies, {});
  auto found = handovers(catalog, build_lineage(catalog), *session.as_of,
      duties_of_all(catalog, build_graph(catalog), selection));
  std::erase_if(found, [&](const Handover& one) { return !is_asked_for(one, asked); });
  found = sorted(catalog, std::move(found), session.options().sort);
  if (call.format == "json") {
    deliver(call, handovers_json(catalog, found, *session.as_of, call.language));
  } else {
    deliver(call, handover_table(catalog, found, *session.as_of, layout_of(call), call.language));
  }
  return found.empty() ? nothing_found(session, asked) : ExitCode::fine;
}

}  // namespace

ExitCode agencies(const Session& session) {
  if (!session.options().history.empty()) return tell_history(session);
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  if (session.options().as_written) return tell_handovers(session, *selection);
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  const auto duties = duties_of_all(catalog, build_graph(catalog), *selection);
  auto found = loads(catalog, duties);
  drop_idle(session, *selection, found);
  found = sorted(catalog, std::move(found), session.options().sort);
  if (call.options.load) return tell_workloads(session, catalog, found);
  if (call.format == "json") {
    deliver(call, with_day(session, numbers, agencies_json(catalog, found)));
  } else {
    const auto given = given_as(session.catalog(), duties);
    Table table = agencies_table(catalog, found, call.language, session.as_of ? &given : nullptr);
    add_notes(call, table, numbers.notes);
    deliver(call, table);
  }
  return found.empty() ? nothing_found(session, selection->agencies) : ExitCode::fine;
}

}  // namespace remit::app
