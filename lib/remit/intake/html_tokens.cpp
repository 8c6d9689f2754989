// Not gumbo, although it builds the tree of the standard: 50 KB of unclosed <div> take it seconds
// (docs/decisions/html.md). To find paragraphs, headings and tables no tree is needed, only the
// tags in their order.

#include "remit/intake/html_tokens.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "remit/base/text.hpp"
#include "remit/intake/html_entities.hpp"

namespace remit {

namespace {

struct Known {
  std::string_view name;
  HtmlTag tag;
};

using enum HtmlTag;

constexpr Known known[] = {
    // by name
    {"a", link},
    {"address", division},
    {"article", division},
    {"aside", skipped},
    {"audio", skipped},
    {"blockquote", division},
    {"body", page},
    {"br", line_break},
    {"button", skipped},
    {"canvas", skipped},
    {"caption", block},
    {"center", division},
    {"dd", block},
    {"del", skipped},
    {"details", division},
    {"dir", list},
    {"div", division},
    {"dl", division},
    {"dt", block},
    {"fieldset", division},
    {"figcaption", block},
    {"figure", division},
    {"footer", skipped},
    {"form", division},
    {"h1", heading},
    {"h2", heading},
    {"h3", heading},
    {"h4", heading},
    {"h5", heading},
    {"h6", heading},
    {"head", skipped},
    {"header", division},
    {"hr", block},
    {"html", page},
    {"iframe", skipped},
    {"legend", block},
    {"li", item},
    {"main", division},
    {"map", skipped},
    {"menu", list},
    {"nav", skipped},
    {"noembed", skipped},
    {"noframes", skipped},
    {"noscript", skipped},
    {"object", skipped},
    {"ol", ordered_list},
    {"option", skipped},
    {"p", block},
    {"pre", division},
    {"rp", skipped},
    {"rt", skipped},
    {"script", skipped},
    {"section", division},
    {"select", skipped},
    {"style", skipped},
    {"summary", block},
    {"svg", skipped},
    {"table", table},
    {"tbody", row_group},
    {"td", cell},
    {"template", skipped},
    {"textarea", skipped},
    {"tfoot", row_group},
    {"th", cell},
    {"thead", row_group},
    {"title", skipped},
    {"tr", row},
    {"ul", list},
    {"video", skipped},
    {"xmp", skipped},
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

HtmlTag tag_named(std::string_view name) {
  std::array<char, 12> letters{};
  if (name.size() > letters.size()) return other;
  std::ranges::transform(name, letters.begin(), lower);
  const std::string_view lower_case(letters.data(), name.size());
  const auto* const found = std::ranges::lower_bound(known, lower_case, {}, &Known::name);
  return found != std::end(known) && found->name == lower_case ? found->tag : other;
}

/// Elements whose content is no markup.
bool is_raw(std::string_view name) {
  constexpr std::string_view raw[] = {
      "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"};
  return std::ranges::any_of(raw, [&](std::string_view r) { return is_named(name, r); });
}

}  // namespace

bool is_named(std::string_view name, std::string_view lower_case) {
  return std::ranges::equal(name, lower_case, {}, lower);
}

std::optional<HtmlToken> HtmlTokens::next() {
  while (at_ < html_.size()) {
    if (html_[at_] == '<') {
      if (pass_declaration()) continue;
      if (auto token = tag()) return token;
    }
    HtmlToken text;
    text.at = at_;
    at_ = std::min(html_.find('<', at_ + 1), html_.size());
    text.content = html_.substr(text.at, at_ - text.at);
    return text;
  }
  return {};
}

/// Comments, <!doctype …>, <![if …]> and <?xml …?>.
bool HtmlTokens::pass_declaration() {
  const std::string_view rest = html_.substr(at_);
  if (rest.size() < 2 || (rest[1] != '!' && rest[1] != '?')) return false;
  const bool comment = rest.starts_with("<!--");
  const bool empty = rest.starts_with("<!-->");
  const std::string_view end = comment && !empty ? "-->" : ">";
  const std::size_t stop = rest.find(end, comment && !empty ? 4 : 2);
  is_cut_ = is_cut_ || stop == std::string_view::npos;
  at_ = stop == std::string_view::npos ? html_.size() : at_ + stop + end.size();
  return true;
}

/// The tag that begins here; none, and nothing is passed, if it is none or never ends.
std::optional<HtmlToken> HtmlTokens::tag() {
  const bool closes = html_.substr(at_).starts_with("</");
  const std::size_t begin = at_ + (closes ? 2 : 1);
  if (begin >= html_.size() || !is_letter(html_[begin])) return {};
  std::size_t end = begin;
  while (end < html_.size() && !is_space(html_[end]) && html_[end] != '>' && html_[end] != '/' &&
         html_[end] != '<') {
    ++end;
  }
  const auto stop = end_of_tag(end);
  if (!stop) {
    is_cut_ = is_cut_ || html_.find('<', end) == std::string_view::npos;
    return {};
  }
  HtmlToken token;
  token.kind = closes ? HtmlToken::Kind::end : HtmlToken::Kind::start;
  token.name = html_.substr(begin, end - begin);
  token.tag = tag_named(token.name);
  token.content = html_.substr(end, *stop - end);
  token.at = end;
  if (token.tag == heading) token.level = static_cast<std::uint8_t>(token.name[1] - '0');
  at_ = *stop + 1;
  if (!closes && token.tag == skipped && is_raw(token.name)) pass_raw_text(token.name);
  return token;
}

/// Where the > stands; one in quotes after an = does not count. A tag that is never closed ends
/// where the next one begins.
std::optional<std::size_t> HtmlTokens::end_of_tag(std::size_t from) {
  bool after_equals = false;
  for (std::size_t i = from; i < html_.size(); ++i) {
    const char c = html_[i];
    if (c == '>') return i;
    if (c == '<') return i - 1 > from ? std::optional(i - 1) : std::nullopt;
    if (after_equals && (c == '"' || c == '\'')) i = closing_quote(i);
    after_equals = c == '=' || (after_equals && is_space(c));
  }
  if (!quotes_end_[0] && !quotes_end_[1]) return {};
  quotes_end_[0] = quotes_end_[1] = false;  // or every tag might look through the rest of the file
  return end_of_tag(from);
}

/// The end of the quoted value; the quote itself if it is never closed.
std::size_t HtmlTokens::closing_quote(std::size_t quote) {
  bool& may_end = quotes_end_[html_[quote] == '"' ? 0 : 1];
  if (!may_end) return quote;
  const std::size_t end = html_.find(html_[quote], quote + 1);
  if (end != std::string_view::npos) return end;
  may_end = false;
  return quote;
}

/// To the end tag of that name.
void HtmlTokens::pass_raw_text(std::string_view name) {
  for (std::size_t end = html_.find("</", at_); end != html_.npos;
       end = html_.find("</", end + 2)) {
    std::string_view found = html_.substr(end + 2, name.size());
    if (!std::ranges::equal(found, name, {}, lower, lower)) continue;
    at_ = end;
    return;
  }
  at_ = html_.size();
  is_cut_ = true;
}

std::optional<std::string> attribute(std::string_view attributes, std::string_view name) {
  for (std::size_t at = 0; at < attributes.size();) {
    while (at < attributes.size() && (is_space(attributes[at]) || attributes[at] == '/')) ++at;
    std::size_t end = at;
    while (end < attributes.size() && !is_space(attributes[end]) && attributes[end] != '=') ++end;
    const bool found = is_named(attributes.substr(at, end - at), name);
    at = end;
    while (at < attributes.size() && is_space(attributes[at])) ++at;
    std::string_view value;
    if (at < attributes.size() && attributes[at] == '=') {
      ++at;
      while (at < attributes.size() && is_space(attributes[at])) ++at;
      const bool quoted =
          at < attributes.size() && (attributes[at] == '"' || attributes[at] == '\'');
      const std::string_view ends = quoted ? attributes.substr(at++, 1) : " \t\n\f\r";
      const std::size_t stop = std::min(attributes.find_first_of(ends, at), attributes.size());
      value = attributes.substr(at, stop - at);
      at = stop + (quoted ? 1 : 0);
    }
    if (found) return std::string(value);
  }
  return {};
}

}  // namespace remit
