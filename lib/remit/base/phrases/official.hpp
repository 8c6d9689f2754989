#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: the division of work as offices hand it in, and lists of an agency.
namespace remit::phrases {

namespace official {
inline constexpr Wording title{"{}: division of work", "{}重点任务分工表"};
inline constexpr Wording sheet{"work {}", "分工 {}"};
inline constexpr Wording title_given{"The document has no title; the one of the plan is ours.",
    "方案原文无标题，所用标题为编制时所加。"};
inline constexpr Wording area{"area", "领域"};
inline constexpr Wording sort{"field", "类别"};
inline constexpr Wording aspect{"aspect", "方面"};
inline constexpr Wording remark{"remarks", "备注"};
inline constexpr Wording under{"under: {}", "范围：{}"};
inline constexpr Wording heading{"{0} {1}", "{0} {1}"};
inline constexpr Wording joint{" · ", "　"};
inline constexpr Wording nobody{"nobody named", "原文未明确责任单位"};
inline constexpr Wording on_purpose{"nobody, on purpose", "明确不设责任单位"};
inline constexpr Wording as_above{"as task {0}: {1}", "同上级任务 {0} 的分工：{1}"};
inline constexpr Wording part{"{0}: {1}", "{0}：{1}"};
inline constexpr Wording between_names{"; ", "、"};
inline constexpr Wording between{"; ", "；"};
inline constexpr Wording open{"{}: “and others” (等)", "{}未列全（等）"};
inline constexpr Wording presumed{
    "{} presumed to lead: first in its list", "推定{}牵头（列名单首位）"};
inline constexpr Wording as_written{"{0}: the document says “{1}”", "{0}：原文作“{1}”"};
inline constexpr Wording duty{"{0}, for this part: {1}", "{0}负责其中：{1}"};
inline constexpr Wording proposed{"{0} {1} (proposed, not decided)", "{0} 建议{1}，尚未决定"};
inline constexpr Wording note_numbers{
    "Numbers are those of the document; a1, a2 … are titled paragraphs that it does not number.",
    "序号为原文编号，其中 a1、a2 等为原文未编号的标题段落。"};
inline constexpr Wording note_plain_numbers{
    "Numbers are those of the document.", "序号为原文编号。"};
inline constexpr Wording note_open{"等, “and others”: the document leaves the list open.",
    "单位名单末尾的“等”依原文，表示原文未列全。"};
inline constexpr Wording note_listed{
    "Listed agencies: the document names them without saying who leads or cooperates.",
    "“列出单位”为原文仅列名称、未写明牵头或配合的单位。"};
inline constexpr Wording note_counts{"Tasks: {0}, assignments: {1}, tasks that nobody has: {2}.",
    "共 {0} 项任务、{1} 条分工；未明确责任单位的任务 {2} 项。"};
inline constexpr Wording note_proposed{"▲ proposed to lead, △ to cooperate, ▽ to be responsible.",
    "▲ 建议牵头　△ 建议配合　▽ 建议负责。"};
inline constexpr Wording source{"source", "原文依据"};
inline constexpr Wording source_line{"line {}", "第 {} 行"};
inline constexpr Wording written_so{", as written: {}", "，原文作{}"};
inline constexpr Wording quoted{"“{}”", "“{}”"};
inline constexpr Wording note_lines{
    "Lines are those of {}; names that the document writes otherwise stand there as it writes "
    "them.",
    "“原文依据”为方案原文（{}）的行号；单位名称与原文写法不同的，附原文写法。"};
inline constexpr Wording notes{"Notes: {}", "注：{}"};
inline constexpr Wording between_notes{" ", "　"};
inline constexpr Wording only_official{
    "layout “{}” is no document: docx holds the official table (--layout official)",
    "版式“{}”不能写成文档：docx 只用于任务分工表（--layout official）"};
inline constexpr Wording only_listed{"listed agencies", "列出单位"};
inline constexpr Wording path{"headings", "所属标题"};
inline constexpr Wording plan_id{"plan", "方案"};
}  // namespace official

namespace evidence {
inline constexpr Wording edge{"{0} ({1}): {2}", "{0}（{1}）：{2}"};
inline constexpr Wording line{"line {}", "第 {} 行"};
inline constexpr Wording written{"as written: {}", "原文写作“{}”"};
inline constexpr Wording joint{", ", "，"};
inline constexpr Wording presumed{"presumed lead", "推定牵头"};
inline constexpr Wording proposed{"proposed, not decided", "建议，尚未决定"};
inline constexpr Wording inherited{"stands at task {}", "沿用上级任务 {} 的分工"};
inline constexpr Wording open{"and others (等): the list is left open", "名单以“等”结尾，未列全"};
}  // namespace evidence

}  // namespace remit::phrases
