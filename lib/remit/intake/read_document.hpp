#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/message.hpp"
#include "remit/intake/document.hpp"

namespace remit {

/// What a file is by its content; its name decides only where the content leaves it open.
enum class DocumentKind : std::uint8_t {
  unknown,
  text,
  markdown,
  html,
  separated,
  docx,
  xlsx,
  pdf
};

/// Something to tell about a document: an error where text is lost, a warning where it is doubtful.
struct DocumentProblem {
  Severity severity = Severity::error;
  Place place;  ///< none: the file as a whole
  Message message;
  friend bool operator==(const DocumentProblem&, const DocumentProblem&) = default;
};

/// How much a document may become, so that a small hostile file cannot fill the memory.
struct DocumentLimits {
  std::size_t expanded = std::size_t{256} << 20U;  ///< bytes that one archive's entries become
  std::size_t nodes = 8'000'000;                   ///< elements and attributes of one XML entry
  std::size_t lines = 2'000'000;                   ///< of text, blank ones not counted
  std::size_t cells = 1'000'000;                   ///< of all tables, merged cells counted in full
  std::size_t repeated = std::size_t{32} << 20U;   ///< bytes that merged cells repeat
  bool with_hidden_rows = false;                   ///< of sheets; a workbook of remit's has some
};

/// A document as far as it could be read, and everything that was wrong with it.
struct DocumentReading {
  DocumentKind kind = DocumentKind::unknown;
  Document document;
  std::vector<DocumentProblem> problems;
  friend bool operator==(const DocumentReading&, const DocumentReading&) = default;
};

/// Reads a plan as published, out of the bytes of its file: plain text, Markdown and HTML in any
/// common encoding, DOCX, XLSX, CSV and TSV. Whatever the bytes are, it throws nothing but
/// std::bad_alloc, and time and memory are bounded by their number and the limits. A PDF is
/// recognised but not read: see read_pdf_text.
DocumentReading read_document(
    std::string name, std::string bytes, const DocumentLimits& limits = {});

/// A PDF out of its bytes, of which only the checksum is taken, and what `pdftotext -layout -enc
/// UTF-8` prints for it: pages divided by form feeds. Running headers, footers and page numbers
/// are left out, aligned columns under a header become tables.
DocumentReading read_pdf_text(std::string name, const std::string& bytes, std::string text);

}  // namespace remit
