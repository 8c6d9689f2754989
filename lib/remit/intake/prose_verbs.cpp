// Any verb makes a duty after 由, 请 and 等部门; elsewhere only some do, and only where the
// sentence begins with names of bodies and goes on with the verb.

#include "remit/intake/prose_verbs.hpp"

#include <algorithm>

#include "remit/intake/body_words.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using enum TokenKind;
using Tokens = std::span<const Token>;

/// The names at the beginning of a phrase, without its first `skipped` letters.
ProseList names_at_front(Text text, Tokens phrase, std::size_t skipped, const KnownNames& known) {
  std::vector<Token> tokens(phrase.begin(), phrase.end());
  tokens.front().begin += skipped;
  if (tokens.front().begin >= tokens.front().end) return {};
  return object_of(text, tokens, known);
}

Text rest_after(const ProseList& list, Text text, Tokens phrase) {
  const std::size_t begin = list.names.back().end;
  return text.substr(begin, phrase.back().end - begin);
}

std::size_t lead_in_of(const Token& first, Text text) {
  return lead_in(text.substr(first.begin, first.end - first.begin));
}

std::optional<UncuedDuty> request(Text text, Tokens phrase, const KnownNames& known) {
  if (!is_request(phrase.front(), text)) return {};
  ProseList list = names_at_front(text, phrase, lead_in_of(phrase.front(), text), known);
  const auto is_named = [](const Found& found) {
    return is_body(found.shape) || (found.shape == Shape::generic && is_public_body(found.name));
  };
  if (list.names.empty() || !std::all_of(list.names.begin(), list.names.end(), is_named) ||
      trimmed(rest_after(list, text, phrase)).size() < 2)
    return {};
  return UncuedDuty{0, Role::responsible, std::move(list)};
}

/// 是X的牵头单位 leads; 是 and 为 with another end are no duty, any other verb is.
std::optional<Role> role_of_verb(Text verb) {
  if (verb.front() != U'是' && verb.front() != U'为') return Role::responsible;
  static const WordTable<Role> ends({{U"牵头单位", Role::lead}, {U"牵头部门", Role::lead},
      {U"主责单位", Role::lead}, {U"主责部门", Role::lead}, {U"责任主体", Role::responsible},
      {U"实施主体", Role::responsible}, {U"工作主体", Role::responsible},
      {U"责任单位", Role::responsible}, {U"责任部门", Role::responsible},
      {U"主管部门", Role::responsible}, {U"配合单位", Role::cooperate}});
  const auto* end = ends.ending(verb);
  if (end == nullptr) return {};
  return end->second;
}

/// A承担X, A对本辖区X负总责, A是X的责任主体.
std::optional<UncuedDuty> active(Text text, Tokens phrase, const KnownNames& known) {
  const Token& first = phrase.front();
  static const WordSet verbs(U"承担 履行 对本 对所 对辖区 对各自 是 为");
  if (first.kind != TokenKind::text ||
      !verbs.within(text.substr(first.begin, phrase.back().end - first.begin)))
    return {};
  const std::size_t begin = first.begin + lead_in_of(first, text);
  ProseList list = names_at_front(text, phrase, begin - first.begin, known);
  if (!list.names.empty() && verbs.within(list.names.front().name)) {  // 市教育局指导学校做好…
    Token subject{TokenKind::text, begin, begin};
    while (verbs.at(text, subject.end) == 0) ++subject.end;
    list = object_of(text, Tokens(&subject, 1), known);
  }
  if (list.names.empty() || list.names.front().begin != begin) return {};
  static const WordSet classes(U"部门 政府 机关 机构 党委");
  const bool all = std::all_of(list.names.begin(), list.names.end(),
      [](const Found& found) { return is_body(found.shape) || classes.ending(found.name) > 0; });
  const Text verb = rest_after(list, text, phrase);
  if (!all || verbs.at(verb) == 0 || verb.find(U'了') != Text::npos) return {};
  const auto role = role_of_verb(verb);
  if (!role) return {};
  return UncuedDuty{0, *role, std::move(list)};
}

