#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what the command line says about a call.
namespace remit::phrases::usage {

inline constexpr Wording and_do{"; ", "；"};
inline constexpr Wording there_are{"there are: {}", "可用的有：{}"};
inline constexpr Wording see_help{"see remit help {}", "请看 remit help {}"};
inline constexpr Wording no_command{"which command?", "请写明命令"};
inline constexpr Wording no_such_command{"no command “{}”", "没有命令“{}”"};
inline constexpr Wording which_command{
    "“{}” is short for several commands", "“{}”可能是几个命令的简写"};
inline constexpr Wording no_such_option{"“{0}” has no option “{1}”", "“{0}”没有选项“{1}”"};
inline constexpr Wording no_such_choice{"“{0}” cannot be “{1}”", "“{0}”不能为“{1}”"};
inline constexpr Wording needs_value{"“{0}” lacks its value: {0} {1}", "“{0}”缺少取值：{0} {1}"};
inline constexpr Wording takes_no_value{"“{}” takes no value", "“{}”不带取值"};
inline constexpr Wording not_understood{"not understood: {}", "无法理解：{}"};
inline constexpr Wording word_missing{"“{0}” lacks its {1}", "“{0}”缺少{1}"};
inline constexpr Wording word_too_many{"“{0}” has no use for “{1}”", "“{0}”后不应有“{1}”"};
inline constexpr Wording no_such_format{"“{0}” has no format “{1}”", "“{0}”没有“{1}”格式"};
inline constexpr Wording formats_are{"its formats are: {}", "可用的格式有：{}"};
inline constexpr Wording not_for_terminal{
    "a terminal cannot show {}: write it to a file with -o", "终端无法显示 {}：请用 -o 写入文件"};
inline constexpr Wording bom_without_file{
    "--bom is for files: give one with -o", "--bom 只用于文件：请用 -o 指定"};
inline constexpr Wording bom_for_other{
    "--bom is for csv and tsv, not for {}", "--bom 只用于 csv 和 tsv，不用于 {}"};
inline constexpr Wording no_such_folder{
    "cannot write “{0}”: there is no folder “{1}”; create it first",
    "无法写入“{0}”：没有文件夹“{1}”，请先创建"};
inline constexpr Wording cannot_write{"cannot write “{0}”: {1}", "无法写入“{0}”：{1}"};
inline constexpr Wording cannot_answer{"the answer cannot be written: {}", "无法输出结果：{}"};
inline constexpr Wording cannot_read{"cannot read “{0}”: {1}", "无法读取“{0}”：{1}"};
inline constexpr Wording file_exists{"“{}” is there already: take another name, or remove it first",
    "“{}”已存在：请换一个文件名，或先删除"};
inline constexpr Wording no_catalog{
    "no catalog: give one with -f or $REMIT_FILE, or go where tasks.yaml is, or begin one with "
    "remit init -o tasks.yaml",
    "找不到任务目录：请用 -f 或 $REMIT_FILE 指定，或进入 tasks.yaml 所在文件夹，或用 remit "
    "init -o "
    "tasks.yaml 新建"};
inline constexpr Wording no_such_plan{"no plan “{}”", "没有方案“{}”"};
inline constexpr Wording no_such_task{"no task “{}”", "没有任务“{}”"};
inline constexpr Wording no_such_jurisdiction{"no jurisdiction “{}”", "没有辖区“{}”"};
inline constexpr Wording no_such_agency{
    "no agency “{}”; remit agencies lists all", "没有单位“{}”；remit agencies 列出全部单位"};
inline constexpr Wording no_such_agency_perhaps{
    "no agency “{}”; perhaps one of these is meant", "没有单位“{}”；是否指以下单位"};
inline constexpr Wording which_agency{
    "“{}” may mean several agencies: name one by its id, or give --jurisdiction",
    "“{}”对应多个单位：请写单位编号，或用 --jurisdiction 指明辖区"};
inline constexpr Wording no_such_rule{"no rule “{}”", "没有规则“{}”"};
inline constexpr Wording nothing_found{"nothing found", "没有找到"};
inline constexpr Wording nothing_found_for{"nothing found for “{}”", "没有找到“{}”"};
inline constexpr Wording plans_say{"the plans speak of: {}", "方案中有相近的词语：{}"};
inline constexpr Wording filters_hide{
    "without the filters there are {} tasks", "不加筛选条件则有 {} 项任务"};
inline constexpr Wording is_agency{
    "it is an agency: remit duties {}", "这是单位名称，请用 remit duties {}"};
inline constexpr Wording other_words{"try other or fewer words", "请换用其他词语或减少词语"};
inline constexpr Wording one_agency{"“--view agency” draws one agency: name it with --agency",
    "“--view agency” 只画一个单位：请用 --agency 指定"};
inline constexpr Wording gaps{
    "{0} of {1} tasks have no agency; {2} of {3} targets have no owner; {4} of {5} agencies "
    "have no task",
    "{1} 项任务中 {0} 项未明确单位；{3} 项指标中 {2} 项无责任单位；{5} 个单位中 {4} "
    "个没有任务"};

}  // namespace remit::phrases::usage
