#pragma once

#include <cstddef>
#include <string_view>

#include "remit/intake/letters.hpp"

/// Words that say how a duty is done, and duties that a body bears without a cue word.
namespace remit {

/// The length of 按职责分工, 按照各自职责, 按“谁主管、谁负责”原则 at `from`; 0 if it is none.
std::size_t manner_length(std::u32string_view text, std::size_t from);

/// The length of 落实属地责任, 承担主体责任, 负总责 at `at`, which ends its phrase; 0 if it is
/// none.
std::size_t borne_duty(std::u32string_view text, std::size_t at);

/// The letters that may begin either.
LetterBits manner_beginnings();

}  // namespace remit
