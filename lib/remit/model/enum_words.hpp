#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

/// For enumerations whose words stand in a list in the order of their values.
namespace remit {

template <class Enumeration>
std::string_view word_of(std::span<const std::string_view> words, Enumeration value) {
  return words[static_cast<std::size_t>(value)];
}

template <class Enumeration>
std::optional<Enumeration> value_named(
    std::span<const std::string_view> words, std::string_view name) {
  const auto at = std::ranges::find(words, name);
  if (at == words.end()) return {};
  return static_cast<Enumeration>(at - words.begin());
}

}  // namespace remit
