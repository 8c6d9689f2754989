#pragma once

#include <optional>
#include <string>
#include <vector>

#include "call.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/base/source.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/patch.hpp"

/// Files of --with that hold proposals.
namespace remit::app {

/// The patches of a call, and what they mean in its catalog.
struct PatchesUsed {
  Patch patch;     ///< all files together
  Catalog before;  ///< the catalog without them
  PatchMeaning meaning;
  bool has_mistakes = false;      ///< some file says something that is not understood
  std::size_t catalog_files = 0;  ///< so many of the sources, from the first on, are no patches
  std::size_t reforms = 0;        ///< and so many of these, at the end, are planned reforms
};

/// What --with names, and of `assign -o FILE` the file of proposals that is there: its
/// decisions stay.
std::vector<std::string> with_asked(const Call& call);

/// Takes those that are patches out of `files`.
Sources patches_among(Sources& files);

/// Reads patches into the reading: problems, and the assignments that they accept. None without
/// patches.
std::optional<PatchesUsed> apply_patches(Reading& reading, Sources patches, std::size_t reforms);

/// True if the answers of a command show who is only proposed.
bool shows_proposals(const Call& call);

/// Adds to findings about tasks that nobody has whom the patches propose for them.
void note_proposals(
    const PatchesUsed& used, const Catalog& catalog, std::vector<Diagnostic>& findings);

}  // namespace remit::app
