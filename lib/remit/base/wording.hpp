#pragma once

#include <cstddef>
#include <string_view>

namespace remit {

/// How many holes `{}` a text has; of numbered holes (`{0}`) the highest counts.
constexpr std::size_t holes(std::string_view text) {
  std::size_t plain = 0;
  std::size_t numbered = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '{') continue;
    if (text[i + 1] == '}') ++plain;
    const char digit = text[i + 1];
    if (digit >= '0' && digit <= '9') {
      const auto number = static_cast<std::size_t>(digit - '0') + 1;
      numbered = number > numbered ? number : numbered;
    }
  }
  return plain > numbered ? plain : numbered;
}

/// One thing remit says, in both its languages, which have the same holes; anything else does not
/// compile. All of them stand in `base/phrases`, and who says one includes the part it is in.
struct Wording {
  std::string_view en, zh;
  consteval Wording(const char* english, const char* chinese) : en(english), zh(chinese) {
    if (en.empty() || zh.empty()) throw "said in one language only";
    if (holes(en) != holes(zh)) throw "the languages have other holes";
  }
};

}  // namespace remit
