#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

/// The words before those who help; each function gives where they end, if they begin there.
namespace remit {

/// Words one after another, from the beginning of one.
class EnglishWords {
public:
  EnglishWords(std::u32string_view small, std::size_t at) : small_(small), at_(at) {}

  [[nodiscard]] std::u32string_view word() const { return first_word(small_.substr(at_)); }
  [[nodiscard]] bool at_word(std::u32string_view word) const { return this->word() == word; }
  void next() {
    at_ += word().size();
    while (at_ < small_.size() && is_blank(small_[at_])) ++at_;
  }
  bool take(std::u32string_view word) {
    if (!at_word(word)) return false;
    end_ = at_ + word.size();
    next();
    return true;
  }
  bool take(const WordSet& words) {
    const std::u32string_view word = this->word();
    return !word.empty() && words.has(word) && take(word);
  }
  void skip(const WordSet& words) {
    while (take(words)) {
    }
  }
  /// ， as appropriate， between two words.
  void skip_aside() {
    static const WordSet words(U"as where to if when and");
    constexpr std::size_t longest = 40;
    if (at_ + 2 >= small_.size() || small_[at_] != U'，') return;
    const std::size_t close = small_.find(U'，', at_ + 1);
    if (close == std::u32string_view::npos || close > at_ + longest) return;
    if (!words.has(first_word(small_.substr(at_ + 2)))) return;
    at_ = close + 1;
    while (at_ < small_.size() && is_blank(small_[at_])) ++at_;
  }
  [[nodiscard]] std::size_t end() const { return end_; }
  [[nodiscard]] std::size_t at() const { return at_; }

private:
  std::u32string_view small_;
  std::size_t at_;
  std::size_t end_ = 0;
};

/// In (close) coordination (and consultation) with.
std::optional<std::size_t> in_coordination(EnglishWords words);

/// With (the) support of; after consultation with.
std::optional<std::size_t> with_support(EnglishWords words);

/// Working (closely) with, together with, alongside.
std::optional<std::size_t> working_with(EnglishWords words);

/// Will work with, works with; not “to work with”, which is a purpose.
std::optional<std::size_t> works_with(EnglishWords words);

/// Whether a word for what helpers do begins the text: contributing, in support.
bool tells_help(std::u32string_view small);
/// Whether a verb of doing something together begins the text: coordinate, jointly.
bool coordinates(std::u32string_view small);
/// Whether “with” belongs to the word before it: consistent, comply.
bool takes_with(std::u32string_view word);

}  // namespace remit
