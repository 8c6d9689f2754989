#pragma once

#include <cstddef>
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

/// What texts on one set of topics find in a plan by their topics alone.
struct TopicFinds {
  PlanId plan;
  double cubes = 0;  ///< of all, together
  double best = 0;   ///< what the best is worth at most
};

/// A topic that a task says something on, and how prominently (0–1).
struct TopicSaid {
  TopicId topic;
  double prominence = 0;
};

/// What the texts of a catalog find in its plans. A find is by words if the two texts are alike in
/// words, even where their topics make them more alike; by topics if they share nothing else.
struct Finds {
  Rows<Find> by_words;                  ///< by text, by task
  Rows<PlanCubes> in_words;             ///< by text, ascending: plans with finds by words
  std::vector<std::uint32_t> field_of;  ///< by text: the set of topics that it is on
  Rows<TopicFinds> in_topics;           ///< by field, ascending: plans with finds by topics
  Rows<Find> strong_in_topics;          ///< by row of `in_topics`: those that may be worth enough
  std::vector<double> weak_in_topics;   ///< by field: what any other is worth at most
  std::vector<double> best_in_topics;   ///< by field: what any is worth at most
  Rows<TopicSaid> topics_of;            ///< by task, ascending

  /// What a text finds in a task by words; null: nothing.
  [[nodiscard]] const Find* find_by_words(std::uint32_t text, std::uint32_t task) const;

  /// What a text on these topics finds in that plan by topics; null: nothing.
  [[nodiscard]] const TopicFinds* by_topics(std::uint32_t field, PlanId plan) const;

  /// What a find by topics of a text on these topics is worth in a task of that plan; 0: nothing.
  [[nodiscard]] double worth_by_topics(
      std::uint32_t text, std::span<const TopicId> topics, std::uint32_t task, PlanId plan) const;

  /// The cubes of all that a text finds in a plan where nobody, or somebody else too, says it.
  [[nodiscard]] double cubes(std::uint32_t text, PlanId plan) const;
};

/// Plans that are asked about: these, or all.
class AskedPlans {
public:
  AskedPlans() = default;  ///< all
  AskedPlans(std::span<const PlanId> asked, std::size_t plans);

  [[nodiscard]] bool all() const { return list_.empty(); }
  [[nodiscard]] std::span<const PlanId> list() const { return list_; }  ///< empty: all
  [[nodiscard]] bool operator[](PlanId plan) const { return all() || is_asked_[plan.value] != 0; }

private:
  std::vector<PlanId> list_;
  std::vector<char> is_asked_;
};

/// What all texts find, given the plan of each task: never less than that of the task before. Finds
/// by topics are strong if they are worth `enough[text]` or more; in a plan these are no more than
/// 1 / enough. A text that only one plan says is not looked for there. What a text that no asked
/// plan says finds by words in plans that are not asked about is left out, too.
Finds finds(std::span<const PlanId> plan_of, const Aspects& aspects, std::span<const double> enough,
    const AskedPlans& asked = {});

inline double cube(double value) {
  return value * value * value;
}

}  // namespace remit
