// For libFuzzer: whatever the bytes, reading them for clauses ends soon, throws nothing and stays
// within the text.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "intake/clause_checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (!remit::test::clause_faults(std::string(data, data + size)).empty()) std::abort();
  return 0;
}
