#pragma once

#include <span>
#include <string>

#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/model/draft.hpp"

namespace remit {

/// What is known or wanted beside the documents themselves.
struct DraftOptions {
  std::string id;            ///< of the plan; empty, or several documents: the file's name
  std::string jurisdiction;  ///< id or name; empty: what the document says, or names most
                             ///< often, or else the only one that is known
  std::span<const std::string> known_words{};  ///< that make good keywords: of a thesaurus
  NamedColumns columns{};                      ///< of tables, as the user reads them
};

/// Makes plans out of documents: their tasks, who has to do them, targets, groups and keywords.
/// Names are looked up in the known catalog; keywords are weighed over all the documents.
Draft draft(
    std::span<const Document> documents, const Catalog& known, const DraftOptions& options = {});

/// The id of the plan in a file: its name without folders and ending.
std::string plan_id(std::string_view file);

}  // namespace remit
