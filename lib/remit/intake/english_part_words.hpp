#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words of a part of an English list, and what one of them is within a name.
namespace remit {

/// The words of a part; what stands in brackets is one.
std::vector<std::u32string_view> words_of(std::u32string_view part);

/// In small letters, without marks at its ends.
std::u32string plain(std::u32string_view word);

/// A capital, or one within: eHealth, 18F.
bool is_of_name(std::u32string_view word);

/// （with EPA）, （in coordination with EPA） say more than a name does.
bool says_more(std::u32string_view bracket);

/// （referred to in this Act as the Secretary）, （hereafter the Fund）: what others call it is no
/// part of a name.
bool is_remark(std::u32string_view bracket);

}  // namespace remit
