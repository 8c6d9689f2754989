#pragma once

#include <cstddef>

namespace remit::app {

/// What the program's streams are: none is a terminal unless it says so.
struct Terminal {
  bool out = false;
  bool err = false;
  std::size_t width = 0;  ///< columns of the one that `out` is; 0: not known
};

/// What stdout and stderr are; $COLUMNS, if it is a number, says how wide a terminal is to be
/// taken.
Terminal terminal();

}  // namespace remit::app
