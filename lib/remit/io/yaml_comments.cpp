#include "remit/io/yaml_comments.hpp"

#include <algorithm>

#include "remit/io/yaml_lexer.hpp"

namespace remit {

std::map<std::uint32_t, std::string> yaml_comments(std::string_view text) {
  std::map<std::uint32_t, std::string> comments;
  if (text.find('#') == text.npos) return comments;
  Lexer lexer(text);
  std::uint32_t line = 1;
  std::size_t counted = 0;
  for (Piece piece = lexer.next(); piece.kind != PieceKind::end; piece = lexer.next()) {
    if (piece.kind == PieceKind::block) continue;
    const std::size_t end = piece.end;  // what is between two pieces is space or comment
    const std::string_view rest = text.substr(end, line_end(text, piece.end) - end);
    const std::size_t sign = rest.find_first_not_of(" \t");
    if (sign == rest.npos || sign == 0 || rest[sign] != '#') continue;
    const std::size_t begin = rest.find_first_not_of("# \t", sign);
    if (begin == rest.npos) continue;
    line +=
        static_cast<std::uint32_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
            text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    counted = end;
    comments.emplace(line, rest.substr(begin));
  }
  return comments;
}

}  // namespace remit
