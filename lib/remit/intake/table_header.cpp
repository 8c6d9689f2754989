#include "remit/intake/table_header.hpp"

#include <algorithm>
#include <string>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/cell_kinds.hpp"

namespace remit {

namespace {

constexpr std::size_t rows_to_search = 30;
constexpr std::size_t longest_heading = 90;  // bytes
constexpr std::size_t most_columns = 200;

using Row = std::vector<GridCell>;

const GridCell& cell_of(const Row& row, std::size_t column) {
  static const GridCell blank_cell;
  return column < row.size() ? row[column] : blank_cell;
}

bool is_sentence(std::string_view text) {
  return text.find("。") != std::string_view::npos || text.find("；") != std::string_view::npos ||
         text.find("、") != std::string_view::npos;
}

/// Every body of a kind, 各有关单位, is a cell of a table and not the heading of a column.
bool names_some_bodies(std::string_view text) {
  return text.starts_with("各") || text.find("有关") != std::string_view::npos ||
         text.find("相关") != std::string_view::npos;
}

/// A heading, and which column it stands over.
struct Heading {
  std::string_view text;
  std::size_t column = 0;
};

std::optional<ColumnUse> given_use(Heading heading, const NamedColumns& named) {
  if (named.empty()) return {};
  const std::string folded = folded_name(heading.text);
  const auto is_called = [&](const NamedColumn& column) {
    return !folded.empty() && folded_name(column.header) == folded;
  };
  const auto is_lettered = [&](const NamedColumn& column) {
    return column_lettered(column.header) == heading.column;
  };
  auto at = std::ranges::find_if(named, is_called);
  if (at == named.end()) at = std::ranges::find_if(named, is_lettered);
  if (at == named.end()) return {};
  return at->use;
}

ColumnUse use_of(Heading upper, std::string_view lower, const NamedColumns& named) {
  for (const std::string_view text : {lower, upper.text}) {
    if (const auto given = given_use({text, upper.column}, named)) return *given;
  }
  for (const std::string_view text : {lower, upper.text}) {
    if (const ColumnUse use = column_use(text); use != ColumnUse::other) return use;
  }
  return ColumnUse::other;
}

/// 单位 alone is the unit of a figure where the table has figures.
void tell_units_from_bodies(std::vector<TableColumn>& columns) {
  const auto is_unit = [](const TableColumn& column) {
    return folded_name(column.header) == "单位";
  };
  const bool has_figures = std::ranges::any_of(columns, [&](const TableColumn& column) {
    return column.use == ColumnUse::target || (names_bodies(column.use) && !is_unit(column));
  });
  if (!has_figures) return;
  for (TableColumn& column : columns) {
    if (is_unit(column)) column.use = ColumnUse::other;
  }
}

/// 数据类别 beside 责任单位: where nothing else names what is done, the sort of it does. A heading
/// that only says 单位 is of a list of addresses.
void tell_tasks_from_sections(std::vector<TableColumn>& columns) {
  const auto gives_duty = [](const TableColumn& column) {
    constexpr std::string_view bare[] = {"单位", "部门", "机构", "主体", "区县"};
    return names_bodies(column.use) &&
           std::ranges::find(bare, folded_name(column.header)) == std::end(bare);
  };
  const auto duty = std::ranges::find_if(columns, gives_duty);
  if (duty == columns.end() || std::ranges::any_of(columns, names_task, &TableColumn::use)) return;
  for (auto at = duty; at != columns.begin();) {
    if ((--at)->use != ColumnUse::section) continue;
    at->use = ColumnUse::task;
    return;
  }
}

/// 指导单位 beside 落实单位 or 参与单位 leads them.
void tell_guides_from_others(std::vector<TableColumn>& columns) {
  const auto has = [](const TableColumn& column, std::string_view word) {
    return names_bodies(column.use) && column.header.find(word) != std::string::npos;
  };
  const bool is_followed = std::ranges::any_of(columns, [&](const TableColumn& column) {
    return has(column, "落实单位") || has(column, "落实部门") || has(column, "参与单位");
  });
  for (TableColumn& column : columns) {
    const bool guides = has(column, "指导单位") || has(column, "指导部门");
    if (is_followed && guides && column.use == ColumnUse::responsible) column.use = ColumnUse::lead;
  }
}

/// Coordinating agency beside Presiding agency: the one that presides leads.
void tell_coordinators_from_leads(std::vector<TableColumn>& columns) {
  const auto leads = [](const TableColumn& column) { return column.use == ColumnUse::lead; };
  const auto coordinates = [&](const TableColumn& column) {
    const std::string header = folded_name(column.header);
    return leads(column) && (header.starts_with("coordinat") || header.starts_with("co-ordinat"));
  };
  const auto count = std::ranges::count_if(columns, coordinates);
  if (count == 0 || std::ranges::count_if(columns, leads) == count) return;
  for (TableColumn& column : columns) {
    if (coordinates(column)) column.use = ColumnUse::cooperate;
  }
}

/// The columns under one or two rows of headings.
std::vector<TableColumn> columns_of(const Row& upper, const Row* lower, const NamedColumns& named) {
  std::vector<TableColumn> columns;
  const std::size_t size = std::max(upper.size(), lower == nullptr ? 0 : lower->size());
  for (std::size_t i = 0; i < size; ++i) {
    std::string header = cell_of(upper, i).text;
    std::string below = lower == nullptr ? "" : cell_of(*lower, i).text;
    if (below == header) below.clear();
    const ColumnUse use = use_of({header, i}, below, named);
    if (!header.empty() && !below.empty()) header += "/";
    columns.push_back({header + below, use});
  }
  tell_units_from_bodies(columns);
  tell_coordinators_from_leads(columns);
  tell_tasks_from_sections(columns);
  tell_guides_from_others(columns);
  return columns;
}

/// A heading merged over several columns stands over the headings of each.
bool is_second_row(const Row& upper, const Row& lower, const NamedColumns& named) {
  bool tells = false;
  std::string group;
  for (std::size_t i = 0; i < std::max(upper.size(), lower.size()); ++i) {
    const GridCell& above = cell_of(upper, i);
    const GridCell& below = cell_of(lower, i);
    const bool is_grouped = above.repeated || above.text.empty();
    if (!is_grouped) group = above.text;
    if (below.text.empty() || below.text == above.text) continue;
    const bool next_is_grouped = cell_of(upper, i + 1).repeated ||
                                 (cell_of(upper, i + 1).text.empty() && i + 1 < lower.size());
    if (!is_grouped && !next_is_grouped) return false;
    if (below.text.size() > longest_heading || is_sentence(below.text)) return false;
    if (names_some_bodies(below.text) || group.empty()) return false;
    tells = tells || use_of({{}, i}, below.text, named) != ColumnUse::other;
  }
  return tells;
}

struct Uses {
  bool body = false;
  bool task = false;
};

Uses uses_of(const std::vector<TableColumn>& columns) {
  Uses uses;
  for (const TableColumn& column : columns) {
    uses.body = uses.body || names_bodies(column.use);
    uses.task = uses.task || names_task(column.use);
  }
  return uses;
}

/// Task tables name a body, something to do, and little that is unknown.
bool is_plausible(const std::vector<TableColumn>& columns, const NamedColumns& named) {
  std::size_t headings = 0;
  std::size_t known = 0;
  std::string_view before;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const TableColumn& column = columns[i];
    if (column.header.empty() || column.header == before) continue;
    before = column.header;
    ++headings;
    const bool is_given = given_use({column.header, i}, named).has_value();
    if (!is_given && (column.header.size() > 2 * longest_heading || is_sentence(column.header))) {
      return false;
    }
    if (column.use != ColumnUse::other) ++known;
    if (names_bodies(column.use) && !is_given && names_some_bodies(column.header)) return false;
  }
  const Uses uses = uses_of(columns);
  return uses.body && uses.task && known >= 2 && known * 2 >= headings;
}

/// The only text of a row, if all its cells say the same or nothing.
std::optional<std::string_view> single_text(const Row& row) {
  std::string_view found;
  for (const GridCell& cell : row) {
    if (cell.text.empty() || cell.text == found) continue;
    if (!found.empty()) return {};
    found = cell.text;
  }
  if (found.empty()) return {};
  return found;
}

std::string title_over(const Grid& grid, std::size_t row) {
  for (std::size_t i = 0; i < row; ++i) {
    if (const auto text = single_text(grid.rows[i])) return std::string(*text);
  }
  return {};
}

std::vector<std::size_t> lettered_columns(const NamedColumns& named) {
  std::vector<std::size_t> columns;
  for (const NamedColumn& column : named) {
    if (const auto index = column_lettered(column.header)) columns.push_back(*index);
  }
  return columns;
}

/// A row in which a column of bodies names some has no heading in it.
bool is_body_row(const Row& row, const NamedColumns& named) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto use = given_use({row[i].text, i}, named);
    const bool names_some = use && names_bodies(*use) && looks_like_bodies(row[i].text);
    if (names_some && column_use(row[i].text) == ColumnUse::other) return true;
  }
  return false;
}

