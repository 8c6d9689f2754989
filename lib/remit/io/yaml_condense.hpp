#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A text as the parser is given it: shorter, but with the same structure. Characters beyond ASCII
/// mean nothing in YAML, so each run of them is one byte for the parser, which looks at every byte
/// many times; in Chinese catalogs that is half of its work. Offsets and values that the parser
/// gives are translated back. The text has to outlive this.
class Condensed {
public:
  explicit Condensed(std::string_view text);

  [[nodiscard]] std::string_view view() const { return condensed_.empty() ? text_ : condensed_; }

  /// Where in the text that stands which the parser sees at `at`; the end for what is behind it.
  [[nodiscard]] std::uint32_t offset(std::size_t at) const;

  /// The value of the scalar that begins at `begin` of the text, where `value` is what the parser
  /// makes of it. Valid until the next call.
  [[nodiscard]] std::string_view expanded(std::uint32_t begin, std::string_view value);

private:
  /// [begin, end) of the text is one byte at `at`.
  struct Run {
    std::uint32_t at = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  std::string_view text_;
  std::string condensed_;
  std::vector<Run> runs_;
  std::string expanded_;
};

}  // namespace remit
