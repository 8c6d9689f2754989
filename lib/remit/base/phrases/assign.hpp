#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: who should take what nobody has, and is the load fair.
namespace remit::phrases {

namespace assign {
inline constexpr Wording title{
    "proposed leads for tasks that nobody has", "未明确单位任务的牵头建议"};
inline constexpr Wording lead{"proposed lead", "建议牵头单位"};
inline constexpr Wording because{"because", "依据"};
inline constexpr Wording against{"against it", "不同依据"};
inline constexpr Wording against_it{"against it: {}", "不同依据：{}"};
inline constexpr Wording and_also{"{0}; {1}", "{0}；{1}"};
inline constexpr Wording cooperate{"may cooperate", "可配合单位"};
inline constexpr Wording place{"place", "位次"};
inline constexpr Wording is_chosen{"chosen", "入选"};
inline constexpr Wording yes{"yes", "是"};
inline constexpr Wording no{"no", "否"};
inline constexpr Wording no_proposal{"no proposal", "不作建议"};
inline constexpr Wording or_else{"or {}", "或 {}"};
inline constexpr Wording by_user{"your choice", "由您指定"};
inline constexpr Wording leads{"leads", "牵头"};
inline constexpr Wording cooperates{"cooperates", "配合"};
inline constexpr Wording responsible{"no. {} of the responsible", "负责，列第{}位"};
inline constexpr Wording listed{"no. {} of the list", "列第{}位"};
inline constexpr Wording precedent{
    "{0} on “{1}” ({2}); in common: {3}", "{2}“{1}”：{0}；共同内容：{3}"};
inline constexpr Wording both{"{0} – {1}", "{0}—{1}"};
inline constexpr Wording own_text{
    "the plan's text gives it a part: “{0}” ({1})", "方案正文已有交代：“{0}”（{1}）"};
inline constexpr Wording competence{
    "bodies for {1} usually lead on “{0}”", "“{0}”通常由名称含“{1}”的部门牵头"};
inline constexpr Wording name{
    "the task speaks of “{0}”, the name of “{1}”", "任务提到“{0}”，与单位名称中的“{1}”相合"};
inline constexpr Wording rival{"{0} {1}", "{0}：{1}"};
inline constexpr Wording never_led{"it leads on no task like this", "该单位没有牵头同类任务的先例"};
inline constexpr Wording nobody_there{
    "no body of this jurisdiction is known for that day", "目录中没有当时在设的本辖区单位"};
inline constexpr Wording no_evidence{
    "nothing speaks for anybody: no task like it, no body for its topics",
    "没有任何依据：既无类似任务，也无对应职能的单位"};
inline constexpr Wording undecided{
    "the best score is {0}, less than {1}", "最高得分 {0}，低于 {1}"};
inline constexpr Wording full{"{} has as many tasks as it may", "{}已达到任务上限"};
inline constexpr Wording forbidden{"{} is ruled out", "{}已排除"};
inline constexpr Wording held_back{
    "{} is no office of the government and leads on no task like this",
    "{}不是政府部门（属派驻机构、企业等），类似任务中没有由其牵头的"};
inline constexpr Wording nobody_left{"nobody else comes into question", "没有其他合适的单位"};
inline constexpr Wording not_counted{
    "proposals decide nothing: gaps and checks still count these tasks as having nobody",
    "以上建议仅供参考，不作为分工依据；gaps、check 仍按未明确单位统计"};
inline constexpr Wording score_means{
    "score: of proposals with 0.8, about eight in ten are right; below {} there is none",
    "得分 0.8 表示此类建议约十有八对；低于 {} 不作建议"};
inline constexpr Wording summary{
    "proposals for {0} of {1} open tasks", "{1} 项待定任务中，{0} 项提出了建议"};
inline constexpr Wording nothing_open{"every task chosen has somebody", "所选任务都已明确单位"};
}  // namespace assign

namespace trial {
inline constexpr Wording title{
    "how much of what is known is found again", "隐去已知分工后的找回情况"};
inline constexpr Wording what{"measured on", "测评范围"};
inline constexpr Wording tasks{"tasks", "任务数"};
inline constexpr Wording first{"right first", "首位正确"};
inline constexpr Wording acceptable{"acceptable first", "首位可接受"};
inline constexpr Wording in_three{"right in three", "前三含正确"};
inline constexpr Wording rank{"mean reciprocal rank", "平均倒数位次"};
inline constexpr Wording score{"mean score", "平均得分"};
inline constexpr Wording proposals{"proposals", "提出建议"};
inline constexpr Wording right{"of these right", "其中正确"};
inline constexpr Wording company{"cooperating", "配合建议"};
inline constexpr Wording found{"of all found", "占应有配合"};
inline constexpr Wording hidden{"hidden: {}", "隐去：{}"};
inline constexpr Wording all_hidden{"all plans, each hidden in turn", "全部方案，逐个隐去"};
inline constexpr Wording answers{"open tasks, by the file of answers", "待定任务，按参考答案"};
inline constexpr Wording scores{"scores from {0} to {1}", "得分 {0} 至 {1}"};
inline constexpr Wording known{
    "known is every lead that a plan names; where it names none, the first of its list; of a plan "
    "that is hidden nothing is used",
    "已知分工指方案写明的牵头单位，未写明的取名单第一位；被隐去的方案不作任何依据"};
}  // namespace trial

namespace load {
inline constexpr Wording tasks{"tasks", "任务"};
inline constexpr Wording leads{"leads", "牵头"};
inline constexpr Wording share{"share of leads", "牵头占比"};
inline constexpr Wording tasks_after{"tasks, if proposals are accepted", "采纳建议后任务"};
inline constexpr Wording leads_after{"leads then", "采纳后牵头"};
inline constexpr Wording share_after{"share then", "采纳后占比"};
inline constexpr Wording gini{
    "Gini coefficient of leads: {0}, then {1} (0: all lead on as many, 1: one leads on all)",
    "牵头任务的基尼系数：{0}，采纳后 {1}（0 为完全均等，1 为集中于一家）"};
}  // namespace load

namespace about {
inline constexpr Wording load{
    "how many tasks agencies have and would have by the proposals of assign",
    "各单位任务量及均衡程度，采纳 assign 的建议前后对比"};
inline constexpr Wording assign{
    "who should take the tasks that nobody has, and why", "未明确单位的任务建议由谁承担及理由"};
}  // namespace about

namespace value {
inline constexpr Wording pairing{"TASK=AGENCY", "任务=单位"};
}  // namespace value

namespace option {
inline constexpr Wording top{"bodies shown a task (3)", "每项任务列出几个单位（默认 3）"};
inline constexpr Wording leads{"leads proposed a task (1)", "每项任务建议几个牵头单位（默认 1）"};
inline constexpr Wording max_load{
    "tasks that a body may lead on in these plans, those it has already among them",
    "一个单位在所选方案中最多牵头几项，已有的计算在内"};
inline constexpr Wording fair{
    "spread the load: a body's n-th task costs n times this in scores (0.02 a little, 0.1 much)",
    "均衡任务量：一个单位的第 n 项任务减 n 倍该数的得分（0.02 稍作均衡，0.1 力求均衡）"};
inline constexpr Wording fix{
    "this body leads on this task, may be repeated", "指定由该单位牵头该任务，可重复"};
inline constexpr Wording forbid{
    "this body does not, may be repeated", "该单位不承担该任务，可重复"};
inline constexpr Wording evaluate_leads{
    "measure instead: hide what is known, plan by plan, and see how much is found again",
    "改为测评：逐个方案隐去已知分工，看能找回多少"};
inline constexpr Wording answers{
    "with --evaluate: a file of right answers for open tasks, scored as well",
    "配合 --evaluate：另用该文件中的参考答案评分"};
}  // namespace option

namespace usage {
inline constexpr Wording not_a_number{
    "“{0}” of {1} is no number from {2} on", "{1} 的“{0}”不是不小于 {2} 的数"};
inline constexpr Wording no_pairing{
    "“{0}” of {1} is not TASK=AGENCY", "{1} 的“{0}”不是“任务=单位”的形式"};
inline constexpr Wording which_task{
    "several tasks are called “{}”; name it with its plan", "有多项任务编号为“{}”，请写明方案"};
inline constexpr Wording fixed_elsewhere{
    "“{0}” cannot have “{1}”: it is no single body of that jurisdiction on the plan's date",
    "“{0}”不能承担任务“{1}”：方案印发时该辖区没有这个单位，或者它不是单个单位"};
inline constexpr Wording too_many_fixed{"more bodies are fixed for “{0}” than --leads allows ({1})",
    "任务“{0}”指定的牵头单位超过了 --leads 的数量（{1}）"};
inline constexpr Wording fixed_and_forbidden{
    "“{0}” is both fixed and forbidden for “{1}”", "“{0}”对任务“{1}”既被指定又被排除"};
}  // namespace usage

}  // namespace remit::phrases
