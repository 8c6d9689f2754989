#pragma once

#include "io/samples.hpp"
#include "remit/model/catalog.hpp"

namespace remit::test {

/// A small catalog with a bit of everything that can be read from a file without an error other
/// than undeclared agencies, in the order in which it would be read, without places in a file.
Catalog random_catalog(Dice& dice);

}  // namespace remit::test
