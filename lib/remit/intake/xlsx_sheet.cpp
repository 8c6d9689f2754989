// A sheet may name any of its 17 billion cells, so only rows and columns with text in them are laid
// out, and every cell, text and merge is taken from the budget.

#include "remit/intake/xlsx_sheet.hpp"

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <string_view>
#include <utility>

#include "remit/base/phrases/intake.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/xml.hpp"

namespace remit {

namespace {

using pugi::xml_node;

constexpr std::uint32_t most_columns = 16'384;
constexpr std::uint32_t most_rows = 1'048'576;

struct At {
  std::uint32_t row = 0;  ///< from 1
  std::uint32_t column = 0;
};

struct Filled {
  std::uint32_t column = 0;
  std::string text;
};

struct FilledRow {
  std::uint32_t row = 0;
  std::vector<Filled> cells;
  bool hidden = false;
};

std::optional<At> parse_reference(std::string_view text) {
  At at;
  std::size_t i = 0;
  for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && at.column <= most_columns; ++i) {
    at.column = at.column * 26 + static_cast<std::uint32_t>(text[i] - 'A' + 1);
  }
  at.row = number_of(text.substr(i), 0);
  const bool is_cell =
      at.column > 0 && at.column <= most_columns && at.row > 0 && at.row <= most_rows;
  return is_cell ? std::optional(at) : std::nullopt;
}

std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters;
}

/// <t>, and the <t> of runs <r>.
std::string text_in(const xml_node& node) {
  std::string text;
  for (const xml_node child : node.children()) {
    const std::string_view name = child.name();
    if (name == "t") text += child.child_value();
    if (name == "r") text += child.child("t").child_value();
  }
  return text;
}

std::string text_of(const xml_node& cell, const XlsxWorkbook& workbook) {
  const std::string_view type = cell.attribute("t").value();
  const std::string_view value = cell.child_value("v");
  std::string text;
  if (type == "s") {
    const std::uint32_t index = number_of(value, 0xFFFF'FFFF);
    if (index < workbook.shared_strings.size()) text = workbook.shared_strings[index];
  } else if (type == "inlineStr") {
    text = text_in(cell.child("is"));
  } else if (type == "b") {
    text = value == "1" ? "TRUE" : "FALSE";
  } else if (type == "str" || type == "e" || value.empty()) {
    text = value;
  } else {
    const std::uint32_t style = number_of(cell.attribute("s").value(), 0);
    text = shown_number(value, workbook.formats.code(style), workbook.dates);
  }
  return std::string(trimmed(text).text);
}

bool is_error(std::string_view text) {
  constexpr std::string_view errors[] = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!",
      "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA"};
  return std::ranges::find(errors, text) != std::end(errors);
}

/// Places of one kind: all are counted, the first are listed.
struct Listed {
  std::size_t count = 0;
  std::string first;
  std::string places;

  void add(const std::string& place) {
    constexpr std::size_t most = 20;
    if (count++ == 0) first = place;
    if (count <= most) places += (count > 1 ? ", " : "") + place;
    if (count == most + 1) places += " …";
  }
};

/// The cells that have text, by row and column.
class SheetRows {
public:
  SheetRows(const XlsxWorkbook& workbook, ReadingBudget& budget)
      : workbook_(workbook), budget_(&budget) {}

  /// What was left out, and where.
  struct LeftOut {
    Listed hidden_rows;
    Listed errors;
    Listed uncomputed;
  };
  [[nodiscard]] const LeftOut& left_out() const { return left_out_; }

  std::vector<FilledRow> read(const xml_node& data) {
    std::uint32_t number = 0;
    for (const xml_node node : data.children("row")) {
      number = number_of(node.attribute("r").value(), number + 1);
      const bool hidden = !workbook_.with_hidden_rows && node.attribute("hidden").as_bool();
      FilledRow row{number, {}, hidden};
      read_cells(node, row);
      if (row.cells.empty()) continue;
      if (hidden) left_out_.hidden_rows.add(std::to_string(number));
      rows_.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows_, {}, &FilledRow::row);
    return std::move(rows_);
  }

private:
  void read_cells(const xml_node& node, FilledRow& row) {
    std::uint32_t column = 0;
    for (const xml_node cell : node.children("c")) {
      const auto at = parse_reference(cell.attribute("r").value());
      column = at ? at->column : column + 1;
      if (column > most_columns) return;
      std::string text = text_of(cell, workbook_);
      const bool error = is_error(text);
      if (error || (text.empty() && is_uncomputed(cell)))
        (error ? left_out_.errors : left_out_.uncomputed)
            .add(column_letters(column) + std::to_string(row.row));
      if (text.empty() || error) continue;
      // a shared string may be repeated at will, so its bytes count
      if (text.size() > budget_->repeated || !take_one(budget_->cells, budget_->exceeded)) {
        budget_->exceeded = true;
        return;
      }
      if (is_shared(cell)) budget_->repeated -= text.size();
      row.cells.push_back({column, std::move(text)});
    }
  }

  /// A formula that gives "" has a value, which is empty.
  static bool is_uncomputed(const xml_node& cell) { return cell.child("f") && !cell.child("v"); }

  static bool is_shared(const xml_node& cell) {
    return std::string_view(cell.attribute("t").value()) == "s";
  }

  const XlsxWorkbook& workbook_;
  ReadingBudget* budget_;
  std::vector<FilledRow> rows_;
  LeftOut left_out_;
};

