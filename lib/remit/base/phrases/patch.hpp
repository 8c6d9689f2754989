#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: proposals in a file for people to decide about.
namespace remit::phrases {

namespace patch {
inline constexpr Wording head_what{
    "Proposals of remit for tasks that the plans leave open. They decide nothing.",
    "未明确单位任务的承担建议，由 remit 提出，仅供研究，不作决定。"};
inline constexpr Wording head_how{
    "Behind status: write accepted or rejected; another agency: or role: is welcome.",
    "请逐条在 status: 后填写 accepted（采纳）或 rejected（不采纳）；可改写 agency: 和 role:。"};
inline constexpr Wording head_role{
    "Roles: lead, cooperate, responsible. A line note: may say who decided, and when.",
    "分工：lead 牵头、cooperate 配合、responsible 负责。可另加一行 note: 注明由谁何时决定。"};
inline constexpr Wording head_again{
    "Proposing again into this file keeps what is decided. What is accepted counts once the "
    "catalog has it.",
    "用本文件重新生成建议时，已作的决定保留不变。采纳的建议写入目录后方计入统计。"};
inline constexpr Wording no_proposals_measured{
    "--evaluate measures and proposes nothing: take another format than yaml",
    "--evaluate 只作测评，不提建议：请改用 yaml 以外的格式"};
inline constexpr Wording not_a_patch{
    "“{}” is there and is no file of proposals; it is not overwritten",
    "“{}”已存在，且不是建议文件，不予覆盖"};
inline constexpr Wording broken_patch{
    "“{}” has mistakes, and decisions in it could be lost; it is not overwritten",
    "“{}”有错误，其中的决定可能丢失，不予覆盖"};
}  // namespace patch

namespace file {
inline constexpr Wording no_score{"“{}” is no score from 0 to 1", "“{}”不是 0 到 1 之间的得分"};
}  // namespace file

}  // namespace remit::phrases
