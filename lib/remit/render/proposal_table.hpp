#pragma once

#include <span>

#include "remit/analysis/proposals.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// Proposals, a row for each body: for reading, those chosen, with the next ones below them, under
/// the titles of plans; as data a row a task and body, with its place and whether it is chosen.
Table proposal_table(
    const Catalog& catalog, std::span<const Proposal> proposals, Layout layout, Language language);

}  // namespace remit
