#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/courses.hpp"
#include "remit/analysis/gaps.hpp"
#include "remit/analysis/lineage_picture.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/patch.hpp"
#include "remit/render/overlaps_json.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// A table in both languages, with the same rows and columns.
struct BothTables {
  Table zh;
  Table en;
};

/// A picture for the page, drawn in both languages.
struct ReportPicture {
  std::string_view view;  ///< "overview", "cooperation", "overlaps", "changes", "lineage", "plan"
  std::optional<PlanId> plan;  ///< of a plan's
  std::string zh;              ///< as `dot -Tsvg` writes it; empty: not drawn
  std::string en;
  std::optional<Message> why_not;     ///< where it is not drawn
  std::optional<BothTables> table{};  ///< the same in words, where the page cannot tell it itself
};

/// All that the page tells, found out before; what is only proposed stands in the catalog, marked.
struct ReportParts {
  const Catalog& catalog;
  const Catalog& settled;  ///< without what is only proposed: what `overlaps` are about
  const Thesaurus& thesaurus;
  std::span<const std::vector<TaskTopic>> topics;  ///< by task
  const Courses& courses;
  const LineagePicture& lineage;  ///< all changes
  OverlapsFound overlaps;
  const Gaps& gaps;
  const Patch* patch = nullptr;  ///< null: none is given
  std::span<const ReportPicture> pictures{};
  std::optional<AsOf> as_of{};
  std::size_t most_pairs = 2000;  ///< of the overlaps so many are told, the first ones
};

/// One page of HTML that needs nothing else: it opens from a mail, asks no network, and runs no
/// script but its own (Content-Security-Policy with the script's hash). Everything is in the page
/// in both languages; it opens in this one. The data is a JSON text in it, see docs/report.md; the
/// same parts give the same bytes.
std::string report_page(const ReportParts& parts, Language language);

}  // namespace remit
