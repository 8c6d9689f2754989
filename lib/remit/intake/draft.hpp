#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/model/draft.hpp"

namespace remit {

/// What is known or wanted beside the documents themselves.
struct DraftOptions {
  std::string id;            ///< of the first plan; empty: the file's name, as of all others
  std::string jurisdiction;  ///< id or name; empty: what the document says, or names most
                             ///< often, or else the only one that is known
  std::span<const std::string> known_words{};  ///< that make good keywords: of a thesaurus
  NamedColumns columns{};                      ///< of tables, as the user reads them
};

/// Hands over documents one at a time; none: there are no more.
using NextDocument = std::function<std::optional<Document>()>;

/// The documents of a list, one after the other. They live as long as this.
NextDocument each_of(std::span<const Document> documents);

/// Makes plans out of documents: their tasks, who has to do them, targets, groups and keywords.
/// Names are looked up in the known catalog; keywords are weighed over all the documents.
/// No document is kept when the next one is asked for: memory is that of the largest, and of the
/// draft.
Draft draft(const NextDocument& next, const Catalog& known, const DraftOptions& options = {});
Draft draft(
    std::span<const Document> documents, const Catalog& known, const DraftOptions& options = {});

/// A place as catalogs hold it: the line, the paragraph where there are no lines; the cell, the
/// paragraph among several of one line, or the page.
Source source_at(const Place& place);

/// The id of the plan in a file: its name without folders and ending.
std::string plan_id(std::string_view file);

}  // namespace remit
