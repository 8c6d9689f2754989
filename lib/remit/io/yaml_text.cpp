// Nothing but valid UTF-8 without control characters reaches the parser. Runs of ASCII are skipped
// eight bytes at a time; everything else is decoded byte by byte (Unicode 15, table 3-7).

#include "remit/io/yaml_text.hpp"
#include "remit/base/phrases/syntax.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include <fmt/format.h>

namespace remit {

namespace {

constexpr std::string_view no_character = "_";  // for a byte that is not UTF-8
constexpr std::size_t few = 16;  // fewer broken bytes are typing errors, not an encoding

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

/// Whether eight bytes are all ASCII and none is a control character.
bool is_tame(const char* bytes) {
  constexpr std::uint64_t every = 0x0101010101010101;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const std::uint64_t below_space = (word - every * ' ') & ~word;
  return ((word | below_space) & (every * 0x80)) == 0;
}

/// A control character that no text file has: a line ends with LF or CR LF.
bool is_bad_control(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= ' ') return false;
  return c != '\r' || at + 1 == text.size() || text[at + 1] != '\n';
}

/// How often something is wrong, and where first.
struct Count {
  std::uint32_t first = 0;
  std::size_t number = 0;
};

/// What is wrong with the bytes of a file.
struct Findings {
  Count broken;                ///< bytes that are not UTF-8
  Count controls;              ///< control characters
  std::size_t characters = 0;  ///< good ones beyond ASCII
};

/// Calls `bad(at)` for every byte that cannot stay; returns the number of characters beyond ASCII.
template <class Bad>
std::size_t walk(std::string_view text, Bad bad) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (at + 8 <= text.size() && is_tame(text.data() + at)) {
      at += 8;
    } else if (is_ascii(text[at])) {
      if (is_bad_control(text, at)) bad(static_cast<std::uint32_t>(at));
      ++at;
    } else if (const std::size_t length = utf8_length(text.substr(at))) {
      ++characters;
      at += length;
    } else {
      bad(static_cast<std::uint32_t>(at++));
    }
  }
  return characters;
}

Findings inspected(std::string_view text) {
  Findings found;
  found.characters = walk(text, [&](std::uint32_t at) {
    Count& count = is_ascii(text[at]) ? found.controls : found.broken;
    if (count.number++ == 0) count.first = at;
  });
  return found;
}

constexpr std::string_view utf32_little{"\xFF\xFE\0\0", 4};
constexpr std::string_view utf32_big{"\0\0\xFE\xFF", 4};

/// UTF-16 and UTF-32 show by their byte order mark, or by a NUL in at least every fourth byte.
std::optional<std::string_view> wide_encoding(std::string_view text) {
  if (text.starts_with(utf32_little) || text.starts_with(utf32_big)) return "UTF-32";
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return "UTF-16";
  const std::string_view sample = text.substr(0, 64);
  const auto zeros = static_cast<std::size_t>(std::ranges::count(sample, '\0'));
  if (sample.size() < 4 || zeros * 4 < sample.size() || zeros == sample.size()) return {};
  return zeros * 2 > sample.size() ? "UTF-32" : "UTF-16";
}

Diagnostic problem(Span span, Message message, Message remedy) {
  return {"parse-error", Severity::error, {}, span, std::move(message), {}, std::move(remedy)};
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 0 || lead > 0xF4 || text.size() < length) return 0;
  if (!std::ranges::all_of(text.substr(1, length - 1), is_continuation)) return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool surrogate = lead == 0xED && second > 0x9F;
  const bool beyond = lead == 0xF4 && second > 0x8F;
  return overlong || surrogate || beyond ? 0 : length;
}

void overwrite(WorkingText& text, std::uint32_t begin, std::uint32_t end, std::string_view with) {
  if (text.changed.empty()) text.changed = text.source;
  end = std::min(end, static_cast<std::uint32_t>(text.changed.size()));
  for (std::uint32_t at = begin; at < end; ++at) {
    char& c = text.changed[at];
    char next = c == '\n' || c == '\r' ? c : ' ';
    if (at - begin < with.size()) next = with[at - begin];
    if (c != next) ++text.changes;
    c = next;
  }
}

void take_verbatim(WorkingText& text, Verbatim verbatim, std::uint32_t until) {
  const auto size = static_cast<std::uint32_t>(text.source.size());
  verbatim.begin = std::min(verbatim.begin, size);
  verbatim.end = std::clamp(verbatim.end, verbatim.begin, size);
  overwrite(text, verbatim.at, until, std::string_view(&stand_in, 1));
  const auto place = std::ranges::lower_bound(text.verbatim, verbatim.at, {}, &Verbatim::at);
  const auto last = std::find_if(
      place, text.verbatim.end(), [&](const Verbatim& other) { return other.at >= until; });
  text.verbatim.insert(text.verbatim.erase(place, last), verbatim);
}

Encoding clean(WorkingText& text, std::uint32_t file, std::vector<Diagnostic>& problems) {
  if (const auto wide = wide_encoding(text.source)) {
    problems.push_back(problem({file, 0, 0}, message(phrases::file::wide_encoding, *wide),
        message(phrases::file::save_as_utf8)));
    return Encoding::other;
  }
  const Findings found = inspected(text.source);
  const Count broken = found.broken;
  const Count controls = found.controls;
  if (broken.number >= few && broken.number * 3 > found.characters) {
    problems.push_back(problem({file, broken.first, broken.first + 1},
        message(phrases::file::other_encoding), message(phrases::file::save_as_utf8)));
    return Encoding::other;
  }
  if (broken.number > 0) {
    problems.push_back(problem({file, broken.first, broken.first + 1},
        message(phrases::file::not_utf8, broken.number), message(phrases::file::type_again)));
  }
  if (controls.number > 0) {
    const unsigned code = static_cast<unsigned char>(text.source[controls.first]);
    problems.push_back(problem({file, controls.first, controls.first + 1},
        message(phrases::file::control_character, fmt::format("U+{:04X}", code), controls.number),
        message(phrases::file::take_out)));
  }
  if (broken.number + controls.number > 0) {
    walk(text.source, [&](std::uint32_t at) {
      overwrite(text, at, at + 1, is_ascii(text.source[at]) ? " " : no_character);
    });
  }
  // a second byte order mark, which the parser would skip without counting it
  if (text.source.starts_with("\xEF\xBB\xBF")) overwrite(text, 0, 3, "# \n");
  return Encoding::utf8;
}

}  // namespace remit
