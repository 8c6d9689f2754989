#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "remit/base/id.hpp"
#include "remit/base/source.hpp"
#include "remit/model/date.hpp"
#include "remit/model/role.hpp"
#include "remit/model/sureness.hpp"

namespace remit {

struct Jurisdiction;
struct Agency;
struct Plan;
struct Task;
struct Assignment;
struct Change;

using JurisdictionId = Id<Jurisdiction>;
using AgencyId = Id<Agency>;
using PlanId = Id<Plan>;
using TaskId = Id<Task>;
using AssignmentId = Id<Assignment>;
using ChangeId = Id<Change>;

/// A place in a published document, for people to go and look; 0 and empty where not known.
struct Source {
  std::string file;               ///< the document; empty: the plan's
  std::uint32_t line = 0;         ///< from 1
  std::uint32_t clause_line = 0;  ///< of the responsibility clause, where it stands apart; else 0
  std::string place;              ///< where lines do not apply: "page 3", "Sheet1!B7"
  friend bool operator==(const Source&, const Source&) = default;
};

/// A territory whose bodies may bear the same names as another's.
struct Jurisdiction {
  std::string id;
  std::string name;
  Span where;
  friend bool operator==(const Jurisdiction&, const Jurisdiction&) = default;
};

/// A body that can be given work; known by its official short name within its jurisdiction.
struct Agency {
  std::string name;
  JurisdictionId jurisdiction;
  AgencyKind kind = AgencyKind::unspecified;
  std::string full_name;
  std::vector<std::string> aliases;
  std::vector<std::string> plates;      ///< further official names of the same body: 两块牌子
  std::string part_of;                  ///< the body it is a part of; empty: none
  std::vector<std::string> stands_for;  ///< of a collective: its bodies, 等 last if there are more
  std::vector<std::string> distinct_from;  ///< bodies of like names that are others on purpose
  std::string note;
  bool declared = true;  ///< false: only named in a plan or change, which is an error, but is kept
  Span where;
  friend bool operator==(const Agency&, const Agency&) = default;
};

/// A figure to be reached, with its year (0: none stated).
struct Target {
  std::string text;
  std::string value;
  std::string unit;
  int year = 0;
  Source source;
  Span where;
  friend bool operator==(const Target&, const Target&) = default;
};

/// A titled part of a task that has no agencies of its own.
struct Measure {
  std::string title;
  std::vector<std::string> keywords;
  Source source;
  Span where;
  friend bool operator==(const Measure&, const Measure&) = default;
};

/// A decision that a rule's finding about this task or plan is accepted, and until when.
struct Waiver {
  std::string rule;
  std::string reason;
  Date until;
  Span where;
  friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// One task–agency edge as the document states it; without a task it is a duty of the whole plan.
struct Assignment {
  PlanId plan;
  std::optional<TaskId> task;
  AgencyId agency;
  Role role = Role::listed;
  std::uint32_t order = 1;  ///< place in the list of its role, from 1
  Provenance from = Provenance::clause;
  bool presumed = false;   ///< first of a list in a plan whose convention makes it the lead
  std::string as_written;  ///< the document's own form of the name
  std::string duty;        ///< what for, where the assignment covers a part of the task only
  std::uint32_t line = 0;  ///< line of the document; 0: not known
  Span where;
  Sureness sureness = Sureness::sure;  ///< of an import that nobody has decided yet: less
  bool proposed = false;               ///< by a patch, and nobody has decided: counts nowhere
  friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// A node of a plan's tree. Tasks stand in document order, a task before its descendants.
struct Task {
  PlanId plan;
  std::optional<TaskId> parent;
  TaskId last;         ///< one past its last descendant
  std::string number;  ///< unique in the plan: "2.1.1"
  std::string title;
  std::string deadline;
  std::vector<std::string> keywords;
  std::vector<std::string> topics;
  std::vector<Measure> measures;
  std::vector<Target> targets;
  std::vector<Waiver> waivers;
  Roles open;                       ///< lists that end in 等: others are meant too
  bool none = false;                ///< nobody, on purpose
  IdRange<Assignment> assignments;  ///< its own, by role, in the order of the list
  Source source;
  Span where;
  friend bool operator==(const Task&, const Task&) = default;
};

/// A member of a group, with the name as the document gives it.
struct Member {
  AgencyId agency;
  std::string as_written;
  Span where;
  friend bool operator==(const Member&, const Member&) = default;
};

/// A leading or working group: membership is no assignment.
struct Group {
  std::string name;
  std::string head;            ///< a post, as written
  std::vector<Member> office;  ///< where its office is
  std::vector<Member> members;
  bool open = false;  ///< the list of members ends in 等
  std::string task;   ///< number of the task that sets it up; may be empty
  Source source;
  Span where;
  friend bool operator==(const Group&, const Group&) = default;
};

/// How a plan's own words make the first of a list its lead.
enum class LeadConvention : std::uint8_t { none, first_listed };

/// One published document with tasks.
struct Plan {
  std::string id;
  std::string title;
  bool title_given = false;  ///< the document has no title; this one is ours
  JurisdictionId jurisdiction;
  std::string issuer;
  std::string document_number;
  Date issued;
  Date period_begin;
  Date period_end;
  LeadConvention lead_convention = LeadConvention::none;
  std::vector<std::string> keywords;
  std::vector<Group> groups;
  std::vector<Target> targets;
  std::vector<Waiver> waivers;
  Roles open;                       ///< open lists among the duties of the whole plan
  IdRange<Assignment> assignments;  ///< duties of the whole plan
  IdRange<Task> tasks;
  Source source;
  std::string checksum;  ///< "sha256:…" of the document when it was imported; may be empty
  Span where;
  friend bool operator==(const Plan&, const Plan&) = default;
};

/// What a change does to the bodies it names.
enum class ChangeKind : std::uint8_t {
  rename,
  merge,       ///< into a new body
  split,       ///< into several new ones
  absorb,      ///< into a body that goes on
  create,      ///< out of nothing that is known
  dissolve,    ///< and nobody takes over
  transfer,    ///< part of the duties, by topic; both bodies live on
  keep_plate,  ///< absorbed, but the name stays up as a plate of the body that goes on: 保留牌子
};

enum class Certainty : std::uint8_t { certain, likely, uncertain };

/// A dated change of agencies: `from` before it, `to` after it. A body that stands in both goes on.
struct Change {
  ChangeKind kind = ChangeKind::rename;
  JurisdictionId jurisdiction;
  Date date;
  std::vector<std::string> from;
  std::vector<std::string> to;
  std::vector<std::string> topics;  ///< transfer: what moves
  std::string basis;
  Certainty certainty = Certainty::certain;
  Span where;
  friend bool operator==(const Change&, const Change&) = default;
};

/// Everything that was read: the value all answers are computed from.
struct Catalog {
  std::vector<Jurisdiction> jurisdictions;
  std::vector<Agency> agencies;
  std::vector<Plan> plans;
  std::vector<Task> tasks;
  std::vector<Assignment> assignments;
  std::vector<Change> changes;

