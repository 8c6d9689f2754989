// A name is made of words with capitals and of “of”, “for” and the like between them; a class of
// bodies is made of other words up to a noun of several: agencies, local authorities.

#include "remit/intake/english_part.hpp"

#include <algorithm>
#include <vector>

#include "remit/intake/english_names.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

/// The words of a part; what stands in brackets is one.
std::vector<Text> words_of(Text part) {
  std::vector<Text> words;
  std::size_t begin = 0;
  std::size_t depth = 0;
  for (std::size_t i = 0; i <= part.size(); ++i) {
    const char32_t letter = i < part.size() ? part[i] : U' ';
    if (letter == U'）' && depth > 0) --depth;
    if (is_blank(letter) && (depth == 0 || i == part.size())) {
      if (begin < i) words.push_back(part.substr(begin, i - begin));
      begin = i + 1;
    }
    if (letter == U'（') ++depth;
  }
  return words;
}

std::size_t end_of(Text word, Text part) {
  return static_cast<std::size_t>(word.data() - part.data()) + word.size();
}

/// In small letters, without marks at its ends.
std::u32string plain(Text word) {
  while (!word.empty() && (word.back() == U'.' || word.back() == U'”' || word.back() == U'"'))
    word.remove_suffix(1);
  while (!word.empty() && (word.front() == U'“' || word.front() == U'"')) word.remove_prefix(1);
  return lower(word);
}

/// A capital, or one within: eHealth, 18F.
bool is_of_name(Text word) {
  if (word.front() == U'“' || word.front() == U'"') word.remove_prefix(1);
  if (word.empty()) return false;
  constexpr std::size_t longest_number = 2;
  if (is_digit(word.front()) && word.size() <= longest_number) return true;
  return std::any_of(word.begin(), word.end(), is_capital);
}

bool is_nobody(Text part) {
  static const WordSet words(
      U"none n/a na n.a. tbd tbc tba nil vacant unassigned pending nobody to_be_determined "
      U"to_be_confirmed to_be_decided to_be_appointed to_be_agreed to_be_announced "
      U"to_be_identified to_be_assigned not_applicable not_assigned not_yet_assigned "
      U"not_yet_determined under_discussion under_review yet_to_be_determined no_lead");
  std::u32string small = plain(trimmed(part.substr(0, part.find(U'（'))));
  while (!small.empty() && is_blank(small.back())) small.pop_back();
  std::replace(small.begin(), small.end(), U' ', U'_');
  return words.has(small);
}

bool is_others(Text small) {
  static const WordSet words(U"etc etc. others other more so_on among_others inter_alia et_al");
  std::u32string joined(small);
  std::replace(joined.begin(), joined.end(), U' ', U'_');
  return words.has(joined);
}

/// （with EPA）, （in coordination with EPA） say more than a name does.
bool says_more(Text bracket) {
  const std::u32string small = lower(bracket.substr(0, 16));
  return Text(small).starts_with(U"（with ") || Text(small).starts_with(U"（in co") ||
         Text(small).starts_with(U"（support from") || Text(small).starts_with(U"（supported ");
}

/// Prepositions that only a noun of bodies takes: Office for Students, Council on Quality.
bool takes(Text before, Text particle) {
  static const WordSet picky(U"for on in to pour");
  static const WordSet others(U"assistant deputy member");
  if (!picky.has(particle)) return true;
  const std::u32string noun = plain(before);
  return is_body_noun(noun) || is_end_of_name(noun) || is_class_noun(noun) || others.has(noun);
}

/// London of Transport for London.
bool names_place(Text word) {
  return is_place(plain(word)) || (is_acronym(word) && !is_short_field(word));
}

/// lead, leads: NIST lead.
std::optional<Role> role_word(Text small) {
  static const WordTable<Role> words(
      {{U"lead", Role::lead}, {U"leads", Role::lead}, {U"leading", Role::lead},
          {U"co-lead", Role::lead}, {U"supporting", Role::cooperate}, {U"support", Role::cooperate},
          {U"contributing", Role::cooperate}, {U"assisting", Role::cooperate}});
  return words.has(small) ? std::optional(words.at(small, 0)->second) : std::nullopt;
}

class PartReader {
public:
  explicit PartReader(Text text) : text_(text), words_(words_of(text)) {}

