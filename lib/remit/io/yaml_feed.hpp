#pragma once

#include <cstddef>
#include <streambuf>
#include <string_view>

namespace remit {

/// Thrown when the parser has read too much without saying what it has read.
struct TooLong {};

/// Gives a text to the parser and watches how much it takes without an event. Its scanner keeps
/// everything between [ and ] in a queue until it knows whether a `:` follows, about a hundred
/// bytes of memory a character of “[[[[”: so there is an end to what may be on the way.
class Feed final : public std::streambuf {
public:
  static constexpr std::size_t most_marks = 500'000;  ///< characters that mean something
  static constexpr std::size_t most_bytes = std::size_t{8} * 1024 * 1024;

  explicit Feed(std::string_view text);

  /// The parser has said something.
  void progress() {
    marks_ = 0;
    bytes_ = 0;
  }

protected:
  std::streamsize xsgetn(char* to, std::streamsize wanted) override;

private:
  std::size_t marks_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace remit
