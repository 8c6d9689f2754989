#include "remit/render/matrix_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/text.hpp"
#include "remit/render/matrix_words.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 44;

Emphasis emphasis(const MatrixCell& cell) {
  if (cell.inherited || !cell.presumed.empty()) return Emphasis::presumed;
  if (cell.roles.empty()) return Emphasis::presumed;  // only proposed
  if (cell.roles.has(Role::lead)) return Emphasis::lead;
  return cell.roles.has(Role::cooperate) ? Emphasis::support : Emphasis::none;
}

/// The roles of a cell in words, for programs: “lead”, “responsible*”, “(lead)”.
std::string role_names(const MatrixCell& cell, Language language) {
  std::string names;
  for (const Role role : all_roles) {
    if (!cell.roles.has(role)) continue;
    if (!names.empty()) names += '+';
    names += label(role, language);
    if (cell.presumed.has(role)) names += '*';
  }
  if (cell.inherited) names = '(' + names + ')';
  for (const Role role : all_roles) {
    if (!cell.proposed.has(role)) continue;
    if (!names.empty()) names += '+';
    names += proposed_label(role, language);
  }
  return names;
}

Roles used_roles(const RoleCounts& totals) {
  Roles roles;
  for (const Role role : all_roles) {
    if (totals[role] > 0) roles.add(role);
  }
  return roles;
}

bool has_open_lists(const Matrix& matrix) {
  return std::ranges::any_of(matrix.rows, [](const MatrixRow& row) { return !row.open.empty(); });
}

/// What the rows of one matrix have in common.
struct Grid {
  const Catalog& catalog;
  const Matrix& matrix;
  Roles used;
  bool open = false;
  Layout layout = Layout::reading;
  Language language = Language::en;
};

std::vector<Column> grid_columns(const Grid& grid) {
  const Language language = grid.language;
  std::vector<Column> columns{{words_of(phrases::column::task_id, language)},
      {words_of(phrases::column::task, language), Align::left, widest_title},
      {words_of(phrases::column::agencies, language), Align::right}};
  for (const Role role : all_roles) {
    if (grid.used.has(role)) columns.push_back({std::string(label(role, language)), Align::right});
  }
  std::vector<AgencyId> agencies;
  for (const MatrixColumn& column : grid.matrix.columns) agencies.push_back(column.agency);
  for (std::string& title : agency_titles(grid.catalog, agencies, grid.layout)) {
    columns.push_back(agency_column(std::move(title)));
  }
  if (grid.open)
    columns.push_back({words_of(phrases::matrix::and_others, language), Align::center});
  return columns;
}

std::string number(std::uint32_t count) {
  return count == 0 ? std::string() : std::to_string(count);
}

/// How many agencies the row has, in all (or the word for nobody) and in each role.
void append_totals(std::vector<Cell>& cells, const Grid& grid, const MatrixRow& row) {
  const std::string remark = row_remark(row.item, grid.language);
  if (remark.empty()) {
    cells.push_back({std::to_string(std::ranges::count_if(
        row.cells, [](const MatrixCell& cell) { return !cell.roles.empty(); }))});
  } else {
    cells.push_back({remark, row.item.kind == RowKind::gap ? Emphasis::gap : Emphasis::info});
  }
  for (const Role role : all_roles) {
    if (grid.used.has(role)) cells.push_back({number(row.totals[role])});
  }
}

std::string open_marks(const Grid& grid, Roles open) {
  std::string text;
  for (const Role role : all_roles) {
    if (!open.has(role)) continue;
    if (grid.layout == Layout::data && !text.empty()) text += '+';
    text += grid.layout == Layout::data ? label(role, grid.language) : mark(role);
  }
  return text;
}

std::vector<Cell> grid_row(const Grid& grid, const MatrixRow& row) {
  std::vector<Cell> cells = row_lead_in(grid.catalog, row.item, grid.layout, grid.language);
  append_totals(cells, grid, row);
  const std::size_t first = cells.size();
  cells.resize(first + grid.matrix.columns.size());
  for (const MatrixCell& cell : row.cells) {
    cells[first + cell.column] = {
        grid.layout == Layout::data ? role_names(cell, grid.language) : marks(cell),
        emphasis(cell)};
  }
  if (grid.open) cells.push_back({open_marks(grid, row.open)});
  return cells;
}

