#pragma once

#include <span>
#include <string>

#include "remit/base/language.hpp"
#include "remit/model/patch.hpp"

namespace remit {

/// A patch in canonical form, with a head that tells people in their language what to do with it:
/// the same patch, the same bytes. Reading it gives the same patch, places aside.
std::string as_yaml(const Patch& patch, Language language);

/// The same with other lines at its head.
std::string as_yaml(const Patch& patch, std::span<const std::string> head);

}  // namespace remit