void tell(const SheetRows::LeftOut& left_out, const std::string& sheet,
    std::vector<DocumentProblem>& problems) {
  const auto problem = [&](const std::string& cell, Message message) {
    problems.push_back({Severity::warning, {0, 0, 0, 0, sheet + "!" + cell}, std::move(message)});
  };
  const Listed& rows = left_out.hidden_rows;
  if (rows.count > 0)
    problem("A" + rows.first, message(phrases::intake::hidden_rows, rows.count, rows.places));
  const Listed& errors = left_out.errors;
  if (errors.count > 0) problem(errors.first, message(phrases::intake::error_cells, errors.places));
  const Listed& formulas = left_out.uncomputed;
  if (formulas.count > 0)
    problem(formulas.first, message(phrases::intake::uncomputed_cells, formulas.places));
}

std::vector<std::uint32_t> used_columns(const std::vector<FilledRow>& rows) {
  std::vector<bool> used(most_columns + 1, false);
  for (const FilledRow& row : rows) {
    for (const Filled& cell : row.cells) used[cell.column] = used[cell.column] || !row.hidden;
  }
  std::vector<std::uint32_t> columns;
  for (std::uint32_t i = 0; i < used.size(); ++i) {
    if (used[i]) columns.push_back(i);
  }
  return columns;
}

/// Rows and columns that are left, and the cells between them.
class Layout {
public:
  Layout(std::vector<FilledRow> rows, std::string name, ReadingBudget& budget)
      : columns_(used_columns(rows)), budget_(&budget) {
    grid_.name = std::move(name);
    for (FilledRow& row : rows) add(row);
  }

  /// Fills a range, A1:C3, with the text of its first cell.
  void merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    const auto from = parse_reference(range.substr(0, colon));
    const auto to = parse_reference(range.substr(std::min(colon + 1, range.size())));
    if (!from || !to || colon == std::string_view::npos) return;
    const auto [first_row, last_row] = between(numbers_, from->row, to->row);
    const auto [first_column, last_column] = between(columns_, from->column, to->column);
    const bool is_there = first_row < last_row && first_column < last_column &&
                          numbers_[first_row] == from->row &&
                          columns_[first_column] == from->column;
    if (!is_there) return;
    const GridCell origin = grid_.rows[first_row][first_column];
    for (std::size_t r = first_row; r < last_row; ++r) {
      for (std::size_t c = first_column; c < last_column; ++c) {
        if (r == first_row && c == first_column) continue;
        if (!fill(grid_.rows[r][c], origin)) return;
      }
    }
  }

  /// Hidden rows are there until then, as merged cells that begin in one are seen in others.
  Grid finish() {
    std::vector<std::vector<GridCell>> shown;
    for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
      if (!hidden_[i])
        shown.push_back(std::move(grid_.rows[i]));
      else if (i + 1 < grid_.rows.size())
        begin_below(grid_.rows[i], grid_.rows[i + 1]);
    }
    grid_.rows = std::move(shown);
    return std::move(grid_);
  }

private:
  void add(FilledRow& row) {
    if (columns_.size() > budget_->cells) {
      budget_->exceeded = true;
      return;
    }
    budget_->cells -= columns_.size();
    std::vector<GridCell> cells(columns_.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i].place.cell =
          grid_.name + "!" + column_letters(columns_[i]) + std::to_string(row.row);
    }
    for (Filled& cell : row.cells) {
      const auto at = std::ranges::lower_bound(columns_, cell.column);
      if (at == columns_.end() || *at != cell.column) continue;
      cells[static_cast<std::size_t>(at - columns_.begin())].text = std::move(cell.text);
    }
    numbers_.push_back(row.row);
    hidden_.push_back(row.hidden);
    grid_.rows.push_back(std::move(cells));
  }

  /// What the row below repeats of a row that is left out begins there.
  static void begin_below(const std::vector<GridCell>& row, std::vector<GridCell>& below) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      const bool begins = !row[c].repeated && row[c].place == below[c].place;
      if (begins) below[c].repeated = false;
    }
  }

  /// Merges may overlap and repeat, so each cell they touch is paid for.
  bool fill(GridCell& cell, const GridCell& origin) {
    if (origin.text.size() > budget_->repeated) budget_->exceeded = true;
    if (origin.text.size() > budget_->repeated || !take_one(budget_->cells, budget_->exceeded)) {
      return false;
    }
    budget_->repeated -= origin.text.size();
    cell.text = origin.text;
    cell.place = origin.place;
    cell.repeated = true;
    return true;
  }

  static std::pair<std::size_t, std::size_t> between(
      const std::vector<std::uint32_t>& numbers, std::uint32_t from, std::uint32_t to) {
    const auto first = std::ranges::lower_bound(numbers, from) - numbers.begin();
    const auto last = std::ranges::upper_bound(numbers, to) - numbers.begin();
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
  }

  std::vector<std::uint32_t> columns_;
  std::vector<std::uint32_t> numbers_;  ///< of the rows
  std::vector<bool> hidden_;
  ReadingBudget* budget_;
  Grid grid_;
};

}  // namespace

std::vector<std::string> shared_strings(const pugi::xml_document& strings_xml) {
  std::vector<std::string> strings;
  for (const xml_node node : strings_xml.document_element().children("si")) {
    strings.push_back(text_in(node));
  }
  return strings;
}

Grid xlsx_sheet(const pugi::xml_document& sheet_xml, const std::string& name,
    const XlsxWorkbook& workbook, ReadingBudget& budget, std::vector<DocumentProblem>& problems) {
  const xml_node root = sheet_xml.document_element();
  SheetRows rows(workbook, budget);
  Layout layout(rows.read(root.child("sheetData")), name, budget);
  tell(rows.left_out(), name, problems);
  for (const xml_node merge : root.child("mergeCells").children("mergeCell")) {
    layout.merge(merge.attribute("ref").value());
  }
  return layout.finish();
}

}  // namespace remit
