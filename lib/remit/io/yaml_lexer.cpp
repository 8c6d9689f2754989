#include "remit/io/yaml_lexer.hpp"

#include <algorithm>

#include "remit/io/yaml_spans.hpp"

namespace remit {

namespace {

constexpr std::string_view full_width_colon = "：";

std::uint32_t as_offset(std::size_t at) {
  return static_cast<std::uint32_t>(at);
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || is_blank(text[at]) || text[at] == '\n';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_marker(std::string_view text, std::size_t line) {
  const std::string_view rest = text.substr(line, 3);
  return (rest == "---" || rest == "...") && ends_word(text, line + 3);
}

}  // namespace

std::uint32_t line_begin(std::string_view text, std::uint32_t at) {
  const std::size_t before = at == 0 ? text.npos : text.rfind('\n', at - std::size_t{1});
  return before == text.npos ? 0 : as_offset(before + 1);
}

std::uint32_t line_end(std::string_view text, std::uint32_t at) {
  std::size_t end = std::min(text.find('\n', at), text.size());
  const std::uint32_t begin = line_begin(text, at);
  while (end > begin && is_blank(text[end - 1])) --end;
  return as_offset(end);
}

std::uint32_t next_line(std::string_view text, std::uint32_t at) {
  const std::size_t end = text.find('\n', at);
  return as_offset(end == text.npos ? text.size() : end + 1);
}

std::uint32_t indent(std::string_view text, std::uint32_t line) {
  return as_offset(std::min(text.find_first_not_of(' ', line), text.size())) - line;
}

std::uint32_t content_indent(std::string_view text, std::uint32_t line) {
  std::uint32_t at = line + indent(text, line);
  while (at + 1 < text.size() && text[at] == '-' && text[at + 1] == ' ') {
    at = as_offset(std::min(text.find_first_not_of(' ', at + std::size_t{1}), text.size()));
  }
  return at - line;
}

std::uint32_t field_length(std::string_view text, std::uint32_t at) {
  std::uint32_t length = 0;
  while (at + length < text.size()) {
    const char c = text[at + length];
    const bool fits = is_letter(c) || (length > 0 && (c == '-' || (c >= '0' && c <= '9')));
    if (!fits) break;
    ++length;
  }
  return length;
}

bool looks_like_entry(std::string_view text, std::uint32_t line) {
  const std::uint32_t at = line + indent(text, line);
  if (at < text.size() && text[at] == '-' && ends_word(text, at + std::size_t{1})) return true;
  const std::uint32_t length = field_length(text, at);
  if (length == 0) return false;
  const std::string_view rest = text.substr(at + std::size_t{length});
  if (rest.starts_with(':')) return ends_word(rest, 1);
  return rest.starts_with(full_width_colon);
}

void Lexer::skip_space() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (c == '\n') {
      line_ = ++at_;
      fresh_ = true;
    } else if (is_blank(c)) {
      ++at_;
    } else if (c == '#') {
      at_ = as_offset(std::min(text_.find('\n', at_), text_.size()));
    } else {
      break;
    }
  }
}

/// Whether a - ? or : at `at` is one that means something.
bool Lexer::is_mark(std::size_t at) const {
  if (ends_word(text_, at + 1)) return true;
  return text_[at] == ':' && !open_.empty() &&
         std::string_view(",[]{}").find(text_[at + 1]) != std::string_view::npos;
}

