#include "remit/analysis/marks.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

std::string_view mark(Role role) {
  switch (role) {
    case Role::lead:
      return "●";
    case Role::cooperate:
      return "○";
    case Role::responsible:
      return "◆";
    default:
      return "□";
  }
}

std::string_view proposed_mark(Role role) {
  switch (role) {
    case Role::lead:
      return "▲";
    case Role::cooperate:
      return "△";
    default:
      return "▽";
  }
}

std::string marks(const MatrixCell& cell) {
  std::string text;
  for (const Role role : all_roles) {
    if (!cell.roles.has(role)) continue;
    text += mark(role);
    if (cell.presumed.has(role)) text += '*';
  }
  if (cell.inherited) text = '(' + text + ')';
  for (const Role role : all_roles) {
    if (cell.proposed.has(role)) text += proposed_mark(role);
  }
  return text;
}

std::optional<Roles> roles_marked(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, Role>, 13> words{
      std::pair{"●", Role::lead}, std::pair{"○", Role::cooperate},
      std::pair{"◆", Role::responsible}, std::pair{"□", Role::listed},
      std::pair{"牵头", Role::lead}, std::pair{"配合", Role::cooperate},
      std::pair{"负责", Role::responsible}, std::pair{"责任", Role::responsible},
      std::pair{"列出", Role::listed}, std::pair{"lead", Role::lead},
      std::pair{"cooperate", Role::cooperate}, std::pair{"responsible", Role::responsible},
      std::pair{"listed", Role::listed}};
  static constexpr std::array<std::string_view, 10> between{
      "*", "(", ")", "+", ",", "、", "/", "▲", "△", "▽"};
  const std::string folded = folded_name(text);
  Roles roles;
  for (std::string_view rest = folded; !rest.empty();) {
    const auto word = std::ranges::find_if(
        words, [&](const auto& known) { return rest.starts_with(known.first); });
    if (word != words.end()) {
      roles.add(word->second);
      rest.remove_prefix(word->first.size());
      continue;
    }
    const auto gap = std::ranges::find_if(
        between, [&](std::string_view known) { return rest.starts_with(known); });
    if (gap == between.end()) return {};
    rest.remove_prefix(gap->size());
  }
  return roles;
}

std::string row_text(std::vector<std::pair<std::string, std::string>> marks_by_agency) {
  std::ranges::sort(marks_by_agency);
  std::string all;
  for (const auto& [agency, its_marks] : marks_by_agency) {
    all.append(agency).append("=").append(its_marks).append(";");
  }
  return all;
}

}  // namespace remit
