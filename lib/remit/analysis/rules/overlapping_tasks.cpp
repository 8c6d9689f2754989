// Overlap is a question only where those who lead do not meet in either task.

#include "remit/analysis/rules/alike.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

std::vector<Finding> overlapping_tasks(const Scene& scene) {
  std::vector<OverlapPair> apart;
  for (const OverlapPair& pair : scene.pairs) {
    if (pair.conflict && !pair.coordinated) apart.push_back(pair);
  }
  Scene narrowed = scene;
  narrowed.pairs = apart;
  return about_pairs(narrowed, "overlapping-tasks", phrases::alike::overlapping);
}

}  // namespace remit::rule
