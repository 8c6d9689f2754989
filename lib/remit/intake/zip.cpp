// Only the directory at the end of the archive is believed, so entries that are not wanted cost
// nothing, however they are packed.

#include "remit/intake/zip.hpp"
#include "remit/base/phrases/intake.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace remit {

namespace {

constexpr std::size_t most_entries = 10'000;
constexpr std::size_t never_a_bomb = std::size_t{16} << 20U;
constexpr std::size_t greatest_ratio = 200;  // Office's XML shrinks to a tenth, seldom a fiftieth

struct Freed {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Freed>;

Reader opened(std::string_view bytes) {
  Reader reader(archive_read_new());
  if (!reader) return reader;
  archive_read_support_format_zip_seekable(reader.get());
  if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) return {};
  return reader;
}

/// The next entry's header; null at the end or where the archive is damaged.
archive_entry* next_entry(archive* reader) {
  archive_entry* entry = nullptr;
  const int result = archive_read_next_header(reader, &entry);
  return result == ARCHIVE_OK || result == ARCHIVE_WARN ? entry : nullptr;
}

std::string name_of(archive_entry* entry) {
  const char* const name = archive_entry_pathname(entry);
  return name == nullptr ? std::string() : std::string(name);
}

bool is_wanted(std::string_view name, const std::vector<std::string_view>& wanted) {
  return std::ranges::any_of(wanted, [&](std::string_view w) {
    if (!w.ends_with('*')) return name == w;
    w.remove_suffix(1);
    return name.starts_with(w);
  });
}

/// The whole entry, or why not.
std::optional<Message> expand(
    archive* reader, const std::string& name, std::size_t most, std::string& into) {
  std::array<char, 1U << 16U> piece{};
  while (true) {
    const la_ssize_t got = archive_read_data(reader, piece.data(), piece.size());
    if (got == 0) return {};
    if (got < 0) return message(phrases::intake::damaged_entry, name);
    if (into.size() + static_cast<std::size_t>(got) > most) {
      return message(phrases::intake::entry_too_large, name, most >> 20U);
    }
    into.append(piece.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

std::vector<std::string> zip_names(std::string_view bytes) {
  std::vector<std::string> names;
  const Reader reader = opened(bytes);
  if (!reader) return names;
  while (names.size() < most_entries) {
    archive_entry* const entry = next_entry(reader.get());
    if (entry == nullptr) break;
    names.push_back(name_of(entry));
  }
  return names;
}

Unzipped unzipped(std::string_view bytes, const std::vector<std::string_view>& wanted,
    const DocumentLimits& limits) {
  Unzipped result;
  const Reader reader = opened(bytes);
  if (!reader) return result;
  const std::size_t in_proportion = std::max(never_a_bomb, bytes.size() * greatest_ratio);
  std::size_t left = std::min(limits.expanded, in_proportion);
  for (std::size_t i = 0; i < most_entries; ++i) {
    archive_entry* const entry = next_entry(reader.get());
    if (entry == nullptr) break;
    const std::string name = name_of(entry);
    if (!is_wanted(name, wanted) || result.entries.contains(name)) continue;
    if (archive_entry_is_encrypted(entry) != 0) {
      result.problem = message(phrases::intake::encrypted);
      continue;
    }
    std::string text;
    auto problem = expand(reader.get(), name, left, text);
    if (problem) {
      result.problem = std::move(problem);
      continue;
    }
    left -= text.size();
    result.entries.emplace(name, std::move(text));
  }
  return result;
}

}  // namespace remit
