// The names on a command line, looked up in the catalog. One that is not there is told with what
// was probably meant, and never guessed at.

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "day.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/base/text.hpp"
#include "session.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

std::optional<PlanId> plan_asked(const Session& session, std::string_view name) {
  const Catalog& catalog = session.catalog();
  std::vector<std::string_view> known;
  for (const PlanId plan : ids(catalog.plans)) {
    if (catalog[plan].id == name || catalog[plan].title == name) return plan;
    known.emplace_back(catalog[plan].id);
  }
  tell(session.call, message(phrases::usage::no_such_plan, name), name, known);
  return {};
}

std::optional<JurisdictionId> jurisdiction_asked(const Session& session) {
  const Catalog& catalog = session.catalog();
  const std::string& name = session.options().jurisdiction;
  std::vector<std::string_view> known;
  for (const JurisdictionId id : ids(catalog.jurisdictions)) {
    if (catalog[id].id == name || catalog[id].name == name) return id;
    known.emplace_back(catalog[id].id);
  }
  tell(session.call, message(phrases::usage::no_such_jurisdiction, name), name, known);
  return {};
}

bool is_one_of_them(const Session& session, std::string_view key) {
  const std::vector<TaskId> found = tasks_called(session.catalog(), key);
  if (!found.empty()) return true;
  std::vector<std::string> keys;
  for (const TaskId task : ids(session.catalog().tasks)) {
    keys.push_back(key_of(session.catalog(), task));
  }
  tell(session.call, message(phrases::usage::no_such_task, key), key,
      std::vector<std::string_view>(keys.begin(), keys.end()));
  return false;
}

void list(const Session& session, std::span<const AgencyId> agencies) {
  for (const AgencyId id : agencies) {
    const Agency& agency = session.catalog()[id];
    session.call.err << "  " << printable(key_of(session.catalog(), id));
    if (!agency.full_name.empty()) session.call.err << "  " << printable(agency.full_name);
    session.call.err << '\n';
  }
}

Message reason(const Catalog& catalog, const Candidate& candidate) {
  const std::string& name = catalog[candidate.agency].name;
  if (candidate.why == Likeness::one_character) {
    return message(phrases::file::candidate_one_character, name);
  }
  if (candidate.why == Likeness::abbreviation)
    return message(phrases::file::candidate_abbreviation, name);
  return message(phrases::file::candidate_shares, name, candidate.part);
}

/// Marks the assignments that count as the agencies', under whatever name they were given.
void settle_claims(const Session& session, Selection& selection) {
  if (selection.agencies.empty()) return;
  selection.claimed.emplace(session.catalog().assignments.size(), false);
  for (const Claim& claim : claims_asked(session, selection.agencies)) {
    (*selection.claimed)[claim.assignment.value] = true;
  }
}

}  // namespace

std::vector<TaskId> tasks_called(const Catalog& catalog, std::string_view key) {
  std::vector<TaskId> found;
  for (const TaskId task : ids(catalog.tasks)) {
    if (catalog[task].number == key || key_of(catalog, task) == key) found.push_back(task);
  }
  return found;
}

std::optional<AgencyId> agency_asked(const Session& session, std::string_view name) {
  const Catalog& catalog = session.catalog();
  std::optional<JurisdictionId> place;
  if (!session.options().jurisdiction.empty()) {
    place = jurisdiction_asked(session);
    if (!place) return {};
  }
  const auto found = resolve(catalog, session.names, name, place);
  if (found.size() == 1) return found.front();
  if (found.size() > 1) {
    tell(session.call, message(phrases::usage::which_agency, name));
    list(session, found);
    return {};
  }
  const auto near = candidates(catalog, name, place);
  tell(session.call, near.empty() ? message(phrases::usage::no_such_agency, name)
                                  : message(phrases::usage::no_such_agency_perhaps, name));
  for (const Candidate& candidate : near) {
    session.call.err << "  " << printable(key_of(catalog, candidate.agency)) << "  "
                     << printable(in_words(reason(catalog, candidate), session.call.language))
                     << '\n';
  }
  return {};
}

std::optional<Selection> selection_asked(const Session& session) {
  const Options& options = session.options();
  Selection selection;
  if (!options.topic.empty()) {
    const auto thesaurus = thesaurus_found(session.call);
    if (!thesaurus) return {};
    selection.on_topic = tasks_on(session.catalog(), *thesaurus, options.topic);
    if (!selection.on_topic) selection.topic = options.topic;
    if (const auto whole = topic_named(*thesaurus, options.topic)) {
      for (const TopicId topic : ids(thesaurus->topics)) {
        if (!is_part_of(*thesaurus, topic, *whole)) continue;
        selection.topics.push_back((*thesaurus)[topic].id);
      }
    }
  }
  selection.unassigned = options.unassigned;
  if (options.sections) selection.sections = Sections::included;
  for (const std::string& id : options.plans) {
    const auto plan = plan_asked(session, id);
    if (!plan) return {};
    selection.plans.push_back(*plan);
  }
  for (const std::string& name : options.agencies) {
    const auto agency = agency_asked(session, name);
    if (!agency) return {};
    selection.agencies.push_back(*agency);
  }
  settle_claims(session, selection);
  for (const std::string& name : options.roles) {
    if (const auto role = role_named(name)) selection.roles.add(*role);
  }
  for (const std::string& key : options.tasks) {
    if (!is_one_of_them(session, key)) return {};
    for (const TaskId task : tasks_called(session.catalog(), key)) selection.tasks.push_back(task);
  }
  if (options.jurisdiction.empty()) return selection;
  selection.jurisdiction = jurisdiction_asked(session);
  if (!selection.jurisdiction) return {};
  return selection;
}

}  // namespace remit::app
