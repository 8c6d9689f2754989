// Cue words are found from left to right, the longest first. A word that is a cue only at the end
// of a phrase (落实, 实施) is looked at again when it is known what follows it.

#include "remit/intake/clause_words.hpp"

#include <algorithm>
#include <array>

#include "remit/intake/manner_words.hpp"
#include "remit/intake/name_ends.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

struct Cue {
  TokenKind kind = TokenKind::cue;
  Role role = Role::listed;
  bool firm = true;
};

using enum TokenKind;

const WordTable<Cue>& cues() {
  constexpr Cue lead{cue, Role::lead, true};
  constexpr Cue help{cue, Role::cooperate, true};
  constexpr Cue helps{cue, Role::cooperate, false};
  constexpr Cue duty{cue, Role::responsible, true};
  constexpr Cue acts{cue, Role::responsible, false};
  constexpr Cue lists{cue, Role::listed, false};
  constexpr Cue how{manner, Role::listed, true};
  static const WordTable<Cue> words({{U"牵头", lead}, {U"主责", lead}, {U"主办", lead},
      {U"总牵头", lead}, {U"双牵头", lead}, {U"领衔", lead}, {U"主抓", lead}, {U"配合", help},
      {U"参与", help}, {U"参加", help}, {U"协助", help}, {U"协办", help}, {U"会办", help},
      {U"协作", helps}, {U"协同", helps}, {U"支持", helps}, {U"支撑", helps}, {U"负责", duty},
      {U"分工负责", duty}, {U"承办", acts}, {U"落实", acts}, {U"抓落实", acts}, {U"抓好落实", acts},
      {U"推进落实", acts}, {U"组织落实", acts}, {U"具体落实", acts}, {U"贯彻落实", acts},
      {U"组织实施", acts}, {U"实施", acts}, {U"具体实施", acts}, {U"执行", acts}, {U"承担", acts},
      {U"推进", acts}, {U"组成", lists}, {U"指导", {guide, Role::responsible, false}},
      {U"督导", {guide, Role::responsible, false}}, {U"共同", how}, {U"联合", how}, {U"分别", how},
      {U"具体", how}, {U"各自", how}, {U"统一", how}, {U"统筹", how}, {U"分工", how},
      {U"为主", lead}, {U"各司其职", how}, {U"各负其责", how}, {U"一起", how}, {U"一同", how},
      {U"密切", how}, {U"积极", how}, {U"全力", how}, {U"做好", how}, {U"主要", how},
      {U"抓总", how}, {U"会同", {with, Role::cooperate, true}},
      {U"邀请", {invite, Role::cooperate, true}}, {U"商请", {invite, Role::cooperate, true}},
      {U"由", {by, Role::responsible, true}}, {U"要", {modal, Role::responsible, true}},
      {U"应", {modal, Role::responsible, true}}, {U"应当", {modal, Role::responsible, true}},
      {U"须", {modal, Role::responsible, true}}, {U"需", {modal, Role::responsible, true}},
      {U"必须", {modal, Role::responsible, true}}, {U"作为牵头单位", lead}, {U"作为牵头部门", lead},
      {U"为牵头单位", lead}, {U"为牵头部门", lead}, {U"是牵头单位", lead}, {U"作为主责单位", lead},
      {U"为主责单位", lead}, {U"作为责任单位", duty}, {U"作为责任部门", duty},
      {U"为责任单位", duty}, {U"为责任部门", duty}, {U"是责任单位", duty}, {U"作为配合单位", help},
      {U"作为配合部门", help}, {U"为配合单位", help}, {U"为配合部门", help},
      {U"作为参与单位", help}, {U"为参与单位", help}, {U"为协办单位", help},
      {U"发挥牵头作用", lead}, {U"发挥牵头抓总作用", lead}, {U"履行牵头职责", lead},
      {U"承担牵头责任", lead}, {U"落实牵头责任", lead}, {U"提供技术支撑", help},
      {U"提供技术支持", help}, {U"提供技术保障", help}, {U"提供支撑", help}, {U"提供支持", help},
      {U"给予支持", help}, {U"予以支持", help}, {U"是第一责任主体", duty},
      {U"为第一责任主体", duty}, {U"是责任主体", duty}, {U"为责任主体", duty},
      {U"是实施主体", duty}, {U"为实施主体", duty}});
  return words;
}

