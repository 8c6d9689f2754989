// A deadline in a sentence is a date of years, months and days, in this order, each left out or
// there, and then 前, or 年内. Four digits make a year, so that 三年前 is none.

#include "remit/intake/deadline_words.hpp"

#include <algorithm>
#include <cstddef>

#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

bool is_numeral(char32_t letter) {
  return is_digit(letter) || Text(U"〇○零一二三四五六七八九十").find(letter) != Text::npos;
}

/// The length of digits at `at` with a unit behind them; 0 where there is no such.
std::size_t number_with(Text text, std::size_t at, std::size_t least, Text unit) {
  std::size_t end = at;
  while (end < text.size() && end - at < 4 && is_numeral(text[end])) ++end;
  const bool is_counted = end - at >= least && text.substr(end, 1) == unit;
  return is_counted ? end - at + 1 : 0;
}

/// The length of a date at `at`; 0 where there is none.
std::size_t date_at(Text text, std::size_t at) {
  static const WordSet years(U"今年 明年 本年 当年");
  static const WordSet ends(U"年底 年末 月底 月末 本月底 上半年 下半年");
  constexpr std::size_t digits_of_year = 4;
  std::size_t length = number_with(text, at, digits_of_year, U"年");
  if (length == 0) length = years.at(text, at);
  length += number_with(text, at + length, 1, U"月");
  length += number_with(text, at + length, 1, U"日");
  if (length == 0) return ends.at(text, at);
  static const WordSet parts(U"底 末 上旬 中旬 下旬 上半年 下半年 一季度 二季度 三季度 四季度");
  return length + parts.at(text, at + length);
}

}  // namespace

bool is_deadline(Text phrase) {
  phrase = trimmed(phrase);
  static const WordSet whole(
      U"长期 长期坚持 长期推进 持续推进 持续 常态化 常态化推进 全年 年内 年底前 年底前完成 即时 "
      U"立即 立行立改 每年 每季度 每月 "
      U"年内完成 长期任务 长期实施 持续实施 全年推进 全年实施 近期 中期 远期 今年内 按时间节点完成 "
      U"按年度推进 逐年推进 持续开展 "
      U"长期开展 持续落实 2020年 按期完成 分步实施 按序时进度推进 按计划推进 持续完成");
  if (whole.has(phrase)) return true;
  if (phrase.size() > 36 || phrase.empty()) return false;
  static const WordSet begins(U"年内 今年内 年底前 今年底前");
  constexpr std::size_t longest_goal = 16;  // 年内取得明显进展
  if (begins.at(phrase) > 0 && phrase.size() <= longest_goal) return true;
  static const WordSet units(U"年 月 日 季度 个月 天 周");
  static const WordSet until(U"前 底 完成 月 年 日 止 内 起 季度 每年 到 至");
  bool number = false;
  for (std::size_t i = 0; i < phrase.size(); ++i)
    if (units.at(phrase, i) > 0 && i > 0 &&
        (is_digit(phrase[i - 1]) ||
            Text(U"一二三四五六七八九十今每明两").find(phrase[i - 1]) != Text::npos))
      number = true;
  return number && until.within(phrase);
}

std::u32string deadline_within(Text text) {
  const auto may_end = [](char32_t letter) { return letter == U'前' || letter == U'内'; };
  if (std::none_of(text.begin(), text.end(), may_end)) return {};
  const std::u32string plain = without_blanks(text);
  const Text sentence = plain;
  static const WordSet until(U"前 之前 以前");
  static const WordSet whole(U"年内 今年内 本年内");
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    const bool is_inside = at > 0 && is_numeral(sentence[at - 1]);
    const bool comes_back =
        sentence.substr(at > 2 ? at - 2 : 0, std::min<std::size_t>(at, 2)).find(U'每') !=
        Text::npos;  // 每月25日前
    if (is_inside || comes_back) continue;
    if (const std::size_t length = whole.at(sentence, at); length > 0)
      return plain.substr(at, length);
    const std::size_t date = date_at(sentence, at);
    if (date == 0) continue;
    if (const std::size_t word = until.at(sentence, at + date); word > 0)
      return plain.substr(at, date + word);
    at += date - 1;
  }
  return {};
}

}  // namespace remit
