#include "remit/intake/line_reading.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/figures.hpp"
#include "remit/intake/mark_columns.hpp"
#include "remit/model/clause_form.hpp"
#include "remit/model/display_names.hpp"

namespace remit {

namespace {

constexpr std::string_view digits = "0123456789";

/// Sheet1!7 of Sheet1!B7, “table 2, row 3” of “table 2, row 3, column 1”.
std::string row_of(std::string_view cell) {
  if (const std::size_t column = cell.find(", column"); column != std::string_view::npos)
    return std::string(cell.substr(0, column));
  const std::size_t mark = cell.rfind('!');
  const std::size_t letters = mark == std::string_view::npos ? 0 : mark + 1;
  const std::size_t number = cell.find_first_of(digits, letters);
  if (number == std::string_view::npos) return std::string(cell);
  return std::string(cell.substr(0, letters)) + std::string(cell.substr(number));
}

/// Whether a row is the asked one, whose sheet may not be named.
bool is_row(std::string_view row, const AskedPlace& asked) {
  return !asked.row.empty() && (row == asked.row || row.ends_with("!" + asked.row));
}

bool stands_in(const Document& document, const Paragraph& paragraph, const AskedPlace& asked) {
  if (paragraph.number != 0 && asked.line != 0) return paragraph.number == asked.line;
  return std::ranges::any_of(paragraph.origins, [&](const Origin& origin) {
    const Place& place = std::get<Line>(document.parts[origin.part]).place;
    if (asked.line == 0) return !place.cell.empty() && is_row(row_of(place.cell), asked);
    return (place.line != 0 ? place.line : place.paragraph) == asked.line;
  });
}

/// The row of a table that somebody asks about.
struct FoundRow {
  const std::vector<GridCell>* cells = nullptr;
  std::uint32_t begin = 0;  ///< its lines [begin, end), where it has lines
  std::uint32_t end = 0;
  std::string row;  ///< else

  [[nodiscard]] bool holds(const Place& place) const {
    if (place.line != 0) return place.line >= begin && place.line < end;
    return !place.cell.empty() && row_of(place.cell) == row;
  }
};

/// The row with the lines that its cells take, and the row that they name.
FoundRow as_found(const std::vector<GridCell>& cells) {
  FoundRow found{&cells, 0, 0, {}};
  for (const GridCell& cell : cells) {
    if (cell.repeated) continue;
    if (found.row.empty() && !cell.place.cell.empty()) found.row = row_of(cell.place.cell);
    if (cell.place.line == 0) continue;
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(cell.text, '\n')) + 1;
    if (found.begin == 0 || cell.place.line < found.begin) found.begin = cell.place.line;
    found.end = std::max(found.end, cell.place.line + lines);
  }
  return found;
}

std::vector<FoundRow> rows_at(const Document& document, const AskedPlace& asked) {
  std::vector<FoundRow> rows;
  for (const Part& part : document.parts) {
    const Grid* const grid = std::get_if<Grid>(&part);
    if (grid == nullptr) continue;
    for (const std::vector<GridCell>& cells : grid->rows) {
      FoundRow found = as_found(cells);
      const bool is_asked = asked.line >= found.begin && asked.line < found.end;
      if (is_asked || is_row(found.row, asked)) rows.push_back(std::move(found));
    }
  }
  return rows;
}

void tell_heading(const ReadPlan& read, std::size_t paragraph, std::vector<Message>& told) {
  const PlannedTask* owner = nullptr;
  bool is_heading = false;
  for (const PlannedTask& task : read.planned.tasks) {
    const bool begins = task.head.paragraph == paragraph;
    const bool holds = std::ranges::any_of(
        task.body, [&](const Extract& extract) { return extract.paragraph == paragraph; });
    const bool has_clause = std::ranges::any_of(task.clauses,
        [&](std::size_t clause) { return read.clauses[clause].paragraph == paragraph; });
    if (!begins && !holds && !has_clause) continue;
    owner = &task;
    is_heading = begins;
  }
  if (owner == nullptr) return;
  told.push_back(is_heading ? message(phrases::imports::heading, owner->number, owner->title)
                            : message(phrases::imports::text_of, owner->number, owner->title));
  const auto index = static_cast<std::size_t>(owner - read.planned.tasks.data());
  if (owner->background && !std::ranges::binary_search(kept_tasks(read.planned), index))
    told.push_back(message(phrases::imports::background));
}

void tell_clause(const FoundClause& found, std::vector<Message>& told) {
  told.push_back(message(phrases::imports::clause, label_of_form(found.clause.form),
      label_of(found.clause.sureness), found.text));
  for (const NamedBody& body : found.clause.bodies) {
    told.push_back(
        message(phrases::imports::body, label_of(body.role), body.name, body.as_written));
  }
}

/// The numbers in a text, those that are too long for one left out.
std::vector<std::uint32_t> numbers_in(std::string_view text) {
  std::vector<std::uint32_t> numbers;
  for (std::size_t at = text.find_first_of(digits); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of(digits, at), text.size());
    std::uint32_t number = 0;
    const auto [last, error] = std::from_chars(text.data() + at, text.data() + end, number);
    if (error == std::errc()) numbers.push_back(number);
    at = text.find_first_of(digits, end);
  }
  return numbers;
}

