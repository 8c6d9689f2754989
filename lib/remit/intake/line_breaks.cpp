#include "remit/intake/line_breaks.hpp"

#include <algorithm>
#include <array>

#include "remit/intake/clauses.hpp"
#include "remit/intake/glyphs.hpp"

namespace remit {
namespace {

constexpr std::string_view ends_of_sentences = "。！？；：.!?;:…";
constexpr std::string_view closings = "”’\"'）)】》」』〕］]";
constexpr std::string_view goes_on_after = "，、,（(“《〈「『【〔—－-";

/// Whether the last bracket of a text opens one. From behind, since that soon tells.
bool ends_in_bracket(std::string_view text) {
  constexpr std::string_view open = "（";
  constexpr std::string_view close = "）";
  for (std::size_t at = text.size(); at-- > 0;) {
    if (text[at] != open.front()) continue;
    const std::string_view glyph = text.substr(at, open.size());
    if (glyph == open || glyph == close) return glyph == open;
  }
  return false;
}

/// A line between the first and the last of a clause in a bracket: 革委、市财政局牵头，市统计局配.
bool is_of_clause(std::string_view line) {
  static constexpr std::array<std::string_view, 4> cues{"牵头", "负责", "配合", "单位"};
  const auto stands = [&](std::string_view cue) {
    return line.find(cue) != std::string_view::npos;
  };
  return line.find("（") == std::string_view::npos && line.find("。") == std::string_view::npos &&
         std::ranges::any_of(cues, stands);
}

}  // namespace

bool breaks_off(std::string_view text) {
  std::size_t end = text.size();
  std::string_view last = glyph_before(text, end);
  while (is_one_of(last, closings)) {
    end -= last.size();
    last = glyph_before(text, end);
  }
  if (end != text.size()) return is_one_of(last, "，、") && !last.empty();
  return !is_one_of(last, ends_of_sentences) || is_one_of(last, goes_on_after);
}

bool goes_on_in_bracket(std::string_view before, std::string_view next) {
  constexpr std::size_t longest = 600;
  if (before.size() > longest) before.remove_prefix(before.size() - longest);
  const std::string_view last = glyph_before(before, before.size());
  if (is_one_of(last, "。）") || !ends_in_bracket(before)) return false;
  if (is_one_of(last, "：；、，")) return true;
  const std::string_view head = next.substr(0, longest);
  const std::size_t close = head.find("）");
  if (close == std::string_view::npos) return is_of_clause(head);
  return head.find("（") > close;
}

bool is_open_label(std::string_view text) {
  constexpr std::size_t longest = 40;
  constexpr std::string_view colon = "：";
  return text.size() <= longest && text.ends_with(colon) &&
         labelled_role(text.substr(0, text.size() - colon.size())).has_value();
}

}  // namespace remit
