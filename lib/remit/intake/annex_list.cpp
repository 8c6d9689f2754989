#include "remit/intake/annex_list.hpp"

#include <array>
#include <optional>
#include <string_view>

#include "remit/intake/blank.hpp"
#include "remit/intake/numbering.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_name = 180;  // bytes of an annex's title

/// What follows 附件： at the beginning of a paragraph.
std::optional<std::string_view> after_label(std::string_view text) {
  static constexpr std::array<std::string_view, 6> labels{
      "附件：", "附件:", "附：", "附:", "附表：", "附录："};
  for (const std::string_view label : labels)
    if (text.starts_with(label)) return trimmed(text.substr(label.size())).text;
  return {};
}

/// A number, and behind it a title: nothing that is said of it, and no sentence.
bool names_annex(std::string_view text, int number) {
  if (text.size() > longest_name || text.ends_with("。") ||
      text.find("：") != std::string_view::npos)
    return false;
  const auto found = numbering(text);
  return found && found->numbers.size() == 1 && found->numbers.front() == number;
}

/// Below the annexes of a notice stand its signature, or the annexes.
bool may_follow(std::string_view text) {
  if (const auto number = numbering(text)) return is_annex(number->kind);
  return text.size() <= longest_name && !text.ends_with("。") &&
         text.find("：") == std::string_view::npos;
}

}  // namespace

std::size_t annex_list_end(std::span<const Paragraph> paragraphs, std::size_t at) {
  if (paragraphs[at].table) return at;
  const auto first = after_label(paragraphs[at].text);
  if (!first || (!first->empty() && !names_annex(*first, 1))) return at;
  int number = first->empty() ? 1 : 2;
  std::size_t end = at + 1;
  while (end < paragraphs.size() && !paragraphs[end].table &&
         names_annex(paragraphs[end].text, number)) {
    ++number;
    ++end;
  }
  const bool is_sure = !first->empty() || end == paragraphs.size();
  return is_sure || may_follow(paragraphs[end].text) ? end : at;
}

}  // namespace remit