/// Where the user says which columns they are by letters: the first row that has them, whatever
/// its headings say, or none, if that row is of the body already.
std::optional<TableHeader> lettered_header(
    const Grid& grid, const NamedColumns& named, const std::vector<std::size_t>& letters) {
  for (std::size_t i = 0; i < std::min(grid.rows.size(), rows_to_search); ++i) {
    const Row& row = grid.rows[i];
    const auto has_text = [&](std::size_t column) { return !cell_of(row, column).text.empty(); };
    const auto texts = static_cast<std::size_t>(std::ranges::count_if(letters, has_text));
    const bool is_too_little = texts < std::min<std::size_t>(2, letters.size());
    if (row.size() > most_columns || single_text(row) || is_too_little) continue;
    const bool is_body = is_body_row(row, named);
    const bool two =
        !is_body && i + 1 < grid.rows.size() && is_second_row(row, grid.rows[i + 1], named);
    std::vector<TableColumn> columns =
        columns_of(is_body ? Row(row.size()) : row, two ? &grid.rows[i + 1] : nullptr, named);
    const Uses uses = uses_of(columns);
    if (!uses.body || !uses.task) continue;
    const std::size_t last = is_body ? i : i + (two ? 2 : 1);
    return TableHeader{title_over(grid, i), std::move(columns), i, last};
  }
  return {};
}

