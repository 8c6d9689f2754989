#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/role.hpp"

namespace remit {

/// Every role there is, as a set.
constexpr Roles every_role() {
  Roles roles;
  for (const Role role : all_roles) roles.add(role);
  return roles;
}

/// Whether a task counts that has its agencies only from a task above.
enum class Inherited : std::uint8_t { left_out, counted };

/// Whether collectives and post-holders count beside single bodies.
enum class Bodies : std::uint8_t { single, all };

/// Which edges of the graph count. Duties of a whole plan never do here: `degrees` has them.
/// Questions of number leave inherited edges out unless told otherwise, because each repeats an
/// assignment; questions of belonging count them.
struct Counting {
  Roles roles = every_role();
  Inherited inherited = Inherited::left_out;
  Bodies bodies = Bodies::single;
};

inline constexpr Counting with_inherited{every_role(), Inherited::counted, Bodies::single};

/// What counts, and what is kept apart from it.
struct Tally {
  std::size_t tasks = 0;       ///< with an edge that counts
  std::size_t agencies = 0;    ///< with an edge that counts
  std::size_t edges = 0;       ///< that count
  std::size_t inherited = 0;   ///< edges kept apart because the task has them from above
  std::size_t unembodied = 0;  ///< edges kept apart because they lead to no single body
  std::size_t whole_plan = 0;  ///< duties of whole plans, of the roles that count
  std::size_t open_lists = 0;  ///< lists of tasks and plans that end in 等, of those roles
  friend bool operator==(const Tally&, const Tally&) = default;
};

Tally tally(const Catalog& catalog, const Graph& graph, const Counting& counting = {});

/// Tasks and agencies connected by edges that count, and by none to any other; ids ascending.
struct Component {
  std::vector<TaskId> tasks;
  std::vector<AgencyId> agencies;
  friend bool operator==(const Component&, const Component&) = default;
};

/// The connected components, those with the most tasks first, then the most agencies, then the
/// first task. Tasks and agencies without an edge that counts are in none.
std::vector<Component> components(const Graph& graph, const Counting& counting = with_inherited);

/// Two agencies with tasks in common; `a` before `b` in the catalog.
struct Cooperation {
  AgencyId a;
  AgencyId b;
  std::uint32_t tasks = 0;  ///< exact, each task once whatever the roles
  friend bool operator==(const Cooperation&, const Cooperation&) = default;
};

/// The projection of the graph on its agencies: pairs with at least `least` tasks in common (0 is
/// taken as 1), the most first, then by id. Row by row as in sparse matrix multiplication (F. G.
/// Gustavson, ACM TOMS 4(3), 1978): memory in proportion to agencies and pairs returned, never to
/// pairs counted; time to the sum of squares of the tasks' numbers of agencies, 1,000 agencies on
/// one task costing half a million additions.
std::vector<Cooperation> cooperation(
    const Graph& graph, std::uint32_t least = 1, const Counting& counting = {});

/// The tasks that a pair of `cooperation` counts, ascending.
std::vector<TaskId> shared_tasks(
    const Graph& graph, AgencyId a, AgencyId b, const Counting& counting = {});

/// An item and how many edges away it is.
template <class Of>
struct Near {
  Id<Of> id;
  std::uint32_t distance = 0;
  friend bool operator==(const Near&, const Near&) = default;
};

/// What lies around a task or agency, itself included; the nearest first, then by id.
struct Neighbourhood {
  std::vector<Near<Task>> tasks;
  std::vector<Near<Agency>> agencies;
  friend bool operator==(const Neighbourhood&, const Neighbourhood&) = default;
};

/// What is at most `depth` edges away: from an agency 1 gives its tasks, 2 also the other agencies
/// of these, and so on. To look around a collective, let `counting` have all bodies.
Neighbourhood neighbours(const Graph& graph, AgencyId agency, std::uint32_t depth,
    const Counting& counting = with_inherited);
Neighbourhood neighbours(const Graph& graph, TaskId task, std::uint32_t depth,
    const Counting& counting = with_inherited);

/// A number for each role.
struct RoleCounts {
  std::array<std::uint32_t, all_roles.size()> counts{};
  std::uint32_t& operator[](Role role) { return counts[static_cast<std::size_t>(role)]; }
  std::uint32_t operator[](Role role) const { return counts[static_cast<std::size_t>(role)]; }
  friend bool operator==(const RoleCounts&, const RoleCounts&) = default;
};

/// How much an agency has to do. A task counts once for each role, however often it is named.
struct Degree {
  AgencyId agency;
  RoleCounts own{};         ///< tasks that name it
  RoleCounts inherited{};   ///< tasks that have it from a task above
  RoleCounts whole_plan{};  ///< plans that name it for all they contain
  std::uint32_t tasks = 0;  ///< that name it, each once whatever the roles
  std::uint32_t plans = 0;  ///< in which it has any of these
  bool single_body = true;  ///< false: a collective or post-holder, in no count of bodies
  friend bool operator==(const Degree&, const Degree&) = default;
};

/// One for each agency, collectives and idle ones too, in the order of the catalog.
std::vector<Degree> degrees(const Catalog& catalog, const Graph& graph);

/// An agency and the tasks, ascending, that would have nobody without it.
struct SoleAgency {
  AgencyId agency;
  std::vector<TaskId> tasks;
  friend bool operator==(const SoleAgency&, const SoleAgency&) = default;
};

/// The agencies that are the only ones on some task by the edges that count (by default: the only
/// single body, whatever collectives stand beside it); the most tasks first, then by id.
std::vector<SoleAgency> sole_agencies(const Graph& graph, const Counting& counting = {});

}  // namespace remit
