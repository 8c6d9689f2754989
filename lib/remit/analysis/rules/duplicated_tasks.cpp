#include "remit/analysis/rules/alike.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

std::vector<Finding> duplicated_tasks(const Scene& scene) {
  return about_pairs(scene, "duplicated-tasks", phrases::alike::duplicated);
}

}  // namespace remit::rule
