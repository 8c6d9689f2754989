// Where the parser stops is seldom where the mistake is, and its words are about tokens. This looks
// at the text around, as Lexer takes it apart, and finds the mistake that people make: brackets and
// quotation marks that are not closed, full-width punctuation, missing spaces, indentation.

#include "remit/io/yaml_mend.hpp"

#include <algorithm>
#include <string>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/syntax.hpp"
#include "remit/io/yaml_mender.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_example = 60;

/// A text as it has to be written in YAML, if it is short enough to show.
std::string in_quotes(std::string_view text) {
  if (text.size() > longest_example || text.find('\n') != text.npos) return "\"…\"";
  if (text.find_first_of("\"\\") == text.npos) return "\"" + std::string(text) + "\"";
  return text.find('\'') == text.npos ? "'" + std::string(text) + "'" : "\"…\"";
}

}  // namespace

void Mender::run() {
  if (stop_.trouble == Trouble::escape) return bad_escape();
  if (has_runaway_quote()) return;
  if (stop_.trouble == Trouble::quote) return unclosed_quote(scene_.at.begin);
  if (const auto unclosed = unclosed_bracket(view_, scene_)) return unclosed_at(*unclosed);
  switch (stop_.trouble) {
    case Trouble::alias:
    case Trouble::anchor:
    case Trouble::tag:
      return marked_text();
    case Trouble::undefined_alias:
      return undefined_alias();
    case Trouble::block_header:
    case Trouble::token:
    case Trouble::key_mark:
      return special_character();
    case Trouble::directive:
      return line_marker(stop_.at);
    case Trouble::flow_close:
      return wrong_closer();
    case Trouble::flow_item:
      return flow_item();
    case Trouble::dash:
      return dash();
    case Trouble::value_mark:
      return value_mark();
    case Trouble::tab:
      return tabs();
    default:
      return not_a_field();
  }
}

void Mender::give_up_line() {
  const Range line{stop_.at, line_end(view_, stop_.at)};
  const std::size_t changes = text_.changes;
  blank_entry(text_, stop_.at, Dash::blank);
  if (text_.changes != changes) report(line, message(phrases::file::not_readable));
}

/// One problem a line is enough: what follows from a mistake is not another.
void Mender::report(Range range, Message what, std::optional<Message> remedy) {
  const std::string_view source = text_.source;
  const auto size = static_cast<std::uint32_t>(source.size());
  range.begin = std::min(range.begin, size);
  range.end = std::clamp(range.end, range.begin, size);
  const std::uint32_t line = line_begin(source, range.begin);
  const auto is_here = [&](const Diagnostic& problem) {
    return problem.span && line_begin(source, std::min(problem.span->begin, size)) == line;
  };
  const auto is_tabs = [](const Diagnostic& problem) {
    return problem.message.wording == &phrases::file::tabs;
  };
  const bool has_tab = tab_lines(source.substr(line, next_line(source, line) - line)) > 0;
  if (std::ranges::any_of(problems_, is_here)) return;
  if (has_tab && std::ranges::any_of(problems_, is_tabs)) return;
  problems_.push_back({"parse-error", Severity::error, {}, Span{file_, range.begin, range.end},
      std::move(what), {}, std::move(remedy)});
}

/// A quotation mark that is closed by the next one, lines later, which ought to begin a text.
bool Mender::has_runaway_quote() {
  Piece quoted = scene_.at;
  const bool is_within = quoted.kind == PieceKind::quoted && quoted.begin < stop_.at;
  if (quoted.kind == PieceKind::unclosed) {
    unclosed_quote(quoted.begin);
    return true;
  }
  if (!is_within) quoted = scene_.before;
  if (quoted.kind != PieceKind::quoted || line_begin(view_, quoted.end) <= quoted.begin) {
    return false;
  }
  if (!is_within && !same_line(quoted.end, scene_.at.begin)) return false;
  for (std::uint32_t line = next_line(view_, quoted.begin); line < quoted.end;
       line = next_line(view_, line)) {
    if (!looks_like_entry(view_, line)) continue;
    unclosed_quote(quoted.begin);
    return true;
  }
  return false;
}

void Mender::unclosed_quote(std::uint32_t at) {
  if (at >= view_.size() || (view_[at] != '"' && view_[at] != '\'')) return;
  const std::string_view mark = part(at, at + 1);
  const YamlScene where = scene(view_, at);
  const std::uint32_t end = std::max(value_end(view_, where, at), at + 1);
  report({at, end}, message(phrases::file::unclosed_quote, mark),
      message(phrases::file::quote_end, mark));
  take_verbatim(text_, {at, at + 1, end, false}, end);
}

void Mender::unclosed_at(Unclosed unclosed) {
  const std::string bracket(1, view_[unclosed.opener]);
  const std::uint32_t end = line_end(view_, unclosed.opener);
  const std::string closers = close_bracket(text_, unclosed);
  report({unclosed.opener, end}, message(phrases::file::unclosed, bracket),
      message(phrases::file::close_with, closers));
}

