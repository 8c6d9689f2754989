#pragma once

#include <span>
#include <string>
#include <string_view>

#include "remit/analysis/duties.hpp"
#include "remit/analysis/search.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/answers.hpp"

/// Answers as JSON: `schema_version: 1`, UTF-8 unescaped, two blanks of indentation, keys in the
/// order of the contract. Each ends in a line break.
namespace remit {

/// `tasks` with score and matched words, and `plans` whose duties for all they contain were found,
/// as task objects.
std::string who_json(const Catalog& catalog, std::string_view query, const WhoFound& found);

std::string tasks_json(const Catalog& catalog, std::span<const TaskId> tasks);

std::string duties_json(const Catalog& catalog, AgencyId agency, std::span<const Duty> duties);

std::string agencies_json(const Catalog& catalog, std::span<const Load> loads);

/// Findings of `check` or `gaps`; messages in that language, everything else independent of it.
std::string findings_json(
    std::span<const Diagnostic> findings, const Sources& sources, Language language);

}  // namespace remit
