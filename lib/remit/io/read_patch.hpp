#pragma once

#include <cstdint>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/model/patch.hpp"

namespace remit {

/// Whether a file holds proposals: it has the field `proposals` or `no_proposal` at its top.
bool is_patch(const SourceFile& source);

/// Reads `sources[file]`, as `as_yaml` writes it and people fill it in; what is wrong goes to
/// `problems`, and what is valid is in the patch:
///
///     version: 1
///     proposals:
///       - status: accepted
///         task: rivers-2021/2.1
///         agency: 市水务局
///         role: lead
Patch read_patch(const Sources& sources, std::uint32_t file, std::vector<Diagnostic>& problems);

}  // namespace remit
