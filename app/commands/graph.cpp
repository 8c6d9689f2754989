#include "remit/graph/graph.hpp"

#include <charconv>
#include <ostream>
#include <set>
#include <variant>
#include <vector>

#include "commands/commands.hpp"
#include "day.hpp"
#include "dot_program.hpp"
#include "legible.hpp"
#include "remit/analysis/comparison.hpp"
#include "remit/analysis/diagram.hpp"
#include "remit/analysis/edge_list.hpp"
#include "remit/analysis/lineage_picture.hpp"
#include "remit/analysis/network.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/network.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/comparison_table.hpp"
#include "remit/render/dot.hpp"
#include "remit/render/graphml.hpp"
#include "remit/render/lineage_dot.hpp"
#include "remit/render/mermaid.hpp"
#include "remit/render/network_dot.hpp"
#include "remit/render/network_table.hpp"
#include "session.hpp"
#include "states.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

constexpr std::uint32_t usual_depth = 2;

bool is_picture(const Call& call) {
  return call.format == "dot" || call.format == "svg" || call.format == "png" ||
         call.format == "pdf";
}

DotStyle style_of(const Call& call) {
  return {theme_named(call.options.theme).value_or(Theme::standard), call.options.links};
}

ExitCode draw(const Call& call, const std::string& dot) {
  if (call.format == "dot") {
    deliver(call, dot);
    return ExitCode::fine;
  }
  DotRun run;
  run.format = call.format;
  const auto drawn = run_dot(dot, run);
  if (const auto* problem = std::get_if<Message>(&drawn)) {
    tell(call, *problem);
    return ExitCode::internal;
  }
  deliver(call, std::get<std::string>(drawn));
  return ExitCode::fine;
}

/// What a picture shows, as data or as a table.
ExitCode give(const Call& call, const EdgeList& network) {
  if (call.format == "mermaid") {
    return refuse(call, message(phrases::mermaid::no_such_view, call.options.view));
  }
  if (call.format == "graphml") {
    deliver(call, as_graphml(network));
  } else if (call.format == "json") {
    deliver(call, network_json(network));
  } else {
    deliver(call, network_table(network, layout_of(call), call.language));
  }
  return ExitCode::fine;
}

ExitCode nothing_to_draw(const Call& call, Phrase why) {
  tell(call, message(why));
  return ExitCode::found;
}

/// Who became whom, of the agencies asked for or of all.
ExitCode draw_lineage(const Session& session, const Selection& selection) {
  const Catalog& catalog = session.catalog();
  std::vector<AgencyId> agencies = selection.agencies;
  if (agencies.empty() && selection.jurisdiction) {
    for (const AgencyId id : ids(catalog.agencies)) {
      if (catalog[id].jurisdiction == *selection.jurisdiction) agencies.push_back(id);
    }
  }
  const LineagePicture picture = lineage_picture(catalog, build_lineage(catalog), agencies);
  const Call& call = session.call;
  if (picture.changes.empty()) return nothing_to_draw(call, phrases::lineage::nothing);
  if (!is_picture(call)) return give(call, lineage_network(catalog, picture));
  return draw(call, as_dot(catalog, picture, call.language, style_of(call)));
}

/// Who works with whom on the chosen tasks.
ExitCode draw_cooperation(
    const Session& session, const Catalog& catalog, std::span<const TaskId> chosen) {
  const Call& call = session.call;
  const EdgeList network = cooperation_network(catalog, chosen);
  if (network.edges.empty()) return nothing_to_draw(call, phrases::cooperation::none);
  if (!is_picture(call)) return give(call, network);
  const StrongPart part = call.options.force
                              ? strong_part(network, network.nodes.size(), network.edges.size())
                              : strong_part(network);
  return draw(call, cooperation_dot(part, call.language, style_of(call)));
}

