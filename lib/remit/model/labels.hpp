#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace remit {

/// Two tasks that readers judged, by their keys.
struct LabelledPair {
  std::string a;
  std::string b;
  std::optional<std::string> label;  ///< "same", "part" …; none: the readers differ
  friend bool operator==(const LabelledPair&, const LabelledPair&) = default;
};

/// What readers found who compared all tasks of some pairs of plans: a pair of tasks that is not
/// among `pairs` was judged not to overlap.
struct Labels {
  std::vector<std::pair<std::string, std::string>> plan_pairs;  ///< ids of plans
  std::vector<LabelledPair> pairs;
  friend bool operator==(const Labels&, const Labels&) = default;
};

}  // namespace remit
