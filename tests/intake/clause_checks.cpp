#include "clause_checks.hpp"

#include <vector>

#include "remit/base/text.hpp"
#include "remit/intake/clauses.hpp"

namespace remit::test {
namespace {

bool within(const Stretch& inner, const Stretch& outer) {
  return outer.begin <= inner.begin && inner.begin < inner.end && inner.end <= outer.end;
}

std::string faults(const std::vector<NamedBody>& bodies, const Stretch& at) {
  for (const NamedBody& body : bodies) {
    if (body.name.empty() || body.as_written.empty()) return "a body without a name";
    if (!within(body.at, at)) return "a body outside its clause: " + body.name;
    if (body.order == 0) return "a body without a place in its list: " + body.name;
  }
  return {};
}

}  // namespace

std::string clause_faults(std::string_view text) {
  const Stretch all{0, text.size()};
  std::size_t last = 0;
  for (const Clause& clause : clauses(text, {})) {
    if (!within(clause.at, all)) return "a clause outside the text";
    if (clause.at.begin < last) return "clauses out of order";
    last = clause.at.begin;
    if (std::string fault = faults(clause.bodies, clause.at); !fault.empty()) return fault;
    if (clause.form.empty()) return "a clause without a form";
    if (clause.bodies.empty() && !clause.nobody && !clause.first_leads && clause.deadline.empty())
      return "a clause that says nothing";
  }
  if (std::string fault = faults(names_in_list(text, Role::lead, {}).bodies, all); !fault.empty())
    return "in a list: " + fault;
  for (const GroupMention& group : groups(text, {})) {
    if (std::string fault = faults(group.members, all); !fault.empty())
      return "in a group: " + fault;
    if (std::string fault = faults(group.office, all); !fault.empty())
      return "in a group: " + fault;
  }
  return {};
}

}  // namespace remit::test
