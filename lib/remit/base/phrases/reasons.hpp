#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: why the system could not do something.
namespace remit::phrases {

namespace reason {
inline constexpr Wording not_there{"there is no such file", "文件不存在"};
inline constexpr Wording not_allowed{"permission denied", "没有权限"};
inline constexpr Wording is_folder{"it is a folder", "这是文件夹"};
inline constexpr Wording no_folder{"part of the path is no folder", "路径中有一段不是文件夹"};
inline constexpr Wording disk_full{"the disk is full", "磁盘空间不足"};
inline constexpr Wording read_only{"the disk can only be read", "磁盘为只读"};
inline constexpr Wording name_too_long{"the name is too long", "文件名过长"};
inline constexpr Wording too_large{"the file is too large", "文件过大"};
inline constexpr Wording input_output{"the disk or the connection failed", "磁盘或连接出错"};
inline constexpr Wording link_circle{"the links go round in a circle", "符号链接循环"};
inline constexpr Wording too_many_files{"too many files are open", "打开的文件过多"};
inline constexpr Wording reader_gone{"nobody reads it any more", "接收输出的程序已经退出"};
inline constexpr Wording in_use{"it is in use", "文件正被占用"};
}  // namespace reason

}  // namespace remit::phrases
