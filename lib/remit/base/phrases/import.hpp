#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what an import tells about the plans it made.
namespace remit::phrases {

namespace about {
inline constexpr Wording import{
    "published plans become a catalog to review", "把已发布的方案转成任务目录草稿"};
}  // namespace about

namespace value {
inline constexpr Wording id{"ID", "编号"};
inline constexpr Wording line{"LINE", "行号"};
inline constexpr Wording columns{"COLUMNS", "列"};
}  // namespace value

namespace words {
inline constexpr Wording document{
    "documents (text, Markdown, HTML, Word, Excel, CSV, PDF) or folders of them",
    "文件（文本、Markdown、网页、Word、Excel、CSV、PDF）或文件夹"};
}  // namespace words

namespace option {
inline constexpr Wording id{
    "id of the plan; else the file's name without its ending", "方案编号；不写则取文件名"};
inline constexpr Wording import_jurisdiction{
    "id or name of the jurisdiction; else as the document says",
    "辖区编号或名称；不写则以文件所述为准"};
inline constexpr Wording review{
    "a file of decisions: they are replayed, and what is still to be decided is added",
    "核对文件：按其中的决定处理，并把待定事项写入其中"};
inline constexpr Wording columns{
    "what columns of tables say, by letter or heading: task=B,lead=C,cooperate=D",
    "指定表格各列的内容，按列号或表头：任务=B,牵头=C,配合=D"};
inline constexpr Wording replace{
    "replace the output file even if it was changed since", "输出文件即使改动过也予以覆盖"};
inline constexpr Wording dry_run{
    "only tell what was read and how surely", "只报告识别结果，不输出"};
inline constexpr Wording explain{"only tell how this line, or the row of this cell, was read",
    "只说明该行（或该单元格所在行）是怎样识别的"};
}  // namespace option

namespace imports {
inline constexpr Wording plan{"{0}: {1} tasks, {2} assignments: {3} sure, {4} likely, {5} doubtful",
    "{0}：任务 {1} 项，分工 {2} 条，其中确定 {3} 条、较可能 {4} 条、存疑 {5} 条"};
inline constexpr Wording look_at{"to look at:", "请核对："};
inline constexpr Wording assignment{"{0}: {1} [{2}] {3} {4}: {5}", "{0}：{1}〔{2}〕{3} {4}：{5}"};
inline constexpr Wording whole_plan{"the whole plan", "整个方案"};
inline constexpr Wording new_agency{"{0}: “{1}” is not in the catalog: proposed as {2}",
    "{0}：名录中没有“{1}”，拟新增（类别：{2}）"};
inline constexpr Wording new_agency_perhaps{
    "{0}: “{1}” is not in the catalog: proposed as {2}, or is it {3}?",
    "{0}：名录中没有“{1}”，拟新增（类别：{2}）；是否就是 {3}？"};
inline constexpr Wording sure{"sure", "确定"};
inline constexpr Wording likely{"likely", "较可能"};
inline constexpr Wording doubtful{"doubtful", "存疑"};
inline constexpr Wording form{"  {0}: {1}", "  {0}：{1} 条"};
inline constexpr Wording may_review{
    "{0} to decide: run it again with --review {1}, which lists them; what you decide there is "
    "kept",
    "待核对 {0} 处：请加 --review {1} 再运行一次，逐处列入该文件；在其中作出的决定长期有效"};
inline constexpr Wording to_decide{
    "“{0}”: {1} decided, {2} to decide: fill in “decide:” there and run it again",
    "“{0}”：已核对 {1} 处，待核对 {2} 处；请在其中逐条填写 decide，再运行一次"};
inline constexpr Wording some_unfit{
    "“{0}”: {1} decided, {2} to decide, {3} that fit nothing in the documents: mend or strike "
    "those, and run it again",
    "“{0}”：已核对 {1} 处，待核对 {2} 处，另有 {3} 处与文件对不上；请更正或删去后再运行一次"};
inline constexpr Wording all_decided{"“{0}”: all {1} decided; next: remit check {2}",
    "“{0}”：{1} 处均已核对；下一步：remit check {2}"};
inline constexpr Wording all_decided_unwritten{
    "“{0}”: all {1} decided; next: write the draft with -o FILE.yaml",
    "“{0}”：{1} 处均已核对；下一步：加 -o 方案.yaml 写出草稿"};
inline constexpr Wording same_id{
    "its plan would be “{0}”, too, like that of “{1}”: left out; rename one of the files",
    "方案编号“{0}”与“{1}”相同，未导入；请更改其中一个文件的名称"};
inline constexpr Wording was_changed{
    "“{}” was not written by import, or was changed since: write elsewhere, or add --force",
    "“{}”不是导入生成的，或生成后有改动：请另存，或加 --force 覆盖"};
inline constexpr Wording one_file{
    "“{}” cannot be both the output and the review file", "“{}”不能既作输出文件又作核对文件"};
inline constexpr Wording no_tasks{
    "{}: no tasks were found; --explain LINE tells how a line was read, --columns what a table "
    "says",
    "{}：没有找到任务；可用 --explain 行号 查看某行的读法，表格可用 --columns 指明各列"};
inline constexpr Wording nothing_there{"there is no document in “{}”", "“{}”中没有文件"};
inline constexpr Wording id_of_one{
    "“--id” names one plan, not {}", "“--id”只能用于一份文件，而这里有 {} 份"};
inline constexpr Wording no_line{
    "“--explain” wants the number of a line or a cell such as B7, not “{}”",
    "“--explain”应为行号，或 B7 这样的单元格，而不是“{}”"};
inline constexpr Wording row{"row: {}", "表格行：{}"};
inline constexpr Wording paragraph{"paragraph: {}", "段落：{}"};
inline constexpr Wording heading{"heading {0} “{1}”", "标题 {0}“{1}”"};
inline constexpr Wording text_of{"text of {0} “{1}”", "属于 {0}“{1}”"};
inline constexpr Wording background{"background: left out, but for goals with a year",
    "属于背景内容，不列为任务，仅提取其中有年份的指标"};
inline constexpr Wording clause{"clause [{0}], {1}: {2}", "分工条款〔{0}〕，{1}：{2}"};
inline constexpr Wording body{"  {0}: {1}, as written “{2}”", "  {0}：{1}，原文“{2}”"};
inline constexpr Wording target{"target: {0} {1} in {2}", "指标：{2} 年 {0} {1}"};
inline constexpr Wording no_such_line{
    "no text stands at {} (a line, a paragraph of Word or a cell)",
    "{} 处没有文字（应为行号、Word 的段号或单元格）"};
}  // namespace imports

}  // namespace remit::phrases
