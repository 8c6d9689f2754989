#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/aspects.hpp"
#include "remit/base/rows.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A task that says something like a text, and what the find of it is worth (0–1): its likeness,
/// times its share among all that the text finds in that plan, by the cube of their likeness.
struct Find {
  std::uint32_t task = 0;
  double worth = 0;
};

/// The cubes of all that a text finds in a plan, together.
struct PlanCubes {
  PlanId plan;
  double cubes = 0;
};

/// What the texts of a catalog find in its plans.
struct Finds {
  Rows<Find> strong;                    ///< by text: the finds that are worth enough
  std::vector<double> weak;             ///< by text: what any other find of it is worth at most
  std::vector<std::uint32_t> field_of;  ///< by text: the set of topics that it is on
  Rows<PlanCubes> in_words;   ///< by text, ascending: plans where something is alike in words
  Rows<PlanCubes> in_topics;  ///< by field, ascending: what the topics alone find

  /// The cubes of all that a text finds in a plan where nobody, or somebody else too, says it.
  [[nodiscard]] double cubes(std::uint32_t text, PlanId plan) const;
};

/// What all texts find; of the finds themselves those that are worth `enough[text]` or more, which
/// in a plan are no more than 1 / enough. A text that only one plan says is not looked for there.
Finds finds(const Catalog& catalog, const Aspects& aspects, std::span<const double> enough);

inline double cube(double value) {
  return value * value * value;
}

}  // namespace remit
