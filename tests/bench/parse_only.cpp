// The least that any program on yaml-cpp can cost: it parses a file and does nothing with it.
//   parse_only tree|events FILE

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <fstream>
#include <string_view>

namespace {

struct Nothing final : YAML::EventHandler {
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(
      const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(
      const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(
      const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc == 3 ? argv[1] : "";
  if (what == "tree") return YAML::LoadFile(argv[2]).IsMap() ? 0 : 1;
  if (what == "events") {
    std::ifstream in(argv[2]);
    YAML::Parser parser(in);
    Nothing nothing;
    return parser.HandleNextDocument(nothing) ? 0 : 1;
  }
  std::fputs("parse_only tree|events FILE\n", stderr);
  return 2;
}
