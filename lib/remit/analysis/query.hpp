#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What stands between a unit of text and the one before it.
enum class Gap : std::uint8_t { none, space, mark };

/// A text folded (`folded_topic`) and cut into units, the pieces that are compared whole: a run of
/// Latin or other letters and digits, or one Chinese character. Marks are no units.
class Units {
public:
  struct Unit {
    std::size_t first = 0;  ///< in the folded text
    std::size_t count = 0;
    Gap before = Gap::mark;
  };

  /// Takes another text; what was reserved for the last one is used again.
  void read(std::string_view text);

  [[nodiscard]] std::size_t size() const { return units_.size(); }
  [[nodiscard]] Gap before(std::size_t unit) const { return units_[unit].before; }
  [[nodiscard]] std::u32string_view text(std::size_t unit) const {
    return std::u32string_view(folded_).substr(units_[unit].first, units_[unit].count);
  }
  /// Neighbouring units as they stand in the folded text, with the marks between them.
  [[nodiscard]] std::string text(std::size_t first, std::size_t count) const;

private:
  bool read_chinese(std::string_view text);
  void read_folded(std::string_view text);
  void take(char32_t character, Gap& gap);

  std::u32string folded_;
  std::vector<Unit> units_;
};

/// A stretch of a query that stands in a text.
struct FoundPart {
  std::size_t word = 0;
  std::size_t first = 0;  ///< the units of the query, all of one word
  std::size_t count = 0;
  double closeness = 1;   ///< 1: as asked; less for an abbreviation, or inside of another word
  std::size_t place = 0;  ///< the units of the text
  std::size_t length = 0;
};

/// Words to look for. White space and marks part them; Chinese words are not cut further.
class Query {
public:
  struct Word {
    std::size_t first = 0;  ///< its units
    std::size_t count = 0;
    bool is_chinese = true;
    bool is_cut = false;  ///< off a longer word
    friend bool operator==(const Word&, const Word&) = default;
  };

  /// Of a long text only the first 100 units are looked for.
  explicit Query(std::string_view text);

  [[nodiscard]] const Units& units() const { return units_; }
  [[nodiscard]] const std::vector<Word>& words() const { return words_; }

  /// Cuts the words where two neighbouring characters are not `together`, unit by unit with the
  /// next one, in any text there is: there ends a word. A character left alone by that (在, 的) is
  /// dropped; several in a row are a word that is nowhere. True if anything was cut.
  bool cut(const std::vector<bool>& together);

  /// All stretches of the words that stand in a text: of a word of several units at least two of
  /// them together, or one that is no Chinese character; also an official abbreviation of a word or
  /// what it may abbreviate (环保 and 环境保护: the first characters of words of two). Holds until
  /// the next call.
  const std::vector<FoundPart>& find(std::string_view text);

  /// The text that `find` last found anything in.
  [[nodiscard]] const Units& text() const { return text_; }

private:
  static constexpr std::size_t no_word = static_cast<std::size_t>(-1);

  struct Run {
    std::size_t last = 0;  ///< unit of the query
    std::size_t count = 0;
  };

  void add_word(Word word);
  void extend_runs(std::size_t place);
  void end_run(const Run& run, std::size_t place);
  void find_abbreviations(std::size_t place);
  [[nodiscard]] bool may_hold(std::string_view text) const;
  [[nodiscard]] bool is_one_character(std::size_t unit) const;
  [[nodiscard]] bool stands_at(std::size_t place, const Word& word, std::size_t stride) const;
  [[nodiscard]] bool shortened_at(std::size_t place, const Word& word) const;

  Units units_;
  std::vector<Word> words_;
  std::vector<std::size_t> word_of_;  ///< of each unit; no_word: not looked for
  std::bitset<1024> beginnings_;      ///< of the units, by their first character
  Units text_;
  std::vector<Run> runs_;  ///< that end at the unit before
  std::vector<Run> longer_;
  std::vector<FoundPart> found_;
};

}  // namespace remit
