#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: topics that plans cover or leave out, and dates.
namespace remit::phrases {

namespace rule {
inline constexpr Wording uncovered_topic{
    "a required topic has no task, or no lead", "必须落实的主题没有任务，或没有牵头单位"};
inline constexpr Wording uneven_coverage{
    "others' plans cover a topic that this jurisdiction's do not",
    "其他辖区的方案涉及某一主题，而本辖区的方案没有"};
inline constexpr Wording overdue{
    "a deadline, a target's year or a plan's period is over", "任务期限、指标年份或方案实施期已过"};
inline constexpr Wording deadline_outside_plan{
    "a deadline contradicts the plan's period or the task above",
    "期限与方案实施期或上级任务的期限矛盾"};
inline constexpr Wording discontinued_task{
    "a task of an earlier plan has nothing alike in the plan that follows",
    "前一方案的任务在后续方案中没有相应内容"};
inline constexpr Wording no_deadline{
    "a task, or a whole plan, says by when nowhere", "任务或整个方案没有写明完成时限"};
}  // namespace rule

namespace found {
inline constexpr Wording no_task_on{
    "no plan of {0} has a task on “{1}”", "{0}各方案均没有涉及“{1}”的任务"};
inline constexpr Wording no_lead_on{
    "nobody leads any of the {2} tasks on “{1}” in the plans of {0}",
    "{0}各方案涉及“{1}”的{2}项任务均没有牵头单位"};
inline constexpr Wording give_a_task{"plan a task on it, or say with topics: which task is on it",
    "请安排相关任务；已有任务涉及的，用 topics: 注明"};
inline constexpr Wording give_a_lead{
    "name a lead for at least one of them", "请至少为其中一项明确牵头单位"};
inline constexpr Wording uneven_coverage{"no plan of {0} has a task on “{1}”; {3} has {2}",
    "{0}各方案没有涉及“{1}”的任务，而{3}有{2}项"};
inline constexpr Wording cover_or_decide{
    "plan a task on it, or leave it out on purpose: waive it at the plan",
    "请研究是否安排相关任务；确实不需要的，在该方案处写 waive 并注明理由"};
inline constexpr Wording covered_here{"covered here: “{0}” ({1})", "此处涉及：“{0}”（{1}）"};
inline constexpr Wording discontinued_task{"“{0}” has nothing alike in {1}, after its plan ({2})",
    "“{0}”在后续的{1}中没有相应内容（{2}）"};
inline constexpr Wording later_plan{"the plan that follows", "后续方案"};
inline constexpr Wording carry_on_or_decide{
    "say what came of it, or carry it on in the later plan", "请说明完成情况，或纳入后续方案"};
inline constexpr Wording plan_over{
    "the period of “{0}” ended {1}, with {2} entries", "“{0}”的实施期已于{1}结束，共{2}个条目"};
inline constexpr Wording target_overdue{
    "the target “{0}” was due {1} ({2})", "指标“{0}”应于{1}实现，已到期（{2}）"};
inline constexpr Wording task_overdue{"“{0}” was due: {1} ({2})", "“{0}”的期限“{1}”已过（{2}）"};
inline constexpr Wording take_stock{
    "say what came of it, or carry it into a new plan", "请说明完成情况，或转入新的方案"};
inline constexpr Wording due_before_plan{"“{0}” is due {1}, before the plan begins, {2} ({3})",
    "“{0}”的期限{1}早于方案开始的{2}（{3}）"};
inline constexpr Wording due_after_plan{
    "“{0}” is due {1}, after the plan ends, {2} ({3})", "“{0}”的期限{1}晚于方案结束的{2}（{3}）"};
inline constexpr Wording due_after_whole{
    "“{0}” is due {1}, after the task it belongs to, due {2} ({3})",
    "“{0}”的期限{1}晚于所属任务的期限{2}（{3}）"};
inline constexpr Wording no_deadline{
    "“{0}” has no deadline, though other tasks of its plan have one ({1})",
    "“{0}”没有完成时限，而同一方案的其他任务有（{1}）"};
inline constexpr Wording no_date_in_plan{
    "“{}” says nowhere by when: it has no period, no deadline and no target with a year",
    "“{}”没有写明任何时限：没有实施期，任务没有期限，指标没有年份"};
}  // namespace found

}  // namespace remit::phrases
