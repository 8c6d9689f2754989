#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "remit/analysis/statements.hpp"
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

/// A bit for every term and every topic (by its number, modulo): who shares one shares a bit.
struct FieldMask {
  std::uint64_t terms = 0;
  std::uint64_t topics = 0;
};

/// The terms of the thesaurus that a text holds, and the topics these tell.
struct Field {
  std::vector<std::uint32_t> terms;  ///< ascending
  std::vector<TopicId> topics;       ///< ascending
  FieldMask mask;
};

/// What texts of one field find in a plan by terms and topics alone.
struct FieldFinds {
  PlanId plan;
  double cubes = 0;  ///< of all, together
  double best = 0;   ///< what the best is worth at most
};

/// A term or topic, by its number, that a task says something on, and how prominently (0–1).
struct Subject {
  std::uint32_t of = 0;
  double prominence = 0;
};

/// What the texts of a catalog find in its plans. A find is by words if two texts are more alike in
/// their pairs of characters than their terms and topics make them, else by field.
struct Finds {
  Rows<Find> by_words;  ///< by text: the strong ones, by task; then the others, by task
  std::vector<std::uint32_t> strong_by_words;  ///< by text: how many
  std::vector<double> weak_by_words;           ///< by text: what any other is worth at most
  Rows<PlanCubes> in_words;                    ///< by text, ascending: plans with finds by words
  std::vector<Field> fields;
  std::vector<std::uint32_t> field_of;  ///< by text
  Rows<FieldFinds> in_fields;           ///< by field, ascending: plans with finds by field
  Rows<std::uint32_t> best_first;       ///< by field: its rows of `in_fields`
  Rows<Find> strong_in_fields;          ///< by row of `in_fields`: those that may be worth enough
  std::vector<double> weak_in_fields;   ///< by field: what any other is worth at most
  Rows<Subject> terms_of;               ///< by task, ascending
  Rows<Subject> topics_of;              ///< by task, ascending
  std::vector<FieldMask> masks;         ///< by task: of all its fields

  /// What a text finds in a task by words; null: nothing.
  [[nodiscard]] const Find* find_by_words(std::uint32_t text, std::uint32_t task) const;

  /// What texts of that field find in that plan by field; null: nothing.
  [[nodiscard]] const FieldFinds* by_field(std::uint32_t field, PlanId plan) const;

  /// What a text's find by field is worth in a task of that plan; 0: nothing.
  [[nodiscard]] double worth_by_field(std::uint32_t text, std::uint32_t task, PlanId plan) const;

  /// What the best find by field is worth at most, in any plan.
  [[nodiscard]] double best_in_field(std::uint32_t field) const;

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
/// are strong if they are worth `enough[text]` or more; in a plan these are no more than
/// 1 / enough. A text that only one plan says is not looked for there. What texts, or fields, that
/// no asked plan says find in plans that are not asked about is left out, too.
Finds finds(std::span<const PlanId> plan_of, const Statements& statements,
    std::span<const double> enough, const AskedPlans& asked = {});

inline double cube(double value) {
  return value * value * value;
}

}  // namespace remit
