#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/intake/read_document.hpp"

namespace remit::test {

using Texts = std::vector<std::string>;

/// Entries of an archive: name and bytes.
using Entries = std::vector<std::pair<std::string, std::string>>;

/// A ZIP archive in memory.
std::string zipped(const Entries& entries);

/// A Word document: what stands in its body, its numbering and its styles, as XML without roots.
struct InventedDocx {
  std::string body;
  std::string numbering{};
  std::string styles{};
};
std::string docx(const InventedDocx& document);

/// A workbook: sheets by name, each the XML inside <worksheet>; the XML inside <sst> and
/// <styleSheet>.
struct InventedXlsx {
  Entries sheets;
  std::string strings{};
  std::string styles{};
};
std::string xlsx(const InventedXlsx& workbook);

/// <w:p> with one run of text.
std::string paragraph(std::string_view text, std::string_view properties = {});

/// UTF-8 text as bytes of another encoding, as ICU names it.
std::string bytes_in(std::string_view encoding, std::string_view text);

/// A plain text as a Word document, a paragraph a line; as a web page, a line a line; in GB18030.
std::string in_word(const std::string& text);
std::string on_a_page(const std::string& text);
std::string in_gb18030(const std::string& text);

/// What was read, a line a text: "# heading", "text"; rows of tables as "| a | ^b |", the ^ before
/// what is repeated, under the name of the sheet in brackets.
Texts shown(const Document& document);
Texts shown_parts(const std::vector<Part>& parts);

/// The problems in English, with their places.
Texts shown(const std::vector<DocumentProblem>& problems);

/// Reads and shows.
Texts read(const std::string& name, std::string bytes);
Texts problems_of(const std::string& name, std::string bytes, const DocumentLimits& limits = {});

}  // namespace remit::test
