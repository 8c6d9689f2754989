#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A stretch of a text, in bytes [begin, end), that is one of the forms looked for.
struct Occurrence {
  std::uint32_t form = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// Looks for many forms at once, in time linear in the text whatever their number (Aho and
/// Corasick 1975). A form that begins or ends with a Latin letter or a digit is found only where
/// the text does not go on with another: 5g is not in 15gbps.
class Finder {
public:
  /// Equal forms count as the first of them; empty ones are never found.
  explicit Finder(std::span<const std::string> forms);

  /// The occurrences that do not lie inside a longer one, by place; they may overlap.
  [[nodiscard]] std::vector<Occurrence> longest(std::string_view text) const;

private:
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  struct State {
    std::uint32_t depth = 0;  ///< bytes
    std::uint32_t parent = 0;
    std::uint32_t fallback = 0;  ///< the state of the longest proper ending that begins a form
    std::uint32_t form = none;   ///< the form that ends here
    std::uint32_t shorter = 0;   ///< the nearest state by fallback where a form ends; 0: none
    std::uint32_t first = 0;     ///< of the states one character on: they stand together
    std::uint32_t children = 0;
  };

  void grow(std::span<const std::string> forms);
  void link();
  [[nodiscard]] std::uint32_t after(std::uint32_t state, char32_t character) const;
  [[nodiscard]] std::uint32_t child(std::uint32_t state, char32_t character) const;

  std::vector<State> states_;         ///< the shallow ones first
  std::vector<char32_t> characters_;  ///< by state: what leads to it; ascending among siblings
};

}  // namespace remit
