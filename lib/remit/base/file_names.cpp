#include "remit/base/file_names.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_name = 120;  // bytes; systems allow 255 with ending and all

char32_t allowed(char32_t character) {
  constexpr std::u32string_view banned = U"<>:\"/\\|?*";
  constexpr char32_t to_full_width = 0xFEE0;
  if (character < U' ' || (character >= 0x7F && character < 0xA0)) return U' ';
  return banned.find(character) == std::u32string_view::npos ? character
                                                             : character + to_full_width;
}

/// Names of devices since the days of DOS, with any ending.
bool is_reserved(const std::string& name) {
  constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
  const std::string folded = folded_name(name.substr(0, name.find('.')));
  if (std::ranges::find(devices, folded) != devices.end()) return true;
  const bool is_port = folded.starts_with("com") || folded.starts_with("lpt");
  return is_port && folded.size() == 4 && folded[3] >= '0' && folded[3] <= '9';
}

/// As many whole characters as fit.
std::string beginning(std::u32string_view name, std::size_t room) {
  std::string text;
  for (const char32_t character : name) {
    const std::string next = encoded({&character, 1});
    if (text.size() + next.size() > room) break;
    text += next;
  }
  return text;
}

std::u32string valid(std::string_view title) {
  std::u32string name = decoded(printable(title));
  std::ranges::transform(name, name.begin(), allowed);
  const auto is_kept = [](char32_t c) { return c != U' ' && c != U'.' && c != U'\u3000'; };
  name.erase(name.begin(), std::ranges::find_if(name, is_kept));
  while (!name.empty() && !is_kept(name.back())) name.pop_back();
  return name;
}

}  // namespace

std::vector<std::string> file_names(
    std::span<const std::string> titles, std::string_view untitled) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const std::string& title : titles) {
    std::u32string name = valid(title);
    if (name.empty()) name = decoded(untitled);
    if (is_reserved(encoded(name))) name.insert(0, U"_");
    std::string made = beginning(name, longest_name);
    for (int i = 2; !taken.insert(folded_name(made)).second; ++i) {
      const std::string suffix = " (" + std::to_string(i) + ")";
      made = beginning(name, longest_name - suffix.size()) + suffix;
    }
    names.push_back(std::move(made));
  }
  return names;
}

}  // namespace remit
