#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "remit/intake/english_names.hpp"

/// Whether those whom an English sentence names can have duties.
namespace remit {

/// Whether “shall” and “will” bind all of them: each is plainly a body, or a class of public ones.
bool bears_duty(const EnglishNames& subject, std::u32string_view modal);

/// Whether names without a word of bodies may be of some, as their helpers tell: NITI Aayog, not
/// the New Strategy.
bool may_have_helpers(const EnglishNames& subject);

/// No class but of public bodies: not the programs of “policies and programs, in coordination
/// with”.
bool may_act(const EnglishNames& subject);

/// Develop, developing, with the help of bodies: letters [at) begin with what is to be done, by
/// whom is told elsewhere.
bool orders_task(std::u32string_view text, Stretch at, const std::vector<Found>& helpers);

/// Behind the number before a sentence: （a）, 2.1, •.
std::size_t after_english_number(std::u32string_view text, Stretch at);

}  // namespace remit
