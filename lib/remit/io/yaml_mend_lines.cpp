// What can be wrong with a line that ought to be a field or a list item.

#include <algorithm>
#include <string>

#include "remit/base/phrases/syntax.hpp"
#include "remit/io/yaml_indent.hpp"
#include "remit/io/yaml_mender.hpp"
#include "remit/io/yaml_spans.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_key = 1024;  // yaml-cpp's limit

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Piece piece_behind(std::string_view text, Piece piece) {
  Lexer lexer(text);
  Piece next = lexer.next();
  while (next.kind != PieceKind::end && next.begin < piece.end) next = lexer.next();
  return next;
}

/// Whether a bracket within so many others is closed before the text ends.
bool is_closed(std::string_view text, Piece opener, std::size_t depth) {
  Lexer lexer(text);
  Piece piece = lexer.next();
  while (
      piece.kind != PieceKind::end && (piece.begin < opener.end || lexer.open().size() > depth)) {
    piece = lexer.next();
  }
  return lexer.open().size() <= depth;
}

}  // namespace

void Mender::line_marker(std::uint32_t at) {
  report({at, line_end(view_, at)}, message(phrases::file::line_cannot_begin, part(at, at + 1)));
  overwrite(text_, at, line_end(view_, at));
}

void Mender::dash() {
  const Range here{stop_.at, stop_.at + 1};
  if (!scene_.open.empty()) {
    report(here, message(phrases::file::dash_in_brackets), message(phrases::file::take_out));
  } else if (is_indented_by_tab()) {
    return tabs();
  } else {
    report({stop_.at, line_end(view_, stop_.at)}, message(phrases::file::list_in_line),
        message(phrases::file::item_lines));
  }
  overwrite(text_, stop_.at, stop_.at + 1);
}

void Mender::value_mark() {
  if (is_indented_by_tab()) return tabs();
  const Piece key = scene_.before;
  const bool is_plain = key.kind == PieceKind::plain;
  if (is_plain && key.first && view_[key.begin] == '-') return no_space_after_dash(key);
  if (is_plain && !same_line(key.begin, stop_.at)) {
    if (key.first) return text_without_colon(key);
    const std::uint32_t line = line_begin(view_, stop_.at);
    return wrong_indentation(
        line + content_indent(view_, line), message(phrases::file::too_indented));
  }
  if (stop_.at - key.begin > longest_key) {
    report({key.begin, key.begin + 1}, message(phrases::file::long_key, longest_key));
    return blank_entry(text_, key.begin);
  }
  if (key.kind == PieceKind::quoted && !key.first) return text_after_quote(key.begin);
  if (is_plain && !key.first) return colon_in_value(key.begin);
  if (key.kind == PieceKind::colon) return colon_in_value(stop_.at);
  const Piece line_before = scene_.before_that;
  if (line_before.kind == PieceKind::plain && line_before.first) {
    return text_without_colon(line_before);
  }
  give_up_line();
}

/// A line that a text begins, where it ought to be a field: “title 甲”, “title:甲”, “title”.
void Mender::text_without_colon(Piece piece) {
  const std::uint32_t end = std::min(piece.end, line_end(view_, piece.begin));
  const std::string_view words = part(piece.begin, end);
  const std::uint32_t length = field_length(view_, piece.begin);
  const std::string_view field = words.substr(0, length);
  const std::string_view rest = words.substr(length);
  const bool is_value = rest.size() > 1 && rest[0] == ' ' && !is_letter(rest[1]);
  if (words.size() > 1 && words[0] == '-' && words[1] != '-') return no_space_after_dash(piece);
  if (length > 0 && rest.starts_with(':')) {
    report({piece.begin, end}, message(phrases::file::no_space, field),
        message(phrases::file::write_colon, field));
  } else if (length > 0 && (rest.empty() || is_value)) {
    report({piece.begin, end}, message(phrases::file::no_colon, field),
        message(phrases::file::write_colon, field));
  } else {
    report({piece.begin, end}, message(phrases::file::no_colon, words),
        message(phrases::file::write_field));
    return blank_entry(text_, piece.begin);
  }
  add_colon(text_, piece.begin);
}

/// “-id: 甲”: the dash goes one column to the left, and with it the line.
void Mender::no_space_after_dash(Piece piece) {
  report({piece.begin, piece.end}, message(phrases::file::no_space_after_dash),
      message(phrases::file::write_dash));
  const bool has_room = piece.begin > 0 && view_[piece.begin - 1] == ' ';
  if (!has_room) return blank_entry(text_, piece.begin, Dash::blank);
  overwrite(text_, piece.begin - 1, piece.begin + 1, "- ");
}

