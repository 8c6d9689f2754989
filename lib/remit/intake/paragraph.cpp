// Lines become paragraphs in one walk. Whether a line goes on in the next is decided by how it
// ends, and by whether it is as long as lines of this document get, or longer than a heading would
// be. Where a line holds many paragraphs it is cut at runs of wide blanks and before numbers that
// continue a sequence after the end of a sentence.

#include "remit/intake/paragraph.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/label_block.hpp"
#include "remit/intake/line_breaks.hpp"
#include "remit/intake/numbering.hpp"

namespace remit {

namespace {

constexpr std::string_view ends_of_sentences = "。！？；：.!?;:…";

/// Lines no longer than this are not searched for paragraphs within them.
constexpr std::size_t long_line = 240;

/// A stretch of one line.
struct Cut {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The columns of a full line where the document's lines were broken to fit a width; none if
/// every line is a paragraph.
std::optional<std::size_t> full_width(const Document& document) {
  constexpr std::size_t widest = 140;
  constexpr std::size_t narrowest = 36;
  constexpr std::size_t slack = 6;
  std::array<std::size_t, widest + 1> of_width{};
  std::size_t lines = 0;
  for (const Part& part : document.parts) {
    const Line* const line = std::get_if<Line>(&part);
    if (line == nullptr || line->whole || line->text.empty()) continue;
    const std::size_t width = line->text.size() > widest * 3 ? widest : rough_width(line->text);
    ++of_width.at(std::min(width, widest));
    ++lines;
  }
  constexpr std::size_t enough = 5;
  if (lines < enough || of_width.at(widest) * 20 > lines) return {};
  std::size_t fullest = widest - 1;
  std::size_t at_least = 0;
  for (; fullest > narrowest; --fullest) {
    at_least += of_width.at(fullest);
    if (at_least * 20 >= lines) break;
  }
  if (fullest <= narrowest) return {};
  std::size_t full = 0;
  for (std::size_t width = fullest - slack; width < widest; ++width) full += of_width.at(width);
  if (full * 5 < lines * 2) return {};
  return fullest - slack;
}

bool is_wide_blank(std::string_view glyph) {
  return glyph == "\u3000" || glyph == "\u2003";
}

/// The paragraphs that runs of wide blanks part on one line.
std::vector<Cut> cuts_at_blanks(std::string_view text) {
  std::vector<Cut> cuts{{0, text.size()}};
  std::size_t ideographic = text.find("\u3000");
  std::size_t em = text.find("\u2003");
  for (std::size_t at = std::min(ideographic, em); at < text.size();
       at = std::min(ideographic, em)) {
    const std::size_t blanks = blanks_at(text, at);
    const std::string_view run = text.substr(at, blanks);
    const bool is_gap = blanks >= 6 || (blanks > 3 && is_wide_blank(glyph_at(run, 0)));
    if (is_gap && at > cuts.back().begin && at + blanks < text.size()) {
      cuts.back().end = at;
      cuts.push_back({at + blanks, text.size()});
    }
    at += blanks;  // each kind is looked for anew only where it was passed
    if (ideographic < at) ideographic = text.find("\u3000", at);
    if (em < at) em = text.find("\u2003", at);
  }
  return cuts;
}

/// A number that may begin a paragraph within a line.
struct InnerMark {
  std::size_t at = 0;
  NumberKind kind;
  int value = 0;
  bool after_heading = false;  ///< right after another number and a few words
};

bool can_end_before_mark(std::string_view glyph) {
  return is_one_of(glyph, "。！？；）】》”)");
}

constexpr bool divides(NumberStyle style) {
  return style == NumberStyle::chinese || style == NumberStyle::chinese_bracket ||
         style == NumberStyle::chapter || style == NumberStyle::article ||
         style == NumberStyle::part || style == NumberStyle::section;
}

/// The bytes of a character that no number can follow: Chinese ones, letters. 0 for others.
std::size_t plain_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte >= 0xE4 && byte <= 0xE9) return 3;
  return byte < 0x80 && byte != ')' && byte != ' ' ? 1 : 0;
}

std::vector<InnerMark> inner_marks(std::string_view text) {
  std::vector<InnerMark> marks;
  std::size_t heading_ends = 0;
  constexpr std::size_t heading_bytes = 90;
  if (const auto first = numbering(text)) {
    marks.push_back({0, first->kind, first->numbers.back()});
    heading_ends = first->length + heading_bytes;
  }
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t plain = plain_length(text[at]);
    if (plain > 0 && at >= heading_ends) {
      at += plain;
      continue;
    }
    const std::string_view glyph = glyph_at(text, at);
    at += glyph.size();
    if (glyph.size() != 3 && glyph != ")" && glyph != " ") continue;
    const bool ends = plain == 0 && can_end_before_mark(glyph);
    const bool blank = plain == 0 && blanks_at(glyph, 0) > 0;
    const bool in_heading = at < heading_ends;
    if (glyph == "。") heading_ends = 0;
    if (!ends && !blank && !in_heading) continue;
    const auto found = numbering(text.substr(at, 64));
    if (!found || found->length > 32) continue;
    marks.push_back(
        {at + blanks_at(text, at), found->kind, found->numbers.back(), !ends && !blank});
    at += found->length;
    heading_ends = at + heading_bytes;
  }
  return marks;
}

