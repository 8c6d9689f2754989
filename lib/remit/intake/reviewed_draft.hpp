#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/intake/draft.hpp"
#include "remit/model/review.hpp"

namespace remit {

/// A draft after people's decisions, and the review that goes on from there.
struct ReviewedDraft {
  Draft draft;
  Review review;                     ///< all decisions, and whatever is still to be decided
  std::vector<Diagnostic> problems;  ///< decisions that fit nothing or nobody; spans of the review
  std::size_t decided = 0;           ///< items about these documents that are settled
  std::size_t open = 0;              ///< those still to be decided, or to be decided clearly
  std::size_t unfit = 0;             ///< those that fit nothing in them, or not one thing
};

/// Makes plans out of documents as `draft` does and replays decisions on them: assignments that are
/// accepted become sure, rejected ones go, with the bodies that nothing else names, corrected ones
/// change; names become the bodies they mean. An assignment is found by its task and the text of
/// its clause, wherever these moved (`edge_decisions`). The review that results has the decisions
/// in the order of the documents, those that fit nothing any more last, and lists what is
/// undecided: assignments that are not sure, and names that no agency bears where the known catalog
/// has agencies of that jurisdiction. Replaying it gives the same draft and the same review.
ReviewedDraft reviewed_draft(const NextDocument& next, const Catalog& known,
    const DraftOptions& options, const Review& review, Language language);

}  // namespace remit
