#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/courses.hpp"
#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/gaps.hpp"
#include "remit/analysis/lineage_picture.hpp"
#include "remit/analysis/narrowing.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/analysis/series.hpp"
#include "remit/analysis/task_groups.hpp"
#include "remit/base/phrases/report.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/report_page.hpp"
#include "report_pictures.hpp"
#include "states.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

/// What the page tells about a catalog without what is only proposed.
struct Found {
  std::vector<OverlapPair> pairs;
  std::vector<TaskGroup> groups{};
  std::vector<FragmentedTopic> fragmented{};
  std::vector<Succession> series{};
};

Found found_in(const Catalog& catalog, const Lineage& lineage, const OverlapQuestion& question) {
  Found found{overlaps(catalog, lineage, question)};
  found.groups = task_groups(catalog, lineage, question, found.pairs);
  found.fragmented = fragmented_topics(catalog, lineage, question, found.pairs);
  found.series = successions(catalog, found.pairs);
  return found;
}

/// The plans that the filters name; empty: all.
std::vector<PlanId> plans_asked(const Catalog& catalog, const Selection& selection) {
  std::vector<PlanId> plans = selection.plans;
  if (plans.empty()) {
    for (const PlanId plan : ids(catalog.plans)) plans.push_back(plan);
  }
  std::erase_if(plans, [&](PlanId plan) {
    return selection.jurisdiction && catalog[plan].jurisdiction != *selection.jurisdiction;
  });
  return plans;
}

/// The session as if its catalog held these plans only.
Session narrowed(Session session, std::span<const PlanId> plans) {
  Narrowing narrowing(session.catalog(), plans);
  narrowing.add(session.reading.catalog);
  if (session.patches) {
    narrowing.add(session.patches->before);
    session.patches->before = narrowing.of(session.patches->before);
    std::set<std::string> kept;
    for (const PlanId plan : plans) {
      for (const TaskId task : session.catalog()[plan].tasks) {
        kept.insert(key_of(session.catalog(), task));
      }
    }
    Patch& patch = session.patches->patch;
    const auto is_elsewhere = [&](const auto& entry) { return !kept.contains(entry.task); };
    std::erase_if(patch.proposals, is_elsewhere);
    std::erase_if(patch.without, is_elsewhere);
    std::erase_if(patch.deadlines, is_elsewhere);
  }
  session.reading.catalog = narrowing.of(session.reading.catalog);
  if (session.shown) session.shown = narrowing.of(*session.shown);
  session.names = names(session.catalog());
  return session;
}

ExitCode write_report(const Session& session) {
  const Call& call = session.call;
  const auto settings = settings_found(call);
  if (!settings) return ExitCode::usage;
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const Catalog& catalog = session.catalog();
  const Catalog& settled = session.reading.catalog;
  const Lineage lineage = build_lineage(catalog);
  const auto topics = task_topics(catalog, *thesaurus);
  OverlapQuestion question{*thesaurus, topics, least_similarity, day_of_findings(session)};
  question.decided = settings->waivers;
  const Found found = found_in(settled, lineage, question);
  const Counted numbers = counted(session);
  const Gaps missing = gaps(
      numbers.in(session), *settings, day_of_findings(session), {}, {&*thesaurus, found.pairs});
  const Courses ways = courses(catalog, lineage, session.as_of);
  const LineagePicture changes = lineage_picture(catalog, lineage);
  const auto states = states_asked(session, {});
  const auto pictures = report_pictures({catalog, found.pairs, changes, states});
  const ReportParts parts{catalog, settled, *thesaurus, topics, ways, changes,
      {found.pairs, found.groups, found.fragmented, found.series}, missing,
      session.patches ? &session.patches->patch : nullptr, pictures, session.as_of};
  deliver(call, report_page(parts, call.language));
  call.err << in_words(message(phrases::report_told::written, catalog.plans.size(),
                           select(catalog, {}).size(), catalog.agencies.size(), found.pairs.size(),
                           missing.findings.size()),
                  call.language)
           << '\n';
  return ExitCode::fine;
}

}  // namespace

ExitCode report(const Session& session) {
  const auto selection = selection_asked(session);
  if (!selection) return ExitCode::usage;
  if (selection->plans.empty() && !selection->jurisdiction) return write_report(session);
  const std::vector<PlanId> plans = plans_asked(session.catalog(), *selection);
  if (plans.empty()) return nothing_found(session);
  return write_report(narrowed(session, plans));
}

}  // namespace remit::app
