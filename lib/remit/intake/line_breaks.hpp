#pragma once

#include <string_view>

/// Whether a line break ends what stands before it.
namespace remit {

/// A text that breaks off before its end, as far as its last character tells.
bool breaks_off(std::string_view text);

/// （市教委牵头，市科委配: a bracket is open that the next line closes before it opens another, or
/// whose list goes on: （牵头单位：.
bool goes_on_in_bracket(std::string_view before, std::string_view next);

/// 牵头单位： and nothing else, over the names.
bool is_open_label(std::string_view text);

}  // namespace remit
