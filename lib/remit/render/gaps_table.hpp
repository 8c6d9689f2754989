#pragma once

#include "remit/analysis/gaps.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What is missing, a row for each gap with the line of the document, plan by plan and within that
/// by topic, in the order of the thesaurus. For reading: each plan under a heading that counts,
/// agencies last, and below what would close each kind of gap. As data: no headings, but columns
/// for what would close it and for the rule. Without a thesaurus there are no topics.
Table gaps_table(const Catalog& catalog, const Gaps& gaps, Layout layout, Language language,
    const Thesaurus* thesaurus = nullptr);

/// What a kind of gap is called: “no agency”.
Phrase what_is_missing(const Finding& finding);

/// The target that a finding about a plan, or about one of its tasks, points at; null if none.
const Target* target_of(
    const Catalog& catalog, PlanId plan, std::optional<TaskId> task, const Finding& finding);

}  // namespace remit
