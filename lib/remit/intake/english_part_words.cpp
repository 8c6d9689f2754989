#include "remit/intake/english_part_words.hpp"

#include <algorithm>

#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

}  // namespace

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

std::u32string plain(Text word) {
  while (!word.empty() && (word.back() == U'.' || word.back() == U'”' || word.back() == U'"'))
    word.remove_suffix(1);
  while (!word.empty() && (word.front() == U'“' || word.front() == U'"')) word.remove_prefix(1);
  return lower(word);
}

bool is_of_name(Text word) {
  if (word.front() == U'“' || word.front() == U'"') word.remove_prefix(1);
  if (word.empty()) return false;
  constexpr std::size_t longest_number = 2;
  if (is_digit(word.front()) && word.size() <= longest_number) return true;
  return std::any_of(word.begin(), word.end(), is_capital);
}

bool says_more(Text bracket) {
  const std::u32string small = lower(bracket.substr(0, 16));
  return Text(small).starts_with(U"（with ") || Text(small).starts_with(U"（in co") ||
         Text(small).starts_with(U"（support from") || Text(small).starts_with(U"（supported ");
}

bool is_remark(Text bracket) {
  static const WordSet words(
      U"referred hereafter hereinafter henceforth herein hereby known also as or if in subject "
      U"when "
      U"where see the under established pursuant collectively including together formerly such");
  return bracket.size() > 2 && words.has(first_word(lower(bracket.substr(1, 16))));
}

}  // namespace remit
