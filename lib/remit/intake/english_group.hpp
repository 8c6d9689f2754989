#pragma once

#include <cstddef>
#include <span>
#include <string_view>

/// Classes of bodies: other agencies, local authorities, any relevant department.
namespace remit {

/// Other Agencies are a class; Local Government Board is a name. In small letters.
bool picks_any(std::u32string_view word);

/// How many of the words of a part are one of a class, whichever: any other agency, the competent
/// authority; 0 if the part begins with none.
std::size_t words_of_any(std::span<const std::u32string_view> words);

/// The same of several: agencies; `name_end` is how many words have capitals as a name has.
std::size_t words_of_several(std::span<const std::u32string_view> words, std::size_t name_end);

}  // namespace remit
