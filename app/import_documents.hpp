#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "call.hpp"
#include "remit/intake/document.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/model/draft.hpp"

namespace remit::app {

/// The documents behind the words of a call: a folder gives all it holds, in order of names; one
/// that holds none is told.
std::vector<std::filesystem::path> documents_asked(const Call& call);

/// Reads the documents of a call one at a time, whatever is wrong with others, and keeps none. A
/// file that cannot be opened is told at once. On a terminal stderr shows which one is being read,
/// in one line that is gone at the end. Of two that would be plans of the same id the second is
/// told and left out.
class DocumentReader {
public:
  DocumentReader(const Call& call, std::vector<std::filesystem::path> paths);
  DocumentReader(const DocumentReader&) = delete;
  DocumentReader& operator=(const DocumentReader&) = delete;
  ~DocumentReader();

  std::optional<Document> next();

  /// What was wrong with those read so far.
  [[nodiscard]] const std::vector<DraftWarning>& problems() const { return problems_; }
  /// The names of those handed over so far.
  [[nodiscard]] const std::vector<std::string>& files() const { return files_; }
  /// Something is lost.
  [[nodiscard]] bool is_broken() const { return is_broken_; }

private:
  std::optional<Document> accepted(DocumentReading reading, const std::string& name);
  void show_progress(const std::filesystem::path& path);
  void clear_progress();

  const Call& call_;
  std::vector<std::filesystem::path> paths_;
  std::size_t next_ = 0;
  bool is_shown_ = false;
  std::vector<DraftWarning> problems_;
  std::vector<std::string> files_;
  std::map<std::string, std::string> file_of_;  ///< by the plan's id
  bool is_broken_ = false;
};

}  // namespace remit::app
