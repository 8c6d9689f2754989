// What may stand on both sides of “and”, of a comma, of “&” within one name is told by the shapes
// of the parts: a head before it, a noun of bodies behind it, fields of work between.

#include "remit/intake/english_joins.hpp"

#include <algorithm>

#include "remit/intake/english_shape.hpp"
#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using Joint = EnglishItem::Joint;
using Item = EnglishItem;

class Joins {
public:
  Joins(Text text, const std::vector<Item>& items) : text_(text), items_(items) {}

  /// Whether item `next` goes on with the name that begins with item `first`.
  [[nodiscard]] bool joins(std::size_t first, std::size_t next) const {
    const Item& right = items_[next];
    const Item& left = items_[next - 1];
    const Text whole = between(items_[first].at.begin, left.at.end);
    const Text more = between(right.at.begin, right.at.begin + right.part.name);
    using enum EnglishKind;
    if (left.part.role || right.part.kind == others || right.part.kind == nobody ||
        right.part.kind == none || left.part.kind == nobody || left.part.kind == others)
      return false;
    if (left.part.name < left.part.length && left.part.kind == name) return false;
    if (leads_to_group(next - 1)) return true;
    if (left.part.kind == modifiers || right.part.kind == modifiers) return false;
    if (is_picking(lower(first_word(more))) && right.part.kind == group) return false;
    switch (right.joint) {
      case Joint::comma:
        return is_legal_form(more) || goes_on_with_fields(whole, next);
      case Joint::line:
        return !has_two_words(more) && is_body_noun(lower(more));
      case Joint::slash:
        return !(is_name_by_itself(whole) && is_name_by_itself(more)) && right.part.kind != group;
      case Joint::ampersand:
        return joins_by_ampersand(whole, more, right);
      case Joint::both:
      case Joint::comma_both:
        if ((left.part.kind == group && first + 1 == next) ||
            (right.part.kind == group && !is_field_of(whole, more)))
          return joins_groups(next);
        return joins_by_and(first, next, whole, more);
      default:
        return false;
    }
  }

private:
  [[nodiscard]] Text between(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }
  [[nodiscard]] Text text_of(const Item& item) const { return between(item.at.begin, item.at.end); }

  /// Federal, and private sector partners.
  [[nodiscard]] bool leads_to_group(std::size_t item) const {
    const auto modifies = [&](const Item& at) {
      const std::u32string small = lower(text_of(at));
      const std::size_t blank = small.rfind(U' ');
      const Text last = Text(small).substr(blank == Text::npos ? 0 : blank + 1);
      return at.part.kind == EnglishKind::modifiers ||
             (is_modifier(last) && !is_class_noun(last) &&
                 (blank == Text::npos || is_picking(first_word(small))));
    };
    if (!modifies(items_[item])) return false;
    for (std::size_t i = item + 1; i < items_.size(); ++i) {
      if (items_[i].part.kind == EnglishKind::group)
        return picks_of_kind(lower(first_word(text_of(items_[i]))));
      if (!modifies(items_[i])) return false;
    }
    return false;
  }

  /// Local, of state and local offices, not other.
  static bool picks_of_kind(Text word) { return !is_picking(word) || is_modifier(word); }
  /// Treasury, Parliament: a body in one word; Administration is part of a name.
  static bool names_post(Text word) {
    static const WordSet words(
        U"treasury cabinet parliament congress senate police court secretariat commission council");
    return words.has(lower(word));
  }

  static bool has_field(Text name) {
    const std::u32string small = lower(name);
    for (std::size_t at = 0; at < small.size(); at += after_first_word(Text(small).substr(at)))
      if (is_field(first_word(Text(small).substr(at)))) return true;
    return false;
  }

  /// Ministry of Commerce and Industry.
  [[nodiscard]] static bool is_field_of(Text whole, Text more) {
    return has_head(whole) && is_capital(more.front()) && !has_two_words(more) &&
           is_field(lower(more));
  }

  /// （MoTC） of Ministry of Trade and Cooperatives （MoTC） is not what Cooperatives are called.
  static bool shortens_whole(Text whole, Text more) {
    const std::size_t open = more.find(U'（');
    return open != Text::npos && open + 1 < more.size() && more[open + 1] == whole.front();
  }

