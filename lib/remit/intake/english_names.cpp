// “and” is a mark between names only where both sides are names by themselves: the Department of
// Health and Human Services is one, as are the CIO and Chief Data Officer Councils, whose first
// name lacks its noun.

#include "remit/intake/english_names.hpp"

#include <algorithm>

namespace remit {
namespace {

using Text = std::u32string_view;

bool is_capital(char32_t letter) {
  return letter >= U'A' && letter <= U'Z';
}

bool word_ends(Text text, std::size_t at) {
  return at >= text.size() || (!is_latin(text[at]) && !is_digit(text[at]));
}

/// The length of the first of the words that the text begins with, with the blank after it.
std::size_t starts_with_word(Text small, std::initializer_list<Text> words) {
  for (const Text word : words)
    if (small.starts_with(word) && word_ends(small, word.size())) {
      std::size_t end = word.size();
      while (end < small.size() && is_blank(small[end])) ++end;
      return end;
    }
  return 0;
}

std::size_t article(Text small) {
  return starts_with_word(small, {U"the", U"an", U"a"});
}

/// Nouns that a body's name begins or ends with.
bool is_body_noun(Text word) {
  static const WordSet nouns(
      U"department departments office agency ministry bureau commission council administration "
      U"authority board "
      U"service secretary director administrator secretariat committee institute center centre "
      U"treasury corporation "
      U"division directorate branch minister chief taskforce force group guard survey corps "
      U"foundation "
      U"laboratory institution fund academy inspectorate police court");
  return nouns.has(word);
}

Text first_word(Text small) {
  std::size_t end = 0;
  while (end < small.size() && is_latin(small[end])) ++end;
  return small.substr(0, end);
}

Text last_word(Text small) {
  std::size_t begin = small.size();
  while (begin > 0 && is_latin(small[begin - 1])) --begin;
  return small.substr(begin);
}

/// NSF, HHS/CDC, and with some small letters DoD.
bool is_acronym(Text name) {
  if (name.size() < 2 || name.size() > 8 || !is_capital(name.front())) return false;
  const auto capital = [](char32_t letter) {
    return is_capital(letter) || letter == U'-' || letter == U'/';
  };
  const auto capitals = std::count_if(name.begin(), name.end(), capital);
  return std::all_of(name.begin(), name.end(),
             [&](char32_t letter) { return capital(letter) || is_latin(letter); }) &&
         capitals >= 2 && static_cast<std::size_t>(capitals) + 2 > name.size();
}

bool is_group(Text small) {
  static const std::initializer_list<Text> words{U"other", U"relevant", U"appropriate", U"all",
      U"each", U"interagency", U"agencies", U"departments", U"stakeholders", U"partners", U"bodies",
      U"ministries", U"governments", U"municipalities", U"working group", U"heads of", U"entities",
      U"applicable", U"authorities", U"member states", U"administrations", U"undertakings",
      U"operators", U"countries"};
  return std::any_of(words.begin(), words.end(), [&](Text word) {
    const std::size_t at = small.find(word);
    return at != Text::npos && (at == 0 || !is_latin(small[at - 1])) &&
           word_ends(small, at + word.size());
  });
}

/// CIO and Chief Data Officer Councils: the noun is both their own.
bool ends_in_plural(Text small) {
  static const WordSet nouns(
      U"councils offices departments agencies ministries commissions committees boards");
  return nouns.has(last_word(small));
}

/// Water companies, private haulers: several who do the same, in small letters.
bool names_several(Text small) {
  static const WordSet nouns(
      U"academies assemblies associations banks boards businesses cities colleges companies "
      U"corporations counties districts enterprises firms foundations governments hospitals "
      U"institutes institutions laboratories labs libraries municipalities museums organisations "
      U"organizations ports schools states towns tribes unions universities utilities");
  const Text last = last_word(small);
  constexpr std::size_t shortest = 6;
  const bool acts = last.size() >= shortest && (last.ends_with(U"ers") || last.ends_with(U"ors"));
  constexpr std::size_t most_words = 4;
  const auto blanks = static_cast<std::size_t>(std::count(small.begin(), small.end(), U' '));
  return blanks > 0 && blanks < most_words && (acts || nouns.has(last));
}

/// Bodies of a kind: other agencies; in small letters also local councils.
bool is_class(Text name) {
  const std::u32string small = lower(name);
  return is_group(small) || (small == name && (ends_in_plural(small) || names_several(small)));
}

/// A name begins with a capital letter, a class of bodies with a word that picks some.
bool is_name(Text name) {
  if (name.size() < 2 || name.size() > 160) return false;
  const std::u32string small = lower(name);
  if (is_class(name)) return name.size() < 100;
  if (!is_capital(name.front()) || is_digit(name.front())) return false;
  static const std::initializer_list<Text> verbs{
      U"shall", U"will", U"should", U"must", U"is", U"are", U"has", U"have", U"to"};
  for (std::size_t at = small.find(U' '); at != Text::npos; at = small.find(U' ', at + 1))
    if (starts_with_word(Text(small).substr(at + 1), verbs) > 0) return false;
  return true;
}

bool picks(Text small) {
  return starts_with_word(
             small, {U"other", U"all", U"relevant", U"appropriate", U"each", U"interagency"}) > 0;
}

bool has_two_words(Text name) {
  return name.find(U' ') != Text::npos;
}

bool splits(Text left, Text right) {
  const std::u32string small_left = lower(left);
  const std::u32string small_right = lower(right);
  if (is_acronym(left) && is_acronym(right)) return true;
  if (!is_name(left)) return false;
  if (article(small_right) > 0) return true;
  const bool picked = picks(small_right);
  const bool sorted =
      starts_with_word(small_right, {U"local", U"state", U"regional", U"provincial", U"federal",
                                        U"partner", U"key", U"industry"}) > 0;
  const bool is_small = small_right == right && is_capital(left.front());
  const bool two_classes = is_class(left) && is_class(right) && has_two_words(right) &&
                           has_two_words(left) && !picks(small_left);
  if (is_class(right) && (picked || two_classes || ((sorted || is_small) && !is_class(left))))
    return true;
  if (!is_name(right)) return false;
  if (is_acronym(right) && right.size() > 2 && has_two_words(left)) return true;
  // Enterprise Arcadia and Skills Arcadia; but Ministry of Education and Higher Education
  const bool of_one_place = last_word(small_left) == last_word(small_right) &&
                            small_left.find(U" of ") == Text::npos &&
                            small_left.find(U" for ") == Text::npos;
  if (of_one_place && has_two_words(left) && has_two_words(right)) return true;
  if (is_acronym(left))
    return !ends_in_plural(small_right) && is_body_noun(first_word(small_right));
  const bool named = is_body_noun(first_word(small_right)) ||
                     is_body_noun(last_word(small_right)) || is_acronym(right) ||
                     starts_with_word(small_right, {U"national", U"u.s.", U"us", U"federal"}) > 0;
  const bool complete = is_body_noun(first_word(small_left)) ||
                        is_body_noun(last_word(small_left)) || small_left.back() == U'）';
  return named && complete;
}

/// A name that lists its fields: Department for Science, Innovation and Technology.
class FieldsOfName {
public:
  FieldsOfName(Text text, std::size_t end) : text_(text), end_(end) {}

