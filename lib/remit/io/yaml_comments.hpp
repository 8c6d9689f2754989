#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace remit {

/// The comments that stand behind something, by the line (from 1) they are in: without # and the
/// space behind it.
std::map<std::uint32_t, std::string> yaml_comments(std::string_view text);

}  // namespace remit
