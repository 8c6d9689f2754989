#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what people changed in a workbook of remit.
namespace remit::phrases {

namespace changes {
inline constexpr Wording place{"cell", "单元格"};
inline constexpr Wording what{"what", "项目"};
inline constexpr Wording before{"before", "修改前"};
inline constexpr Wording after{"after", "修改后"};
inline constexpr Wording title{"What changed in {}", "{} 的修改"};
inline constexpr Wording task_title{"title of the task", "任务名称"};
inline constexpr Wording nothing{"(nothing)", "（空）"};
inline constexpr Wording none{"{0}: nothing changed; rows compared: {1}", "{0}：{1} 行均无修改"};
inline constexpr Wording sum{
    "cells changed: {0}; assignments added: {1}, removed: {2}; deadlines changed: {3}",
    "修改单元格 {0} 个：增加分工 {1} 条，删除分工 {2} 条，改动时限 {3} 项"};
inline constexpr Wording how{"into the catalog: remit accept FILE, with what -o writes",
    "写入目录：以 -o 存为文件后执行 remit accept 该文件"};
inline constexpr Wording unknown{"no agency “{0}” in “{1}”; nothing of this cell is taken",
    "“{1}”中没有单位“{0}”，本格修改未采用"};
inline constexpr Wording several{
    "several agencies of “{1}” are called “{0}”; nothing of this cell "
    "is taken",
    "“{1}”中有多个单位称为“{0}”，本格修改未采用"};
inline constexpr Wording candidates{"perhaps {}", "是否为：{}"};
inline constexpr Wording no_task{"no task “{}” in the catalog any more", "目录中已没有任务“{}”"};
inline constexpr Wording twice{
    "task “{}” has a row already; this one is passed by", "任务“{}”已有一行，本行略过"};
inline constexpr Wording since{
    "“{0}” reads “{1}” in the catalog by now; this change is not taken: export again",
    "“{0}”在目录中现为“{1}”，与导出时不同，本处修改未采用，请重新导出后修改"};
inline constexpr Wording by_hand{"a change of “{}” is not taken over: make it in the catalog",
    "“{}”的修改不自动写入，请在目录中手工修改"};
inline constexpr Wording order{
    "another order of the same names is not taken over: make it in the "
    "catalog",
    "名单次序的调整不自动写入，请在目录中手工修改"};
inline constexpr Wording no_marks{"“{}” is no mark: ● lead, ○ cooperate, ◆ responsible, □ listed",
    "“{}”不是标记：● 牵头、○ 配合、◆ 负责、□ 列出"};
inline constexpr Wording stranger{
    "a row that is no task of the catalog: “{}”; put it into the catalog first",
    "“{}”一行不是目录中的任务，请先写入目录"};
inline constexpr Wording no_key{"the hidden key of this row cannot be read; the row is passed by",
    "本行的隐藏编号已损坏，略过本行"};
inline constexpr Wording rows_gone{"{0}: rows that are gone: {1}; their tasks stay as they are",
    "{0}：缺少 {1} 行，其任务保持不变"};
inline constexpr Wording column_gone{
    "{0}: no column for {1}; its marks stay as they are", "{0}：缺少“{1}”一列，其分工保持不变"};
inline constexpr Wording whole_plan{
    "duties of a whole plan are not taken over: change them in the catalog",
    "整个方案的分工不自动写入，请在目录中手工修改"};
inline constexpr Wording not_ours{
    "“{}” is no workbook that remit wrote: --changes reads those of matrix",
    "“{}”不是 remit 导出的工作簿：--changes 只读取 matrix 导出的表"};
inline constexpr Wording no_catalog{"--changes compares with a catalog: name it with -f",
    "--changes 需与目录比较：请用 -f 指定目录"};
inline constexpr Wording patch_head{
    "Changes that people made in {}, compared with the catalog.", "{} 中的修改，与目录比较所得。"};
inline constexpr Wording patch_how{
    "They count once taken in: remit accept FILE. Put rejected behind status: where one is not "
    "wanted.",
    "执行 remit accept 本文件后写入目录；不采纳的，请将 status: 改为 rejected。"};
}  // namespace changes

namespace option {
inline constexpr Wording changes{
    "what people changed in a workbook that matrix wrote, and a patch of it for accept",
    "读取 matrix 导出后经人修改的工作簿，列出修改并生成供 accept 写入的文件"};
}  // namespace option

}  // namespace remit::phrases
