#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The letters of a text as the grammar of clauses reads them, and tables of words over them.
namespace remit {

/// A text in which spellings that mean the same are the same: invisible characters gone, spaces
/// and tabs U+0020, full-width letters and digits narrow; brackets, colons, semicolons and commas
/// full-width, whatever their shape: 【】〔〕()（） are all （）. What is a name under NFKC would
/// not be found in its source again, so every letter knows where it comes from.
struct Letters {
  std::u32string text;
  std::vector<std::uint32_t> at;  ///< byte offset of each letter, and of the end
};

Letters letters(std::string_view text);

/// Chinese, of any block, and the two circles that stand for zero.
constexpr bool is_ideograph(char32_t letter) {
  return (letter >= 0x4E00 && letter <= 0x9FFF) || (letter >= 0x3400 && letter <= 0x4DBF) ||
         (letter >= 0x20000 && letter <= 0x3FFFF) || letter == U'〇' || letter == U'○';
}

constexpr bool is_digit(char32_t letter) {
  return letter >= U'0' && letter <= U'9';
}

/// A letter of the Latin alphabet.
constexpr bool is_latin(char32_t letter) {
  return (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z');
}

/// U+0020 or a line feed: all that remains of white space.
constexpr bool is_blank(char32_t letter) {
  return letter == U' ' || letter == U'\n';
}

/// The text without blanks at its ends.
std::u32string_view trimmed(std::u32string_view text);

/// What a name is compared by: letters without blanks.
std::u32string normal_form(std::string_view name);
std::u32string without_blanks(std::u32string_view text);

/// One bit a letter, shared by letters that are 4096 apart.
using LetterBits = std::bitset<4096>;

/// Words with a meaning, found where they begin or end in a text: the longest wins. Most letters
/// begin and end no word of a table, which one bit tells; words of the others stand in a few
/// buckets, the longest first.
template <class Meaning>
class WordTable {
public:
  using Entry = std::pair<std::u32string_view, Meaning>;
  WordTable(std::initializer_list<Entry> entries) : WordTable(std::vector<Entry>(entries)) {}
  explicit WordTable(const std::vector<Entry>& entries)
      : by_first_(entries, [](std::u32string_view word) { return word.front(); }),
        by_last_(entries, [](std::u32string_view word) { return word.back(); }) {}

  /// The longest word that begins at `from`; nothing if none does.
  [[nodiscard]] const Entry* at(std::u32string_view text, std::size_t from) const {
    if (from >= text.size() || !by_first_.may_have(text[from])) return nullptr;
    for (const Entry& entry : by_first_.words(text[from]))
      if (is_at(entry.first, text, from)) return &entry;
    return nullptr;
  }

  /// The longest word that the text ends in; nothing if none does.
  [[nodiscard]] const Entry* ending(std::u32string_view text) const {
    if (text.empty() || !by_last_.may_have(text.back())) return nullptr;
    for (const Entry& entry : by_last_.words(text.back()))
      if (entry.first.size() <= text.size() &&
          is_at(entry.first, text, text.size() - entry.first.size()))
        return &entry;
    return nullptr;
  }

  /// The letters that may begin a word.
  [[nodiscard]] const LetterBits& beginnings() const { return by_first_.bits(); }

  /// Whether any word may end in this letter.
  [[nodiscard]] bool may_end_in(char32_t letter) const { return by_last_.may_have(letter); }

  [[nodiscard]] bool has(std::u32string_view word) const {
    const Entry* entry = at(word, 0);
    return entry != nullptr && entry->first.size() == word.size();
  }

private:
  static bool is_at(std::u32string_view word, std::u32string_view text, std::size_t from) {
    if (word.size() > text.size() - from) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
      if (word[i] != text[from + i]) return false;
    return true;
  }

  /// Words in buckets by one of their letters.
  class Index {
  public:
    template <class Letter>
    Index(const std::vector<Entry>& entries, Letter letter) : entries_(entries) {
      while (buckets_ < entries.size() * 2) buckets_ *= 2;
      std::sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
        const std::size_t one = bucket(letter(a.first));
        const std::size_t other = bucket(letter(b.first));
        return one != other ? one < other : a.first.size() > b.first.size();
      });
      begins_.resize(buckets_ + 1);
      for (const Entry& entry : entries_) {
        ++begins_[bucket(letter(entry.first)) + 1];
        bits_.set(letter(entry.first) % bits_.size());
      }
      for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
    }

    [[nodiscard]] const LetterBits& bits() const { return bits_; }
    [[nodiscard]] bool may_have(char32_t letter) const { return bits_[letter % bits_.size()]; }
    [[nodiscard]] std::span<const Entry> words(char32_t letter) const {
      const std::size_t at = bucket(letter);
      return std::span(entries_).subspan(begins_[at], begins_[at + 1] - begins_[at]);
    }

  private:
    [[nodiscard]] std::size_t bucket(char32_t letter) const {
      return ((letter * 0x9E3779B1U) >> 12U) & (buckets_ - 1);
    }
    std::size_t buckets_ = 8;
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> begins_;
    LetterBits bits_;
  };

  Index by_first_;
  Index by_last_;
};

/// Words that only are or are not there.
class WordSet {
public:
  /// `words`: separated by single spaces.
  explicit WordSet(std::u32string_view words) : table_(split(words)) {}

  /// The length of the longest word that begins at `from`; 0 if none does.
  [[nodiscard]] std::size_t at(std::u32string_view text, std::size_t from = 0) const {
    const auto* entry = table_.at(text, from);
    return entry == nullptr ? 0 : entry->first.size();
  }
  /// The length of the longest word that the text ends in.
  [[nodiscard]] std::size_t ending(std::u32string_view text) const {
    const auto* entry = table_.ending(text);
    return entry == nullptr ? 0 : entry->first.size();
  }
  [[nodiscard]] bool has(std::u32string_view word) const { return table_.has(word); }
  [[nodiscard]] const LetterBits& beginnings() const { return table_.beginnings(); }
  /// Whether one of the words stands anywhere in the text.
  [[nodiscard]] bool may_end_in(char32_t letter) const { return table_.may_end_in(letter); }

  [[nodiscard]] bool within(std::u32string_view text) const {
    for (std::size_t i = 0; i < text.size(); ++i)
      if (at(text, i) > 0) return true;
    return false;
  }

private:
  static std::vector<std::pair<std::u32string_view, bool>> split(std::u32string_view words);
  WordTable<bool> table_;
};

}  // namespace remit
