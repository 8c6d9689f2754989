#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A text without the marks of Markdown inside a line: emphasis, code, links, escapes, <br>.
std::string without_marks(std::string_view text);

/// What a line is by the marks it begins with (CommonMark 0.30; GitHub's tables), and the offset
/// behind them.
struct MarkdownLine {
  std::uint8_t level = 0;   ///< of an ATX heading, from 1
  bool is_fence = false;    ///< ``` or ~~~
  bool is_nothing = false;  ///< a rule or a comment: shows no text
  std::size_t text = 0;     ///< where the text begins, behind #, >, -, *, +
};
MarkdownLine markdown_line(std::string_view line);

/// The level of the heading above, if this line underlines it: === is 1, --- is 2; else 0.
std::uint8_t underlined_level(std::string_view line);

/// The cells of a line that begins and ends with a bar; none if it is no row of a table.
std::optional<std::vector<std::string_view>> pipe_cells(std::string_view line);

/// The cells of a line with a bar somewhere, those at its ends left out or not; one cell if it has
/// none. Only where a table is known to be, under a row of dashes.
std::vector<std::string_view> loose_cells(std::string_view line);

/// Do these two lines begin a table without outer bars: a header and as many dashes?
bool begins_loose_table(std::string_view header, std::string_view dashes);

/// Is this the row of dashes under the header of a table?
bool is_delimiter_row(const std::vector<std::string_view>& cells);

/// Does a text without a telling name look like Markdown: headings or tables in its own way?
bool looks_like_markdown(std::string_view text);

}  // namespace remit
