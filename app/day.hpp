#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/claims.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/json.hpp"
#include "session.hpp"

/// What commands do with the day of `--as-of`.
namespace remit::app {

/// The day that a word means: a date, plan, now; none if it is no day.
std::optional<AsOf> day_called(std::string_view word);

/// The day beside names as written; without --as-of there is none.
class DayAsked {
public:
  explicit DayAsked(const Session& session);
  DayAsked(const DayAsked&) = delete;
  DayAsked& operator=(const DayAsked&) = delete;

  [[nodiscard]] const DayView* for_table() const { return view_ ? &*view_ : nullptr; }
  [[nodiscard]] JsonDay for_json() const { return {for_table(), language_}; }

private:
  Language language_;
  std::optional<Lineage> lineage_;
  std::optional<DayView> view_;
};

/// The day by which findings are judged; none where each plan's own is asked for, or none.
std::optional<Date> day_of_findings(const Session& session);

/// The catalog that numbers, matrices and pictures are made of: with a day, every duty stands with
/// who has it then; and what is to be said about that, below the answer.
struct Counted {
  std::optional<Standing> standing;
  std::vector<std::string> notes;

  [[nodiscard]] const Catalog& in(const Session& session) const {
    return standing ? standing->catalog : session.catalog();
  }
};
Counted counted(const Session& session);

/// Puts notes below a table that people read; of a table for programs they are told apart.
void add_notes(const Call& call, Table& table, std::span<const std::string> notes);

/// An answer in JSON that was made of these numbers, with the day it is about.
std::string with_day(const Session& session, const Counted& numbers, const std::string& answer);

/// Tells who has the duties of an agency that has none on the day, or what became of it.
void tell_what_became(const Session& session, AgencyId agency);

/// All that some agencies have, on the day or by all changes.
std::vector<Claim> claims_asked(const Session& session, std::span<const AgencyId> agencies);

}  // namespace remit::app
