#include "intake/clause_score.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace remit::test {
namespace {

double ratio(std::size_t part, std::size_t all) {
  return all == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(all);
}

std::string shown(const ClauseEdges& edges) {
  std::string result;
  for (const ClauseEdge& edge : edges)
    result += " " + edge.role + ":" + edge.name +
              (edge.name == edge.as_written ? "" : "(" + edge.as_written + ")") +
              (edge.collective ? "*" : "");
  return result;
}

/// What is in `all` and not in `others`, both sorted.
ClauseEdges without(const ClauseEdges& all, const ClauseEdges& others) {
  ClauseEdges rest;
  std::set_difference(
      all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(rest));
  return rest;
}

}  // namespace

ClauseEdge clause_edge(const NamedBody& body) {
  return {std::string(name_of(body.role)), body.name, body.as_written, body.collective};
}

double ClauseScore::precision() const {
  return ratio(right, right + wrong);
}

double ClauseScore::recall() const {
  return ratio(right, right + missed);
}

double ClauseScore::f1() const {
  return ratio(2 * right, 2 * right + wrong + missed);
}

void ClauseScore::count(ClauseEdges read, ClauseEdges truth, const std::string& where) {
  std::sort(read.begin(), read.end());
  std::sort(truth.begin(), truth.end());
  const ClauseEdges false_ones = without(read, truth);
  const ClauseEdges missing = without(truth, read);
  right += read.size() - false_ones.size();
  wrong += false_ones.size();
  missed += missing.size();
  if (!false_ones.empty()) MESSAGE(where << " false:" << shown(false_ones));
  if (!missing.empty()) MESSAGE(where << " missed:" << shown(missing));
}

ClauseScore& ClauseScore::operator+=(const ClauseScore& other) {
  right += other.right;
  wrong += other.wrong;
  missed += other.missed;
  open_wrong += other.open_wrong;
  return *this;
}

void print(const std::string& what, const ClauseScores& scores) {
  std::string table = what + ": precision, recall, F1 of edges, open lists wrong\n";
  for (const auto& [form, score] : scores) {
    char line[200];
    std::snprintf(line, sizeof line, "  %5.3f %5.3f %5.3f %3zu %4zu edges  %s\n", score.precision(),
        score.recall(), score.f1(), score.open_wrong, score.right + score.missed, form.c_str());
    table += line;
  }
  MESSAGE(table);
}

}  // namespace remit::test
