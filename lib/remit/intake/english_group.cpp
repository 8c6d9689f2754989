// A class of bodies ends in a noun of several, agencies, or in one of any: any agency. Words before
// it tell which are picked, words behind it of which kind they are.

#include "remit/intake/english_group.hpp"

#include <algorithm>

#include "remit/intake/english_part_words.hpp"
#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

class Group {
public:
  explicit Group(std::span<const Text> words) : words_(words) {}

  [[nodiscard]] std::size_t single() const {
    static const WordSet nouns(
        U"agency department ministry authority body office entity organisation organization "
        U"institution regulator municipality jurisdiction government state party");
    constexpr std::size_t longest = 8;
    const bool of_head = words_.size() > 2 && plain(words_[0]) == U"head" && words_[1] == U"of";
    bool is_picked = false;
    for (std::size_t i = of_head ? 2 : 0; i < std::min(words_.size(), longest); ++i) {
      const std::u32string word = plain(words_[i]);
      const bool goes_on =  // government agency
          i + 1 < words_.size() && word == U"government" && nouns.has(plain(words_[i + 1]));
      const bool of_each = i > 0 && picks_each(plain(words_[0]));  // Each Member State
      if (nouns.has(word) && (words_[i].front() == word.front() || of_each) && !goes_on)
        return is_picked ? after_head(i) : 0;
      if (ends_names(word) || is_order(word) || is_particle(word)) return 0;
      if (is_picking(word) || is_modifier(word) || word == U"government")
        is_picked = true;
      else if (!is_picked && word != U"such")
        return 0;
    }
    return 0;
  }

  static bool picks_each(Text word) {
    return word == U"each" || word == U"every" || word == U"any";
  }

