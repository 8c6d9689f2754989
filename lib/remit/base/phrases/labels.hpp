#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: headings, names of roles and kinds, words in tables and pictures.
namespace remit::phrases {

inline constexpr auto labels = std::to_array<PhraseRow>({
    {"role.lead", "lead", "牵头"},
    {"role.cooperate", "cooperate", "配合"},
    {"role.responsible", "responsible", "负责"},
    {"role.listed", "listed", "列出"},
    {"kind.unspecified", "unspecified", "未注明"},
    {"kind.government", "government", "人民政府"},
    {"kind.commission", "commission", "委"},
    {"kind.bureau", "bureau", "局"},
    {"kind.office", "office", "办公室"},
    {"kind.party-organ", "party organ", "党委部门"},
    {"kind.central-agency-branch", "central agency branch", "中央驻地机构"},
    {"kind.zone-committee", "zone committee", "功能区管委会"},
    {"kind.enforcement-body", "enforcement body", "执法机构"},
    {"kind.statutory-body", "statutory body", "法定机构"},
    {"kind.public-institution", "public institution", "事业单位"},
    {"kind.enterprise", "enterprise", "企业"},
    {"kind.association", "association", "社会团体"},
    {"kind.post", "post", "职务"},
    {"kind.collective", "collective", "集合称谓"},
    {"severity.error", "error", "错误"},
    {"severity.warning", "warning", "警告"},
    {"severity.info", "info", "提示"},
    {"place.line", "line {}", "第{}行"},
    {"table.nobody", "nobody", "未明确"},
    {"table.none-on-purpose", "nobody, on purpose", "明确无责任单位"},
    {"table.section", "(section)", "（章节）"},
    {"table.whole-plan", "(the whole plan)", "（整个方案）"},
    {"table.inherited", "stands at the task above", "沿用上级任务"},
    {"table.presumed-lead", "presumed lead: first in its list", "推定牵头：列第一位"},
    {"table.written-as", "written as {}", "原文写作{}"},
    {"table.in-prose", "in running text", "见正文叙述"},
    {"table.duties-of", "{0} · {1}: {2} duties", "{0} · {1}：共 {2} 项"},
    {"column.task-id", "task id", "任务编号"},
    {"column.task", "task", "任务"},
    {"column.role", "role", "角色"},
    {"column.agencies", "agencies", "单位"},
    {"column.line", "line", "行"},
    {"column.score", "score", "得分"},
    {"column.matched", "matched", "匹配词"},
    {"column.remark", "remark", "备注"},
    {"column.agency", "agency", "单位"},
    {"column.jurisdiction", "jurisdiction", "辖区"},
    {"column.kind", "kind", "类别"},
    {"column.total", "total", "合计"},
    {"column.plans", "plans", "方案数"},
    {"sheet.untitled", "table", "表"},
});

}  // namespace remit::phrases