void Mender::tabs() {
  const std::uint32_t line = line_begin(view_, stop_.at);
  const std::size_t tab = view_.find('\t', line);
  const auto at = static_cast<std::uint32_t>(std::min<std::size_t>(tab, stop_.at));
  report({at, at + 1}, message(phrases::file::tabs, tab_lines(view_)),
      message(phrases::file::use_spaces));
  replace_tabs(text_);
}

void Mender::wrong_indentation(std::uint32_t at, Message what) {
  const std::uint32_t end = line_end(view_, at);
  const Alignment alignment = realign(text_, at);
  const std::uint32_t moved = alignment.moved.value_or(at);
  if (moved != at) {
    report({moved, line_end(text_.source, moved)}, message(phrases::file::wrong_indentation),
        message(phrases::file::align));
    return;
  }
  report({at, end}, std::move(what), message(phrases::file::align));
  if (!alignment.moved) blank_entry(text_, at, Dash::blank, alignment.column);
}

/// Something behind a value in its line; true if that is it.
bool Mender::after_value() {
  const Piece at = scene_.at;
  const Piece before = scene_.before;
  if (at.first || at.kind == PieceKind::end || before.end == 0) return false;
  if (!same_line(before.end, at.begin)) return false;
  const bool is_comma = at.begin < view_.size() && view_[at.begin] == ',';
  const Range rest{at.begin, line_end(view_, at.begin)};
  const bool has_colon = part(rest.begin, rest.end).find(':') != std::string_view::npos;
  if (before.kind == PieceKind::property) {
    as_text(
        before.begin, message(phrases::file::cannot_begin, part(before.begin, before.begin + 1)));
  } else if (before.kind == PieceKind::colon || before.kind == PieceKind::dash) {
    as_text(at.begin, message(phrases::file::cannot_begin, part(at.begin, at.begin + 1)));
  } else if (is_comma) {
    report(rest, message(phrases::file::comma_outside), message(phrases::file::bracket_list));
    overwrite(text_, rest.begin, rest.end);
  } else if (before.kind == PieceKind::quoted && (!before.first || !has_colon)) {
    text_after_quote(before.begin);
  } else if (before.kind == PieceKind::close) {
    const std::string_view bracket = part(before.begin, before.end);
    report(rest, message(phrases::file::text_after_bracket, bracket),
        message(phrases::file::bracket_list));
    overwrite(text_, rest.begin, rest.end);
  } else {
    return false;
  }
  return true;
}

/// The first lines are indented more than all the rest, so that the parser takes them for all.
bool Mender::before_root() {
  const std::uint32_t first = after_space(view_, 0);
  const std::uint32_t line = line_begin(view_, stop_.at);
  if (first >= line || indent(view_, line_begin(view_, first)) <= indent(view_, line)) return false;
  report({first, line_end(view_, first)}, message(phrases::file::wrong_indentation),
      message(phrases::file::align));
  overwrite(text_, 0, line);
  return true;
}

void Mender::not_a_field() {
  const Piece at = scene_.at;
  for (const Piece piece : {at, scene_.before}) {
    const bool is_directive = piece.kind == PieceKind::marker && view_[piece.begin] == '%';
    if (is_directive) return line_marker(piece.begin);
  }
  if (at.kind == PieceKind::marker && stop_.trouble == Trouble::leftover) {
    const auto size = static_cast<std::uint32_t>(view_.size());
    report({at.begin, at.end}, message(phrases::file::second_document),
        message(phrases::file::one_document));
    return overwrite(text_, at.begin, size);
  }
  if (is_indented_by_tab()) return tabs();
  if (at.kind == PieceKind::open && !is_closed(view_, at, scene_.open.size())) {
    return unclosed_at({at.begin, static_cast<std::uint32_t>(view_.size())});
  }
  if (after_value()) return;
  const Piece before = scene_.before;
  const bool is_line =
      before.kind == PieceKind::plain && before.first && !same_line(before.end, at.begin);
  if (is_line && stop_.trouble == Trouble::leftover) return text_without_colon(before);
  if (stop_.trouble == Trouble::leftover && before_root()) return;
  if (at.kind == PieceKind::dash)
    return wrong_indentation(at.begin, message(phrases::file::stray_item));
  const bool is_text = at.kind == PieceKind::plain || at.kind == PieceKind::quoted;
  if (!is_text || at.begin < stop_.at) return give_up_line();
  const Piece next = piece_behind(view_, at);
  if (next.kind == PieceKind::colon && same_line(next.begin, at.begin)) {
    return wrong_indentation(at.begin, message(phrases::file::wrong_indentation));
  }
  text_without_colon(at);
}

}  // namespace remit
