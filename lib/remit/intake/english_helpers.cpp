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

}  // namespace remit
