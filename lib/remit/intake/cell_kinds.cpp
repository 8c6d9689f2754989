#include "remit/intake/cell_kinds.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::u32string_view chinese_digits = U"〇零一二三四五六七八九十百";

bool is_digit(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

bool is_chinese_digit(char32_t c) {
  return chinese_digits.find(c) != std::u32string_view::npos;
}

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

bool contains_one(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// 2026, not a part of a longer number.
bool names_year(std::string_view text) {
  const auto is_digit_at = [&](std::size_t i) {
    return i < text.size() && text[i] >= '0' && text[i] <= '9';
  };
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const std::string_view century = text.substr(i, 2);
    const bool begins = (century == "19" || century == "20") && (i == 0 || !is_digit_at(i - 1));
    if (begins && is_digit_at(i + 2) && is_digit_at(i + 3) && !is_digit_at(i + 4)) return true;
  }
  return false;
}

bool is_nobody(std::string_view text) {
  constexpr std::string_view words[] = {"无", "/", "／", "-", "－", "—", "——", "--", "N/A", "n/a"};
  return std::ranges::find(words, text) != std::end(words);
}

/// The last characters of names of bodies, with closing brackets, in which aliases stand.
bool ends_like_body(std::string_view name) {
  constexpr std::string_view ends[] = {"局", "委", "办", "部", "厅", "处", "院", "会", "府", "署",
      "中心", "集团", "公司", "单位", "部门", "园区", "街镇", "街道", "机构", "银行", "大学", "队",
      "社", "区", "县", "镇", "乡", "所", "站", "馆", "电视台", "气象台", "电台", "室", "机关",
      "企业", "组", "校", "总工会", "运营商", "法院", "团市委", "妇联", "残联", "科协", "工商联",
      "支行", "分行", "政府", "等"};
  while (name.ends_with("）") || name.ends_with(")")) {
    const std::size_t open = std::max(name.rfind("（") + 1, name.rfind('(') + 1);
    if (open == 0) return true;  // the bracket was opened in the name before
    name = name.substr(0, open - 1);
  }
  return std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
}

constexpr std::size_t longest_name = 90;  // bytes: thirty Chinese characters

/// 建设城市图书馆 is something to do, though it ends like a body.
bool begins_like_task(std::string_view text) {
  constexpr std::size_t six_characters = 18;
  constexpr std::string_view verbs[] = {"推进", "完善", "加强", "开展", "实施", "建立", "打造",
      "提升", "制定", "编制", "推动", "加快", "健全", "优化", "深化", "培育", "扩大", "强化",
      "引进", "构建", "搭建", "新建", "改造", "建成", "建设", "创建", "拓展", "修订", "设立",
      "成立"};
  return text.size() >= six_characters &&
         std::ranges::any_of(verbs, [&](std::string_view verb) { return text.starts_with(verb); });
}

/// All parts of a list are short, and most end like names of bodies.
bool is_list_of_bodies(std::string_view text) {
  std::size_t parts = 0;
  std::size_t bodies = 0;
  while (!text.empty()) {
    std::size_t end = text.size();
    for (const std::string_view mark : {"、", "，", ",", "；", ";", "\n", " "}) {
      end = std::min(end, text.find(mark));
    }
    const std::string_view part = text.substr(0, end);
    if (part.size() > longest_name) return false;
    if (!part.empty()) ++parts;
    if (!part.empty() && ends_like_body(part)) ++bodies;
    text.remove_prefix(std::min(text.size(), end));
    const bool ascii = !text.empty() && static_cast<unsigned char>(text[0]) < 0x80;
    text.remove_prefix(std::min<std::size_t>(text.size(), ascii ? 1 : 3));
  }
  return parts > 0 && bodies * 2 > parts;
}

int task_fitness(std::string_view text) {
  constexpr std::size_t a_sentence = 45;
  if (looks_like_number(text)) return -3;
  if (looks_like_deadline(text)) return -3;
  if (text.size() > a_sentence || text.ends_with("。")) return 3;
  return looks_like_bodies(text) ? -2 : 1;
}

int body_fitness(std::string_view text) {
  constexpr std::size_t a_sentence = 150;
  if (looks_like_bodies(text)) return 3;
  if (text.empty()) return 0;
  if (text.ends_with("。") || looks_like_deadline(text) || looks_like_number(text)) return -3;
  const bool long_text = text.size() > a_sentence && text.find("、") == std::string_view::npos;
  return long_text ? -2 : 0;
}

}  // namespace

