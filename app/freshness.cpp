#include "freshness.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>

#include "reason.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/freshness.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/base/text.hpp"

namespace remit::app {

namespace {

constexpr std::size_t most_shown = 60;  ///< columns of a line

bool is_text(std::string_view bytes) {
  return bytes.find('\0') == std::string_view::npos;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

std::string shown(std::string_view line) {
  const std::string readable = printable(line);
  const auto rows = wrapped(readable, most_shown);
  return rows.size() > 1 ? rows.front() + "…" : readable;
}

/// Where two texts that differ part.
void tell_first_difference(const Call& call, std::string_view held, std::string_view expected) {
  const auto parted = std::ranges::mismatch(held, expected);
  const auto same = static_cast<std::size_t>(parted.in1 - held.begin());
  const std::size_t before = held.substr(0, same).rfind('\n');
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const auto line = 1 + std::ranges::count(held.substr(0, begin), '\n');
  tell(call, message(phrases::freshness::differs, line, shown(line_at(held, begin)),
                 shown(line_at(expected, begin))));
}

}  // namespace

ExitCode compared_with_file(const Call& call, std::string_view expected) {
  const std::string& path = call.options.check;
  std::string held;
  std::error_code unknown;
  const bool is_there = std::filesystem::exists(path, unknown);
  try {
    if (is_there) held = file_bytes(path);
  } catch (const std::system_error& error) {
    throw CannotRead(
        in_words(message(phrases::usage::cannot_read, path, reason(error.code(), call.language)),
            call.language));
  }
  if (is_there && held == expected) {
    call.err << in_words(message(phrases::freshness::fresh, path), call.language) << '\n';
    return ExitCode::fine;
  }
  tell(call, is_there ? message(phrases::freshness::stale, path)
                      : message(phrases::freshness::missing, path));
  if (is_there && is_text(held) && is_text(expected)) tell_first_difference(call, held, expected);
  return ExitCode::found;
}

}  // namespace remit::app
