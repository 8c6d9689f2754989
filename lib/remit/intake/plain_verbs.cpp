// The subject must be surely a body, and the verb follow at once or after words of manner, time or
// what it is about. A verb before 的 describes a thing (市财政局安排的资金), one before 报告 or
// 中心 is part of a noun, and 了, 已 and 累计 tell what was done.

#include "remit/intake/plain_verbs.hpp"

#include <algorithm>

#include "remit/intake/body_words.hpp"
#include "remit/intake/name_ends.hpp"
#include "remit/intake/office_verbs.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// How and when, before a verb.
const WordSet& adverbs() {
  static const WordSet words(
      U"统一 同步 及时 定期 不定期 全程 每年 每季度 每季 每月 每周 每日 每半年 每学期 每学年 年内 "
      U"联合 共同 积极 主动 依法 依规 依法依规 严格 适时 逐步 尽快 分别 分类 分级 认真 切实 全面 "
      U"全力 深入 持续 进一步 大力 常态化 严肃 从严 专题 集中 会 要 应 须 每 均 都 也 还 并 再 "
      U"继续 抓紧 加快 率先 重点 具体 统筹 综合 科学 精准 有序 稳妥 扎实 细化 坚持 具体 优先 带头");
  return words;
}

/// What it is done to, with or by, before a verb that may stand farther away.
const WordSet& prepositions() {
  static const WordSet words(
      U"对 将 把 面向 依托 通过 根据 结合 围绕 按 按照 依据 为 在 从 向 于 利用 以 就 针对 会商 "
      U"立足 聚焦 每");
  return words;
}

/// A verb that is none: 审计报告, 监测中心, 制定的, 建设局.
bool is_part_of_noun(Text rest) {
  static const WordSet tails(
      U"的 报告 中心 数据 结果 显示 领导 科 处 局 组 会 委 办 站 队 所 厅 情况 等 、 经费 业务 "
      U"部门 "
      U"机构 人员 单位");
  return tails.at(rest) > 0;
}

/// The length of the verbs that the text begins with; 0 if there are none, or no object after them.
std::size_t verb_length(Text rest) {
  std::size_t length = 0;
  for (std::size_t more = office_verbs().at(rest); more > 0; more = office_verbs().at(rest, length))
    length += more;
  return length == 0 || is_part_of_noun(rest.substr(length)) ? 0 : length;
}

bool tells_of_the_past(Text phrase) {
  static const WordSet words(U"已 曾 累计 荣获 获评 获得 被 共有 现有");
  const std::size_t done = phrase.find(U'了');
  return words.within(phrase) || (done != Text::npos && phrase.substr(done, 2) != U"了解");
}

/// Whether what follows the names says what they have to do.
bool acts(Text rest, std::size_t phrase_end) {
  Text phrase = rest.substr(0, phrase_end);
  if (tells_of_the_past(phrase)) return false;
  for (std::size_t more = 1; more > 0; phrase.remove_prefix(more)) {
    const std::size_t verb = verb_length(phrase);
    if (verb > 0) return phrase.size() >= verb;
    more = adverbs().at(phrase);
  }
  const std::size_t skipped = phrase.empty() ? 0 : prepositions().at(phrase);
  if (skipped == 0) return false;
  constexpr std::size_t farthest = 60;
  const Text whole = rest.substr(static_cast<std::size_t>(phrase.data() - rest.data()));
  const Text rest_of_sentence = whole.substr(0, farthest);
  for (std::size_t at = skipped + 1; at < rest_of_sentence.size(); ++at)
    if (office_verbs().at(rest_of_sentence, at) > 0 && verb_length(rest_of_sentence.substr(at)) > 0)
      return true;
  return false;
}

/// 市教育局指导学校做好…: whose school is no part of the subject's name.
void cut_before_verb(Text text, std::vector<Token>& tokens) {
  static const WordSet told(U"指导 督促 督导 组织 引导 协助 配合");
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != TokenKind::text) continue;
    for (std::size_t at = tokens[i].begin + 2; at < tokens[i].end; ++at) {
      const std::size_t verb = told.at(text, at);
      static const WordSet offices(U"部 组 室 处 科 司");
      if (verb == 0 || offices.at(text, at + verb) > 0) continue;
      tokens[i].end = at;
      tokens.resize(i + 1);
      return;
    }
  }
}

