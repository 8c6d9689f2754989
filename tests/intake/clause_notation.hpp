#pragma once

#include <string>
#include <vector>

#include "remit/intake/clauses.hpp"

namespace remit::test {

/// Clauses in one line, as tests state them: "lead: 市科委; cooperate+: 市教委(教委) 各区*" — roles
/// in the order of the text, + for a list that is open, what is written where the name is another,
/// * for a collective, ! for a presumed lead, <duty>, "by" a deadline; clauses apart by " | ".
std::string notation(const std::vector<Clause>& clauses);
std::string notation(const ListReading& list);
std::string notation(const std::vector<GroupMention>& groups);

/// A text and what its clauses say.
struct ClauseExample {
  std::string text;
  std::string expected;
};
void check(const std::vector<ClauseExample>& examples);

}  // namespace remit::test
