#include "remit/intake/label_block.hpp"

#include <algorithm>

#include "remit/intake/blank.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/english_names.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

constexpr std::size_t longest_line = 160;  // bytes

bool begins_with_capital(std::string_view text) {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

}  // namespace

bool is_label_alone(std::string_view line) {
  constexpr std::size_t longest_label = 60;
  if (!begins_with_capital(line) || line.size() > longest_label) return false;
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos && colon + 1 != line.size()) return false;
  const auto role = labelled_role(line);
  return role && (*role != Role::listed || colon != std::string_view::npos);
}

std::string_view without_bullet(std::string_view line) {
  for (const std::string_view bullet : {"- ", "* ", "• ", "· ", "● ", "■ ", "– ", "o ", "▪ "})
    if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size())).text;
  return line;
}

bool lists_bodies(std::string_view line) {
  line = without_bullet(line);
  if (line.size() > longest_line || !begins_with_capital(line)) return false;
  const auto role = labelled_role(line);  // Department of State would label what it lists
  if (line.find(':') != std::string_view::npos || (role && *role != Role::listed)) return false;
  const std::u32string text = letters(line).text;
  const EnglishNames list = english_names(text, {0, text.size()});
  const auto is_known = [](const Found& found) {
    return found.shape == Shape::collective || stands_alone(found.name) ||
           names_office(found.name) || has_head(found.name);
  };
  return list.rest >= text.size() && !list.names.empty() &&
         std::ranges::all_of(list.names, is_known);
}

}  // namespace remit
