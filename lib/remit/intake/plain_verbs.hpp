#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "remit/intake/clause_words.hpp"
#include "remit/intake/prose_verbs.hpp"

/// Sentences that tell what a body does, with no word that gives a duty: 市审计局全程跟踪审计.
namespace remit {

/// Whether a phrase, of which more may follow, begins as the name of a body does.
bool may_act(std::u32string_view phrase);

/// The bodies that `phrase` begins with, if its verb is one of the work of offices and it does not
/// tell what was done or what a thing is like. `stop`: where the sentence ends; a verb may stand
/// behind the ， after words of manner: 市商务局根据实际，制定….
std::optional<UncuedDuty> plain_duty(std::u32string_view text, std::span<const Token> phrase,
    std::size_t stop, const KnownNames& known);

}  // namespace remit