  EnglishPart read() {
    EnglishPart part;
    if (words_.empty() || text_.front() == U'（') return part;
    const std::u32string small = plain(trimmed(text_));
    if (is_others(small)) return {EnglishKind::others, text_.size(), {}, text_.size(), false};
    if (is_nobody(text_)) return {EnglishKind::nobody, text_.size(), {}, text_.size(), false};
    if (words_.size() > 1 && is_others(plain(words_.back()))) {
      part.etc = true;
      words_.pop_back();
    }
    if (const std::size_t noun = is_of_name(words_.front()) ? 0 : noun_after(0); noun > 0)
      set(part, EnglishKind::name, noun + 1);  // millers association
    else if (const std::size_t group = group_end(); group > 0)
      set(part, EnglishKind::group, group);
    else if (is_of_name(words_.front()) && !picks_always(plain(words_.front())))
      read_name(part);
    else if (all([](Text word) { return is_modifier(word) || is_picking(word); }) &&
             is_modifier(plain(words_.back())))
      set(part, EnglishKind::modifiers, words_.size());
    else if (all(is_field))
      set(part, EnglishKind::fields, words_.size());
    if (part.etc && part.length == end_of(words_.back(), text_)) part.length = text_.size();
    return part;
  }

private:
  void set(EnglishPart& part, EnglishKind kind, std::size_t words) const {
    part.kind = kind;
    part.length = part.name = end_of(words_[words - 1], text_);
  }

  template <class Is>
  [[nodiscard]] bool all(const Is& is) const {
    return std::all_of(
        words_.begin(), words_.end(), [&](Text word) { return is(Text(plain(word))); });
  }

  void read_name(EnglishPart& part) const {
    const std::size_t words = name_end();
    set(part, EnglishKind::name, words);
    if (words > 1)
      if (const auto role = role_in_brackets(words_[words - 1])) {
        part.role = role;
        part.name = end_of(words_[words - 2], text_);
      }
    if (words >= words_.size() || part.role) return;
    const bool linked = words + 1 < words_.size() &&
                        (plain(words_[words]) == U"as" || plain(words_[words]) == U"-");
    const std::size_t at = words + (linked ? 1 : 0);
    if (const auto role = role_word(plain(words_[at])); role && at + 1 == words_.size()) {
      part.role = role;
      part.length = text_.size();
    }
  }

  /// How many words the name has that begins the part.
  [[nodiscard]] std::size_t name_end() const {
    bool in_sentence_case = words_.size() > 2 && is_body_noun(plain(words_[0])) &&
                            (plain(words_[1]) == U"of" || plain(words_[1]) == U"for");
    std::size_t end = 1;
    for (std::size_t i = 1; i < words_.size(); ++i) {
      const Text word = words_[i];
      const std::u32string small = plain(word);
      if (word.front() == U'（') {
        if (says_more(word)) return end;
      } else if (!is_of_name(word)) {
        const bool is_post = end > 1 && is_body_noun(plain(words_[1])) && small == U"for";
        const bool is_local = small == U"for" && !is_acronym(words_[end - 1]) &&
                              i + 1 < words_.size() && names_place(words_[i + 1]);
        const bool is_purpose = small == U"to" && !is_capital_at(i + 1) &&
                                (i + 1 == words_.size() || plain(words_[i + 1]) != U"the");
        if (is_purpose) return end;
        if (is_particle(small) && (is_post || is_local || takes(words_[end - 1], small))) continue;
        if (const std::size_t noun = noun_after(i); noun > 0) {
          in_sentence_case = true;
          i = noun;
        } else if (!in_sentence_case || !is_field(small)) {
          return end;
        }
      }
      end = i + 1;
    }
    return end;
  }

  /// The noun of a name in small letters that goes on with word `at`: European data board.
  [[nodiscard]] std::size_t noun_after(std::size_t at) const {
    static const WordSet nouns(
        U"network forum team unit association federation alliance partnership university college");
    constexpr std::size_t longest = 4;
    for (std::size_t i = at; i < std::min(words_.size(), at + longest); ++i) {
      const std::u32string small = plain(words_[i]);
      if (is_of_name(words_[i]) || ends_names(small) || is_particle(small)) return 0;
      if (i == at && is_order(small)) return 0;
      if ((!is_body_noun(small) || is_class_noun(small)) && !nouns.has(small)) continue;
      const bool ends = i + 1 == words_.size() || is_of_name(words_[i + 1]) ||
                        is_particle(plain(words_[i + 1])) || ends_names(plain(words_[i + 1]));
      return ends ? i : 0;
    }
    return 0;
  }

  /// How many words the class of bodies has that begins the part; 0 if none does.
  [[nodiscard]] std::size_t group_end() const {
    const Text first = words_.front();
    const bool is_picked = is_picking(plain(first));
    const bool is_name = is_of_name(first);
    if (is_name && words_.size() == 1) return is_single_group(first) ? 1 : 0;
    if (is_name && !picks_always(plain(first))) {
      if (const std::size_t words = capital_group(); words > 0) return words;
      if (is_body_noun(plain(first)) || is_of_name(words_[1])) return 0;
      if (plain(words_[1]) == U"of" && plain(first) != U"heads") return 0;
    }
    if (!is_name && words_.size() > 1 && is_order(plain(first))) return 0;
    constexpr std::size_t longest = 10;
    for (std::size_t i = 0; i < std::min(words_.size(), longest); ++i) {
      const std::u32string word = plain(words_[i]);
      if (words_[i].front() == U'（' && i > 0) continue;
      if (ends_names(word) || word.empty()) return 0;
      const bool is_lower =
          !is_of_name(words_[i]) || !is_name || is_picked || (i == 0 && is_public_class(word));
      const std::u32string last = i > 0 ? plain(words_[i - 1]) : U"";
      if (is_lower && is_class_noun(word) && (i > 0 || !is_picked)) return after_head(i);
      if (is_plural_acronym(words_[i])) return after_head(i);
      if (is_body_noun(word) && (last == U"each" || last == U"every")) return after_head(i);
      if (i > 0 && is_particle(word) && last != U"head") return 0;
    }
    return 0;
  }

