#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "remit/intake/agency_register.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/document.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/indicators.hpp"
#include "remit/intake/paragraph.hpp"
#include "remit/intake/plan_facts.hpp"
#include "remit/intake/planned_task.hpp"
#include "remit/intake/structure.hpp"
#include "remit/intake/table_remarks.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/model/draft.hpp"

namespace remit {

/// A group and the paragraph that tells of it.
struct FoundGroup {
  GroupMention group;
  std::size_t paragraph = 0;
};

/// A document as it was read, before names are looked up.
struct ReadPlan {
  const Document* document = nullptr;
  std::vector<Paragraph> paragraphs;
  Structure structure;
  PlanFacts facts;
  std::vector<FoundClause> clauses;
  PlannedTasks planned;
  std::vector<FoundGroup> groups;
  std::vector<Indicator> indicators;  ///< of tables
  std::vector<TableRemark> remarks;
  bool first_leads = false;
};

/// Every form that the bodies of a catalog may be named by.
ClauseContext context_of(const Catalog& known);

/// Reads paragraphs, structure and clauses. `context` holds the names known beforehand, `columns`
/// what the user says about columns of tables.
ReadPlan read_plan(
    const Document& document, ClauseContext context, const NamedColumns& columns = {});

/// The rows of tables of tasks. What their cells say is appended to `clauses`.
std::vector<PlannedTable> planned_tables(std::span<const TaskTable> tables,
    std::span<const Paragraph> paragraphs, ClauseContext& context,
    std::vector<FoundClause>& clauses);

/// Appends a plan for each document, with the keywords of its tasks: `draft` on a draft and a
/// register that go on being used.
void add_plans(Draft& made, AgencyRegister& agencies, const NextDocument& next,
    const Catalog& known, const DraftOptions& options);

/// Appends the plan with its tasks and assignments to the draft.
struct PlanPlace {
  std::string id;
  JurisdictionId jurisdiction;
};
PlanId add_plan(Draft& draft, AgencyRegister& agencies, const ReadPlan& read, PlanPlace place);

/// The indices of the planned tasks that become tasks of the plan, in order: no background.
std::vector<std::size_t> kept_tasks(const PlannedTasks& planned);

/// The text of a task's body: its own, without that of tasks below it.
std::string body_text(const ReadPlan& read, const PlannedTask& task);

}  // namespace remit
