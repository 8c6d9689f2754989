#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what the command line says about a call.
namespace remit::phrases {

inline constexpr auto usage = std::to_array<PhraseRow>({
    {"usage.and-do", "; ", "；"},
    {"usage.there-are", "there are: {}", "可用的有：{}"},
    {"usage.see-help", "see remit help {}", "请看 remit help {}"},
    {"usage.no-command", "which command?", "请写明命令"},
    {"usage.no-such-command", "no command “{}”", "没有命令“{}”"},
    {"usage.which-command", "“{}” is short for several commands", "“{}”可能是几个命令的简写"},
    {"usage.no-such-option", "“{0}” has no option “{1}”", "“{0}”没有选项“{1}”"},
    {"usage.no-such-choice", "“{0}” cannot be “{1}”", "“{0}”不能为“{1}”"},
    {"usage.needs-value", "“{0}” lacks its value: {0} {1}", "“{0}”缺少取值：{0} {1}"},
    {"usage.takes-no-value", "“{}” takes no value", "“{}”不带取值"},
    {"usage.not-understood", "not understood: {}", "无法理解：{}"},
    {"usage.word-missing", "“{0}” lacks its {1}", "“{0}”缺少{1}"},
    {"usage.word-too-many", "“{0}” has no use for “{1}”", "“{0}”用不到“{1}”"},
    {"usage.no-such-format", "“{0}” has no format “{1}”", "“{0}”没有“{1}”格式"},
    {"usage.formats-are", "its formats are: {}", "可用的格式有：{}"},
    {"usage.not-for-terminal", "a terminal cannot show {}: write it to a file with -o",
        "终端无法显示 {}：请用 -o 写入文件"},
    {"usage.bom-without-file", "--bom is for files: give one with -o",
        "--bom 只用于文件：请用 -o 指定"},
    {"usage.bom-for-other", "--bom is for csv and tsv, not for {}",
        "--bom 只用于 csv 和 tsv，不用于 {}"},
    {"usage.no-such-folder", "cannot write “{0}”: there is no folder “{1}”; create it first",
        "无法写入“{0}”：没有文件夹“{1}”，请先创建"},
    {"usage.cannot-write", "cannot write “{0}”: {1}", "无法写入“{0}”：{1}"},
    {"usage.cannot-answer", "the answer cannot be written: {}", "无法输出结果：{}"},
    {"usage.cannot-read", "cannot read “{0}”: {1}", "无法读取“{0}”：{1}"},
    {"usage.file-exists", "“{}” is there already: take another name, or remove it first",
        "“{}”已存在：请换一个文件名，或先删除"},
    {"usage.no-catalog",
        "no catalog: give one with -f or $REMIT_FILE, or go where tasks.yaml is, or begin one with "
        "remit init -o tasks.yaml",
        "找不到任务目录：请用 -f 或 $REMIT_FILE 指定，或进入 tasks.yaml 所在文件夹，或用 remit "
        "init -o "
        "tasks.yaml 新建"},
    {"usage.no-such-plan", "no plan “{}”", "没有方案“{}”"},
    {"usage.no-such-task", "no task “{}”", "没有任务“{}”"},
    {"usage.no-such-jurisdiction", "no jurisdiction “{}”", "没有辖区“{}”"},
    {"usage.no-such-agency", "no agency “{}”; remit agencies lists all",
        "没有单位“{}”；remit agencies 列出全部单位"},
    {"usage.no-such-agency-perhaps", "no agency “{}”; perhaps one of these is meant",
        "没有单位“{}”；也许是以下单位"},
    {"usage.which-agency",
        "“{}” may mean several agencies: name one by its id, or give --jurisdiction",
        "“{}”可能指几个单位：请写编号，或加 --jurisdiction"},
    {"usage.no-such-rule", "no rule “{}”", "没有规则“{}”"},
    {"usage.nothing-found", "nothing found", "没有找到"},
    {"usage.nothing-found-for", "nothing found for “{}”", "没有找到“{}”"},
    {"usage.plans-say", "the plans speak of: {}", "方案中有相近的词语：{}"},
    {"usage.filters-hide", "without the filters there are {} tasks", "不加筛选条件则有 {} 项任务"},
    {"usage.is-agency", "it is an agency: remit duties {}", "这是单位名称，请用 remit duties {}"},
    {"usage.other-words", "try other or fewer words", "请换用其他词语或减少词语"},
    {"usage.one-agency", "“--view agency” draws one agency: name it with --agency",
        "“--view agency” 只画一个单位：请用 --agency 指定"},
    {"usage.gaps",
        "{0} of {1} tasks have no agency; {2} of {3} targets have no owner; {4} of {5} agencies "
        "have no task",
        "{1} 项任务中 {0} 项未明确单位；{3} 项指标中 {2} 项无责任单位；{5} 个单位中 {4} "
        "个没有任务"},
});

}  // namespace remit::phrases
