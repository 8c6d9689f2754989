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
inline constexpr Wording head_see{"What would follow: remit --with FILE who, matrix, check, load …",
    "查看采纳后的情况：remit --with 本文件，后接 who、matrix、check、load 等命令；"};
inline constexpr Wording head_take{
    "Into the catalog: remit accept FILE. What is only proposed counts nowhere.",
    "写入目录：remit accept 本文件。未采纳的建议不计入任何统计。"};
inline constexpr Wording lead{"proposed lead", "建议牵头"};
inline constexpr Wording cooperate{"proposed to cooperate", "建议配合"};
inline constexpr Wording responsible{"proposed as responsible", "建议负责"};
inline constexpr Wording proposed{"proposed, not decided", "建议，尚未决定"};
inline constexpr Wording accepted{"an accepted proposal", "采纳的建议"};
inline constexpr Wording in_brackets{"{} (proposed)", "{}（建议）"};
inline constexpr Wording column{"proposed", "建议单位"};
inline constexpr Wording with_role{"{0} ({1})", "{0}（{1}）"};
inline constexpr Wording legend{"{0}: {1}", "{0}（{1}）"};
inline constexpr Wording not_counted{
    "not decided, counts in no number", "尚未决定，不计入任何合计"};
inline constexpr Wording note_proposed{"{0}: {1}, not decided", "{0}：{1}，尚未决定"};
inline constexpr Wording note_line{"double line: proposed, not decided", "双线：建议，尚未决定"};
inline constexpr Wording taken{
    "{} accepted proposals taken into the catalog", "已将 {} 项采纳的建议写入目录"};
inline constexpr Wording would_take{
    "{} accepted proposals would be taken into the catalog; nothing is written",
    "将有 {} 项采纳的建议写入目录；本次未写入"};
inline constexpr Wording changed{
    "{} accepted changes made in the catalog", "已将 {} 项采纳的修改写入目录"};
inline constexpr Wording would_change{
    "{} accepted changes would be made in the catalog; nothing is written",
    "将有 {} 项采纳的修改写入目录；本次未写入"};
inline constexpr Wording deadline_is{
    "{0}  deadline  “{1}” -> “{2}”", "{0}  完成时限  “{1}” → “{2}”"};
inline constexpr Wording change_by_hand{
    "no safe place for the change of “{}” here; make it by hand",
    "此处没有可靠的位置修改“{}”，请手工修改"};
inline constexpr Wording all_known{
    "all {} accepted proposals are in the catalog already", "采纳的 {} 项建议均已在目录中"};
inline constexpr Wording none_accepted{
    "no proposal is accepted: write status: accepted behind those that are",
    "没有已采纳的建议：请在采纳的建议中填写 status: accepted"};
inline constexpr Wording no_patch{
    "no file of proposals is given: remit accept FILE", "没有给出建议文件：remit accept 文件"};
inline constexpr Wording only_patches{"accept takes files of proposals only, no planned reforms",
    "accept 只用于建议文件，不用于机构改革文件"};
inline constexpr Wording several_files{
    "{} files of the catalog would change, but -o names one: leave it out to change them in place",
    "将改动 {} 个目录文件，而 -o 只指定了一个：不加 -o 即在原文件中改动"};
inline constexpr Wording by_hand{"no safe place for it here; put it in by hand, from: proposal: {}",
    "此处没有可靠的写入位置，请手工写入并注明 from: proposal：{}"};
inline constexpr Wording nothing_written{
    "nothing is written; what the catalog has by hand is passed by the next time",
    "未作任何改动；手工写入后再次运行，已在目录中的将略过"};
inline constexpr Wording mend_first{
    "nothing is written: mend what is told above in the file of proposals first",
    "未作任何改动：请先更正建议文件中的上述问题"};
inline constexpr Wording not_safe{
    "the catalog would not read back as expected; nothing is written. Put them in by hand, with "
    "{name: …, from: proposal}",
    "写入后目录的内容与预期不符，未作改动。请手工写入，形式为 {name: …, from: proposal}"};
inline constexpr Wording no_proposals_measured{
    "--evaluate measures and proposes nothing: take another format than yaml",
    "--evaluate 只作测评，不提建议：请改用 yaml 以外的格式"};
inline constexpr Wording not_a_patch{
    "“{}” is there and is no file of proposals; it is not overwritten",
    "“{}”已存在，且不是建议文件，不予覆盖"};
inline constexpr Wording broken_patch{
    "“{}” has mistakes, and decisions in it could be lost; it is not overwritten",
    "“{}”有错误，其中的决定可能丢失，不予覆盖"};
inline constexpr Wording patch_or_terms{
    "with a file of proposals load shows what these would change; {} goes with assign",
    "给出建议文件时，load 显示的是该文件的影响；{} 请用于 assign"};
inline constexpr Wording left_out{
    "“{}” holds proposals, no part of a catalog, and is left out: give it with --with",
    "“{}”是建议文件，不属于目录，未读入：请用 --with 指定"};
}  // namespace patch

namespace about {
inline constexpr Wording accept{"take accepted proposals into the catalog", "将采纳的建议写入目录"};
}  // namespace about

namespace words {
inline constexpr Wording patch{"files of proposals, as assign writes them and people decided",
    "建议文件：由 assign 生成并经决定"};
}  // namespace words

namespace option {
inline constexpr Wording accept_dry_run{
    "tell what would be written, and write nothing", "只列出将要写入的内容，不写入"};
}  // namespace option

namespace file {
inline constexpr Wording no_task_for_proposal{
    "no task “{}” for this proposal", "没有此项建议所指的任务“{}”"};
inline constexpr Wording task_now{"“{0}” is now {1}", "“{0}”现为 {1}"};
inline constexpr Wording mend_proposal{
    "mend it, or strike the proposal, or let assign propose afresh",
    "请更正或删去该条建议，或用 assign 重新提出"};
inline constexpr Wording no_agency_for_proposal{
    "no agency “{0}” in “{1}” for this proposal", "“{1}”中没有此项建议所指的单位“{0}”"};
inline constexpr Wording which_agency_for_proposal{
    "several agencies of “{1}” are called “{0}”", "“{1}”中有多个单位称为“{0}”"};
inline constexpr Wording has_tasks_below{
    "“{}” has tasks below it now: a proposal is for one of these",
    "“{}”现有下级任务，建议应针对其中一项"};
inline constexpr Wording meant_for_nobody{
    "“{}” is meant for nobody (none: true)", "“{}”已注明不设责任单位（none: true）"};
inline constexpr Wording proposed_twice{
    "{0} is proposed for “{1}” in this role before; the first stands",
    "{0}对“{1}”的同一分工建议重复出现，以第一次为准"};
inline constexpr Wording leads_by_now{"“{0}” has a lead by now: {1}", "“{0}”现已有牵头单位：{1}"};
inline constexpr Wording no_score{"“{}” is no score from 0 to 1", "“{}”不是 0 到 1 之间的得分"};
}  // namespace file

}  // namespace remit::phrases
