#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what is missing, and what would close the gap.
namespace remit::phrases {

namespace gap {
inline constexpr Wording required_topic{"required topic open", "必须落实的主题未落实"};
inline constexpr Wording topic{"only others cover it", "仅其他辖区涉及"};
inline constexpr Wording no_deadline{"no deadline", "未写时限"};
inline constexpr Wording overdue{"overdue", "已到期"};
inline constexpr Wording contradiction{"dates contradict", "日期矛盾"};
inline constexpr Wording covered_elsewhere{"{1}: {0} tasks", "{1}有{0}项"};
inline constexpr Wording discontinued{"not carried on", "后续方案未列"};
inline constexpr Wording as_it_is{"{}", "{}"};
inline constexpr Wording way_out{"{}: {}", "{}：{}"};
inline constexpr Wording close_task{
    "name who has it (remit assign proposes whom), or say none: true if nobody is meant",
    "请明确责任单位（remit assign 可提出建议）；确实不需要的，写明 none: true"};
inline constexpr Wording close_target{
    "name a body that answers for it", "请明确由哪个单位对该指标负责"};
inline constexpr Wording close_agency{
    "give it a task, or strike it from the register", "请安排任务，或从名录中删除"};
inline constexpr Wording close_deadline{
    "set a date, or say deadline: 长期", "请补充时限；长期性工作写 deadline: 长期"};
inline constexpr Wording close_contradiction{
    "settle which of the two dates holds", "请核定以哪个日期为准"};
}  // namespace gap

namespace column {
inline constexpr Wording topic{"topic", "主题"};
inline constexpr Wording details{"details", "具体内容"};
inline constexpr Wording to_close{"to close it", "如何补上"};
}  // namespace column

}  // namespace remit::phrases
