#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: networks and the pictures of them.
namespace remit::phrases {

namespace option {
inline constexpr Wording depth{
    "of a neighbourhood: steps from an agency to its tasks, or from a task "
    "to its agencies (2)",
    "邻域步数：单位到任务、任务到单位各为一步（默认 2）"};
inline constexpr Wording links{
    "link tasks and agencies of an svg to this page, made by remit report",
    "svg 中的任务、单位链接到 remit report 生成的该网页"};
inline constexpr Wording theme{
    "colours of a picture: grey prints without colour, dark is for screens",
    "图的配色：grey 供黑白打印，dark 供屏幕"};
}  // namespace option

namespace value {
inline constexpr Wording theme{"THEME", "配色"};
inline constexpr Wording page{"PAGE", "网页"};
}  // namespace value

namespace network {
inline constexpr Wording no_depth{
    "“{}” is no number of steps: give 1 or more", "“{}”不是步数：请给出 1 或更大的整数"};
inline constexpr Wording around_what{
    "“--view neighbourhood” needs something to look around: name it with --agency or --task",
    "“--view neighbourhood”需要一个中心：请用 --agency 或 --task 指定"};
inline constexpr Wording around{
    "what lies within {1} steps of {0}", "{0}：周边 {1} 步内的任务与单位"};
inline constexpr Wording plan{"plan", "方案"};
inline constexpr Wording agency_with{"with", "共同单位"};
inline constexpr Wording tasks_together{"tasks in common", "共同任务数"};
inline constexpr Wording assignments{"assignments", "分工数"};
inline constexpr Wording alike_task{"is alike", "相近任务"};
inline constexpr Wording alike{"kind", "类型"};
inline constexpr Wording likeness{"likeness, %", "相似度（%）"};
inline constexpr Wording body_before{"before", "原单位"};
inline constexpr Wording change{"change", "变化"};
inline constexpr Wording body_after{"after", "现单位"};
inline constexpr Wording proposed{"only proposed", "仅为建议"};
}  // namespace network

namespace cooperation {
inline constexpr Wording title{
    "who works with whom: agencies with tasks in common", "单位协作图：共同承担任务的单位"};
inline constexpr Wording legend{
    "a line: tasks in common, the thicker the more; the same shape and colour: a group that works "
    "together more than with others",
    "连线：共同承担的任务，越粗项数越多；形状、颜色相同：相互协作多于与其他单位协作的一组"};
inline constexpr Wording left_out{"left out: {0} pairs with fewer than {1} tasks in common",
    "未画出：共同任务不足 {1} 项的 {0} 对单位"};
inline constexpr Wording group{"group {}", "第 {} 组"};
inline constexpr Wording none{"no two agencies have a task in common", "没有共同承担任务的单位"};
}  // namespace cooperation

namespace overlap_picture {
inline constexpr Wording title{"the same work in several plans", "各方案重复、重叠任务图"};
inline constexpr Wording legend{
    "double: the same work under different leads · bold: the same work · dashed: a part of it, "
    "under different leads · dotted: a part; the number is the likeness in per cent",
    "双线：同一工作、牵头不同 · 粗线：同一工作 · 虚线：部分重叠、牵头不同 · "
    "点线：部分重叠；数字为相似度（%）"};
inline constexpr Wording left_out{
    "left out: {0} pairs that need a decision less, for {1} tasks fit "
    "on one sheet",
    "未画出：{0} 对较不急需研判的任务（一图最多 {1} 项任务）"};
inline constexpr Wording none{"no tasks of different plans are alike", "各方案之间没有相近的任务"};
}  // namespace overlap_picture

namespace mermaid {
inline constexpr Wording too_many{
    "Mermaid draws at most {0} lines and {1} characters of text; this picture has {2} and {3}: "
    "choose fewer tasks, or write svg",
    "Mermaid 最多绘制 {0} 条连线、{1} 个字符，本图有 {2} 条、{3} 个字符：请缩小范围，或改用 svg"};
inline constexpr Wording no_such_view{
    "--view {} cannot be drawn by Mermaid: write svg, or its table with text, csv, graphml",
    "--view {} 不能用 Mermaid 绘制：请改用 svg，或用 text、csv、graphml 输出其数据"};
}  // namespace mermaid

}  // namespace remit::phrases
