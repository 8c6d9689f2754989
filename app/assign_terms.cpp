#include "assign_terms.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

#include "remit/base/phrases/assign.hpp"
#include "remit/base/phrases/usage.hpp"

namespace remit::app {

namespace {

constexpr double most_fair = 10;

/// The number an option gives, or the usual one where it is not given; none, and told, if it is
/// less than `least` or no number.
template <class Number>
std::optional<Number> number_asked(const Session& session, std::string_view option,
    const std::string& text, Number least, Number usual) {
  if (text.empty()) return usual;
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= least) return number;
  tell(session.call,
      message(phrases::usage::not_a_number, text, option, static_cast<long long>(least)));
  return {};
}

/// The body of that name in the task's jurisdiction; none, and told, if there is none.
std::optional<AgencyId> body_asked(const Session& session, TaskId task, std::string_view name) {
  const Catalog& catalog = session.catalog();
  const JurisdictionId place = catalog[catalog[task].plan].jurisdiction;
  const auto found = resolve(catalog, session.names, name, place);
  if (found.size() == 1) return found.front();
  return agency_asked(session, name);
}

std::optional<Pairing> pairing_asked(
    const Session& session, std::string_view option, const std::string& text) {
  const std::size_t at = text.find('=');
  if (at == std::string::npos || at == 0 || at + 1 == text.size()) {
    tell(session.call, message(phrases::usage::no_pairing, text, option));
    return {};
  }
  const std::string key = text.substr(0, at);
  const auto tasks = tasks_called(session.catalog(), key);
  if (tasks.size() != 1) {
    tell(session.call, tasks.empty() ? message(phrases::usage::no_such_task, key)
                                     : message(phrases::usage::which_task, key));
    return {};
  }
  const auto body = body_asked(session, tasks.front(), std::string_view(text).substr(at + 1));
  if (!body) return {};
  return Pairing{tasks.front(), *body};
}

std::optional<std::set<Pairing>> pairings_asked(
    const Session& session, std::string_view option, const std::vector<std::string>& texts) {
  std::set<Pairing> all;
  for (const std::string& text : texts) {
    const auto pairing = pairing_asked(session, option, text);
    if (!pairing) return {};
    all.insert(*pairing);
  }
  return all;
}

/// What is wrong with the choices of the user; none if nothing is.
std::optional<Message> fault(const Session& session, const ProposalTerms& terms) {
  const Catalog& catalog = session.catalog();
  std::map<TaskId, std::uint32_t> leads;
  for (const Pairing& pair : terms.fixed) {
    const std::string task = key_of(catalog, pair.first);
    const std::string& name = catalog[pair.second].name;
    if (terms.forbidden.contains(pair)) {
      return message(phrases::usage::fixed_and_forbidden, name, task);
    }
    if (!could_have(catalog, pair.second, catalog[pair.first].plan)) {
      return message(phrases::usage::fixed_elsewhere, name, task);
    }
    if (++leads[pair.first] > terms.leads) {
      return message(phrases::usage::too_many_fixed, task, terms.leads);
    }
  }
  return {};
}

}  // namespace

std::optional<ProposalTerms> terms_asked(const Session& session) {
  const Options& options = session.options();
  const auto top = number_asked<unsigned>(session, "--top", options.top, 1, 3);
  const auto leads = number_asked<unsigned>(session, "--leads", options.leads, 1, 1);
  const auto most = number_asked<unsigned>(session, "--max-load", options.max_load, 0, 0);
  const auto fair = number_asked<double>(session, "--fair", options.fair, 0.0, 0.0);
  if (!top || !leads || !most || !fair) return {};
  const auto fixed = pairings_asked(session, "--fix", options.fix);
  const auto forbidden = pairings_asked(session, "--forbid", options.forbid);
  if (!fixed || !forbidden) return {};
  ProposalTerms terms{*top, *leads, {}, std::min(*fair, most_fair), *fixed, *forbidden};
  if (const auto wrong = fault(session, terms)) {
    tell(session.call, *wrong);
    return {};
  }
  if (session.patches) {
    for (const Pairing& pair : session.patches->meaning.rejected) {
      if (!terms.fixed.contains(pair)) terms.forbidden.insert(pair);
    }
  }
  if (!options.max_load.empty()) terms.most = *most;
  return terms;
}

std::vector<TaskId> tasks_in_question(
    const Catalog& catalog, const Selection& selection, const ProposalTerms& terms) {
  std::vector<TaskId> tasks = open_tasks(catalog, select(catalog, selection));
  for (const Pairing& pair : terms.fixed) tasks.push_back(pair.first);
  std::sort(tasks.begin(), tasks.end());
  tasks.erase(std::unique(tasks.begin(), tasks.end()), tasks.end());
  return tasks;
}

}  // namespace remit::app
