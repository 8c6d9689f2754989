#include "remit/intake/clause_above.hpp"

#include <algorithm>
#include <array>

#include "remit/intake/blank.hpp"
#include "remit/intake/clauses.hpp"
#include "remit/intake/glyphs.hpp"

namespace remit {

namespace {

constexpr std::string_view reference = "同上";

/// Where the phrase begins that ends at `end`.
std::size_t phrase_begin(std::string_view text, std::size_t end) {
  std::size_t at = end;
  while (at > 0) {
    const std::string_view last = glyph_before(text, at);
    if (is_one_of(last, "。；，！？（(;,\n")) break;
    at -= last.size();
  }
  return at;
}

/// 责任单位 of 责任单位均：
std::string_view without_links(std::string_view label) {
  static constexpr std::array<std::string_view, 5> links{"：", ":", "为", "均", "皆"};
  for (bool more = true; more;) {
    more = false;
    label = trimmed(label).text;
    for (const std::string_view link : links) {
      if (!label.ends_with(link)) continue;
      label.remove_suffix(link.size());
      more = true;
    }
  }
  return label;
}

/// What of a label stands in a bracket is one with it.
Stretch with_bracket(std::string_view text, Stretch at) {
  const std::string_view open = glyph_before(text, at.begin);
  const std::string_view close = glyph_at(text, at.end);
  if (!is_one_of(open, "（(") || !is_one_of(close, "）)")) return at;
  return {at.begin - open.size(), at.end + close.size()};
}

}  // namespace

std::optional<Clause> clause_as_above(std::string_view paragraph, const Clause& above) {
  constexpr std::size_t tail = 64;  // of bytes, in which such words stand: they are the last
  const std::size_t from = paragraph.size() > tail ? paragraph.size() - tail : 0;
  const std::size_t found = paragraph.find(reference, from);
  if (found == std::string_view::npos) return {};
  const std::size_t end = found + reference.size();
  if (end < paragraph.size() && !is_one_of(glyph_at(paragraph, end), "。；！）);\n")) return {};
  const std::size_t begin = phrase_begin(paragraph, found);
  const auto role = labelled_role(without_links(paragraph.substr(begin, found - begin)));
  if (!role) return {};
  Clause clause = above;
  clause.at = with_bracket(paragraph, {begin, end});
  clause.deadline.clear();
  clause.first_leads = false;
  clause.sureness = std::max(above.sureness, Sureness::likely);
  const bool is_one_role = *role == Role::lead || *role == Role::cooperate;
  std::erase_if(
      clause.bodies, [&](const NamedBody& body) { return is_one_role && body.role != *role; });
  for (NamedBody& body : clause.bodies) body.at = clause.at;
  return clause.bodies.empty() && !clause.nobody ? std::nullopt : std::optional(std::move(clause));
}

}  // namespace remit
