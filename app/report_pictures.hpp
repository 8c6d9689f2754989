#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "remit/analysis/lineage_picture.hpp"
#include "remit/analysis/overlaps.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/report_page.hpp"
#include "states.hpp"

namespace remit::app {

/// How much of pictures a page bears.
struct PictureLimits {
  std::size_t pictures = 14;    ///< of plans, those with the fewest tasks left out
  std::size_t bytes = 400'000;  ///< of one
  std::size_t all_bytes = 3'000'000;
  std::size_t changes = 120;  ///< that the picture of agencies over time can show
};

/// What the pictures are about.
struct PicturesWanted {
  const Catalog& catalog;              ///< with what is only proposed
  std::span<const OverlapPair> pairs;  ///< of the catalog without that
  const LineagePicture& lineage;
  const std::optional<States>& states;  ///< none: nothing to compare
};

/// The overview, who works with whom, what is alike, what changes, agencies over time and every
/// plan, as Graphviz draws them in both languages; where it is not there, or a picture would be too
/// much for its reader or the page, why not.
std::vector<ReportPicture> report_pictures(
    const PicturesWanted& wanted, const PictureLimits& limits = {});

}  // namespace remit::app