bool is_part_of_word(Text text, std::size_t at, std::size_t length);

const WordSet& adverbs() {
  static const WordSet words(
      U"将 均 都 也 予以 给予 总体 全面 直接 全程 整体 归口 主动 依法 同步 及时 切实");
  return words;
}

/// A将会同B, A、B均要, A总体牵头: a word between a body and its cue. Its length.
std::size_t adverb(Text text, std::size_t at, std::size_t from) {
  const std::size_t length = adverbs().at(text, at);
  if (at == from || length == 0) return 0;
  if (length == 1 && Text(U"首成平年即").find(text[at - 1]) != Text::npos) return 0;
  const auto* word = cues().at(text, at + length);
  if (word == nullptr || is_part_of_word(text, at + length, word->first.size())) return 0;
  return length;
}

/// Words in which 由, 要, 应, 需, 须, 请 are no words of their own.
bool is_part_of_word(Text text, std::size_t at, std::size_t length) {
  if (length > 1) return false;
  const char32_t before = at > 0 ? text[at - 1] : U' ';
  const char32_t after = at + 1 < text.size() ? text[at + 1] : U' ';
  const auto in = [](char32_t letter, Text letters) { return letters.find(letter) != Text::npos; };
  switch (text[at]) {
    case U'由':
      return in(before, U"自理缘事来经") || in(after, U"于此");
    case U'要':
      return in(before, U"重主需纲摘必首只概紧机不扼") || in(after, U"求素点领件闻道塞害么务");
    case U'应':
      return in(before, U"适相供反对响效呼回顺感") || in(after, U"急用对届付变聘诉收有答力") ||
             (after == U'邀' && !text.substr(at + 1).starts_with(U"邀请"));
    case U'需':
      return in(before, U"所急必军内按供刚无") || in(after, U"求要");
    case U'须':
      return in(before, U"必无") || in(after, U"知");
    case U'请':
      return in(before, U"申邀聘报提商恳敬") || in(after, U"求示假");
    default:
      return false;
  }
}

/// A商B, A会B, A会商B, A联合B: a word between two bodies, not in 工商, 委员会 or 联合会. Its
/// length.
std::size_t consulting(Text text, std::size_t at, std::size_t from) {
  if (at == from) return 0;
  static const WordSet words(U"商 会 会商 联合");
  const std::size_t length = words.at(text, at);
  if (length == 0) return 0;
  const bool after_body = Text(U"局办厅部院行关署室）").find(text[at - 1]) != Text::npos ||
                          (text[at] != U'会' && Text(U"委会").find(text[at - 1]) != Text::npos);
  if (!after_body) return 0;
  static const WordSet next(
      U"市 省 区 县 国家 中央 有关 相关 各 自治区 人民银行 同级 所在地 属地 当地 驻");
  const bool is_body = next.at(text, at + length) > 0 ||
                       (text[at] != U'联' && begins_with_ministry(text.substr(at + length)));
  return is_body ? length : 0;
}

/// Whether a cue stands in another word: 参与度, 负责同志, 牵头单位.
bool is_other_word(Text text, const Token& token) {
  const char32_t next = token.end < text.size() ? text[token.end] : U' ';
  const char32_t second = token.end + 1 < text.size() ? text[token.end + 1] : U' ';
  const Text word = text.substr(token.begin, token.end - token.begin);
  if (token.kind == manner) {
    if (word == U"联合") return Text(U"会社国大体检办党军").find(next) != Text::npos;
    if (word == U"统一") return next == U'战';
    if (word == U"统筹") return Text(U"城发办局").find(next) != Text::npos;
    return word == U"共同" && Text(U"体富").find(next) != Text::npos;
  }
  if (token.kind != cue && token.kind != guide) return false;
  if (word == U"为主" && next == U'体') return true;
  if (next == U'方' && Text(U"案面便向式法针略位").find(second) != Text::npos) return false;
  if (next == U'人' && Text(U"才力口民事工居文均").find(second) != Text::npos) return false;
  static const WordSet tails(
      U"责任 职责 单位 部门 人 人员 同志 制度 机制 作用 力度 情况 事项 领导 机构 处室 办公室 公室 "
      U"公厅 度 方 "
      U"者 率 式 要 导");
  if (next == U'制') return Text(U"定作造止约订").find(second) == Text::npos;
  return tails.at(text, token.end) > 0;
}

