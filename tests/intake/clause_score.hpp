#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "remit/intake/clauses.hpp"

/// How well clauses are read, edge by edge.
namespace remit::test {

/// One body in one role, as tests compare them.
struct ClauseEdge {
  std::string role;
  std::string name;
  std::string as_written;
  bool collective = false;
  friend bool operator==(const ClauseEdge&, const ClauseEdge&) = default;
  friend auto operator<=>(const ClauseEdge&, const ClauseEdge&) = default;
};
using ClauseEdges = std::vector<ClauseEdge>;

ClauseEdge clause_edge(const NamedBody& body);

/// Edges that were read against those that are there.
struct ClauseScore {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t missed = 0;
  std::size_t open_wrong = 0;  ///< texts whose 等 was overlooked, or seen where none is

  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
  /// Counts a text; what differs is told in the test's output under the name `where`.
  void count(ClauseEdges read, ClauseEdges truth, const std::string& where);
  ClauseScore& operator+=(const ClauseScore& other);
};

/// By form: "precision, recall, F1 of edges, open lists wrong".
using ClauseScores = std::map<std::string, ClauseScore>;
void print(const std::string& what, const ClauseScores& scores);

}  // namespace remit::test
