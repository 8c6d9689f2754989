#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/language.hpp"

namespace remit {

/// What a cell means, so that a terminal, a page or a workbook can show it by more than its words.
enum class Emphasis : std::uint8_t {
  none,
  heading,   ///< a row or cell that heads what follows
  key,       ///< an id
  lead,      ///< a leading role
  support,   ///< a cooperating role
  presumed,  ///< presumed, proposed or inherited: shown as such
  gap,       ///< nobody
  error,
  warning,
  info,
};

struct Cell {
  std::string text;
  Emphasis emphasis = Emphasis::none;
  friend bool operator==(const Cell&, const Cell&) = default;
};

enum class Align : std::uint8_t { left, center, right };

struct Column {
  std::string title;
  Align align = Align::left;
  std::size_t widest = 0;  ///< as text: wrap beyond so many columns; 0: never
  friend bool operator==(const Column&, const Column&) = default;
};

/// A titled table in one language, ready to be written in any form. Rows may be shorter than the
/// columns; what is missing is empty. A row whose only filled cell is the first, with
/// `Emphasis::heading`, heads the rows below it and spans the table.
struct Table {
  std::string title;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::vector<std::string> notes;  ///< legend, totals in words; below the table
  friend bool operator==(const Table&, const Table&) = default;
};

enum class Color : std::uint8_t { no, yes };

/// Aligned by display width, wrapped, a blank line between title, table and notes; lines no wider
/// than `width` where columns can be wrapped (0: no limit), but none squeezed below 8 columns. A
/// table without rows has no heading.
std::string as_text(const Table& table, Color color = Color::no, std::size_t width = 0);

/// A GitHub-flavoured Markdown table; pipes and line breaks in cells are escaped.
std::string as_markdown(const Table& table);

/// RFC 4180 with `separator` ',' or '\t'; the heading first, no title and no notes. Lines end in
/// LF. Text is written as it is, for programs to read: a spreadsheet would run what begins with
/// = + - @ as a formula, so hand people a workbook instead.
std::string as_csv(const Table& table, char separator = ',');

/// One self-contained HTML page: title, table with sticky heading, notes; printable; no script.
std::string as_html(const Table& table, Language language);

}  // namespace remit
