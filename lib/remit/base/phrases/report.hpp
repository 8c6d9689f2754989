#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what the page of `report` says.
namespace remit::phrases {

namespace report {
inline constexpr Wording overview{"overview", "总览"};
inline constexpr Wording search{"search", "检索"};
inline constexpr Wording tasks{"tasks", "任务"};
inline constexpr Wording agencies{"agencies", "单位"};
inline constexpr Wording matrix{"matrix", "责任矩阵"};
inline constexpr Wording overlaps{"overlaps", "重叠"};
inline constexpr Wording gaps{"gaps", "缺口"};
inline constexpr Wording proposals{"proposals", "分工建议"};
inline constexpr Wording load{"load", "工作量"};
inline constexpr Wording diagrams{"diagrams", "图示"};
inline constexpr Wording plans{"plans", "方案"};
inline constexpr Wording plan{"plan", "方案"};
inline constexpr Wording task{"task", "任务"};
inline constexpr Wording agency{"agency", "单位"};
inline constexpr Wording number{"no.", "序号"};
inline constexpr Wording role{"role", "分工"};
inline constexpr Wording line{"line", "行号"};
inline constexpr Wording remark{"remark", "备注"};
inline constexpr Wording topic{"topic", "主题"};
inline constexpr Wording jurisdiction{"jurisdiction", "辖区"};
inline constexpr Wording kind{"kind", "类别"};
inline constexpr Wording total{"total", "合计"};
inline constexpr Wording title{"title", "标题"};
inline constexpr Wording issuer{"issued by", "印发机关"};
inline constexpr Wording document_number{"document number", "文号"};
inline constexpr Wording issued{"issued", "印发时间"};
inline constexpr Wording period{"period", "实施期限"};
inline constexpr Wording document{"document", "文件"};
inline constexpr Wording place{"place", "出处"};
inline constexpr Wording clause{"clause", "分工条款"};
inline constexpr Wording deadline{"deadline", "完成时限"};
inline constexpr Wording keywords{"keywords", "关键词"};
inline constexpr Wording full_name{"full name", "全称"};
inline constexpr Wording aliases{"also written", "别称"};
inline constexpr Wording plates{"further plates", "加挂牌子"};
inline constexpr Wording part_of{"part of", "隶属"};
inline constexpr Wording parts{"its parts", "所属单位"};
inline constexpr Wording stands_for{"stands for", "所指单位"};
inline constexpr Wording note{"note", "说明"};
inline constexpr Wording history{"history", "机构沿革"};
inline constexpr Wording date{"date", "日期"};
inline constexpr Wording event{"what happened", "事项"};
inline constexpr Wording before{"before", "变动前"};
inline constexpr Wording after{"after", "变动后"};
inline constexpr Wording basis{"basis", "依据"};
inline constexpr Wording duties{"what it has to do", "承担任务"};
inline constexpr Wording duties_of{"{}: what it has to do", "{}：承担任务"};
inline constexpr Wording evidence{"evidence", "出处依据"};
inline constexpr Wording below{"tasks below", "下级任务"};
inline constexpr Wording who_has_it{"who has it", "责任单位"};
inline constexpr Wording on_the_day{"who has it on the day", "当日承担单位"};
inline constexpr Wording later{"who took it over since", "此后承接单位"};
inline constexpr Wording restated_by{"the same work in other plans", "其他方案中的相同工作"};
inline constexpr Wording neighbours{"tasks before and after", "前后任务"};
inline constexpr Wording for_all{"for the whole plan", "对整个方案负责"};
inline constexpr Wording words{"words", "词语"};
inline constexpr Wording any{"any", "全部"};
inline constexpr Wording filters{"filters", "筛选"};
inline constexpr Wording clear_filters{"clear", "清除筛选"};
inline constexpr Wording gaps_only{"only what nobody has", "只看未明确责任单位的"};
inline constexpr Wording responsible_or_listed{"responsible or listed", "负责或列出"};
inline constexpr Wording comma{", ", "、"};
inline constexpr Wording also{" ({})", "（{}）"};
inline constexpr Wording at_line{"line {}", "第 {} 行"};
inline constexpr Wording of{"{0} of {1}", "{0}/{1}"};
inline constexpr Wording no_place{"no place known", "出处不详"};
inline constexpr Wording nobody{"nobody", "未明确"};
inline constexpr Wording none_on_purpose{"nobody, on purpose", "明确不设责任单位"};
inline constexpr Wording whole_plan{"(the whole plan)", "（整个方案）"};
inline constexpr Wording inherited{"stands at the task above", "沿用上级任务"};
inline constexpr Wording presumed_lead{"presumed lead: first in its list", "推定牵头：列第一位"};
inline constexpr Wording written_as{"written as {}", "原文写作{}"};
inline constexpr Wording from_prose{"in running text", "见正文叙述"};
inline constexpr Wording from_table{"in a table", "见表格"};
inline constexpr Wording from_proposal{"by an accepted proposal", "采纳建议后增列"};
inline constexpr Wording only_proposed{"proposed, not decided", "建议，尚未决定"};
inline constexpr Wording unreviewed{"read by import, not reviewed", "导入结果，尚未核对"};
inline constexpr Wording no_single_body{"no single body", "非单一机构"};
inline constexpr Wording for_part{"for: {}", "负责内容：{}"};
inline constexpr Wording lost{"nobody took it over", "无承接单位"};
inline constexpr Wording given_to{"given to {}", "原列{}"};
inline constexpr Wording section_only{"a heading: its tasks stand below", "章节标题，任务见下"};
inline constexpr Wording open_list{"等, “and others”: the document leaves the list open",
    "等：文件所列名单以“等”结尾，另有未列明的单位"};
inline constexpr Wording undeclared{
    "this name is used, but not in the register of agencies", "名录中没有登记该单位"};
inline constexpr Wording topics_moved{"duties: {}", "划转职责：{}"};
inline constexpr Wording no_duties{"no plan gives it a task", "各方案均未安排任务"};
inline constexpr Wording tasks_found{"{0} of {1} tasks", "{1} 项任务中的 {0} 项"};
inline constexpr Wording agencies_found{"{0} of {1} agencies", "{1} 个单位中的 {0} 个"};
inline constexpr Wording matrix_found{"{0} tasks, {1} agencies; {2} tasks that nobody has",
    "任务 {0} 项，单位 {1} 个；未明确责任单位的任务 {2} 项"};
inline constexpr Wording overlaps_found{"{0} of {1} pairs of tasks", "{1} 对任务中的 {0} 对"};
inline constexpr Wording gaps_found{"{0} of {1} gaps", "{1} 个缺口中的 {0} 个"};
inline constexpr Wording proposals_found{"{0} of {1} proposals", "{1} 条建议中的 {0} 条"};
inline constexpr Wording search_found{"{0} agencies, {1} tasks", "单位 {0} 个，任务 {1} 项"};
inline constexpr Wording search_hint{"task, agency, keyword", "任务、单位、关键词"};
inline constexpr Wording tasks_of{"{} tasks", "{} 项任务"};
inline constexpr Wording and_more{"and {} more", "另有 {} 个"};
inline constexpr Wording nothing_found{"nothing found", "没有符合条件的内容"};
inline constexpr Wording plan_counts{
    "{0} tasks, {1} that nobody has", "任务 {0} 项，未明确责任单位 {1} 项"};
inline constexpr Wording missing{"not in this report", "报告中没有"};
inline constexpr Wording no_such_thing{"“{}” is not in this report", "报告中没有“{}”"};
inline constexpr Wording legend{
    "● lead  ○ cooperate  ◆ responsible  □ listed  ▲ △ ▽ only proposed: in no number  * presumed "
    "lead  ( ) stands at the task above, not in the totals",
    "● 牵头  ○ 配合  ◆ 负责  □ 列出  ▲ △ ▽ 仅为建议，不计入数字  * 推定牵头单位  ( ) "
    "沿用上级任务的分工，不计入合计"};
inline constexpr Wording skip{"skip to the content", "跳到正文"};
inline constexpr Wording views{"views", "栏目"};
inline constexpr Wording print{"print", "打印"};
inline constexpr Wording theme_auto{"colours: as the system", "配色：随系统"};
inline constexpr Wording theme_light{"colours: light", "配色：浅色"};
inline constexpr Wording theme_dark{"colours: dark", "配色：深色"};
inline constexpr Wording report_of{"division of work in {} plans", "{} 个方案的任务分工"};
inline constexpr Wording made_by{"made by {}", "由 {} 生成"};
inline constexpr Wording how_to_link{
    "links to tasks and agencies in this page stay the same in later reports: #task/plan/number, "
    "#agency/jurisdiction/name",
    "页内链接在以后的报告中保持不变：#task/方案编号/任务序号，#agency/辖区/单位名称"};
inline constexpr Wording coverage{
    "{0} have somebody, {1} a lead", "{0} 有责任单位，{1} 有牵头单位"};
inline constexpr Wording has_somebody{"have somebody", "有责任单位"};
inline constexpr Wording with_lead{"with a lead", "有牵头单位"};
inline constexpr Wording with_others{"with others only", "仅有其他单位"};
inline constexpr Wording tasks_assigned{"have somebody: {} tasks", "已明确责任单位：{} 项"};
inline constexpr Wording agencies_with_tasks{"of {} agencies have tasks", "个单位有任务，共 {} 个"};
inline constexpr Wording lead_roles{"lead roles", "牵头分工"};
inline constexpr Wording tasks_without{"tasks nobody has", "未明确责任单位的任务"};
inline constexpr Wording targets_without{"targets without owner", "无责任单位的指标"};
inline constexpr Wording overlaps_under{
    "overlaps, {} under different leads", "对重叠任务，牵头不同 {} 对"};
inline constexpr Wording busiest{"who has the most", "任务最多的单位"};
inline constexpr Wording all_loads{"all agencies", "全部单位"};
inline constexpr Wording first_conflicts{"the same work, different leads", "同一工作，牵头不同"};
inline constexpr Wording load_chart{"tasks of each agency, by role", "各单位任务数（按分工）"};
inline constexpr Wording load_table{"all agencies with tasks", "全部有任务的单位"};
inline constexpr Wording load_meaning{
    "tasks and duties of whole plans in every role; inherited ones count, what is only proposed "
    "does not",
    "各类分工的任务数，含对整个方案的职责和沿用上级任务的分工；仅为建议的不计"};
inline constexpr Wording left_out{"not in this page", "本页未列入"};
inline constexpr Wording plans_left_out{"the first {0} of {1} plans; all are in the filters",
    "列出前 {0} 个方案，共 {1} 个；其余可用筛选查看"};
inline constexpr Wording overlaps_left_out{
    "the first {0} of {1} overlaps are in this page; remit overlaps tells all",
    "本页列出前 {0} 对重叠任务，共 {1} 对；全部见 remit overlaps"};
inline constexpr Wording pictures_left_out{
    "{} diagrams are not drawn; their tables stand in their place", "{} 幅图未绘出，以表格代替"};
inline constexpr Wording as_of{
    "as of {}: who has each duty that day", "以 {} 为准，列出当日承担单位"};
inline constexpr Wording as_of_plans{"as of each plan’s own day", "以各方案印发之日为准"};
inline constexpr Wording as_table{"the same as a table", "以表格查看"};
inline constexpr Wording not_drawn{"not drawn", "未绘出"};
inline constexpr Wording picture_overview{"plans and agencies", "方案与单位总览"};
inline constexpr Wording picture_plan{"{}: who has which task", "{}：任务分工图"};
inline constexpr Wording picture_cooperation{"who works with whom", "单位协作图"};
inline constexpr Wording picture_overlaps{
    "the same work in several plans", "各方案重复、重叠任务图"};
inline constexpr Wording picture_changes{"what changes: before and after", "分工变化图"};
inline constexpr Wording around{"what lies around it", "相关单位与任务"};
inline constexpr Wording around_task{
    "its agencies, and the tasks that most of these have in common as well",
    "承担单位，以及这些单位共同承担较多的其他任务"};
inline constexpr Wording around_agency{
    "the agencies with which it has the most tasks in common, and how many",
    "与其共同承担任务最多的单位及项数"};
inline constexpr Wording picture_lineage{"who became whom", "机构沿革图"};
inline constexpr Wording no_room{"too large for this page: remit graph draws it",
    "图幅过大，本页未列入；可用 remit graph 单独绘制"};
inline constexpr Wording side_by_side{"the two tasks side by side", "两项任务对照"};
inline constexpr Wording answers{"answers for it", "牵头（负责）"};
inline constexpr Wording also_on_it{"also on it", "其他单位"};
inline constexpr Wording shared_terms{"says", "共同内容"};
inline constexpr Wording differs{"differs from the other plan", "与另一方案不同"};
inline constexpr Wording score{"score {}", "得分 {}"};
inline constexpr Wording score_title{"score", "得分"};
inline constexpr Wording coordinated{"one of them is on both", "有单位同时参与两项任务"};
inline constexpr Wording decided{"decided", "已决定"};
inline constexpr Wording overlap{"pair", "对照"};
inline constexpr Wording with_task{"with the task", "对应任务"};
inline constexpr Wording as_written{"as written", "原文写作"};
inline constexpr Wording by_changes{"by which changes", "变动经过"};
inline constexpr Wording compare{"compare", "对照查看"};
inline constexpr Wording in_both{"on both", "共同单位"};
inline constexpr Wording for_leaving{"for leaving it", "可保留的理由"};
inline constexpr Wording against{"against", "存在的问题"};
inline constexpr Wording option{"an option", "建议"};
inline constexpr Wording compared_on{"compared as of", "比较日期"};
inline constexpr Wording led_elsewhere{
    "work it leads that others lead elsewhere", "其牵头而他处由其他单位牵头的工作"};
inline constexpr Wording show_more{"show more ({} left)", "继续显示（还有 {} 条）"};
inline constexpr Wording overlaps_pairs{"pairs of tasks", "任务对照"};
inline constexpr Wording overlaps_topics{"topics led by several", "多头牵头的主题"};
inline constexpr Wording overlaps_series{"plans that follow another", "前后相继的方案"};
inline constexpr Wording overlaps_groups{"the same work", "同一工作"};
inline constexpr Wording groups_meaning{
    "tasks of several plans that are on the same work by their own words, and who leads them",
    "各方案中按文字属于同一工作的任务及其牵头单位"};
inline constexpr Wording groups_left_out{
    "the first {0} of {1} groups; remit overlaps --view groups tells all",
    "列出前 {0} 组，共 {1} 组；全部见 remit overlaps --view groups"};
inline constexpr Wording colon{": ", "："};
inline constexpr Wording topics_meaning{
    "effective leads: as many leads with equal shares would be as scattered",
    "有效牵头数：相当于多少个份额均等的牵头单位"};
inline constexpr Wording series_meaning{
    "what became of a plan’s tasks in the one that follows it", "前一方案的任务在后一方案中的去向"};
inline constexpr Wording effective_leads{"effective leads", "有效牵头数"};
inline constexpr Wording coordinator{"coordinated by", "统筹单位"};
inline constexpr Wording leads{"leads", "牵头单位"};
inline constexpr Wording nobody_coordinates{"nobody", "无"};
inline constexpr Wording continued{"continued: {}", "延续：{} 项"};
inline constexpr Wording discontinued{"discontinued: {}", "未再出现：{} 项"};
inline constexpr Wording fresh{"new: {}", "新增：{} 项"};
inline constexpr Wording pair_conflict{"under different leads", "牵头不同"};
inline constexpr Wording gap{"gap", "缺口"};
inline constexpr Wording details{"details", "具体内容"};
inline constexpr Wording to_close{"to close it", "如何补上"};
inline constexpr Wording agencies_without_plan{"agencies", "单位"};
inline constexpr Wording plan_gaps{"{0} of {1} tasks have no agency, {2} of {3} targets no owner",
    "{1} 项任务中 {0} 项未明确单位，{3} 项指标中 {2} 项无责任单位"};
inline constexpr Wording idle_agencies{
    "{0} of {1} agencies have no task", "{1} 个单位中 {0} 个没有任务"};
inline constexpr Wording waived{
    "accepted on purpose (waive) and not shown: {}", "已决定接受（waive）而未列出：{} 个"};
inline constexpr Wording no_patch{
    "there are no proposals in this report; let remit propose who should take the tasks that "
    "nobody has, decide in the file, and make the report with it:",
    "本报告没有分工建议。可先由 remit "
    "为未明确责任单位的任务提出建议，在文件中逐条决定，再据此生成报告："};
inline constexpr Wording presumed_only{
    "▲ △ ▽: proposals decide nothing, and count in no number until they are accepted",
    "▲ △ ▽：建议不代表决定，采纳前不计入任何数字"};
inline constexpr Wording proposed_for{"proposed", "建议单位"};
inline constexpr Wording state{"state", "状态"};
inline constexpr Wording because{"because", "依据"};
inline constexpr Wording against_it{"against it", "不同依据"};
inline constexpr Wording or_else{"or {}", "或 {}"};
inline constexpr Wording status_proposed{"not decided", "待定"};
inline constexpr Wording status_accepted{"accepted", "采纳"};
inline constexpr Wording status_rejected{"rejected", "不采纳"};
inline constexpr Wording without_proposal{"without a proposal", "未提出建议的任务"};
}  // namespace report

namespace about {
inline constexpr Wording report{
    "one page of all of it, to open, search and send", "生成一个可检索、可转发的网页报告"};
}  // namespace about

namespace report_told {
inline constexpr Wording written{"{0} plans, {1} tasks, {2} agencies, {3} overlaps, {4} gaps",
    "方案 {0} 个，任务 {1} 项，单位 {2} 个，重叠 {3} 对，缺口 {4} 个"};
}  // namespace report_told

}  // namespace remit::phrases