/// What is alike between plans of one jurisdiction, if one of the two tasks is chosen.
ExitCode draw_overlaps(const Session& session, std::span<const TaskId> chosen) {
  const Call& call = session.call;
  const Catalog& catalog = session.catalog();
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  OverlapQuestion question{*thesaurus, {}, least_similarity, day_of_findings(session)};
  question.scope.within_jurisdictions = true;
  std::vector<OverlapPair> pairs = overlaps(catalog, build_lineage(catalog), question);
  const auto is_chosen = [&](TaskId task) { return std::ranges::binary_search(chosen, task); };
  std::erase_if(pairs,
      [&](const OverlapPair& pair) { return !is_chosen(pair.a.task) && !is_chosen(pair.b.task); });
  if (pairs.empty()) return nothing_to_draw(call, phrases::overlap_picture::none);
  if (!is_picture(call)) return give(call, overlap_network(catalog, pairs));
  const std::span<const OverlapPair> shown =
      call.options.force ? std::span<const OverlapPair>(pairs) : legible_pairs(pairs);
  return draw(call, overlaps_dot(catalog, shown, {pairs.size() - shown.size(), most_alike},
                        call.language, style_of(call)));
}

/// How far around is asked for; none, and told, if that is no number.
std::optional<std::uint32_t> depth_asked(const Call& call) {
  const std::string& text = call.options.depth;
  if (text.empty()) return usual_depth;
  std::uint32_t depth = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), depth);
  if (read.ec == std::errc() && read.ptr == text.data() + text.size() && depth > 0) return depth;
  tell(call, message(phrases::network::no_depth, text));
  return {};
}

/// The tasks around the one agency or the tasks asked for, of those that the other filters let by.
std::optional<std::vector<TaskId>> around(
    const Session& session, const Catalog& catalog, Selection selection) {
  const auto depth = depth_asked(session.call);
  if (!depth) return {};
  const Graph graph = build_graph(catalog);
  std::set<TaskId> near;
  const auto add = [&](const Neighbourhood& found) {
    for (const Near<Task>& task : found.tasks) near.insert(task.id);
  };
  for (const AgencyId agency : selection.agencies) add(neighbours(graph, agency, *depth));
  for (const TaskId task : selection.tasks) add(neighbours(graph, task, *depth));
  selection.agencies.clear();
  selection.tasks.clear();
  std::vector<TaskId> tasks = select(catalog, selection);
  std::erase_if(tasks, [&](TaskId task) { return !near.contains(task); });
  return tasks;
}

/// As asked, else one agency's surroundings, one plan or a choice of tasks, or all plans in
/// numbers, whatever the filters suggest.
View view_asked(const Session& session, const Selection& selection) {
  const std::string& view = session.options().view;
  if (!view.empty()) {
    if (view == "plan" || view == "neighbourhood") return View::tasks;
    return view == "agency" ? View::agency : View::overview;
  }
  if (selection.agencies.size() == 1) return View::agency;
  const bool is_narrow = !selection.plans.empty() || !selection.tasks.empty() ||
                         !selection.topic.empty() || selection.on_topic ||
                         session.catalog().plans.size() == 1;
  return is_narrow ? View::tasks : View::overview;
}

/// What is too much for one sheet is drawn in less detail, unless everything is asked for.
Diagram picture(const Session& session, const Catalog& catalog, const Selection& selection,
    std::span<const TaskId> chosen) {
  const View view = view_asked(session, selection);
  const bool force = session.options().force;
  if (view == View::tasks) {
    if (force) return tasks_diagram(catalog, chosen);
    return legible([&](const auto& budget) { return legible_diagram(catalog, chosen, budget); });
  }
  if (view == View::agency) {
    const Diagram all =
        agency_diagram(catalog, build_graph(catalog), selection.agencies.front(), chosen);
    if (force) return all;
    return legible([&](const PictureBudget& budget) {
      if (refusal(all, budget).empty()) return all;
      Diagram plans = legible_overview(without_proposals(catalog), chosen, budget);
      plans.title = all.title;
      plans.left_out.insert(plans.left_out.begin(), message(phrases::diagram::by_plan, all.tasks));
      return plans;
    });
  }
  const Catalog settled = without_proposals(catalog);
  if (force) return overview_diagram(settled, chosen);
  return legible([&](const auto& budget) { return legible_overview(settled, chosen, budget); });
}