/// The marks that count on: the first of a kind only if a second follows.
std::vector<InnerMark> in_sequence(const std::vector<InnerMark>& marks) {
  std::map<NumberKind, int> last;
  std::map<NumberKind, int> highest;
  for (const InnerMark& mark : marks) {
    int& reached = highest[mark.kind];
    if (mark.value == reached + 1) ++reached;
  }
  std::vector<InnerMark> kept;
  for (const InnerMark& mark : marks) {
    const bool restarts = mark.value == 1 && highest[mark.kind] > 1;
    if (!restarts && mark.value != last[mark.kind] + 1) continue;
    last[mark.kind] = mark.value;
    kept.push_back(mark);
  }
  return kept;
}

/// A line that holds a whole document, cut before its headings and items; others stay whole.
std::vector<Cut> cuts_at_numbers(std::string_view text) {
  const auto has = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (!has("二") && !has("第") && !has("㈡")) return {{0, text.size()}};  // nothing counts on
  std::vector<InnerMark> marks = inner_marks(text);
  const auto are_few = [&] {
    return std::ranges::count_if(marks,
               [](const InnerMark& mark) { return divides(mark.kind.style) && mark.at > 0; }) < 2;
  };
  if (are_few()) return {{0, text.size()}};
  marks = in_sequence(marks);
  if (are_few()) return {{0, text.size()}};
  std::vector<Cut> cuts{{0, text.size()}};
  for (const InnerMark& mark : marks) {
    if (mark.at == 0 || (mark.after_heading && !divides(mark.kind.style))) continue;
    cuts.back().end = mark.at;
    cuts.push_back({mark.at, text.size()});
  }
  return cuts;
}

std::vector<Cut> cuts(std::string_view text) {
  std::vector<Cut> all;
  for (const Cut& outer : cuts_at_numbers(text)) {
    for (const Cut& inner : cuts_at_blanks(text.substr(outer.begin, outer.end - outer.begin))) {
      all.push_back({outer.begin + inner.begin, outer.begin + inner.end});
    }
  }
  return all;
}

bool is_ascii_word(std::string_view glyph) {
  return glyph.size() == 1 && (glyph[0] > ' ');
}

/// Builds paragraphs out of stretches of lines.
class Joiner {
public:
  explicit Joiner(const Document& document) : full_(full_width(document)) {
    done_.reserve(document.parts.size());
  }

  void add_line(std::size_t part, const Line& line) {
    const std::string_view all = stripped(line.text);
    if (all.empty()) {
      ++blank_lines_;
      return;
    }
    const std::uint32_t number = line.place.line;
    if (number > last_line_ + 1 && last_line_ != 0) ++blank_lines_;
    last_line_ = number;
    const auto start = static_cast<std::size_t>(all.data() - line.text.data());
    if (all.size() <= long_line) return add(part, line, all, start);
    for (const Cut& cut : cuts(all))
      add(part, line, all.substr(cut.begin, cut.end - cut.begin), start + cut.begin);
  }

  void add_table(std::size_t part) {
    done_.push_back({{}, 0, {}, part, 0});
    open_ = false;
    block_ = Block::none;
  }

  std::vector<Paragraph> take() { return std::move(done_); }

private:
  void add(std::size_t part, const Line& line, std::string_view stretch, std::size_t offset) {
    const std::string_view text = stripped(stretch);
    if (text.empty()) return;
    offset += static_cast<std::size_t>(text.data() - stretch.data());
    if (const auto name = line.level == 0 ? name_in_block(text) : std::nullopt) {
      add_to_block(part, *name, offset + static_cast<std::size_t>(name->data() - text.data()));
    } else if (goes_on(line, text)) {
      Paragraph& last = done_.back();
      const bool is_spaced = is_ascii_word(glyph_before(last.text, last.text.size())) &&
                             is_ascii_word(glyph_at(text, 0));
      if (is_spaced) last.text += ' ';
      last.origins.push_back({last.text.size(), part, offset});
      last.text += text;
    } else {
      const auto number = static_cast<std::uint32_t>(done_.size()) + 1;
      const bool shares_line =
          line.place.line != 0 && line.place.line == begun_.line && line.place.page == begun_.page;
      done_.push_back(
          {std::string(text), line.level, {{0, part, offset}}, {}, shares_line ? number : 0});
      begun_ = {line.place.line, 0, line.place.page, 0, {}};
      const bool is_list = line.level == 0 && opens_list(text);
      block_ = is_list ? Block::list : is_label_alone(text) ? Block::label : Block::none;
    }
    open_ = line.level == 0;
    whole_ = line.whole;
    last_paragraph_ = line.place.paragraph;
    last_line_text_ = line.text;
    blank_lines_ = 0;
  }

  /// What the line adds to the label, or to the open sentence, above.
  [[nodiscard]] std::optional<std::string_view> name_in_block(std::string_view text) const {
    if (block_ == Block::none) return {};
    if (block_ == Block::list || block_ == Block::items) return item_of_list(text);
    return lists_bodies(text) ? std::optional(without_bullet(text)) : std::nullopt;
  }

