// The shapes are told by the words at a name's ends: Ministry of, National; Council, Canada.

#include "remit/intake/english_shape.hpp"

#include <algorithm>

#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// Ministry of, City of, National Institute for: the noun that fields or a place follow.
std::u32string head_of(Text name) {
  const std::u32string small = lower(name.substr(0, 80));
  for (const Text of : {Text(U" of "), Text(U" responsible for "), Text(U" for "), Text(U" on ")}) {
    const std::size_t at = small.find(of);
    if (at == Text::npos) continue;
    const Text noun = last_word(Text(small).substr(0, at));
    if (is_body_noun(noun) || is_end_of_name(noun)) return std::u32string(noun);
  }
  return {};
}

}  // namespace

bool has_head(Text name) {
  return !head_of(name).empty();
}

Text without_aside(Text name) {
  const std::size_t open = name.find(U'（');
  return open == Text::npos || open == 0 ? name : trimmed(name.substr(0, open));
}

bool has_two_words(Text name) {
  return name.find(U' ') != Text::npos;
}

/// Ministry of X, Deputy Under Secretary for X, at its very beginning.
bool begins_with_head(Text name) {
  static const WordSet ranks(
      U"under deputy assistant associate chief vice principal acting permanent attorney "
      U"parliamentary executive managing joint additional");
  const std::u32string small = lower(name.substr(0, 60));
  Text rest = small;
  Text noun = first_word(rest);
  for (Text next = rest; ranks.has(noun) && has_two_words(next);) {
    next = next.substr(after_first_word(next));
    if (next.empty()) break;
    const Text after = first_word(next);
    if (!ranks.has(after) && !is_body_noun(after) && !is_end_of_name(after)) break;
    rest = next;
    noun = after;
  }
  rest = rest.substr(noun.size());
  if (constexpr Text general = U" general"; rest.starts_with(general))
    rest.remove_prefix(general.size());
  const bool is_noun = is_body_noun(noun) || is_end_of_name(noun);
  return is_noun &&
         (rest.starts_with(U" of ") || rest.starts_with(U" for ") || rest.starts_with(U" on "));
}

/// Ends in a noun that a field of work does not end in.
bool ends_as_body(Text name) {
  name = without_aside(name);
  static const WordSet also_fields(
      U"services industries enterprises customs archives government city port airport platform lab "
      U"hub section station network programme program initiative team unit general library museum "
      U"hospital school boards councils ministries centers centres lead leader exchange trust");
  const std::u32string last = lower(last_word(name));
  if (is_body_noun(last)) return true;
  return has_two_words(name) && is_end_of_name(last) && !also_fields.has(last);
}

bool ends_in_place(Text name) {
  name = without_aside(name);
  return has_two_words(name) && is_place(lower(last_word(name)));
}

bool begins_with_place(Text name) {
  name = without_aside(name);
  static const WordSet kinds(U"national federal royal nations");
  static const WordSet matters(U"affairs relations trade cooperation integration development");
  if (!has_two_words(name)) return false;
  const std::u32string small = lower(name.substr(0, name.find(U' ')));
  const std::u32string last = lower(last_word(name));
  return is_place(small) && !matters.has(last) && !(kinds.has(small) && is_field(last));
}

bool is_camel(Text name) {
  return !has_two_words(name) && name.size() > 3 &&
         std::any_of(name.begin() + 1, name.end(), is_capital);
}

/// CIO and Chief Data Officer Councils: the noun is both their own.
bool ends_in_plural(Text name) {
  static const WordSet nouns(
      U"councils offices departments agencies ministries commissions committees boards");
  return nouns.has(lower(last_word(name)));
}

/// A part that ends a name which began with fields: Economic Development Canada.
bool ends_fields(Text name) {
  return ends_as_body(name) || ends_in_place(name);
}

bool names_body(Text name) {
  const std::u32string small = lower(without_aside(name));
  return is_acronym(without_aside(name)) || is_body_noun(first_word(small)) ||
         is_body_noun(last_word(small));
}

bool stands_alone(Text name) {
  if (name.empty()) return false;
  const Text plain = without_aside(name);
  if (plain.size() < name.size()) return true;
  if (is_acronym(plain)) return !is_short_field(plain);
  return begins_with_head(plain) || is_camel(plain) || ends_as_body(plain) ||
         ends_in_place(plain) || begins_with_place(plain);
}

bool names_office(Text name) {
  static const WordSet things(
      U"programme program initiative network platform archives exchange station lead leader fund "
      U"industries enterprises services lab hub port airport utility facility cooperative");
  const Text plain = without_aside(name);
  if (is_acronym(plain)) return !is_short_field(plain);
  if (plain.find(U" at ") != Text::npos) return names_office(plain.substr(0, plain.find(U" at ")));
  const std::u32string last = lower(last_word(plain));
  if (things.has(last) && !begins_with_head(plain)) return false;
  const std::u32string head = head_of(plain);
  return plain.size() < name.size() || is_body_noun(last) || begins_with_head(plain) ||
         (!head.empty() && !things.has(head)) || ends_in_place(plain) ||
         (has_two_words(plain) && is_end_of_name(last));
}

bool is_office_alone(Text name) {
  static const WordSet words(
      U"county city town village borough province municipality district commonwealth university "
      U"college cabinet government parliament legislature commissioner registrar ombudsman "
      U"regulator inspector comptroller president premier mayor governor chancellor "
      U"superintendent senate congress coordinator utility bank company trust federation");
  return !name.empty() && is_capital(name.front()) && words.has(lower(name));
}

}  // namespace remit
