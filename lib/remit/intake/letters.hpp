#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
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
bool is_ideograph(char32_t letter);
bool is_digit(char32_t letter);
/// A letter of the Latin alphabet.
bool is_latin(char32_t letter);
/// U+0020 or a line feed: all that remains of white space.
bool is_blank(char32_t letter);

/// The text without blanks at its ends.
std::u32string_view trimmed(std::u32string_view text);

/// What a name is compared by: letters without blanks.
std::u32string normal_form(std::string_view name);
std::u32string without_blanks(std::u32string_view text);

/// Words with a meaning, found where they begin or end in a text: the longest wins.
template <class Meaning>
class WordTable {
public:
  using Entry = std::pair<std::u32string_view, Meaning>;
  WordTable(std::initializer_list<Entry> entries) {
    for (const Entry& entry : entries) add(entry);
  }
  explicit WordTable(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) add(entry);
  }

  /// The longest word that begins at `from`; nothing if none does.
  [[nodiscard]] const Entry* at(std::u32string_view text, std::size_t from) const {
    if (from >= text.size() || !may_begin_.test(text[from] % letters)) return nullptr;
    const auto words = by_first_.find(text[from]);
    if (words == by_first_.end()) return nullptr;
    const Entry* best = nullptr;
    for (const Entry& entry : words->second)
      if ((best == nullptr || entry.first.size() > best->first.size()) &&
          text.substr(from, entry.first.size()) == entry.first)
        best = &entry;
    return best;
  }

  /// The longest word that the text ends in; nothing if none does.
  [[nodiscard]] const Entry* ending(std::u32string_view text) const {
    if (text.empty() || !may_end_.test(text.back() % letters)) return nullptr;
    const auto words = by_last_.find(text.back());
    if (words == by_last_.end()) return nullptr;
    const Entry* best = nullptr;
    for (const Entry& entry : words->second)
      if ((best == nullptr || entry.first.size() > best->first.size()) &&
          text.ends_with(entry.first))
        best = &entry;
    return best;
  }

  [[nodiscard]] bool has(std::u32string_view word) const {
    const Entry* entry = at(word, 0);
    return entry != nullptr && entry->first.size() == word.size();
  }

private:
  void add(const Entry& entry) {
    may_begin_.set(entry.first.front() % letters);
    may_end_.set(entry.first.back() % letters);
    by_first_[entry.first.front()].push_back(entry);
    by_last_[entry.first.back()].push_back(entry);
  }
  /// Most letters begin and end no word of a table, which is soon seen.
  static constexpr std::size_t letters = 4096;
  std::bitset<letters> may_begin_;
  std::bitset<letters> may_end_;
  std::unordered_map<char32_t, std::vector<Entry>> by_first_;
  std::unordered_map<char32_t, std::vector<Entry>> by_last_;
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
  /// Whether one of the words stands anywhere in the text.
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
