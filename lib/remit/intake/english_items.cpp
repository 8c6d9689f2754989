#include "remit/intake/english_items.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using Joint = EnglishItem::Joint;

class Cutter {
public:
  Cutter(Text text, Stretch at, Text small, EnglishLines lines)
      : text_(text), at_(at), small_(small), lines_(lines) {}

  std::vector<EnglishItem> cut() {
    std::size_t begin = at_.begin;
    std::size_t depth = 0;
    Joint before = Joint::none;
    const auto close = [&](std::size_t end, std::size_t next, Joint joint) {
      const bool added = add_item({begin, end}, before);
      const bool is_blank_line = joint == Joint::line && !added;
      if (added)
        before = joint;
      else if (before == Joint::comma && joint == Joint::both)
        before = Joint::comma_both;
      else if (!is_blank_line)
        before = joint == Joint::both && before != Joint::none ? before : joint;
      begin = next;
    };
    for (std::size_t i = at_.begin; i < at_.end; ++i) {
      const char32_t letter = text_[i];
      if (letter == U'（') ++depth;
      if (letter == U'）' && depth-- == 0) {  // of a bracket around the list
        at_.end = i;
        break;
      }
      if (depth > 0) continue;
      Joint joint = Joint::mark;
      if (letter == U'，') {
        close(i, i + 1, Joint::comma);
      } else if (letter == U'；' || letter == U'•' || letter == U'·' || letter == U'|') {
        close(i, i + 1, Joint::mark);
      } else if (letter == U'/' && !is_within_word(i)) {
        const bool apart = i > at_.begin && is_blank(text_[i - 1]);
        close(i, i + 1, apart ? Joint::mark : Joint::slash);
      } else if (is_blank(letter)) {
        const std::size_t length = joint_word(i, joint);
        if (length > 0)
          close(i, i + length, joint);
        else if (letter == U'\n' && lines_ == EnglishLines::are_items)
          close(i, i + 1, Joint::line);
      }
    }
    close(at_.end, at_.end, Joint::none);
    return std::move(items_);
  }

private:
  [[nodiscard]] Text between(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }

  /// The length of a word of a list at a blank, with its blanks: “ and ”.
  [[nodiscard]] std::size_t joint_word(std::size_t at, Joint& joint) const {
    static const WordTable<Joint> words({{U"and", Joint::both}, {U"or", Joint::both},
        {U"and/or", Joint::both}, {U"&", Joint::ampersand}, {U"as well as", Joint::mark},
        {U"plus", Joint::mark}, {U"including", Joint::mark}, {U"along with", Joint::mark},
        {U"together with", Joint::mark}, {U"and also", Joint::mark}, {U"such as", Joint::mark},
        {U"and with", Joint::mark}});
    const std::size_t local = at - at_.begin;
    const auto* word = words.at(small_, local + 1);
    if (word == nullptr) return 0;
    const std::size_t end = local + 1 + word->first.size();
    if (end < small_.size() && !is_blank(small_[end]) && small_[end] != U'，') return 0;
    joint = word->second;
    return end - local;
  }

  /// n/a, 2021/22, departments/agencies.
  [[nodiscard]] bool is_within_word(std::size_t at) const {
    if (at < at_.begin + 2 || at + 2 >= at_.end) return true;
    const char32_t next = is_blank(text_[at + 1]) ? text_[at + 2] : text_[at + 1];
    const bool apart = is_blank(text_[at - 1]) || is_blank(text_[at + 1]);
    if (is_blank(text_[at - 1]) && is_blank(text_[at + 1])) return false;
    return !is_capital(next) || (!apart && (is_blank(text_[at - 2]) || !is_letter(text_[at + 2])));
  }

