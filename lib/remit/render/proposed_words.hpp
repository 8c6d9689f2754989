#pragma once

#include <string>
#include <string_view>

#include "remit/analysis/marks.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/role.hpp"
#include "remit/render/table.hpp"

/// How what is only proposed is told from what a document says, in every answer.
namespace remit {

/// “proposed lead”, 建议牵头.
Phrase proposed_label(Role role);
std::string_view proposed_label(Role role, Language language);

/// What these marks mean, and that they count in no number.
std::string proposed_legend(Roles proposed, Language language);

/// Who is proposed for a task in a role, joined by 、; empty if nobody is.
std::string proposed_names(const Catalog& catalog, TaskId task, Role role);

/// Adds a column with those who are proposed to a table whose first cells are keys of tasks;
/// nothing if nobody is.
void add_proposals(Table& table, const Catalog& shown, Language language);

/// Who is proposed for a task, each with the role: 市水务局（建议牵头）; empty if nobody is.
std::string proposed_names(const Catalog& catalog, TaskId task, Language language);

}  // namespace remit
