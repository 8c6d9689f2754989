#pragma once

#include <span>
#include <string>
#include <vector>

namespace remit {

/// A key for each text whose order, byte by byte, is that of a Chinese dictionary: by pinyin
/// (Unicode collation, CLDR's zh). Keys of different versions of ICU are not comparable.
std::vector<std::string> collation_keys(std::span<const std::string> texts);

}  // namespace remit
