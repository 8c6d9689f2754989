#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: what man pages say beyond `--help`.
namespace remit::phrases::manual {

inline constexpr Wording name{"NAME", "名称"};
inline constexpr Wording what{
    "who is responsible for what, across plans", "跨方案查询和核对任务分工"};
inline constexpr Wording synopsis{"SYNOPSIS", "用法"};
inline constexpr Wording commands{"COMMANDS", "命令"};
inline constexpr Wording formats{"FORMATS", "输出格式"};
inline constexpr Wording environment{"ENVIRONMENT", "环境变量"};
inline constexpr Wording exit_status{"EXIT STATUS", "退出码"};
inline constexpr Wording see_also{"SEE ALSO", "另见"};
inline constexpr Wording remit_file{
    "the catalog, file or folder, where no -f names one", "未用 -f 指定时的任务目录文件或文件夹"};
inline constexpr Wording no_color{"if set, no colours", "设置后不着色"};
inline constexpr Wording locale{
    "the language of labels and messages, where no --lang names it", "未用 --lang 指定时的语言"};
inline constexpr Wording exit_fine{"fine", "正常"};
inline constexpr Wording exit_found{
    "a check found something, or a question found nothing", "检查有所发现，或查询没有结果"};
inline constexpr Wording exit_usage{"wrong usage or settings", "用法或设置有误"};
inline constexpr Wording exit_unreadable{
    "a file that cannot be read, or breaks a rule of files", "文件无法读取，或违反文件规则"};
inline constexpr Wording exit_internal{"an error of remit itself", "remit 自身出错"};

}  // namespace remit::phrases::manual
