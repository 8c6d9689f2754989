#include "day.hpp"

#include "remit/base/message.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/holder_words.hpp"

namespace remit::app {

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