  /// Administrator of the Energy Resources …: the body is still to come.
  static bool is_post_of_fields(Text whole) {
    static const WordSet posts(
        U"administrator director commissioner chair chairman chairperson chief president "
        U"commandant superintendent executive head deputy");
    const std::u32string small = lower(whole);
    constexpr Text of = U" of the ";
    std::size_t at = small.rfind(of);
    const bool of_office =  // Office of Rural Health of the …
        at != Text::npos && small.find(U" of ") < at && has_two_words(whole.substr(at + of.size()));
    if (of_office || (at != Text::npos && posts.has(last_word(Text(small).substr(0, at))))) {
      at += of.size();
    } else {  // Department of Labor's Training …
      at = small.find(U"s ");
      if (at == Text::npos || at == 0 || (small[at - 1] != U'\'' && small[at - 1] != U'’'))
        return false;
      at += 2;
    }
    const Text body = whole.substr(at);
    const bool is_whole = stands_alone(body) && !names_fields(body);
    return !body.empty() && !is_whole && !ends_as_body(body) && !ends_in_place(body) &&
           !has_head(body) && lower(body).find(U" and ") == Text::npos;
  }

  static bool is_legal_form(Text part) {
    static const WordSet forms(U"inc ltd llc plc limited incorporated");
    return forms.has(lower(part));
  }

  [[nodiscard]] static bool is_name_by_itself(Text name) {
    return stands_alone(name) || !names_fields(name);
  }

  /// Department of Culture, Heritage and the Arts; Innovation, Science and Development Canada: the
  /// parts up to one with “and” are fields.
  [[nodiscard]] bool goes_on_with_fields(Text whole, std::size_t next) const {
    const bool of_head = has_head(whole);
    const std::u32string small = lower(whole);
    const bool had_and = small.find(U" and ") != Text::npos || small.find(U" & ") != Text::npos;
    if (had_and && !of_head) return false;
    if (!of_head && (!names_fields(whole) || stands_alone(whole))) return false;
    constexpr std::size_t most_parts = 6;
    bool has_blank = has_two_words(whole);
    for (std::size_t i = next; i < std::min(items_.size(), next + most_parts); ++i) {
      const bool is_name = items_[i].part.kind == EnglishKind::name;
      const Text part =
          without_aside(text_of(items_[i]).substr(0, is_name ? items_[i].part.name : Text::npos));
      const Text first = part.substr(0, part.find(U" and "));
      has_blank = has_blank || has_two_words(part);
      if (items_[i].part.kind == EnglishKind::group && !(of_head && is_field_of(whole, part)))
        return false;
      const bool closes = items_[i].joint != Joint::comma;
      if (closes) {
        const bool is_word = !has_two_words(part) && !stands_alone(part);
        if (of_head) return (names_fields(part) || is_word) && !begins_with_head(part);
        return (ends_as_body(part) || ends_in_place(part))
                   ? names_fields_before_end(part)
                   : names_fields(part) && (has_blank || items_[i].joint == Joint::ampersand);
      }
      const bool is_unknown_word = of_head && !has_two_words(first) && !stands_alone(first);
      if ((!names_fields(first) && !is_unknown_word) ||
          (ends_as_body(first) && !items_[i].definite) || ends_in_place(first) ||
          begins_with_place(first))
        return false;
    }
    return false;
  }

  /// Economic Development Canada.
  static bool names_fields_before_end(Text part) {
    const std::size_t blank = part.rfind(U' ');
    return blank != Text::npos && names_fields(part.substr(0, blank));
  }

  [[nodiscard]] static bool joins_by_ampersand(Text whole, Text more, const Item& right) {
    if (right.part.kind == EnglishKind::group || begins_with_head(more)) return false;
    if ((is_acronym(whole) && is_acronym(more)) || (has_two_words(whole) && is_camel(more)))
      return false;
    return !(stands_alone(whole) && stands_alone(more)) || has_head(whole);
  }

  /// Provinces and territories are one, as are relevant ministries and agencies; local councils and
  /// housing associations are two.
  [[nodiscard]] bool joins_groups(std::size_t next) const {
    const Item& left = items_[next - 1];
    const Item& right = items_[next];
    const bool both = left.part.kind == EnglishKind::group && right.part.kind == EnglishKind::group;
    if (!both) {
      if (left.part.kind == EnglishKind::group) return right.part.kind == EnglishKind::fields;
      const bool is_one_name = !stands_alone(text_of(left)) && is_capital(text_[right.at.begin]) &&
                               !in_list(next) && names_fields(text_of(left)) &&
                               !is_plural_acronym(text_of(right));
      return is_one_name;
    }
    const Text more = without_aside(between(right.at.begin, right.at.begin + right.part.name));
    if (names_one_kind(left, right)) return true;
    const bool is_choice = trimmed(between(left.at.end, right.at.begin)) == U"or";
    if (is_choice && !in_list(next) && is_body_noun(lower(last_word(text_of(left))))) return true;
    return !in_list(next) && !right.definite && !is_plural_acronym(more) && !has_two_words(more);
  }

