#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/clause_words.hpp"
#include "remit/intake/name_list.hpp"

/// The inside of a clause: names, marks and cue words in any of the orders that occur.
namespace remit {

/// What a clause says, before it is decided whether it is one.
struct BodyReading {
  std::vector<Found> names;  ///< in the order of the text, shared parts restored
  Roles open;
  std::u32string deadline;
  bool nobody = false;
  bool first_leads = false;
  bool labelled = false;  ///< 牵头单位：
  bool cued = false;      ///< 牵头, 负责
  bool leads = false;     ///< a cue for lead
  bool joined = false;    ///< 会同
  bool manner = false;    ///< 按职责分工
  bool guided = false;    ///< 指导
  bool leftover = false;  ///< more is said than names and roles
};

/// Reads letters [at) as a clause; names without a role word have `head`, or are listed.
BodyReading read_body(
    std::u32string_view text, Stretch at, const KnownNames& known, std::optional<Role> head = {});

}  // namespace remit