bool is_mark(char32_t letter) {
  return letter == U'、' || letter == U'，' || letter == U'；' || letter == U'。' ||
         letter == U'！' || letter == U'？' || letter == U'：';
}

std::optional<TokenKind> mark(char32_t letter) {
  switch (letter) {
    case U'、':
      return dun;
    case U'，':
      return comma;
    case U'；':
    case U'。':
    case U'！':
    case U'？':
      return stop;
    default:
      return {};
  }
}

/// 专营单位, 骨干企业: a class of bodies by any name, up to a mark or the end.
std::size_t class_length(Text text, std::size_t from) {
  static const WordSet classes(U"单位 企业 机构 公司");
  constexpr std::size_t longest = 8;
  for (std::size_t i = from; i < text.size() && i < from + longest && !is_mark(text[i]); ++i) {
    const std::size_t end = i + classes.at(text, i);
    if (end == i) continue;
    static const WordSet next(U"牵头 配合 参与 参加 负责 协助 落实 按");
    if (end == text.size() || is_mark(text[end]) || is_blank(text[end]) || next.at(text, end) > 0)
      return end - from;
  }
  return 0;
}

}  // namespace

std::optional<EtcWords> etc_words(Text text, std::size_t at) {
  if (at >= text.size() || text[at] != U'等') return {};
  constexpr Text before_etc = U"高中初平同均对何优特头上下此劣";
  constexpr Text after_etc = U"级教职院待于候额价式次温";
  if (at > 0 && before_etc.find(text[at - 1]) != Text::npos &&
      (at + 1 < text.size() && !is_mark(text[at + 1])) &&
      (at + 1 >= text.size() || text[at + 1] != U'部'))
    return {};
  if (at + 1 < text.size() && after_etc.find(text[at + 1]) != Text::npos) return {};
  static const WordSet modifiers(
      U"有关 相关 市直 省直 区直 县直 市级 省级 区级 县级 市 中央 各 多 主要 其他 成员 责任 "
      U"职能 行业 主管 政府 配合 参与 多个 若干 个 国家 属地 两 三 四 五 六 七 八 九 十 0 1 2 3 4 "
      U"5 6 7 8 9 "
      U"的 业务 涉及 牵头");
  static const WordSet nouns(
      U"部门 单位 部委 机构 地区 方面 企业 委办局 处室 科室 机关 地方 区县 县区 街镇 镇街 乡镇 "
      U"高校 院校 团体 "
      U"人民团体 群团组织 群团 社会团体 社会组织 部门单位 部门和单位 单位和部门 部门（单位） "
      U"单位（部门） 局办 部门及单位 各部门 "
      U"科研院所 园区 "
      U"金融机构 主体 部门、单位 各方");
  std::size_t end = at + 1;
  for (std::size_t more = modifiers.at(text, end); more > 0 && end - at < 16;
       more = modifiers.at(text, end)) {
    if (nouns.at(text, end) >= more) break;
    end += more;
  }
  const std::size_t noun = nouns.at(text, end);
  if (noun == 0) return EtcWords{1 + class_length(text, at + 1), class_length(text, at + 1)};
  return EtcWords{end + noun - at, noun};
}

