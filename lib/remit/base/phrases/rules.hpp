#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: each rule in one line, and what its findings say.
namespace remit::phrases {

namespace rule {
inline constexpr Wording parse_error{"the file cannot be read as YAML", "文件不是合法的 YAML"};
inline constexpr Wording duplicate_key{"a field is given twice", "字段重复出现"};
inline constexpr Wording unknown_field{"a field that nothing reads", "存在无法识别的字段"};
inline constexpr Wording wrong_type{
    "a value that its field cannot take, or a field that is missing",
    "字段取值不符合要求，或缺少必填字段"};
inline constexpr Wording duplicate_id{"two things have the same id", "编号重复"};
inline constexpr Wording undeclared_agency{
    "a plan names an agency that is not declared", "方案列出的单位未在名录中登记"};
inline constexpr Wording ambiguous_name{
    "a name may mean several agencies", "一个名称可能指多个单位"};
inline constexpr Wording no_agency{"a task has no agency at all", "任务没有任何责任单位"};
inline constexpr Wording no_lead{
    "a task has agencies, but none of them leads", "任务列有单位，但没有牵头单位"};
inline constexpr Wording lead_is_collective{"only a group or a post-holder leads or is responsible",
    "牵头或负责的只有集合称谓或职务，没有具体单位"};
inline constexpr Wording joint_lead_without_coordinator{
    "several agencies lead and none coordinates", "多个单位共同牵头，未明确总协调单位"};
inline constexpr Wording open_list{
    "a list ends in 等: others are meant who are not named", "名单以“等”结尾，单位未列全"};
inline constexpr Wording lead_also_cooperates{
    "an agency both leads and cooperates in one task", "同一单位在同一任务中既牵头又配合"};
inline constexpr Wording duplicate_assignment{
    "an agency is named twice in one list", "同一名单中重复列出同一单位"};
inline constexpr Wording too_many_cooperators{
    "a task has very many cooperating agencies", "任务的配合单位过多"};
inline constexpr Wording unowned_target{"nobody is accountable for a target", "指标没有责任单位"};
inline constexpr Wording idle_agency{"an agency has no task", "单位没有承担任何任务"};
inline constexpr Wording overloaded_lead{
    "an agency leads far more tasks than the others do", "单位牵头任务明显多于其他单位"};
inline constexpr Wording single_point{
    "all tasks of a topic depend on one agency alone", "某一领域的任务全部由一家单位独自承担"};
inline constexpr Wording unused_waiver{
    "a waiver that waives nothing, or is over", "豁免没有对应的问题，或已到期"};

}  // namespace rule

namespace found {
inline constexpr Wording named_here{"named here as: {}", "此处列为：{}"};
inline constexpr Wording named_here_as{"named here as: {}, written “{}”", "此处列为：{}，写作“{}”"};
inline constexpr Wording several_roles{"in several roles", "多种分工"};
inline constexpr Wording no_agency{
    "“{0}” has no agency at all ({1})", "“{0}”没有任何责任单位（{1}）"};
inline constexpr Wording give_an_agency{"give it one, or say none: true if nobody is meant",
    "请补充责任单位；确实不需要的，写明 none: true"};
inline constexpr Wording no_lead{
    "nobody leads “{0}”; {1}: {2} ({3})", "“{0}”没有牵头单位；{1}：{2}（{3}）"};
inline constexpr Wording no_lead_body{
    "no single body leads “{0}”, only {1} ({2})", "“{0}”没有具体的牵头单位，只写了{1}（{2}）"};
inline constexpr Wording lead_is_collective{"“{0}” names no single body as {1}, only {2} ({3})",
    "“{0}”中列为“{1}”的只有{2}，没有具体单位（{3}）"};
inline constexpr Wording joint_lead{"“{0}” has {1} leads and none that coordinates: {2} ({3})",
    "“{0}”有{1}个牵头单位，未明确由谁总协调：{2}（{3}）"};
inline constexpr Wording divide_the_lead{
    "keep one lead, or say with for: what part each of them leads",
    "请确定一家总牵头，或用 for: 写明各自牵头的内容"};
inline constexpr Wording open_list{
    "the list “{1}” of “{0}” ends in 等: others are meant who are not named ({2})",
    "“{0}”的“{1}”名单以“等”结尾，单位未列全（{2}）"};
inline constexpr Wording lead_also_cooperates{
    "{0} both leads and cooperates in “{1}” ({2})", "{0}在“{1}”中既牵头又配合（{2}）"};
inline constexpr Wording strike_one{"strike one of the two", "请删去其中一处"};
inline constexpr Wording duplicate_assignment{"{0} is named twice in the list “{2}” of “{1}” ({3})",
    "{0}在“{1}”的“{2}”名单中出现两次（{3}）"};
inline constexpr Wording too_many_cooperators{
    "“{0}” has {1} cooperating agencies, more than {2} ({3})",
    "“{0}”有{1}个配合单位，超过{2}个（{3}）"};
inline constexpr Wording unowned_target{
    "nobody is accountable for the target “{0}” ({1})", "指标“{0}”没有责任单位（{1}）"};
inline constexpr Wording unowned_target_but{
    "no single body is accountable for the target “{0}”, only {1} ({2})",
    "指标“{0}”没有具体的责任单位，只有{1}（{2}）"};
inline constexpr Wording idle_agency{
    "{0} is declared and has no task in any plan", "{0}已登记，但在各方案中没有任何任务"};
inline constexpr Wording idle_member{"{0} is a member of “{1}” and has no task in any plan",
    "{0}是“{1}”成员单位，但在各方案中没有任何任务"};
inline constexpr Wording member_here{"member of “{}”", "“{}”成员单位"};
inline constexpr Wording overloaded_lead{
    "{0} leads {1} tasks, above the fence of {3} for the {2} agencies that lead (Q1 {4}, Q3 "
    "{5})",
    "{0}牵头{1}项任务，超过{2}个牵头单位的界限{3}项（下四分位数{4}，上四分位数{5}）"};
inline constexpr Wording single_point{"all {1} tasks under “{0}” depend on {2} alone ({3})",
    "“{0}”下的{1}项任务全部由{2}独自承担（{3}）"};
inline constexpr Wording single_point_topic{"all {1} tasks on “{0}” depend on {2} alone ({3})",
    "涉及“{0}”的{1}项任务全部由{2}独自承担（{3}）"};
inline constexpr Wording waives_nothing{
    "there is no “{}” here to be waived", "此处没有可豁免的“{}”"};
inline constexpr Wording waives_no_rule{
    "there is no rule “{}” to be waived", "没有名为“{}”的规则，无从豁免"};
inline constexpr Wording not_to_be_waived{"“{}” cannot be waived", "“{}”不能豁免"};
inline constexpr Wording waiver_over{
    "the waiver of “{0}” held until {1}", "“{0}”的豁免已于{1}到期"};
inline constexpr Wording strike_waiver{"strike the waiver", "请删去该豁免"};
inline constexpr Wording renew_waiver{
    "mend what it waived, or decide again", "请整改，或重新作出决定"};
}  // namespace found

}  // namespace remit::phrases
