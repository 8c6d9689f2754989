#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/clauses.hpp"
#include "remit/intake/task_table.hpp"

/// Cells that name bodies: what stands in them, and for what.
namespace remit {

/// The role that a column gives to the bodies in it; none if it is no column of bodies.
std::optional<Role> role_of(ColumnUse use);

/// Whether the cell of a column is one with that of the column of bodies before it.
bool is_merged_with_last(const TaskTable& table, const TaskRow& row, std::size_t column);

/// Whether the cell that begins in a column reaches over columns that give different roles.
bool spans_roles(const TaskTable& table, const TaskRow& row, std::size_t column);

/// What is read by itself in a cell: its text, then the clauses in brackets after names,
/// 市教育局（市财政局配合）. Wide blanks between names are 、 in it.
std::vector<std::string> lists_in_cell(std::string_view text, const ClauseContext& context);

/// What cells stand for that only point to others: 同牵头单位, 同左, 同上, 同第3项.
class CellReferences {
public:
  explicit CellReferences(const TaskTable& table) : table_(&table) {}

  /// The text of a cell, or of that it points to; none if it points nowhere.
  [[nodiscard]] std::optional<std::string> text(std::size_t row, std::size_t column);

private:
  struct Target {
    std::size_t row = 0;
    std::size_t column = 0;
  };
  [[nodiscard]] std::optional<std::size_t> column_with(Role role, std::size_t other) const;
  std::optional<std::size_t> row_numbered(int number);
  std::optional<Target> target(std::string_view words, Target from);
  std::optional<Target> in_row(std::string_view words, Target from) const;

  const TaskTable* table_;
  std::map<int, std::size_t> numbered_;  ///< rows; made when the first cell asks
};

}  // namespace remit
