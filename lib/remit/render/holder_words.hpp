#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/analysis/holders.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"

/// How answers say who has a duty on a day.
namespace remit {

/// The holders; of several, which one is not known, joined by “or”; “nobody” where all is lost.
std::string holder_words(const Catalog& catalog, const Holding& holding, Language language);

/// Which day an answer is about.
std::string day_words(const AsOf& as_of, Language language);

/// The changes by which duties passed on to where they are or were lost, each once.
std::vector<ChangeId> changes_of(const Holding& holding);

/// How a holder came to the duty, by all its changes; empty for the body that is named.
std::string way_words(const Catalog& catalog, const Holder& holder, Language language);

/// A name as written, and after an arrow who has the duty, if that is not the same body.
std::string name_and_holder(
    const Catalog& catalog, AssignmentId assignment, const DayView& day, Language language);

/// Notes for below a table of these tasks: the day, and of every body whose duties passed on the
/// way they took.
std::vector<std::string> holder_notes(
    const Catalog& catalog, std::span<const TaskId> tasks, const DayView& day, Language language);

/// Notes for below a table that was made of a standing: the day, and what could not be settled.
std::vector<std::string> standing_notes(
    const Catalog& catalog, const Standing& standing, const DayView& day, Language language);

}  // namespace remit
