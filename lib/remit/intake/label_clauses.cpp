// 责任单位：A、B on a line of its own or at the end of a paragraph, and blocks of such lines. A
// colon is looked for first; the label is what stands before it.

#include <algorithm>

#include "remit/intake/clause_parts.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_block = 1500;
constexpr std::size_t longest_label = 20;

/// 任务分工： a label that leaves the roles to the words after it.
bool is_division(Text label) {
  static const WordSet words(U"任务分工 责任分工 工作分工 职责分工 部门分工 分工");
  return words.has(label);
}

/// Where a label begins with what tells it from others of its record: 整改责任单位, 市级牵头单位.
std::size_t with_modifier(Text text, std::size_t first, std::size_t label) {
  static const WordSet words(
      U"整改 问题 工作 任务 项目 具体 主要 市级 省级 区级 县级 州级 镇级 市 省 区 县 行业 属地 "
      U"日常 总体");
  const std::size_t length = words.ending(text.substr(first, label - first));
  const std::size_t begin = label - length;
  return begin == first || !is_ideograph(text[begin - 1]) ? begin : label;
}

/// Where the words of a label begin that the colon ends; nothing if what stands there is none.
std::optional<std::size_t> label_begin(Text text, std::size_t first, std::size_t colon) {
  const std::size_t from = colon > first + longest_label ? colon - longest_label : first;
  for (std::size_t begin = from; begin < colon; ++begin) {
    const bool starts_line = begin == first || !is_ideograph(text[begin - 1]);
    if (starts_line && is_division(text.substr(begin, colon - begin))) return begin;
    const auto words = label_words(text.substr(begin, colon - begin));
    if (!words) continue;
    if (!words->noun && !starts_line) continue;
    Text rest = trimmed(text.substr(begin + words->length, colon - begin - words->length));
    if (rest.starts_with(U'（') && rest.ends_with(U'）')) rest = {};
    static const WordSet bare(U"牵头 责任 配合 主办 协办 承办 负责 参与 协助 主责");
    if (!words->noun && !bare.has(text.substr(begin, words->length))) continue;
    if (rest.empty()) return begin;
  }
  return {};
}

bool label_follows(Text text, std::size_t at, std::size_t end) {
  const Text rest = text.substr(at, std::min<std::size_t>(end - at, 40));
  const std::size_t colon = rest.find(U'：');
  if (colon == Text::npos) return false;
  std::size_t begin = 0;
  while (begin < colon && !is_ideograph(rest[begin])) ++begin;
  const auto words = label_words(rest.substr(begin, colon - begin));
  return words && words->length + begin + 2 >= colon &&
         (words->noun || words->length + begin == colon);
}

/// The block ends with its sentence or line, unless another label follows or a list goes on.
std::size_t block_end(Text text, std::size_t colon, std::size_t end) {
  end = std::min(end, colon + longest_block);
  char32_t last = U'：';
  for (std::size_t i = colon + 1; i < end; ++i) {
    const char32_t letter = text[i];
    const bool line = letter == U'\n' && Text(U"、，：").find(last) == Text::npos;
    const bool sentence = letter == U'。' || letter == U'！';
    if ((line || sentence) && !label_follows(text, i + 1, end)) return i + (sentence ? 1 : 0);
    if (!is_blank(letter)) last = letter;
  }
  return end;
}

/// The next ： or 为 that may end a label.
std::size_t label_end(Text text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == U'：') return i;
    if ((text[i] == U'为' || text[i] == U'是') && i > 1 &&
        (text.substr(i - 2, 2) == U"单位" || text.substr(i - 2, 2) == U"部门"))
      return i;
  }
  return Text::npos;
}

/// 主办：…办公室 承办：…局 联系电话：…: what stands at the foot of a web page.
bool is_imprint(Text block) {
  static const WordSet makers(U"主办 承办 主管");
  static const WordSet marks(U"联系电话 联系我们 网站标识码 备案 版权所有 技术支持 技术维护 邮编");
  const std::size_t length = makers.at(block);
  return length > 0 && length < block.size() &&
         (block[length] == U'：' || block.substr(length, 3) == U"单位：") && marks.within(block);
}

std::optional<Sureness> sureness(const BodyReading& body, bool starts) {
  if (body.names.empty()) {
    if (body.nobody || !body.deadline.empty()) return Sureness::sure;
    return {};
  }
  std::size_t bodies = 0;
  std::size_t plausible = 0;
  for (const Found& found : body.names) {
    if (found.shape == Shape::plausible)
      ++plausible;
    else
      ++bodies;
  }
  if (bodies == 0 && (!starts || body.leftover)) return {};
  if (!starts && plausible > 0) return {};
  if (bodies == 0) return Sureness::doubtful;
  return plausible > 0 ? Sureness::likely : Sureness::sure;
}

}  // namespace

std::vector<ClauseReading> label_clauses(ClauseText& passage, Stretch at) {
  std::vector<ClauseReading> result;
  const Text text = passage.letters.text;
  std::size_t first = at.begin;
  for (std::size_t colon = label_end(text, first); colon < at.end;
       colon = label_end(text, colon + 1)) {
    const auto begin = label_begin(text, first, colon);
    if (!begin) continue;
    const std::size_t end = block_end(text, colon, at.end);
    const std::size_t whole = with_modifier(text, first, *begin);
    const bool starts = whole == at.begin || !is_ideograph(text[whole - 1]);
    if (text[colon] != U'：' && !starts) continue;
    if (is_imprint(text.substr(*begin, end - *begin))) continue;
    const bool divides = is_division(text.substr(*begin, colon - *begin));
    const BodyReading body = read_body(text, {divides ? colon + 1 : *begin, end}, passage.known);
    if (divides && (!starts || !body.cued || body.leftover)) continue;  // 责任分工：各部门要…
    const auto sure = sureness(body, starts);
    if (!sure) continue;
    Clause clause = clause_of(body, {whole, end}, passage);
    clause.sureness = *sure;
    clause.form = body.names.empty() && !clause.nobody ? "deadline" : "label-line";
    result.push_back({std::move(clause), {whole, end}});
    first = end;
    colon = end > colon ? end - 1 : colon;
  }
  return result;
}

}  // namespace remit
