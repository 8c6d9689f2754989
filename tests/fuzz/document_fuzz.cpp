// For libFuzzer: whatever a published document is, reading it ends soon, throws nothing and gives
// whole lines and tables. REMIT_FUZZED is the format; of docx and xlsx the XML is fuzzed, packed
// anew each time, because a fuzzer would hardly get past the checksums of an archive.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "intake/document_checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  if (!remit::test::faults_in_format(REMIT_FUZZED, bytes).empty()) std::abort();
  return 0;
}
