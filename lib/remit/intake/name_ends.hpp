#pragma once

#include <cstddef>
#include <string_view>

#include "remit/intake/clauses.hpp"

/// Where names of bodies end and begin among other words. All texts are letters as letters.hpp
/// makes them.
namespace remit {

/// The length of the longest text from the beginning that is a body's or a collective's name and
/// after which another word begins: 生态环境部 of 生态环境部开展…; 0 if there is none.
std::size_t name_at_front(std::u32string_view text, const KnownNames& known);

/// Where the name begins that the text ends in, for a text that says more before it:
/// 2 in 分别成立市委宣传部; the text's length if there is none.
std::size_t name_at_back(std::u32string_view text, const KnownNames& known);

/// Whether a text begins with a ministry or an office by its field of work: 财政部, 教育厅.
bool begins_with_ministry(std::u32string_view text);

/// 财政部滨江监管局: a body of the whole state, too.
bool is_branch_of_ministry(std::u32string_view name);

}  // namespace remit
