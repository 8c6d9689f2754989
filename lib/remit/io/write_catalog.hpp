#pragma once

#include <string>

#include "remit/model/catalog.hpp"

namespace remit {

/// The catalog as one file of the format (docs/format.md), in canonical form: the same catalog,
/// the same bytes. Reading it gives the same catalog, places in files aside, as long as the catalog
/// was itself read, or made up of what can be read. Undeclared agencies are written in lists only.
std::string as_yaml(const Catalog& catalog);

}  // namespace remit
