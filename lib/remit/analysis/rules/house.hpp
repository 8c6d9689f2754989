#pragma once

#include <optional>
#include <vector>

#include "remit/analysis/rules.hpp"
#include "remit/model/names.hpp"

/// What house rules mean in a catalog.
namespace remit::rule {

/// A set of agencies, by id.
using Bodies = std::vector<bool>;

/// Whether remit.yaml has names of topics.
bool names_topics(const Settings& settings);

/// Whether it requires topics to be covered.
bool requires_topics(const Settings& settings);

/// House rules while they are asked of a catalog.
struct House {
  const Scene& scene;
  Names names;
};
House house_of(const Scene& scene);

/// The tasks in their own right that a house rule is about.
std::vector<TaskId> tasks_meant(const House& house, const HouseRule& rule);

/// The agencies that a rule names, in its jurisdictions, without those the catalog does not have.
Bodies bodies_named(const House& house, const HouseRule& rule);

/// With all that they came out of and went into, so that a rule outlasts a reform.
Bodies with_kin(const Scene& scene, Bodies bodies);

/// Whether a rule names bodies, but none that the catalog has: then it cannot be asked.
bool is_void(const HouseRule& rule, const Bodies& bodies);

/// Named in one of the roles; a presumed lead is a lead.
bool is_in(Roles roles, const Assignment& assignment);

/// The names of roles, as a label if there is one only.
Message::Filling words_of(Roles roles);

/// “the house rule: because”, with its place in remit.yaml.
Note house_note(const Scene& scene, const HouseRule& rule);

/// A place in remit.yaml among the sources of the catalog.
Span in_settings(const Scene& scene, Span where);

}  // namespace remit::rule
