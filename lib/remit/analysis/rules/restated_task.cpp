#include "remit/analysis/rules/alike.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

std::vector<Finding> restated_task(const Scene& scene) {
  return about_pairs(scene, "restated-task", phrases::alike::restated);
}

}  // namespace remit::rule
