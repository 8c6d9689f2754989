#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: the summary of a workbook, and the work lists of agencies.
namespace remit::phrases {

namespace summary {
inline constexpr Wording sheet{"summary", "总览"};
inline constexpr Wording title{"Division of work: summary", "任务分工总览"};
inline constexpr Wording title_of_one{"{}: summary", "{}任务分工总览"};
inline constexpr Wording coverage{"1. Coverage of the plans", "一、各方案任务落实情况"};
inline constexpr Wording loads{"3. Agencies and their tasks", "三、各单位承担任务情况"};
inline constexpr Wording findings{"2. What the rules find", "二、规则检查发现的问题"};
inline constexpr Wording plan{"plan", "方案"};
inline constexpr Wording tasks{"tasks", "任务数"};
inline constexpr Wording with_lead{"with a lead", "有牵头单位"};
inline constexpr Wording without_lead{"with agencies, no lead", "有单位无牵头"};
inline constexpr Wording nobody{"with nobody", "未明确"};
inline constexpr Wording share{"covered", "明确率"};
inline constexpr Wording assignments{"assignments", "分工条数"};
inline constexpr Wording all{"all plans", "合计"};
inline constexpr Wording what{"finding", "问题"};
inline constexpr Wording number{"number", "数量"};
inline constexpr Wording percent{"{} %", "{}%"};
inline constexpr Wording no_findings{"none", "无"};
inline constexpr Wording note_inherited{
    "Tasks that take over the agencies of the task above count as covered.",
    "沿用上级任务分工的任务计为已明确。"};
inline constexpr Wording note_presumed{
    "A presumed lead counts as a lead; a collective or a post does not.",
    "推定牵头单位计为牵头；集合称谓、职务不计为牵头。"};
inline constexpr Wording note_findings{
    "Each finding with its place: remit check.", "问题逐条明细见 remit check。"};
}  // namespace summary

namespace work_list {
inline constexpr Wording title{"{}: list of tasks", "{}任务清单"};
inline constexpr Wording counts{"{0} tasks: {1}", "共 {0} 项：{1}"};
inline constexpr Wording in_role{"{0} {1}", "{0} {1} 项"};
inline constexpr Wording joint{", ", "，"};
inline constexpr Wording part{"role", "本单位分工"};
inline constexpr Wording others{"with", "共同承担单位"};
inline constexpr Wording where{"in the document", "原文位置"};
inline constexpr Wording through{"written as {}", "原文作“{}”"};
inline constexpr Wording inherited{"from the task above", "沿用上级任务"};
inline constexpr Wording others_in_role{"{0}: {1}", "{0}：{1}"};
inline constexpr Wording untitled{"agency", "单位"};
inline constexpr Wording written{"{0} work lists written to {1}", "已将 {0} 份任务清单写入 {1}"};
inline constexpr Wording form{"--each-agency writes xlsx, docx, md or html; “{}” is none of these",
    "--each-agency 可写成 xlsx、docx、md 或 html，不能写成“{}”"};
inline constexpr Wording no_folder{"“{}” is not a folder", "“{}”不是文件夹"};
}  // namespace work_list

namespace value {
inline constexpr Wording folder{"FOLDER", "文件夹"};
}  // namespace value

namespace option {
inline constexpr Wording each_agency{
    "write a work list for each agency into this folder, as xlsx or as --format says",
    "为每个单位各写一份任务清单到该文件夹，默认 xlsx，可用 --format 另选"};
inline constexpr Wording sort_columns{
    "order of the agencies; document: as the plans name them, official: as the catalog declares "
    "them, pinyin, load: the most tasks first",
    "单位排列次序；document 按方案中出现先后，official 按目录登记次序，pinyin 按拼音，load "
    "任务多的在前"};
}  // namespace option

}  // namespace remit::phrases
