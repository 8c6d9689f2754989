// A list of names ends where its last name does, which only the shape of names tells:
// 会同生态环境部开展… Before a cue it begins after 由, after a lead-in, or where the last words
// become a name.

#include "remit/intake/prose_names.hpp"

#include <algorithm>

#include "remit/intake/attributes.hpp"
#include "remit/intake/body_words.hpp"
#include "remit/intake/name_ends.hpp"
#include "remit/intake/office_verbs.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using enum TokenKind;

/// 部门 of 等有关部门 goes to the names before it that lack their ending.
void add_tail(Text text, std::vector<Found>& names, const Token& token) {
  const auto words = etc_words(text, token.begin);
  if (names.empty() || !words || words->noun == 0) return;
  const Text noun = text.substr(token.end - words->noun, words->noun);
  if (noun.starts_with(U"部门")) names.back().tail = U"部门";
  restore_attributes(names, noun);
}

/// What a colon or a quotation mark ends is no part of the subject.
std::size_t after_label(Text words) {
  const std::size_t mark = words.find_last_of(U"：'>");
  return mark != Text::npos && mark + 1 < words.size() ? mark + 1 : 0;
}

/// Bodies by class only, which can act where 由 says so: 街镇, 属地政府.
bool is_district(Text name) {
  static const WordSet words(
      U"街镇 镇街 街道 乡镇 区县 属地 属地政府 镇 园区 地方政府 区县政府 部门");
  return words.has(without_brackets(name)) || name.ends_with(U"部门") || name.ends_with(U"机关") ||
         name.ends_with(U"政府");
}

/// Words with which a name is no subject: 与A, 对A.
bool ends_in_preposition(Text words) {
  return !words.empty() && Text(U"与对向和在同跟").find(words.back()) != Text::npos;
}

/// 以市商务局: an ending alone makes no name, if a better one begins later.
bool trim_first(ProseList& list, const KnownNames& known) {
  Found& first = list.names.front();
  if (first.shape != Shape::body || first.end - first.begin != first.name.size() ||
      is_class_of_place(first.name))
    return true;
  const std::size_t begin = name_at_back(first.name, known);
  if (begin == 0 || begin == first.name.size()) return true;
  const Text before = Text(first.name).substr(0, begin);
  if (is_class_of_place(before)) return true;  // 新区教育局
  if (wishes(before) || ends_in_preposition(before)) return false;
  list.trimmed = true;
  first.begin += begin;
  first.name.erase(0, begin);
  first.shape = shape_of(first.name, known);
  return true;
}

/// Drops what stands before the last run of names; false if that leaves none.
bool trim_front(ProseList& list, const KnownNames& known) {
  std::vector<Found>& names = list.names;
  const auto bad = [](const Found& found) { return !looks_like_body(found.shape); };
  const auto last_bad = std::find_if(names.rbegin(), names.rend(), bad);
  if (last_bad == names.rend()) return names.empty() || trim_first(list, known);
  list.trimmed = true;
  const auto index = static_cast<std::ptrdiff_t>(names.rend() - last_bad) - 1;
  Found& found = names[static_cast<std::size_t>(index)];
  const bool unbroken = found.end - found.begin == found.name.size();
  const std::size_t begin = unbroken ? name_at_back(found.name, known) : found.name.size();
  const Text before = Text(found.name).substr(0, begin);
  if (begin == found.name.size()) {
    names.erase(names.begin(), names.begin() + index + 1);
    return !names.empty();
  }
  if (wishes(before) || ends_in_preposition(before)) return false;
  found.begin += begin;
  found.name.erase(0, begin);
  found.shape = shape_of(found.name, known);
  names.erase(names.begin(), names.begin() + index);
  return true;
}

/// 政府 after 乡镇党委, which shares its place with it: 乡镇党委、政府承担….
std::size_t organ_after_party(const std::vector<Found>& names, Text text) {
  static const WordSet organs(U"政府 人民政府 办事处 管委会");
  const bool follows = !names.empty() && (names.back().name.ends_with(U"党委") ||
                                             names.back().name.ends_with(U"党工委"));
  return follows ? organs.at(text) : 0;
}

/// 滨江联通公司 of 滨江联通公司按时限…, among other names.
std::size_t company_at_front(Text name) {
  constexpr std::size_t longest = 14;
  const std::size_t at = name.substr(0, longest).find(U"公司");
  return at == Text::npos || at < 2 ? 0 : at + 2;
}

/// 信息中心 of 信息中心开发…, 教务处 of 教务处每月…: what follows can be no part of it.
std::size_t division_at_front(Text name, const KnownNames& known) {
  static const WordSet manners(U"每 对 按 定期 于 在 至少 共同 联合 不定期 适时");
  constexpr std::size_t longest = 14;
  for (std::size_t end = 3; end < std::min(name.size(), longest); ++end) {
    if (office_verbs().at(name, end) == 0 && manners.at(name, end) == 0) continue;
    const Shape shape = shape_of(name.substr(0, end), known);
    if (shape == Shape::weak || (name[0] == U'各' && shape == Shape::collective)) return end;
  }
  return 0;
}

