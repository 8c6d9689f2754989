#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/intake/raw_lines.hpp"

/// The header of a table that is laid out with blanks.
namespace remit {

/// Words between gaps, with the columns they take.
struct PdfChunk {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

constexpr std::size_t widest_pdf_line = 1000;  ///< columns of a line that are looked at

/// The chunks of a line that gaps of at least `gap` blanks divide.
std::vector<PdfChunk> pdf_chunks(std::string_view line, std::string_view gap = "  ");

/// A heading, perhaps in several lines.
struct PdfHeading {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct PdfHeader {
  std::vector<PdfHeading> headings;
  std::size_t lines = 0;
  std::size_t known = 0;  ///< headings that mean something
};

/// The header of a task table that begins in line `at`; none if there is no such.
std::optional<PdfHeader> pdf_header(std::span<const RawLine> lines, std::size_t at);

}  // namespace remit
