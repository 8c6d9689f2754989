#include <algorithm>
#include <set>
#include <string_view>

#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/text.hpp"
#include "remit/render/workbook.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_name = 31;  // in UTF-16 units, as spreadsheets count
// What is repeated on paper names its sheet twice, in a field of libxlsxwriter of 128 bytes.
constexpr std::size_t most_bytes = 50;

std::size_t units(char32_t character) {
  return character > 0xFFFF ? 2 : 1;
}

/// In a name in quotes, where ' is doubled.
std::size_t bytes_of(char32_t character) {
  return character == U'\'' ? 2 : encoded({&character, 1}).size();
}

char32_t allowed(char32_t character) {
  constexpr std::u32string_view banned = U"[]:*?/\\";
  constexpr char32_t to_full_width = 0xFEE0;
  if (character < U' ') return U' ';
  return banned.find(character) == std::u32string_view::npos ? character
                                                             : character + to_full_width;
}

/// The longest beginning of `name` that leaves room for `suffix`, and the suffix.
std::string shortened(std::u32string_view name, const std::string& suffix) {
  constexpr std::size_t ellipsis = 3;
  std::size_t room = longest_name - suffix.size();
  std::size_t bytes = most_bytes - suffix.size();
  std::u32string begin;
  for (const char32_t character : name) {
    if (units(character) > room || bytes_of(character) > bytes) break;
    room -= units(character);
    bytes -= bytes_of(character);
    begin += character;
  }
  if (begin.size() < name.size()) {
    while (!begin.empty() && (room == 0 || bytes < ellipsis)) {
      room += units(begin.back());
      bytes += bytes_of(begin.back());
      begin.pop_back();
    }
    begin += U'…';
  }
  return encoded(begin) + suffix;
}

std::u32string valid(std::string_view title) {
  std::u32string name = decoded(title);
  std::ranges::transform(name, name.begin(), allowed);
  const auto kept = [](char32_t c) { return c != U' ' && c != U'\''; };
  name.erase(name.begin(), std::ranges::find_if(name, kept));
  while (!name.empty() && !kept(name.back())) name.pop_back();
  return name;
}

}  // namespace

std::vector<std::string> sheet_names(std::span<const Table> sheets, Language language) {
  std::vector<std::string> titles;
  for (const Table& sheet : sheets) titles.push_back(sheet.title);
  return sheet_names(titles, language);
}

std::vector<std::string> sheet_names(std::span<const std::string> titles, Language language) {
  std::vector<std::string> names;
  std::set<std::string> taken = {"history"};  // Excel keeps this one for itself
  for (const std::string& wanted : titles) {
    std::u32string title = valid(wanted);
    if (title.empty()) title = decoded(in_words(phrases::sheet::untitled, language));
    std::string name = shortened(title, "");
    for (int i = 2; !taken.insert(folded_name(name)).second; ++i) {
      name = shortened(title, " (" + std::to_string(i) + ")");
    }
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace remit