/// A with B after it, where the text between two separators runs on: 省教育厅和省财政厅制定….
bool add_names(std::vector<Found>& names, Found found, const KnownNames& known) {
  std::size_t length = is_body(found.shape) ? found.name.size() : name_at_front(found.name, known);
  if (length == 0 && !names.empty()) length = company_at_front(found.name);
  if (length == 0) length = division_at_front(found.name, known);
  const std::size_t organ = organ_after_party(names, found.name);
  if (organ > 0 && !is_body(shape_of(Text(found.name).substr(0, length), known))) length = organ;
  if (length == 0 || found.end - found.begin != found.name.size()) {
    if (!looks_like_body(found.shape)) return true;
    names.push_back(std::move(found));
    return false;
  }
  for (Found& name : cut_names(found, length, known)) names.push_back(std::move(name));
  return length < found.name.size();
}

/// Whether a name counts as one though it ends as other things do, too.
bool counts(Text name, WeakNames weak, bool passive) {
  static const WordSet divisions(U"处 科 室");
  static const WordSet classes(
      U"企业 公司 集团 协会 学会 商会 联合会 联盟 医院 高校 大学 学院 学校 院校 院所 社区 村");
  constexpr std::size_t shortest = 3;
  if (weak == WeakNames::no || name.size() < shortest) return false;
  if (divisions.ending(name) > 0) return true;
  return passive && weak == WeakNames::all && classes.ending(name) == 0;
}

}  // namespace

std::size_t lead_in(Text text) {
  static const WordSet words(
      U"其中 同时 并 原则上 首先 其次 最后 此外 另外 另 请 具体 要求 明确 日常工作 具体工作 即 凡 "
      U"责成 责令 "
      U"涉及 对此 "
      U"在此基础上 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 四要 五要 "
      U"六要");
  static const LetterBits beginnings = [] {
    LetterBits bits = words.beginnings();
    for (const char32_t letter :
        Text(U" \n-·•●■□“”\"'—（第0123456789一二三四五六七八九十百①②③④⑤⑥⑦⑧⑨⑩"))
      bits.set(letter % bits.size());
    return bits;
  }();
  if (text.empty() || !beginnings[text.front() % beginnings.size()]) return 0;  // most phrases
  std::size_t begin = 0;
  for (bool more = true; more && begin < text.size();) {
    more = false;
    while (begin < text.size() &&
           (is_blank(text[begin]) || Text(U"-·•●■□“”\"'—").find(text[begin]) != Text::npos)) {
      ++begin;
      more = true;
    }
    if (const std::size_t word = words.at(text, begin); word > 0) {
      begin += word;
      more = true;
      continue;
    }
    std::size_t i = begin;
    if (i < text.size() && (text[i] == U'（' || text[i] == U'第')) ++i;
    while (i < text.size() &&
           (is_digit(text[i]) ||
               Text(U"一二三四五六七八九十百①②③④⑤⑥⑦⑧⑨⑩").find(text[i]) != Text::npos))
      ++i;
    if (i > begin && i < text.size() && Text(U"）、.．条)章节款").find(text[i]) != Text::npos) {
      begin = i + 1;
      more = true;
    }
  }
  return begin;
}

bool is_introduction(Text text) {
  static const WordSet words(
      U"会议要求 会议强调 会议明确 会议决定 会议议定 会议确定 会议研究决定 会议指出 会议认为");
  text = trimmed(text);
  return words.has(text.substr(std::min(lead_in(text), text.size())));
}

bool wishes(Text text) {
  static const WordSet words(
      U"鼓励 支持 引导 吸引 动员 倡导 允许 号召 探索 推动 促进 带动 调动 发挥 发动 组织企业");
  const std::size_t label = text.rfind(U'：');  // 技术支持组：由A牵头
  return words.within(label == Text::npos ? text : text.substr(label + 1));
}

bool organizes(Text text) {
  constexpr Text word = U"组织";
  for (std::size_t at = text.find(word); at != Text::npos; at = text.find(word, at + 1)) {
    const Text rest = text.substr(at + word.size());
    static const WordSet no_objects(U"部 室 处 办 科 机构 、 和 与 及 等 的");
    static const WordSet kinds(U"党 社会 行业 群团 基层 经济 国际 民间 中介");
    const bool is_noun = kinds.ending(text.substr(0, at)) > 0;
    if (!rest.empty() && !is_noun && no_objects.at(rest) == 0 && office_verbs().at(rest) == 0)
      return true;
  }
  return false;
}

bool is_done(Text text) {
  const std::size_t done = text.find(U'了');
  return done != Text::npos && done > 0 && text[done - 1] != U'为' && text[done - 1] != U'除' &&
         !text.substr(done).starts_with(U"了解");
}

bool is_body(Shape shape) {
  return shape == Shape::sure || shape == Shape::body || shape == Shape::collective;
}

bool are_sure(const std::vector<Found>& names) {
  return !names.empty() && std::all_of(names.begin(), names.end(), [](const Found& found) {
    return found.shape == Shape::sure || found.shape == Shape::collective;
  });
}

