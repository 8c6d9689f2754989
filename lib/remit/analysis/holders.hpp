#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "remit/graph/fwd.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/date.hpp"

namespace remit {

/// The day a question is asked of: one for all plans, or each plan's own.
struct AsOf {
  Date day;  ///< to the year or month: as things stand when it ends; no date: each plan's own day
  friend bool operator==(const AsOf&, const AsOf&) = default;
};

/// A body that has a duty, and the changes by which it came to it from the body that the document
/// names, in the order in which they are followed: forward in time, or backward where the day is
/// before that body began. None: it is that body.
struct Holder {
  AgencyId agency;
  std::vector<ChangeId> through;
  friend bool operator==(const Holder&, const Holder&) = default;
};

/// Who has a duty on a day. Several: one of them, and it is not known which. A duty that ended
/// with its body, or whose body had not begun, has the way to there in `lost`.
struct Holding {
  std::vector<Holder> holders;
  std::vector<Holder> lost;  ///< the last body known, and at the end the change after or before it
  [[nodiscard]] bool is_ambiguous() const { return holders.size() + lost.size() > 1; }
  friend bool operator==(const Holding&, const Holding&) = default;
};

/// Follows the lineage from the body that an assignment names. A body that stands has its duties,
/// except for those that a transfer took away: whose topics the task's words name (title, headings,
/// keywords, topics, measures, what the assignment is for), after the plan was issued. Of a split
/// everybody is a candidate, unless a transfer says so. A change dated to the year counts from that
/// year's last day, seen from another plan's day as of the following one: within its own year a
/// plan's names hold.
Holding holding(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment, const AsOf& as_of);

/// Every body that has had an assignment from its plan on until all changes are over, the named one
/// first; by the same rules.
std::vector<Holder> succession(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment);

/// The first of these bodies in an assignment's succession; none if none of them ever has it.
std::optional<Holder> first_in_succession(const Catalog& catalog, const Lineage& lineage,
    AssignmentId assignment, std::span<const AgencyId> bodies);

/// Whether the words of a task, or of a plan for its own duties, name one of the topics.
bool concerns(
    const Catalog& catalog, AssignmentId assignment, const std::vector<std::string>& topics);

/// The holders of many assignments on one day. What plans of one date gave to one body goes the
/// same way, and is followed once, unless a transfer on it moves some topics only. Remembers what
/// it found, so one thread at a time may ask.
class DayView {
public:
  DayView(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of);
  [[nodiscard]] Holding holding(AssignmentId assignment) const;
  [[nodiscard]] const AsOf& as_of() const { return as_of_; }

private:
  using Given = std::pair<AgencyId, Date>;  ///< to whom, when
  const Catalog& catalog_;
  const Lineage& lineage_;
  AsOf as_of_;
  mutable std::map<Given, Holding> known_;
};

/// The catalog as things stand on a day: every assignment is its holder's, where there is just one.
struct Standing {
  Catalog catalog;
  std::vector<AssignmentId> ambiguous;  ///< left with the body named: one of several has it
  std::vector<AssignmentId> lost;       ///< left with the body named: nobody has it
};
Standing standing(const Catalog& catalog, const Lineage& lineage, const AsOf& as_of);

}  // namespace remit
