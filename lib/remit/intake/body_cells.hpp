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
  std::optional<std::size_t> row_numbered(int number);
  [[nodiscard]] std::optional<std::size_t> column_of(
      std::string_view words, std::size_t column) const;

  const TaskTable* table_;
  /// Rows by their numbers, none for numbers of several; made when the first cell asks.
  std::optional<std::map<int, std::optional<std::size_t>>> numbered_;
};

}  // namespace remit