/// 填报单位：… over a header that needs nothing above it, and shares no cell with it.
bool is_above_header(const Row& upper, const Row& header, const NamedColumns& named) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool is_shared = header[i].repeated && header[i].text == cell_of(upper, i).text;
    if (is_shared && !header[i].text.empty()) return false;
  }
  return is_plausible(columns_of(header, nullptr, named), named);
}

}  // namespace

bool names_bodies(ColumnUse use) {
  return use == ColumnUse::lead || use == ColumnUse::cooperate || use == ColumnUse::responsible ||
         use == ColumnUse::listed;
}

bool names_task(ColumnUse use) {
  return use == ColumnUse::task || use == ColumnUse::target;
}

bool is_task_header(const std::vector<std::string_view>& cells) {
  if (cells.size() > most_columns) return false;
  Row row;
  for (const std::string_view cell : cells)
    row.push_back({std::string(trimmed(cell).text), false, {}});
  return is_plausible(columns_of(row, nullptr, {}), {});
}

std::optional<TableHeader> find_header(const Grid& grid, const NamedColumns& named) {
  if (const auto letters = lettered_columns(named); !letters.empty()) {
    return lettered_header(grid, named, letters);
  }
  for (std::size_t i = 0; i < std::min(grid.rows.size(), rows_to_search); ++i) {
    const Row& row = grid.rows[i];
    if (row.size() < 2 || row.size() > most_columns || single_text(row)) continue;
    const bool two = i + 1 < grid.rows.size() && is_second_row(row, grid.rows[i + 1], named);
    std::vector<TableColumn> columns = columns_of(row, two ? &grid.rows[i + 1] : nullptr, named);
    if (!is_plausible(columns, named)) continue;
    if (two && is_above_header(row, grid.rows[i + 1], named)) continue;
    return TableHeader{title_over(grid, i), std::move(columns), i, i + (two ? 2 : 1)};
  }
  return {};
}

}  // namespace remit
