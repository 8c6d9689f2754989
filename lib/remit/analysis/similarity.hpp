#pragma once

#include <string>
#include <vector>

#include "remit/analysis/aspects.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/topics.hpp"

namespace remit {

/// Something that one task says and that is found again in the other, in its own words there.
struct SharedAspect {
  std::string of_a;
  std::string of_b;
  double likeness = 0;  ///< 0–1
  friend bool operator==(const SharedAspect&, const SharedAspect&) = default;
};

/// Two tasks of different plans whose work coincides, wholly or in a part that can be named.
struct SimilarPair {
  TaskId a;
  TaskId b;                          ///< of a later plan of the catalog than a's
  double score = 0;                  ///< 0–1, see `similar_tasks`
  double titles = 0;                 ///< how alike the titles are, 0–1
  bool mutual = false;               ///< each is the other's most similar task in its plan
  std::vector<SharedAspect> shared;  ///< what tells it, the most telling first
  friend bool operator==(const SimilarPair&, const SimilarPair&) = default;
};

/// From this score on two tasks are said to overlap.
inline constexpr double least_similarity = 0.5;

/// Which pairs are asked for. What is found does not depend on it, only what it costs.
struct PairScope {
  std::vector<PlanId> plans{};        ///< with a task in one of these; empty: all
  bool within_jurisdictions = false;  ///< with both tasks in plans of one jurisdiction
};

/// The pairs of tasks of different plans, without tasks below them, whose score is `least` or more;
/// best first.
///
/// Every aspect of a task looks for its home in the other plan: the task there that says the most
/// alike of it. What an aspect finds there is shared out among the tasks by the cube of their
/// likeness, so that a word that stands in many tasks of the other plan says little, and one that
/// stands in a single task says much, whatever else that task is about. The finds of both tasks in
/// each other are added up, lessened if only one of them is a supporting measure (money, people,
/// rules, organisation), and mapped to 0–1. docs/method.md says why so, and what it is worth.
std::vector<SimilarPair> similar_tasks(const Catalog& catalog, const Aspects& aspects,
    double least = least_similarity, const PairScope& scope = {});

}  // namespace remit
