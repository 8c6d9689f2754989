#include "remit/render/overlap_advice.hpp"

#include "remit/base/message.hpp"
#include "remit/base/phrases/overlaps.hpp"

namespace remit {

namespace {

struct Words {
  Phrase kind, good, bad, option;
};

Words words_of(const OverlapPair& pair) {
  switch (pair.kind) {
    case PairKind::restated:
      if (!pair.conflict) {
        return {phrases::pair_kind::restated, phrases::good::restated, phrases::bad::restated,
            phrases::option_for::restated};
      }
      return {phrases::pair_kind::lead_conflict, phrases::good::conflict, phrases::bad::conflict,
          pair.coordinated ? Phrase(phrases::option_for::conflict_coordinated)
                           : Phrase(phrases::option_for::conflict)};
    case PairKind::overlapping:
      return {pair.conflict ? Phrase(phrases::pair_kind::overlap_conflict)
                            : Phrase(phrases::pair_kind::overlapping),
          phrases::good::overlapping, phrases::bad::overlapping, phrases::option_for::overlapping};
    case PairKind::duplicated:
      return {phrases::pair_kind::duplicated, phrases::good::duplicated, phrases::bad::duplicated,
          phrases::option_for::duplicated};
    case PairKind::counterpart:
      break;
  }
  return {phrases::pair_kind::counterpart, phrases::good::counterpart, phrases::bad::counterpart,
      phrases::option_for::counterpart};
}

}  // namespace

Advice advice_on(const OverlapPair& pair, Language language) {
  const Words words = words_of(pair);
  return {in_words(words.kind, language), in_words(words.good, language),
      in_words(words.bad, language), in_words(words.option, language)};
}

}  // namespace remit
