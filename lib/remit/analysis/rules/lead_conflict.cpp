#include "remit/analysis/rules/alike.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"

namespace remit::rule {

std::vector<Finding> lead_conflict(const Scene& scene) {
  return about_pairs(scene, "lead-conflict", phrases::alike::lead_conflict);
}

}  // namespace remit::rule