ProseList words_before(Text text, std::span<const Token> tokens, const KnownNames& known) {
  ProseList list;
  for (std::size_t i = tokens.size(); i-- > 0 && !list.passive;)
    if (tokens[i].kind == by) {
      tokens = tokens.subspan(i + 1);
      list.passive = true;
    }
  while (!tokens.empty() && tokens.back().kind == manner) tokens = tokens.first(tokens.size() - 1);
  if (tokens.empty()) return list;
  list.names.reserve(tokens.size());
  list.begin = tokens.front().begin;
  if (!list.passive) {
    list.begin += after_label(text.substr(list.begin, tokens.front().end - list.begin));
    list.begin += lead_in(text.substr(list.begin, tokens.back().end - list.begin));
  }
  for (const Token& token : tokens) {
    if (token.kind == etc) {
      list.open = true;
      add_tail(text, list.names, token);
    } else if (token.kind == TokenKind::text) {
      const std::size_t begin = std::max(token.begin, list.begin);
      const std::size_t end = token.end - (text[token.end - 1] == U'：' ? 1 : 0);
      if (begin >= end) continue;
      for (Found& found : names_between(text, {begin, end}, known, ListPlace::prose))
        list.names.push_back(std::move(found));
    } else if (token.kind != dun && token.kind != manner) {
      list.names.clear();
      return list;
    }
  }
  return list;
}

WeakNames weak_names(const Token& token) {
  if (token.kind == with || (token.kind == cue && token.role == Role::lead)) return WeakNames::all;
  const bool duty = token.kind == cue && token.role == Role::responsible && token.firm;
  return duty ? WeakNames::divisions : WeakNames::no;
}

bool is_public_body(Text name) {
  static const WordSet offices(U"部门 人民政府 机关");
  if (offices.ending(name) > 0) return true;
  static const WordSet others(U"机构 委员会 单位 管委会");
  static const WordSet applicants(U"各类 社会 中介 培训 申报 申请 科研 服务");
  constexpr std::size_t shortest = 4;
  return name.size() >= shortest && others.ending(name) > 0 && applicants.at(name) == 0;
}

ProseList subject_of(ProseList words, const KnownNames& known, Subject how, WeakNames weak) {
  restore_shared(words.names, known);
  const bool found =
      trim_front(words, known) && (how == Subject::at_end || !words.trimmed) &&
      std::any_of(words.names.begin(), words.names.end(), [&](const Found& name) {
        if (is_body(name.shape)) return true;
        if (name.shape == Shape::generic && is_public_body(name.name)) return true;
        if (!words.trimmed && name.shape == Shape::weak && counts(name.name, weak, words.passive))
          return true;
        return words.passive && (name.shape == Shape::post || is_district(name.name));
      });
  if (!found) words.names.clear();
  return words;
}

/// 审计部门加强…
bool begins_with_department(Text words) {
  const std::size_t field = fields_of_work().at(words);
  return field > 0 && words.substr(field).starts_with(U"部门");
}

/// Whether the list ends in 等部门 or with a department, so that its names are fields of work:
/// 会同教育、财政等部门, 会同财政、审计部门.
bool ends_in_departments(Text text, std::span<const Token> tokens) {
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::text) {
      if (begins_with_department(text.substr(token.begin, token.end - token.begin))) return true;
      continue;
    }
    if (token.kind == dun) continue;
    if (token.kind != etc) return false;
    const auto words = etc_words(text, token.begin);
    return words && words->noun > 0 && text.substr(token.end - words->noun, 2) == U"部门";
  }
  return false;
}

/// 财政 of 同级财政.
Text without_level(Text name) {
  static const WordSet levels(U"同级 本级");
  return name.substr(levels.at(name));
}

ProseList object_of(Text text, std::span<const Token> tokens, const KnownNames& known) {
  ProseList list;
  const bool departments = ends_in_departments(text, tokens);
  for (std::size_t i = 0; i < tokens.size() && !list.goes_on; ++i) {
    const Token& token = tokens[i];
    if (token.kind == etc) {
      list.open = true;
      add_tail(text, list.names, token);
      list.goes_on = i + 1 == tokens.size() || tokens[i + 1].kind != TokenKind::text ||
                     Text(U"和及与").find(text[tokens[i + 1].begin]) == Text::npos;
    } else if (token.kind == TokenKind::text) {
      for (Found& found : names_between(text, {token.begin, token.end}, known, ListPlace::clause)) {
        const bool is_field = departments && is_field_of_work(without_level(found.name));
        if (!is_body(found.shape) && (is_field || is_attribute(found))) {
          list.names.push_back(std::move(found));
          continue;
        }
        list.goes_on = add_names(list.names, std::move(found), known);
        if (list.goes_on) break;
      }
    } else if (token.kind != dun) {
      break;
    }
  }
  restore_shared(list.names, known);
  std::erase_if(list.names, [](const Found& found) { return !looks_like_body(found.shape); });
  return list;
}

}  // namespace remit
