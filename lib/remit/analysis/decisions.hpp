#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "remit/model/catalog.hpp"
#include "remit/model/settings.hpp"

namespace remit {

/// Whether a waiver no longer counts on a day. A date to the year or month lasts until its end;
/// where no day is asked about, nothing is over.
bool is_over(const Waiver& waiver, std::optional<Date> today);

/// What was decided about tasks, in the catalog and in remit.yaml, and still counts; both have to
/// outlive it.
class Decisions {
public:
  Decisions(
      const Catalog& catalog, std::span<const SettingsWaiver> beside, std::optional<Date> today);

  /// The waiver that covers what a rule finds about a task: at it, or at the nearest above it, the
  /// plan last; of one place that of the catalog first.
  [[nodiscard]] const Waiver* about(std::string_view rule, TaskId task) const;

private:
  using Waivers = std::vector<const Waiver*>;

  void add(std::span<const SettingsWaiver> beside);
  [[nodiscard]] const Waiver* among(
      std::string_view rule, const std::vector<Waiver>& own, const Waivers* beside) const;

  const Catalog& catalog_;
  std::optional<Date> today_;
  std::unordered_map<std::uint32_t, Waivers> at_tasks_, at_plans_;  ///< of remit.yaml
};

}  // namespace remit
