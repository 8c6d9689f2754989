#include "remit/version.hpp"

namespace remit {

std::string_view version() {
  return REMIT_VERSION;
}

}  // namespace remit
