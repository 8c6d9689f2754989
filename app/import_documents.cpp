#include "import_documents.hpp"

#include <algorithm>
#include <array>
#include <map>
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

/// Shows on a terminal which document is being read, in one line that is gone at the end.
class Progress {
public:
  Progress(const Call& call, std::size_t all) : call_(call), all_(all) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  void show(std::size_t number, const fs::path& path) {
    if (!call_.is_watched || all_ < 2) return;
    const std::string name = printable(path.filename().generic_string());
    clear();
    call_.err << number << '/' << all_ << ' ' << name << std::flush;
    is_shown_ = true;
  }

  void clear() {
    if (is_shown_) call_.err << "\r\x1b[K" << std::flush;
    is_shown_ = false;
  }

private:
  const Call& call_;
  std::size_t all_;
  bool is_shown_ = false;
};

DocumentReading document_read(const fs::path& path) {
  const std::string name = path.generic_string();
  const std::string bytes = file_bytes(path);
  DocumentReading reading = read_document(name, bytes);
  if (reading.kind != DocumentKind::pdf) return reading;
  auto text = text_of_pdf(bytes);
  if (std::string* const found = std::get_if<std::string>(&text)) {
    return read_pdf_text(name, bytes, std::move(*found));
  }
  reading.problems.push_back({Severity::error, {}, std::get<Message>(std::move(text))});
  return reading;
}

/// Puts documents together whose plans must have different ids.
class Collection {
public:
  void add(DocumentReading reading, const std::string& name) {
    for (DocumentProblem& problem : reading.problems) {
      read_.is_broken = read_.is_broken || problem.severity == Severity::error;
      read_.problems.push_back({name, problem.place.line, std::move(problem.message)});
    }
    if (reading.document.parts.empty()) return;
    const auto [first, is_new] = file_of_.try_emplace(plan_id(name), name);
    if (!is_new) {
      read_.is_broken = true;
      read_.problems.push_back(
          {name, 0, message(phrases::imports::same_id, first->first, first->second)});
      return;
    }
    read_.documents.push_back(std::move(reading.document));
  }

  void lose() { read_.is_broken = true; }
  Documents take() { return std::move(read_); }

private:
  Documents read_;
  std::map<std::string, std::string> file_of_;  ///< by the plan's id
};

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

Documents documents_read(const Call& call, const std::vector<fs::path>& paths) {
  Collection collection;
  Progress progress(call, paths.size());
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string name = paths[i].generic_string();
    progress.show(i + 1, paths[i]);
    try {
      collection.add(document_read(paths[i]), name);
    } catch (const std::system_error& error) {
      progress.clear();
      tell(call, message(phrases::usage::cannot_read, name, reason(error.code(), call.language)));
      collection.lose();
    }
  }
  return collection.take();
}

}  // namespace remit::app
