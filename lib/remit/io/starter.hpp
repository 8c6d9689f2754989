#pragma once

#include <string_view>

namespace remit {

/// A small catalog with comments, to begin one's own from: docs/starter.yaml.
std::string_view starter_text();

}  // namespace remit
