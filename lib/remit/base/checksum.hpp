#pragma once

#include <string>
#include <string_view>

namespace remit {

/// “sha256:” and the SHA-256 of the bytes (FIPS 180-4) in 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace remit
