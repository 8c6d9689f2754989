#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "remit/analysis/allocation.hpp"
#include "remit/analysis/nominees.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// A task and a body, as a user puts them together.
using Pairing = std::pair<TaskId, AgencyId>;

/// What proposals have to heed.
struct ProposalTerms {
  std::size_t top = 3;                  ///< how many bodies are shown a task, at least those chosen
  std::uint32_t leads = 1;              ///< bodies that are to lead on each task
  std::optional<std::uint32_t> most{};  ///< tasks that a body may lead on, see `leads_already`
  double fair = 0;                      ///< what a body's n-th task costs, in scores: fair × n
  std::set<Pairing> fixed{};
  std::set<Pairing> forbidden{};
};

/// What is proposed for a task.
struct Proposal {
  TaskId task;
  Doubt doubt = Doubt::none;
  std::size_t chosen = 0;          ///< so many of `lead`, from the first on, are to lead
  bool fixed = false;              ///< the first one is the user's choice
  std::vector<Nominee> lead;       ///< those chosen, then the others, the best first
  std::vector<Nominee> cooperate;  ///< none of those chosen
  std::vector<std::pair<AgencyId, Hindrance>> hindered;  ///< where a lead is missing: who could
                                                         ///< lead, but for these
  friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// To be relied on: somebody is chosen, by the user or with `least_confidence`.
bool is_confident(const Proposal& proposal);

/// The best set of leads for these tasks under the terms (`allocate`), of bodies whose score is
/// `least_confidence` at least; of several leads a task this holds for the first. Tasks in doubt
/// get none, unless the user fixes one; their nominees are only shown.
std::vector<Proposal> proposals(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const TaskId> tasks, const ProposalTerms& terms = {});

/// The tasks that bodies lead on already in the plans of these tasks (`known_leads`): they count
/// in a body's load.
std::map<AgencyId, std::uint32_t> leads_already(
    const Catalog& catalog, std::span<const TaskId> tasks);

}  // namespace remit
