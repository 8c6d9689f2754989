#pragma once

#include <string>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit::test {

/// A task in few words: the names of its agencies by role. 等 at the end of a list opens it.
struct InventedTask {
  std::string number;
  std::vector<std::string> lead{};
  std::vector<std::string> cooperate{};
  std::vector<std::string> responsible{};
  std::vector<std::string> listed{};
  bool none = false;
  std::vector<InventedTask> tasks{};
};

struct InventedPlan {
  std::string id;
  std::vector<InventedTask> tasks{};
  std::vector<std::string> responsible{};  ///< for the whole plan
};

/// A name that begins with 各 is a collective, one that ends in 市长 a post-holder.
struct Invention {
  std::vector<std::string> agencies;
  std::vector<InventedPlan> plans;
};

/// The catalog of one jurisdiction, "linhai", as a reader would have made it, without places.
Catalog catalog_of(const Invention& invention);

/// The agency of that name, the task of that key; both must be there.
AgencyId agency_named(const Catalog& catalog, const std::string& name);
TaskId task_keyed(const Catalog& catalog, const std::string& key);

}  // namespace remit::test
