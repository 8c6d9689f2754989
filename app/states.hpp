#pragma once

#include <array>
#include <optional>
#include <vector>

#include "remit/analysis/comparison.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/message.hpp"
#include "session.hpp"

/// The two states that a picture of changes is about.
namespace remit::app {

struct States {
  Comparison comparison;
  std::vector<TaskId> chosen;  ///< of its catalog
  Message before;              ///< what the state is, for people
  Message after;
};

/// Whether a call names another state than the catalog's own.
bool has_states(const Session& session);

/// The catalog of --against, or this one without the proposals and reforms of --with, or names as
/// written; and this one with all of these, on the day of --as-of. The filters choose tasks in
/// either state. None if no other state is asked for, or the thesaurus cannot be read, which is
/// told. Throws CannotRead.
std::optional<States> states_asked(const Session& session, const Selection& selection);

/// “before: …”, “after: …”.
std::array<Message, 2> names_of(const States& states, Language language);

}  // namespace remit::app
