// Chinese government sites use UTF-8 and GB18030 (under the names of its subsets GB2312 and GBK),
// Office saves “Unicode text” as UTF-16. Bytes that are valid UTF-8 are nothing else in practice,
// so the rest is only asked where they are not.

#include "remit/base/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <memory>
#include <optional>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::size_t sample_size = 8192;  // ICU's detector takes 24 ms a megabyte
constexpr std::size_t most_places = 20;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Mark {
  std::string_view bytes, encoding;
};

constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", "UTF-8"},
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
    {"\x84\x31\x95\x33", "GB18030"},
};

void note_broken(DecodedText& into) {
  for (std::size_t at = into.text.find(replacement); at != std::string::npos;
       at = into.text.find(replacement, at + replacement.size())) {
    ++into.broken_count;
    if (into.broken.size() < most_places) into.broken.push_back(at);
  }
}

struct ConverterClosed {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClosed>;

Converter converter(const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  return Converter(ucnv_open(encoding.c_str(), &status));
}

/// The bytes as UTF-8, a piece at a time; none if ICU does not know the encoding.
std::optional<std::string> converted(std::string_view bytes, const std::string& encoding) {
  const Converter from = converter(encoding);
  const Converter to = converter("UTF-8");
  if (!from || !to) return {};
  std::string text;
  text.reserve(bytes.size() / 2 * 3);
  std::array<char, 1U << 16U> piece{};
  std::array<UChar, 1U << 14U> pivot{};
  UChar* pivot_from = pivot.data();
  UChar* pivot_to = pivot.data();
  const char* source = bytes.data();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source,
        bytes.data() + bytes.size(), pivot.data(), &pivot_from, &pivot_to,
        pivot.data() + pivot.size(), static_cast<UBool>(first), 1, &status);
    text.append(piece.data(), target);
  }
  if (U_FAILURE(status) != 0) return {};
  return text;
}

/// A name in a page stands for the whole family: GB2312 pages use characters of GBK and GB18030.
std::string canonical(std::string_view declared) {
  std::string name;
  for (const char c : declared) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) continue;
    name += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  if (name.starts_with("GB") || name == "CP936") return "GB18030";
  return name;
}

DecodedText decoded_as(std::string_view bytes, const std::string& encoding) {
  DecodedText result;
  result.encoding = encoding;
  if (auto text = converted(bytes, encoding)) {
    result.text = *std::move(text);
  } else if (encoding != "GB18030") {  // its name is known, but not how to read it
    return decoded_as(bytes, "GB18030");
  }
  note_broken(result);
  return result;
}

/// How many of the first characters would be Chinese or English if this were UTF-16.
double plausible_as_utf16(std::string_view sample, bool big_endian) {
  std::size_t plausible = 0;
  const std::size_t units = sample.size() / 2;
  for (std::size_t i = 0; i < units; ++i) {
    const auto first = static_cast<unsigned char>(sample[2 * i]);
    const auto second = static_cast<unsigned char>(sample[2 * i + 1]);
    const std::uint32_t unit = big_endian ? first * 256U + second : second * 256U + first;
    const bool ascii =
        (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
    const bool wide = (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3000 && unit <= 0x303F) ||
                      (unit >= 0xFF00 && unit <= 0xFF5E) || (unit >= 0x2010 && unit <= 0x2026);
    if (ascii || wide) ++plausible;
  }
  return units == 0 ? 0 : static_cast<double>(plausible) / static_cast<double>(units);
}

/// Every text has digits or line breaks, whose other byte is zero; two letters of ASCII, on the
/// other hand, look like one Chinese character.
std::optional<std::string> as_utf16(std::string_view bytes) {
  constexpr double nearly_all = 0.9;
  const std::string_view sample = bytes.substr(0, sample_size);
  if (sample.find('\0') == std::string_view::npos) return {};
  const double little = plausible_as_utf16(sample, false);
  const double big = plausible_as_utf16(sample, true);
  if (std::max(little, big) < nearly_all) return {};
  return little >= big ? "UTF-16LE" : "UTF-16BE";
}

/// UTF-8 with broken places, if what is not ASCII is mostly sound.
std::optional<DecodedText> as_broken_utf8(std::string_view bytes) {
  DecodedText result;
  std::size_t sound = 0;
  std::size_t copied = 0;
  std::size_t at = 0;
  while (const auto broken = invalid_utf8(bytes.substr(at))) {
    const std::size_t place = at + *broken;
    result.text.append(bytes, copied, place - copied);
    if (result.broken.size() < most_places) result.broken.push_back(result.text.size());
    result.text += replacement;
    ++result.broken_count;
    copied = at = place + 1;
  }
  result.text.append(bytes, copied);
  for (const char c : result.text) sound += (static_cast<unsigned char>(c) & 0xC0U) == 0x80 ? 1 : 0;
  constexpr std::size_t one_in = 30;  // other encodings make every other byte a broken one
  if (result.broken_count * one_in > sound) return {};
  return result;
}

struct DetectorClosed {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::vector<std::string> detected(std::string_view sample) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, DetectorClosed> detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
  std::vector<std::string> names;
  if (U_FAILURE(status) != 0) return names;
  for (std::int32_t i = 0; i < count; ++i) {
    const char* const name = ucsdet_getName(matches[i], &status);
    const bool is_unicode = std::string_view(name).starts_with("UTF-");  // which was judged before
    if (U_SUCCESS(status) != 0 && !is_unicode) names.emplace_back(name);
  }
  return names;
}

/// The sample as GB18030 and Big5 wherever ICU thinks them possible, the soundest first.
std::string guessed(std::string_view bytes) {
  const std::vector<std::string> names = detected(bytes.substr(0, sample_size));
  const auto among = [&](std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  if (!names.empty() && (names.front() == "Big5" || names.front() == "GB18030")) {
    return names.front();
  }
  if (among("GB18030")) return "GB18030";
  return names.empty() ? "GB18030" : names.front();
}

/// Tabs, line breaks and form feeds are text, other controls are not.
bool looks_like_text(std::string_view text) {
  const std::string_view sample = text.substr(0, sample_size);
  const auto is_control = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F;
  };
  constexpr std::ptrdiff_t one_in = 50;
  return std::ranges::count_if(sample, is_control) * one_in <= std::ssize(sample);
}

DecodedText decoded(std::string bytes, std::string_view declared) {
  for (const Mark& mark : marks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    bytes.erase(0, mark.bytes.size());
    if (mark.encoding != "UTF-8") return decoded_as(bytes, std::string(mark.encoding));
    break;
  }
  if (!invalid_utf8(bytes) && !as_utf16(bytes)) {
    DecodedText text;
    text.text = std::move(bytes);
    return text;
  }
  if (const std::string name = canonical(declared); !name.empty() && name != "UTF-8") {
    DecodedText text = decoded_as(bytes, name);
    constexpr std::size_t one_in = 100;
    if (!text.text.empty() && text.broken_count * one_in <= text.text.size()) return text;
  }
  if (const auto utf16 = as_utf16(bytes)) return decoded_as(bytes, *utf16);
  if (auto text = as_broken_utf8(bytes)) return *std::move(text);
  return decoded_as(bytes, guessed(bytes));
}

}  // namespace

DecodedText decoded_bytes(std::string bytes, std::string_view declared) {
  DecodedText result = decoded(std::move(bytes), declared);
  constexpr std::size_t a_few = 100;
  const bool mostly_broken = result.broken_count > a_few &&
                             result.broken_count * replacement.size() * 2 > result.text.size();
  result.is_text = looks_like_text(result.text) && !mostly_broken;
  return result;
}

}  // namespace remit
