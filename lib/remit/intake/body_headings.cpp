#include "remit/intake/body_headings.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/english_names.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/numbering.hpp"

namespace remit {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t longest = 90;  // bytes of a heading

/// 县公安局 of 县公安局：, 市教育局 of 市教育局。
std::string_view without_colon(std::string_view text) {
  for (const std::string_view mark : {"："sv, ":"sv, "。"sv}) {
    if (text.ends_with(mark)) return stripped(text.substr(0, text.size() - mark.size()));
  }
  return text;
}

/// The text from which a paragraph tells a duty: after its number and 主要职责：.
std::string_view duty_of(std::string_view text) {
  if (const auto number = numbering(text)) text = text.substr(number->length);
  while (!text.empty() && is_one_of(glyph_at(text, 0), "-*•·●■◆")) {
    text = text.substr(glyph_at(text, 0).size());
    text = text.substr(blanks_at(text, 0));
  }
  for (const std::string_view label : {"主要职责"sv, "工作职责"sv, "职责任务"sv, "职责"sv}) {
    if (!text.starts_with(label)) continue;
    const std::string_view rest = text.substr(label.size());
    if (rest.starts_with("：")) return rest.substr("："sv.size());
  }
  return text;
}

template <std::size_t Count>
bool begins_with(std::string_view text, const std::array<std::string_view, Count>& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

/// The role that a duty tells by its first word.
Role role_told(std::string_view text) {
  static constexpr std::array leading{"牵头"sv, "会同"sv, "Lead "sv, "Leads "sv, "Leading "sv};
  static constexpr std::array helping{"配合"sv, "协助"sv, "参与"sv, "参加"sv, "协同"sv,
      "Support "sv, "Supports "sv, "Assist "sv, "Assists "sv};
  const std::string_view duty = duty_of(text);
  if (begins_with(duty, leading)) return Role::lead;
  return begins_with(duty, helping) ? Role::cooperate : Role::responsible;
}

/// Words that duties begin with, and 编制 alone below an author does not.
bool tells_duty(std::string_view text) {
  static constexpr std::array words{"负责"sv, "承担"sv, "组织"sv, "指导"sv, "协调"sv, "统筹"sv,
      "督促"sv, "做好"sv, "落实"sv, "履行"sv, "贯彻"sv, "制定"sv, "开展"sv, "加强"sv, "推进"sv,
      "推动"sv, "完善"sv, "建立"sv, "加快"sv, "监督"sv, "检查"sv, "保障"sv, "提供"sv, "编制"sv,
      "实施"sv, "强化"sv, "查处"sv, "维护"sv, "研究"sv, "依法"sv, "及时"sv, "根据"sv, "按照"sv,
      "分别"sv, "具体"sv, "管理"sv, "发布"sv, "收集"sv, "报送"sv, "Responsible for "sv,
      "Coordinate"sv, "Develop "sv, "Provide"sv, "Ensure"sv, "Implement"sv, "Establish"sv,
      "Conduct"sv, "Monitor"sv, "Prepare"sv, "Promote"sv};
  constexpr std::size_t shortest = 13;
  const std::string_view duty = duty_of(text);
  const std::string_view label = duty.substr(0, std::min(duty.find("："), longest));
  if (duty.size() < shortest || labelled_role(label)) return false;
  return role_told(text) != Role::responsible || begins_with(duty, words);
}

/// What a heading says that is nothing but sure names.
std::optional<ListReading> sure_names(std::string_view title, const ClauseContext& context) {
  if (title.empty() || title.size() > longest) return {};
  ListReading list = names_in_list(title, Role::responsible, context);
  if (list.bodies.empty() || list.sureness != Sureness::sure || list.nobody) return {};
  const auto is_word = [](const NamedBody& body) {
    if (body.collective) return !body.name.starts_with("各");  // 有关部门 is only a word
    const std::u32string name = letters(body.name).text;
    return is_english(name) && !names_body(name);  // Protect people
  };
  if (std::ranges::any_of(list.bodies, is_word)) return {};
  return list;
}

/// 县公安局 over its duties. What most paragraphs are not is asked first.
bool stands_alone(std::string_view text, std::string_view next, const ClauseContext& context) {
  if (text.empty() || text.size() > longest || numbering(text)) return false;
  const std::string_view names = without_colon(text);
  return names.find("：") == std::string_view::npos && tells_duty(next) &&
         sure_names(names, context);
}

/// A whole sentence: 安排资金。, not a telephone number.
bool says_duty(std::string_view text) {
  const auto begins_in = [&](std::size_t count) { return after_ideographs(text, 0) >= count * 3; };
  const auto ends_in = [&](std::string_view stop) { return text.ends_with(stop); };
  return tells_duty(text) || (begins_in(4) && (ends_in("。") || ends_in("；")));
}

/// Where the duty begins in 县公安局：负责….
std::optional<std::size_t> inline_duty(std::string_view text, const ClauseContext& context) {
  const std::string_view colon = "：";
  const std::size_t end = text.substr(0, longest).find(colon);
  if (end == std::string_view::npos) return {};
  const std::size_t duty = end + colon.size() + blanks_at(text, end + colon.size());
  if (!says_duty(text.substr(duty)) || numbering(text) || !sure_names(text.substr(0, end), context))
    return {};
  return duty;
}

/// The strongest role that some texts tell.
Role strongest(std::span<const std::string_view> duties) {
  Role role = duties.empty() ? Role::responsible : Role::cooperate;
  for (const std::string_view duty : duties) {
    const Role told = role_told(duty);
    if (told == Role::lead) return told;
    if (told == Role::responsible) role = told;
  }
  return role;
}

/// The texts that stand below an item, before the next.
std::vector<std::string_view> texts_below(const Item& item, std::span<const Paragraph> paragraphs) {
  std::vector<std::string_view> texts;
  for (std::size_t i = item.paragraph + 1; i < item.end; ++i) {
    if (!paragraphs[i].table && !paragraphs[i].text.empty()) texts.push_back(paragraphs[i].text);
  }
  return texts;
}

}  // namespace

std::vector<PlainHeading> plain_body_headings(
    std::span<const Paragraph> paragraphs, const ClauseContext& context) {
  std::vector<PlainHeading> headings;
  std::optional<std::size_t> before;  // whether the paragraph before tells its duty inline
  const auto inline_at = [&](std::size_t i) {
    return i < paragraphs.size() ? inline_duty(paragraphs[i].text, context) : std::nullopt;
  };
  std::optional<std::size_t> now = inline_at(0);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const std::string_view text = paragraphs[i].text;
    const std::optional<std::size_t> after = inline_at(i + 1);
    std::string_view next;
    if (i + 1 < paragraphs.size()) next = paragraphs[i + 1].text;
    if (now && (before || after)) {
      headings.push_back({i, title_at(text, *now)});
    } else if (!now && stands_alone(text, next, context)) {
      Title title{std::string(without_colon(text)), text.size(), true};
      if (!numbering(next)) title.text = title_at(next, next.size() - duty_of(next).size()).text;
      headings.push_back({i, std::move(title)});
    }
    before = std::exchange(now, after);
  }
  return headings;
}

