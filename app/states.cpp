#include "states.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "day.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/presume.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

const std::string& key_of(const Catalog& catalog, PlanId plan) {
  return catalog[plan].id;
}
using remit::key_of;

Catalog as_options_say(const Session& session, Catalog catalog) {
  if (session.options().presume) {
    catalog = with_presumed_leads(std::move(catalog), Presume::always);
  }
  return session.options().roll_up ? rolled_up(std::move(catalog)) : catalog;
}

Catalog on_its_day(const Session& session, const Catalog& catalog) {
  if (!session.as_of) return catalog;
  return standing(catalog, build_lineage(catalog), *session.as_of).catalog;
}

Message day_words(const AsOf& as_of) {
  if (as_of.day == Date{}) return message(phrases::comparison::on_own_day);
  return message(phrases::comparison::on_day, as_text(as_of.day));
}

/// This catalog without what --with adds to it.
Catalog without_additions(const Session& session) {
  Catalog catalog = session.patches ? session.patches->before : session.reading.catalog;
  std::erase_if(catalog.changes, [&](const Change& change) {
    return change.where.file >= session.first_reform && change.where.file < session.last_reform;
  });
  return as_options_say(session, std::move(catalog));
}

/// Those of another catalog that bear the keys of these; what is not there is left out.
template <class Of>
std::vector<Id<Of>> twins(const std::vector<Id<Of>>& asked, const Catalog& from, const Catalog& to,
    const std::vector<Of>& there) {
  std::set<std::string> keys;
  for (const Id<Of> id : asked) keys.insert(key_of(from, id));
  std::vector<Id<Of>> found;
  if (keys.empty()) return found;
  for (const Id<Of> id : ids(there)) {
    if (keys.contains(key_of(to, id))) found.push_back(id);
  }
  return found;
}

/// The same filters in another catalog; none if they name only what is not there.
std::optional<Selection> translated(
    const Selection& selection, const Catalog& from, const Catalog& to) {
  Selection result = selection;
  result.claimed.reset();
  result.plans = twins(selection.plans, from, to, to.plans);
  result.agencies = twins(selection.agencies, from, to, to.agencies);
  result.tasks = twins(selection.tasks, from, to, to.tasks);
  if (selection.jurisdiction) {
    const auto at =
        std::ranges::find(to.jurisdictions, from[*selection.jurisdiction].id, &Jurisdiction::id);
    if (at == to.jurisdictions.end()) return {};
    result.jurisdiction = {static_cast<std::uint32_t>(at - to.jurisdictions.begin())};
  }
  if (result.plans.empty() != selection.plans.empty() ||
      result.agencies.empty() != selection.agencies.empty() ||
      result.tasks.empty() != selection.tasks.empty()) {
    return {};
  }
  return result;
}

void add(std::vector<TaskId>& chosen, const std::vector<TaskId>& places,
    const std::vector<TaskId>& tasks) {
  for (const TaskId task : tasks) chosen.push_back(places[task.value]);
}

/// The state before, what it is called, and the tasks chosen in it.
struct Before {
  Catalog catalog;
  Message name;
  std::vector<TaskId> chosen{};
};

/// None, and told, if the thesaurus cannot be read.
std::optional<Before> other_catalog(const Session& session, const Selection& selection) {
  const std::string& path = session.options().against;
  Catalog written = as_options_say(session, reading_of(session.call, path).catalog);
  Before before{on_its_day(session, written), message(phrases::comparison::old_catalog, path)};
  auto there = translated(selection, session.catalog(), written);
  if (there && selection.on_topic) {
    const auto thesaurus = thesaurus_found(session.call);
    if (!thesaurus) return {};
    there->on_topic = tasks_on(written, *thesaurus, session.options().topic);
  }
  if (there) before.chosen = select(written, *there);
  return before;
}

Before without_what_follows(const Session& session, const Selection& selection) {
  Catalog written = without_additions(session);
  Selection there = selection;
  there.claimed.reset();
  const std::vector<TaskId> chosen = select(written, there);
  const bool reform = session.last_reform > session.first_reform;
  if (!session.patches && !reform) {
    return {std::move(written), message(phrases::comparison::as_written), chosen};
  }
  return {on_its_day(session, written),
      session.patches ? message(phrases::comparison::without_patch)
                      : message(phrases::comparison::without_reform),
      chosen};
}

Message name_after(const Session& session) {
  if (!session.options().against.empty()) return message(phrases::comparison::this_catalog);
  if (session.patches) return message(phrases::comparison::with_patch);
  if (session.last_reform > session.first_reform) {
    return message(phrases::comparison::with_reform);
  }
  return day_words(*session.as_of);
}

}  // namespace

bool has_states(const Session& session) {
  return !session.options().against.empty() || session.patches || session.as_of;
}

std::array<Message, 2> names_of(const States& states, Language language) {
  return {message(phrases::comparison::before, in_words(states.before, language)),
      message(phrases::comparison::after, in_words(states.after, language))};
}

std::optional<States> states_asked(const Session& session, const Selection& selection) {
  if (!has_states(session)) return {};
  std::optional<Before> before = session.options().against.empty()
                                     ? without_what_follows(session, selection)
                                     : other_catalog(session, selection);
  if (!before) return {};
  const Counted numbers = counted(session);
  States states{compared(before->catalog, numbers.in(session)), {}, std::move(before->name),
      name_after(session)};
  add(states.chosen, states.comparison.of_after, select(session.catalog(), selection));
  add(states.chosen, states.comparison.of_before, before->chosen);
  std::ranges::sort(states.chosen);
  states.chosen.erase(std::unique(states.chosen.begin(), states.chosen.end()), states.chosen.end());
  return states;
}

}  // namespace remit::app
