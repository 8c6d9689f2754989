#pragma once

#include <cstddef>
#include <vector>

#include "remit/analysis/query.hpp"

namespace remit {

/// In how many of so many tasks the parts of a query stand.
struct Occurrences {
  std::size_t tasks = 0;
  std::vector<std::size_t> with_pair;  ///< by unit: it and the next one; or it alone, if it is all
  std::vector<std::size_t> with_word;  ///< by word: the whole of it
};

/// What the parts of a query are worth.
struct Weights {
  std::vector<double> unit;      ///< those of one word are 1 together
  std::vector<double> word;      ///< 1 together
  std::vector<double> cohesion;  ///< by word: 0, its parts mostly stand apart, to 1, never
};

/// Rare parts weigh more than common ones: inverse document frequency (Spärck Jones 1972), squared,
/// as a part counts on both sides, asked for and held. Of a character's two pairs with its
/// neighbours the commoner one counts, since a pair across the boundary of two words (慧旅 in
/// 智慧旅游) is always rare. A word that stands nowhere as a whole weighs what its parts, of two
/// characters, weigh together; one of which not even a part is anywhere, as if it were in a
/// hundredth of the tasks.
Weights weights(const Query& query, const Occurrences& occurrences);

}  // namespace remit
