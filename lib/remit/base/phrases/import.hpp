#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: what an import tells about the plans it made.
namespace remit::phrases {

inline constexpr auto imports = std::to_array<PhraseRow>({
    {"about.import", "published plans become a catalog to review",
        "把已发布的方案转成任务目录草稿"},
    {"value.id", "ID", "编号"},
    {"value.line", "LINE", "行号"},
    {"words.document", "documents (text, Markdown, HTML, Word, Excel, CSV) or folders of them",
        "文件（文本、Markdown、网页、Word、Excel、CSV）或文件夹"},
    {"option.id", "id of the plan; else the file's name without its ending",
        "方案编号；不写则取文件名"},
    {"option.import-jurisdiction", "id or name of the jurisdiction; else as the document says",
        "辖区编号或名称；不写则以文件所述为准"},
    {"option.dry-run", "only tell what was read and how surely", "只报告识别结果，不输出"},
    {"option.explain", "only tell how this line was read", "只说明该行是怎样识别的"},
    {"import.plan", "{0}: {1} tasks, {2} assignments: {3} sure, {4} likely, {5} doubtful",
        "{0}：任务 {1} 项，分工 {2} 条，其中确定 {3} 条、较可能 {4} 条、存疑 {5} 条"},
    {"import.look-at", "to look at:", "请核对："},
    {"import.assignment", "{0}: {1} [{2}] {3} {4}: {5}", "{0}：{1}〔{2}〕{3} {4}：{5}"},
    {"import.whole-plan", "the whole plan", "整个方案"},
    {"import.new-agency", "{0}: “{1}” is not in the catalog: proposed as {2}",
        "{0}：名录中没有“{1}”，拟作为{2}登记"},
    {"import.new-agency-perhaps",
        "{0}: “{1}” is not in the catalog: proposed as {2}, or is it {3}?",
        "{0}：名录中没有“{1}”，拟作为{2}登记，或者是指 {3}？"},
    {"import.sure", "sure", "确定"},
    {"import.likely", "likely", "较可能"},
    {"import.doubtful", "doubtful", "存疑"},
    {"import.no-tasks", "{}: no tasks were found", "{}：没有找到任务"},
    {"import.place", "{0}:{1}", "{0}:{1}"},
    {"import.nothing-there", "there is no document in “{}”", "“{}”中没有文件"},
    {"import.id-of-one", "“--id” names one plan, not {}", "“--id”只能用于一份文件，而这里有 {} 份"},
    {"import.no-line", "“--explain” wants the number of a line, not “{}”",
        "“--explain”应为行号，而不是“{}”"},
    {"import.reading", "reading {0} of {1}: {2}", "正在读取第 {0} 份，共 {1} 份：{2}"},
    {"import.paragraph", "paragraph: {}", "段落：{}"},
    {"import.heading", "heading {0} “{1}”", "标题 {0}“{1}”"},
    {"import.text-of", "text of {0} “{1}”", "属于 {0}“{1}”"},
    {"import.clause", "clause [{0}], {1}: {2}", "分工条款〔{0}〕，{1}：{2}"},
    {"import.body", "  {0}: {1}, as written “{2}”", "  {0}：{1}，原文“{2}”"},
    {"import.target", "target: {0} {1} in {2}", "指标：{2} 年 {0} {1}"},
    {"import.no-such-line", "no text stands in line {}", "第 {} 行没有文字"},
});

}  // namespace remit::phrases
