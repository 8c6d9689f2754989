#include "remit/intake/record_fields.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/glyphs.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_label = 10;  // characters

/// What labels of fields end with, beside those of bodies.
constexpr std::array<std::string_view, 27> field_nouns{"目标", "措施", "标准", "要求", "情况",
    "进展", "安排", "成果", "方式", "计划", "步骤", "成效", "依据", "资金", "投资", "来源", "备注",
    "说明", "时限", "期限", "时间", "日期", "节点", "领导", "责任人", "负责人", "联系人"};

bool is_opener(std::string_view line) {
  const std::string_view label = field_label(line);
  return !label.empty() &&
         trimmed(line).text.size() <= label.size() + std::string_view("：").size();
}

/// The first of an item's own paragraphs that is a field, and the end of these.
std::optional<std::size_t> first_field(std::span<const Paragraph> paragraphs, const Item& item) {
  for (std::size_t i = item.paragraph + 1; i < item.end; ++i) {
    const std::string& text = paragraphs[i].text;
    if (!paragraphs[i].table && !field_label(text).empty() && !is_opener(text)) return i;
  }
  return {};
}

/// Whether an item's text ends in the label of a field that the items below it are the value of.
bool opens_list(std::span<const Paragraph> paragraphs, std::span<const Item> items, std::size_t i) {
  const Item& item = items[i];
  return item.last > i + 1 && item.end > item.paragraph + 1 && !paragraphs[item.end - 1].table &&
         is_opener(paragraphs[item.end - 1].text);
}

}  // namespace

std::string_view field_label(std::string_view line) {
  constexpr std::size_t longest_bytes = longest_label * 3 + 3;
  const std::string_view head = line.substr(0, longest_bytes);
  std::size_t colon = head.find("：");
  if (colon == std::string_view::npos) colon = head.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view label = head.substr(0, colon);
  const auto ends = [&](std::string_view noun) { return label.ends_with(noun); };
  const bool is_field = std::ranges::any_of(field_nouns, ends) || labelled_role(label);
  return is_field && characters(label) <= longest_label ? label : std::string_view();
}

std::vector<Continuation> continued_fields(
    std::span<const Paragraph> paragraphs, std::vector<Item>& items) {
  std::vector<Continuation> found;
  for (std::size_t i = items.size(); i-- > 0;) {
    if (!opens_list(paragraphs, items, i)) continue;
    const std::size_t last = items[i].last - 1;
    const auto field = first_field(paragraphs, items[last]);
    if (!field) continue;
    const auto has_fields = [&](const Item& below) {
      return first_field(paragraphs, below).has_value();
    };
    const auto rest = std::span(paragraphs).subspan(*field, items[last].end - *field);
    if (std::any_of(items.begin() + static_cast<std::ptrdiff_t>(i) + 1,
            items.begin() + static_cast<std::ptrdiff_t>(last), has_fields) ||
        std::ranges::any_of(rest, [](const Paragraph& each) { return each.table.has_value(); }))
      continue;
    found.push_back({i, *field, items[last].end});
    items[last].end = *field;
  }
  std::ranges::sort(found, {}, &Continuation::begin);
  return found;
}

}  // namespace remit