  /// Where the name goes on to that begins at `begin` and has its first comma at `comma`: the end
  /// of the part that has “and”; `comma` if the name ends there.
  [[nodiscard]] std::size_t last_part(std::size_t begin, std::size_t comma) const {
    const Text head = trimmed(text_.substr(begin, comma - begin));
    const std::u32string small = lower(head.substr(article(lower(head.substr(0, 8)))));
    const bool is_open =
        is_body_noun(first_word(small)) &&
        (small.find(U" of ") != Text::npos || small.find(U" for ") != Text::npos) &&
        small.find(U" and ") == Text::npos;
    if (!is_open) return comma;
    constexpr std::size_t most_parts = 4;
    std::size_t at = comma;
    for (std::size_t part = 0; part < most_parts && at < end_ && text_[at] == U'，'; ++part) {
      const std::size_t next = std::min(text_.find_first_of(U"，；", at + 1), end_);
      const Text field = trimmed(text_.substr(at + 1, next - at - 1));
      if (field.starts_with(U"and ") ? !is_field(field.substr(4)) : !is_field(field)) return comma;
      if (field.starts_with(U"and ") || field.find(U" and ") != Text::npos) return next;
      at = next;
    }
    return comma;
  }

private:
  /// Innovation and Technology: capitals, and no body by itself.
  static bool is_field(Text part) {
    constexpr std::size_t longest = 60;
    const Text first = part.substr(0, part.find(U" and "));
    return first.size() < longest && !part.empty() && is_capital(part.front()) &&
           !names_body(first) && !is_class(first);
  }

