#include "remit/analysis/aspects_part.hpp"

#include <cstdint>
#include <map>
#include <utility>

namespace remit {

std::vector<AspectsPart> aspects_by_jurisdiction(const Catalog& catalog, const Aspects& aspects) {
  constexpr auto none = static_cast<std::uint32_t>(-1);
  std::map<JurisdictionId, AspectsPart> parts;
  for (const TaskId task : ids(catalog.tasks)) {
    const PlanId plan = catalog[task].plan;
    AspectsPart& part = parts[catalog[plan].jurisdiction];
    part.tasks.push_back(task);
    part.plan_of.push_back(plan);
    part.aspects.of_task.push_back(aspects.of_task[task.value]);
  }
  std::vector<AspectsPart> all;
  std::vector<std::uint32_t> place(aspects.texts.size(), none);
  for (auto& [jurisdiction, part] : parts) {
    std::vector<std::uint32_t> used;
    for (std::vector<Aspect>& of_task : part.aspects.of_task) {
      for (Aspect& aspect : of_task) {
        if (place[aspect.text] == none) {
          place[aspect.text] = static_cast<std::uint32_t>(used.size());
          used.push_back(aspect.text);
          part.aspects.texts.push_back(aspects.texts[aspect.text]);
        }
        aspect.text = place[aspect.text];
      }
    }
    for (const std::uint32_t text : used) place[text] = none;
    all.push_back(std::move(part));
  }
  return all;
}

}  // namespace remit
