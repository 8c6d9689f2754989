#pragma once

#include <filesystem>
#include <vector>

#include "call.hpp"
#include "remit/intake/document.hpp"
#include "remit/model/draft.hpp"

namespace remit::app {

/// The documents behind the words of a call: a folder gives all it holds, in order of names; one
/// that holds none is told.
std::vector<std::filesystem::path> documents_asked(const Call& call);

/// What was read of all documents.
struct Documents {
  std::vector<Document> documents;
  std::vector<DraftWarning> problems;  ///< of those that could be opened
  bool is_broken = false;              ///< something is lost
};

/// Reads every document, whatever is wrong with others; a file that cannot be opened is told at
/// once. On a terminal stderr shows how far it is. Of two that would be plans of the same id the
/// second is told and left out.
Documents documents_read(const Call& call, const std::vector<std::filesystem::path>& paths);

}  // namespace remit::app
