#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/outline.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// Which form of an agency's name is given.
enum class Naming : std::uint8_t { registry, as_written };

struct OfficialName {
  std::string name;
  AssignmentId assignment;
  std::uint32_t line = 0;  ///< of the document, where it says so; 0: not known
  bool presumed = false;   ///< the presumed lead
  bool proposed = false;   ///< only proposed
  friend bool operator==(const OfficialName&, const OfficialName&) = default;
};

/// The agencies of a task in one column of the list.
struct OfficialCell {
  std::vector<OfficialName> names;  ///< as the document orders them
  bool open = false;                ///< the list ends in 等
  friend bool operator==(const OfficialCell&, const OfficialCell&) = default;
};

struct OfficialRow {
  OutlineRow item;
  std::string number;  ///< as printed in the plan: "2.1.1"; of a plan, empty
  std::string title;
  OfficialCell lead;         ///< 牵头单位
  OfficialCell cooperate;    ///< 配合单位
  OfficialCell responsible;  ///< 责任单位: jointly responsible
  OfficialCell listed;       ///< 列出单位: named without a role word
  std::string deadline;      ///< 完成时限, as the document words it
  bool inherited = false;    ///< the agencies stand at a task above
  friend bool operator==(const OfficialRow&, const OfficialRow&) = default;
};

/// The four cells of agencies, as the table has them from left to right.
std::array<const OfficialCell*, 4> agency_cells(const OfficialRow& row);

/// The division of work as governments publish it: a row for each task, under its headings, tasks
/// that nobody has among them.
std::vector<OfficialRow> official_list(
    const Catalog& catalog, std::span<const TaskId> tasks, Naming naming = Naming::registry);

/// The agencies of a cell as the official table has them: names with that sign between them, 等 at
/// the end of an open list; one of another jurisdiction than the plan's has that one's name in
/// brackets after its own. Who is only proposed is left out, who stands there twice (two bodies
/// that became one) is told once. Empty if there is nobody.
std::string names_text(
    const Catalog& catalog, PlanId plan, const OfficialCell& cell, std::string_view between = "、");

}  // namespace remit
