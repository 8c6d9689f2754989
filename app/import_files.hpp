#pragma once

#include <string>

#include "call.hpp"
#include "remit/io/read_review.hpp"

namespace remit::app {

/// The review file of the call, its problems told; an empty one if there is no such file yet, or
/// none is wanted. Throws CannotRead.
ReviewReading review_asked(const Call& call);

/// Writes the review file if it is not as it should be. Throws CannotWrite.
void deliver_review(const Call& call, const ReviewReading& before, const Review& review);

/// Whether the output file, if there is one already, is a draft that nobody has touched, or may be
/// replaced all the same.
bool may_replace_output(const Call& call);

/// Writes a draft with a first line by which a later import knows whether anybody changed it; does
/// not touch a file that is the same already. Throws CannotWrite.
void deliver_draft(const Call& call, const std::string& yaml);

}  // namespace remit::app
