#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what the command line says.
namespace remit::phrases {

inline constexpr auto usage = std::to_array<PhraseRow>({
    {"usage.no-catalog",
        "no catalog: neither -f, nor $REMIT_FILE, nor a tasks.yaml here or in a parent folder",
        "找不到任务目录：未给出 -f、$REMIT_FILE，当前及上级文件夹也没有 tasks.yaml"},
    {"usage.no-such-plan", "no plan “{}”; there are", "没有方案“{}”；现有"},
    {"usage.no-such-task", "no task “{}”", "没有任务“{}”"},
    {"usage.no-such-jurisdiction", "no jurisdiction “{}”", "没有辖区“{}”"},
    {"usage.no-such-agency", "no agency “{}”; perhaps", "没有单位“{}”；也许是"},
    {"usage.which-agency",
        "“{}” may mean several agencies: name one by its id, or give --jurisdiction",
        "“{}”可能指几个单位：请写编号，或加 --jurisdiction"},
    {"usage.no-such-format", "this command has no format “{}”", "此命令没有“{}”格式"},
    {"usage.no-such-rule", "no rule “{}”; there are", "没有规则“{}”；现有"},
    {"usage.nothing-found", "nothing found", "没有找到"},
    {"usage.gaps",
        "{0} of {1} tasks have no agency; {2} of {3} targets have no owner; {4} of {5} agencies "
        "have no task",
        "{1} 项任务中 {0} 项未明确单位；{3} 项指标中 {2} 项无责任单位；{5} 个单位中 {4} "
        "个没有任务"},
    {"usage.about-who", "who leads, cooperates, is responsible for a topic or task",
        "某项工作由谁牵头、配合、负责"},
    {"usage.about-duties", "all an agency has to do", "一个单位的全部任务"},
    {"usage.about-tasks", "the tasks and their agencies", "任务清单"},
    {"usage.about-agencies", "the agencies and their loads", "单位清单"},
    {"usage.about-matrix", "the responsibility matrix", "任务分工表"},
    {"usage.about-graph", "the diagram", "分工图"},
    {"usage.about-gaps", "what has no owner", "没有落实单位的事项"},
    {"usage.about-check", "every rule, for CI", "逐条检查"},
});

}  // namespace remit::phrases
