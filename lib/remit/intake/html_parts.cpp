#include "remit/intake/html_parts.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>

#include "remit/base/phrases/intake.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/flow.hpp"
#include "remit/intake/html_text.hpp"
#include "remit/intake/html_tokens.hpp"
#include "remit/intake/numerals.hpp"

namespace remit {

namespace {

constexpr std::size_t deepest_list = 100;

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(
      lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

std::uint32_t number_in(const std::optional<std::string>& text, std::uint32_t otherwise) {
  if (!text) return otherwise;
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error == std::errc::result_out_of_range) return 0xFFFF'FFFF;
  return error == std::errc() && end != text->data() ? number : otherwise;
}

/// An open list; of an ordered one the number of its next item and how it is written.
struct List {
  std::uint32_t next = 0;  ///< 0: not numbered
  NumeralStyle style = NumeralStyle::decimal;
};

NumeralStyle style_of(std::string_view type) {
  if (type == "a") return NumeralStyle::lower_letter;
  if (type == "A") return NumeralStyle::upper_letter;
  if (type == "i") return NumeralStyle::lower_roman;
  if (type == "I") return NumeralStyle::upper_roman;
  return NumeralStyle::decimal;
}

bool is_hidden(const HtmlToken& token) {
  if (token.content.size() < 6) return false;
  if (const auto style = attribute(token.content, "style")) {
    const std::string lower = lower_case(*style);
    const std::size_t display = lower.find("display");
    if (display != std::string::npos && lower.find("none", display) != std::string::npos)
      return true;
  }
  return attribute(token.content, "hidden").has_value();
}

class HtmlReader {
public:
  HtmlReader(std::string_view html, ReadingBudget& budget)
      : tokens_(html), places_(html), flow_(budget) {}

  std::vector<Part> parts() {
    while (const auto token = tokens_.next()) {
      if (token->kind == HtmlToken::Kind::text) {
        add_text(*token);
      } else if (token->kind == HtmlToken::Kind::start) {
        start(*token);
      } else {
        end(*token);
      }
    }
    end_paragraph(true);
    return flow_.finish();
  }

  /// Where the outermost table begins that the page does not end.
  [[nodiscard]] std::optional<Place> open_table() const {
    return open_tables_ == 0 ? std::nullopt : std::optional(table_);
  }

  /// Where the last text begins of a page that was cut off: one that never says its end, and ends
  /// within a tag or an element that needs an end tag. So does a body where even the head has its
  /// end tag, which may be left out as well.
  [[nodiscard]] std::optional<Place> cut_at() const {
    const bool is_open = tokens_.is_cut() || open_divisions_ > 0 || !lists_.empty() || level_ > 0 ||
                         (has_body_ && head_ended_);
    return is_open && !page_ended_ ? std::optional(last_) : std::nullopt;
  }

private:
  void add_text(const HtmlToken& token) {
    const std::size_t before = text_.size();
    text_.add(token.content, token.at);
    if (in_link_) linked_ += text_.size() - before;
  }

  /// `whole`: the page ends the paragraph here, not only its line.
  void end_paragraph(bool whole) {
    const bool is_menu = in_item_ && linked_ > 0 && linked_ + 2 >= text_.size();
    linked_ = 0;
    if (text_.is_blank()) {
      text_.take();
      return;
    }
    const Place place = last_ = places_.at(text_.first());
    Line line = text_.take();
    line.level = level_;
    line.whole = whole && !broken_;
    line.place = place;
    broken_ = !whole;
    if (!is_menu) flow_.add(std::move(line));
  }

  void end_block() {
    end_paragraph(true);
    broken_ = false;
  }

  void start(const HtmlToken& token) {
    if (token.tag == HtmlTag::skipped || is_hidden(token)) {
      if (skip(token)) {
        head_ended_ = head_ended_ || is_named(token.name, "head");
        return;
      }
    }
    switch (token.tag) {
      case HtmlTag::line_break:
        return end_paragraph(false);
      case HtmlTag::link:
        in_link_ = true;
        return;
      case HtmlTag::other:
      case HtmlTag::skipped:
        return;
      default:
        end_block();
        start_block(token);
    }
  }

  void start_block(const HtmlToken& token) {
    switch (token.tag) {
      case HtmlTag::heading:
        level_ = token.level;
        return;
      case HtmlTag::page:
        has_body_ = has_body_ || is_named(token.name, "body");
        return;
      case HtmlTag::division:
        ++open_divisions_;
        return;
      case HtmlTag::list:
      case HtmlTag::ordered_list:
        return start_list(token);
      case HtmlTag::item:
        return start_item();
      case HtmlTag::table:
        if (open_tables_++ == 0) table_ = places_.at(token.at);
        return flow_.begin_table();
      case HtmlTag::row_group:
        return flow_.end_group();
      case HtmlTag::row:
        return flow_.begin_row();
      case HtmlTag::cell:
        return flow_.begin_cell(number_in(attribute(token.content, "rowspan"), 1),
            number_in(attribute(token.content, "colspan"), 1), places_.at(token.at));
      default:
        return;
    }
  }