  Text text_;
  std::size_t end_;
};

/// None, n/a: no name, and no end of the list.
bool is_nobody(Text name) {
  static const WordSet words(U"none n/a na tbd tbc nil");
  return words.has(lower(name));
}

class English {
public:
  English(Text text, Stretch at) : text_(text), at_(at) {}

  EnglishNames read() {
    EnglishNames result{{}, at_.begin};
    std::size_t begin = at_.begin;
    std::size_t depth = 0;
    for (std::size_t i = at_.begin; i <= at_.end; ++i) {
      const char32_t letter = i < at_.end ? text_[i] : U'；';
      if (letter == U'（') ++depth;
      if (letter == U'）' && depth > 0) --depth;
      if ((letter != U'，' && letter != U'；') || (depth > 0 && i < at_.end)) continue;
      if (letter == U'，') i = FieldsOfName(text_, at_.end).last_part(begin, i);
      if (!add_part(result.names, {begin, i})) break;
      result.rest = i;
      begin = i + 1;
    }
    return result;
  }

private:
  [[nodiscard]] Stretch bare(Stretch at) const {
    const auto word = [&](std::initializer_list<Text> words) {
      return starts_with_word(
          lower(text_.substr(at.begin, std::min<std::size_t>(at.end - at.begin, 24))), words);
    };
    for (std::size_t skipped = 1; skipped > 0;) {
      while (at.begin < at.end && is_blank(text_[at.begin])) ++at.begin;
      skipped = word({U"and", U"as well as", U"together with", U"with", U"the", U"an", U"a", U"&"});
      at.begin += std::min(skipped, at.end - at.begin);
    }
    while (at.begin < at.end && (is_blank(text_[at.end - 1]) || text_[at.end - 1] == U'.'))
      --at.end;
    return at;
  }

  bool add_part(std::vector<Found>& names, Stretch at) {
    at = bare(at);
    if (at.begin == at.end) return true;
    for (std::size_t i = at.begin; i + 5 < at.end && i < at.begin + 200; ++i) {
      if (text_[i] != U' ') continue;
      const std::size_t joint =
          starts_with_word(lower(text_.substr(i + 1, 12)), {U"and", U"&", U"as well as"});
      if (joint == 0) continue;
      const Stretch left = bare({at.begin, i});
      const std::size_t next = i + 1 + joint;
      if (next >= at.end || left.begin == left.end) continue;
      if (!splits(
              text_.substr(left.begin, left.end - left.begin), text_.substr(next, at.end - next)))
        continue;
      if (!add(names, left)) return false;
      at = bare({next, at.end});
      i = at.begin;
    }
    return add(names, at);
  }

  bool add(std::vector<Found>& names, Stretch at) const {
    const Text name = text_.substr(at.begin, at.end - at.begin);
    if (!is_name(name)) return false;
    if (is_nobody(name)) return true;
    Found found;
    found.name = name;
    take_own_role(found, at);
    std::replace(found.name.begin(), found.name.end(), U'\n', U' ');
    std::replace(found.name.begin(), found.name.end(), U'，', U',');
    found.begin = at.begin;
    found.end = at.end;
    found.shape = is_class(name) ? Shape::collective : Shape::sure;
    names.push_back(std::move(found));
    return true;
  }

  /// GSA (lead): the bracket is no part of the name.
  static void take_own_role(Found& found, Stretch& at) {
    const std::size_t open = found.name.rfind(U'（');
    if (open == Text::npos || open < 2 || found.name.back() != U'）') return;
    found.own_role = role_in_brackets(Text(found.name).substr(open));
    if (!found.own_role) return;
    while (open > 0 && found.name.size() > open) found.name.pop_back();
    while (is_blank(found.name.back())) found.name.pop_back();
    at.end = at.begin + found.name.size();
  }

