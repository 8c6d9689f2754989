#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/intake/document.hpp"

/// Tables of tasks, with a header row like 序号 / 重点任务 / 牵头单位 / 配合单位 / 完成时限.
namespace remit {

/// What the cells of a column say.
enum class ColumnUse : std::uint8_t {
  other,
  number,
  section,      ///< a heading over several rows: 类别, 领域
  task,         ///< the task itself, or its title with more columns of content after it
  lead,         ///< 牵头单位, Lead Agency
  cooperate,    ///< 配合单位, Partners
  responsible,  ///< 责任单位, Responsible Party; also lead and cooperating bodies in one column
  listed,       ///< 列出单位, Listed Agencies: named without a role
  person,       ///< an official, not a body: 责任领导, Contact
  deadline,     ///< 完成时限, Timeline
  target,       ///< 目标, 指标, 成果, Indicator
  note,         ///< 备注, 依据, Status
};

/// What the header of a column makes of it, in Chinese or English; `other` if nothing in it says.
ColumnUse column_use(std::string_view header);

/// A column as the user reads it, whatever its header says.
struct NamedColumn {
  std::string header;  ///< compared without white space, letter case and width; or a letter
  ColumnUse use = ColumnUse::other;
  friend bool operator==(const NamedColumn&, const NamedColumn&) = default;
};
using NamedColumns = std::vector<NamedColumn>;

/// `序号=number,事项=task,主办=lead`: the uses are called as in ColumnUse or in Chinese (任务,
/// 牵头). They may also stand before the sign, `任务=B,牵头=C`. A column is named by its heading,
/// or by its letter as in a spreadsheet. Also with ， ＝ and ;.
std::variant<NamedColumns, Message> parse_columns(std::string_view text);

/// The column, from 0, of a letter: B is 1, AA is 26, up to CZ; none for anything else.
std::optional<std::size_t> column_lettered(std::string_view text);

struct TableColumn {
  std::string header;  ///< of a header in two rows both, the upper one first, with “/” between
  ColumnUse use = ColumnUse::other;
  friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

/// One task of a table. A cell that was merged with those above has their text, and so has a blank
/// cell of a `section` column; a blank cell of bodies stays blank, 无 and / stay as they are.
struct TaskRow {
  std::vector<std::string> sections;  ///< outermost first: rows and merged cells that head this row
  std::string number;                 ///< as printed; empty if there is none
  std::string task;                   ///< its title, or all of it
  std::string detail;                 ///< what further columns say it consists of; else empty
  std::vector<GridCell> cells;        ///< one a column; line feeds between paragraphs
  Place place;                        ///< of the cell with `task`
  friend bool operator==(const TaskRow&, const TaskRow&) = default;
};

/// A table of tasks, with those that continue it on later pages.
struct TaskTable {
  std::string title;  ///< of a row over the header; else empty
  std::vector<TableColumn> columns;
  std::vector<TaskRow> rows;
  std::vector<Line> notes;     ///< rows like 注：责任单位中列第一位的为牵头单位
  std::size_t first_part = 0;  ///< it was made out of the parts [first_part, last_part)
  std::size_t last_part = 0;
  friend bool operator==(const TaskTable&, const TaskTable&) = default;
};

/// Every table of tasks in a document, in its order: a Grid whose header names a task and who does
/// it, or lines that are such a table with one cell a paragraph. Other tables are left alone.
std::vector<TaskTable> task_tables(const Document& document, const NamedColumns& named = {});

}  // namespace remit
