#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/analysis/overlaps.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/labels.hpp"

namespace remit {

/// How many pairs were found, and how many there are to be found.
struct Hits {
  std::size_t right = 0;   ///< found, and labelled
  std::size_t wrong = 0;   ///< found, and judged not to overlap
  std::size_t missed = 0;  ///< labelled, and not found
  friend bool operator==(const Hits&, const Hits&) = default;
};
double precision(const Hits& hits);
double recall(const Hits& hits);
double f1(const Hits& hits);  ///< harmonic mean of the two

/// Two plans whose tasks the readers compared.
struct PlansEvaluation {
  std::pair<std::string, std::string> plans;
  Hits hits;          ///< at the threshold that is asked about
  double fitted = 0;  ///< the threshold that is best for all other pairs of plans
  Hits crossed;       ///< at that threshold; without other pairs of plans empty
  friend bool operator==(const PlansEvaluation&, const PlansEvaluation&) = default;
};

/// A pair judged otherwise than by the readers.
struct Misjudged {
  std::string a;
  std::string b;
  std::string label;                   ///< the readers'; empty: not overlapping
  const OverlapPair* found = nullptr;  ///< of those given; null: nothing alike at all
};

/// How findings compare with labels.
struct Evaluation {
  double threshold = 0;
  Hits all;
  std::vector<PlansEvaluation> plans;
  std::size_t kinds_right = 0;    ///< of the pairs found rightly: as restated if "same", else not
  std::vector<Misjudged> misses;  ///< the lowest scores first
  std::vector<Misjudged> false_alarms;  ///< the highest scores first
  std::vector<std::string> unknown;     ///< keys of labels that the catalog does not have
};

/// Compares pairs, which must have been asked for from score 0 on, with labels. Pairs of other
/// plans, and those on which the readers differ, are left out of the count.
Evaluation evaluated(const Catalog& catalog, std::span<const OverlapPair> pairs,
    const Labels& labels, double threshold);

}  // namespace remit
