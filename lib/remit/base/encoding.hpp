#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// Text out of bytes of any encoding.
struct DecodedText {
  std::string text;                 ///< UTF-8, without a byte order mark
  std::string encoding = "UTF-8";   ///< as the IANA registers it
  std::size_t broken_count = 0;     ///< bytes and sequences that are no text, now U+FFFD
  std::vector<std::size_t> broken;  ///< where they stand in `text`; the first few of them
  bool is_text = true;              ///< false: too many control characters for any text
  friend bool operator==(const DecodedText&, const DecodedText&) = default;
};

/// What an encoding should be: by a byte order mark; else UTF-8 where the bytes are valid; else
/// `declared` (a web page's charset), if they are hardly broken in it; else UTF-16 where that makes
/// them Chinese or English; else UTF-8 with a few broken bytes; else what ICU takes the first 8 KB
/// for, Chinese encodings first.
DecodedText decoded_bytes(std::string bytes, std::string_view declared = {});

}  // namespace remit
