#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "remit/analysis/competences.hpp"
#include "remit/analysis/nominees.hpp"
#include "remit/analysis/precedents.hpp"
#include "remit/analysis/topics.hpp"
#include "remit/graph/lineage.hpp"

/// What nominations are made of, before anything is weighed against anything.
namespace remit {

/// All that nominations are made of.
struct Ground {
  const Catalog& catalog;
  const Thesaurus& thesaurus;
  const NominationTerms& terms;
  Lineage lineage;
  PrecedentSearch search;
  std::vector<std::vector<TaskTopic>> topics;
  std::vector<std::vector<Telling>> tellings;
  std::vector<std::vector<CompetenceId>> usual;
  std::vector<std::u32string> cores;  ///< of the names of agencies that tell nothing else
  std::optional<PlanId> asked;        ///< the plan of the task in question
  std::map<AssignmentId, std::vector<AgencyId>> bodies;  ///< as found so far, for that plan
};

/// What speaks for a body.
struct Case {
  double votes = 0;
  double company = 0;  ///< of precedents on which it has any part
  double competence = 0;
  bool has_led = false;
  std::vector<Clue> clues;
};

/// Evidence on one task.
struct Evidence {
  std::map<AgencyId, Case> cases;
  double votes = 0;
  double company = 0;
  double competence = 0;
  std::vector<std::pair<AgencyId, Clue>> leads;  ///< who leads on tasks like it
};

Ground ground(const Catalog& catalog, const Thesaurus& thesaurus, const NominationTerms& terms);

/// The bodies that could have a task of the plan.
std::vector<AgencyId> eligible_bodies(const Ground& ground, const Plan& plan);

/// All that speaks for these bodies on a task.
Evidence evidence(Ground& ground, TaskId task, std::span<const AgencyId> eligible);

}  // namespace remit
