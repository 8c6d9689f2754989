#include "remit/intake/label_block.hpp"

#include <algorithm>

#include "remit/intake/blank.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/english_names.hpp"
#include "remit/intake/letters.hpp"
#include "remit/intake/numbering.hpp"

namespace remit {
namespace {

constexpr std::size_t longest_line = 160;  // bytes

constexpr std::string_view through = ", acting through ";

/// Nothing but names that are known by their words.
bool lists_known(std::string_view line) {
  const std::u32string text = letters(line).text;
  const EnglishNames list = english_names(text, {0, text.size()});
  const auto is_known = [](const Found& found) {
    return found.shape == Shape::collective || stands_alone(found.name) ||
           names_office(found.name) || has_head(found.name);
  };
  return list.rest >= text.size() && !list.names.empty() &&
         std::ranges::all_of(list.names, is_known);
}

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
  return lists_known(line);
}

bool opens_list(std::string_view line) {
  for (const std::string_view mark : {"—", "–", ":"}) {
    if (!line.ends_with(mark)) continue;
    line = trimmed(line.substr(0, line.size() - mark.size())).text;
    for (const std::string_view end :
        {" consult with", " coordination with", " consultation with", " collaboration with",
            " cooperation with", " partnership with", " consist of", " composed of",
            " the following agencies", " the following departments", " the following ministries",
            " the following bodies", " the following authorities", " the following institutions",
            " with the following", " consist of the following", " composed of the following"})
      if (line.ends_with(end)) return true;
    return line.starts_with("The following ") && line.size() <= longest_line;
  }
  return false;
}

std::optional<std::string_view> item_of_list(std::string_view line) {
  const std::string_view whole = line;
  line = without_bullet(line);
  if (const auto number = numbering(line)) line = trimmed(line.substr(number->length)).text;
  if (line.starts_with("the ") || line.starts_with("The ")) line.remove_prefix(4);
  for (const std::string_view end : {" and", " or", ";", ",", "."})
    if (line.ends_with(end)) line = trimmed(line.substr(0, line.size() - end.size())).text;
  for (const std::string_view end : {";", ","})
    if (line.ends_with(end)) line = trimmed(line.substr(0, line.size() - end.size())).text;
  if (line == whole) return {};  // a heading, over what it has to do
  if (line.size() > 2 * longest_line || line.find(':') != std::string_view::npos) return {};
  const std::size_t agent = line.find(through);
  const bool is_list =
      agent == std::string_view::npos
          ? lists_known(line)
          : lists_known(line.substr(0, agent)) && lists_known(line.substr(agent + through.size()));
  return is_list ? std::optional(line) : std::nullopt;
}

}  // namespace remit
