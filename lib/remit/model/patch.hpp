#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/source.hpp"
#include "remit/model/role.hpp"

/// Proposals as they stand in a file for people to decide about: the content of a patch.
namespace remit {

/// What somebody decided about a proposal.
enum class Decided : std::uint8_t {
  proposed,  ///< nothing yet: it counts nowhere
  accepted,  ///< it counts as an assignment
  rejected,  ///< it is not shown, and not proposed again
};

/// "proposed", "accepted", "rejected".
std::string_view name_of(Decided decided);
std::span<const std::string_view> decisions();
/// A decision by its name or the words people use: 采纳, 不采纳, 待定.
std::optional<Decided> decided_named(std::string_view name);

/// The roles that can be proposed.
inline constexpr std::array proposed_roles{Role::lead, Role::cooperate, Role::responsible};

/// One reason for a proposal or against it, as it was when the proposal was made; for people.
struct PatchReason {
  std::string says;
  std::string task;        ///< key of the task it rests on; may be empty
  std::string file;        ///< the published document; may be empty
  std::uint32_t line = 0;  ///< of that document; 0: none
  friend bool operator==(const PatchReason&, const PatchReason&) = default;
};

/// A body that is proposed for a task.
struct PatchEntry {
  Decided status = Decided::proposed;
  std::string task;          ///< key: "rivers-2021/2.1"
  std::string title;         ///< of the task; for people
  std::string agency;        ///< name
  std::string jurisdiction;  ///< id of the agency's; empty: the plan's
  Role role = Role::lead;
  double score = 0;                 ///< 0–1 in steps of 1/10,000; 0: not said
  std::string note;                 ///< of whoever decided
  std::vector<std::string> others;  ///< who else came into question, the best first; for people
  std::vector<PatchReason> because;
  std::vector<PatchReason> against;
  Span where;         ///< the whole entry
  Span where_task;    ///< where it names the task
  Span where_agency;  ///< where it names the agency
  friend bool operator==(const PatchEntry&, const PatchEntry&) = default;
};

/// A task that nobody is proposed for; for people.
struct NoProposal {
  std::string task;
  std::string title;
  std::string why;
  friend bool operator==(const NoProposal&, const NoProposal&) = default;
};

struct Patch {
  std::vector<PatchEntry> proposals;
  std::vector<NoProposal> without;
  friend bool operator==(const Patch&, const Patch&) = default;
};

/// The same patch without the places in its file.
Patch without_places(Patch patch);

}  // namespace remit