bool looks_like_number(std::string_view text) {
  constexpr std::size_t longest = 24;
  if (text.empty() || text.size() > longest) return false;
  const std::u32string characters = decoded(text);
  const auto counts = [](char32_t c) {
    return is_digit(c) || is_chinese_digit(c) || (c >= U'①' && c <= U'⑳');
  };
  const auto may_stand = [&](char32_t c) {
    return counts(c) || is_one_of(c, U".．-－—、()（） 第项条");
  };
  return std::ranges::all_of(characters, may_stand) && std::ranges::any_of(characters, counts);
}

bool looks_like_deadline(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.empty() || text.size() > longest || text.ends_with("。")) return false;
  const bool has_digit = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (contains_one(text, {"长期", "持续", "全年", "年底", "月底", "立即", "即时", "常年", "近期",
                             "每年", "ongoing", "Ongoing", "ONGOING"})) {
    return true;
  }
  if (!has_digit) return false;
  if (contains_one(text, {"年", "月", "季度", "Q1", "Q2", "Q3", "Q4", "FY", "days", "months"}))
    return true;
  if (text.find_first_not_of("0123456789.-/ ") == std::string_view::npos && text.size() >= 6)
    return true;
  return names_year(text) &&
         contains_one(text,
             {"January", "February", "March", "April", "May", "June", "July", "August", "September",
                 "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
                 "Sep", "Oct", "Nov", "Dec", "Spring", "Summer", "Autumn", "Fall", "Winter",
                 "end of", "End of", "By ", "by ", "mid-", "Mid-"});
}

bool looks_like_bodies(std::string_view text) {
  constexpr std::size_t longest_list = 4000;  // bytes
  if (is_nobody(text)) return true;
  if (text.size() > longest_list) return false;
  if (text.empty() || text.ends_with("。") || looks_like_number(text)) return false;
  if (looks_like_deadline(text) || begins_like_task(text)) return false;
  return is_list_of_bodies(text);
}

bool list_goes_on(std::string_view text) {
  return text.ends_with("、") || text.ends_with("，") || text.ends_with(",");
}

int heading_rank(std::string_view text) {
  constexpr std::size_t longest_number = 24;
  const std::u32string c = decoded(text.substr(0, longest_number));
  if (c.empty()) return 0;
  const bool bracket = is_one_of(c[0], U"（(");
  const bool ordinal = c[0] == U'第';
  std::size_t at = bracket || ordinal ? 1 : 0;
  const std::size_t first = at;
  const bool chinese = at < c.size() && is_chinese_digit(c[at]);
  while (at < c.size() && (chinese ? is_chinese_digit(c[at]) : is_digit(c[at]))) ++at;
  if (at == first || at == c.size()) return 0;
  if (ordinal) return is_one_of(c[at], U"章部编篇节") ? 1 : 0;
  if (bracket) return is_one_of(c[at], U"）)") ? (chinese ? 2 : 4) : 0;
  if (chinese) return is_one_of(c[at], U"、.．，") ? 1 : 0;
  return is_one_of(c[at], U".．、") ? 3 : 0;
}

int fitness(std::string_view text, ColumnUse use) {
  switch (use) {
    case ColumnUse::number:
      return looks_like_number(text) ? 4 : -4;
    case ColumnUse::section:
      return std::max(0, task_fitness(text)) / 2;
    case ColumnUse::task:
      return task_fitness(text);
    case ColumnUse::lead:
    case ColumnUse::cooperate:
    case ColumnUse::responsible:
    case ColumnUse::listed:
      return body_fitness(text);
    case ColumnUse::person:
      return text.size() < longest_name ? 1 : -2;
    case ColumnUse::deadline:
      return looks_like_deadline(text) ? 4 : -2;
    case ColumnUse::target:
    case ColumnUse::note:
    case ColumnUse::other:
      break;
  }
  return 0;
}

}  // namespace remit
