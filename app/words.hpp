#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/language.hpp"
#include "remit/base/message.hpp"

/// Sentences about a call that is wrong.
namespace remit::app {

/// “did you mean “who”?”; empty if no known word, or more than one, is near.
std::string meant(
    std::string_view word, std::span<const std::string_view> known, Language language);

/// “did you mean “who”? there are: who, duties, …”: the first part if one known word is near, the
/// second if they are few; empty if neither.
std::string advice(
    std::string_view word, std::span<const std::string_view> known, Language language);

/// “remit: what is wrong; what to do”, as a line.
std::string complaint(const Message& problem, std::string_view advice, Language language);

/// The words of a topic or name, which need no quotation marks.
std::string spoken(std::span<const std::string> words);

/// The places of the texts in the order of a Chinese dictionary.
std::vector<std::size_t> by_pinyin(std::span<const std::string> texts);

std::string joined(std::span<const std::string_view> words, std::string_view separator);

}  // namespace remit::app
