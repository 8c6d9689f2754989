#pragma once

#include <filesystem>
#include <optional>

namespace remit::test {

/// The folder of the annotated plans: $REMIT_CORPUS, else ../shared/corpus beside this repository.
/// Where there is none, says so in the test's output and returns nothing: the test then returns
/// early.
std::optional<std::filesystem::path> corpus();

}  // namespace remit::test
