#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: reading published documents.
namespace remit::phrases {

namespace intake {
inline constexpr Wording no_text{"“{}” has no text", "“{}”没有文字内容"};
inline constexpr Wording no_document{
    "this is no document that can be read: no text, web page, Word, Excel or PDF",
    "无法识别该文件：不是文本、网页、Word、Excel 或 PDF 文件"};
inline constexpr Wording old_office{
    "files of old Word, Excel or WPS cannot be read: save it as docx or xlsx",
    "不支持旧版 Word、Excel 或 WPS 文件：请另存为 docx 或 xlsx"};
inline constexpr Wording rtf{
    "RTF cannot be read: save it as docx", "不支持 RTF 文件：请另存为 docx"};
inline constexpr Wording picture{
    "this is a picture: its text must be recognised (OCR) by another program first",
    "这是图片：请先用其他程序识别文字"};
inline constexpr Wording broken_archive{
    "the file is damaged or not whole: its directory at the end is missing",
    "文件损坏或不完整：缺少文件末尾的目录"};
inline constexpr Wording other_archive{
    "this archive holds no Word document and no workbook: unpack it first",
    "该压缩包不是 Word 文档或 Excel 工作簿：请先解压"};
inline constexpr Wording pdf{"a PDF needs the program pdftotext (poppler-utils)",
    "读取 PDF 需要 pdftotext 程序（poppler-utils）"};
inline constexpr Wording broken_text{
    "these bytes are no {} text; they are left out", "此处字节不是有效的 {} 文本，已略去"};
inline constexpr Wording broken_count{
    "{} places in all are no valid text", "共有 {} 处不是有效文本"};
inline constexpr Wording open_table{
    "the page ends within this table: it may have been cut off, and more rows be missing",
    "网页在此表格结束之前中断，可能保存不完整，后面的行或有缺失"};
inline constexpr Wording cut_page{
    "the page ends after this without its end: it may have been cut off, and more text be missing",
    "网页到此中断，没有结尾，可能保存不完整，后面的内容或有缺失"};
inline constexpr Wording too_large{
    "the document is too large: the rest is not read", "文件过大，其余部分未读取"};
inline constexpr Wording damaged_entry{"“{}” in the file is damaged", "文件中的“{}”已损坏"};
inline constexpr Wording entry_too_large{"“{0}” in the file is not read: it grows beyond {1} MB",
    "文件中的“{0}”展开后超过 {1} MB，未读取"};
inline constexpr Wording encrypted{
    "the file is encrypted: save it without a password", "文件已加密：请取消密码后另存"};
inline constexpr Wording no_entry{"“{}” is missing in the file", "文件中缺少“{}”"};
inline constexpr Wording empty_entry{"“{}” in the file is empty", "文件中的“{}”为空"};
inline constexpr Wording broken_xml{
    "“{0}” in the file is broken at byte {1}: {2}", "文件中的“{0}”在第 {1} 字节处出错：{2}"};
inline constexpr Wording too_many_nodes{"“{0}” in the file is not read: it has over {1} elements",
    "文件中的“{0}”元素超过 {1} 个，未读取"};
inline constexpr Wording too_deep{"“{}” in the file is nested too deep: what is inside is not read",
    "文件中的“{}”嵌套过深，内层内容未读取"};
}  // namespace intake

namespace pdf {
inline constexpr Wording not_installed{
    "a PDF is read by the program “{}” (Debian: poppler-utils): install it",
    "读取 PDF 需要程序“{}”（Debian 软件包：poppler-utils），请先安装"};
inline constexpr Wording too_slow{
    "“{0}” had not read the PDF after {1} s", "“{0}”在 {1} 秒内未能读完该 PDF"};
inline constexpr Wording too_large{"the PDF has over {} MB of text", "该 PDF 的文字超过 {} MB"};
inline constexpr Wording failed{"“{0}” cannot read the PDF: {1}", "“{0}”无法读取该 PDF：{1}"};
}  // namespace pdf

namespace intake {
inline constexpr Wording no_column{"“{}” says nothing about a column: write 事项=task,主办=lead",
    "“{}”未说明列的含义，应写成：事项=task,主办=lead"};
inline constexpr Wording no_column_use{
    "“{0}” is no use of a column: {1}", "“{0}”不是列的含义，可选：{1}"};
inline constexpr Wording no_column_use_but{
    "“{0}” is no use of a column: did you mean “{1}”?", "“{0}”不是列的含义，您是不是想写“{1}”？"};
inline constexpr Wording no_such_column{
    "no table has a column “{0}” as --columns says; there are: {1}",
    "没有 --columns 所说的“{0}”列，现有各列：{1}"};
inline constexpr Wording no_table{"there is no table, and so no column “{}” as --columns says",
    "文件中没有表格，也就没有 --columns 所说的“{}”列"};
inline constexpr Wording persons{
    "the column “{0}” names persons, who are no agencies and get no assignment: {1}",
    "“{0}”列写的是个人，不是单位，未列入分工：{1}"};
inline constexpr Wording new_jurisdiction{
    "the catalog has no jurisdiction “{}”: it is declared as a new one",
    "名录中没有辖区“{}”，按新辖区处理"};
inline constexpr Wording new_jurisdiction_perhaps{
    "the catalog has no jurisdiction “{0}”: it is declared as a new one; did you mean “{1}”?",
    "名录中没有辖区“{0}”，按新辖区处理；您是不是想写“{1}”？"};
inline constexpr Wording hidden_sheet{
    "the sheet “{}” is hidden and left out", "工作表“{}”已隐藏，未读取"};
inline constexpr Wording hidden_rows{
    "{0} hidden rows are left out: {1}", "隐藏的行未读取，共 {0} 行：{1}"};
inline constexpr Wording hidden_table_rows{
    "hidden rows of tables are left out: {}", "表格中隐藏的行未读取，共 {} 行"};
inline constexpr Wording error_cells{
    "these cells hold an error in place of a value and are left blank: {}",
    "以下单元格是错误值，按空白处理：{}"};
inline constexpr Wording uncomputed_cells{
    "these cells hold a formula without a stored value and are left blank: {}",
    "以下单元格只有公式、没有存储的值，按空白处理：{}"};
inline constexpr Wording merged_roles{
    "a cell over columns of several roles does not say who has which: its bodies are responsible, "
    "in these rows: {}",
    "以下各行的单位格横跨几个角色列，未说明各自角色，均列为责任单位：{}"};
inline constexpr Wording lost_references{
    "cells in these rows point to others that cannot be found, and give nobody the task: {}",
    "以下各行的单位格指向别处，但找不到所指的内容，未列入分工：{}"};
inline constexpr Wording uncertain_rows{
    "where these rows of the table begin and end is not sure, nor what heads them: {}",
    "表中以下各行的起止或所属类别不能确定，请对照原文：{}"};
inline constexpr Wording unclosed_quote{
    "this quotation mark is never closed; it is read as a character",
    "该引号没有配对，按普通字符处理"};
}  // namespace intake

}  // namespace remit::phrases
