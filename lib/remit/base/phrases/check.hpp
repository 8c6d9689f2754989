#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what a check says besides its findings.
namespace remit::phrases {

namespace check {
inline constexpr Wording accepted_in_baseline{"accepted in the baseline", "已列入基线文件"};
inline constexpr Wording there_already{"there already", "此前已存在"};
inline constexpr Wording waived{"waived: {}", "已豁免：{}"};
inline constexpr Wording more{"and {0} more: {1}", "另有{0}个：{1}"};
inline constexpr Wording not_listed{"and {} more that are not listed here", "另有{}个未在此列出"};
inline constexpr Wording aside{"; ", "；"};
inline constexpr Wording waived_count{"{} waived", "已豁免{}个"};
inline constexpr Wording known_count{"{} there already", "此前已存在{}个"};
inline constexpr Wording gone{
    "the baseline accepts {1} of “{0}”, which is no longer found: --update-baseline strikes it",
    "基线文件中“{0}”的{1}个问题已不存在：可用 --update-baseline 删除"};
inline constexpr Wording no_baseline{
    "there is no baseline “{}” yet: --accept-new writes down what there is",
    "还没有基线文件“{}”：请加 --accept-new 记下现有问题"};
inline constexpr Wording baseline_missing{
    "“{}” needs the file: --baseline FILE", "“{}”需要指定文件：--baseline 文件"};
inline constexpr Wording baseline_written{"baseline “{0}”: {1} accepted, {2} struck, {3} added",
    "基线文件“{0}”：共{1}个，删除{2}个，新增{3}个"};
}  // namespace check

namespace option {
inline constexpr Wording select{"ask only these rules; * stands for any letters (no-*)",
    "只检查这些规则；* 代表任意字符（如 no-*）"};
inline constexpr Wording ignore{"do not ask these rules, likewise", "不检查这些规则，写法同上"};
inline constexpr Wording baseline{
    "findings in this file are known: only new ones count", "该文件列出的问题视为已知，只计新问题"};
inline constexpr Wording update_baseline{
    "strike from the baseline what is no longer found", "从基线文件中删除已不存在的问题"};
inline constexpr Wording accept_new{"take up in the baseline what is new", "把新问题记入基线文件"};
inline constexpr Wording against{"only what another catalog, file or folder, did not have already",
    "与另一份任务目录（文件或文件夹）比较，只看新增问题"};
}  // namespace option

}  // namespace remit::phrases
