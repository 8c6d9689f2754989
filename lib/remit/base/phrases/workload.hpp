#pragma once

#include "remit/base/wording.hpp"

/// Part of the phrase table: how agencies stand among the others.
namespace remit::phrases {

namespace column {
inline constexpr Wording share_led{"of them led", "其中牵头"};
inline constexpr Wording alone_on{"alone on", "独自承担的主题"};
inline constexpr Wording holds_together{"holds together", "维系部分"};
}  // namespace column

namespace workload {
inline constexpr Wording idle{"no task", "没有任务"};
inline constexpr Wording overloaded{"overloaded", "牵头过多"};
inline constexpr Wording note{
    "alone on: topics that would have nobody without it; holds together: parts into which the "
    "agencies and topics connected with it would fall without it",
    "独自承担的主题：没有该单位即无人承担；维系部分：没有该单位，与其相连的单位和主题将分成几部分"};
}  // namespace workload

namespace option {
inline constexpr Wording load{
    "how agencies stand: share of lead, idle, overloaded, topics that nobody else has",
    "单位负荷：牵头占比，没有任务的、牵头过多的单位，独自承担的主题"};
}  // namespace option

}  // namespace remit::phrases
