#pragma once

#include <string_view>

namespace remit {

/// The parts of the page that are the same in every report: lib/data/report, built in. The
/// scripts stand in one, in the order of their names.
struct ReportAssets {
  std::string_view page;  ///< with {names} of what is filled in
  std::string_view style;
  std::string_view script;
};
ReportAssets report_assets();

}  // namespace remit
