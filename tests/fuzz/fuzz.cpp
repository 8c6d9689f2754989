// For libFuzzer: whatever the bytes, reading them as REMIT_FUZZED ends soon, throws nothing and
// stays within bounds.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "fuzz/fuzzed.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (!remit::test::fault(REMIT_FUZZED, std::string(data, data + size)).empty()) std::abort();
  return 0;
}
