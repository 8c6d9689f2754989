#pragma once

#include <string>
#include <string_view>

/// Times until when something is to be done.
namespace remit {

/// A time until when, or how long, and nothing else: 2025年底前完成, 长期坚持.
bool is_deadline(std::u32string_view phrase);

/// The first time in a sentence by which something is to be done: 2025年底前, 6月30日前, 年内,
/// without blanks. Empty where there is none; a date alone is none, nor what comes back each month.
std::u32string deadline_within(std::u32string_view text);

}  // namespace remit
