// Nothing in the text may move, or offsets would be wrong. Yet a line can be indented less: its
// spaces go to the end of the line before, ahead of the line end. And it can be indented more if
// the line before it ends with a text that can be taken verbatim, which makes room.

#include "remit/io/yaml_indent.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

#include "remit/io/yaml_lexer.hpp"

namespace remit {

namespace {

constexpr int furthest = 3;  // columns; more is no slip of the finger
constexpr std::size_t most_lines = 5000;
constexpr std::size_t most_moved = 200;  // lines to the right, each of which takes time

/// A line that begins like an entry.
struct Entry {
  std::uint32_t line = 0;
  int column = 0;   ///< of its dash, or of its field
  int content = 0;  ///< of its field
  [[nodiscard]] bool is_item() const { return content > column; }
};

std::vector<Entry> entries(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::vector<Entry> found;
  for (std::uint32_t line = begin; line < end; line = next_line(text, line)) {
    if (!looks_like_entry(text, line)) continue;
    found.push_back(
        {line, static_cast<int>(indent(text, line)), static_cast<int>(content_indent(text, line))});
  }
  return found;
}

/// The first line of some so many before.
std::uint32_t lines_before(std::string_view text, std::uint32_t line) {
  for (std::size_t i = 0; i < most_lines && line > 0; ++i) line = line_begin(text, line - 1);
  return line;
}

std::uint32_t lines_after(std::string_view text, std::uint32_t line) {
  for (std::size_t i = 0; i < most_lines && line < text.size(); ++i) line = next_line(text, line);
  return line;
}

/// The columns at which an entry like this may stand after those before it.
std::vector<int> fitting_columns(const std::vector<Entry>& before, bool is_item) {
  std::vector<int> columns;
  int least = std::numeric_limits<int>::max();
  for (auto entry = before.rbegin(); entry != before.rend() && least > 0; ++entry) {
    if (entry->column >= least) continue;
    if (!is_item && entry->content < least) columns.push_back(entry->content);
    if (is_item && entry->is_item()) columns.push_back(entry->column);
    least = entry->column;
  }
  return columns;
}

std::optional<int> nearest(const std::vector<int>& columns, int column, int hint) {
  const auto distance = [&](int other) { return 2 * std::abs(other - column) - (other == hint); };
  const auto found = std::ranges::min_element(columns, {}, distance);
  if (found == columns.end() || std::abs(*found - column) > furthest) return {};
  return *found;
}

int column_of(const Entry& entry, bool is_item) {
  return is_item ? entry.column : entry.content;
}

/// Entries of one kind at one column from the first on, up to where what they stand in ends.
std::vector<Entry> run_behind(
    const std::vector<Entry>& after, bool is_item, int column, int least) {
  std::vector<Entry> found;
  for (const Entry& entry : after) {
    if (entry.column < least) break;
    if (entry.column == column && entry.is_item() == is_item) found.push_back(entry);
  }
  return found;
}

/// The same before: the first field of a list item stands in the line of its dash.
std::vector<Entry> run_ahead(
    const std::vector<Entry>& before, bool is_item, int column, int least) {
  std::vector<Entry> found;
  for (std::size_t i = before.size(); i-- > 0;) {
    const Entry& entry = before[i];
    const bool fits = column_of(entry, is_item) == column && (!is_item || entry.is_item());
    if (fits) found.push_back(entry);
    if (entry.column < least) break;
  }
  std::ranges::reverse(found);
  return found;
}

bool indent_less(WorkingText& text, std::uint32_t line, std::uint32_t columns) {
  if (line == 0 || indent(text.view(), line) < columns) return false;
  const bool has_return = line > 1 && text.view()[line - 2] == '\r';
  const std::uint32_t begin = line - (has_return ? 2 : 1);
  overwrite(text, begin, line + columns, std::string(columns, ' ') + (has_return ? "\r\n" : "\n"));
  return true;
}

/// What stands before a line.
struct Before {
  Piece text;              ///< the last text, if nothing but closing brackets follows it
  std::string closers;     ///< those brackets
  std::uint32_t free = 0;  ///< from here on there is but white space, comments and line ends
};

Before before(std::string_view text, std::uint32_t line) {
  Lexer lexer(text);
  Before found;
  for (Piece piece = lexer.next(); piece.kind != PieceKind::end && piece.begin < line;
       piece = lexer.next()) {
    found.free = piece.end;
    if (piece.kind == PieceKind::close) {
      found.closers += text[piece.begin];
      continue;
    }
    found.closers.clear();
    found.text = piece;
  }
  return found;
}

bool indent_more(WorkingText& text, std::uint32_t line, std::uint32_t columns) {
  if (line == 0) return false;
  const std::string_view view = text.view();
  const bool has_return = line > 1 && view[line - 2] == '\r';
  const std::string line_break = has_return ? "\r\n" : "\n";
  const std::uint32_t moved = columns + static_cast<std::uint32_t>(line_break.size());
  const Before found = before(view, line);
  if (found.free > line) return false;
  if (found.free + moved > line) {
    const Piece last = found.text;
    const bool is_text = last.kind == PieceKind::plain || last.kind == PieceKind::quoted;
    const auto needed = moved + 1 + static_cast<std::uint32_t>(found.closers.size());
    if (!is_text || last.begin + needed > line) return false;
    if (line_begin(view, last.begin) != line_begin(view, found.free)) return false;
    const std::uint32_t quote = last.kind == PieceKind::quoted ? 1 : 0;
    take_verbatim(text, {last.begin, last.begin + quote, last.end - quote, quote == 0}, last.end);
    overwrite(text, last.begin + 1, line - moved, found.closers);
  }
  overwrite(text, line - moved, line, line_break + std::string(columns, ' '));
  return true;
}

bool shift(WorkingText& text, std::uint32_t line, int columns) {
  const auto distance = static_cast<std::uint32_t>(std::abs(columns));
  return columns < 0 ? indent_less(text, line, distance) : indent_more(text, line, distance);
}

/// Shifts an entry; with a list item all that stands below it, if that goes with it and is not what
/// disagrees.
bool shift_entry(WorkingText& text, const Entry& entry, bool is_item, int columns) {
  const std::string_view view = text.view();
  std::uint32_t line = next_line(view, entry.line);
  std::vector<std::uint32_t> lines{entry.line};
  const bool is_block =
      is_item && line < view.size() && static_cast<int>(indent(view, line)) == entry.content;
  for (; is_block && line < view.size(); line = next_line(view, line)) {
    if (line_end(view, line) <= line + indent(view, line)) continue;
    if (static_cast<int>(indent(view, line)) <= entry.column) break;
    lines.push_back(line);
  }
  if (columns > 0 && lines.size() > most_moved) return false;
  return std::ranges::all_of(lines, [&](std::uint32_t each) { return shift(text, each, columns); });
}

/// Shifts all or nothing.
bool shift_all(WorkingText& text, const std::vector<Entry>& all, bool is_item, int columns) {
  overwrite(text, 0, 0);
  WorkingText shifted = text;
  const bool is_done = std::ranges::all_of(
      all, [&](const Entry& entry) { return shift_entry(shifted, entry, is_item, columns); });
  if (!is_done || all.empty()) return false;
  std::ranges::copy(shifted.changed, text.changed.begin());  // views of it stay what they are
  text.verbatim = std::move(shifted.verbatim);
  text.changes = shifted.changes;
  return true;
}

}  // namespace

Alignment realign(WorkingText& text, std::uint32_t at) {
  const std::string_view view = text.view();
  const std::uint32_t line = line_begin(view, at);
  Alignment result{indent(view, line), {}};
  if (!looks_like_entry(view, line)) return result;
  const auto before = entries(view, lines_before(view, line), line);
  const auto after = entries(view, line, lines_after(view, line));
  const bool is_item = after[0].is_item();
  const int column = after[0].column;
  const int next = after.size() > 1 ? after[1].column : -1;
  const int hint = is_item ? next - (after[0].content - column) : next;
  const auto wanted = nearest(fitting_columns(before, is_item), column, hint);
  if (!wanted || *wanted == column) return result;
  result.column = static_cast<std::uint32_t>(*wanted);
  const int least = std::min(column, *wanted);
  const auto behind = run_behind(after, is_item, column, least);
  const auto ahead = run_ahead(before, is_item, *wanted, least);
  const bool few_ahead = !ahead.empty() && ahead.size() < behind.size();
  const int columns = few_ahead ? column - *wanted : *wanted - column;
  const std::vector<Entry>& wrong = few_ahead ? ahead : behind;
  const std::vector<Entry>& right = few_ahead ? behind : ahead;
  const bool may_move_right = is_item || few_ahead;
  if (shift_all(text, wrong, is_item, columns) ||
      (may_move_right && shift_all(text, right, is_item, -columns))) {
    result.moved = wrong[0].line + static_cast<std::uint32_t>(wrong[0].column);
  }
  return result;
}

}  // namespace remit
