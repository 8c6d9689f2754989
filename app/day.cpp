#include "day.hpp"

#include <chrono>

#include "remit/base/message.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/holder_words.hpp"

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
  view_.emplace(DayView{*lineage_, *session.as_of});
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
    result.notes = standing_notes(catalog, *result.standing, {lineage, *session.as_of}, language);
  }
  if (session.rolled) result.notes.emplace_back(in_words(phrases::table::rolled_up, language));
  return result;
}

void add_notes(const Call& call, Table& table, std::span<const std::string> notes) {
  if (layout_of(call) == Layout::data) return;
  table.notes.insert(table.notes.end(), notes.begin(), notes.end());
}

std::vector<Claim> claims_asked(const Session& session, std::span<const AgencyId> agencies) {
  const Catalog& catalog = session.catalog();
  return claims(catalog, build_lineage(catalog), agencies, session.as_of);
}

}  // namespace remit::app