void tell_row(const ReadPlan& read, const FoundRow& row, std::vector<Message>& told) {
  std::string cells;
  for (const GridCell& cell : *row.cells) cells += (cells.empty() ? "" : " | ") + cell.text;
  std::ranges::replace(cells, '\n', ' ');
  told.push_back(message(phrases::imports::row, cells));
  for (const PlannedTask& task : read.planned.tasks) {
    const auto stands_here = [&](std::size_t clause) {
      return row.holds(read.clauses[clause].place);
    };
    if (task.place && row.holds(*task.place))
      told.push_back(message(phrases::imports::heading, task.number, task.title));
    else if (std::ranges::any_of(task.clauses, stands_here))
      told.push_back(message(phrases::imports::text_of, task.number, task.title));
    for (const std::size_t clause : task.clauses)
      if (stands_here(clause)) tell_clause(read.clauses[clause], told);
  }
}

void tell_paragraph(const ReadPlan& read, std::size_t at, std::vector<Message>& told) {
  told.push_back(message(phrases::imports::paragraph, read.paragraphs[at].text));
  tell_heading(read, at, told);
  for (const FoundClause& found : read.clauses)
    if (found.paragraph == at) tell_clause(found, told);
  for (const Figure& figure : figures(read.paragraphs[at].text))
    told.push_back(message(phrases::imports::target, figure.value, figure.unit, figure.year));
}

}  // namespace

std::optional<AskedPlace> asked_place(std::string_view text) {
  const std::vector<std::uint32_t> numbers = numbers_in(text);
  if (numbers.empty()) return {};
  if (text.find_first_not_of(digits) == std::string_view::npos) return AskedPlace{numbers.front()};
  if (text.starts_with("table ") || text.starts_with("表")) {
    if (numbers.size() < 2) return {};
    return AskedPlace{
        0, "table " + std::to_string(numbers[0]) + ", row " + std::to_string(numbers[1])};
  }
  const std::string_view cell = text.substr(text.rfind('!') + 1);  // all, if there is none
  const std::size_t number = cell.find_first_of(digits);
  const auto is_letter = [](char each) { return (each | 0x20) >= 'a' && (each | 0x20) <= 'z'; };
  const bool is_cell = number != std::string_view::npos &&
                       std::ranges::all_of(cell.substr(0, number), is_letter) &&
                       cell.find_first_not_of(digits, number) == std::string_view::npos;
  return is_cell ? std::optional(AskedPlace{0, row_of(text)}) : std::nullopt;
}

std::vector<Message> line_reading(const Document& original, const Catalog& known,
    const AskedPlace& asked, const NamedColumns& columns) {
  const auto named = columns.empty() ? names_for_marks(original) : std::nullopt;
  const Document& document = named ? *named : original;
  const ReadPlan read = read_plan(document, context_of(known), columns);
  std::vector<Message> told;
  for (std::size_t i = 0; i < read.paragraphs.size(); ++i) {
    const Paragraph& paragraph = read.paragraphs[i];
    if (!paragraph.table && stands_in(document, paragraph, asked)) tell_paragraph(read, i, told);
  }
  for (const FoundRow& row : rows_at(document, asked)) tell_row(read, row, told);
  return told;
}

}  // namespace remit
