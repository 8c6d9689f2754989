#pragma once

#include "remit/analysis/gaps.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What has no owner, a row for each task, target and agency, with the line of the document. For
/// reading: plan by plan under a heading that counts, agencies last. As data: no headings, a
/// column for the rule.
Table gaps_table(const Catalog& catalog, const Gaps& gaps, Layout layout, Language language);

}  // namespace remit
