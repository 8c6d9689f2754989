#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/intake/read_document.hpp"

namespace remit {

/// The names of the entries of a ZIP archive, at most ten thousand; none if its directory, which
/// stands at its end, cannot be read.
std::vector<std::string> zip_names(std::string_view bytes);

/// Entries of a ZIP archive, expanded in memory; nothing is ever written to a disk under their
/// names.
struct Unzipped {
  std::map<std::string, std::string, std::less<>> entries;
  std::optional<Message> problem;  ///< why an entry is missing: too large, encrypted, damaged
};

/// The entries whose names satisfy one of `wanted`: a name, or a beginning that ends in “*”. Those
/// that would expand beyond the limits together, or out of all proportion, are left out.
Unzipped unzipped(std::string_view bytes, const std::vector<std::string_view>& wanted,
    const DocumentLimits& limits);

}  // namespace remit