  [[nodiscard]] std::size_t several(std::size_t name_end) const {
    const Text first = words_.front();
    const bool is_picked = is_picking(plain(first));
    const bool is_name = is_of_name(first);
    if (is_name && words_.size() == 1) return is_single_group(first) ? 1 : 0;
    if (is_name && !picks_any(plain(first))) {
      if (is_capital_group(name_end)) return name_end;
      const std::u32string second = plain(words_[1]);  // Agency heads
      if (is_body_noun(plain(first)) && second.ends_with(U's') && is_class_noun(second) &&
          !is_of_name(words_[1]))
        return after_head(1);
      if (is_body_noun(plain(first)) || (is_of_name(words_[1]) && !begins_with_places())) return 0;
      if (plain(words_[1]) == U"of" && plain(first) != U"heads") return 0;
    }
    const bool is_lead = words_.size() > 1 && first == U"lead" && is_class_noun(plain(words_[1]));
    if (!is_name && words_.size() > 1 && is_order(plain(first)) && !is_lead) return 0;
    constexpr std::size_t longest = 10;
    for (std::size_t i = 0; i < std::min(words_.size(), longest); ++i) {
      const std::u32string word = plain(words_[i]);
      if (words_[i].front() == U'（' && i > 0) continue;
      if (ends_names(word) || word.empty()) return 0;
      const bool is_lower = !is_of_name(words_[i]) || !is_name || is_picked ||
                            (i == 0 && (is_public_class(word) || word == U"heads"));
      const std::u32string last = i > 0 ? plain(words_[i - 1]) : U"";
      if (is_lower && is_class_noun(word) && (i > 0 || !is_picked)) return after_head(noun_of(i));
      const bool is_of_more = i == 0 && name_end > 1 && !is_of_name(words_[1]);  // CSIRTs network
      if (is_plural_acronym(words_[i])) return is_of_more ? 0 : after_head(i);
      if (is_body_noun(word) && (last == U"each" || last == U"every")) return after_head(i);
      if (i > 0 && is_particle(word) && last != U"head") return 0;
    }
    return 0;
  }

private:
  /// Northern Isles departments: places before the noun.
  [[nodiscard]] bool begins_with_places() const {
    constexpr std::size_t most = 4;
    static const WordSet sides(U"northern southern eastern western new south north east west");
    for (std::size_t i = 0; i < std::min(words_.size(), most); ++i) {
      const std::u32string word = plain(words_[i]);
      if (!is_of_name(words_[i])) return i > 0 && is_class_noun(word);
      if (!is_place(word) && !sides.has(word)) return false;
    }
    return false;
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
  [[nodiscard]] bool is_capital_group(std::size_t end) const {
    static const WordSet singular(
        U"services centers centres councils institutes components society media government sector "
        U"industry industries heads programmes programs group units teams affairs stations "
        U"libraries museums schools communities trusts offices labs forces businesses group "
        U"community public laboratories divisions branches corps academia suppliers police "
        U"foundations archives statistics");
    static const WordSet doers(
        U"owners partners stakeholders providers operators employers ministers");
    if (end < 2) return false;
    const bool is_of = end > 2 && is_particle(plain(words_[1]));
    const std::u32string last = plain(words_[end - 1]);
    const bool is_name =
        singular.has(last) || plain(words_[end - 2]) == U"united" || last.ends_with(U"ers");
    const std::u32string before = plain(words_[end - 2]);
    if (last == U"units" && (before == U"government" || before == U"administrative")) return true;
    const bool is_group = (is_class_noun(last) && (!is_name || doers.has(last))) ||
                          is_plural_acronym(words_[end - 1]);
    const bool capitals =
        std::all_of(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(end), is_of_name);
    return is_group && !is_of && capitals;
  }

  /// Community forest associations: a class noun may stand before the noun of the class.
  [[nodiscard]] std::size_t noun_of(std::size_t head) const {
    static const WordSet before(U"community government industry sector public media police group");
    constexpr std::size_t longest = 4;
    if (!before.has(plain(words_[head]))) return head;
    for (std::size_t i = head + 1; i < std::min(words_.size(), head + longest); ++i) {
      const std::u32string word = plain(words_[i]);
      if (is_of_name(words_[i]) || is_particle(word) || ends_names(word) || is_order(word))
        return head;
      if (is_class_noun(word)) return i;
    }
    return head;
  }

  /// Such agencies as the Director deems appropriate, any agency found suitable by the Board.
  [[nodiscard]] std::size_t with_condition(std::size_t head, std::size_t end) const {
    static const WordSet verbs(
        U"deems deem determines determine considers consider finds designates identifies selects "
        U"determined deemed considered found");
    static const WordSet after(
        U"to be may as appropriate necessary relevant fit advisable suitable proper desirable "
        U"designate identify select determine deem consider");
    const auto is_such = [](Text word) { return plain(word) == U"such"; };
    const auto begin = words_.begin();
    const bool is_relative =
        end < words_.size() && plain(words_[end]) == U"as" &&
        std::any_of(begin, begin + static_cast<std::ptrdiff_t>(std::min(end, head + 4)), is_such);
    constexpr std::size_t longest = 14;
    const std::size_t last = std::min(words_.size(), end + longest);
    std::size_t verb = end;
    while (is_relative && verb < last && !verbs.has(plain(words_[verb])) &&
           plain(words_[verb]) != U"may")
      ++verb;
    if (verb >= last || (!is_relative && !verbs.has(plain(words_[verb])))) return end;
    std::size_t close = verb + 1;
    while (close < words_.size() && after.has(plain(words_[close]))) ++close;
    if (is_relative) return close;
    if (close == verb + 1) return end;
    if (close >= words_.size() || plain(words_[close]) != U"by") return close;
    ++close;
    while (
        close < words_.size() && (is_of_name(words_[close]) || is_particle(plain(words_[close]))))
      ++close;
    return close;
  }

  [[nodiscard]] std::size_t after_head(std::size_t head) const {
    return with_condition(head, class_end(head));
  }

  /// Where a class ends whose noun is word `head`: departments concerned, agencies at all levels.
  [[nodiscard]] std::size_t class_end(std::size_t head) const {
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

  std::span<const Text> words_;
};

}  // namespace

bool picks_any(Text word) {
  static const WordSet words(
      U"other others all relevant each applicable appropriate various every any several some "
      U"interested concerned affected competent respective selected these those both many");
  return words.has(word);
}

std::size_t words_of_any(std::span<const Text> words) {
  return Group(words).single();
}

std::size_t words_of_several(std::span<const Text> words, std::size_t name_end) {
  return Group(words).several(name_end);
}

}  // namespace remit
