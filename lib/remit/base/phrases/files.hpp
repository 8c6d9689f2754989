#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what is wrong with an input file, and what to do about it.
namespace remit::phrases {

namespace file {
inline constexpr Wording duplicate_key{
    "“{}” is given twice; the first stands", "“{}”重复出现，以第一次为准"};
inline constexpr Wording unknown_field{"unknown field “{}”", "未知字段“{}”"};
inline constexpr Wording first_here{"first declared here", "首次声明在此"};
inline constexpr Wording other_here{"the other one is here", "另一个在此"};
inline constexpr Wording also_here{"also named here", "此处也出现"};
inline constexpr Wording did_you_mean{"did you mean “{}”?", "您是不是想写“{}”？"};
inline constexpr Wording missing_field{"“{}” is missing", "缺少“{}”"};
inline constexpr Wording wrong_kind{"{0} is expected here, not {1}", "这里应为{0}，而不是{1}"};
inline constexpr Wording write_instead{"write {}", "请写成 {}"};
inline constexpr Wording unquoted_id{
    "the id {} is unquoted, and other programs read it as a number",
    "编号 {} 未加引号，其他程序会当作数字"};
inline constexpr Wording octal_looking{"“{}” begins with a zero, which some programs read as octal",
    "“{}”以零开头，有的程序会当作八进制数"};
inline constexpr Wording no_number{
    "“{0}” is not a whole number from {1} on", "“{0}”不是不小于 {1} 的整数"};
inline constexpr Wording no_date{"“{}” is not a date: 2016, 2016-09 or 2016-09-03",
    "“{}”不是日期，应为 2016、2016-09 或 2016-09-03"};
inline constexpr Wording no_period{
    "a period has two dates: [2014, 2016]", "期间应有起止两个日期：[2014, 2016]"};
inline constexpr Wording no_such_choice{"“{0}” is none of: {1}", "“{0}”不在可选值之中：{1}"};
inline constexpr Wording unknown_version{
    "this program reads version 1, not “{}”", "本程序读取的版本为 1，而不是“{}”"};
inline constexpr Wording jurisdiction_twice{
    "the jurisdiction “{}” is declared twice, with different names", "辖区“{}”重复声明且名称不同"};
inline constexpr Wording agency_twice{
    "the agency “{}” is declared twice, and the two contradict each other",
    "单位“{}”重复声明且内容不一致"};
inline constexpr Wording plan_twice{"two plans have the id “{}”", "两个方案的编号都是“{}”"};
inline constexpr Wording task_twice{
    "two tasks have the id “{0}” in plan “{1}”", "方案“{1}”中有两项任务的编号都是“{0}”"};
inline constexpr Wording no_such_task{
    "there is no task “{0}” in plan “{1}”", "方案“{1}”中没有编号为“{0}”的任务"};
inline constexpr Wording clashing_name{
    "“{0}”, a name of “{1}”, also means “{2}”", "“{1}”的名称“{0}”也指“{2}”"};
inline constexpr Wording unknown_jurisdiction{
    "the jurisdiction “{}” is not declared", "辖区“{}”未声明"};
inline constexpr Wording declare_jurisdiction{
    "declare it under jurisdictions:", "请在 jurisdictions: 中声明"};
inline constexpr Wording undeclared_agency{
    "“{0}” is not declared among the agencies of “{1}”", "“{0}”未在“{1}”的单位名录中声明"};
inline constexpr Wording declare_agency{
    "declare it under agencies:, or add it to the aliases of the body it means: {}",
    "请在 agencies: 中声明，或写入其所指单位的 aliases：{}"};
inline constexpr Wording other_jurisdiction{
    "the jurisdiction “{0}” has one of that name: write {1}", "辖区“{0}”有同名单位：请写成 {1}"};
inline constexpr Wording names_run_together{"several names run together: put “, ” between them",
    "几个单位写在了一起：请用英文逗号加空格“, ”分隔"};
inline constexpr Wording ambiguous_name{"“{0}” may mean {1} agencies", "“{0}”可能指 {1} 个单位"};
inline constexpr Wording write_full_name{
    "write the registered name of the one that is meant", "请写所指单位的登记名称"};
inline constexpr Wording may_be{"may mean “{}”", "可能指“{}”"};
inline constexpr Wording candidate_one_character{
    "perhaps “{}”, one character apart", "也许是“{}”（差一个字）"};
inline constexpr Wording candidate_abbreviation{
    "perhaps “{}”, of which it may be an abbreviation", "也许是“{}”（可能是其简称）"};
inline constexpr Wording candidate_shares{
    "perhaps “{0}”, which shares “{1}”", "也许是“{0}”（都含“{1}”）"};
inline constexpr Wording empty_name{"the name is empty", "名称为空"};
inline constexpr Wording others_not_last{"“等” can only end a list", "“等”只能写在名单最后"};
inline constexpr Wording nobody_and_somebody{
    "“none” says that nobody has this task, yet agencies are named",
    "“none”表示无责任单位，却又列出了单位"};
}  // namespace file

namespace settings {
inline constexpr Wording no_such_rule{"there is no rule “{}”", "没有名为“{}”的规则"};
inline constexpr Wording file_rule{"“{}” is about the file itself: it is always an error",
    "“{}”针对文件本身，一律视为错误，不能设置"};
inline constexpr Wording no_number{"“{}” is not a number from 0 on", "“{}”不是不小于 0 的数字"};
}  // namespace settings

namespace topics {
inline constexpr Wording short_term{
    "“{}” is too short for a term: one character stands in too many words",
    "“{}”只有一个字，会出现在许多无关的词里，不能作主题词"};
inline constexpr Wording twice{"two topics have the id “{}”", "两个主题的编号都是“{}”"};
inline constexpr Wording unknown{"there is no topic “{}”", "没有编号为“{}”的主题"};
}  // namespace topics

namespace yaml {
inline constexpr Wording list{"a list", "列表"};
inline constexpr Wording map{"a map of fields", "字段组"};
inline constexpr Wording text{"a text", "文字"};
inline constexpr Wording number{"a number", "数字"};
inline constexpr Wording nothing{"nothing", "空值"};
}  // namespace yaml

}  // namespace remit::phrases
