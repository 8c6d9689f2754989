#pragma once

#include "call.hpp"
#include "remit/intake/reviewed_draft.hpp"
#include "remit/io/read_review.hpp"

namespace remit::app {

/// The review file of the call, its problems told; an empty one if there is no such file yet, or
/// none is wanted. Throws CannotRead.
ReviewReading review_asked(const Call& call);

/// The review file as it is to be written; the problems of the draft move to their places there.
ReviewReading review_to_write(const Call& call, ReviewedDraft& made);

/// Tells how it went with the review, and what there is to do next; `file` is the review file that
/// people find after the call.
void tell_review(const Call& call, const ReviewReading& file, const ReviewedDraft& made);

/// Writes the review file if it is not as it should be. Throws CannotWrite.
void deliver_review(const Call& call, const ReviewReading& before, const ReviewReading& after);

}  // namespace remit::app