/// A diagram as a picture, if it is not too much for its reader.
ExitCode draw(const Call& call, const Diagram& diagram) {
  const auto reasons = call.options.force ? std::vector<Message>() : refusal(diagram);
  for (const Message& reason : reasons) tell(call, reason);
  if (!reasons.empty()) return ExitCode::usage;
  if (is_picture(call)) {
    return draw(call, as_dot(diagram, call.language, style_of(call)));
  }
  const std::string text = as_mermaid(diagram, call.language);
  if (const auto reason = mermaid_refusal(diagram, text)) return refuse(call, *reason);
  deliver(call, text);
  return ExitCode::fine;
}

/// What a picture of surroundings is called: what is in the middle, and how far it reaches.
Message title_around(const Session& session, const Selection& selection) {
  const Catalog& catalog = session.catalog();
  std::string names;
  const auto add = [&](const std::string& name) { names += (names.empty() ? "" : "、") + name; };
  for (const AgencyId agency : selection.agencies) add(catalog[agency].name);
  for (const TaskId task : selection.tasks) add(catalog[task].number + ' ' + catalog[task].title);
  return message(phrases::network::around, names, depth_asked(session.call).value_or(usual_depth));
}

/// Tasks, or plans, and who has them.
ExitCode draw_assignments(const Session& session, const Catalog& catalog,
    const Selection& selection, std::span<const TaskId> chosen) {
  const Call& call = session.call;
  const View view = view_asked(session, selection);
  if (!is_picture(call) && call.format != "mermaid") {
    return give(call, view == View::overview ? plan_network(catalog, chosen)
                                             : assignment_network(catalog, chosen));
  }
  Diagram diagram = picture(session, catalog, selection, chosen);
  if (call.options.view == "neighbourhood") diagram.title = title_around(session, selection);
  return draw(call, diagram);
}

/// What changes between two states.
ExitCode draw_changes(const Session& session, const Selection& selection) {
  const Call& call = session.call;
  if (!has_states(session)) return refuse(call, message(phrases::comparison::what));
  const auto states = states_asked(session, selection);
  if (!states) return ExitCode::usage;
  const Comparison& comparison = states->comparison;
  if (changed(comparison, states->chosen).empty() &&
      changed_plans(comparison, states->chosen).empty()) {
    return nothing_to_draw(call, phrases::comparison::nothing);
  }
  const auto names = names_of(*states, call.language);
  if (is_picture(call) || call.format == "mermaid") {
    const auto made = [&](const PictureBudget& budget) {
      return changes_diagram(comparison, states->chosen, {budget, call.options.force});
    };
    Diagram diagram = call.options.force ? made({}) : legible(made);
    diagram.numbers.insert(diagram.numbers.begin(), names.begin(), names.end());
    return draw(call, diagram);
  }
  if (call.format == "graphml" || call.format == "json" || layout_of(call) == Layout::data) {
    return give(call, changes_network(comparison, states->chosen));
  }
  Table table = comparison_table(comparison, states->chosen, call.language);
  for (const Message& name : names) table.notes.push_back(in_words(name, call.language));
  deliver(call, table);
  return ExitCode::fine;
}

}  // namespace

ExitCode graph(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  const std::string& view = call.options.view;
  if (view == "lineage") return draw_lineage(session, *selection);
  if (view == "changes") return draw_changes(session, *selection);
  if (!call.options.against.empty()) {
    return refuse(call, message(phrases::comparison::against_what));
  }
  if (view == "agency" && selection->agencies.size() != 1) {
    return refuse(call, message(phrases::usage::one_agency));
  }
  const Counted numbers = counted(session);
  const Catalog& catalog = numbers.in(session);
  std::vector<TaskId> chosen;
  if (view == "neighbourhood") {
    if (selection->agencies.empty() && selection->tasks.empty()) {
      return refuse(call, message(phrases::network::around_what));
    }
    const auto near = around(session, catalog, *selection);
    if (!near) return ExitCode::usage;
    chosen = *near;
  } else {
    chosen = select(session.catalog(), *selection);
  }
  if (chosen.empty()) return nothing_found(session, selection->agencies);
  for (const std::string& note : numbers.notes) call.err << note << '\n';
  if (view == "cooperation") return draw_cooperation(session, catalog, chosen);
  if (view == "overlaps") return draw_overlaps(session, chosen);
  return draw_assignments(session, catalog, *selection, chosen);
}

}  // namespace remit::app
