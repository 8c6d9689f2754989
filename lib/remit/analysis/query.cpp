#include "remit/analysis/query.hpp"

#include <algorithm>
#include <utility>

#include "remit/base/text.hpp"

// A text is gone through once, unit by unit, with all stretches of the query that end at the unit
// before: each grows by one or is over. Most characters are no part of the query, which a small
// table of its characters tells at once.

namespace remit {

namespace {

constexpr std::size_t most_units = 100;
constexpr double abbreviated = 0.9;
constexpr double at_the_end = 0.9;
constexpr double inside = 0.5;
/// From how many letters on a Latin run is found at the beginning of a longer one: plan, planning.
constexpr std::size_t least_stem = 4;

bool is_space(char32_t c) {
  return c == U' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000;
}

/// Letters and digits of scripts that write words of several letters, after folding.
bool is_letter(char32_t c) {
  constexpr std::u32string_view signs = U"×÷";
  if (c < 0x80) return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
  return c >= 0xC0 && c < 0x1100 && signs.find(c) == std::u32string_view::npos;
}

/// Characters that are units of their own: Chinese, kana, Korean syllables, pictures.
bool stands_alone(char32_t c) {
  if (is_han(c)) return true;
  const bool is_punctuation = (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) ||
                              c == 0x30FB || (c >= 0xFE10 && c <= 0xFE6F) ||
                              (c >= 0xFF00 && c <= 0xFFFF);
  return c >= 0x2E80 && !is_punctuation;
}

bool is_like(std::u32string_view asked, std::u32string_view here) {
  return here == asked || (asked.size() >= least_stem && here.starts_with(asked));
}

std::size_t slot(char32_t c) {
  return c % 1024;
}

}  // namespace

void Units::take(char32_t character, Gap& gap) {
  const bool alone = stands_alone(character);
  if (!alone && !is_letter(character)) {
    gap = Gap::mark;
  } else if (!alone && gap == Gap::none && is_letter(folded_.back())) {
    ++units_.back().count;
  } else {
    units_.push_back({folded_.size(), 1, std::exchange(gap, Gap::none)});
  }
  folded_ += character;
}

void Units::read(std::string_view text) {
  if (!read_chinese(text)) read_folded(text);
}

bool Units::read_chinese(std::string_view text) {
  folded_.clear();
  units_.clear();
  for (std::size_t at = 0; at < text.size();) {
    const Character next = character_at(text, at);
    if (!is_han(next.value)) return false;
    units_.push_back({units_.size(), 1, at == 0 ? Gap::mark : Gap::none});
    folded_ += next.value;
    at += next.bytes;
  }
  return true;
}

void Units::read_folded(std::string_view text) {
  folded_.clear();
  units_.clear();
  Gap gap = Gap::mark;
  std::size_t begin = 0;  // of what is not folded yet
  for (std::size_t at = 0; at <= text.size();) {
    const Character next = at == text.size() ? Character{U' ', 1} : character_at(text, at);
    if (is_space(next.value)) {
      const std::string part = folded_topic(text.substr(begin, at - begin));
      for (std::size_t i = 0; i < part.size();) {
        const Character folded = character_at(part, i);
        take(folded.value, gap);
        i += folded.bytes;
      }
      gap = std::max(gap, Gap::space);
      begin = at + next.bytes;
    }
    at += next.bytes;
  }
}

std::string Units::text(std::size_t first, std::size_t count) const {
  const std::size_t begin = units_[first].first;
  const Unit& last = units_[first + count - 1];
  return encoded(std::u32string_view(folded_).substr(begin, last.first + last.count - begin));
}

Query::Query(std::string_view text) {
  units_.read(text);
  const std::size_t size = std::min(units_.size(), most_units);
  word_of_.assign(size, no_word);
  for (std::size_t begin = 0, end = 0; begin < size; begin = end) {
    for (end = begin + 1; end < size && units_.before(end) == Gap::none;) ++end;
    add_word({begin, end - begin});
  }
}

void Query::add_word(Word word) {
  for (std::size_t unit = word.first; unit < word.first + word.count; ++unit) {
    word.is_chinese = word.is_chinese && is_one_character(unit);
    word_of_[unit] = words_.size();
    beginnings_.set(slot(units_.text(unit).front()));
  }
  words_.push_back(word);
}

bool Query::cut(const std::vector<bool>& together) {
  const std::vector<Word> whole = std::exchange(words_, {});
  word_of_.assign(word_of_.size(), no_word);
  for (const Word& word : whole) {
    const std::size_t stop = word.first + word.count;
    std::size_t rest = word.first;  // from here on only lone characters so far
    for (std::size_t begin = word.first, end = 0; begin < stop; begin = end) {
      for (end = begin + 1; end < stop && together[end - 1];) ++end;
      if (end - begin == 1 && word.count > 1 && is_one_character(begin)) continue;
      if (begin - rest > 1) add_word({rest, begin - rest, true, true});
      add_word({begin, end - begin, true, end - begin < word.count});
      rest = end;
    }
    if (stop - rest > 1) add_word({rest, stop - rest, true, true});
  }
  return words_ != whole;
}

bool Query::is_one_character(std::size_t unit) const {
  return stands_alone(units_.text(unit).front());
}

bool Query::may_hold(std::string_view text) const {
  for (std::size_t at = 0; at < text.size();) {
    const Character next = character_at(text, at);
    if (!is_han(next.value) || beginnings_.test(slot(next.value))) return true;
    at += next.bytes;
  }
  return false;
}

const std::vector<FoundPart>& Query::find(std::string_view text) {
  found_.clear();
  runs_.clear();
  if (!may_hold(text)) return found_;
  text_.read(text);
  for (std::size_t place = 0; place < text_.size(); ++place) extend_runs(place);
  for (const Run& run : runs_) end_run(run, text_.size());
  return found_;
}

void Query::extend_runs(std::size_t place) {
  longer_.clear();
  const std::u32string_view here = text_.text(place);
  if (beginnings_.test(slot(here.front()))) {
    auto before = runs_.begin();  // both are in the order of the query
    for (std::size_t unit = 0; unit < word_of_.size(); ++unit) {
      if (word_of_[unit] == no_word || !is_like(units_.text(unit), here)) continue;
      before =
          std::find_if(before, runs_.end(), [&](const Run& run) { return run.last + 1 >= unit; });
      const bool grows = before != runs_.end() && before->last + 1 == unit &&
                         word_of_[before->last] == word_of_[unit] &&
                         text_.before(place) != Gap::mark;
      longer_.push_back({unit, grows ? std::exchange(before->count, 0) + 1 : 1});
    }
    find_abbreviations(place);
  }
  for (const Run& run : runs_) end_run(run, place);
  runs_.swap(longer_);
}

void Query::end_run(const Run& run, std::size_t place) {
  const Word& word = words_[word_of_[run.last]];
  const bool is_character = run.count == 1 && is_one_character(run.last);
  if (run.count == 0 || (is_character && word.count > 1)) return;
  double closeness = 1;
  if (is_character && place > 1) closeness = place == text_.size() ? at_the_end : inside;
  found_.push_back({word_of_[run.last], run.last + 1 - run.count, run.count, closeness,
      place - run.count, run.count});
}

bool Query::stands_at(std::size_t place, const Word& word, std::size_t stride) const {
  const std::size_t length = word.count * stride;
  if (text_.size() - place < length) return false;
  for (std::size_t i = 0; i < length; ++i) {
    if (i > 0 && text_.before(place + i) == Gap::mark) return false;
    const std::u32string_view here = text_.text(place + i);
    if (!stands_alone(here.front())) return false;
    if (i % stride == 0 && here != units_.text(word.first + i / stride)) return false;
  }
  return true;
}

bool Query::shortened_at(std::size_t place, const Word& word) const {
  const std::size_t length = word.count / 2;
  if (text_.size() - place < length) return false;
  for (std::size_t i = 0; i < length; ++i) {
    if (i > 0 && text_.before(place + i) == Gap::mark) return false;
    if (text_.text(place + i) != units_.text(word.first + 2 * i)) return false;
  }
  return true;
}

void Query::find_abbreviations(std::size_t place) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Word& word = words_[i];
    if (!word.is_chinese || text_.text(place) != units_.text(word.first)) continue;
    if ((word.count == 2 || word.count == 3) && stands_at(place, word, 2)) {
      found_.push_back({i, word.first, word.count, abbreviated, place, word.count * 2});
    }
    if ((word.count == 4 || word.count == 6) && shortened_at(place, word)) {
      found_.push_back({i, word.first, word.count, abbreviated, place, word.count / 2});
    }
  }
}

}  // namespace remit
