#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "remit/base/source.hpp"

namespace remit {

/// Reads a whole file; its name is the path as given, with forward slashes. Throws
/// std::system_error if it cannot be read, is a directory, or is larger than 2 GiB.
SourceFile load(const std::filesystem::path& path);

/// The bytes of a whole file, as they are. Throws likewise.
std::string file_bytes(const std::filesystem::path& path);

/// Writes a file whole or not at all: into a neighbour first, then renamed over the target, whose
/// permissions stay. What a link points to is written; what is no ordinary file (/dev/stdout, a
/// pipe) is written in place. Throws std::system_error.
void save(const std::filesystem::path& path, std::string_view text);

}  // namespace remit
