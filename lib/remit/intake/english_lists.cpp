#include "remit/intake/english_lists.hpp"

#include "remit/intake/letters.hpp"

namespace remit {

using Text = std::u32string_view;

std::size_t english_list_end(Text text, Stretch at) {
  for (bool more = true; more;) {
    while (at.end > at.begin && (is_blank(text[at.end - 1]) || text[at.end - 1] == U'，' ||
                                    text[at.end - 1] == U'（' || text[at.end - 1] == U'-'))
      --at.end;
    const Text rest = text.substr(at.begin, at.end - at.begin);
    more = rest.ends_with(U" and") || rest.ends_with(U"，and");
    if (more) at.end -= 3;
  }
  return at.end;
}

bool speaks_of_following(Text text) {
  constexpr std::size_t longest = 16;
  return lower(trimmed(text).substr(0, longest)).starts_with(U"the following ");
}

EnglishNames english_list(Text text, Stretch at, EnglishLines lines) {
  constexpr std::size_t longest = 60;
  const Text words = text.substr(at.begin, at.end - at.begin);
  const std::size_t colon = words.find(U'：');
  if (colon < longest && speaks_of_following(words)) at.begin += colon + 1;
  return english_names(text, {at.begin, english_list_end(text, at)}, lines);
}

std::optional<EnglishNames> english_list_behind_colon(Text text, Stretch at) {
  const std::size_t colon = text.find(U'：', at.begin);
  if (colon >= at.end) return {};
  EnglishNames found = english_list(text, {colon + 1, at.end}, EnglishLines::are_blanks);
  return found.names.empty() || found.rest < at.end ? std::nullopt : std::optional(found);
}

bool ends_in_comma(Text text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return !text.empty() && text.back() == U'，';
}

}  // namespace remit
