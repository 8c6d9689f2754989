#include "remit/render/paint.hpp"

#include <fmt/format.h>

namespace remit {

std::string painted(std::string_view text, std::string_view rendition, Color color) {
  if (color == Color::no || rendition.empty() || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", rendition, text);
}

std::string_view rendition(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::heading:
    case Emphasis::lead:
      return "1";
    case Emphasis::key:
      return "36";
    case Emphasis::presumed:
      return "3";
    case Emphasis::gap:
      return "1;33";
    case Emphasis::error:
      return "1;31";
    case Emphasis::warning:
      return "33";
    case Emphasis::info:
      return "36";
    case Emphasis::none:
    case Emphasis::support:
      break;
  }
  return "";
}

}  // namespace remit
