#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: rules about the same work in several plans.
namespace remit::phrases {

namespace rule {
inline constexpr Wording lead_conflict{
    "two plans give the same work to different leads", "两个方案把同一工作交给不同单位牵头"};
inline constexpr Wording restated_task{
    "a task is restated in another plan", "任务在另一方案中重复部署"};
inline constexpr Wording overlapping_tasks{
    "tasks of two plans overlap, and those who lead them do not cooperate",
    "两个方案的任务部分重叠，牵头单位之间没有协作"};
inline constexpr Wording duplicated_tasks{
    "different bodies do the same for the same people", "不同单位为同一对象做同一件事"};
inline constexpr Wording fragmented_topic{
    "a field is led by several bodies, and none of them is on most of its tasks",
    "同一领域多头牵头，没有单位统筹"};
}  // namespace rule

namespace alike {
inline constexpr Wording other_task{"the other task", "另一项任务"};
inline constexpr Wording why{"score {0}; both say: {1}", "得分{0}；共同内容：{1}"};
inline constexpr Wording on_both{"on both tasks: {0}", "两项任务都有：{0}"};
inline constexpr Wording on_both_since{
    "on both tasks as of {1}: {0}", "两项任务都有（以{1}为准）：{0}"};
inline constexpr Wording effects{
    "for leaving it: {0}; against: {1}", "可保留的理由：{0}；存在的问题：{1}"};
inline constexpr Wording lead_conflict{
    "“{2}” ({3}) is the same work as “{0}” ({1}), under another lead: {5}, there {4}",
    "“{2}”（{3}）与“{0}”（{1}）是同一工作，牵头不同：此处{5}，彼处{4}"};
inline constexpr Wording restated{"“{2}” ({3}) restates “{0}” ({1}); here: {5}, there: {4}",
    "“{2}”（{3}）重复部署“{0}”（{1}）；此处：{5}，彼处：{4}"};
inline constexpr Wording overlapping{
    "“{2}” ({3}) and “{0}” ({1}) overlap, and their leads do not cooperate: {5}, there {4}",
    "“{2}”（{3}）与“{0}”（{1}）部分重叠，牵头单位之间没有协作：此处{5}，彼处{4}"};
inline constexpr Wording duplicated{
    "“{2}” ({3}) and “{0}” ({1}) are the same work for the same people by different bodies: {5}, "
    "there {4}",
    "“{2}”（{3}）与“{0}”（{1}）由不同单位为同一对象做同一件事：此处{5}，彼处{4}"};
inline constexpr Wording fragmented{
    "“{0}” is led by {1} bodies ({2} effective leads), and none is on most of its {3} tasks: {4}",
    "“{0}”由{1}个单位牵头（有效牵头数{2}），{3}项任务中没有单位参与半数以上：{4}"};
inline constexpr Wording good_of_several{
    "a broad field needs the knowledge of several bodies", "领域较宽，需要多个单位的专业力量"};
inline constexpr Wording bad_of_several{
    "nobody sees the whole; those who are served may not know whom to turn to",
    "无人统筹全局，服务对象可能不知该找谁"};
inline constexpr Wording on_topic{"also on this topic", "同属该主题"};
inline constexpr Wording name_coordinator{
    "name a body that coordinates the field, or let the leads cooperate in each other's tasks",
    "请明确统筹单位，或由各牵头单位互列为配合单位"};
}  // namespace alike

}  // namespace remit::phrases
