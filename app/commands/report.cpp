#include <ostream>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "remit/analysis/courses.hpp"
#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/gaps.hpp"
#include "remit/analysis/lineage_picture.hpp"
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

}  // namespace

ExitCode report(const Session& session) {
  const Call& call = session.call;
  const auto settings = settings_found(call);
  if (!settings) return ExitCode::usage;
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const Catalog& catalog = session.catalog();
  const Catalog& settled = session.reading.catalog;
  const Lineage lineage = build_lineage(catalog);
  const auto topics = task_topics(catalog, *thesaurus);
  const Found found =
      found_in(settled, lineage, {*thesaurus, topics, least_similarity, day_of_findings(session)});
  const Counted numbers = counted(session);
  const Gaps missing =
      gaps(numbers.in(session), *settings, day_of_findings(session), {}, &*thesaurus);
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

}  // namespace remit::app
