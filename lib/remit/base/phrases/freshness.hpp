#pragma once

#include "remit/base/wording.hpp"

/// What is told of files that were made from a catalog and are kept beside it.
namespace remit::phrases {

namespace option {
inline constexpr Wording check{"write nothing, but compare with FILE: exit 1 if it is stale",
    "不写出结果，只与已有文件比较；已过期时退出码为 1"};
}  // namespace option

namespace freshness {
inline constexpr Wording fresh{"“{}” is up to date", "“{}”与目录一致，无需更新"};
inline constexpr Wording stale{
    "“{0}” is stale: write it anew with -o {0}", "“{0}”已过期：请用 -o {0} 重新生成"};
inline constexpr Wording missing{
    "“{0}” is not there: write it with -o {0}", "没有“{0}”：请用 -o {0} 生成"};
inline constexpr Wording differs{"from line {0} on; it says “{1}”, the catalog now gives “{2}”",
    "自第 {0} 行起不同：文件中为“{1}”，按目录应为“{2}”"};
inline constexpr Wording writes_nothing{
    "--check writes nothing: leave out --output", "--check 不写出结果：请去掉 --output"};
}  // namespace freshness

}  // namespace remit::phrases
