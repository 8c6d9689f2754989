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
  std::vector<std::string> matched;  ///< the parts of the words that were found, longest first
  friend bool operator==(const Match&, const Match&) = default;
};

/// Finds tasks by title, keywords, measures, targets and headings; best first. Words are compared
/// folded (`folded_topic`) and need no word list: the pieces of Chinese text are its pairs of
/// neighbouring characters. Rare pieces count more than common ones (inverse document frequency,
/// Spärck Jones 1972), and a task must hold at least half the weight of what was asked.
/// Words that fold to nothing find nothing.
std::vector<Match> search(
    const Catalog& catalog, std::string_view words, Sections sections = Sections::left_out);

}  // namespace remit
