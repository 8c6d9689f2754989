#include "remit/model/words.hpp"

#include <algorithm>
#include <array>

namespace remit {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array changes{
    "rename"sv, "merge"sv, "split"sv, "absorb"sv, "create"sv, "dissolve"sv, "transfer"sv};
constexpr std::array certainty_words{"certain"sv, "likely"sv, "uncertain"sv};
constexpr std::array conventions{"none"sv, "first-listed"sv};

/// The words stand in the order of the enumerators.
template <class Value, std::size_t Count>
std::optional<Value> named(
    const std::array<std::string_view, Count>& words, std::string_view name) {
  const auto* const at = std::ranges::find(words, name);
  if (at == words.end()) return {};
  return static_cast<Value>(at - words.begin());
}

template <class Value, std::size_t Count>
std::string_view word(const std::array<std::string_view, Count>& words, Value value) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace

std::span<const std::string_view> change_kinds() {
  return changes;
}
std::string_view name_of(ChangeKind kind) {
  return word(changes, kind);
}
std::optional<ChangeKind> change_kind_named(std::string_view name) {
  return named<ChangeKind>(changes, name);
}

std::span<const std::string_view> certainties() {
  return certainty_words;
}
std::string_view name_of(Certainty certainty) {
  return word(certainty_words, certainty);
}
std::optional<Certainty> certainty_named(std::string_view name) {
  return named<Certainty>(certainty_words, name);
}

std::span<const std::string_view> lead_conventions() {
  return conventions;
}
std::string_view name_of(LeadConvention convention) {
  return word(conventions, convention);
}
std::optional<LeadConvention> lead_convention_named(std::string_view name) {
  return named<LeadConvention>(conventions, name);
}

}  // namespace remit
