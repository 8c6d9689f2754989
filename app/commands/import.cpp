#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <utility>
#include <variant>

#include "commands/commands.hpp"
#include "pdf_program.hpp"
#include "reason.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/line_reading.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/io/write_catalog.hpp"
#include "remit/render/draft_report.hpp"
#include "remit/render/json.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 13> endings{".txt", ".md", ".markdown", ".html", ".htm",
    ".docx", ".xlsx", ".csv", ".tsv", ".pdf", ".text", ".xhtml", ".xlsm"};

/// The documents behind the words of the call: a folder gives all it holds, in order of names.
std::vector<fs::path> documents_asked(const Call& call) {
  std::vector<fs::path> found;
  for (const std::string& word : call.options.words) {
    if (std::error_code unknown; !fs::is_directory(word, unknown)) {
      found.emplace_back(word);
      continue;
    }
    std::vector<fs::path> inside;
    for (const fs::directory_entry& entry :
        fs::recursive_directory_iterator(word, fs::directory_options::skip_permission_denied)) {
      const std::string ending = entry.path().extension().string();
      const bool is_hidden = entry.path().filename().string().starts_with(".");
      if (entry.is_regular_file() && !is_hidden &&
          std::ranges::find(endings, ending) != endings.end()) {
        inside.push_back(entry.path());
      }
    }
    std::ranges::sort(inside);
    if (inside.empty()) tell(call, message(phrases::imports::nothing_there, word));
    found.insert(found.end(), inside.begin(), inside.end());
  }
  return found;
}

std::string bytes_of(const Call& call, const fs::path& path) try {
  return file_bytes(path);
} catch (const std::system_error& error) {
  throw CannotRead(in_words(message(phrases::usage::cannot_read, path.generic_string(),
                                reason(error.code(), call.language)),
      call.language));
}

DocumentReading document_read(const Call& call, const fs::path& path) {
  const std::string name = path.generic_string();
  const std::string bytes = bytes_of(call, path);
  DocumentReading reading = read_document(name, bytes);
  if (reading.kind != DocumentKind::pdf) return reading;
  auto text = text_of_pdf(bytes);
  if (std::string* const found = std::get_if<std::string>(&text)) {
    return read_pdf_text(name, bytes, std::move(*found));
  }
  reading.problems.push_back({Severity::error, {}, std::get<Message>(std::move(text))});
  return reading;
}

/// What was read of all documents.
struct Documents {
  std::vector<Document> documents;
  std::vector<DraftWarning> problems;
  bool is_broken = false;
};

Documents documents_read(const Call& call, const std::vector<fs::path>& paths) {
  Documents read;
  for (const fs::path& path : paths) {
    DocumentReading reading = document_read(call, path);
    for (DocumentProblem& problem : reading.problems) {
      read.is_broken = read.is_broken || problem.severity == Severity::error;
      read.problems.push_back(
          {path.generic_string(), problem.place.line, std::move(problem.message)});
    }
    if (!reading.document.parts.empty()) read.documents.push_back(std::move(reading.document));
  }
  return read;
}

/// How a line of the only document was read.
ExitCode explain_line(const Call& call, const Documents& read, const Catalog& known) {
  const std::string& asked = call.options.explain;
  std::uint32_t line = 0;
  const auto [end, error] = std::from_chars(asked.data(), asked.data() + asked.size(), line);
  if (error != std::errc() || end != asked.data() + asked.size()) {
    return refuse(call, message(phrases::imports::no_line, asked));
  }
  std::string text;
  for (const Document& document : read.documents) {
    for (const Message& said : line_reading(document, known, line)) {
      text += in_words(said, call.language) + "\n";
    }
  }
  if (text.empty()) return refuse(call, message(phrases::imports::no_such_line, asked));
  deliver(call, text);
  return ExitCode::fine;
}

}  // namespace

ExitCode import_plans(const Call& call) {
  const std::vector<fs::path> paths = documents_asked(call);
  if (paths.size() > 1 && !call.options.id.empty()) {
    return refuse(call, message(phrases::imports::id_of_one, paths.size()));
  }
  const Catalog known = known_catalog(call);
  Documents read = documents_read(call, paths);
  if (!call.options.explain.empty()) return explain_line(call, read, known);
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const std::vector<std::string> words = telling_words(*thesaurus);
  Draft made = draft(read.documents, known, {call.options.id, call.options.jurisdiction, words});
  made.warnings.insert(made.warnings.begin(), read.problems.begin(), read.problems.end());
  call.err << as_text(made, call.language);
  const bool is_broken = read.is_broken || made.catalog.plans.empty();
  if (!call.options.dry_run && !made.catalog.plans.empty()) {
    deliver(call, call.format == "json" ? import_json(made, call.language) : as_yaml(made.catalog));
  }
  return is_broken ? ExitCode::unreadable : ExitCode::fine;
}

}  // namespace remit::app
