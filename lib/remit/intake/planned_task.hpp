#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "remit/intake/clause.hpp"
#include "remit/intake/indicators.hpp"
#include "remit/intake/paragraph.hpp"
#include "remit/intake/structure.hpp"

namespace remit {

/// A clause and the paragraph it was read in; its offsets are into that paragraph.
struct FoundClause {
  Clause clause;
  std::size_t paragraph = 0;
  std::string text;  ///< as written
  Place place;
  std::vector<Place> places;  ///< of each of its bodies, where they stand in several cells
  friend bool operator==(const FoundClause&, const FoundClause&) = default;
};

/// A stretch of a paragraph.
struct Extract {
  std::size_t paragraph = 0;
  Stretch at;
  friend bool operator==(const Extract&, const Extract&) = default;
};

/// A titled part of a task that has no agencies of its own.
struct PlannedMeasure {
  std::string title;
  Extract body;
  friend bool operator==(const PlannedMeasure&, const PlannedMeasure&) = default;
};

/// A task or section of a document, before names are resolved.
struct PlannedTask {
  std::string number;
  std::optional<std::size_t> parent;
  std::string title;
  Extract head;  ///< where its title stands
  std::vector<Extract> body;
  std::vector<std::size_t> clauses;  ///< indices of FoundClause, in the order of the text
  std::vector<PlannedMeasure> measures;
  bool background = false;            ///< goals, principles: asks nobody to do anything
  std::optional<Place> place;         ///< of a row of a table; else where its title stands
  std::string detail;                 ///< what the row says beside its title
  std::vector<Indicator> indicators;  ///< of its rows
  friend bool operator==(const PlannedTask&, const PlannedTask&) = default;
};

/// A row of a table of tasks.
struct PlannedRow {
  std::vector<std::string> sections;  ///< headings over it in the table, outermost first
  std::string number;
  std::string title;
  std::string detail;
  std::vector<std::size_t> clauses;  ///< what its cells say, as clauses
  Place place;
  std::optional<Indicator> indicator;
  friend bool operator==(const PlannedRow&, const PlannedRow&) = default;
};

struct PlannedTable {
  std::size_t paragraph = 0;  ///< that stands for it
  std::vector<PlannedRow> rows;
  friend bool operator==(const PlannedTable&, const PlannedTable&) = default;
};

/// The tasks of a document in its order, a task before those below it, and what belongs to none.
struct PlannedTasks {
  std::vector<PlannedTask> tasks;
  std::vector<std::size_t> whole_plan;  ///< clauses of the plan as a whole
  friend bool operator==(const PlannedTasks&, const PlannedTasks&) = default;
};

/// Gives every clause the task it is about. An item with one clause has it; where several clauses
/// end their own paragraph or sentence, each such stretch is a task below the item, numbered a1, a2
/// …. Titled paragraphs without a number are tasks where the document gives out nothing at that
/// level, else measures of their item. What follows the last item's clause is about the plan.
/// The rows of a table are tasks below the item it stands in.
PlannedTasks planned_tasks(std::span<const Paragraph> paragraphs, const Structure& structure,
    std::span<const FoundClause> clauses, std::span<const PlannedTable> tables = {});

/// What bodies do counts for nothing in a task that has a clause which says who has to. The clauses
/// are those of the text and of the tables.
void drop_verbs(PlannedTasks& planned, std::span<const FoundClause> clauses);

/// The tasks that a document's text tells, by their numbers and titles: a table behind it, as an
/// annex, may only say who has which.
class ToldTasks {
public:
  /// Those that were appended since it was last called.
  void learn(const PlannedTasks& list);
  /// The one task that the row is named by: 1.1, or its title again; none if that has its clauses.
  [[nodiscard]] std::optional<std::size_t> find(
      const PlannedTasks& list, const PlannedRow& row) const;

private:
  std::size_t learned_ = 0;
  std::unordered_map<std::string, std::optional<std::size_t>> by_name_;  ///< none: of several
};

/// Gives the rows of a table to the tasks that they name, and appends the others to the tasks,
/// below `parent` or at the top.
void add_rows(PlannedTasks& list, ToldTasks& told, const PlannedTable& table,
    std::optional<std::size_t> parent);

}  // namespace remit
