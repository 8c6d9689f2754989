#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/findings.hpp"
#include "remit/base/phrases/help.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/intake.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/rules.hpp"
#include "remit/base/phrases/syntax.hpp"
#include "remit/base/phrases/usage.hpp"

/// The one table of everything remit says, in English and Chinese. `{}` marks a hole; both
/// languages have the same holes in the same order (or numbered, `{0}`, in both).
namespace remit {

namespace detail {
template <std::size_t... Sizes>
constexpr auto joined(const std::array<PhraseRow, Sizes>&... parts) {
  std::array<PhraseRow, (Sizes + ...)> all{};
  std::size_t at = 0;
  const auto append = [&](const auto& part) {
    for (const PhraseRow& row : part) all[at++] = row;
  };
  (append(parts), ...);
  return all;
}
}  // namespace detail

inline constexpr auto phrase_rows = detail::joined(phrases::files, phrases::findings, phrases::help,
    phrases::imports, phrases::intake, phrases::labels, phrases::lineage, phrases::matrix,
    phrases::rules, phrases::syntax, phrases::usage);

/// How many holes a phrase has; of numbered holes the highest counts.
constexpr std::size_t holes(std::string_view phrase) {
  std::size_t plain = 0;
  std::size_t numbered = 0;
  for (std::size_t i = 0; i + 1 < phrase.size(); ++i) {
    if (phrase[i] != '{') continue;
    if (phrase[i + 1] == '}') ++plain;
    const char digit = phrase[i + 1];
    if (digit >= '0' && digit <= '9') {
      const auto number = static_cast<std::size_t>(digit - '0') + 1;
      numbered = number > numbered ? number : numbered;
    }
  }
  return plain > numbered ? plain : numbered;
}

/// The row of a phrase id; throws, which in a constant expression is a compile error, if none.
constexpr std::uint16_t find_phrase(std::string_view id) {
  for (std::size_t i = 0; i < phrase_rows.size(); ++i) {
    if (phrase_rows[i].id == id) return static_cast<std::uint16_t>(i);
  }
  throw "no such phrase";
}

}  // namespace remit