void Mender::bad_escape() {
  const Piece quoted = scene_.at;
  if (quoted.kind != PieceKind::quoted) return;
  const std::size_t backslash = view_.rfind('\\', stop_.at - std::size_t{1});
  const auto at = static_cast<std::uint32_t>(std::max<std::size_t>(backslash, quoted.begin));
  std::uint32_t end = std::min(at + 2, quoted.end);
  while (end < quoted.end && (static_cast<unsigned char>(view_[end]) & 0xC0U) == 0x80) ++end;
  report({at, end}, message(phrases::file::bad_escape, part(at, end)),
      message(phrases::file::double_backslash));
  take_verbatim(text_, {quoted.begin, quoted.begin + 1, quoted.end - 1, false}, quoted.end);
}

/// What was not meant as YAML but as a text, from `at` to the end of the value.
void Mender::as_text(std::uint32_t at, Message what) {
  const std::uint32_t end = value_end(view_, scene_, at);
  report(
      {at, end}, std::move(what), message(phrases::file::write_instead, in_quotes(part(at, end))));
  take_value(text_, scene_, at);
}

/// A text that begins with * or & or !
void Mender::marked_text() {
  const Piece piece = scene_.at.kind == PieceKind::property ? scene_.at : scene_.before;
  if (piece.kind != PieceKind::property) return;
  as_text(piece.begin, message(phrases::file::cannot_begin, part(piece.begin, piece.begin + 1)));
}

void Mender::undefined_alias() {
  const Piece alias = scene_.at;
  if (alias.kind != PieceKind::property) return;
  const std::string_view name = part(alias.begin, alias.end);
  const bool alone = value_end(view_, scene_, alias.begin) == alias.end;
  if (!alone || field_length(name, 1) + 1 != name.size()) return marked_text();
  report({alias.begin, alias.end},
      message(phrases::file::no_anchor, name, "&" + std::string(name.substr(1))));
  overwrite(text_, alias.begin, alias.end, "~");
}

void Mender::special_character() {
  const Piece piece = scene_.at;
  if (piece.begin >= view_.size()) return;
  const bool is_within = piece.begin < stop_.at && piece.kind == PieceKind::plain;
  const std::uint32_t at = is_within ? stop_.at : piece.begin;
  const std::string_view character = part(at, at + 1);
  as_text(piece.begin, is_within ? message(phrases::file::special, character)
                                 : message(phrases::file::cannot_begin, character));
}

void Mender::wrong_closer() {
  const std::string_view closer = part(stop_.at, stop_.at + 1);
  const Range here{stop_.at, stop_.at + 1};
  if (scene_.open.empty()) {
    report(here, message(phrases::file::closer_alone, closer), message(phrases::file::take_out));
    overwrite(text_, stop_.at, stop_.at + 1);
    return;
  }
  const char opener = closer == "]" ? '[' : '{';
  std::string closers;
  std::size_t depth = scene_.open.size();
  for (; depth > 0 && view_[scene_.open[depth - 1]] != opener; --depth) {
    closers += opener == '[' ? '}' : ']';
  }
  const std::uint32_t inner = scene_.open.back();
  const std::string_view bracket = part(inner, inner + 1);
  if (depth > 0 && insert_closers(text_, scene_.before, stop_.at, closers)) {
    report({inner, stop_.at}, message(phrases::file::unclosed, bracket),
        message(phrases::file::close_with, closers));
    return;
  }
  report(here, message(phrases::file::closer_other, closer, bracket));
  overwrite(text_, stop_.at, stop_.at + 1, opener == '[' ? "}" : "]");
}

void Mender::flow_item() {
  const Piece at = scene_.at;
  const Piece before = scene_.before;
  const std::string_view rest = view_.substr(std::min<std::size_t>(stop_.at, view_.size()));
  const bool is_quoted = before.kind == PieceKind::quoted;
  if (rest.starts_with("，") || rest.starts_with("、")) {
    report({stop_.at, stop_.at + 3}, message(phrases::file::full_width_comma),
        message(phrases::file::write_comma));
    overwrite(text_, stop_.at, stop_.at + 3, ",");
  } else if (at.kind == PieceKind::colon) {
    colon_in_value(before.begin);
  } else if (is_quoted && before.end == at.begin) {
    text_after_quote(before.begin);
  } else if (before.kind == PieceKind::plain && before.end == at.begin) {
    as_text(before.begin, message(phrases::file::special, part(at.begin, at.begin + 1)));
  } else if (before.end < at.begin) {
    missing_comma();
  } else {
    report({stop_.at, value_end(view_, scene_, stop_.at)}, message(phrases::file::not_readable));
    overwrite(text_, stop_.at, std::max(value_end(view_, scene_, stop_.at), stop_.at + 1));
  }
}

void Mender::missing_comma() {
  const std::uint32_t begin = scene_.before.end;
  report({scene_.at.begin, scene_.at.end}, message(phrases::file::missing_comma),
      message(phrases::file::write_comma));
  overwrite(text_, begin, begin + 1, ",");
}

void Mender::text_after_quote(std::uint32_t at) {
  report({at, value_end(view_, scene_, at)}, message(phrases::file::text_after_quote),
      message(phrases::file::quotes_within));
  take_value(text_, scene_, at);
}

void Mender::colon_in_value(std::uint32_t at) {
  as_text(at, message(phrases::file::colon_in_value));
}

bool mend(WorkingText& text, Stop stop, std::uint32_t file, std::vector<Diagnostic>& problems) {
  const std::size_t changes = text.changes;
  Mender(text, stop, file, problems).run();
  if (text.changes == changes) Mender(text, stop, file, problems).give_up_line();
  return text.changes != changes;
}

}  // namespace remit
