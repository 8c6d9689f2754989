#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "remit/base/text.hpp"
#include "remit/model/catalog.hpp"

/// Catalogs whose tasks are alike in ways that make comparing them costly.
namespace remit::test {

struct Invented {
  std::string title;
  std::vector<std::string> keywords;
};

/// Plans "p0", "p1" … with these tasks, all below a heading.
inline Catalog catalog_of(const std::vector<std::vector<Invented>>& plans) {
  Catalog catalog;
  catalog.jurisdictions.push_back({"j", "某市", {}});
  for (std::size_t i = 0; i < plans.size(); ++i) {
    Plan plan;
    plan.id = "p" + std::to_string(i);
    const auto first = static_cast<std::uint32_t>(catalog.tasks.size());
    Task heading;
    heading.plan = {static_cast<std::uint32_t>(i)};
    heading.number = "0";
    heading.title = "主要任务";
    heading.last = {first + static_cast<std::uint32_t>(plans[i].size()) + 1};
    catalog.tasks.push_back(heading);
    for (const Invented& invented : plans[i]) {
      Task task;
      task.plan = heading.plan;
      task.parent = TaskId{first};
      task.number = std::to_string(catalog.tasks.size() - first);
      task.title = invented.title;
      task.keywords = invented.keywords;
      task.last = {static_cast<std::uint32_t>(catalog.tasks.size()) + 1};
      catalog.tasks.push_back(std::move(task));
    }
    plan.tasks = {{first}, heading.last};
    catalog.plans.push_back(std::move(plan));
  }
  return catalog;
}

enum class Shape : std::uint8_t {
  numbered,   ///< titles that differ in figures only
  same,       ///< the same title everywhere
  named,      ///< one template for all titles, with a name in it
  templates,  ///< twenty such templates
  one_word,   ///< every task has the same keyword
  one_term,   ///< every title holds the same term of the thesaurus
  one_topic,  ///< every title holds one of two terms of a topic
  uneven,     ///< titles of a template, one plan with all of them but ten
};
inline constexpr std::array<const char*, 8> names_of_shapes{
    "numbered", "same", "named", "templates", "one word", "one term", "one topic", "uneven"};

/// So many rare characters.
inline std::string rare(std::mt19937& random, int length) {
  std::u32string word;
  for (int n = 0; n < length; ++n) word += static_cast<char32_t>(0x4E00 + random() % 2500);
  return encoded(word);
}

inline Invented hard_task(Shape shape, std::mt19937& random) {
  const std::string number = std::to_string(random() % 1000);
  switch (shape) {
    case Shape::numbered:
      return {"推进第" + number + "片区改造提升工程" + std::to_string(random() % 9) + "标段", {}};
    case Shape::same:
      return {"推进片区改造提升", {}};
    case Shape::templates: {
      const auto which = static_cast<char32_t>(random() % 20);
      std::u32string words;
      for (const char32_t each : {0x5000U, 0x5100U, 0x5200U, 0x5300U}) words += each + which;
      return {encoded(words) + rare(random, 2) + encoded(words + U"工程" + which), {}};
    }
    case Shape::one_word:
      return {rare(random, 5), {"城市大脑", rare(random, 4)}};
    case Shape::one_term:
      return {"ETC" + rare(random, 4), {rare(random, 4)}};
    case Shape::one_topic:
      return {(random() % 2 == 0 ? "收费站" : "不停车收费") + rare(random, 4), {rare(random, 3)}};
    case Shape::named:
    case Shape::uneven:
      break;
  }
  return {"推进" + rare(random, 2) + "片区改造提升工程" + rare(random, 2) + "标段", {}};
}

/// In so many plans, or two.
inline Catalog hard_catalog(Shape shape, std::size_t tasks, std::size_t plans) {
  std::mt19937 random(7);
  std::vector<std::vector<Invented>> all(shape == Shape::uneven ? 2 : plans);
  for (std::size_t task = 0; task < tasks; ++task) {
    const std::size_t plan = shape == Shape::uneven ? (task < 10 ? 1 : 0) : task % plans;
    all[plan].push_back(hard_task(shape, random));
  }
  return catalog_of(all);
}

}  // namespace remit::test