/// 市, 各 and 国家 begin names of bodies, and fields of work those of ministries; others need a
/// 部门 or 机关 soon after.
bool may_begin_name(Text phrase) {
  static const WordSet beginnings(U"市 省 区 县 州 旗 镇 乡 各 自治区 兵团 专班 团");
  static const LetterBits any =
      beginnings.beginnings() | central_beginnings().beginnings() | other_beginnings().beginnings();
  if (any[phrase.front() % any.size()] &&
      (beginnings.at(phrase) > 0 || central_beginnings().at(phrase) > 0 ||
          other_beginnings().at(phrase) > 0))
    return true;
  constexpr std::size_t longest = 14;
  const Text front = phrase.substr(0, longest);
  static const LetterBits endings = WordSet(U"部 局 委 署 厅 办 机").beginnings();
  const auto may_end = [](char32_t letter) { return endings[letter % endings.size()]; };
  if (std::none_of(front.begin(), front.end(), may_end)) return false;  // most phrases
  static const WordSet classes(U"部门 机关 机构");
  if (classes.within(front)) return true;
  return begins_with_ministry(phrase);
}

/// Surely bodies, or such by their level: 市轨道办; a company may stand among others.
bool are_bodies(const std::vector<Found>& names) {
  static const WordSet classes(U"部门 机关 机构 政府 单位");
  bool any = false;
  for (const Found& found : names) {
    const bool is_class =
        found.shape == Shape::generic && found.name.size() > 3 && classes.ending(found.name) > 0;
    const bool is_verb = office_verbs().at(found.name) > 0 && fields_of_work().at(found.name) == 0;
    if (is_verb) return false;  // 压实部门监管责任
    const bool has_level = found.shape == Shape::body && level_prefix(found.name) > 0;
    const bool is_one =
        found.shape == Shape::sure || found.shape == Shape::collective || is_class || has_level;
    any = any || is_one;
    if (!is_one && (names.size() == 1 || !looks_like_body(found.shape))) return false;
  }
  return any;
}

/// Words before the subject that have nothing to do with who acts.
bool is_history(Text before) {
  static const WordSet words(U"近年来 去年 截至 截止 以来 上年 数据显示 据统计 目前");
  return words.within(before);
}

}  // namespace

bool may_act(Text phrase) {
  constexpr std::size_t shortest = 6;
  const std::size_t skipped = lead_in(phrase);
  return skipped + shortest < phrase.size() && may_begin_name(phrase.substr(skipped));
}

std::optional<UncuedDuty> plain_duty(
    Text text, std::span<const Token> phrase, std::size_t stop, const KnownNames& known) {
  const Token& first = phrase.front();
  if (first.kind != TokenKind::text) return {};
  const std::size_t begin =
      first.begin + lead_in(text.substr(first.begin, first.end - first.begin));
  if (begin >= first.end || !may_begin_name(text.substr(begin, phrase.back().end - begin)))
    return {};
  std::vector<Token> tokens(phrase.begin(), phrase.end());
  tokens.front().begin = begin;
  cut_before_verb(text, tokens);
  ProseList list = object_of(text, tokens, known);
  if (list.names.empty() || list.names.front().begin != begin) return {};
  const std::size_t end = list.names.back().end;
  if (!are_bodies(list.names) || !acts(text.substr(end, stop - end), phrase.back().end - end))
    return {};
  constexpr std::size_t most_before = 60;
  const std::size_t from = begin > most_before ? begin - most_before : 0;
  const Text before = text.substr(from, begin - from);
  const std::size_t sentence = before.find_last_of(U"。；\n");
  if (is_history(sentence == Text::npos ? before : before.substr(sentence + 1))) return {};
  return UncuedDuty{0, Role::responsible, std::move(list)};
}

}  // namespace remit
