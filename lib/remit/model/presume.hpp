#pragma once

#include <cstdint>

#include "remit/model/catalog.hpp"

namespace remit {

/// In which plans the first of a list that names no lead is taken for it.
enum class Presume : std::uint8_t {
  as_declared,  ///< where the plan's own words make it the lead
  always,       ///< in all of them, because the user asks for it
};

/// Marks the presumed leads, at most one for each task and none where a lead is named: the first of
/// the responsible list, else of the listed one. What running text says is no list.
Catalog with_presumed_leads(Catalog catalog, Presume presume);

}  // namespace remit