  bool add_item(Stretch at, Joint joint) {
    EnglishItem item{at, joint, false, {}};
    for (bool more = true; more;) {
      item.at.begin = after_marks(item.at);
      const Text small = small_.substr(item.at.begin - at_.begin, item.at.end - item.at.begin);
      static const WordSet skipped(U"the a an and both with");
      const std::size_t word = skipped.at(small);
      more = word > 0 && word < small.size() && is_blank(small[word]) &&
             (small[0] != U'a' || word == 1 || text_[item.at.begin] == U'a' ||
                 !is_capital(text_[item.at.begin + word + 1]));  // An Garda Síochána
      if (!more) break;
      item.definite = item.definite || small.starts_with(U"the");
      item.at.begin += word;
    }
    while (item.at.begin < item.at.end && is_blank(text_[item.at.end - 1])) --item.at.end;
    if (item.at.end > item.at.begin + 1 && text_[item.at.end - 1] == U'.') --item.at.end;
    const Text text = between(item.at.begin, item.at.end);
    if (text.empty() || text == U"and" || text == U"or" || text == U"The" || is_aside(text))
      return false;
    constexpr std::size_t longest = 300;
    item.part = english_part(text.substr(0, longest), item.definite);
    if (joint == Joint::both && item.part.kind == EnglishKind::none) {
      const std::size_t noun = noun_of_choice(text);
      if (noun > 0) item.part = {EnglishKind::group, noun, {}, noun, false};
      if (noun == 0 && goes_on_with_kind(text))
        item.part = {EnglishKind::fields, text.size(), {}, text.size(), false};
    }
    items_.push_back(item);
    return true;
  }

  /// Behind • and 1.
  [[nodiscard]] std::size_t after_marks(Stretch at) const {
    while (at.begin < at.end && is_mark(text_[at.begin])) ++at.begin;
    std::size_t end = at.begin;
    while (end < at.end && is_digit(text_[end])) ++end;
    if (end == at.begin || end + 1 >= at.end || text_[end] != U'.' || !is_blank(text_[end + 1]))
      return at.begin;
    return end + 2;
  }

  /// As appropriate: said of the names around it.
  static bool is_aside(Text text) {
    static const WordSet words(
        U"as_appropriate as_necessary as_needed as_required as_relevant as_applicable "
        U"where_appropriate where_relevant where_necessary where_applicable when_appropriate "
        U"if_necessary if_needed in_particular among_others_as_appropriate for_example e.g");
    std::u32string joined = lower(text);
    std::replace(joined.begin(), joined.end(), U' ', U'_');
    return words.has(joined);
  }

  /// The length of agency, of any department or agency.
  [[nodiscard]] std::size_t noun_of_choice(Text text) const {
    static const WordSet nouns(
        U"agency department ministry body entity organisation organization authority institution "
        U"office official");
    const Text noun = first_word(text);
    if (items_.empty() || items_.back().part.kind != EnglishKind::group || !nouns.has(noun))
      return 0;
    const Text after = trimmed(text.substr(noun.size()));
    return after.empty() || ends_names(lower(first_word(after))) ? noun.size() : 0;
  }

  /// Agencies with expertise in health and cyber risks.
  [[nodiscard]] bool goes_on_with_kind(Text text) const {
    constexpr std::size_t longest = 40;
    if (items_.empty() || items_.back().part.kind != EnglishKind::group) return false;
    const std::u32string before = lower(between(items_.back().at.begin, items_.back().at.end));
    const std::u32string small = lower(text);
    bool ends = text.size() > longest;
    for (std::size_t at = 0; at < small.size() && !ends;
         at += after_first_word(Text(small).substr(at)))
      ends = ends_names(first_word(Text(small).substr(at)));
    return !ends && (before.find(U" with ") != Text::npos || before.find(U" in ") != Text::npos);
  }

  static bool is_mark(char32_t letter) {
    return is_blank(letter) || letter == U'-' || letter == U'–' || letter == U'—' ||
           letter == U'*' || letter == U'▪' || letter == U'●' || letter == U'§';
  }

  Text text_;
  Stretch at_;
  Text small_;
  EnglishLines lines_;
  std::vector<EnglishItem> items_;
};

}  // namespace

std::vector<EnglishItem> english_items(Text text, Stretch at, Text small, EnglishLines lines) {
  return Cutter(text, at, small, lines).cut();
}

}  // namespace remit
