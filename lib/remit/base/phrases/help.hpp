#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what `--help` says.
namespace remit::phrases {

namespace help {
inline constexpr Wording what{
    "remit: who is responsible for what, across plans", "remit：跨方案查询和核对任务分工"};
inline constexpr Wording usage{"usage: {}", "用法：{}"};
inline constexpr Wording call{"remit [OPTIONS] COMMAND [WORDS…]", "remit [选项] 命令 [词语…]"};
inline constexpr Wording commands{
    "commands (may be shortened: remit gr)", "命令（可简写，如 remit gr）"};
inline constexpr Wording words{"words", "参数"};
inline constexpr Wording filters{
    "filters (may be combined; most may be repeated)", "筛选条件（可组合使用，多数可重复）"};
inline constexpr Wording options{"options", "选项"};
inline constexpr Wording common{"options of every command", "通用选项"};
inline constexpr Wording formats{"formats: {}", "输出格式：{}"};
inline constexpr Wording examples{"examples", "示例"};
inline constexpr Wording choices{": {}", "：{}"};
inline constexpr Wording more{
    "more about a command: remit help COMMAND", "查看某个命令的说明：remit help 命令"};

}  // namespace help

namespace about {
inline constexpr Wording who{
    "who leads, cooperates, is responsible for a topic or task", "某项工作由谁牵头、配合、负责"};
inline constexpr Wording duties{"all an agency has to do, by role", "一个单位在各方案中的全部任务"};
inline constexpr Wording tasks{"the tasks and their agencies", "任务清单及责任单位"};
inline constexpr Wording agencies{"the agencies and how much they have to do", "单位清单及任务量"};
inline constexpr Wording matrix{
    "the responsibility matrix, or the official division of work", "责任矩阵、任务分工表"};
inline constexpr Wording graph{
    "the diagram of a plan, an agency or all plans", "方案、单位或总览的任务分工图"};
inline constexpr Wording gaps{"tasks, targets and agencies that lack each other",
    "未落实责任单位的任务、指标和没有任务的单位"};
inline constexpr Wording check{"every rule, for CI", "按全部规则检查，可用于持续集成"};
inline constexpr Wording explain{
    "what a rule means; without a name, all rules", "说明某条规则；不写规则名则列出全部"};
inline constexpr Wording schema{"the JSON Schema of tasks.yaml or remit.yaml, for editors",
    "tasks.yaml 或 remit.yaml 的 JSON Schema，供编辑器使用"};
inline constexpr Wording init{
    "a commented catalog to start from", "带注释的任务目录样例，供起步使用"};
inline constexpr Wording completion{
    "what bash, zsh and fish need to complete calls of remit", "供 bash、zsh、fish 补全命令的脚本"};
inline constexpr Wording help{"this text, or that of a command", "显示本说明或某个命令的说明"};

}  // namespace about

namespace value {
inline constexpr Wording none{"-", "-"};
inline constexpr Wording topic{"TOPIC", "词语"};
inline constexpr Wording agency{"AGENCY", "单位"};
inline constexpr Wording rule{"RULE", "规则"};
inline constexpr Wording shell{"SHELL", "Shell名称"};
inline constexpr Wording command{"COMMAND", "命令"};
inline constexpr Wording path{"PATH", "路径"};
inline constexpr Wording file{"FILE", "文件"};
inline constexpr Wording format{"FORMAT", "格式"};
inline constexpr Wording language{"LANGUAGE", "语言"};
inline constexpr Wording when{"WHEN", "时机"};
inline constexpr Wording plan{"PLAN", "方案"};
inline constexpr Wording role{"ROLE", "分工"};
inline constexpr Wording jurisdiction{"JURISDICTION", "辖区"};
inline constexpr Wording words{"WORDS", "词语"};
inline constexpr Wording task{"TASK", "任务"};
inline constexpr Wording order{"ORDER", "次序"};
inline constexpr Wording layout{"LAYOUT", "版式"};
inline constexpr Wording severity{"SEVERITY", "级别"};

}  // namespace value

namespace words {
inline constexpr Wording topic{
    "a topic in plain words, or a task by its id (tj-smart-city-2016/3.2.1) or number (3.2.1)",
    "用日常用语描述工作内容，或写任务编号（tj-smart-city-2016/3.2.1 或 3.2.1）"};
inline constexpr Wording agency{"its name, full name, another name, or id (tianjin/市科委)",
    "单位简称、全称、别称或编号（tianjin/市科委）"};
inline constexpr Wording path{
    "catalog files or folders, as with -f", "任务目录的文件或文件夹，同 -f"};
inline constexpr Wording rule{
    "the name of a rule, as findings show it in brackets", "规则名，即检查结果方括号中的名称"};
inline constexpr Wording schema{
    "tasks.yaml, if nothing is said, or remit.yaml", "tasks.yaml（默认）或 remit.yaml"};
inline constexpr Wording shell{"bash, zsh or fish; the script it prints asks remit completion next",
    "bash、zsh 或 fish；所输出的脚本会调用 remit completion next"};
inline constexpr Wording command{"the command to explain", "要说明的命令"};

}  // namespace words

namespace option {
inline constexpr Wording file{
    "catalog file or folder, may be repeated; else $REMIT_FILE, else tasks.yaml here or above",
    "任务目录的文件或文件夹，可重复；默认用 $REMIT_FILE，否则用当前或上级文件夹的 tasks.yaml"};
inline constexpr Wording output{
    "write to this file; its ending chooses the format", "写入该文件，由扩展名决定格式"};
inline constexpr Wording format{"the form of the answer", "输出格式"};
inline constexpr Wording bom{"begin a csv or tsv file with a byte order mark, for Excel",
    "csv、tsv 文件开头加 BOM，便于 Excel 打开"};
inline constexpr Wording color{"colours", "是否着色"};
inline constexpr Wording lang{"language of labels and messages", "标签和提示的语言"};
inline constexpr Wording help{"show what a command does and takes", "显示说明"};
inline constexpr Wording version{"show the version", "显示版本"};
inline constexpr Wording plan{"only this plan, by id or title", "只看该方案（编号或标题）"};
inline constexpr Wording agency{"only what this agency is on", "只看该单位参与的"};
inline constexpr Wording role{"only in this role", "只看该类分工"};
inline constexpr Wording jurisdiction{
    "only of this jurisdiction; also tells bodies of the same name apart",
    "只看该辖区，也用于区分同名单位"};
inline constexpr Wording topic{"only tasks on this topic", "只看该主题的任务"};
inline constexpr Wording task{
    "only this task and those below it, by id or number", "只看该任务及其下级任务（编号）"};
inline constexpr Wording unassigned{"only tasks that nobody has", "只看未明确责任单位的任务"};
inline constexpr Wording sections{"headings too", "包括章节标题"};
inline constexpr Wording presume{
    "take the first of a list without a lead for the presumed lead, whatever the plan says",
    "名单未写明牵头的，一律将列第一位者推定为牵头单位"};
inline constexpr Wording view{
    "plan: tasks and their agencies; agency: one and all it works with; overview: plans and "
    "agencies "
    "in numbers; neighbourhood: what is around an agency or task; cooperation: who works with "
    "whom; "
    "overlaps: what is alike; lineage: who became whom; else what the filters suggest",
    "plan 任务与单位，agency 一个单位及其协作单位，overview 各方案与单位总览，neighbourhood "
    "单位或任务的周边，cooperation 单位协作网络，overlaps 相近任务，lineage "
    "机构沿革；默认由筛选条件决定"};
inline constexpr Wording sort_tasks{
    "order; load: the most agencies first, gaps: those nobody has first",
    "排列次序；load 单位多的在前，gaps 未明确责任单位的在前"};
}  // namespace option

namespace value {
inline constexpr Wording view{"VIEW", "视图"};
}  // namespace value

namespace option {
inline constexpr Wording sort_agencies{
    "order; load: the most tasks first, lead: those that lead most, plans: those in most "
    "plans, name: by pinyin",
    "排列次序；load 任务多的在前，lead 牵头多的在前，plans 涉及方案多的在前，name 按拼音"};
inline constexpr Wording layout{
    "grid: tasks and agencies, with marks; official: the division of work as offices hand it in; "
    "list: the same in short; plans: plans and agencies, in numbers; agencies: agencies among "
    "each other, in numbers; pairs: the same as a list",
    "grid 任务与单位对照，official 报送用的任务分工表，list 简明分工表，plans "
    "方案与单位计数，agencies "
    "单位两两计数，pairs 单位两两清单"};
inline constexpr Wording force{"draw it however large it is", "无论多大都画出"};
inline constexpr Wording fail_on{
    "least severity that makes the exit code 1", "达到该级别即以退出码 1 结束"};
}  // namespace option

}  // namespace remit::phrases
