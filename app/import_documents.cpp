#include "import_documents.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "pdf_program.hpp"
#include "reason.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 13> endings{".txt", ".md", ".markdown", ".html", ".htm",
    ".docx", ".xlsx", ".csv", ".tsv", ".pdf", ".text", ".xhtml", ".xlsm"};

bool is_document(const fs::directory_entry& entry) {
  std::string ending = entry.path().extension().string();
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::string name = entry.path().filename().string();
  const bool is_hidden = name.starts_with(".") || name.starts_with("~$");  // an open Word document
  std::error_code unknown;
  return entry.is_regular_file(unknown) && !is_hidden &&
         std::ranges::find(endings, ending) != endings.end();
}

DocumentReading document_read(const fs::path& path) {
  const std::string name = path.generic_string();
  const std::string bytes = file_bytes(path);
  DocumentReading reading = read_document(name, bytes);
  if (reading.kind != DocumentKind::pdf) return reading;
  auto text = text_of_pdf(bytes);
  if (std::string* const found = std::get_if<std::string>(&text)) {
    return read_pdf_text(name, bytes, std::move(*found));
  }
  // what it says is why, in place of that a program is needed
  reading.problems = {{Severity::error, {}, std::get<Message>(std::move(text))}};
  return reading;
}

}  // namespace

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
      if (is_document(entry)) inside.push_back(entry.path());
    }
    std::ranges::sort(inside);
    if (inside.empty()) tell(call, message(phrases::imports::nothing_there, word));
    found.insert(found.end(), inside.begin(), inside.end());
  }
  return found;
}

DocumentReader::DocumentReader(const Call& call, std::vector<fs::path> paths)
    : call_(call), paths_(std::move(paths)) {}

DocumentReader::~DocumentReader() {
  clear_progress();
}

std::optional<Document> DocumentReader::next() {
  while (next_ < paths_.size()) {
    const fs::path& path = paths_[next_++];
    const std::string name = path.generic_string();
    show_progress(path);
    try {
      if (auto document = accepted(document_read(path), name)) return document;
    } catch (const std::system_error& error) {
      clear_progress();
      tell(call_, message(phrases::usage::cannot_read, name, reason(error.code(), call_.language)));
      is_broken_ = true;
    }
  }
  clear_progress();
  return {};
}

std::optional<Document> DocumentReader::accepted(DocumentReading reading, const std::string& name) {
  for (DocumentProblem& problem : reading.problems) {
    is_broken_ = is_broken_ || problem.severity == Severity::error;
    const Source at = source_at(problem.place);
    problems_.push_back({name, at.line, at.place, std::move(problem.message)});
  }
  if (reading.document.parts.empty()) return {};
  const auto [first, is_new] = file_of_.try_emplace(plan_id(name), name);
  if (!is_new) {
    is_broken_ = true;
    problems_.push_back(
        {name, 0, {}, message(phrases::imports::same_id, first->first, first->second)});
    return {};
  }
  files_.push_back(name);
  return std::move(reading.document);
}

void DocumentReader::show_progress(const fs::path& path) {
  if (!call_.is_watched || paths_.size() < 2) return;
  const std::string name = printable(path.filename().generic_string());
  clear_progress();
  call_.err << next_ << '/' << paths_.size() << ' ' << name << std::flush;
  is_shown_ = true;
}

void DocumentReader::clear_progress() {
  if (is_shown_) call_.err << "\r\x1b[K" << std::flush;
  is_shown_ = false;
}

}  // namespace remit::app
