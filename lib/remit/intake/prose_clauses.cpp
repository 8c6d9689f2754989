// Running text cut into sentences; only those that have a cue word are read.

#include "remit/base/text.hpp"
#include "remit/intake/clause_parts.hpp"
#include "remit/intake/deadline_words.hpp"
#include "remit/intake/plain_verbs.hpp"
#include "remit/intake/prose_names.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// Whether a sentence has any word that could give somebody something.
bool may_assign(Text text) {
  static const WordSet words(
      U"牵头 负责 配合 参与 参加 协助 协同 协办 协作 会办 会同 主责 主办 领衔 分别 "
      U"职责 分工 职能 落实 指导 为主 ： 等部门 等单位 等有关 等相关 等各 等市 等省 等区 等县 等多 "
      U"等主 等其 等成 等责 等职 等行 等政 商市 商省 商有 商国 商各 会省 承担 联合 责成 责令 "
      U"负总责 主体 要 应 须 需 由 请");
  bool begins = true;  // a phrase
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins && may_act(text.substr(at))) return true;
    begins = text[at] == U'，';
    const std::size_t length = words.at(text, at);
    if (length > 1 || (length == 1 && is_word_alone(text, at))) return true;
  }
  return false;
}

/// A line break ends a sentence only where one can end or another begins.
bool is_break(Text text, std::size_t at, Stretch all) {
  if (at == all.begin || is_blank(text[at - 1])) return true;
  if (Text(U"。；：！？）”」").find(text[at - 1]) != Text::npos) return true;
  const std::size_t line = text.substr(all.begin, at - all.begin).find_last_of(U"\n。；");
  const std::size_t begin = line == Text::npos ? all.begin : all.begin + line + 1;
  if (at - begin < 30 && lead_in(text.substr(begin, at - begin)) > 1) return true;  // a heading
  const Text rest = text.substr(at + 1, std::min<std::size_t>(all.end - at - 1, 12));
  if (rest.starts_with(U"\n")) return true;
  const std::size_t skipped = lead_in(rest);
  return skipped > 0 && !trimmed(rest.substr(0, skipped)).empty();
}

/// 由A牵头制定办法，2025年底前出台: a clause has the time that stands in its part of the sentence,
/// the first one also that before it.
void add_deadlines(std::vector<ClauseReading>& readings, Text text, Stretch sentence) {
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (!readings[i].clause.deadline.empty()) continue;
    const std::size_t begin = readings[i].letters.begin;
    const std::size_t end = i + 1 < readings.size() ? readings[i + 1].letters.begin : sentence.end;
    std::u32string found = deadline_within(text.substr(begin, end - begin));
    if (found.empty() && i == 0)
      found = deadline_within(text.substr(sentence.begin, begin - sentence.begin));
    readings[i].clause.deadline = encoded(found);
  }
}

}  // namespace

std::vector<ClauseReading> prose_clauses(ClauseText& passage, Stretch at) {
  std::vector<ClauseReading> result;
  const Text text = passage.letters.text;
  std::size_t begin = at.begin;
  std::size_t depth = 0;
  for (std::size_t i = at.begin; i <= at.end; ++i) {
    const char32_t letter = i < at.end ? text[i] : U'。';
    if (letter >= 0x4E00 && letter <= 0x9FFF) continue;  // most letters
    if (letter == U'（') ++depth;
    if (letter == U'）' && depth > 0) --depth;
    const bool ends =
        Text(U"。！？；").find(letter) != Text::npos || (letter == U'\n' && is_break(text, i, at));
    if (!ends || (depth > 0 && i < at.end && i - begin < 400)) continue;
    depth = 0;
    const Text sentence = text.substr(begin, i - begin);
    if (i > begin + 3 && i - begin < 2000 && may_assign(sentence)) {
      std::vector<ClauseReading> readings = sentence_clauses(passage, {begin, i});
      add_deadlines(readings, text, {begin, i});
      for (ClauseReading& reading : readings) result.push_back(std::move(reading));
    }
    begin = i + 1;
  }
  return result;
}

}  // namespace remit
