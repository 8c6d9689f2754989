#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what is decided about an import, and what still is to be.
namespace remit::phrases {

namespace rule {
inline constexpr Wording source_drift{
    "the document of a plan changed since it was imported", "方案原文在导入之后有改动"};
inline constexpr Wording unreviewed_import{
    "an assignment that import was not sure of, and nobody has decided",
    "导入时把握不足的分工尚未核对"};
}  // namespace rule

namespace found {
inline constexpr Wording source_drift{
    "“{1}”, which “{0}” was imported from, has changed since", "“{0}”据以导入的文件“{1}”已有改动"};
inline constexpr Wording import_again{
    "import it again, and see what changed; if nothing did, write checksum: {}",
    "请重新导入并核对变化；内容没有变化的，改写为 checksum: {}"};
inline constexpr Wording unreviewed_import{"{0} in “{1}” ({2}) was read with doubt: {3} ({4})",
    "{0}在“{1}”中的分工（{2}）识别把握不足：{3}（{4}）"};
inline constexpr Wording decide_it{
    "read the document there; if it says so, strike sureness, or answer in the review file and "
    "import again",
    "请核对原文该处：无误的删去 sureness，或在核对文件中填写后重新导入"};
}  // namespace found

namespace review {
inline constexpr Wording undecided{"undecided", "待定"};
inline constexpr Wording head_what{
    "What import was not sure of. For each item write behind decide:",
    "导入核对表：以下为导入时把握不足的事项，请逐条在 decide: 后填写："};
inline constexpr Wording head_how{
    "yes if it is right (a new name: it is a new body), no if it is wrong (a name: it is no body),",
    "是（无误；名称条目表示确为新单位）、否（有误，删去；名称条目表示不是单位），"};
inline constexpr Wording head_correct{
    "or what it should be: the name of the agency that is meant, or the role (lead, cooperate …).",
    "或直接写正确的内容：所指单位的名称，或分工（牵头、配合、负责）。"};
inline constexpr Wording head_again{
    "Then import again with this file. A body that is not in the catalog goes into a line means:",
    "填好后用本文件重新导入。名录中没有的单位，另加一行 means: 单位名称。"};
inline constexpr Wording named{"named {} times", "共出现 {} 次"};
inline constexpr Wording named_from{"{0}, named {1} times", "{0}起，共出现 {1} 次"};
inline constexpr Wording read_at{"{0}, {1}, {2}", "{0}，{1}，{2}"};
inline constexpr Wording nobody_meant{"“{}” is neither a decision nor an agency of the catalog",
    "“{}”既不是决定，也不是名录中的单位"};
inline constexpr Wording say_means{
    "write yes, no, a role or the name of an agency; a new body into a line means:",
    "请填写是、否、分工或单位名称；新单位请另加一行 means: 单位名称"};
inline constexpr Wording mend_or_strike{"strike the item, or mend its task, agency or clause",
    "请删去该条，或更正其任务、单位或条款原文"};
inline constexpr Wording name_gone{
    "the documents do not name “{}”, which was decided here", "文件中没有此处作过决定的“{}”"};
inline constexpr Wording assignment_gone{
    "no assignment is as this decision has it any more: task {0}, {1}",
    "已没有与此项决定相符的分工：任务 {0}，{1}"};
inline constexpr Wording duty_gone{
    "no assignment is as this decision has it any more: the whole plan, {}",
    "已没有与此项决定相符的分工：整个方案，{}"};
inline constexpr Wording no_assignment{"no assignment is as this decision has it: task {0}, {1}",
    "没有与此项决定相符的分工：任务 {0}，{1}"};
inline constexpr Wording no_assignment_of{
    "no assignment is as this decision has it: {}", "没有与此项决定相符的分工：{}"};
inline constexpr Wording several{
    "{0} assignments are as this decision has it: {1}", "与此项决定相符的分工有 {0} 条：{1}"};
inline constexpr Wording say_which{"say which: write its task, title, role or clause, too",
    "请写明是哪一条：补上任务编号、标题、分工或条款原文"};
inline constexpr Wording one_of_several{"task {0} “{1}”, {2}: {3}", "任务 {0}“{1}”，{2}：{3}"};
inline constexpr Wording one_of_plan{"the whole plan, {0}: {1}", "整个方案，{0}：{1}"};
inline constexpr Wording retitled{"found by its number: task {0} was “{1}” and is “{2}” now",
    "按任务编号对应：任务 {0} 原为“{1}”，现为“{2}”"};
inline constexpr Wording same_task{
    "see whether it is still the same task", "请核对是否仍为同一任务"};
inline constexpr Wording rivals{"two decisions about one assignment contradict each other: {}",
    "对同一条分工的两项决定相互矛盾：{}"};
inline constexpr Wording other_decision{"the other decision", "另一项决定"};
inline constexpr Wording strike_one{
    "neither counts until one is struck", "删去其中一项之前，两项均不采用"};
inline constexpr Wording rejects_and_corrects{
    "“{}” and a correction contradict each other", "既填“{}”，又填了更正，相互矛盾"};
inline constexpr Wording reject_or_correct{
    "write no alone, or the correction without it", "只填“否”，或者只填更正的内容"};
inline constexpr Wording elsewhere{
    "plan “{0}” is not imported this time: its decisions ({1}) stay as they are",
    "此次未导入方案“{0}”：其中已作的决定（{1} 项）原样保留"};
}  // namespace review

}  // namespace remit::phrases
