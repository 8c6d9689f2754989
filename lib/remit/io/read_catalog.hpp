#pragma once

#include <cstddef>
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
/// The last `reforms` files are planned reforms: changes and new agencies, no plans. What their
/// changes lead to is declared by that.
Reading read_catalog(Sources sources, std::size_t reforms = 0);

/// The last day of a reform's changes, when all of it is in force; no date if it has none.
Date in_force(const Reading& reading, std::size_t reforms);

/// The catalog files behind paths: a file is itself, a folder gives all its *.yaml and *.yml,
/// subfolders included (not those that begin with a dot), sorted by path, none twice. A file
/// in a folder that is a settings file (remit.yaml), a baseline (remit-baseline.yaml), a review
/// (NAME.review.yaml) or proposals (NAME.patch.yaml) is left out. Throws std::system_error naming
/// the path that is not there.
std::vector<std::filesystem::path> catalog_files(const std::vector<std::filesystem::path>& paths);

}  // namespace remit
