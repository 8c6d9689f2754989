#include <algorithm>
#include <string>

#include "remit/base/phrases/syntax.hpp"
#include "remit/io/yaml_lexer.hpp"
#include "remit/io/yaml_mend.hpp"

namespace remit {

namespace {

constexpr std::string_view full_width_colon = "：";
constexpr std::size_t most_reports = 100;

/// Where the full-width colon behind the field name at `at` stands, if there is one.
std::size_t colon_after_field(std::string_view text, std::uint32_t at) {
  const std::uint32_t length = field_length(text, at);
  if (length == 0) return text.npos;
  const std::size_t colon = text.find_first_not_of(' ', at + std::size_t{length});
  return colon != text.npos && text.substr(colon).starts_with(full_width_colon) ? colon : text.npos;
}

/// An item like “- PPP：…” is a text, unless more fields follow it.
bool may_be_field(std::string_view text, std::uint32_t at) {
  const std::uint32_t line = line_begin(text, at);
  if (line + indent(text, line) == at) return true;
  const std::uint32_t next = next_line(text, at);
  return indent(text, next) == content_indent(text, line) && looks_like_entry(text, next);
}

/// Whether a - without a space begins a list item at `at`: “-id: …” or “-{id: …}”.
bool is_tight_dash(std::string_view text, std::uint32_t at) {
  if (at == 0 || text[at - 1] != ' ' || text[at] != '-' || at + 1 >= text.size()) return false;
  const char c = text[at + 1];
  if (c == '{' || c == '[' || c == '"') return true;
  const std::size_t colon = std::size_t{at} + 1 + field_length(text, at + 1);
  return colon > at + std::size_t{1} && text.substr(colon).starts_with(": ");
}

}  // namespace

std::size_t mend_line_beginnings(
    WorkingText& text, std::uint32_t file, std::vector<Diagnostic>& problems) {
  overwrite(text, 0, 0);  // from here on the view stays the same piece of memory
  const std::string_view view = text.view();
  std::size_t mended = 0;
  const auto report = [&](std::uint32_t begin, std::uint32_t end, Message what, Message remedy) {
    if (mended++ >= most_reports) return;
    problems.push_back({"parse-error", Severity::error, {}, Span{file, begin, end}, std::move(what),
        {}, std::move(remedy)});
  };
  Lexer lexer(view);
  for (Piece piece = lexer.next(); piece.kind != PieceKind::end; piece = lexer.next()) {
    const std::uint32_t begin = piece.begin;
    if (piece.kind != PieceKind::plain || !piece.first) continue;
    if (is_tight_dash(view, begin)) {
      report(begin, begin + 1, message(phrases::file::no_space_after_dash),
          message(phrases::file::write_dash));
      overwrite(text, begin - 1, begin + 1, "- ");
      lexer.back_to(begin - 1);
      continue;
    }
    const std::size_t found = colon_after_field(view, begin);
    if (found == view.npos || !may_be_field(view, begin)) continue;
    const auto colon = static_cast<std::uint32_t>(found);
    const auto end = colon + static_cast<std::uint32_t>(full_width_colon.size());
    const std::string field(view.substr(begin, field_length(view, begin)));
    report(colon, end, message(phrases::file::full_width_colon, field),
        message(phrases::file::write_colon, field));
    overwrite(text, colon, end, ":");
    lexer.back_to(begin);
  }
  return mended;
}

}  // namespace remit
