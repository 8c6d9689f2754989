#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "remit/intake/clause_words.hpp"
#include "remit/intake/prose_names.hpp"

/// Phrases of a sentence that give a duty without a cue word: by their verb, by 由 or by 请.
namespace remit {

/// Who has to do what such a phrase says.
struct UncuedDuty {
  std::size_t at = 0;  ///< the token of the phrase that it begins with
  Role role = Role::responsible;
  ProseList list;
};

/// A承担X, A、B等部门制定X, 由A承担X, 请A做好X, A是X的牵头单位. `phrase`: its tokens, up to a ， or
/// a ；. `starts`: nothing stands before it in its sentence that would have another subject.
std::optional<UncuedDuty> uncued_duty(
    std::u32string_view text, std::span<const Token> phrase, const KnownNames& known, bool starts);

/// 由A、B组成, and what B、C组成 goes on from: they are listed, unless the sentence is about a
/// leading group, whose members are no assignments.
std::optional<UncuedDuty> composed_duty(std::u32string_view sentence, std::u32string_view text,
    std::span<const Token> phrase, const KnownNames& known, bool goes_on);

/// Whether a phrase that begins with this token asks somebody: 请A…, 责成A….
bool is_request(const Token& first, std::u32string_view text);

}  // namespace remit
