#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: words in matrices and pictures.
namespace remit::phrases {

namespace matrix {
inline constexpr Wording title{"{}: who is responsible for what", "{}：责任矩阵"};
inline constexpr Wording title_several{
    "{} plans: who is responsible for what", "{} 个方案：责任矩阵"};
inline constexpr Wording official_title{"{}: division of work", "{}：任务分工表"};
inline constexpr Wording official_title_several{
    "{} plans: division of work", "{} 个方案：任务分工表"};
inline constexpr Wording plan_agency{
    "plans and agencies: tasks in each role", "方案与单位：各类分工任务数"};
inline constexpr Wording agency_agency{"agencies and the tasks they share", "单位之间的共同任务数"};
inline constexpr Wording and_others{"and others", "等"};
inline constexpr Wording total{"total: {}", "合计：{}"};
inline constexpr Wording tasks{"tasks", "任务数"};
inline constexpr Wording gaps{"tasks nobody has", "未明确责任单位"};
}  // namespace matrix

namespace column {
inline constexpr Wording plan{"plan", "方案"};
}  // namespace column

namespace matrix {
inline constexpr Wording number{"no.", "序号"};
inline constexpr Wording key_task{"task", "重点任务"};
inline constexpr Wording lead_agency{"lead agency", "牵头单位"};
inline constexpr Wording cooperating{"cooperating agencies", "配合单位"};
inline constexpr Wording responsible{"responsible agencies", "责任单位"};
inline constexpr Wording deadline{"deadline", "完成时限"};
inline constexpr Wording evidence{"lines of the document", "原文行号"};
inline constexpr Wording agency_a{"agency", "单位"};
inline constexpr Wording agency_b{"with", "共同单位"};
inline constexpr Wording shared{"shared tasks", "共同任务"};
inline constexpr Wording both_lead{"both lead", "同为牵头"};
inline constexpr Wording lead_and_support{"one leads, the other cooperates", "一方牵头一方配合"};
}  // namespace matrix

namespace note {
inline constexpr Wording marks{
    "● lead  ○ cooperate  ◆ responsible  □ listed", "● 牵头  ○ 配合  ◆ 负责  □ 列出"};
inline constexpr Wording presumed{
    "* presumed lead: first in its list", "* 推定牵头单位：名单中列第一位"};
inline constexpr Wording inherited{
    "( ) stands at the task above; not in the totals", "（）沿用上级任务的分工，不计入合计"};
inline constexpr Wording open{"等, “and others”: the document leaves the list open",
    "等：文件所列名单以“等”结尾，另有未列明的单位"};
inline constexpr Wording counts{
    "{0} tasks, {1} agencies, {2} assignments; {3} tasks that nobody has",
    "任务 {0} 项，单位 {1} 个，分工 {2} 条；未明确责任单位的任务 {3} 项"};
}  // namespace note

namespace diagram {
inline constexpr Wording plan{"{}: who has which task", "{}：任务分工图"};
inline constexpr Wording tasks{"who has which task: {} tasks", "任务分工图：{} 项任务"};
inline constexpr Wording agency{
    "{}: its tasks, and who else is on them", "{}：承担任务及共同单位图"};
inline constexpr Wording overview{
    "plans and agencies: tasks in each role", "方案与单位总览：各类分工任务数"};
inline constexpr Wording left_out{"{2}: {0} agencies on fewer than {1} tasks are drawn as one",
    "{2}：参与任务不足 {1} 项的 {0} 个单位合并画出"};
inline constexpr Wording others{"{} other agencies", "其他 {} 个单位"};
inline constexpr Wording section{"section", "部分"};
inline constexpr Wording sections{
    "sections and agencies: tasks in each role", "各部分与单位：各类分工任务数"};
inline constexpr Wording by_section{
    "the tasks of a section are drawn as one: {} tasks are too many for one sheet",
    "同一部分的任务合并画出：{} 项任务一图画不下"};
inline constexpr Wording by_plan{
    "the tasks of a plan are drawn as one: {} tasks are too many for one sheet",
    "同一方案的任务合并画出：{} 项任务一图画不下"};
inline constexpr Wording others_left_out{
    "{0}: {1} agencies with fewer of them are drawn as one", "{0}：所占较少的 {1} 个单位合并画出"};
inline constexpr Wording plan_tasks{"{} tasks", "{} 项任务"};
inline constexpr Wording plan_gaps{"{0} tasks, {1} with nobody", "{0} 项任务，{1} 项未明确"};
inline constexpr Wording legend{"legend", "图例"};
inline constexpr Wording and_others{"+ others", "＋等"};
inline constexpr Wording note_open{"+ others: the document ends the list with 等, “and others”",
    "＋等：文件所列名单以“等”结尾，另有未列明的单位"};
inline constexpr Wording note_shared{
    "agencies in one box have the same part in every task of the frame",
    "同一方框内的单位在该部分各项任务中的分工相同"};
inline constexpr Wording note_total{
    "(n): on n tasks of this picture in all", "（n）：在本图中共参与 n 项任务"};
inline constexpr Wording note_marks{
    "numbers at a line: tasks in each role; the line is that of the weightiest",
    "连线上的数字为各类分工的任务数，线型取其中最重的一类"};
inline constexpr Wording note_presumed{
    "double arrow: presumed lead, first in its list", "双箭头：推定牵头单位，名单中列第一位"};
inline constexpr Wording note_inherited{
    "grey: stands at the task above", "灰色：沿用上级任务的分工"};
}  // namespace diagram

namespace matrix {
inline constexpr Wording too_large{
    "{0} rows by {1} agencies are too many for one table: choose a --plan, or ask for "
    "--layout official",
    "{0} 行乘 {1} 个单位，一张表容纳不下：请用 --plan 选定方案，或改用 --layout official"};
}  // namespace matrix

namespace diagram {
inline constexpr Wording too_many_tasks{
    "{0} tasks are too many for one readable picture, which holds {1}",
    "一张可读的图最多容纳 {1} 项任务，这里有 {0} 项"};
inline constexpr Wording too_many_edges{
    "{0} lines are too many for one readable picture, which holds {1}",
    "一张可读的图最多容纳 {1} 条连线，这里有 {0} 条"};
inline constexpr Wording narrow_tasks{
    "take one plan (remit graph --plan PLAN), a part of it (--task TASK), one agency (--agency "
    "AGENCY), or all in numbers (--view overview); --force draws it all the same",
    "请只画一个方案（remit graph --plan 方案）、其中一部分（--task 任务）或一个单位（--agency "
    "单位），或画总览（--view overview）；仍要画出请加 --force"};
inline constexpr Wording narrow_agency{
    "take the agency in one plan (--plan PLAN) or in one role (--role lead); --force draws it "
    "all the same",
    "请只画该单位在一个方案（--plan 方案）或一种分工（--role lead）中的任务；仍要画出请加 "
    "--force"};
inline constexpr Wording narrow_overview{
    "take fewer plans (--plan PLAN) or one jurisdiction (--jurisdiction JURISDICTION); --force "
    "draws it all the same",
    "请减少方案（--plan 方案）或只画一个辖区（--jurisdiction 辖区）；仍要画出请加 --force"};
}  // namespace diagram

namespace dot {
inline constexpr Wording not_installed{
    "“{}” is not installed: apt install graphviz, or write DOT and draw it elsewhere",
    "未安装“{}”：请执行 apt install graphviz，或输出 DOT 后在别处绘制"};
inline constexpr Wording not_started{"“{0}” cannot be started: {1}", "无法启动“{0}”：{1}"};
inline constexpr Wording too_slow{"“{0}” took more than {1} s and was stopped: draw a smaller view",
    "“{0}”运行超过 {1} 秒，已终止：请缩小绘图范围"};
inline constexpr Wording failed{"“{0}” drew nothing: {1}", "“{0}”未能绘出图形：{1}"};
}  // namespace dot

}  // namespace remit::phrases
