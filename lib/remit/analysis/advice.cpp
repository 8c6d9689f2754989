#include "remit/analysis/advice.hpp"

#include "remit/base/phrases/overlaps.hpp"

namespace remit {

Advice advice_on(const OverlapPair& pair) {
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

}  // namespace remit
