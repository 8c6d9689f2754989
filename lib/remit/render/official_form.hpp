#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/analysis/official_list.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/form.hpp"

namespace remit {

/// The division of work as offices hand it in, a form for each plan that has one of these tasks:
/// title, document number and date; 序号, a merged column for each level of headings, 重点任务,
/// 牵头单位, 配合单位, 责任单位, 列出单位 (of the four those in use), 完成时限, 备注. The remarks
/// say what the cells do not: open lists, presumed leads, names that were others in the document,
/// proposals, tasks that nobody has. Cells of agencies hold names and nothing else, so that the
/// table is read back as what it was made of. `notes` come below the last form.
std::vector<Form> official_forms(const Catalog& catalog, std::span<const TaskId> tasks,
    Language language, std::span<const std::string> notes = {});

/// The same for programs: a row for each task with its key, the headings in one column.
Table official_data_table(const Catalog& catalog, std::span<const TaskId> tasks, Language language);

/// What stands in the last column of a row.
std::string official_remark(const Catalog& catalog, const OfficialRow& row, Language language);

/// The lines below the title: issuer, document number, date.
std::vector<std::string> plan_lines(const Catalog& catalog, PlanId plan, Language language);

}  // namespace remit
