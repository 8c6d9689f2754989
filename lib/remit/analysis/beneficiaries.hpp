#pragma once

#include <cstdint>
#include <vector>

#include "remit/base/finder.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// Finds for whom a task is: groups of people and businesses that its words name.
class Beneficiaries {
public:
  Beneficiaries();

  /// The groups that the title, keywords, measures and targets name, ascending; none: it is not
  /// recorded for whom the task is.
  [[nodiscard]] std::vector<std::uint32_t> of(const Task& task) const;

private:
  Finder finder_;
  std::vector<std::uint32_t> groups_;  ///< of each word
};

}  // namespace remit
