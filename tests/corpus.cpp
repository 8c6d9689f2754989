#include "corpus.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

#include "sources.hpp"

namespace remit::test {

std::optional<std::filesystem::path> corpus() {
  const char* const named = std::getenv("REMIT_CORPUS");
  const std::filesystem::path folder =
      named != nullptr ? named : remit::test::project_file("../shared/corpus");
  if (std::filesystem::is_directory(folder)) return std::filesystem::canonical(folder);
  MESSAGE("skipped: no corpus at " << folder.string() << " (name its folder in REMIT_CORPUS)");
  return {};
}

}  // namespace remit::test
