#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/io/yaml_lexer.hpp"
#include "remit/io/yaml_text.hpp"

/// What can be done to a text that does not parse so that all but the error does.
namespace remit {

/// The place of an error among the pieces of a text.
struct YamlScene {
  std::uint32_t place = 0;
  Piece before_that;
  Piece before;                     ///< the last piece that ends before the place
  Piece at;                         ///< the piece that holds the place or comes next
  std::vector<std::uint32_t> open;  ///< the brackets around `at`, outermost first
};

/// The pieces up to `place`.
YamlScene scene(std::string_view text, std::uint32_t place);

/// A bracket that is not closed where it ought to be: before the line at `until`.
struct Unclosed {
  std::uint32_t opener = 0;
  std::uint32_t until = 0;
};

/// The outermost open bracket that an entry of its own follows, or the end of the text.
std::optional<Unclosed> unclosed_bracket(std::string_view text, const YamlScene& scene);

/// Closes a bracket and all within it; returns what it is closed with.
std::string close_bracket(WorkingText& text, Unclosed unclosed);

/// Puts `closers` behind the piece `last`, before `limit`, at the cost of what the parser sees of
/// the piece if there is no room; false if that does not do either.
bool insert_closers(WorkingText& text, Piece last, std::uint32_t limit, std::string_view closers);

/// The end of a value that begins at `at`, as people mean it: of its line, or of its item.
std::uint32_t value_end(std::string_view text, const YamlScene& scene, std::uint32_t at);

/// Takes the text from `at` to the end of the value as it stands.
void take_value(WorkingText& text, const YamlScene& scene, std::uint32_t at);

enum class Dash : unsigned char { keep, blank };

/// Blanks an entry: its line and those below it that belong to it. A dash before it stays if it
/// holds more than this entry and `dash` says so.
/// Nothing belongs to it that stands at `column` or to the left of it.
void blank_entry(
    WorkingText& text, std::uint32_t at, Dash dash = Dash::keep, std::uint32_t column = 0);

/// Puts a colon and, if there is room behind it, a space after the field name at `at`.
void add_colon(WorkingText& text, std::uint32_t at);

/// The number of lines that are indented with tabs.
std::size_t tab_lines(std::string_view text);

/// Indents with as many spaces as there are tabs; if other lines are indented with spaces, which
/// cannot fit, blanks the lines with tabs instead.
void replace_tabs(WorkingText& text);

}  // namespace remit