  /// Other Agencies; but Local Government Board is a name.
  static bool picks_always(Text word) {
    static const WordSet words(
        U"other others all relevant each applicable appropriate various every any several some "
        U"interested concerned affected competent respective selected these those both many");
    return words.has(word);
  }

  static bool is_single_group(Text word) {
    static const WordSet names(
        U"services society media police council offices centers centres lead leads");
    const std::u32string small = lower(word);
    constexpr std::size_t shortest = 8;  // not Rangers
    return is_plural_acronym(word) || (is_class_noun(small) && !names.has(small) &&
                                          (!small.ends_with(U"ers") || small.size() > shortest));
  }

  /// Local Authorities, State Pollution Control Boards: the noun is the last word.
  [[nodiscard]] std::size_t capital_group() const {
    static const WordSet singular(
        U"services centers centres councils institutes components society media government sector "
        U"industry industries heads programmes programs group units teams affairs stations "
        U"libraries museums schools communities trusts offices labs forces businesses group "
        U"community public laboratories divisions branches corps academia suppliers police "
        U"foundations archives statistics");
    static const WordSet doers(U"owners partners stakeholders providers operators employers");
    const std::size_t end = name_end();
    if (end < 2) return 0;
    const bool is_of = end > 2 && is_particle(plain(words_[1]));
    const std::u32string last = plain(words_[end - 1]);
    const bool is_name =
        singular.has(last) || plain(words_[end - 2]) == U"united" || last.ends_with(U"ers");
    const bool is_group = (is_class_noun(last) && (!is_name || doers.has(last))) ||
                          is_plural_acronym(words_[end - 1]);
    const bool capitals =
        std::all_of(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(end), is_of_name);
    return is_group && !is_of && capitals ? end : 0;
  }

  /// Where a class ends whose noun is word `head`: departments concerned, agencies at all levels.
  [[nodiscard]] std::size_t after_head(std::size_t head) const {
    static const WordSet after(
        U"concerned involved affected listed above responsible-for identified");
    static const WordSet of_kind(U"of across");
    std::size_t end = head + 1;
    while (end < words_.size()) {
      const std::u32string word = plain(words_[end]);
      const std::u32string next = end + 1 < words_.size() ? plain(words_[end + 1]) : U"";
      if (is_class_noun(word) || after.has(word) || words_[end].front() == U'（') {
        ++end;
        continue;
      }
      const bool goes_on = of_kind.has(word) ||
                           (word == U"at" && (next == U"all" || names_level(end + 2))) ||
                           (word == U"with" && tells_kind(next)) ||
                           (word == U"in" && (next == U"the" || is_capital_at(end + 1)));
      if (!goes_on) return end;
      for (++end; end < words_.size(); ++end) {
        const std::u32string more = plain(words_[end]);
        if (ends_names(more) || more == U"as" || says_more(words_[end])) break;
      }
      return end;
    }
    return end;
  }

  [[nodiscard]] bool names_level(std::size_t word) const {
    return word < words_.size() && plain(words_[word]).starts_with(U"level");
  }

  [[nodiscard]] bool is_capital_at(std::size_t word) const {
    return word < words_.size() && is_of_name(words_[word]);
  }

  /// Agencies with relevant expertise.
  static bool tells_kind(Text word) {
    static const WordSet words(
        U"relevant appropriate expertise responsibility responsibilities jurisdiction equities "
        U"related interest interests authority");
    return words.has(word);
  }

  Text text_;
  std::vector<Text> words_;
};

}  // namespace

EnglishPart english_part(Text text) {
  return PartReader(text).read();
}

bool names_fields(Text text) {
  const std::vector<Text> words = words_of(without_aside(text));
  return !words.empty() && std::all_of(words.begin(), words.end(), [](Text word) {
    const std::u32string small = plain(word);
    const std::size_t hyphen = small.find(U'-');
    const bool is_pair = hyphen != Text::npos && is_field(Text(small).substr(hyphen + 1));
    return is_pair || is_field(small) || is_particle(small) || is_short_field(word) ||
           is_modifier(small);
  });
}

}  // namespace remit
