#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "remit/intake/clause_body.hpp"

/// Who does what in one English sentence, bracket or cell.
namespace remit {

enum class EnglishPlace : std::uint8_t { sentence, bracket, cell };

struct EnglishDuty {
  BodyReading body;
  bool is_plain = false;  ///< nothing but “A shall”: no word for leading or helping
};

/// What letters [at) say, without the mark that ends them; names in a cell without a word for
/// their role have `head`.
std::optional<EnglishDuty> english_duty(
    std::u32string_view text, Stretch at, EnglishPlace place, Role head = Role::listed);

}  // namespace remit
