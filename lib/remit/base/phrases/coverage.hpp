#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: topics that plans cover or leave out, and dates.
namespace remit::phrases {

namespace rule {
inline constexpr Wording uncovered_topic{
    "a required topic has no task, or no lead", "必须落实的主题没有任务，或没有牵头单位"};
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
}  // namespace found

}  // namespace remit::phrases
