#include "remit/io/yaml_edits.hpp"

#include <algorithm>

namespace remit {

namespace {

constexpr std::size_t most_open = 64;  // deeper than that nothing is read anyway

bool is_open_bracket(char c) {
  return c == '[' || c == '{';
}

/// The column that an entry must be to the right of to stand within the bracket.
std::optional<std::uint32_t> least_column(std::string_view text, std::uint32_t opener) {
  const std::uint32_t line = line_begin(text, opener);
  const std::uint32_t column = content_indent(text, line);
  if (line + column != opener) return column;
  const std::size_t dash = text.substr(line, column).rfind('-');
  if (dash != std::string_view::npos) return static_cast<std::uint32_t>(dash);
  if (column == 0) return {};
  return column - 1;
}

bool is_empty(std::string_view text, std::uint32_t line) {
  return line_end(text, line) <= line + indent(text, line);
}

bool is_empty_or_comment(std::string_view text, std::uint32_t line) {
  return is_empty(text, line) || text[line + indent(text, line)] == '#';
}

std::string closers_of(
    std::string_view text, const std::vector<std::uint32_t>& open, std::uint32_t outermost) {
  std::string closers;
  for (const std::uint32_t opener : open) {
    if (opener >= outermost) closers.insert(closers.begin(), text[opener] == '[' ? ']' : '}');
  }
  return closers;
}

bool ends_with_colon(std::string_view text, std::uint32_t line) {
  std::string_view words = text.substr(line, line_end(text, line) - line);
  words = words.substr(0, words.find(" #"));
  words = words.substr(0, words.find_last_not_of(' ') + 1);
  return words.ends_with(':') || words.ends_with("：");
}

/// Whether the list item that begins with this line has more fields below.
bool item_goes_on(std::string_view text, std::uint32_t line) {
  std::uint32_t next = next_line(text, line);
  while (next < text.size() && is_empty_or_comment(text, next)) next = next_line(text, next);
  const std::uint32_t own = indent(text, next);
  return next < text.size() && own > indent(text, line) && own <= content_indent(text, line);
}

/// Where the line says nothing more: its white space, and dashes before a field, included.
std::uint32_t lead_end(std::string_view text, std::uint32_t line) {
  std::uint32_t at = line;
  while (at < text.size()) {
    const char next = at + 1 < text.size() ? text[at + 1] : '\n';
    const bool is_dash = text[at] == '-' && (next == ' ' || next == '\t');
    if (text[at] != ' ' && text[at] != '\t' && !is_dash) break;
    ++at;
  }
  return at;
}

/// Blanks a line whose own indentation says nothing, and what is below it.
void blank_with_block(WorkingText& text, std::uint32_t line) {
  const std::string_view view = text.view();
  const bool is_item = view.substr(line, lead_end(view, line) - line).find('-') != view.npos;
  const bool is_leaf = !is_item && !ends_with_colon(view, line);
  overwrite(text, line, line_end(view, line));
  std::uint32_t next = next_line(view, line);
  while (next < view.size() && is_empty_or_comment(view, next)) next = next_line(view, next);
  const std::uint32_t least = indent(view, next);
  const bool is_list = content_indent(view, next) > least;
  for (; next < view.size(); next = next_line(view, next)) {
    if (is_empty(view, next)) continue;
    const std::uint32_t own = indent(view, next);
    const bool ends_list = is_list && own == least && content_indent(view, next) == own;
    if (own < least || ends_list || (is_leaf && looks_like_entry(view, next))) break;
    overwrite(text, next, line_end(view, next));
  }
}

bool has_tab(std::string_view text, std::uint32_t line) {
  const std::uint32_t end = lead_end(text, line);
  const bool says_something = end < text.size() && text[end] != '\n' && text[end] != '\r';
  return says_something && text.substr(line, end - line).find('\t') != std::string_view::npos;
}

}  // namespace

YamlScene scene(std::string_view text, std::uint32_t place) {
  Lexer lexer(text);
  YamlScene found{place, {}, {}, lexer.next(), {}};
  while (found.at.kind != PieceKind::end && found.at.end <= place) {
    found.before_that = found.before;
    found.before = found.at;
    found.at = lexer.next();
  }
  found.open = lexer.open();
  if (found.at.kind == PieceKind::open) found.open.pop_back();
  if (found.at.kind == PieceKind::close) found.open.push_back(lexer.closed());
  if (found.open.size() > most_open) found.open.resize(most_open);
  return found;
}

std::optional<Unclosed> unclosed_bracket(std::string_view text, const YamlScene& scene) {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (const std::uint32_t opener : scene.open) {
    const auto column = least_column(text, opener);
    for (std::uint32_t line = next_line(text, opener); line < size && line <= scene.place && column;
         line = next_line(text, line)) {
      if (looks_like_entry(text, line) && indent(text, line) <= *column) return {{opener, line}};
    }
  }
  if (scene.at.kind == PieceKind::end && !scene.open.empty()) return {{scene.open.front(), size}};
  return {};
}

bool insert_closers(WorkingText& text, Piece last, std::uint32_t limit, std::string_view closers) {
  const auto length = static_cast<std::uint32_t>(closers.size());
  if (last.kind == PieceKind::comma) last.end = last.begin;
  if (last.end + length <= limit) {
    overwrite(text, last.end, limit, closers);
    return true;
  }
  const bool is_text = last.kind == PieceKind::plain || last.kind == PieceKind::quoted;
  if (!is_text || last.begin + 1 + length > limit) return false;
  const bool is_plain = last.kind == PieceKind::plain;
  const std::uint32_t quote = is_plain ? 0 : 1;
  take_verbatim(text, {last.begin, last.begin + quote, last.end - quote, is_plain}, limit);
  overwrite(text, limit - length, limit, closers);
  return true;
}

std::string close_bracket(WorkingText& text, Unclosed unclosed) {
  const std::string_view view = text.view();
  Lexer lexer(view);
  Piece last;
  std::vector<std::uint32_t> open;
  for (Piece piece = lexer.next(); piece.kind != PieceKind::end && piece.begin < unclosed.until;
       piece = lexer.next()) {
    last = piece;
    open = lexer.open();
  }
  std::uint32_t line = line_begin(view, unclosed.until);
  do {
    line = line_begin(view, line == 0 ? 0 : line - 1);
  } while (line > unclosed.opener && is_empty_or_comment(view, line));
  if (unclosed.until == view.size() && next_line(view, line) < view.size() &&
      !is_empty_or_comment(view, next_line(view, line))) {
    line = next_line(view, line);  // the last line, which has no line end
  }
  const std::uint32_t end = line_end(view, line);
  last.end = std::min(last.end, end);
  if (last.begin < line) last.begin = last.end;  // of several lines: nothing of it can go
  std::uint32_t limit = static_cast<std::uint32_t>(std::min(view.find('\n', line), view.size()));
  if (limit > end && view[limit - 1] == '\r') --limit;
  std::string closers = closers_of(view, open, unclosed.opener);
  if (!insert_closers(text, last, limit, closers)) blank_entry(text, unclosed.opener);
  return closers;
}

std::uint32_t value_end(std::string_view text, const YamlScene& scene, std::uint32_t at) {
  std::uint32_t end = at;
  const std::uint32_t last = line_end(text, at);
  const bool is_key = scene.at.first && scene.at.begin == at;
  for (int depth = 0; end < last; ++end) {
    const char c = text[end];
    const bool ends_word = end + 1 >= last || text[end + 1] == ' ';
    if (c == '#' && end > at && text[end - 1] == ' ') break;
    if (is_key && c == ':' && ends_word) break;
    if (scene.open.empty()) continue;
    if (depth == 0 && (c == ',' || c == ']' || c == '}')) break;
    if (is_open_bracket(c)) ++depth;
    if (c == ']' || c == '}') --depth;
  }
  while (end > at + 1 && text[end - 1] == ' ') --end;
  return end;
}

void take_value(WorkingText& text, const YamlScene& scene, std::uint32_t at) {
  const std::uint32_t end = value_end(text.view(), scene, at);
  take_verbatim(text, {at, at, end, true}, std::max(end, at + 1));
}

void blank_entry(WorkingText& text, std::uint32_t at, Dash dash, std::uint32_t own_column) {
  const std::string_view view = text.view();
  const std::uint32_t line = line_begin(view, at);
  const std::uint32_t outer = indent(view, line);
  const std::uint32_t column = content_indent(view, line);
  const bool is_item = column > outer;
  const bool keeps_dash = is_item && dash == Dash::keep && item_goes_on(view, line);
  const bool is_leaf = (keeps_dash || !is_item) && !ends_with_colon(view, line);
  const std::uint32_t least = std::max(keeps_dash ? column : outer, own_column) + 1;
  overwrite(text, line + (keeps_dash ? column : 0), line_end(view, line));
  for (std::uint32_t next = next_line(view, line); next < view.size();
       next = next_line(view, next)) {
    if (is_empty(view, next)) continue;
    const std::uint32_t own = indent(view, next);
    const bool is_list = !is_item && !is_leaf && own == outer && content_indent(view, next) > own;
    const bool belongs = own >= least && !(is_leaf && looks_like_entry(view, next));
    if (!belongs && !is_list) break;
    overwrite(text, next, line_end(view, next));
  }
}

void add_colon(WorkingText& text, std::uint32_t at) {
  const std::string_view view = text.view();
  const std::uint32_t length = field_length(view, at);
  const char next = at + length < view.size() ? view[at + length] : '\n';
  if (length < 2) {
    blank_entry(text, at);
    return;
  }
  const std::uint32_t end = at + length + (next == ':' || next == ' ' ? 1 : 0);
  take_verbatim(text, {at, at, at + length, true}, end);
  overwrite(text, at + length - 1, end, ":");
}

std::size_t tab_lines(std::string_view text) {
  std::size_t lines = 0;
  for (std::uint32_t line = 0; line < text.size(); line = next_line(text, line)) {
    if (has_tab(text, line)) ++lines;
  }
  return lines;
}

void replace_tabs(WorkingText& text) {
  const std::string_view view = text.view();
  bool has_spaces = false;
  for (std::uint32_t line = 0; line < view.size(); line = next_line(view, line)) {
    has_spaces |= view[line] == ' ' && !is_empty_or_comment(view, line);
  }
  for (std::uint32_t line = 0; line < view.size(); line = next_line(view, line)) {
    if (!has_tab(view, line)) continue;
    const std::uint32_t end = lead_end(view, line);
    if (has_spaces) blank_with_block(text, line);
    for (std::uint32_t at = line; at < end; ++at) {
      if (view[at] == '\t') overwrite(text, at, at + 1);
    }
  }
}

}  // namespace remit
