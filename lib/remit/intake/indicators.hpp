#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"

namespace remit {

/// A row of a table of indicators.
struct Indicator {
  std::string text;  ///< what is measured
  std::string value;
  std::string unit;
  int year = 0;  ///< of the column's header; 0: none stated
  Place place;
  friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// The rows of a table that has a column of indicators (指标, Indicator): of several columns with
/// values the one of the latest year, or the last. Nothing from other tables.
std::vector<Indicator> indicators(const Grid& table);

/// What each row of a table of tasks is to reach, where one of its columns tells indicators and
/// another values; none for rows without a number there.
std::vector<std::optional<Indicator>> indicators(const TaskTable& table);

/// Lines that are such a table with one cell a line: a short text, its value below it.
/// Positions are those of the texts in `lines`.
struct LineIndicator {
  std::size_t line = 0;
  std::string text;
  std::string value;
  std::string unit;
  int year = 0;
  friend bool operator==(const LineIndicator&, const LineIndicator&) = default;
};
std::vector<LineIndicator> indicators(std::span<const std::string_view> lines);

}  // namespace remit
