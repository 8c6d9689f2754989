// For libFuzzer: whatever the bytes, reading them ends soon, throws nothing and stays within
// bounds.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "io/yaml_checks.hpp"
#include "remit/io/yaml_tree.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  const remit::Sources sources{remit::source_file("fuzz.yaml", bytes)};
  std::vector<remit::Diagnostic> problems;
  const remit::YamlTree tree = remit::read_yaml(sources, 0, problems);
  if (!remit::test::faults(tree, problems, sources[0]).empty()) std::abort();
  return 0;
}
