#pragma once

#include "remit/base/phrases/row.hpp"

/// Part of the phrase table: reading published documents.
namespace remit::phrases {

inline constexpr auto intake = std::to_array<PhraseRow>({
    {"intake.no-text", "“{}” has no text", "“{}”没有文字内容"},
    {"intake.no-document",
        "this is no document that can be read: no text, web page, Word, Excel or PDF",
        "无法识别该文件：不是文本、网页、Word、Excel 或 PDF 文件"},
    {"intake.old-office", "files of old Word, Excel or WPS cannot be read: save it as docx or xlsx",
        "不支持旧版 Word、Excel 或 WPS 文件：请另存为 docx 或 xlsx"},
    {"intake.rtf", "RTF cannot be read: save it as docx", "不支持 RTF 文件：请另存为 docx"},
    {"intake.picture",
        "this is a picture: its text must be recognised (OCR) by another program first",
        "这是图片：请先用其他程序识别文字"},
    {"intake.broken-archive",
        "the file is damaged or not whole: its directory at the end is missing",
        "文件损坏或不完整：缺少文件末尾的目录"},
    {"intake.other-archive", "this archive holds no Word document and no workbook: unpack it first",
        "该压缩包不是 Word 文档或 Excel 工作簿：请先解压"},
    {"intake.pdf", "a PDF needs the program pdftotext (poppler-utils)",
        "读取 PDF 需要 pdftotext 程序（poppler-utils）"},
    {"intake.broken-text", "these bytes are no {} text; they are left out",
        "此处字节不是有效的 {} 文本，已略去"},
    {"intake.broken-count", "{} places in all are no valid text", "共有 {} 处不是有效文本"},
    {"intake.too-large", "the document is too large: the rest is not read",
        "文件过大，其余部分未读取"},
    {"intake.damaged-entry", "“{}” in the file is damaged", "文件中的“{}”已损坏"},
    {"intake.entry-too-large", "“{0}” in the file is not read: it grows beyond {1} MB",
        "文件中的“{0}”展开后超过 {1} MB，未读取"},
    {"intake.encrypted", "the file is encrypted: save it without a password",
        "文件已加密：请取消密码后另存"},
    {"intake.no-entry", "“{}” is missing in the file", "文件中缺少“{}”"},
    {"intake.empty-entry", "“{}” in the file is empty", "文件中的“{}”为空"},
    {"intake.broken-xml", "“{0}” in the file is broken at byte {1}: {2}",
        "文件中的“{0}”在第 {1} 字节处出错：{2}"},
    {"intake.too-many-nodes", "“{0}” in the file is not read: it has over {1} elements",
        "文件中的“{0}”元素超过 {1} 个，未读取"},
    {"intake.too-deep", "“{}” in the file is nested too deep: what is inside is not read",
        "文件中的“{}”嵌套过深，内层内容未读取"},
    {"intake.unclosed-quote", "this quotation mark is never closed; it is read as a character",
        "该引号没有配对，按普通字符处理"},
    {"intake.no-column", "“{}” says nothing about a column: write 事项=task,主办=lead",
        "“{}”未说明列的含义，应写成：事项=task,主办=lead"},
    {"intake.no-column-use", "“{0}” is no use of a column: {1}", "“{0}”不是列的含义，可选：{1}"},
    {"intake.no-column-use-but", "“{0}” is no use of a column: did you mean “{1}”?",
        "“{0}”不是列的含义，您是不是想写“{1}”？"},
    {"intake.place-separator", ", ", "，"},
    {"intake.place-page", "page {}", "第 {} 页"},
    {"intake.place-cell", "{}", "{}"},
    {"intake.place-paragraph", "paragraph {}", "第 {} 段"},
    {"intake.place-line", "line {}", "第 {} 行"},
    {"intake.place-column", "column {}", "第 {} 字"},
});

}  // namespace remit::phrases
