#include "import_changes.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "import_files.hpp"
#include "reason.hpp"
#include "remit/analysis/sheet_changes.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/changes.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/intake/edited_workbook.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/io/write_patch.hpp"
#include "remit/render/changes_table.hpp"
#include "session.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

/// A workbook as it could be read. Where --changes says that it is one of remit's, it may be as
/// large as these are: a grid has many cells, nearly all of them empty.
DocumentReading reading_of(const Call& call, const fs::path& path) {
  DocumentLimits limits;
  limits.with_hidden_rows = true;  // their keys stand in some, and people filter
  if (call.options.changes) limits.cells = 6'000'000;
  return read_document(path.generic_string(), file_bytes(path), limits);
}

/// Without the folders, which are nobody's business.
std::string file_name(const fs::path& path) {
  return path.filename().generic_string();
}

/// The sheets of all documents as one workbook, and what it is called.
struct Handed {
  std::vector<EditedSheet> sheets;
  std::string name;
  bool is_broken = false;  ///< something of it could not be read
};

/// None if one of them is no workbook of remit's; that is told where --changes says it is one.
std::optional<Handed> handed_back(const Call& call, std::span<const fs::path> documents) {
  Handed handed;
  for (const fs::path& path : documents) {
    DocumentReading reading;
    try {
      reading = reading_of(call, path);
    } catch (const std::system_error& error) {
      if (!call.options.changes) return {};
      throw CannotRead(in_words(message(phrases::usage::cannot_read, path.generic_string(),
                                    reason(error.code(), call.language)),
          call.language));
    }
    std::vector<EditedSheet> sheets = edited_sheets(std::move(reading.document));
    if (sheets.empty()) {
      if (call.options.changes) {
        tell(call, message(phrases::changes::not_ours, path.generic_string()));
      }
      return {};
    }
    for (const DocumentProblem& problem : reading.problems) {
      handed.is_broken |= problem.severity == Severity::error;
      tell(call, problem.message);
    }
    std::ranges::move(sheets, std::back_inserter(handed.sheets));
    handed.name += (handed.name.empty() ? "" : ", ") + file_name(path);
  }
  return handed;
}

std::string patch_text(const SheetChanges& found, const std::string& name, Language language) {
  return as_yaml(found.patch,
      std::vector<std::string>{in_words(message(phrases::changes::patch_head, name), language),
          std::string(in_words(phrases::changes::patch_how, language))});
}

void tell_changes(const Call& call, const SheetChanges& found, const std::string& name) {
  if (!found.changes.empty()) {
    call.err << as_text(changes_table(found, name, call.language), call.err_color) << '\n';
  }
  call.err << problems_text(found, call.language) << changes_summary(found, name, call.language)
           << '\n';
  const bool is_empty = found.patch.proposals.empty() && found.patch.deadlines.empty();
  if (!is_empty && call.options.output.empty()) {
    call.err << in_words(phrases::changes::how, call.language) << '\n';
  }
}

}  // namespace

std::optional<ExitCode> import_changes(const Call& call, std::span<const fs::path> documents) {
  const bool is_workbook = documents.size() == 1 && documents[0].extension() == ".xlsx";
  if (!call.options.changes && !is_workbook) return {};
  const auto handed = handed_back(call, documents);
  if (!handed) {
    return call.options.changes ? std::optional(ExitCode::unreadable) : std::nullopt;
  }
  if (!call.options.dry_run && !may_replace_output(call)) {
    return refuse(call, message(phrases::imports::was_changed, call.options.output));
  }
  const Catalog catalog = known_catalog(call);
  if (catalog.tasks.empty()) return refuse(call, message(phrases::changes::no_catalog));
  SheetChanges found = sheet_changes(catalog, names(catalog), handed->sheets, handed->name);
  if (handed->is_broken) {  // what was not read is not gone
    std::erase_if(found.problems, [](const SheetProblem& problem) {
      return problem.message.wording == &phrases::changes::rows_gone;
    });
  }
  if (call.format == "json") {
    if (!call.options.dry_run) deliver(call, changes_json(found, handed->name, call.language));
  } else if (!call.options.dry_run) {
    deliver_draft(call, patch_text(found, handed->name, call.language));
  }
  tell_changes(call, found, handed->name);
  const bool is_broken =
      handed->is_broken || std::ranges::any_of(found.problems, [](const SheetProblem& problem) {
        return problem.severity == Severity::error;
      });
  return is_broken ? ExitCode::unreadable : ExitCode::fine;
}

}  // namespace remit::app
