#include "remit/model/words.hpp"

#include "remit/model/enum_words.hpp"

namespace remit {

namespace {

// Each in the order of its enumerators.
constexpr std::string_view changes[] = {
    "rename", "merge", "split", "absorb", "create", "dissolve", "transfer", "keep-plate"};
constexpr std::string_view certainty_words[] = {"certain", "likely", "uncertain"};
constexpr std::string_view conventions[] = {"none", "first-listed"};
constexpr std::string_view sureness_words[] = {"sure", "likely", "doubtful"};

}  // namespace

std::span<const std::string_view> change_kinds() {
  return changes;
}
std::string_view name_of(ChangeKind kind) {
  return word_of(changes, kind);
}
std::optional<ChangeKind> change_kind_named(std::string_view name) {
  return value_named<ChangeKind>(changes, name);
}

std::span<const std::string_view> certainties() {
  return certainty_words;
}
std::string_view name_of(Certainty certainty) {
  return word_of(certainty_words, certainty);
}
std::optional<Certainty> certainty_named(std::string_view name) {
  return value_named<Certainty>(certainty_words, name);
}

std::span<const std::string_view> lead_conventions() {
  return conventions;
}
std::string_view name_of(LeadConvention convention) {
  return word_of(conventions, convention);
}
std::optional<LeadConvention> lead_convention_named(std::string_view name) {
  return value_named<LeadConvention>(conventions, name);
}

std::span<const std::string_view> surenesses() {
  return sureness_words;
}
std::string_view name_of(Sureness sureness) {
  return word_of(sureness_words, sureness);
}
std::optional<Sureness> sureness_named(std::string_view name) {
  return value_named<Sureness>(sureness_words, name);
}

}  // namespace remit
