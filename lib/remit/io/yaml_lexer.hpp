#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace remit {

enum class PieceKind : unsigned char {
  dash,      ///< - before a list item
  question,  ///< ? before a key
  colon,     ///< : between key and value
  comma,     ///< between the items of a flow list or map
  open,      ///< [ or {
  close,     ///< ] or }
  quoted,    ///< a text in quotation marks
  unclosed,  ///< a quotation mark and everything behind it
  plain,     ///< a text without quotation marks, perhaps of several lines
  block,     ///< a text after | or >
  property,  ///< an alias, anchor or tag: *a &a !a
  marker,    ///< --- or ... or a % line
  end,       ///< of the file
};

/// A stretch of a YAML text that means something: [begin, end).
struct Piece {
  PieceKind kind = PieceKind::end;
  bool first = false;  ///< in its line, dashes before it not counted, and not within brackets
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Takes a YAML text apart as far as needed to explain an error: it goes on where a parser stops,
/// and where it has to guess, it guesses that the text is as people mean it.
class Lexer {
public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Piece next();
  /// Goes on at a place before, at which a piece begins that is the first of its line.
  void back_to(std::uint32_t at);
  /// The bracket that the last closing one belongs to.
  [[nodiscard]] std::uint32_t closed() const { return closed_; }
  /// The brackets that are open, outermost first.
  [[nodiscard]] const std::vector<std::uint32_t>& open() const { return open_; }

private:
  Piece quoted(Piece piece);
  Piece plain(Piece piece);
  Piece block(Piece piece);
  Piece bracket(Piece piece);
  [[nodiscard]] bool is_mark(std::size_t at) const;
  [[nodiscard]] std::size_t plain_end(std::size_t at) const;
  void skip_space();

  std::string_view text_;
  std::uint32_t at_ = 0;
  std::uint32_t line_ = 0;   ///< where the line begins
  std::uint32_t owner_ = 0;  ///< the least column of lines that continue a text
  bool fresh_ = true;        ///< nothing but dashes in this line so far
  static constexpr std::uint32_t no_piece = 0xFFFFFFFF;
  std::uint32_t last_ = no_piece;  ///< where the piece before begins
  std::uint32_t closed_ = 0;
  std::vector<std::uint32_t> open_;
};

/// Where the line of an offset begins.
std::uint32_t line_begin(std::string_view text, std::uint32_t at);

/// Where the line of an offset ends, without its line end and the white space before that.
std::uint32_t line_end(std::string_view text, std::uint32_t at);

/// Where the next line begins; the size of the text if there is none.
std::uint32_t next_line(std::string_view text, std::uint32_t at);

/// The number of spaces a line begins with.
std::uint32_t indent(std::string_view text, std::uint32_t line);

/// The number of spaces and dashes a line begins with: where what it says begins.
std::uint32_t content_indent(std::string_view text, std::uint32_t line);

/// Whether the line begins like an entry, with a dash or a field: “- ”, “name: ” or “name：”.
bool looks_like_entry(std::string_view text, std::uint32_t line);

/// The length of the field name at `at`, ASCII letters, digits, - and _; 0 if there is none.
std::uint32_t field_length(std::string_view text, std::uint32_t at);

}  // namespace remit
