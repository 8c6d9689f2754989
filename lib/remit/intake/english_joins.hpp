#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "remit/intake/english_items.hpp"

/// Which parts of an English list are one name.
namespace remit {

/// Whether item `next` goes on with the name that begins with item `first`.
bool joins_name(std::u32string_view text, const std::vector<EnglishItem>& items, std::size_t first,
    std::size_t next);

}  // namespace remit