  Text text_;
  Stretch at_;
};

}  // namespace

std::optional<Role> role_in_brackets(Text bracket) {
  static const WordTable<Role> words({{U"（lead）", Role::lead}, {U"（lead agency）", Role::lead},
      {U"（co-lead）", Role::lead}, {U"（co-leads）", Role::lead}, {U"（chair）", Role::lead},
      {U"（support）", Role::cooperate}, {U"（partner）", Role::cooperate},
      {U"（supporting）", Role::cooperate}});
  const std::u32string small = lower(bracket.substr(0, 20));
  const auto* word = words.at(small, 0);
  if (word == nullptr || word->first.size() != bracket.size()) return {};
  return word->second;
}

std::u32string lower(Text text) {
  std::u32string result(text);
  for (char32_t& letter : result)
    if (is_capital(letter)) letter += U'a' - U'A';
  return result;
}

bool is_english(Text text) {
  std::size_t latin = 0;
  std::size_t han = 0;
  for (const char32_t letter : text) {
    if (is_latin(letter)) ++latin;
    if (is_ideograph(letter) && ++han * 5 >= text.size()) return false;
  }
  return latin > 1 && latin > han * 4;
}

bool names_body(Text name) {
  const std::u32string small = lower(name);
  return is_acronym(name) || is_body_noun(first_word(small)) || is_body_noun(last_word(small));
}

EnglishNames english_names(Text text, Stretch at) {
  return English(text, at).read();
}

/// Key, delivery: words before the noun that leave the role to it.
std::size_t modifiers(Text words) {
  std::size_t length = 0;
  for (std::size_t more = 1; more > 0; length += more)
    more = starts_with_word(words.substr(length),
        {U"key", U"main", U"other", U"delivery", U"external", U"international", U"national",
            U"local", U"proposed", U"potential", U"government", U"federal", U"overall", U"joint"});
  return length;
}

/// In cooperation with, working with.
bool asks_for_partners(Text words) {
  static const WordSet starts(U"in working together jointly consulting");
  return words.ends_with(U" with") && starts.has(words.substr(0, words.find(U' ')));
}

std::optional<Role> english_label(Text label) {
  std::u32string words = lower(trimmed(label));
  std::erase(words, U'（');
  std::erase(words, U'）');
  if (asks_for_partners(words)) return Role::cooperate;
  words.erase(0, modifiers(words));
  static const WordTable<Role> starts({{U"lead", Role::lead}, {U"co-lead", Role::lead},
      {U"primary", Role::lead}, {U"responsible", Role::responsible}, {U"owner", Role::responsible},
      {U"accountable", Role::responsible}, {U"support", Role::cooperate},
      {U"partner", Role::cooperate}, {U"participating", Role::cooperate},
      {U"contributing", Role::cooperate}, {U"contributor", Role::cooperate},
      {U"led by", Role::lead}, {U"supported by", Role::cooperate},
      {U"in charge", Role::responsible}, {U"cooperating", Role::cooperate},
      {U"collaborating", Role::cooperate}, {U"coordinating", Role::cooperate},
      {U"assisting", Role::cooperate}, {U"implementing", Role::responsible},
      {U"action owner", Role::responsible}, {U"body responsible", Role::responsible},
      {U"agencies", Role::listed}, {U"departments", Role::listed}, {U"bodies", Role::listed},
      {U"entities", Role::listed}, {U"actors", Role::listed}, {U"agencies involved", Role::listed},
      {U"departments involved", Role::listed}, {U"actors involved", Role::listed},
      {U"others involved", Role::cooperate}, {U"involved", Role::listed}});
  static const WordSet nouns(
      U"agency agencies agency/agencies department departments party parties entity entities body "
      U"bodies office offices "
      U"organization organizations organisation organisations ministry ministries partners partner "
      U"lead leads owner "
      U"owners support partner(s) co-lead co-leads supporting agency(ies) unit units authority "
      U"authorities component "
      U"components department(s) partneragencies responsibility role by contributors contributor "
      U"charge responsible actors involved institution institutions team teams");
  const auto* start = starts.at(words, 0);
  if (start == nullptr || words.size() > 40) return {};
  const Text last = Text(words).substr(std::min(words.rfind(U' ') + 1, words.size()));
  if (!nouns.has(last) && !nouns.has(words)) return {};
  return start->second;
}

}  // namespace remit
