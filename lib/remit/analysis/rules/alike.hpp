#pragma once

#include <string_view>
#include <vector>

#include "remit/analysis/rules.hpp"

/// What the rules about pairs of tasks have in common.
namespace remit::rule {

/// Holes: title and place of the earlier task, title and place of the later one, who answers for
/// the earlier, who for the later.
using PairWords = PhraseWith<6>;

/// A finding for every pair that this rule is about, from its threshold `score` on: at the task of
/// the later plan, or at the earlier one where that is where it was decided.
std::vector<Finding> about_pairs(const Scene& scene, std::string_view rule, PairWords words);

}  // namespace remit::rule
