#pragma once

#include <span>
#include <string>

#include "remit/analysis/nomination_trial.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What was measured: by plan, each hidden in turn, and on open tasks with known answers, if any.
struct Trials {
  std::span<const Placing> hidden;
  std::span<const Placing> answers{};
};

/// A row for each plan, for all of them, and for each fifth of the scores: what they promise, and
/// how much of it is right.
Table trial_table(const Catalog& catalog, const Trials& trials, Language language);

/// `hidden` [{`plan`, …}], `all_hidden`, `answers` or null: each `tasks`, `first`, `acceptable`,
/// `in_three`, `mean_reciprocal_rank`, `proposals`, `proposals_right`, `calibration` [{`from`,
/// `to`, `tasks`, `promised`, `right`}]; shares are of the tasks.
std::string trial_json(const Catalog& catalog, const Trials& trials);

}  // namespace remit
