#include "remit/model/review.hpp"

#include <algorithm>
#include <array>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 11> accepting{
    "是", "yes", "accept", "y", "true", "ok", "对", "接受", "采纳", "确认", "同意"};
constexpr std::array<std::string_view, 11> rejecting{
    "否", "no", "reject", "n", "false", "不是", "错", "不对", "不接受", "不采纳", "删除"};
constexpr std::array<std::string_view, 5> open_words{"", "待定", "undecided", "?", "todo"};

struct RoleWord {
  std::string_view word;
  Role role;
};
constexpr std::array role_words{RoleWord{"牵头", Role::lead}, RoleWord{"牵头单位", Role::lead},
    RoleWord{"配合", Role::cooperate}, RoleWord{"配合单位", Role::cooperate},
    RoleWord{"参与", Role::cooperate}, RoleWord{"参加", Role::cooperate},
    RoleWord{"协助", Role::cooperate}, RoleWord{"负责", Role::responsible},
    RoleWord{"责任单位", Role::responsible}, RoleWord{"列出", Role::listed}};

template <class Words>
bool has(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

Ruling ruling_named(std::string_view word) {
  const std::string folded = folded_name(word);
  if (has(open_words, folded)) return Ruling::undecided;
  if (has(accepting, folded)) return Ruling::accept;
  return has(rejecting, folded) ? Ruling::reject : Ruling::correct;
}

std::optional<Role> role_called(std::string_view word) {
  const std::string folded = folded_name(word);
  if (const auto role = role_named(folded)) return role;
  const auto* const found = std::ranges::find(role_words, folded, &RoleWord::word);
  if (found == role_words.end()) return {};
  return found->role;
}

std::vector<std::string> bodies_in(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(between_bodies), text.size());
    if (end > 0) names.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + between_bodies.size(), text.size()));
  }
  return names;
}

Ruling ruling_of(const Decision& decision) {
  const Ruling said = ruling_named(decision.word);
  if (decision.means.empty() && !decision.as) return said;
  return said == Ruling::reject ? Ruling::unclear : Ruling::correct;
}

}  // namespace remit
