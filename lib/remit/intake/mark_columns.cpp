// Coordination offices keep such tables: a task a row, an agency a column, a mark where the two
// meet. The header is the first row with a task and at least two bodies that are no role; below it
// the bodies' columns hold nothing but marks.

#include "remit/intake/mark_columns.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/intake/blank.hpp"
#include "remit/intake/cell_kinds.hpp"
#include "remit/intake/table_header.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/model/role.hpp"

namespace remit {

namespace {

using Row = std::vector<GridCell>;
using Text = std::string_view;

constexpr std::size_t rows_to_search = 30;
constexpr std::size_t longest_legend = 300;  // bytes

struct Mark {
  Text text;
  Role role;
};
constexpr std::array marks{Mark{"●", Role::lead}, Mark{"★", Role::lead}, Mark{"◎", Role::lead},
    Mark{"■", Role::lead}, Mark{"▲", Role::lead}, Mark{"◆", Role::lead}, Mark{"牵头", Role::lead},
    Mark{"主办", Role::lead}, Mark{"主", Role::lead}, Mark{"○", Role::cooperate},
    Mark{"〇", Role::cooperate}, Mark{"☆", Role::cooperate}, Mark{"□", Role::cooperate},
    Mark{"△", Role::cooperate}, Mark{"◇", Role::cooperate}, Mark{"配合", Role::cooperate},
    Mark{"参与", Role::cooperate}, Mark{"协办", Role::cooperate}, Mark{"协", Role::cooperate},
    Mark{"√", Role::responsible}, Mark{"✓", Role::responsible}, Mark{"✔", Role::responsible},
    Mark{"负责", Role::responsible}, Mark{"责任", Role::responsible}};

const Mark* mark_of(Text text) {
  const auto* const found = std::ranges::find(marks, trimmed(text).text, &Mark::text);
  return found == marks.end() ? nullptr : found;
}

bool is_word(const Mark& mark) {
  return mark.text.size() > 3;
}

bool is_body_heading(const GridCell& cell) {
  const Text text = cell.text;
  return !cell.repeated && looks_like_bodies(text) && text.find("、") == Text::npos &&
         text.size() > 3 && column_use(text) == ColumnUse::other;
}

/// The table as it was found: which row heads it, which of its columns are agencies.
struct Marked {
  std::size_t header = 0;
  std::vector<std::size_t> bodies;
  std::map<Text, Role> roles;  ///< of the marks that occur
};

/// The marks in the columns of bodies; none if anything else stands there.
std::optional<std::map<Text, Role>> marks_below(const Grid& grid, const Marked& marked) {
  std::map<Text, Role> found;
  for (std::size_t i = marked.header + 1; i < grid.rows.size(); ++i) {
    const Row& row = grid.rows[i];
    const bool is_spanning = row.size() > 1 && std::ranges::all_of(row, [&](const GridCell& cell) {
      return cell.text.empty() || cell.text == row.front().text;
    });
    if (is_spanning || row.size() <= marked.bodies.front()) continue;
    for (const std::size_t column : marked.bodies) {
      if (column >= row.size() || row[column].text.empty()) continue;
      const Mark* const mark = mark_of(row[column].text);
      if (mark == nullptr) return {};
      found.emplace(mark->text, mark->role);
    }
  }
  return found;
}

/// What a legend, ●牵头单位 ○配合单位 or ●：牵头, makes of a mark.
std::optional<Role> role_in_legend(Text legend, Text mark) {
  std::size_t at = legend.find(mark);
  if (at == Text::npos) return {};
  at += mark.size();
  for (const Text filler : {Text("代表"), Text("表示"), Text("为"), Text("：")}) {
    if (legend.substr(at).starts_with(filler)) at += filler.size();
  }
  for (const Mark& word : marks) {
    if (is_word(word) && legend.substr(at).starts_with(word.text)) return word.role;
  }
  return {};
}

/// Marks of one kind alone do not tell a lead from others.
void settle_roles(const Grid& grid, std::map<Text, Role>& roles) {
  bool has_legend = false;
  for (const Row& row : grid.rows) {
    for (const GridCell& cell : row) {
      if (cell.text.size() > longest_legend || mark_of(cell.text) != nullptr) continue;
      for (auto& [mark, role] : roles) {
        const auto said = role_in_legend(cell.text, mark);
        if (said) role = *said;
        has_legend = has_legend || said.has_value();
      }
    }
  }
  const bool has_word = std::ranges::any_of(roles, [](const auto& each) {
    const Mark* const mark = mark_of(each.first);
    return mark != nullptr && is_word(*mark);
  });
  const bool is_told = has_legend || has_word;
  const bool differ = std::ranges::any_of(
      roles, [&](const auto& each) { return each.second != roles.begin()->second; });
  if (is_told || differ) return;
  for (auto& [mark, role] : roles) role = Role::responsible;
}

std::optional<Marked> marked_table(const Grid& grid) {
  for (std::size_t i = 0; i < std::min(grid.rows.size(), rows_to_search); ++i) {
    Marked marked{i, {}, {}};
    const Row& row = grid.rows[i];
    bool has_task = false;
    constexpr std::size_t most_columns = 500;  // a line of very many cells is no header
    if (row.size() > most_columns) continue;
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (is_body_heading(row[column])) marked.bodies.push_back(column);
      has_task = has_task || column_use(row[column].text) == ColumnUse::task;
    }
    if (!has_task || marked.bodies.size() < 2) continue;
    auto found = marks_below(grid, marked);
    if (!found || found->empty()) return {};
    marked.roles = *std::move(found);
    settle_roles(grid, marked.roles);
    return marked;
  }
  return {};
}

constexpr std::array<Text, 3> headings{"牵头单位", "配合单位", "责任单位"};
constexpr std::array<Role, 3> roles_of_headings{Role::lead, Role::cooperate, Role::responsible};

/// A row with the names in place of its marks, a cell for each role.
Row with_names(const Row& row, const Row& header, const Marked& marked) {
  Row named;
  for (std::size_t i = 0; i < std::max(row.size(), header.size()); ++i) {
    const bool is_body = std::ranges::find(marked.bodies, i) != marked.bodies.end();
    if (!is_body) named.push_back(i < row.size() ? row[i] : GridCell());
  }
  for (const Role role : roles_of_headings) {
    GridCell names;
    for (const std::size_t column : marked.bodies) {
      const Mark* const mark = column < row.size() ? mark_of(row[column].text) : nullptr;
      if (mark == nullptr || marked.roles.at(mark->text) != role) continue;
      if (names.text.empty()) names.place = row[column].place;
      names.text += (names.text.empty() ? "" : "、") + header[column].text;
    }
    named.push_back(std::move(names));
  }
  return named;
}

}  // namespace

std::optional<Grid> names_for_marks(const Grid& grid) {
  const auto marked = marked_table(grid);
  if (!marked) return {};
  Grid named{grid.name, {}};
  const Row& header = grid.rows[marked->header];
  for (std::size_t i = 0; i < grid.rows.size(); ++i) {
    const Row& row = grid.rows[i];
    const bool is_text = i < marked->header || row.size() <= marked->bodies.front();
    named.rows.push_back(is_text ? row : with_names(row, header, *marked));
    if (i != marked->header) continue;
    Row& heads = named.rows.back();
    for (std::size_t k = 0; k < headings.size(); ++k) {
      heads[heads.size() - headings.size() + k].text = headings.at(k);
    }
  }
  return named;
}

std::optional<Document> names_for_marks(const Document& document) {
  std::optional<Document> changed;
  for (std::size_t i = 0; i < document.parts.size(); ++i) {
    const Grid* const grid = std::get_if<Grid>(&document.parts[i]);
    if (grid == nullptr) continue;
    auto named = names_for_marks(*grid);
    if (!named) continue;
    if (!changed) changed = document;
    changed->parts[i] = *std::move(named);
  }
  return changed;
}

}  // namespace remit
