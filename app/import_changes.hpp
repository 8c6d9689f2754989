#pragma once

#include <filesystem>
#include <optional>
#include <span>

#include "call.hpp"

namespace remit::app {

/// Compares a workbook that `matrix` wrote with the catalog, tells what people changed in it, and
/// writes a patch of that. None if the only document is no such workbook and --changes does not say
/// that it is; then it is a plan like any other. Throws CannotRead and CannotWrite.
std::optional<ExitCode> import_changes(
    const Call& call, std::span<const std::filesystem::path> documents);

}  // namespace remit::app
