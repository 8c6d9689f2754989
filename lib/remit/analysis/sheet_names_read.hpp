#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/model/catalog.hpp"
#include "remit/model/names.hpp"

/// Names of agencies as people write them into the cells of a workbook.
namespace remit {

/// The names of a cell in their order, and whether the list ends in 等.
struct NamesRead {
  std::vector<std::string> names;
  bool open = false;
  friend bool operator==(const NamesRead&, const NamesRead&) = default;
};

/// Names divided by 、 or other commas, semicolons or line breaks. A sign of presumption behind a
/// name (*) is no part of it. What is a name of the jurisdiction with its commas is not divided.
NamesRead names_read(
    const Catalog& catalog, const Names& names, std::string_view text, JurisdictionId home);

/// Whom a name means.
struct NameRead {
  std::optional<AgencyId> agency;
  bool is_ambiguous = false;
  std::vector<std::string> candidates;  ///< keys of those it may mean, if it is not known
  friend bool operator==(const NameRead&, const NameRead&) = default;
};

/// By exact lookup in the jurisdiction, or in that one whose name stands in brackets behind it:
/// 市水务局（东港市）.
NameRead agency_read(
    const Catalog& catalog, const Names& names, std::string_view name, JurisdictionId home);

}  // namespace remit
