#include "fuzz/fuzzed.hpp"

#include <variant>
#include <vector>

#include "intake/clause_checks.hpp"
#include "intake/document_checks.hpp"
#include "io/yaml_checks.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/io/read_review.hpp"
#include "remit/io/write_review.hpp"
#include "remit/io/yaml_tree.hpp"

namespace remit::test {

namespace {

std::string first_of(const std::vector<std::string>& faults) {
  return faults.empty() ? std::string() : faults.front();
}

std::string yaml_fault(const std::string& bytes) {
  const Sources sources{source_file("fuzz.yaml", bytes)};
  std::vector<Diagnostic> problems;
  const YamlTree tree = read_yaml(sources, 0, problems);
  return first_of(faults(tree, problems, sources[0]));
}

/// Titles and names are what the catalog is known by: none may be empty, whatever the text.
std::string draft_fault(const std::string& bytes) {
  const std::vector<Document> documents{read_document("fuzz.txt", bytes).document};
  const Draft made = draft(documents, {});
  for (const Agency& agency : made.catalog.agencies)
    if (agency.name.empty()) return "an agency without a name";
  for (const Task& task : made.catalog.tasks)
    if (task.number.empty()) return "a task without a number";
  return {};
}

/// What people decided is what is written down again; a file with mistakes is never rewritten.
std::string review_fault(const std::string& bytes) {
  const ReviewReading first = read_review(source_file("fuzz.review.yaml", bytes));
  if (!first.diagnostics.empty()) return {};
  const std::string written = as_yaml(first.review, Language::zh);
  const ReviewReading second = read_review(source_file("fuzz.review.yaml", written));
  if (!second.diagnostics.empty()) return "a review that is written cannot be read";
  return as_yaml(second.review, Language::zh) == written ? "" : "a review changes when it is read";
}

std::string columns_fault(const std::string& bytes) {
  const auto columns = parse_columns(bytes);
  const auto* const named = std::get_if<NamedColumns>(&columns);
  if (named == nullptr) return {};
  for (const NamedColumn& column : *named)
    if (column.header.empty()) return "a column without a heading";
  return {};
}

}  // namespace

std::string fault(std::string_view kind, const std::string& bytes) {
  if (kind == "clause") return clause_faults(bytes);
  if (kind == "columns") return columns_fault(bytes);
  if (kind == "draft") return draft_fault(bytes);
  if (kind == "review") return review_fault(bytes);
  if (kind == "yaml") return yaml_fault(bytes);
  return first_of(faults_in_format(kind, bytes));
}

}  // namespace remit::test
