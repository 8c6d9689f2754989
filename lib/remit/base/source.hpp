#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A stretch of one input file: byte offsets [begin, end) into `Sources[file]`.
struct Span {
  std::uint32_t file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// A place as people count: line and column from 1, columns in characters, not bytes.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend auto operator<=>(const Position&, const Position&) = default;
};

/// One file as read: its name as the user gave it, its bytes, and where its lines begin.
struct SourceFile {
  std::string name;
  std::string text;
  std::vector<std::uint32_t> line_starts;
};

/// Every file of a run; `Span::file` indexes it.
using Sources = std::vector<SourceFile>;

/// A file out of text in memory: drops a byte order mark and finds the lines (ended by LF or CRLF).
SourceFile source_file(std::string name, std::string text);

/// Line and column of a byte offset; an offset beyond the end gives the end of the text.
Position locate(const SourceFile& file, std::uint32_t offset);

/// The text of a line (from 1), without its line ending; empty if there is no such line.
std::string_view line_text(const SourceFile& file, std::uint32_t line);

}  // namespace remit
