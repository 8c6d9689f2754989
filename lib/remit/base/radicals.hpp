#pragma once

#include <string>
#include <string_view>

namespace remit {

/// Text copied out of a PDF may have radicals and compatibility ideographs (⽔, ⺠, 﨩) for the
/// characters that they look like: whether it can have any. Most has none.
bool may_have_radicals(std::string_view text);

/// The text with 水 for ⽔: U+2F00–2FDF and U+F900–FAFF as Unicode NFKC has them, and those of
/// U+2E80–2EFF that stand for a whole character. Nothing else is changed.
std::string without_radicals(std::string_view text);

}  // namespace remit
