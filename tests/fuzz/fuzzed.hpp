#pragma once

#include <array>
#include <string>
#include <string_view>

namespace remit::test {

/// What is fuzzed: the grammar of clauses, everything from a text to its draft, YAML, review files,
/// what a call says of columns, and the
/// readers of documents by format; of docx and xlsx the XML, packed anew each time, because a
/// fuzzer would hardly get past the checksums of an archive.
constexpr std::array<std::string_view, 13> fuzzed_kinds{"archive", "clause", "columns", "csv",
    "docx", "draft", "html", "md", "pdf", "review", "txt", "xlsx", "yaml"};

/// What must never be, after reading these bytes as that kind; empty if all is well.
std::string fault(std::string_view kind, const std::string& bytes);

}  // namespace remit::test
