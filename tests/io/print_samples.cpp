// Prints awkward texts as as_scalar writes them, each beside its bytes in hexadecimal digits, for
// tests/scalar_check.py to read with another reader of YAML.

#include <cstdio>

#include "io/samples.hpp"
#include "remit/io/yaml_scalar.hpp"

int main() {
  for (const std::string& text : remit::test::awkward_texts()) {
    std::string bytes;
    for (const char c : text) {
      constexpr const char* digits = "0123456789abcdef";
      const auto byte = static_cast<unsigned char>(c);
      bytes += {digits[byte >> 4U], digits[byte & 15U]};
    }
    const std::string block = as_scalar(text, remit::YamlContext::block);
    const std::string flow = as_scalar(text, remit::YamlContext::flow);
    std::printf("- bytes: \"%s\"\n  block: %s\n  flow: [%s, {key: %s}]\n", bytes.c_str(),
        block.c_str(), flow.c_str(), flow.c_str());
  }
}