  /// Support Agencies: and a line for each.
  void add_to_block(std::size_t part, std::string_view name, std::size_t offset) {
    std::string& text = done_.back().text;
    const bool is_list = block_ == Block::list || block_ == Block::items;
    if (block_ == Block::names)
      text += "; ";
    else if (block_ == Block::items)
      text += ", ";
    else
      text += text.ends_with(':') || is_list ? " " : ": ";
    block_ = is_list ? Block::items : Block::names;
    done_.back().origins.push_back({text.size(), part, offset});
    text += name;
  }

  [[nodiscard]] bool goes_on(const Line& line, std::string_view text) const {
    if (!open_ || line.level > 0 || done_.empty()) return false;
    const std::string& last = done_.back().text;
    if ((goes_on_in_bracket(last, text) || is_open_label(last)) && !numbering(text)) return true;
    if (!breaks_off(last) && !breaks_after_quote(line)) return false;
    if (is_one_of(glyph_before(last, last.size()), "，、,")) return !numbering(text);
    const std::string_view next = glyph_at(text, 0);
    if (is_one_of(next, "-*•·●■◆|") || numbering(text)) return false;
    const bool in_sentence = last.find("。") != std::string::npos && last.size() > long_line / 2;
    if (full_ && !whole_ && blank_lines_ == 0) return last_width() >= *full_ || in_sentence;
    if (is_one_of(next, "（(“")) return false;
    constexpr std::size_t wide = 80;
    return in_sentence || (last_width() >= wide && !is_ascii_word(glyph_before(last, last.size())));
  }

  [[nodiscard]] std::size_t last_width() const {
    return last_line_text_.size() > long_line ? long_line : rough_width(last_line_text_);
  }

  /// A break within a paragraph of Word right after a quoted word.
  [[nodiscard]] bool breaks_after_quote(const Line& line) const {
    if (line.place.paragraph == 0 || line.place.paragraph != last_paragraph_) return false;
    const std::string& last = done_.back().text;
    const std::string_view quote = glyph_before(last, last.size());
    return is_one_of(quote, "”’》") &&
           !is_one_of(glyph_before(last, last.size() - quote.size()), ends_of_sentences);
  }

  /// A label on a line of its own, and names below it; a sentence that a list goes on with.
  enum class Block : std::uint8_t { none, label, names, list, items };

  std::optional<std::size_t> full_;
  std::vector<Paragraph> done_;
  Block block_ = Block::none;  ///< what the last paragraph is
  std::string_view last_line_text_;
  std::size_t blank_lines_ = 0;  ///< before this line; readers leave them out
  std::uint32_t last_line_ = 0;
  Place begun_;  ///< line and page where the last paragraph begins
  std::uint32_t last_paragraph_ = 0;
  bool open_ = false;
  bool whole_ = false;
};

}  // namespace

std::vector<Paragraph> paragraphs(const Document& document, std::span<const TableParts> tables) {
  Joiner joiner(document);
  auto table = tables.begin();
  for (std::size_t i = 0; i < document.parts.size(); ++i) {
    if (table != tables.end() && i == table->first) {
      joiner.add_table(i);
      i = std::max(table->last, i + 1) - 1;
      ++table;
    } else if (const Line* const line = std::get_if<Line>(&document.parts[i])) {
      joiner.add_line(i, *line);
    } else {
      joiner.add_table(i);
    }
  }
  return joiner.take();
}

std::uint32_t PlaceFinder::characters_before(std::size_t part, std::size_t offset) {
  if (part != part_ || offset < offset_) {
    part_ = part;
    offset_ = 0;
    characters_ = 0;
  }
  const std::string_view text = std::get<Line>(document_.parts[part]).text;
  characters_ += static_cast<std::uint32_t>(characters(text.substr(offset_, offset - offset_)));
  offset_ = offset;
  return characters_;
}

Place PlaceFinder::place_of(const Paragraph& paragraph, std::size_t offset) {
  if (paragraph.table) {
    const Part& part = document_.parts[*paragraph.table];
    if (const Line* const line = std::get_if<Line>(&part)) return line->place;
    const Grid& grid = std::get<Grid>(part);
    if (grid.rows.empty() || grid.rows.front().empty()) return {};
    return grid.rows.front().front().place;
  }
  const auto after = std::ranges::upper_bound(paragraph.origins, offset, {}, &Origin::begin);
  if (after == paragraph.origins.begin()) return {};
  const Origin& origin = *(after - 1);
  const Line& line = std::get<Line>(document_.parts[origin.part]);
  Place place = line.place;
  const std::size_t here = std::min(origin.offset + (offset - origin.begin), line.text.size());
  if (place.line != 0) place.paragraph = paragraph.number;
  if (place.column > 0) place.column += characters_before(origin.part, here);
  return place;
}

Place place_of(const Document& document, const Paragraph& paragraph, std::size_t offset) {
  return PlaceFinder(document).place_of(paragraph, offset);
}

}  // namespace remit
