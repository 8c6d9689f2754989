#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "remit/base/language.hpp"

/// A published document as every reader hands it on, whatever it was: lines and tables, each with
/// the place where a person can look it up.
namespace remit {

/// A place in a published document; 0 and empty where the format knows no such thing.
struct Place {
  std::uint32_t line = 0;       ///< from 1: plain text, Markdown, the source of a web page
  std::uint32_t column = 0;     ///< from 1, in characters
  std::uint32_t page = 0;       ///< from 1: PDF
  std::uint32_t paragraph = 0;  ///< from 1: Word; beside a line, where that holds several
  std::string cell;             ///< "Sheet1!B7", "table 2, row 3, column 1"
  friend bool operator==(const Place&, const Place&) = default;
};

/// “line 3, column 5”, “page 2, line 4”, “Sheet1!B7”; empty for a place that says nothing.
std::string in_words(const Place& place, Language language);

/// A line of a text, or a paragraph where the format has paragraphs. Numbering that the format
/// generates (Word's lists) is part of the text. There are no blank lines: where a text had some,
/// the numbers of its lines leave a gap.
struct Line {
  std::string text;        ///< UTF-8, without its line break and the white space around it
  std::uint8_t level = 0;  ///< of a heading that the format marks as one, from 1; 0: none
  bool whole = false;      ///< a paragraph by the format's own word; else lines may be broken text
  Place place;             ///< of the first character of the text
  std::uint16_t indent = 0;  ///< columns of white space before the text, full-width ones count two
  friend bool operator==(const Line&, const Line&) = default;
};

/// A cell of a table; one that is merged over several places repeats its text in each.
struct GridCell {
  std::string text;
  bool repeated = false;  ///< continues the cell above or to the left that it is merged with
  Place place;
  bool uncertain = false;  ///< parts of it may belong to the rows around
  friend bool operator==(const GridCell&, const GridCell&) = default;
};

/// A table of a document, or a sheet of a workbook, merged cells filled in.
struct Grid {
  std::string name;  ///< of the sheet; else empty
  std::vector<std::vector<GridCell>> rows;
  friend bool operator==(const Grid&, const Grid&) = default;
};

using Part = std::variant<Line, Grid>;

/// A document in reading order.
struct Document {
  std::string file;      ///< as the user named it
  std::string checksum;  ///< "sha256:…" of its bytes, to notice that it changed; see contract
  std::vector<Part> parts;
  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace remit
