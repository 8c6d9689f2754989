#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/network.hpp"
#include "remit/analysis/outline.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/role.hpp"

namespace remit {

/// An agency in a task's row.
struct MatrixCell {
  std::uint32_t column = 0;  ///< index into the matrix's columns
  Roles roles;
  Roles presumed;          ///< those of its roles in which it is the presumed lead
  bool inherited = false;  ///< stands at a task above
  Roles proposed{};        ///< roles it is only proposed for: none of `roles`, in no number
  friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

struct MatrixRow {
  OutlineRow item;
  std::vector<MatrixCell> cells;  ///< by column
  Roles open;                     ///< its lists that end in 等
  RoleCounts totals;              ///< agencies, without inherited ones
  friend bool operator==(const MatrixRow&, const MatrixRow&) = default;
};

struct MatrixColumn {
  AgencyId agency;
  bool single_body = true;  ///< false: a collective or post-holder
  RoleCounts totals;        ///< tasks and whole plans, without inherited ones
  friend bool operator==(const MatrixColumn&, const MatrixColumn&) = default;
};

/// The responsibility matrix: tasks down, under their headings, and agencies across. Gaps are
/// rows like any other, only without cells.
struct Matrix {
  std::vector<MatrixColumn> columns;
  std::vector<MatrixRow> rows;
  RoleCounts totals;        ///< over all rows
  std::uint32_t tasks = 0;  ///< rows of tasks, with or without agencies
  std::uint32_t gaps = 0;   ///< those of them that nobody has, and not on purpose
  friend bool operator==(const Matrix&, const Matrix&) = default;
};

/// Collectives and post-holders come last in any order.
enum class ColumnOrder : std::uint8_t {
  first_named,  ///< as the documents name them
  busiest,      ///< with the most tasks first
  declared,     ///< as the catalog declares them: the official order
  pinyin,       ///< by their names
};

/// The places of agencies in an order, as indices into them: those of single bodies, then
/// collectives and post-holders. `tasks` is how many each has.
std::vector<std::uint32_t> in_order(const Catalog& catalog, std::span<const AgencyId> agencies,
    std::span<const std::uint32_t> tasks, ColumnOrder order);

/// The matrix of some tasks and of all agencies that have one of them.
Matrix responsibility_matrix(const Catalog& catalog, std::span<const TaskId> tasks,
    ColumnOrder order = ColumnOrder::first_named);

/// A table has all its cells, empty ones too: with more than these it fills memory, and no
/// spreadsheet program opens it.
inline constexpr std::size_t most_grid_cells = 10'000'000;

/// Why a matrix is too large for a table, and what to ask for instead; none if it is not.
std::optional<Message> refusal(const Matrix& matrix);

}  // namespace remit
