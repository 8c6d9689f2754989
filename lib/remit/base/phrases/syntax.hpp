#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what is wrong with the form of a file, as YAML, and what to do about
/// it.
namespace remit::phrases::file {

inline constexpr Wording alias_bomb{"with this alias the file would have more than {} values more",
    "展开此引用后，内容将增加超过 {} 项"};
inline constexpr Wording alias_in_itself{
    "“{}” stands within what it refers to", "“{}”引用了它自身所在的内容"};
inline constexpr Wording align{
    "begin it below the other lines of its list or entry", "请与同一列表或同一条目的其他行左对齐"};
inline constexpr Wording bracket_list{"put a list between [ and ]", "列表请写在 [ ] 之内"};
inline constexpr Wording cannot_begin{"a text cannot begin with “{}”", "文字不能以“{}”开头"};
inline constexpr Wording closer_alone{"“{}” closes nothing", "“{}”没有对应的左括号"};
inline constexpr Wording comment_like{
    "“{}” and the rest of the line are a comment", "“{}”及该行其后内容是注释"};
inline constexpr Wording comma_outside{
    "a comma after the end of the value", "内容结束之后又有逗号"};
inline constexpr Wording control_character{
    "control character {0} (all in all: {1})", "控制字符 {0}（全文共 {1} 个）"};
inline constexpr Wording dash_in_brackets{"“- ” has no place between brackets", "括号之内不用“- ”"};
inline constexpr Wording first_given_here{"first given here", "首次出现在此"};
inline constexpr Wording full_width_colon{
    "the colon after “{}” is full-width", "“{}”后面用了全角冒号“：”"};
inline constexpr Wording gave_up{
    "from here on nothing can be read before the errors above are mended",
    "改正以上错误之前，从此处起无法读取"};
inline constexpr Wording item_lines{
    "put every item on a line of its own, or all of them between [ and ]",
    "请将各项分行书写，或一并写在 [ ] 之内"};
inline constexpr Wording line_cannot_begin{"a line cannot begin with “{}”", "行不能以“{}”开头"};
inline constexpr Wording list_in_line{"a list item within a line", "行中出现了列表项"};
inline constexpr Wording long_key{
    "the name before the colon has more than {} bytes", "冒号之前的名称超过 {} 字节"};
inline constexpr Wording no_colon{"no colon after “{}”", "“{}”后面缺少冒号"};
inline constexpr Wording no_space{"no space after “{}:”", "“{}:”后面缺少空格"};
inline constexpr Wording no_space_after_dash{"no space after “-”", "“-”后面缺少空格"};
inline constexpr Wording not_readable{"this has no meaning here", "此处无法识别"};
inline constexpr Wording not_utf8{
    "no UTF-8 character (bytes like this: {})", "不是有效的 UTF-8 字符（全文共 {} 个这样的字节）"};
inline constexpr Wording open_with{
    "add “{}” before it, or take it out", "请在前面补上“{}”，或将其删除"};
inline constexpr Wording one_document{"put it into a file of its own", "请另存为单独的文件"};
inline constexpr Wording other_encoding{
    "the file is not UTF-8 but of another encoding, perhaps GB18030",
    "文件不是 UTF-8 编码，可能是 GB18030（GBK）"};
inline constexpr Wording quote_alone{
    "a quotation mark at the end, but none at the beginning", "末尾有引号，开头却没有"};
inline constexpr Wording quote_if_text{
    "if they belong to the text, put it between quotation marks", "如果属于正文，请给文字加上引号"};
inline constexpr Wording save_as_utf8{"save it as UTF-8", "请另存为 UTF-8 编码"};
inline constexpr Wording second_document{
    "“---” begins a second document, which is not read", "“---”开始了第二个文档，其内容未读取"};
inline constexpr Wording stray_item{
    "a list item where a field is expected", "此处应为字段，而不是列表项"};
inline constexpr Wording tabs{
    "indented with a tab (lines like this: {})", "用制表符（Tab）缩进（全文共 {} 行）"};
inline constexpr Wording take_out{"take it out", "请删除"};
inline constexpr Wording swallowed{
    "the text that begins here takes in line {}, which looks like an entry of its own",
    "从此处开始的文字包含了第 {} 行，而该行像是单独的条目"};
inline constexpr Wording swallowed_plain{
    "give that line the indentation of this one, or quote the text",
    "请将该行与本行左对齐，或给文字加上引号"};
inline constexpr Wording swallowed_quoted{"perhaps a quotation mark is missing", "可能缺少引号"};
inline constexpr Wording text_after_bracket{"text after the closing “{}”", "“{}”之后还有文字"};
inline constexpr Wording too_deep{"nested more than {} levels deep", "嵌套超过 {} 层"};
inline constexpr Wording too_indented{
    "indented below a line that has its value already", "上一行已有内容，本行却比它多缩进"};
inline constexpr Wording too_long{
    "what begins here does not end for too long; from here on nothing is read",
    "从此处开始的内容过长，从此处起不再读取"};
inline constexpr Wording too_many{
    "more than {} values; from here on nothing is read", "内容超过 {} 项，从此处起不再读取"};
inline constexpr Wording type_again{"type the character again", "请重新输入该字符"};
inline constexpr Wording use_spaces{"indent with spaces", "请用空格缩进"};
inline constexpr Wording wide_encoding{"the file is {}, not UTF-8", "文件是 {} 编码，不是 UTF-8"};
inline constexpr Wording write_colon{
    "write “{}: ”, with an ASCII colon and a space", "请写成“{}: ”（英文冒号加空格）"};
inline constexpr Wording write_dash{"write “- ”, with a space", "请写成“- ”（减号加空格）"};
inline constexpr Wording write_field{
    "write “name: value”, or indent the line more if it continues the text above",
    "请写成“名称: 内容”；如果是上一行文字的续行，请增加缩进"};
inline constexpr Wording wrong_indentation{
    "the indentation fits no line above", "缩进与上文各层都不一致"};
inline constexpr Wording bad_escape{
    "“{}” means nothing within quotation marks", "“{}”在双引号内没有意义"};
inline constexpr Wording close_with{"add “{}” after the last item", "请在最后一项之后加上“{}”"};
inline constexpr Wording closer_other{"“{0}” cannot close “{1}”", "“{0}”与“{1}”不配对"};
inline constexpr Wording colon_in_value{"“: ” within a text", "文字中含有“: ”"};
inline constexpr Wording double_backslash{
    "write \\\\ for a backslash, or put the text between ' and '",
    "反斜杠请写成 \\\\，或改用单引号"};
inline constexpr Wording full_width_comma{
    "this comma is full-width and divides nothing", "此处用了全角逗号“，”，不起分隔作用"};
inline constexpr Wording missing_comma{"no comma between two items", "两项之间缺少逗号"};
inline constexpr Wording no_anchor{
    "“{0}” refers to nothing: there is no “{1}” before it", "“{0}”没有可引用的内容：前文没有“{1}”"};
inline constexpr Wording quote_end{"add {} at the end of the text", "请在文字末尾加上 {}"};
inline constexpr Wording quotes_within{
    "within quotation marks write “ ” for others", "引号之内再用引号时，请用中文引号“ ”"};
inline constexpr Wording special{"“{}” has a meaning of its own here", "“{}”在此处有特殊含义"};
inline constexpr Wording text_after_quote{
    "text after the closing quotation mark", "引号结束之后还有文字"};
inline constexpr Wording unclosed{"“{}” is not closed", "“{}”没有闭合"};
inline constexpr Wording unclosed_quote{"the quotation mark {} is not closed", "引号 {} 没有闭合"};
inline constexpr Wording write_comma{
    "write “, ”, with an ASCII comma and a space", "请写成“, ”（英文逗号加空格）"};

}  // namespace remit::phrases::file
