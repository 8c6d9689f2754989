#pragma once

#include <span>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// The part of a catalog that some of its plans need: these, the agencies that they name, and of
/// the same jurisdictions the changes, the agencies in them, and those that no plan names at all.
class Narrowing {
public:
  Narrowing(const Catalog& catalog, std::span<const PlanId> plans);

  /// Keeps also what these plans name in another state of the same catalog, which differs from it
  /// in assignments only.
  void add(const Catalog& other);

  /// That part of a state of the catalog, its order kept. States narrowed alike have the same ids.
  [[nodiscard]] Catalog of(const Catalog& catalog) const;

private:
  std::vector<bool> plans_;
  std::vector<bool> agencies_;
  std::vector<bool> jurisdictions_;
};

}  // namespace remit
