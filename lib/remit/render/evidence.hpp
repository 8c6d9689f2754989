#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"

/// What leads from a cell back to the document: plan, line, as written.
namespace remit {

/// The line of the document that says so: its own, or that of the clause of its task; 0: unknown.
std::uint32_t line_of(const Catalog& catalog, const Assignment& assignment);

/// “rivers-2021 2.1, line 13”.
std::string place_of(const Catalog& catalog, TaskId task, Language language);

/// “市水务局（牵头）：rivers-2021 2.1，第 13 行，原文写作“水务局””. A task other than `shown` is
/// one above it, whose agencies it takes over.
std::string evidence_of(const Catalog& catalog, AssignmentId assignment,
    std::optional<TaskId> shown, Language language);

}  // namespace remit