std::optional<Clause> heading_clause(const Structure& structure, std::size_t item,
    std::span<const Paragraph> paragraphs, const ClauseContext& context) {
  const Item& heading = structure.items[item];
  const std::string_view text = paragraphs[heading.paragraph].text;
  if (heading.background || text.size() > heading.title_begin + longest) return {};
  const std::vector<std::string_view> duties = texts_below(heading, paragraphs);
  const bool has_items = heading.last > item + 1;
  if (!has_items && std::ranges::none_of(duties, tells_duty)) return {};
  const std::string_view names = without_colon(text.substr(heading.title_begin));
  auto list = sure_names(names, context);
  if (!list) return {};
  Clause clause;
  clause.form = "prose-heading";
  clause.at = {heading.title_begin, heading.title_begin + names.size()};
  clause.from = Provenance::prose;
  clause.open = list->open;
  clause.sureness = Sureness::likely;
  clause.bodies = std::move(list->bodies);
  for (NamedBody& body : clause.bodies) {
    body.role = strongest(duties);
    body.at.begin += heading.title_begin;
    body.at.end += heading.title_begin;
  }
  return clause;
}

std::optional<Clause> partners_below(
    const FoundClause& heading, std::string_view text, const ClauseContext& context) {
  const std::string_view duty = duty_of(text);
  if (!duty.starts_with("会同")) return {};
  const std::string joined = heading.text + "：" + std::string(duty);
  std::vector<Clause> found = clauses(joined, context);
  if (found.size() != 1) return {};
  Clause clause = std::move(found.front());
  const std::size_t before = joined.size() - duty.size();  // of what is not in the text
  const std::size_t skipped = text.size() - duty.size();
  std::erase_if(clause.bodies, [&](const NamedBody& body) { return body.at.begin < before; });
  for (NamedBody& body : clause.bodies) {
    body.at.begin = body.at.begin - before + skipped;
    body.at.end = body.at.end - before + skipped;
  }
  clause.at = {skipped, text.size()};
  if (clause.bodies.empty()) return {};
  return clause;
}

std::optional<Clause> clause_below(
    const Clause& heading, const Item& item, std::span<const Paragraph> paragraphs) {
  const Role role = role_told(paragraphs[item.paragraph].text);
  if (role == Role::responsible || heading.bodies.front().role == role) return {};
  Clause clause = heading;
  clause.at = {item.title_begin, item.title_begin};
  for (NamedBody& body : clause.bodies) body.role = role;
  return clause;
}

}  // namespace remit
