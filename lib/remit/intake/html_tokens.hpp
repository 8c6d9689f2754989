#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// The tags that matter to a reader of text.
enum class HtmlTag : std::uint8_t {
  other,     ///< inline: changes nothing
  page,      ///< html, body
  block,     ///< p, dd …: begins and ends a paragraph
  division,  ///< div, section …: the same, but needs its end tag
  line_break,
  heading,
  list,
  ordered_list,
  item,
  link,
  table,
  row_group,
  row,
  cell,
  skipped,  ///< script, nav, select …: what is in it is no text of the document
};

/// A piece of HTML: a run of text, a start tag or an end tag.
struct HtmlToken {
  enum class Kind : std::uint8_t { text, start, end };
  Kind kind = Kind::text;
  HtmlTag tag = HtmlTag::other;
  std::uint8_t level = 0;    ///< of a heading
  std::string_view name;     ///< of the tag, as written
  std::string_view content;  ///< the text, or the attributes
  std::size_t at = 0;        ///< offset of the content
};

/// Cuts HTML into pieces as its standard does (section 13.2.5), in one pass; comments, declarations
/// and the insides of scripts and styles come out as nothing. Time is linear in the text, whatever
/// it is.
class HtmlTokens {
public:
  explicit HtmlTokens(std::string_view html) : html_(html) {}

  std::optional<HtmlToken> next();

  [[nodiscard]] std::size_t position() const { return at_; }
  /// Whether the text ended within a tag, a comment or a script.
  [[nodiscard]] bool is_cut() const { return is_cut_; }
  /// Goes back to a position that was told before.
  void return_to(std::size_t position) { at_ = position; }

private:
  std::optional<HtmlToken> tag();
  bool pass_declaration();
  std::optional<std::size_t> end_of_tag(std::size_t from);
  std::size_t closing_quote(std::size_t quote);
  void pass_raw_text(std::string_view name);

  std::string_view html_;
  std::size_t at_ = 0;
  bool is_cut_ = false;
  bool quotes_end_[2] = {true, true};  ///< may there be another " and '?
};

/// The value of an attribute; none if it is not there.
std::optional<std::string> attribute(std::string_view attributes, std::string_view name);

/// Do two names differ at most in letter case? The second one is in lower case.
bool is_named(std::string_view name, std::string_view lower_case);

}  // namespace remit
