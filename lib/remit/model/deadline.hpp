#pragma once

#include <string_view>

#include "remit/model/date.hpp"

namespace remit {

/// The date that a deadline names as documents word it: 2022年底前, 2021年6月, 2020年上半年,
/// 2019年第一季度, 2022-12-31; of several, such as the two ends of 2016—2018年, the one that ends
/// last. No date if it names no year: 长期, 6月底前.
Date deadline_in(std::string_view text);

}  // namespace remit
