#include "remit/analysis/rules/alike.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/alike.hpp"
#include "remit/base/phrases/overlaps.hpp"

namespace remit::rule {

std::vector<Finding> lead_conflict(const Scene& scene) {
  return about_pairs(
      scene, "lead-conflict", phrases::alike::lead_conflict, phrases::option_for::conflict);
}

}  // namespace remit::rule