bool makes_first_lead(Text phrase) {
  static const WordSet first(
      U"第一 首位 首个 排在首 排名首 列首 排首 居首 排在前 列在前 排前面 前列 排名第1 第1 第一位 "
      U"打头 排位第一 位列前");
  static const WordSet leads(U"牵头 主责 为主办 为主 总协调");
  std::size_t at = 0;
  while (at < phrase.size() && first.at(phrase, at) == 0) ++at;
  if (at == phrase.size()) return false;
  static const WordSet after(U"季度 批 时间 书记 产业 责任人 届 次 轮 阶段");
  if (after.at(phrase, at + 2) > 0) return false;
  const Text rest = phrase.substr(at, std::min<std::size_t>(phrase.size() - at, 24));
  return leads.within(rest);
}

bool is_word_alone(Text text, std::size_t at) {
  return !is_part_of_word(text, at, 1);
}

bool joins_levels(Text text, std::size_t at) {
  constexpr Text levels = U"省市州区县旗乡镇村";
  const auto is_level = [&](std::size_t i) { return levels.find(text[i]) != Text::npos; };
  if (text[at] != U'、' || at == 0 || !is_level(at - 1)) return false;
  if (at > 1 && is_ideograph(text[at - 2])) return false;
  constexpr std::size_t most = 6;
  for (std::size_t i = 0; i < most; ++i)
    if (at + 3 < text.size() && text[at] == U'、' && is_level(at + 1)) at += 2;
  return at + 1 < text.size() && Text(U"两二三四五").find(text[at]) != Text::npos &&
         text[at + 1] == U'级';
}

bool takes_away(Text phrase) {
  static const WordSet words(
      U"不再由 不由 不再负责 不再参与 不再参加 不再配合 不再牵头 不再承担 不负责 不参与 不牵头 "
      U"不承担 "
      U"原由 原先由 原来由 此前由 曾由 过去由 以前由 原为");
  const auto may_begin = [](char32_t letter) {
    return letter == U'不' || letter == U'由' || letter == U'原';
  };
  if (std::none_of(phrase.begin(), phrase.end(), may_begin)) return false;  // most phrases
  if (words.within(phrase)) return true;
  static const WordSet about_the_text(U"规定 另行规定");  // 由国务院规定
  return phrase.find(U'由') != Text::npos && about_the_text.ending(trimmed(phrase)) > 0;
}

bool says_nobody(Text text) {
  static const WordSet words(U"无 / — —— - -- – \\ 暂无 无。 ／ ― ―― ─ N/A n/a None none");
  text = trimmed(text);
  return words.at(text) > 0 && words.has(without_blanks(text));
}

