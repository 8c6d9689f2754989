#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what changes between two states of a catalog.
namespace remit::phrases {

namespace option {
inline constexpr Wording graph_against{
    "with --view changes: the earlier catalog, a file or folder, to compare with",
    "与 --view changes 合用：作为“变化前”的另一份任务目录（文件或文件夹）"};
}  // namespace option

namespace comparison {
inline constexpr Wording what{
    "“--view changes” needs two states: give an earlier catalog with --against OLD, proposals or a "
    "planned reform with --with FILE, or a day with --as-of DATE",
    "“--view changes”需要前后两种状态：请用 --against 给出旧目录，用 --with "
    "给出建议文件或机构改革文件，或用 --as-of 给出日期"};
inline constexpr Wording against_what{
    "“--against” is for “--view changes” only", "“--against”只用于“--view changes”"};
inline constexpr Wording nothing{
    "nothing changes between the two states", "前后两种状态之间没有变化"};

inline constexpr Wording title{"what changes: before and after", "分工变化图：前后对比"};
inline constexpr Wording title_of_plan{
    "{}: what changes, before and after", "{}：分工变化图（前后对比）"};
inline constexpr Wording table_title{"what changes: before and after", "分工变化表：前后对比"};
inline constexpr Wording before{"before: {}", "变化前：{}"};
inline constexpr Wording after{"after: {}", "变化后：{}"};
inline constexpr Wording old_catalog{"the catalog “{}”", "任务目录“{}”"};
inline constexpr Wording this_catalog{"this catalog", "本任务目录"};
inline constexpr Wording without_patch{"without the proposals", "未计入建议"};
inline constexpr Wording with_patch{
    "with the proposals, undecided ones too", "计入建议（含尚未决定的）"};
inline constexpr Wording without_reform{"without the planned reform", "未实施机构改革方案"};
inline constexpr Wording with_reform{"with the planned reform", "实施机构改革方案后"};
inline constexpr Wording as_written{"names as the documents have them", "各文件原文所列单位"};
inline constexpr Wording on_day{"who has it on {}", "以 {} 为准的承担单位"};
inline constexpr Wording on_own_day{
    "who has it on each plan's own day", "各方案印发之日的承担单位"};

inline constexpr Wording numbers{
    "{0} tasks change: {1} assignments are new, {2} end, {3} change role; {4} tasks have nobody "
    "afterwards",
    "有变化的任务 {0} 项：新增分工 {1} 条、取消 {2} 条、改变角色 {3} 条；变化后 {4} 项未明确"};
inline constexpr Wording task_numbers{
    "{0} tasks are new, {1} are gone", "新增任务 {0} 项，取消任务 {1} 项"};
inline constexpr Wording kept_left_out{
    "left out: {} assignments of these tasks that stay as they are",
    "未画出：这些任务中不变的分工 {} 条"};
inline constexpr Wording kept{"stays", "不变"};
inline constexpr Wording added{"new", "新增"};
inline constexpr Wording removed{"ends", "取消"};
inline constexpr Wording changed{"changes role", "角色改变"};

inline constexpr Wording several{"several of these; ⇄ changes role", "以上几种；⇄ 角色改变"};

inline constexpr Wording new_task{"+ new task", "＋新增任务"};
inline constexpr Wording gone_task{"− task is gone", "－取消任务"};
inline constexpr Wording title_was{"before: {}", "原为：{}"};
inline constexpr Wording deadline{"deadline: {0} → {1}", "时限：{0} → {1}"};
inline constexpr Wording list_opened{
    "{}: the list now ends in “and others”", "{}：名单改为以“等”结尾"};
inline constexpr Wording list_closed{
    "{}: the list no longer ends in “and others”", "{}：名单不再以“等”结尾"};
inline constexpr Wording tasks_change{"{} tasks change", "{} 项任务有变化"};

inline constexpr Wording column_change{"change", "变化"};
inline constexpr Wording column_before{"before", "变化前"};
inline constexpr Wording column_after{"after", "变化后"};
}  // namespace comparison

}  // namespace remit::phrases
