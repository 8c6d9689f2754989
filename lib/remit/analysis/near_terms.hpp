#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// For words that no task is about: at most `most` keywords and topics of the catalog with the most
/// pairs of neighbouring characters in common with them, short ones first.
std::vector<std::string> near_terms(
    const Catalog& catalog, std::string_view words, std::size_t most = 5);

/// The plans with duties for all they contain that the words are about: each of them stands in the
/// title, a keyword or what a duty is for. Filters for tasks let none through.
std::vector<PlanId> plans_about(
    const Catalog& catalog, std::string_view words, const Selection& selection);

}  // namespace remit
