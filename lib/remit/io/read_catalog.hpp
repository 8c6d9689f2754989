#pragma once

#include <filesystem>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What was read: everything valid, and a diagnostic for everything else.
struct Reading {
  Catalog catalog;
  Sources sources;
  std::vector<Diagnostic> diagnostics;  ///< in the order of the files and their lines
};

/// Reads one catalog out of several files: declarations of all of them first, then the plans.
Reading read_catalog(Sources sources);

/// The catalog files behind paths: a file is itself, a folder gives all its *.yaml and *.yml,
/// subfolders included (not those that begin with a dot), sorted by path, none twice. A file
/// in a folder that is a settings or review file (remit.yaml) is left out.
/// Throws std::system_error naming the path that is not there.
std::vector<std::filesystem::path> catalog_files(const std::vector<std::filesystem::path>& paths);

}  // namespace remit