  void start_list(const HtmlToken& token) {
    if (lists_.size() >= deepest_list) return;
    List list;
    if (token.tag == HtmlTag::ordered_list) {
      list.next = std::max(number_in(attribute(token.content, "start"), 1), 1U);
      list.style = style_of(attribute(token.content, "type").value_or("1"));
    }
    lists_.push_back(list);
  }

  void start_item() {
    in_item_ = true;
    if (lists_.empty() || lists_.back().next == 0) return;
    List& list = lists_.back();
    text_.add_number(numeral(list.next, list.style) + ". ");
    if (list.next < 0xFFFF'FFFF) ++list.next;
  }

  void end(const HtmlToken& token) {
    switch (token.tag) {
      case HtmlTag::other:
      case HtmlTag::line_break:
      case HtmlTag::skipped:
        return;
      case HtmlTag::link:
        in_link_ = false;
        return;
      default:
        end_block();
    }
    if (token.tag == HtmlTag::page) page_ended_ = true;
    if (token.tag == HtmlTag::division && open_divisions_ > 0) --open_divisions_;
    if (token.tag == HtmlTag::heading) level_ = 0;
    if (token.tag == HtmlTag::item) in_item_ = false;
    const bool is_list = token.tag == HtmlTag::list || token.tag == HtmlTag::ordered_list;
    if (is_list && !lists_.empty()) lists_.pop_back();
    if (token.tag == HtmlTag::cell) flow_.end_cell();
    if (token.tag == HtmlTag::row_group) flow_.end_group();
    if (token.tag == HtmlTag::table) {
      if (open_tables_ > 0) --open_tables_;
      flow_.end_table();
    }
  }

  /// Passes an element with all that is in it. One that is never closed is not skipped, nor are
  /// others of its name after it; so each name can look through the rest of the page only once.
  bool skip(const HtmlToken& element) {
    const std::string name = lower_case(element.name);
    constexpr std::string_view without_end[] = {"br", "hr", "img", "input", "p", "li", "td", "tr"};
    if (std::ranges::find(without_end, name) != std::end(without_end)) return false;
    if (std::ranges::find(unclosed_, name) != unclosed_.end()) return false;
    if (element.content.ends_with('/')) return true;
    const std::size_t begin = tokens_.position();
    std::size_t depth = 1;
    while (const auto token = tokens_.next()) {
      if (token->kind == HtmlToken::Kind::text || !is_named(token->name, name)) continue;
      if (token->kind == HtmlToken::Kind::end && --depth == 0) return true;
      if (token->kind == HtmlToken::Kind::start && !token->content.ends_with('/')) ++depth;
    }
    constexpr std::size_t most_names = 20;
    if (unclosed_.size() >= most_names) return true;
    unclosed_.push_back(name);
    tokens_.return_to(begin);
    return false;
  }

  HtmlTokens tokens_;
  PlaceCounter places_;
  Flow flow_;
  HtmlText text_;
  std::vector<List> lists_;
  std::size_t open_divisions_ = 0;
  std::size_t open_tables_ = 0;
  Place table_;  ///< where the outermost open one begins
  std::vector<std::string> unclosed_;
  std::size_t linked_ = 0;  ///< bytes of the paragraph that are a link
  std::uint8_t level_ = 0;
  bool in_link_ = false;
  bool in_item_ = false;
  bool broken_ = false;  ///< the line before ended in <br>
  bool head_ended_ = false;
  bool has_body_ = false;
  bool page_ended_ = false;
  Place last_;  ///< of the last text
};

}  // namespace

bool looks_like_html(std::string_view text) {
  constexpr std::size_t sample_size = 4096;
  text = trimmed(text.substr(0, sample_size)).text;
  if (!text.starts_with('<')) return false;
  constexpr std::string_view tags[] = {"<!doctype html", "<html", "<head", "<body", "<table",
      "<div", "<p>", "<p ", "<meta", "<h1", "<h2", "<span", "<style", "<title"};
  const std::string lower = lower_case(text);
  return std::ranges::any_of(
      tags, [&](std::string_view tag) { return lower.find(tag) != std::string::npos; });
}

std::string declared_charset(std::string_view bytes) {
  constexpr std::size_t sample_size = 4096;
  const std::string head = lower_case(bytes.substr(0, sample_size));
  for (const std::string_view name : {"charset=", "encoding="}) {
    std::size_t begin = head.find(name);
    if (begin == std::string::npos) continue;
    begin = head.find_first_not_of(" \"'", begin + name.size());
    if (begin == std::string::npos) continue;
    return head.substr(begin, head.find_first_of(" \"'/>;?", begin) - begin);
  }
  return {};
}

std::vector<Part> html_parts(
    std::string_view html, ReadingBudget& budget, std::vector<DocumentProblem>& problems) {
  HtmlReader reader(html, budget);
  std::vector<Part> parts = reader.parts();
  if (const auto table = reader.open_table()) {
    problems.push_back({Severity::warning, *table, message(phrases::intake::open_table)});
  } else if (const auto cut = reader.cut_at()) {
    problems.push_back({Severity::warning, *cut, message(phrases::intake::cut_page)});
  }
  return parts;
}

}  // namespace remit