  /// States and territories, any department or agency, other organisations and government bodies.
  [[nodiscard]] bool names_one_kind(const Item& left, const Item& right) const {
    static const WordSet pairs(
        U"states_territories provinces_territories departments_agencies ministries_agencies "
        U"ministries_departments agencies_departments cities_counties counties_cities "
        U"cities_towns towns_villages cities_municipalities");
    static const WordSet of_any(U"government governmental non-governmental nongovernmental public");
    if (right.joint != Joint::both) return false;
    const Text more = between(right.at.begin, right.at.begin + right.part.name);
    const std::u32string first = lower(first_word(text_of(left)));
    const std::u32string small = lower(more);
    std::u32string pair = lower(last_word(text_of(left)));
    if (is_body_noun(small) && (is_picking(first) || first == U"head")) return true;
    if (first == U"other" && of_any.has(first_word(small)) && has_two_words(more)) return true;
    return pairs.has((pair += U'_') += small);
  }

  /// The last “and” of A, B and C.
  [[nodiscard]] bool in_list(std::size_t next) const {
    if (items_[next].joint == Joint::comma_both) return true;
    return next + 1 == items_.size() && next > 1 && items_[next - 1].joint == Joint::comma;
  }

  [[nodiscard]] bool joins_by_and(
      std::size_t first, std::size_t next, Text whole, Text more) const {
    const Item& right = items_[next];
    const bool is_one_part = first + 1 == next;
    const bool before_ampersand =
        next + 1 < items_.size() && items_[next + 1].joint == Joint::ampersand;
    if (begins_with_head(more)) return false;
    const bool is_body = is_acronym(without_aside(more)) && !is_short_field(more);
    if (has_head(whole)) {
      if (!right.definite && ends_as_body(more) && is_post_of_fields(whole)) return true;
      if (shortens_whole(whole, more)) more = without_aside(more);
      const Text end = last_word(whole);
      if (is_acronym(end) && !is_short_field(end)) return false;
      const std::size_t comma = whole.rfind(U'，');
      const bool had_and = whole.find(U" and ", comma == Text::npos ? 0 : comma) != Text::npos;
      const bool is_noun = !has_two_words(more) && !right.definite && !names_post(more);
      if (is_body || (ends_as_body(more) && !is_noun) || ends_in_place(more) ||
          begins_with_place(more))
        return false;
      const bool is_post = is_end_of_name(lower(last_word(more))) && has_two_words(more);
      const bool may_be_field = !has_two_words(more) || has_field(more);
      if (!is_one_part && !has_two_words(more) && !stands_alone(more)) return !had_and;
      return !had_and && (names_fields(more) ||
                             (!in_list(next) && !is_camel(more) && !is_post && may_be_field));
    }
    if (!is_one_part) return whole.find(U" and ") == Text::npos;  // fields up to their end
    const bool is_short = !has_two_words(whole) && is_field(lower(whole));
    if (is_acronym(whole) && !is_short_field(whole)) return ends_in_plural(more);
    if (right.definite || is_body || is_camel(more)) return false;
    const bool of_one_ending = lower(last_word(whole)) == lower(last_word(more));
    if (of_one_ending && has_two_words(whole) && has_two_words(more)) return false;
    static const WordSet levels(U"national federal royal central state");
    const bool is_open =
        begins_with_place(whole) && !ends_as_body(whole) &&
        (is_field(lower(last_word(whole))) || levels.has(lower(first_word(whole))));
    if ((stands_alone(whole) && !is_short && !(is_open && ends_as_body(more))) ||
        begins_with_place(more) || before_ampersand)
      return false;
    if (!is_open && !is_field(lower(last_word(whole))) && !is_short_field(whole)) return false;
    if ((ends_as_body(more) || ends_in_place(more))) return true;
    const bool after_fields =
        in_list(next) && first > 0 && names_fields(text_of(items_[first - 1]));
    return is_field(lower(last_word(more))) && names_fields(whole) && !after_fields;
  }

  Text text_;
  const std::vector<Item>& items_;
};

}  // namespace

bool joins_name(Text text, const std::vector<Item>& items, std::size_t first, std::size_t next) {
  return Joins(text, items).joins(first, next);
}

}  // namespace remit
