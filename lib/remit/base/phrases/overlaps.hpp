#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what `overlaps` says of pairs of tasks, topics and series of plans.
namespace remit::phrases {

namespace pair_kind {
inline constexpr Wording restated{"restated", "重复部署"};
inline constexpr Wording overlapping{"overlapping", "部分重叠"};
inline constexpr Wording duplicated{"duplicated", "重复建设"};
inline constexpr Wording counterpart{"counterpart", "异地同类"};
inline constexpr Wording lead_conflict{"lead conflict", "牵头冲突"};
inline constexpr Wording overlap_conflict{
    "overlapping, under different leads", "部分重叠，牵头不同"};
}  // namespace pair_kind

namespace pair {
inline constexpr Wording heading{"{0}. {1} · score {2} · {3}", "{0}．{1} · 得分 {2} · {3}"};
inline constexpr Wording no_topic{"no topic", "未归入主题"};
inline constexpr Wording plan{"plan", "方案"};
inline constexpr Wording task{"task", "任务"};
inline constexpr Wording place{"place", "出处"};
inline constexpr Wording line{"{0}, {1}", "{0} {1}"};
inline constexpr Wording leads{"answers for it", "牵头（负责）"};
inline constexpr Wording others{"also on it", "其他单位"};
inline constexpr Wording in_both{"on both", "共同单位"};
inline constexpr Wording says{"says", "共同内容"};
inline constexpr Wording good{"for leaving it", "可保留的理由"};
inline constexpr Wording bad{"against", "存在的问题"};
inline constexpr Wording option{"an option", "建议"};
inline constexpr Wording decided{"decided", "已决定"};
inline constexpr Wording decided_until{"{0} (until {1})", "{0}（至 {1}）"};
inline constexpr Wording through{"{0} (through: {1})", "{0}（沿革：{1}）"};
inline constexpr Wording differs{"≠ {}", "≠ {}"};
inline constexpr Wording on_footing{"{0}: {1}", "{0}：{1}"};
inline constexpr Wording days{
    "bodies are compared as of the day the later of the two plans was issued",
    "单位按两个方案中较晚者印发之日的归属比较"};
inline constexpr Wording marks{
    "≠: the bodies that answer for the two tasks differ", "≠：两项任务的牵头（负责）单位不同"};
inline constexpr Wording candidate{
    "every pair is a candidate for a decision: several bodies in one field may be right",
    "所列均为待研判线索：多个单位分工同一领域也可能是合理的"};
inline constexpr Wording counts{
    "pairs: {0}; lead conflicts {1}, restated {2}, duplicated {3}, overlapping {4} (under "
    "different "
    "leads {5}), counterparts {6}; decided {7}",
    "{0} 对任务：牵头冲突 {1}，重复部署 {2}，重复建设 {3}，部分重叠 {4}（其中牵头不同 "
    "{5}），异地同类 "
    "{6}；已决定 {7}"};
}  // namespace pair

namespace good {
inline constexpr Wording conflict{
    "a second body may bring its own means and spur the first", "多家推进，可互补资源、相互促进"};
inline constexpr Wording restated{
    "a later plan confirms the work and who has it", "后一方案重申任务及其责任单位，保持连续"};
inline constexpr Wording overlapping{
    "each body serves its own field, and one can stand in for another",
    "各自服务本领域，可互为补充"};
inline constexpr Wording duplicated{
    "those who are served have a choice, and a reserve if one fails", "服务对象可有选择，互为备份"};
inline constexpr Wording counterpart{
    "what another jurisdiction does about the same can be learned from",
    "其他地区的同类做法可供借鉴"};
}  // namespace good

namespace bad {
inline constexpr Wording conflict{
    "both may build the same thing, or each wait for the other; nobody can be held to it",
    "可能重复投入，也可能相互等待，责任难以落实"};
inline constexpr Wording restated{
    "figures and deadlines may drift apart, and progress is reported twice",
    "目标、时限可能前后不一，进展可能重复报送"};
inline constexpr Wording overlapping{
    "the common part may be done twice, or by nobody", "重合部分可能重复建设，也可能无人负责"};
inline constexpr Wording duplicated{"the same service is paid for twice", "同一服务重复投入"};
inline constexpr Wording counterpart{"none: there is nothing to settle", "无，不需协调"};
}  // namespace bad

namespace option_for {
inline constexpr Wording conflict{
    "name one lead for both, or write down what part each of them leads",
    "明确一家总牵头，或写明各自牵头的部分"};
inline constexpr Wording conflict_coordinated{
    "the two already meet in one of the tasks: name there who leads overall",
    "双方已在其中一项任务中协作，可在该任务中明确总牵头"};
inline constexpr Wording restated{
    "say in the later plan that it continues the earlier one; keep one set of targets",
    "在后一方案中注明与前一方案的衔接，统一目标口径"};
inline constexpr Wording overlapping{
    "set apart the common part: who builds it, who uses it; let the leads cooperate",
    "划清重合部分由谁建设、由谁使用，牵头单位互列为配合单位"};
inline constexpr Wording duplicated{
    "join the two, or divide those who are served", "整合为一，或划分服务对象"};
inline constexpr Wording counterpart{
    "compare who leads and what is promised", "比较牵头单位和目标"};
}  // namespace option_for

namespace column {
inline constexpr Wording pair_kind{"kind", "类型"};
inline constexpr Wording leads_differ{"leads differ", "牵头不同"};
inline constexpr Wording earlier{"in the earlier plan", "较早方案"};
inline constexpr Wording later{"in the other plan", "对照方案"};
inline constexpr Wording task_a{"task a", "任务甲"};
inline constexpr Wording title_a{"title a", "任务甲名称"};
inline constexpr Wording line_a{"line a", "甲行号"};
inline constexpr Wording leads_a{"answer for a", "甲牵头（负责）"};
inline constexpr Wording task_b{"task b", "任务乙"};
inline constexpr Wording title_b{"title b", "任务乙名称"};
inline constexpr Wording line_b{"line b", "乙行号"};
inline constexpr Wording leads_b{"answer for b", "乙牵头（负责）"};
inline constexpr Wording in_both{"on both", "共同单位"};
inline constexpr Wording shared{"shared", "共同内容"};
inline constexpr Wording duplication{"duplication", "是否重复"};
inline constexpr Wording decision{"decision", "决定"};
inline constexpr Wording topic_name{"topic", "主题"};
inline constexpr Wording tasks_led{"tasks", "任务数"};
inline constexpr Wording leads{"leads", "牵头单位"};
inline constexpr Wording effective{"effective leads", "有效牵头数"};
inline constexpr Wording coordinator{"coordinated by", "统筹单位"};
inline constexpr Wording group{"group", "组号"};
inline constexpr Wording group_label{"shared terms", "共同用语"};
inline constexpr Wording became{"became", "去向"};
inline constexpr Wording label{"readers", "人工判断"};
inline constexpr Wording why{"because", "依据"};
}  // namespace column

namespace verdict {
inline constexpr Wording no{"no", "否"};
inline constexpr Wording undetermined{"undetermined", "无法判定"};
inline constexpr Wording yes{"yes", "是"};
}  // namespace verdict

namespace fragmented {
inline constexpr Wording share{"{0} {1}%", "{0} {1}%"};
inline constexpr Wording nobody{"nobody", "无"};
inline constexpr Wording note{
    "effective leads: as many leads with equal shares would be as scattered (1 / Σ share²); "
    "coordinated: one body is on more than half of the tasks",
    "有效牵头数：相当于多少个份额均等的牵头单位（1/Σ份额²）；统筹单位：参与半数以上任务的单位"};
inline constexpr Wording counts{
    "topics led by several bodies: {0}; with nobody on most of the tasks: {1}",
    "{0} 个主题由多个单位分别牵头，其中 {1} 个没有单位参与半数以上任务"};
}  // namespace fragmented

namespace group {
inline constexpr Wording heading{"{0} · {1} · tasks: {2}, plans: {3} · effective leads {4} · {5}",
    "{0} · {1} · 任务 {2} 项，方案 {3} 个 · 有效牵头数 {4} · {5}"};
inline constexpr Wording coordinated{"coordinated by {}", "统筹单位：{}"};
inline constexpr Wording uncoordinated{"coordinated by nobody", "无统筹单位"};
inline constexpr Wording note{
    "a group is found by what its tasks say, and labelled by it; it is no finding by itself",
    "归组依据为任务自身用语，组名取自其中；归为一组本身不是问题"};
inline constexpr Wording counts{
    "groups of three and more tasks on the same work: {0}; with nobody on "
    "most of the tasks: {1}",
    "同类工作（三项及以上任务）{0} 组，其中无统筹单位 {1} 组"};
}  // namespace group

namespace series {
inline constexpr Wording heading{"{0} → {1}: {2} of {3} tasks continued, {4} discontinued; {5} new",
    "{0} → {1}：{3} 项任务中延续 {2} 项，未再出现 {4} 项；新增 {5} 项"};
inline constexpr Wording continued{"continued", "延续"};
inline constexpr Wording discontinued{"discontinued", "未再出现"};
inline constexpr Wording fresh{"new", "新增"};
inline constexpr Wording none{
    "no plan follows another: of the same title, or with a third of the tasks going on",
    "没有前后相继的方案（同名，或三分之一以上任务延续）"};
inline constexpr Wording counts{"plans that follow another: {}", "{} 个方案承接此前方案"};
}  // namespace series

namespace evaluation {
inline constexpr Wording two_plans{
    "a pair of plans is a list of two ids", "一对方案应写成两个方案编号的列表"};
inline constexpr Wording all{
    "at {0}: precision {1}, recall {2}, F1 {3} ({4} right, {5} wrong, {6} missed)",
    "阈值 {0}：准确率 {1}，召回率 {2}，F1 {3}（正确 {4}，误报 {5}，漏报 {6}）"};
inline constexpr Wording plans{"{0} × {1}: {2}", "{0} × {1}：{2}"};
inline constexpr Wording crossed{"{0} × {1}: {2}; fitted on the other plans ({3}): F1 {4}",
    "{0} × {1}：{2}；用其他方案对拟合的阈值（{3}）：F1 {4}"};
inline constexpr Wording misses{"missed, the worst first", "漏报，最差的在前"};
inline constexpr Wording false_alarms{"false alarms, the worst first", "误报，最差的在前"};
inline constexpr Wording nothing_shared{"nothing alike is found", "未发现相近内容"};
inline constexpr Wording unknown{
    "labels name tasks that the catalog does not have: {}", "标注中有目录里没有的任务：{}"};
inline constexpr Wording kinds{
    "of the pairs found rightly, {0} of {1} are told rightly as the same "
    "work or a part",
    "正确找出的任务对中，{1} 对有 {0} 对“同一/部分”判断正确"};
}  // namespace evaluation

namespace about {
inline constexpr Wording overlaps{"the same work in several plans, and who leads it there",
    "各方案之间重复、重叠的任务及牵头异同"};
}  // namespace about

namespace option {
inline constexpr Wording threshold{
    "least score of a pair, from 0 to 1 (0.5)", "任务对的最低得分，0 到 1（默认 0.5）"};
inline constexpr Wording pair_kinds{"only pairs of this kind; conflict: under different leads",
    "只看该类任务对；conflict 指牵头不同的"};
inline constexpr Wording evaluate{
    "compare with pairs that readers labelled (JSON or YAML): precision, recall, F1",
    "与人工标注的任务对（JSON 或 YAML）比较，给出准确率、召回率和 F1"};
inline constexpr Wording overlap_view{
    "pairs: two tasks side by side; groups: tasks of several plans on the same work; topics: "
    "fields "
    "that several bodies lead; series: what became of a plan's tasks",
    "pairs 任务两两并列，groups 各方案中同类工作归组，topics 多头牵头的主题，series "
    "前后方案的延续"};
inline constexpr Wording uncoordinated{
    "only pairs whose leads do not cooperate in either task", "只看牵头单位互不参与的任务对"};
}  // namespace option

namespace value {
inline constexpr Wording number{"NUMBER", "数值"};
inline constexpr Wording kind{"KIND", "类型"};
}  // namespace value

namespace usage {
inline constexpr Wording no_threshold{
    "“{}” is no score: give a number from 0 to 1", "“{}”不是得分：请给出 0 到 1 的数"};
}  // namespace usage

}  // namespace remit::phrases
