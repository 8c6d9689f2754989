#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: headings, names of roles and kinds, words in tables and pictures.
namespace remit::phrases {

namespace role {
inline constexpr Wording lead{"lead", "牵头"};
inline constexpr Wording cooperate{"cooperate", "配合"};
inline constexpr Wording responsible{"responsible", "负责"};
inline constexpr Wording listed{"listed", "列出"};
}  // namespace role

namespace kind {
inline constexpr Wording unspecified{"unspecified", "未注明"};
inline constexpr Wording government{"government", "人民政府"};
inline constexpr Wording commission{"commission", "委"};
inline constexpr Wording bureau{"bureau", "局"};
inline constexpr Wording office{"office", "办公室"};
inline constexpr Wording party_organ{"party organ", "党委部门"};
inline constexpr Wording central_agency_branch{"central agency branch", "中央驻地机构"};
inline constexpr Wording zone_committee{"zone committee", "功能区管委会"};
inline constexpr Wording enforcement_body{"enforcement body", "执法机构"};
inline constexpr Wording statutory_body{"statutory body", "法定机构"};
inline constexpr Wording public_institution{"public institution", "事业单位"};
inline constexpr Wording enterprise{"enterprise", "企业"};
inline constexpr Wording association{"association", "社会团体"};
inline constexpr Wording post{"post", "职务"};
inline constexpr Wording collective{"collective", "集合称谓"};
}  // namespace kind

namespace severity {
inline constexpr Wording error{"error", "错误"};
inline constexpr Wording warning{"warning", "警告"};
inline constexpr Wording off{"off", "关闭"};
inline constexpr Wording info{"info", "提示"};
}  // namespace severity

namespace table {
inline constexpr Wording nobody{"nobody", "未明确"};
inline constexpr Wording none_on_purpose{"nobody, on purpose", "明确不设责任单位"};
inline constexpr Wording section{"(section)", "（章节）"};
inline constexpr Wording whole_plan{"(the whole plan)", "（整个方案）"};
inline constexpr Wording inherited{"stands at the task above", "沿用上级任务"};
inline constexpr Wording presumed_lead{"presumed lead: first in its list", "推定牵头：列第一位"};
inline constexpr Wording written_as{"written as {}", "原文写作{}"};
inline constexpr Wording in_prose{"in running text", "见正文叙述"};
inline constexpr Wording duties_of{"{0} · {1}: {2} duties", "{0} · {1}：共 {2} 项"};
}  // namespace table

namespace column {
inline constexpr Wording task_id{"task id", "任务编号"};
inline constexpr Wording task{"task", "任务"};
inline constexpr Wording role{"role", "分工"};
inline constexpr Wording agencies{"agencies", "单位"};
inline constexpr Wording line{"line", "行号"};
inline constexpr Wording score{"score", "得分"};
inline constexpr Wording matched{"matched", "匹配词"};
inline constexpr Wording remark{"remark", "备注"};
inline constexpr Wording agency{"agency", "单位"};
inline constexpr Wording jurisdiction{"jurisdiction", "辖区"};
inline constexpr Wording kind{"kind", "类别"};
inline constexpr Wording total{"total", "合计"};
inline constexpr Wording plans{"plans", "方案数"};
}  // namespace column

namespace count {
inline constexpr Wording error{"{} error", "{}个错误"};
inline constexpr Wording errors{"{} errors", "{}个错误"};
inline constexpr Wording warning{"{} warning", "{}个警告"};
inline constexpr Wording warnings{"{} warnings", "{}个警告"};
inline constexpr Wording info{"{} hint", "{}个提示"};
inline constexpr Wording infos{"{} hints", "{}个提示"};
inline constexpr Wording joint{", ", "、"};
inline constexpr Wording nothing{"no problems found", "未发现问题"};
}  // namespace count

namespace column {
inline constexpr Wording finds{"finds", "发现的问题"};
}  // namespace column

namespace note {
inline constexpr Wording explain{
    "more about one: remit explain RULE", "查看某条规则：remit explain 规则"};
}  // namespace note

namespace column {
inline constexpr Wording gap{"gap", "缺口"};
}  // namespace column

namespace gap {
inline constexpr Wording task{"no agency", "未明确单位"};
inline constexpr Wording target{"target without owner", "指标无责任单位"};
inline constexpr Wording agency{"no task", "没有任务"};
inline constexpr Wording plan{"{}: {} of {} tasks have no agency, {} of {} targets no owner",
    "{0}：{2}项任务中{1}项未明确单位，{4}项指标中{3}项无责任单位"};
inline constexpr Wording agencies{"agencies: {} of {} have no task", "单位：{1}个中{0}个没有任务"};
}  // namespace gap

namespace column {
inline constexpr Wording rule{"rule", "规则"};
inline constexpr Wording severity{"severity", "级别"};
inline constexpr Wording subject{"subject", "对象"};
inline constexpr Wording message{"message", "内容"};
inline constexpr Wording file{"file", "文件"};
inline constexpr Wording column{"column", "列"};
}  // namespace column

namespace sheet {
inline constexpr Wording untitled{"table", "表"};
}  // namespace sheet

}  // namespace remit::phrases
