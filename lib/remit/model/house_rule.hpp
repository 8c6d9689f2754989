#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "remit/base/source.hpp"
#include "remit/model/role.hpp"

namespace remit {

/// What a house rule demands of the tasks it is about.
enum class HouseDemand : std::uint8_t {
  forbid,       ///< none of the agencies is named, in none of the roles
  require,      ///< one of the agencies is named, in one of the roles
  protect,      ///< nobody but the agencies has one of the roles
  independent,  ///< who supervises does not carry out, nor does a part of it
  most_leads,   ///< no more leads than so many
};

/// A name as a settings file gives it; what it means depends on the catalog.
struct NameGiven {
  std::string name;
  Span where;  ///< in the settings file
  friend bool operator==(const NameGiven&, const NameGiven&) = default;
};

/// A rule that an office makes for itself. It is about the tasks that every filter lets through;
/// an empty filter lets all through.
struct HouseRule {
  HouseDemand demand = HouseDemand::forbid;
  std::string because;  ///< said with every finding
  std::vector<NameGiven> plans;
  std::vector<NameGiven> jurisdictions;
  std::vector<NameGiven> topics;
  std::vector<NameGiven> tasks;     ///< ids or numbers, each with all tasks below it
  std::vector<NameGiven> agencies;  ///< of `independent`: those that supervise
  std::vector<std::string> duties;  ///< of `independent`: words of `for:` that mean supervising
  Roles roles;
  std::size_t most = 0;  ///< of `most_leads`
  Span where;            ///< in the settings file
  friend bool operator==(const HouseRule&, const HouseRule&) = default;
};

}  // namespace remit
