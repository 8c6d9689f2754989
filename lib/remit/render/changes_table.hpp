#pragma once

#include <string>

#include "remit/analysis/sheet_changes.hpp"
#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// What people changed in a workbook: cell, task, what it is, before, after.
Table changes_table(const SheetChanges& changes, const std::string& file, Language language);

/// What cannot be taken over, a line each: where, how grave, why, whom a name may mean.
std::string problems_text(const SheetChanges& changes, Language language);

/// How many cells, assignments and deadlines.
std::string changes_summary(
    const SheetChanges& changes, const std::string& file, Language language);

/// The same as JSON: `changes`, `problems`, `summary`.
std::string changes_json(const SheetChanges& changes, const std::string& file, Language language);

}  // namespace remit
