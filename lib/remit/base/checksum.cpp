#include "remit/base/checksum.hpp"

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace remit {

std::string sha256(std::string_view bytes) {
  sha256_ctx state{};
  sha256_init(&state);
  sha256_update(&state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> sum{};
  sha256_digest(&state, sum.size(), sum.data());
  std::string digest = "sha256:";
  constexpr std::string_view digits = "0123456789abcdef";
  for (const std::uint8_t byte : sum) {
    digest += digits[byte >> 4U];
    digest += digits[byte & 0xFU];
  }
  return digest;
}

}  // namespace remit