/// The totals of a role: over all, then for each agency.
std::vector<Cell> total_row(const Grid& grid, Role role) {
  std::vector<Cell> cells{{},
      {in_words(message(phrases::matrix::total, label(role, grid.language)), grid.language),
          Emphasis::heading},
      {}};
  for (const Role other : all_roles) {
    if (!grid.used.has(other)) continue;
    cells.push_back({other == role ? number(grid.matrix.totals[role]) : std::string()});
  }
  for (const MatrixColumn& column : grid.matrix.columns) {
    cells.push_back({number(column.totals[role])});
  }
  return cells;
}

/// A column of marks is as wide as its widest mark or number needs.
void widen_columns(Table& table) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].align != Align::center) continue;
    for (const std::vector<Cell>& row : table.rows) {
      if (i >= row.size()) continue;
      table.columns[i].widest = std::max(table.columns[i].widest, display_width(row[i].text));
    }
  }
}

std::string legend(Roles used, Language language) {
  std::string text;
  for (const Role role : all_roles) {
    if (!used.has(role)) continue;
    if (!text.empty()) text += "  ";
    text += fmt::format("{} {}", mark(role), label(role, language));
  }
  return text;
}

/// The roles that somebody is proposed for.
Roles proposed_roles(const Matrix& matrix) {
  Roles roles;
  for (const MatrixRow& row : matrix.rows) {
    for (const MatrixCell& cell : row.cells) {
      for (const Role role : all_roles) {
        if (cell.proposed.has(role)) roles.add(role);
      }
    }
  }
  return roles;
}

/// Agencies that have something, not only by a proposal.
std::size_t columns_in_use(const Matrix& matrix) {
  std::vector<bool> used(matrix.columns.size(), false);
  for (const MatrixRow& row : matrix.rows) {
    for (const MatrixCell& cell : row.cells) {
      if (!cell.roles.empty()) used[cell.column] = true;
    }
  }
  return static_cast<std::size_t>(std::count(used.begin(), used.end(), true));
}

std::vector<std::string> grid_notes(const Grid& grid) {
  const Matrix& matrix = grid.matrix;
  const auto any_cell = [&](auto&& is_so) {
    return std::ranges::any_of(
        matrix.rows, [&](const MatrixRow& row) { return std::ranges::any_of(row.cells, is_so); });
  };
  std::vector<std::string> notes;
  if (!grid.used.empty()) notes.push_back(legend(grid.used, grid.language));
  if (any_cell([](const MatrixCell& cell) { return !cell.presumed.empty(); })) {
    notes.push_back(words_of(phrases::note::presumed, grid.language));
  }
  if (any_cell([](const MatrixCell& cell) { return cell.inherited; })) {
    notes.push_back(words_of(phrases::note::inherited, grid.language));
  }
  if (grid.open) notes.push_back(words_of(phrases::note::open, grid.language));
  if (const Roles proposed = proposed_roles(matrix); !proposed.empty()) {
    notes.push_back(proposed_legend(proposed, grid.language));
  }
  const auto& counts = matrix.totals.counts;
  const std::uint32_t assignments = std::accumulate(counts.begin(), counts.end(), 0U);
  notes.push_back(in_words(message(phrases::note::counts, matrix.tasks, columns_in_use(matrix),
                               assignments, matrix.gaps),
      grid.language));
  return notes;
}

}  // namespace

Table matrix_table(const Catalog& catalog, const Matrix& matrix, Layout layout, Language language) {
  RoleCounts shown = matrix.totals;
  for (const MatrixRow& row : matrix.rows) {
    for (const MatrixCell& cell : row.cells) {
      for (const Role role : all_roles) shown[role] += cell.roles.has(role) ? 1U : 0U;
    }
  }
  const Grid grid{catalog, matrix, used_roles(shown), has_open_lists(matrix), layout, language};
  Table table;
  std::vector<PlanId> plans;
  for (const MatrixRow& row : matrix.rows) plans.push_back(row.item.plan);
  table.title =
      plans_title(catalog, plans, phrases::matrix::title, phrases::matrix::title_several, language);
  table.columns = grid_columns(grid);
  for (const MatrixRow& row : matrix.rows) {
    if (row.item.kind != RowKind::heading) {
      table.rows.push_back(grid_row(grid, row));
    } else if (layout == Layout::reading) {
      table.rows.push_back(heading_row(catalog, row.item));
    }
  }
  if (layout == Layout::data) return table;
  for (const Role role : all_roles) {
    if (grid.used.has(role)) table.rows.push_back(total_row(grid, role));
  }
  widen_columns(table);
  table.notes = grid_notes(grid);
  return table;
}

}  // namespace remit
