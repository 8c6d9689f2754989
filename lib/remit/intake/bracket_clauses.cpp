// Most brackets in a plan hold no clause: abbreviations, glosses, lists of systems. One that has a
// label or a cue word is a clause if those it names can be bodies. One with names only must stand
// where a clause stands, at the end of a sentence, and have names that nothing else has.

#include <algorithm>

#include "remit/intake/clause_parts.hpp"
#include "remit/intake/name_ends.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_clause = 1500;

/// Outermost pairs of brackets.
std::vector<Stretch> brackets(Text text) {
  std::vector<Stretch> pairs;
  std::size_t depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'（' && depth++ == 0) pairs.push_back({i, i});
    if (text[i] == U'）' && depth > 0 && --depth == 0) pairs.back().end = i + 1;
  }
  if (depth > 0) pairs.pop_back();
  return pairs;
}

/// What stands in the brackets, also where they are doubled: （（A负责））.
Stretch inside(Text text, Stretch at) {
  Stretch result{at.begin + 1, at.end - 1};
  while (result.end - result.begin > 4 && text[result.begin] == U'（' &&
         text.find(U'）', result.begin) + 1 == result.end) {
    ++result.begin;
    --result.end;
  }
  return result;
}

char32_t before(Text text, std::size_t at) {
  while (at > 0 && text[at - 1] == U' ') --at;
  return at == 0 ? U'\n' : text[at - 1];
}

char32_t after(Text text, std::size_t at) {
  while (at < text.size() && text[at] == U' ') ++at;
  return at == text.size() ? U'\n' : text[at];
}

bool ends_sentence(char32_t letter) {
  return Text(U"。！？；\n”\"」’…").find(letter) != Text::npos;
}

/// At the end of a sentence, before or after its 。
bool stands_at_end(Text text, Stretch at) {
  if (ends_sentence(before(text, at.begin))) return true;
  const char32_t next = after(text, at.end);
  return next == U'\n' || next == U'。' || next == U'；' || next == U'（';
}

bool follows_body(Text text, Stretch at, const KnownNames& known) {
  const std::size_t begin = at.begin > 24 ? at.begin - 24 : 0;
  const Text words = text.substr(begin, at.begin - begin);
  return !words.empty() && is_ideograph(words.back()) && name_at_back(words, known) < words.size();
}

struct Counts {
  std::size_t sure = 0;
  std::size_t body = 0;
  std::size_t vague = 0;  ///< plausible, weak and generic ones
  std::size_t plausible = 0;
};

Counts counts(const BodyReading& body) {
  Counts result;
  for (const Found& found : body.names) {
    if (found.shape == Shape::sure || found.shape == Shape::collective)
      ++result.sure;
    else if (found.shape == Shape::body || found.shape == Shape::post)
      ++result.body;
    else
      ++result.vague;
    if (found.shape == Shape::plausible) ++result.plausible;
  }
  return result;
}

/// Who takes part in anything, and is given nothing: 企业牵头, 社会力量参与.
bool is_public(const Found& found) {
  static const WordSet words(
      U"企业 高校 院校 院所 社会力量 社会资本 社会 群众 公众 市场 市场主体 学校 医院 协会 公民 "
      U"个人 农户 合作社 农民 "
      U"联合体 科研机构 社会组织 居民 消费者 用户 家庭 志愿者 金融机构 服务机构 中介机构 第三方 "
      U"专家 人员 平台");
  return words.ending(found.name) > 0 && found.shape != Shape::collective &&
         found.shape != Shape::sure;
}

std::optional<Sureness> sureness(
    const BodyReading& body, Text text, Stretch at, const KnownNames& known) {
  const Counts count = counts(body);
  const std::size_t all = body.names.size();
  if (all == 0)
    return body.first_leads || (body.labelled && body.nobody) ? std::optional(Sureness::sure)
                                                              : std::nullopt;
  if (body.labelled) return count.plausible == 0 ? Sureness::sure : Sureness::likely;
  if (body.cued) {
    if (count.sure + count.body == 0) {
      if (std::all_of(body.names.begin(), body.names.end(), is_public)) return {};
      if (body.leftover || !stands_at_end(text, at)) return {};
      return count.plausible > 0 ? Sureness::doubtful : Sureness::likely;
    }
    if (body.leftover && !stands_at_end(text, at)) return Sureness::doubtful;
    return count.plausible == 0 ? Sureness::sure : Sureness::likely;
  }
  if (body.leftover || count.sure == 0 || !stands_at_end(text, at)) return {};
  if (count.plausible > 0 && count.sure <= count.plausible) return {};
  if (all == 1 && follows_body(text, at, known)) return {};
  if (all == 1 && !ends_sentence(before(text, at.begin)) && after(text, at.end) != U'\n') return {};
  return all > 1 && count.vague == 0 ? Sureness::sure : Sureness::likely;
}

/// 【责任单位】A、B is 责任单位：A、B; in round brackets only where it begins a phrase.
bool becomes_label(ClauseText& passage, Stretch at) {
  std::u32string& text = passage.letters.text;
  const Text inside = trimmed(Text(text).substr(at.begin + 1, at.end - at.begin - 2));
  const auto words = label_words(inside);
  if (!words || !words->noun || words->length != inside.size() || after(text, at.end) == U'\n')
    return false;
  const bool is_square = passage.source.substr(passage.letters.at[at.begin]).starts_with("【");
  if (is_ideograph(before(text, at.begin)) && !(is_square && is_ideograph(after(text, at.end))))
    return false;
  text[at.begin] = U' ';
  text[at.end - 1] = after(text, at.end) == U'：' ? U' ' : U'：';
  return true;
}

}  // namespace

void drop_unpaired_brackets(std::u32string& text) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'（') open.push_back(i);
    if (text[i] != U'）' || open.empty()) continue;
    if (i - open.back() > longest_clause) text[open.back()] = text[i] = U' ';
    open.pop_back();
  }
  for (const std::size_t at : open) text[at] = U' ';
}

std::vector<ClauseReading> bracket_clauses(ClauseText& passage) {
  std::vector<ClauseReading> result;
  std::u32string& text = passage.letters.text;
  for (const Stretch& at : brackets(text)) {
    if (at.end - at.begin < 4 || becomes_label(passage, at) || after(text, at.end) == U'：')
      continue;
    const BodyReading body = read_body(text, inside(text, at), passage.known);
    const auto sure = sureness(body, text, at, passage.known);
    if (!sure) continue;
    Clause clause = clause_of(body, at, passage);
    clause.sureness = *sure;
    result.push_back({std::move(clause), at});
  }
  return result;
}

}  // namespace remit
