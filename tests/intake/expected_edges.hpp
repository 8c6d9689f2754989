#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "intake/clause_score.hpp"

/// The notation of clauses/*.txt and fragments/*.txt: “lead: 市科委; cooperate+: 市教委(教委),
/// 各区*”.
namespace remit::test {

/// What a text says, as its example states it.
struct ExpectedEdges {
  ClauseEdges edges;
  std::set<std::string> open;  ///< roles with 等
  std::string deadline;
};

/// One line of the notation.
ExpectedEdges expected_of(const std::string& line);

/// An alias in half-width brackets may be told either way.
ClauseEdge with_wide_brackets(ClauseEdge edge);

std::vector<std::string> split(std::string_view text, std::string_view mark);
std::string replaced(std::string text, std::string_view what, std::string_view by);

}  // namespace remit::test
