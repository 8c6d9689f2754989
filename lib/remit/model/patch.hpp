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

/// Proposals, and changes that people made in a workbook, as they stand in a file for people to
/// decide about: the content of a patch.
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

/// What an entry does.
enum class PatchAct : std::uint8_t {
  add,     ///< gives the task to a body
  remove,  ///< takes it from one that a document or somebody else gave it to
};

/// "add", "remove".
std::string_view name_of(PatchAct act);
std::span<const std::string_view> patch_acts();
/// An act by its name or the words people use: 增加, 删除.
std::optional<PatchAct> patch_act_named(std::string_view name);

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
  PatchAct act = PatchAct::add;
  std::string before;  ///< add: name in the list that it comes before; empty: at the end
  friend bool operator==(const PatchEntry&, const PatchEntry&) = default;
};

/// A task that nobody is proposed for; for people.
struct NoProposal {
  std::string task;
  std::string title;
  std::string why;
  friend bool operator==(const NoProposal&, const NoProposal&) = default;
};

/// A task that gets another deadline.
struct PatchDeadline {
  Decided status = Decided::proposed;
  std::string task;
  std::string title;     ///< for people
  std::string was;       ///< what it is instead of; for people
  std::string deadline;  ///< empty: none any more
  std::string note;
  Span where;
  Span where_task;
  friend bool operator==(const PatchDeadline&, const PatchDeadline&) = default;
};

/// As the name of an agency in an entry: the list is, or is no longer, an open one.
inline constexpr std::string_view and_others = "等";

struct Patch {
  std::vector<PatchEntry> proposals;
  std::vector<NoProposal> without;
  std::vector<PatchDeadline> deadlines{};
  friend bool operator==(const Patch&, const Patch&) = default;
};

/// The same patch without the places in its file.
Patch without_places(Patch patch);

}  // namespace remit
