// A name is made of words with capitals and of “of”, “for” and the like between them.

#include "remit/intake/english_part.hpp"

#include <algorithm>
#include <vector>

#include "remit/intake/english_group.hpp"
#include "remit/intake/english_names.hpp"
#include "remit/intake/english_part_words.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

std::size_t end_of(Text word, Text part) {
  return static_cast<std::size_t>(word.data() - part.data()) + word.size();
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
  static const WordTable<Role> words({{U"lead", Role::lead}, {U"leads", Role::lead},
      {U"leading", Role::lead}, {U"co-lead", Role::lead}, {U"chair", Role::lead},
      {U"chairman", Role::lead}, {U"chairperson", Role::lead}, {U"chairwoman", Role::lead},
      {U"convener", Role::lead}, {U"convenor", Role::lead}, {U"supporting", Role::cooperate},
      {U"support", Role::cooperate}, {U"contributing", Role::cooperate},
      {U"assisting", Role::cooperate}});
  return words.has(small) ? std::optional(words.at(small, 0)->second) : std::nullopt;
}

class PartReader {
public:
  PartReader(Text text, bool definite) : text_(text), definite_(definite), words_(words_of(text)) {}

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
    const std::size_t name = is_of_name(words_.front()) ? name_end() : small_name_end();
    if (const std::size_t any = words_of_any(words_); any > 0)
      set(part, EnglishKind::group, any);
    else if (const std::size_t noun = name > 0 ? 0 : noun_after(0); noun > 0)
      set(part, EnglishKind::name, noun + 1);  // millers association
    else if (const std::size_t group = words_of_several(words_, name); group > 0)
      set(part, EnglishKind::group, group);
    else if (name > 0 && !picks_any(plain(words_.front())))
      read_name(part, name);
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

  void read_name(EnglishPart& part, std::size_t words) const {
    set(part, EnglishKind::name, words);
    if (words > 1)
      if (const auto role = role_in_brackets(words_[words - 1])) {
        part.role = role;
        part.name = end_of(words_[words - 2], text_);
      }
    if (words >= words_.size() || part.role) return;
    if (words_[words].front() == U'（' && is_remark(words_[words])) {
      part.length = end_of(words_[words], text_);
      return;
    }
    static const WordSet articles(U"the its a");
    const bool linked = words + 1 < words_.size() &&
                        (plain(words_[words]) == U"as" || plain(words_[words]) == U"-");
    std::size_t at = words + (linked ? 1 : 0);
    if (linked && at + 1 < words_.size() && articles.has(words_[at])) ++at;
    if (const auto role = role_word(plain(words_[at])); role && at + 1 == words_.size()) {
      part.role = role;
      part.length = text_.size();
    }
  }

  /// (the) department of ecology, secretary of state: a name in small letters.
  [[nodiscard]] std::size_t small_name_end() const {
    static const WordSet nouns(
        U"department departments ministry ministries secretary secretaries minister ministers "
        U"director commissioner board bureau");
    if (!definite_ || words_.size() < 3 || !nouns.has(words_[0]) || words_[1] != U"of") return 0;
    std::size_t end = 0;
    for (std::size_t i = 2; i < words_.size(); ++i) {
      const std::u32string word = plain(words_[i]);
      if (is_field(word) || (i == 2 && word == U"state"))
        end = i + 1;
      else if (word != U"the")
        break;
    }
    return end;
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
        if (says_more(word) || is_remark(word)) return end;
      } else if (!is_of_name(word)) {
        const bool is_post = end > 1 && is_body_noun(plain(words_[1])) && small == U"for";
        const bool is_local = small == U"for" && !is_acronym(words_[end - 1]) &&
                              i + 1 < words_.size() && names_place(words_[i + 1]);
        const bool is_purpose = small == U"to" && !is_capital_at(i + 1) &&
                                (i + 1 == words_.size() || plain(words_[i + 1]) != U"the");
        if (is_purpose) return end;
        if (small == U"within" && is_of_body(i + 1)) continue;
        if (small == U"responsible" && is_body_noun(plain(words_[end - 1]))) return charge_end(i);
        if (is_particle(small) &&
            (is_post || is_local || takes(noun_before(end), small) || (i == 1 && is_title())))
          continue;
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

  /// Minister responsible for roads: where it ends.
  [[nodiscard]] std::size_t charge_end(std::size_t at) const {
    if (at + 2 >= words_.size() || plain(words_[at + 1]) != U"for") return at;
    std::size_t end = at + 2;
    while (end < words_.size() && !ends_names(plain(words_[end]))) ++end;
    return end;
  }

  /// The word before, a bracket left out.
  [[nodiscard]] Text noun_before(std::size_t end) const {
    const bool is_bracket = end > 1 && words_[end - 1].front() == U'（';
    return words_[end - (is_bracket ? 2 : 1)];
  }

  /// (the) (U.S.) Department of, of the office within it.
  [[nodiscard]] bool is_of_body(std::size_t at) const {
    constexpr std::size_t longest = 3;
    if (at < words_.size() && plain(words_[at]) == U"the") ++at;
    for (std::size_t i = at; i < std::min(words_.size(), at + longest) && is_of_name(words_[i]);
         ++i)
      if (is_body_noun(plain(words_[i])) || is_acronym(words_[i])) return true;
    return false;
  }

  /// Spotlight on Graft: capitals throughout, and the first word no body that acts on something.
  [[nodiscard]] bool is_title() const {
    static const WordSet words(U"congress parliament police government");
    const std::u32string first = plain(words_.front());
    return words_.size() > 2 && first.size() > 3 && !is_acronym(words_.front()) &&
           !is_place(first) && !words.has(first) && is_of_name(words_.back()) &&
           std::all_of(words_.begin(), words_.end(), [](Text word) {
             return (is_of_name(word) && !is_digit(word.front())) || is_particle(plain(word));
           });
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

  [[nodiscard]] bool is_capital_at(std::size_t word) const {
    return word < words_.size() && is_of_name(words_[word]);
  }

  Text text_;
  bool definite_;
  std::vector<Text> words_;
};

}  // namespace

EnglishPart english_part(Text text, bool definite) {
  return PartReader(text, definite).read();
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
