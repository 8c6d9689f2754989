// Prints what remit writes, for other readers of YAML: without an argument awkward texts, each
// beside its bytes in hexadecimal digits (tests/scalar_check.py); with one, made up catalogs, one
// document each (tests/schema_check.py).

#include <cstdio>

#include "io/random_catalog.hpp"
#include "remit/io/write_catalog.hpp"
#include "remit/io/yaml_scalar.hpp"

namespace {

std::string hexadecimal(const std::string& text) {
  std::string digits;
  for (const char c : text) {
    constexpr const char* all = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    digits += {all[byte >> 4U], all[byte & 15U]};
  }
  return digits;
}

void print_texts() {
  for (const std::string& text : remit::test::awkward_texts()) {
    const std::string block = as_scalar(text, remit::YamlContext::block);
    const std::string flow = as_scalar(text, remit::YamlContext::flow);
    std::printf("- bytes: \"%s\"\n  block: %s\n  flow: [%s, {key: %s}]\n",
        hexadecimal(text).c_str(), block.c_str(), flow.c_str(), flow.c_str());
  }
}

void print_catalogs() {
  remit::test::Dice dice;
  constexpr int enough = 40;
  for (int i = 0; i < enough; ++i) {
    std::printf("---\n%s", as_yaml(remit::test::random_catalog(dice)).c_str());
  }
}

}  // namespace

int main(int argc, char**) {
  argc > 1 ? print_catalogs() : print_texts();
}
