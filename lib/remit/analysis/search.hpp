#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A task found for some words, and why.
struct Match {
  TaskId task;
  double score = 0;                  ///< 0–1: how much of the words, and how prominently
  std::vector<std::string> matched;  ///< parts of the words, as found, folded, longest first
  friend bool operator==(const Match&, const Match&) = default;
};

/// Finds tasks by title, keywords, topics, measures, targets and headings, in this order of weight;
/// best first, equal ones in document order. Words are compared folded (`folded_topic`); Chinese
/// needs no word list: what stands together, and how rarely, is read off the catalog. Found are
/// tasks that hold enough of the words, near enough to the best one; in a plan with tasks that hold
/// words as a whole, none that hold only parts of them (docs/decisions/search.md). Words that fold
/// to nothing find nothing. Time and memory grow with the size of the catalog.
std::vector<Match> search(
    const Catalog& catalog, std::string_view words, Sections sections = Sections::left_out);

}  // namespace remit