Piece Lexer::next() {
  skip_space();
  if (at_ >= text_.size()) return {PieceKind::end, false, at_, at_};
  Piece piece{PieceKind::plain, fresh_ && open_.empty(), at_, at_ + 1};
  const char c = text_[at_];
  const std::uint32_t column = at_ - line_;
  if (column == 0 && open_.empty() && (is_marker(text_, at_) || c == '%')) {
    piece.kind = PieceKind::marker;
    piece.end = c == '%' ? line_end(text_, at_) : at_ + 3;
  } else if (c == '-' && is_mark(at_)) {
    piece.kind = PieceKind::dash;
    owner_ = column + 1;
  } else if ((c == '?' || c == ':') && is_mark(at_)) {
    piece.kind = c == '?' ? PieceKind::question : PieceKind::colon;
    if (last_ >= line_ && c == ':') owner_ = last_ - line_ + 1;
  } else if (c == ':' && !open_.empty() && last_ < at_ && (text_[at_ - 1] == '"')) {
    piece.kind = PieceKind::colon;
  } else if (c == ',' && !open_.empty()) {
    piece.kind = PieceKind::comma;
  } else if (c == '[' || c == '{' || ((c == ']' || c == '}') && !open_.empty())) {
    piece = bracket(piece);
  } else if (c == '"' || c == '\'') {
    piece = quoted(piece);
  } else if (c == '*' || c == '&' || c == '!') {
    piece.kind = PieceKind::property;
    piece.end = name_end(text_, at_);
  } else if ((c == '|' || c == '>') && open_.empty()) {
    piece = block(piece);
  } else {
    piece = plain(piece);
  }
  if (piece.kind != PieceKind::dash) fresh_ = false;
  last_ = piece.begin;
  at_ = piece.end;
  const std::size_t last_break = text_.substr(0, at_).substr(piece.begin).rfind('\n');
  if (last_break != text_.npos) line_ = as_offset(piece.begin + last_break + 1);
  return piece;
}

void Lexer::back_to(std::uint32_t at) {
  at_ = at;
  line_ = line_begin(text_, at);
  fresh_ = true;
  const std::size_t dash = text_.substr(line_, at - line_).rfind('-');
  last_ = dash == text_.npos ? no_piece : as_offset(line_ + dash);
  owner_ = dash == text_.npos ? 0 : as_offset(dash + 1);
}

Piece Lexer::bracket(Piece piece) {
  const char c = text_[at_];
  piece.kind = c == '[' || c == '{' ? PieceKind::open : PieceKind::close;
  if (piece.kind == PieceKind::open) {
    open_.push_back(at_);
  } else {
    closed_ = open_.back();
    open_.pop_back();
  }
  return piece;
}

Piece Lexer::quoted(Piece piece) {
  piece.end = quoted_end(text_, at_);
  const bool is_closed = piece.end > at_ + 1 && text_[piece.end - 1] == text_[at_];
  piece.kind = is_closed ? PieceKind::quoted : PieceKind::unclosed;
  return piece;
}

/// The end of a plain scalar in its line.
std::size_t Lexer::plain_end(std::size_t at) const {
  const std::size_t begin = at;
  for (; at < text_.size() && text_[at] != '\n'; ++at) {
    const char c = text_[at];
    if (c == ':' && is_mark(at) && at > begin) break;
    if (c == '#' && at > begin && is_blank(text_[at - 1])) break;
    if (!open_.empty() && at > begin && std::string_view(",[]{}").find(c) != text_.npos) break;
  }
  while (at > begin + 1 && is_blank(text_[at - 1])) --at;
  return std::max(at, begin + 1);
}

Piece Lexer::plain(Piece piece) {
  const bool is_after_dash = last_ >= line_ && last_ < at_;
  if (piece.first && !is_after_dash) owner_ = at_ - line_ + 1;
  std::size_t end = plain_end(at_);
  while (true) {
    const std::size_t line = text_.find_first_not_of(" \t\r", end);
    if (line == text_.npos || text_[line] != '\n') break;
    const std::size_t first = text_.find_first_not_of(" \t\r\n", line);
    if (first == text_.npos || text_[first] == '#') break;
    const std::uint32_t begin = line_begin(text_, as_offset(first));
    if (open_.empty() && first - begin < owner_) break;
    if (is_marker(text_, first) && first == begin) break;
    if (!open_.empty() && std::string_view(",[]{}").find(text_[first]) != text_.npos) break;
    if (text_[first] == ':' && is_mark(first)) break;
    end = plain_end(first);
  }
  piece.end = as_offset(end);
  return piece;
}

Piece Lexer::block(Piece piece) {
  piece.kind = PieceKind::block;
  piece.end = line_end(text_, at_);
  for (std::uint32_t line = next_line(text_, at_); line < text_.size();
       line = next_line(text_, line)) {
    const std::uint32_t end = line_end(text_, line);
    if (end == line + indent(text_, line) || end == line) continue;  // empty
    if (indent(text_, line) < owner_) break;
    piece.end = end;
  }
  return piece;
}

}  // namespace remit
