#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "remit/intake/clause_body.hpp"

/// The parts of the grammar that clauses() puts together; each reads letters and tells where it
/// found a clause.
namespace remit {

/// A passage in work: its letters, where they came from, and what is known so far.
struct ClauseText {
  std::string_view source;
  Letters letters;
  const KnownNames& known;
  bool first_leads = false;  ///< said before, or in an earlier clause of the passage
};

/// A clause with the letters it covers.
struct ClauseReading {
  Clause clause;
  Stretch letters;
};

/// The value for a reading: names in their order, open lists, the first that leads.
Clause clause_of(const BodyReading& body, Stretch at, ClauseText& passage);

/// Brackets without a partner, or so far from it that they hold no clause, become blanks.
void drop_unpaired_brackets(std::u32string& text);

/// （A牵头，B配合）: the outermost brackets that are clauses.
std::vector<ClauseReading> bracket_clauses(ClauseText& passage);

/// 责任单位：A、B。 without brackets, from a label to the end of its line or sentence, in letters
/// [at).
std::vector<ClauseReading> label_clauses(ClauseText& passage, Stretch at);

/// A（牵头）、B、C（配合）: sentences that only list bodies, some with their roles, in letters
/// [at).
std::vector<ClauseReading> marked_lists(ClauseText& passage, Stretch at);

/// Duties told in sentences: 由A牵头，B参加。
std::vector<ClauseReading> prose_clauses(ClauseText& passage, Stretch at);

/// The same of one sentence in letters [sentence), without its 。
std::vector<ClauseReading> sentence_clauses(ClauseText& passage, Stretch sentence);

/// 市教委：做好…, if the sentence begins so.
std::optional<ClauseReading> prose_heading(ClauseText& passage, Stretch sentence);

/// Led by A, in coordination with B.
std::vector<ClauseReading> english_clauses(ClauseText& passage, Stretch at);

/// The cell of an English table, whose column has `role`; others where the cell says so.
BodyReading english_cell(std::u32string_view text, Role role);

}  // namespace remit
