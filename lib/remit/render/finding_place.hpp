#pragma once

#include <optional>
#include <string_view>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"

namespace remit {

/// A place in a file as people count: lines and columns from 1, columns in characters, `end` one
/// past the last.
struct FindingPlace {
  std::string_view file;
  Position begin;
  Position end;
};

/// None if there is none.
std::optional<FindingPlace> finding_place(const Sources& sources, const std::optional<Span>& span);

/// A severity as data: "error", "warning", "info", "off".
std::string_view name_of(Severity severity);

}  // namespace remit