/// A、B等部门制定X, where the 等 is token `at`.
std::optional<UncuedDuty> departments(
    Text text, Tokens phrase, std::size_t at, const KnownNames& known) {
  const auto words = etc_words(text, phrase[at].begin);
  const Token& next = phrase[at + 1];
  if (!words || words->noun == 0 || next.kind != TokenKind::text || text[next.begin] == U'的')
    return {};
  ProseList list =
      subject_of(words_before(text, phrase.first(at + 1), known), known, Subject::exact);
  if (!are_sure(list.names)) return {};
  return UncuedDuty{0, Role::responsible, std::move(list)};
}

/// 由A、B共同制定X: any verb, unless it only describes a thing (由A批准的X) or is done (了).
std::optional<UncuedDuty> passive(
    Text text, Tokens phrase, std::size_t by_at, const KnownNames& known) {
  ProseList list = object_of(text, phrase.subspan(by_at + 1), known);
  if (!are_sure(list.names)) return {};
  const Text verb = rest_after(list, text, phrase);
  static const WordSet no_verbs(
      U"等 和 与 及 、 （ 的 主持 领导 党 所 批准 批复 颁 核发 组成 构成 担任 兼任 成员 牵头的 "
      U"分管 主要领导 主要负责 有关领导 有关负责 相关领导 相关负责 负责同志 负责人 任组长 任总");
  if (verb.size() < 2 || no_verbs.at(verb) > 0 || post_nouns().at(verb) > 0 ||
      verb.find(U"组成") != Text::npos || verb.find(U'了') != Text::npos ||
      verb.substr(0, 8).find(U'的') != Text::npos)
    return {};
  return UncuedDuty{by_at, Role::responsible, std::move(list)};
}

/// Sentences about groups, whose members are no assignments.
bool tells_of_group(Text sentence) {
  static const WordSet groups(U"小组 联席会议 专班 指挥部 委员会 办公室 组委会");
  return groups.within(sentence);
}

}  // namespace

std::optional<UncuedDuty> composed_duty(
    Text sentence, Text text, Tokens phrase, const KnownNames& known, bool goes_on) {
  const Token& last = phrase.back();
  if (last.kind != cue || last.role != Role::listed || phrase.size() < 2) return {};
  std::size_t by_at = 0;
  while (by_at < phrase.size() && phrase[by_at].kind != by) ++by_at;
  const bool passive = by_at < phrase.size();
  if (!(goes_on || passive) || tells_of_group(sentence)) return {};
  ProseList list = object_of(text, passive ? phrase.subspan(by_at + 1) : phrase, known);
  list.open = list.open || list.goes_on;  // 及有关设计、施工等单位
  if (!std::any_of(list.names.begin(), list.names.end(),
          [](const Found& found) { return is_body(found.shape); }))
    return {};
  return UncuedDuty{0, Role::listed, std::move(list)};
}

bool is_request(const Token& first, Text text) {
  static const WordSet words(U"请 责成 责令");
  return first.kind == TokenKind::text &&
         words.ending(trimmed(text.substr(first.begin, lead_in_of(first, text)))) > 0;
}

std::optional<UncuedDuty> uncued_duty(
    Text text, Tokens phrase, const KnownNames& known, bool starts) {
  if (auto duty = request(text, phrase, known)) return duty;
  if (starts)
    if (auto duty = active(text, phrase, known)) return duty;
  for (std::size_t i = 0; i + 1 < phrase.size(); ++i) {
    if (phrase[i].kind == by && phrase[i + 1].kind == TokenKind::text)
      return passive(text, phrase, i, known);
    if (phrase[i].kind == etc) return starts ? departments(text, phrase, i, known) : std::nullopt;
  }
  return {};
}

}  // namespace remit
