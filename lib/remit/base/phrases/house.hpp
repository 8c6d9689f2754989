#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: rules that an office makes for itself.
namespace remit::phrases {

namespace house {
inline constexpr Wording no_demand{
    "a house rule demands one of: forbid, require, protect, independent, most-leads",
    "每条自定规则须写明一项要求：forbid、require、protect、independent、most-leads"};
inline constexpr Wording two_demands{
    "a house rule demands one thing: “{0}” and “{1}” are two rules",
    "一条自定规则只能有一项要求：“{0}”和“{1}”应分为两条"};
inline constexpr Wording rule_here{"the house rule: {}", "自定规则：{}"};
inline constexpr Wording rule_here_bare{"the house rule", "自定规则"};
inline constexpr Wording one_of_roles{"any of the roles asked for", "规定的分工之一"};
inline constexpr Wording no_plan{"a house rule names the plan “{}”, which is not in the catalog",
    "自定规则提到的方案“{}”不在任务目录中"};
inline constexpr Wording no_jurisdiction{
    "a house rule names the jurisdiction “{}”, which is not in the catalog",
    "自定规则提到的辖区“{}”不在任务目录中"};
inline constexpr Wording no_task{"a house rule names the task “{}”, which is not in the catalog",
    "自定规则提到的任务“{}”不在任务目录中"};
inline constexpr Wording no_agency{
    "a house rule names the agency “{}”, which is not in the catalog",
    "自定规则提到的单位“{}”不在任务目录中"};
inline constexpr Wording no_topic{
    "remit.yaml names the topic “{}”, which the thesaurus does not have",
    "remit.yaml 提到的主题“{}”不在主题词表中"};
inline constexpr Wording so_it_is_void{
    "until that is mended, the rule finds nothing by it", "更正之前，该规则对此不起作用"};
}  // namespace house

namespace rule {
inline constexpr Wording house_forbid{
    "a task names an agency that a house rule forbids", "任务列有自定规则不允许的单位"};
inline constexpr Wording house_require{
    "a task lacks an agency that a house rule requires", "任务缺少自定规则要求的单位"};
inline constexpr Wording house_protect{
    "a task is given to others than a house rule reserves it for",
    "任务交给了自定规则限定范围以外的单位"};
inline constexpr Wording house_independent{
    "who supervises a task carries it out, too", "同一单位既监督又实施同一任务"};
inline constexpr Wording house_most_leads{
    "a task has more leads than a house rule allows", "任务的牵头单位超过自定规则的上限"};
inline constexpr Wording house_unknown_name{
    "remit.yaml names what is not there", "remit.yaml 提到了不存在的名称"};
}  // namespace rule

namespace found {
inline constexpr Wording house_forbid{"{0} is named in “{1}” as {2}, which is forbidden ({3})",
    "{0}在“{1}”中列为“{2}”，不符合自定规则（{3}）"};
inline constexpr Wording house_require{
    "“{0}” must name {1} as {2} and does not ({3})", "“{0}”应将{1}列为“{2}”，但未列（{3}）"};
inline constexpr Wording house_require_any{"“{0}” must name somebody as {1} and does not ({2})",
    "“{0}”应有列为“{1}”的单位，但没有（{2}）"};
inline constexpr Wording house_protect{
    "{0} is named in “{1}” as {2}, which is reserved for {3} ({4})",
    "{0}在“{1}”中列为“{2}”，而该项工作只能由{3}承担（{4}）"};
inline constexpr Wording house_independent{
    "{0} supervises “{1}” and {2} carries it out: they are not independent ({3})",
    "“{1}”由{0}监督，又由{2}实施，二者不独立（{3}）"};
inline constexpr Wording house_most_leads{
    "“{0}” has {1} leads, and at most {2} are allowed: {3} ({4})",
    "“{0}”有{1}个牵头单位，超过上限{2}个：{3}（{4}）"};
}  // namespace found

}  // namespace remit::phrases
