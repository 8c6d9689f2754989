#include <algorithm>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <utility>
#include <variant>

#include "commands/commands.hpp"
#include "import_changes.hpp"
#include "import_documents.hpp"
#include "import_files.hpp"
#include "import_review.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/line_reading.hpp"
#include "remit/intake/reviewed_draft.hpp"
#include "remit/io/write_catalog.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/draft_report.hpp"
#include "remit/render/json.hpp"
#include "session.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

/// What is known or wanted beside the documents.
struct Request {
  Catalog known;
  DraftOptions options;
};

/// How a line or row of the documents was read.
ExitCode explain_line(const Call& call, DocumentReader& documents, const Request& request) {
  const std::string& asked = call.options.explain;
  const std::optional<AskedPlace> place = asked_place(asked);
  if (!place) return refuse(call, message(phrases::imports::no_line, asked));
  std::string text;
  while (const auto document = documents.next()) {
    for (const Message& said :
        line_reading(*document, request.known, *place, request.options.columns)) {
      text += in_words(said, call.language) + "\n";
    }
  }
  if (text.empty()) return refuse(call, message(phrases::imports::no_such_line, asked));
  deliver(call, text);
  return ExitCode::fine;
}

bool has_error(const std::vector<Diagnostic>& problems) {
  return std::ranges::find(problems, Severity::error, &Diagnostic::severity) != problems.end();
}

/// Names the documents that lie beside the output file or below as they lie from there, so that
/// check finds them again; paths to other places would tell about the machine. The plans stand in
/// the order of the documents.
void place_documents(Catalog& catalog, const std::vector<std::string>& files, const Call& call) {
  const fs::path folder = fs::path(call.options.output).parent_path();
  for (std::size_t i = 0; i < std::min(files.size(), catalog.plans.size()); ++i) {
    std::error_code unknown;
    const fs::path seen =
        fs::proximate(files[i], folder.empty() ? fs::current_path() : folder, unknown);
    const bool is_below = seen.is_relative() && *seen.begin() != "..";
    if (!unknown && is_below) catalog.plans[i].source.file = seen.generic_string();
  }
}

ExitCode import_documents(const Call& call, DocumentReader& documents, Request request) {
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const std::vector<std::string> words = telling_words(*thesaurus);
  request.options.known_words = words;
  const ReviewReading before = review_asked(call);
  ReviewedDraft made = reviewed_draft([&] { return documents.next(); }, request.known,
      request.options, before.review, call.language);
  Draft& draft = made.draft;
  const std::vector<DraftWarning>& problems = documents.problems();
  draft.warnings.insert(draft.warnings.begin(), problems.begin(), problems.end());
  call.err << as_text(draft, call.language);
  const bool has_plans = !draft.catalog.plans.empty();
  const bool is_whole = before.diagnostics.empty();  // else what was not understood would be lost
  const bool is_kept =
      !call.options.dry_run && has_plans && !call.options.review.empty() && is_whole;
  const ReviewReading after = is_kept ? review_to_write(call, made) : before;
  tell_review(call, after, made);
  if (!call.options.dry_run && has_plans) {
    if (call.format == "json") {
      deliver(call, import_json(draft, call.language));
    } else {
      if (!call.options.output.empty()) place_documents(draft.catalog, documents.files(), call);
      deliver_draft(call, as_yaml(draft.catalog));
    }
    if (is_kept) deliver_review(call, before, after);
  }
  const bool is_broken = documents.is_broken() || !has_plans || has_error(before.diagnostics) ||
                         has_error(made.problems);
  return is_broken ? ExitCode::unreadable : ExitCode::fine;
}

}  // namespace

ExitCode import_plans(const Call& call) {
  const Options& options = call.options;
  Request request;
  request.options.id = options.id;
  request.options.jurisdiction = options.jurisdiction;
  if (!options.columns.empty()) {
    auto columns = parse_columns(options.columns);
    if (const auto* const wrong = std::get_if<Message>(&columns)) return refuse(call, *wrong);
    request.options.columns = std::get<NamedColumns>(std::move(columns));
  }
  const std::vector<fs::path> paths = documents_asked(call);
  if (options.explain.empty()) {
    if (const auto done = import_changes(call, paths)) return *done;
  }
  if (paths.size() > 1 && !options.id.empty()) {
    return refuse(call, message(phrases::imports::id_of_one, paths.size()));
  }
  if (!options.review.empty() && options.review == options.output) {
    return refuse(call, message(phrases::imports::one_file, options.review));
  }
  if (!options.dry_run && options.explain.empty() && !may_replace_output(call)) {
    return refuse(call, message(phrases::imports::was_changed, options.output));
  }
  request.known = known_catalog(call);
  DocumentReader documents(call, paths);
  if (!options.explain.empty()) return explain_line(call, documents, request);
  return import_documents(call, documents, std::move(request));
}

}  // namespace remit::app
