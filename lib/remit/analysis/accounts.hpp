#pragma once

#include <span>
#include <string>

#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A change in a few words: “2014: 市经济和信息化委 renamed 市工业和信息化委”.
Message account(const Catalog& catalog, ChangeId change);

/// The same with its certainty, if it is not certain, and its basis.
std::string full_account(const Catalog& catalog, ChangeId change, Language language);

/// Full accounts of a chain, in its order.
std::string full_account(
    const Catalog& catalog, std::span<const ChangeId> changes, Language language);

/// What happened, with the certainty of what is not certain, but not how it is known.
std::string brief_account(
    const Catalog& catalog, std::span<const ChangeId> changes, Language language);

/// Dates and kinds alone: “2014 renamed, 2018 merged”.
std::string step_words(
    const Catalog& catalog, std::span<const ChangeId> changes, Language language);

/// The name of a kind of change as people call it.
std::string_view label(ChangeKind kind, Language language);

/// Names joined by 、.
std::string listed(std::span<const std::string> names);

}  // namespace remit
