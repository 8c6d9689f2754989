#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/rules.hpp"

/// What rules need to ask and to say.
namespace remit::rule {

/// Nobody has the task, on purpose: it says so itself, or a task above does.
bool is_meant_for_nobody(const Catalog& catalog, TaskId task);

/// A task in its own right: no section, and not meant for nobody.
bool is_task(const Catalog& catalog, TaskId task);

/// Leads, as named or as the plan's own convention has it, and is one body.
bool leads(const Catalog& catalog, const Assignment& assignment);

/// Can answer for a task or target: one body that leads, is responsible or is listed.
bool is_accountable(const Catalog& catalog, const Assignment& assignment);

/// The lists of tasks and plans, each with all its assignments.
struct Party {
  PlanId plan;
  std::optional<TaskId> task;  ///< none: duties of the whole plan
  IdRange<Assignment> assignments;
  Roles open;
};
std::vector<Party> parties(const Catalog& catalog);

/// Words that a message will put in “…”: their own quotation marks become the inner ones ‘…’.
std::string within_quotes(std::string_view text);

/// A title for within quotes.
std::string title_of(const Catalog& catalog, TaskId task);
std::string title_of(const Catalog& catalog, const Party& party);

/// Where the document says it: “plan.txt:13”; the plan's id where no document is known.
std::string place_of(const Catalog& catalog, TaskId task);
std::string place_of(const Catalog& catalog, AssignmentId assignment);
std::string place_of(const Catalog& catalog, PlanId plan, const Source& source);

/// The names of the agencies, each once; of many the first five and then ….
std::string names_of(const Catalog& catalog, std::span<const AssignmentId> assignments);

/// A number as short as it can be: 10, 6.5.
std::string in_figures(double number);

/// A finding about a task at its title, about a party at one of its assignments.
Finding about(const Catalog& catalog, TaskId task, Message message);
Finding about(const Catalog& catalog, AssignmentId assignment, Message message);

/// The further plate of its agency that an assignment names, as registered; empty if it uses its
/// name or another form of that.
std::string_view plate_of(const Catalog& catalog, AssignmentId assignment);

/// “named as lead here”, and how it is written if that is not the agency's name.
Note named_here(const Catalog& catalog, AssignmentId assignment);

}  // namespace remit::rule
