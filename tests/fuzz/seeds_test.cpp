// Replays what tests/fuzz/seeds holds for each fuzzer, hostile things that were thought of and
// whatever fuzzing found: the fuzzers' own checks, without a fuzzer.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "fuzz/fuzzed.hpp"
#include "remit/base/load.hpp"
#include "sources.hpp"

namespace {

std::vector<std::filesystem::path> sorted(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (!entry.path().filename().string().starts_with('.')) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("every fuzzer's seeds are read without a fault, whole and cut off") {
  const auto folders = sorted(remit::test::project_file("tests/fuzz/seeds"));
  CHECK(folders.size() == remit::test::fuzzed_kinds.size());
  for (const auto& folder : folders) {
    for (const auto& file : sorted(folder)) {
      CAPTURE(file.string());
      const std::string bytes = remit::load(file).text;
      const std::string kind = folder.filename().string();
      CHECK(remit::test::fault(kind, bytes) == "");
      for (std::size_t part = 1; part < 8; ++part)
        CHECK(remit::test::fault(kind, bytes.substr(0, bytes.size() * part / 8)) == "");
    }
  }
}
