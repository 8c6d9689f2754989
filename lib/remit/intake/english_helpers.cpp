// Helpers are named in three ways: in (close) coordination with; with (the) support of; working
// (closely) with. Each is a frame that takes words of a list.

#include "remit/intake/english_helpers.hpp"

namespace remit {
namespace {

const WordSet& manners() {
  static const WordSet words(
      U"close closely full active together jointly directly actively further also continued the a "
      U"an technical financial additional strong their policy possible potential collaboratively "
      U"proactively hand-in-hand specific administrative strategic");
  return words;
}

}  // namespace

std::optional<std::size_t> in_coordination(EnglishWords words) {
  static const WordSet nouns(
      U"coordination co-ordination collaboration partnership partnerships consultation cooperation "
      U"co-operation conjunction concert association liaison tandem agreement dialogue concurrence "
      U"engagement alliance");
  if (!words.take(U"in")) return {};
  words.skip(manners());
  if (!words.take(nouns)) return {};
  if (words.take(U"and")) {
    words.skip(manners());
    if (!words.take(nouns)) return {};
  }
  words.skip_aside();
  return words.take(U"with") ? std::optional(words.end()) : std::nullopt;
}

std::optional<std::size_t> with_support(EnglishWords words) {
  static const WordSet nouns(
      U"support assistance help input inputs contribution contributions participation involvement "
      U"cooperation co-operation collaboration concurrence advice guidance backing funding "
      U"expertise "
      U"engagement facilitation");
  static const WordSet of(U"of from by");
  if (words.take(U"after") || words.take(U"following")) {
    words.skip(manners());
    if (words.take(U"consulting")) {
      words.take(U"with");
      return words.end();
    }
    if (!words.take(U"consultation") && !words.take(U"consultations")) return {};
    return words.take(U"with") ? std::optional(words.end()) : std::nullopt;
  }
  if (!words.take(U"with")) return {};
  words.skip(manners());
  if (!words.take(nouns)) return {};
  if (words.take(U"and") && !words.take(nouns)) return {};
  return words.take(of) ? std::optional(words.end()) : std::nullopt;
}

std::optional<std::size_t> working_with(EnglishWords words) {
  static const WordSet verbs(
      U"working coordinating co-ordinating collaborating cooperating co-operating partnering "
      U"consulting liaising engaging jointly together along");
  static const WordSet partnership(U"partnership collaboration coordination cooperation");
  if (words.take(U"alongside")) return words.end();
  if (!words.take(verbs)) return {};
  words.skip(manners());
  if (words.take(U"in")) {
    words.skip(manners());
    if (!words.take(partnership)) return {};
  }
  if (words.take(U"alongside") || words.take(U"with")) return words.end();
  return {};
}

std::optional<std::size_t> works_with(EnglishWords words) {
  static const WordSet verbs(
      U"work works worked coordinate coordinates collaborate collaborates collaborated cooperate "
      U"cooperates partner partners partnered consult consults liaise liaises");
  static const WordSet topics(
      U"with on about regarding before prior and or further widely closely fully actively");
  if (words.at_word(U"consult") || words.at_word(U"consults")) {
    EnglishWords consulted = words;
    consulted.next();
    if (!topics.has(consulted.word())) {
      words.take(verbs);
      return words.end();
    }
  }
  if (!words.take(verbs)) return {};
  words.skip(manners());
  if (words.take(U"in")) {
    words.skip(manners());
    static const WordSet nouns(U"partnership collaboration coordination cooperation consultation");
    if (!words.take(nouns)) return {};
  }
  return words.take(U"with") ? std::optional(words.end()) : std::nullopt;
}

bool coordinates(std::u32string_view small) {
  static const WordSet verbs(
      U"coordinate co-ordinate co-design co-develop co-create co-deliver co-produce jointly "
      U"collaborate partner");
  return verbs.has(first_word(trimmed(small)));
}

bool takes_with(std::u32string_view word) {
  static const WordSet words(
      U"consistent compliance accordance line comply complies associated deal deals dealing align "
      U"aligned alignment connection conformity keeping dealt familiar interact meet met");
  return words.has(word);
}

bool tells_help(std::u32string_view small) {
  while (!small.empty() && (is_blank(small.front()) || small.front() == U'，'))
    small.remove_prefix(1);
  static const WordSet words(
      U"contributing supporting assisting participating helping cooperating co-operating "
      U"collaborating");
  if (words.has(first_word(small))) return true;
  for (const std::u32string_view phrase :
      {std::u32string_view(U"in support"), std::u32string_view(U"in a supporting role"),
          std::u32string_view(U"as partner"), std::u32string_view(U"as support"),
          std::u32string_view(U"providing support"), std::u32string_view(U"to support"),
          std::u32string_view(U"in supporting roles"), std::u32string_view(U"to assist"),
          std::u32string_view(U"as co-"), std::u32string_view(U"as contribut")})
    if (small.starts_with(phrase)) return true;
  return false;
}

}  // namespace remit
