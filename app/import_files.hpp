#pragma once

#include <string>

#include "call.hpp"

namespace remit::app {

/// Throws CannotRead.
std::string bytes_of(const Call& call, const std::string& path);

/// Whether the output file, if there is one already, is a draft that nobody has touched, or may be
/// replaced all the same.
bool may_replace_output(const Call& call);

/// Writes a draft with a first line by which a later import knows whether anybody changed it; does
/// not touch a file that is the same already. Throws CannotWrite.
void deliver_draft(const Call& call, const std::string& yaml);

}  // namespace remit::app
