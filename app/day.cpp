#include "day.hpp"

#include <algorithm>
#include <chrono>
#include <ostream>

#include "remit/analysis/accounts.hpp"
#include "remit/analysis/handovers.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/text.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/holder_words.hpp"
#include "remit/render/standing_json.hpp"

namespace remit::app {

namespace {

Date today() {
  const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  const std::chrono::year_month_day day(days);
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
      static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace

std::optional<AsOf> day_called(std::string_view word) {
  if (word == "plan") return AsOf{};
  if (word == "now") return AsOf{today()};
  const auto date = parse_date(word);
  if (!date) return {};
  return AsOf{*date};
}

DayAsked::DayAsked(const Session& session) : language_(session.call.language) {
  if (!session.as_of) return;
  lineage_ = build_lineage(session.catalog());
  view_.emplace(session.catalog(), *lineage_, *session.as_of);
}

std::optional<Date> day_of_findings(const Session& session) {
  if (!session.as_of || session.as_of->day == Date{}) return {};
  return session.as_of->day;
}

Counted counted(const Session& session) {
  Counted result;
  const Language language = session.call.language;
  if (session.as_of) {
    const Catalog& catalog = session.catalog();
    const Lineage lineage = build_lineage(catalog);
    result.standing = standing(catalog, lineage, *session.as_of);
    result.notes = standing_notes(
        catalog, *result.standing, DayView(catalog, lineage, *session.as_of), language);
  }
  if (session.rolled) result.notes.emplace_back(in_words(phrases::table::rolled_up, language));
  return result;
}

void add_notes(const Call& call, Table& table, std::span<const std::string> notes) {
  if (layout_of(call) != Layout::data) {
    table.notes.insert(table.notes.end(), notes.begin(), notes.end());
    return;
  }
  for (const std::string& note : notes) call.err << printable(note) << '\n';
}

std::string with_day(const Session& session, const Counted& numbers, const std::string& answer) {
  if (!numbers.standing) return answer;
  const Catalog& catalog = session.catalog();
  const Lineage lineage = build_lineage(catalog);
  return with_standing(
      answer, catalog, *numbers.standing, DayView(catalog, lineage, *session.as_of));
}

void tell_what_became(const Session& session, AgencyId agency) {
  if (!session.as_of) return;
  const Catalog& catalog = session.catalog();
  const Lineage lineage = build_lineage(catalog);
  const std::string& name = catalog[agency].name;
  std::vector<std::string> holders;
  for (const AssignmentId id : ids(catalog.assignments)) {
    if (catalog[id].agency != agency) continue;
    for (const Holder& holder : holding(catalog, lineage, id, *session.as_of).holders) {
      if (holder.agency == agency) return;  // only the filters hide what it has
      const std::string& whose = catalog[holder.agency].name;
      if (std::ranges::find(holders, whose) == holders.end()) holders.push_back(whose);
    }
  }
  if (!holders.empty()) {
    tell(session.call, message(phrases::usage::held_by, name, listed(holders)));
    return;
  }
  if (stands_on(catalog, lineage, agency, session.as_of->day)) return;
  const Life& life = lineage.lives[agency.value];
  const bool has_ended =
      life.ended && last_day(catalog[*life.ended].date) <= last_day(session.as_of->day);
  const auto what = [&](ChangeId change) {
    return in_words(account(catalog, change), session.call.language);
  };
  tell(session.call, has_ended
                         ? message(phrases::usage::ended_by_then, name, what(*life.ended))
                         : message(phrases::usage::not_begun_then, name, what(*life.founded)));
}

std::vector<Claim> claims_asked(const Session& session, std::span<const AgencyId> agencies) {
  const Catalog& catalog = session.catalog();
  return claims(catalog, build_lineage(catalog), agencies, session.as_of);
}

}  // namespace remit::app
