#pragma once

#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"

namespace remit {

/// The checksums of the documents of the plans as they lie beside their catalogs' files now, by
/// plan; empty for a plan that has none to compare with, or whose document is not there.
std::vector<std::string> document_checksums(const Reading& reading);

}  // namespace remit