namespace {

/// The token that begins at `at`; one of no length if none does.
Token token_at(Text text, std::size_t at, std::size_t end, std::size_t from) {
  if (joins_levels(text, at)) return {};
  if (const auto kind = mark(text[at])) return Token{*kind, at, at + 1};
  if (const auto etc_here = etc_words(text.substr(0, end), at))
    if (at > from) return Token{etc, at, at + etc_here->length};
  const Text rest = text.substr(at, end - at);
  static const WordSet short_labels(
      U"牵头 责任 配合 主办 协办 承办 负责 参与 协助 主责 会办 协同 成员 技术支撑 技术支持");
  static const LetterBits labels = label_beginnings();
  if (const auto words =
          labels[rest.front() % labels.size()] ? label_words(rest) : std::optional<LabelWords>();
      words && (words->noun || short_labels.has(rest.substr(0, words->length)))) {
    std::size_t stop = at + words->length;
    std::size_t blank = stop;
    while (blank < end && is_blank(text[blank])) ++blank;
    if (blank < end && text[blank] == U'：') return Token{words->kind, at, blank + 1, words->role};
    if (words->noun && stop < end && text[stop] == U'（') {
      const std::size_t close = text.substr(stop, 24).find(U"）：");
      if (close != Text::npos && stop + close + 2 <= end)
        return Token{words->kind, at, stop + close + 2, words->role};
    }
    const bool starts = at == from || is_mark(text[at - 1]) || is_blank(text[at - 1]);
    if (words->noun && starts && stop < end &&
        (text[stop] == U'为' || text[stop] == U'是' || is_blank(text[stop])))
      return Token{words->kind, at, stop + 1, words->role};
  }
  if (const std::size_t length = manner_length(text.substr(0, end), at); length > 0)
    return Token{manner, at, at + length};
  if (const std::size_t length = consulting(text.substr(0, end), at, from); length > 0)
    return Token{with, at, at + length, Role::cooperate};
  if (const std::size_t length = adverb(text.substr(0, end), at, from); length > 0)
    return Token{manner, at, at + length};
  if (const std::size_t length = borne_duty(text.substr(0, end), at); length > 0 && at > from)
    return Token{cue, at, at + length, Role::responsible, false};
  const auto* word = cues().at(text.substr(0, end), at);
  if (word == nullptr || is_part_of_word(text, at, word->first.size())) return {};
  const Token result{
      word->second.kind, at, at + word->first.size(), word->second.role, word->second.firm};
  if (is_other_word(text.substr(0, end), result)) return {};
  return result;
}

/// The letters that may begin a token other than text: few of a text do.
const LetterBits& token_beginnings() {
  static const LetterBits bits = [] {
    LetterBits all =
        label_beginnings() | cues().beginnings() | manner_beginnings() | adverbs().beginnings();
    for (const char32_t letter : Text(U"、，；。！？等商会联")) all.set(letter % all.size());
    return all;
  }();
  return bits;
}

/// 市河长办统筹，各镇落实: how, but for a body that does nothing else.
void settle_leading(std::vector<Token>& found, Text letters) {
  static const WordSet words(U"统筹 抓总 总协调");
  for (std::size_t i = 1; i + 1 < found.size(); ++i) {
    const Token& before = found[i - 1];
    const TokenKind next = found[i + 1].kind;
    const bool is_alone = before.kind == text && (next == comma || next == stop);
    const Text word = letters.substr(found[i].begin, found[i].end - found[i].begin);
    if (is_alone && found[i].kind == manner && words.has(word)) found[i].kind = guide;
  }
}

/// Cues that are not firm count only before a mark, at the end, or before another cue.
void settle(std::vector<Token>& found) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    Token& token = found[i];
    if (token.firm || token.kind == text) continue;
    const bool last = i + 1 == found.size();
    if (!last && found[i + 1].kind == text) token.kind = text;
    if (!last && (found[i + 1].kind == by || found[i + 1].kind == etc)) token.kind = text;
  }
}

void join_texts(std::vector<Token>& found) {
  const auto goes_on = [](const Token& before, const Token& token) {
    return token.kind == text && before.kind == text && before.end == token.begin;
  };
  auto last = std::adjacent_find(found.begin(), found.end(), goes_on);
  if (last == found.end()) return;
  for (auto token = last + 1; token != found.end(); ++token) {
    if (goes_on(*last, *token))
      last->end = token->end;
    else
      *++last = *token;
  }
  found.erase(last + 1, found.end());
}

}  // namespace

std::vector<Token> tokens(Text letters, std::size_t begin, std::size_t end, ModalWords words) {
  const LetterBits& may_begin = token_beginnings();
  std::vector<Token> found;
  found.reserve(16);  // most sentences have fewer
  std::size_t depth = 0;
  for (std::size_t i = begin; i < end;) {
    if (letters[i] == U'（') ++depth;
    Token next;
    if (depth == 0 && may_begin[letters[i] % may_begin.size()])
      next = token_at(letters, i, end, begin);
    const bool is_text =
        (next.kind == modal || next.kind == invite) && words == ModalWords::are_text;
    if (letters[i] == U'）' && depth > 0) --depth;
    if (next.end == 0 || is_text) {
      std::size_t stop = i + 1;  // most letters are neither the first of a word nor a bracket
      while (stop < end && !may_begin[letters[stop] % may_begin.size()] && letters[stop] != U'（' &&
             letters[stop] != U'）')
        ++stop;
      if (found.empty() || found.back().kind != text) found.push_back({text, i, i});
      i = found.back().end = stop;
      continue;
    }
    found.push_back(next);
    i = next.end;
  }
  settle(found);
  settle_leading(found, letters);
  join_texts(found);
  return found;
}

}  // namespace remit
