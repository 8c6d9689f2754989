#include "remit/intake/manner_words.hpp"

#include <algorithm>

namespace remit {
namespace {

using Text = std::u32string_view;

const WordSet& prepositions() {
  static const WordSet words(U"按 按照 依 依照 依据 根据 结合 遵照 在各自 在职责 在本部门");
  return words;
}

/// “谁主管、谁负责”原则, “三管三必须”要求: what a preposition is about, in quotes.
std::size_t quoted_manner(Text text, std::size_t from) {
  constexpr std::size_t longest = 30;
  if (from >= text.size() || text[from] != U'“') return 0;
  const std::size_t close = text.substr(0, std::min(text.size(), from + longest)).find(U'”', from);
  if (close == Text::npos) return 0;
  static const WordSet nouns(U"原则 的原则 要求 的要求 规定 的规定 机制 模式 分工 职责");
  const std::size_t noun = nouns.at(text, close + 1);
  return noun == 0 ? 0 : close + 1 + noun - from;
}

/// 依照本法和国务院规定的职责，: all of a phrase that cites what it is done by.
std::size_t cited_manner(Text text, std::size_t from, std::size_t at) {
  constexpr std::size_t longest = 30;
  while (at < text.size() && at - from < longest && is_ideograph(text[at])) ++at;
  static const WordSet nouns(U"规定的职责 规定的权限 规定的职责分工 有关规定 法规 的规定");
  const bool is_whole = at < text.size() && text[at] == U'，';
  return is_whole && nouns.ending(text.substr(from, at - from)) > 0 ? at - from : 0;
}

const WordSet& bearing_verbs() {
  static const WordSet words(U"落实 承担 履行 担负 负");
  return words;
}

}  // namespace

// From a preposition on, words of this field only.
std::size_t manner_length(Text text, std::size_t from) {
  static const WordSet whole(U"结合实际 结合各自实际 结合本地实际 结合自身实际 根据实际 因地制宜");
  if (const std::size_t length = whole.at(text, from); length > 0) return length;
  const std::size_t first = prepositions().at(text, from);
  if (first == 0) return 0;
  if (const std::size_t quoted = quoted_manner(text, from + first); quoted > 0)
    return first + quoted;
  constexpr Text field =
      U"各自本部门单位身任务具体有关相工作管理法定职责能分权限范围内划事原则的要求和与及行业领域属"
      U"地";
  std::size_t end = from + first;
  while (end < text.size() && end - from < 24 && field.find(text[end]) != Text::npos) ++end;
  const Text words = text.substr(from, end - from);
  for (const Text needed : {Text(U"职责"), Text(U"分工"), Text(U"职能"), Text(U"职权")})
    if (const std::size_t at = words.rfind(needed); at != Text::npos) {
      std::size_t stop = at + needed.size();
      static const WordSet tails(
          U"范围 范围内 分工 划分 权限 任务 要求 和分工 及分工 与分工 和要求 职责 和任务分工 "
          U"要求和职责分工");
      for (std::size_t more = tails.at(words, stop); more > 0; more = tails.at(words, stop))
        stop += more;
      return stop;
    }
  return cited_manner(text, from, from + first);
}

std::size_t borne_duty(Text text, std::size_t at) {
  const std::size_t verb = bearing_verbs().at(text, at);
  if (verb == 0) return 0;
  constexpr std::size_t longest = 12;
  const std::size_t begin = at + verb;
  std::size_t end = begin;
  while (end < text.size() && end - begin < longest && is_ideograph(text[end])) ++end;
  static const WordSet nouns(U"责任 总责 职责");
  if (end < text.size() && is_ideograph(text[end])) return 0;
  return end > begin && nouns.ending(text.substr(begin, end - begin)) > 0 ? end - at : 0;
}

LetterBits manner_beginnings() {
  return prepositions().beginnings() | bearing_verbs().beginnings();
}

}  // namespace remit