  const Jurisdiction& operator[](JurisdictionId id) const { return jurisdictions[id.value]; }
  const Agency& operator[](AgencyId id) const { return agencies[id.value]; }
  const Plan& operator[](PlanId id) const { return plans[id.value]; }
  const Task& operator[](TaskId id) const { return tasks[id.value]; }
  const Assignment& operator[](AssignmentId id) const { return assignments[id.value]; }
  const Change& operator[](ChangeId id) const { return changes[id.value]; }

  friend bool operator==(const Catalog&, const Catalog&) = default;
};

/// All ids of a vector of the catalog, for loops: `for (TaskId task : ids<Task>(catalog.tasks))`.
template <class Of>
IdRange<Of> ids(const std::vector<Of>& items) {
  return {{0}, {static_cast<std::uint32_t>(items.size())}};
}

/// Stable keys, the same in every output: "plan-id/2.1.1" and "tianjin/市科委".
std::string key_of(const Catalog& catalog, TaskId task);
std::string key_of(const Catalog& catalog, AgencyId agency);

/// A section: a task with children and no agencies of its own, proposed ones aside.
bool is_section(const Catalog& catalog, TaskId task);

/// The titles above a task, from the plan's chapter down.
std::vector<std::string> headings(const Catalog& catalog, TaskId task);

/// Where a task's agencies come from: itself, or the nearest task above that has some; none if
/// neither has, or where nobody is meant on purpose. The second is what the contract calls
/// inherited. Whom somebody only proposes is none of them.
std::optional<TaskId> bearer(const Catalog& catalog, TaskId task);

/// A collective or a post-holder can be given work, but is no body that can lead it.
bool is_single_body(const Agency& agency);

/// The document of a task, an assignment or a target: its own or else the plan's.
const std::string& document_of(const Catalog& catalog, PlanId plan, const Source& source);

/// The same catalog without the places in its files: what two equal catalogs have in common
/// when they were read from differently written files.
Catalog without_places(Catalog catalog);

}  // namespace remit
