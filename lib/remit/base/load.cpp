#include "remit/base/load.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <limits>
#include <memory>
#include <string>
#include <system_error>

namespace remit {

namespace {

namespace fs = std::filesystem;

struct Closed {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closed>;

[[noreturn]] void fail(const fs::path& path, std::error_code why) {
  throw std::system_error(why, path.generic_string());
}

std::error_code last_error() {
  return {errno, std::generic_category()};
}

File opened(const fs::path& path, const char* mode) {
  File file(std::fopen(path.c_str(), mode));
  if (!file) fail(path, last_error());
  return file;
}

/// Writes and closes; what the system keeps back until then is an error, too.
void write(File file, const fs::path& path, std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()) fail(path, last_error());
  if (std::fclose(file.release()) != 0) fail(path, last_error());
}

/// A new file beside the target, of a name that no file has.
std::pair<fs::path, File> neighbour(const fs::path& target) {
  constexpr int most = 100;  // of leftovers, or of others writing the same file
  for (int i = 0; i < most; ++i) {
    fs::path path = target;
    path += ".new" + std::to_string(i);
    File file(std::fopen(path.c_str(), "wbx"));
    if (file) return {std::move(path), std::move(file)};
    if (errno != EEXIST) break;
  }
  fail(target, last_error());
}

void replace(const fs::path& target, const fs::file_status& status, std::string_view text) {
  auto [path, file] = neighbour(target);
  try {
    if (fs::exists(status)) fs::permissions(path, status.permissions());
    write(std::move(file), path, text);
    fs::rename(path, target);
  } catch (const std::system_error& error) {
    std::error_code ignored;
    fs::remove(path, ignored);
    fail(target, error.code());
  }
}

}  // namespace

std::string file_bytes(const fs::path& path) {
  constexpr std::size_t most = std::numeric_limits<std::int32_t>::max();
  const File file = opened(path, "rb");
  std::error_code no_size;
  const auto size = fs::file_size(path, no_size);  // a pipe has none
  std::string text;
  if (!no_size && size <= most) text.reserve(size);
  std::array<char, 1U << 16U> piece{};
  while (const std::size_t read = std::fread(piece.data(), 1, piece.size(), file.get())) {
    if (text.size() + read > most) fail(path, std::make_error_code(std::errc::file_too_large));
    text.append(piece.data(), read);
  }
  if (std::ferror(file.get()) != 0) fail(path, last_error());
  return text;
}

SourceFile load(const fs::path& path) {
  return source_file(path.generic_string(), file_bytes(path));
}

void save(const fs::path& path, std::string_view text) {
  std::error_code broken;
  const fs::path target = fs::is_symlink(path, broken) ? fs::weakly_canonical(path) : path;
  const fs::file_status status = fs::status(target, broken);
  if (fs::is_directory(status)) fail(path, std::make_error_code(std::errc::is_a_directory));
  if (fs::exists(status)) {
    File file = opened(target, "ab");  // may it be written at all?
    if (!fs::is_regular_file(status)) return write(std::move(file), target, text);
  }
  replace(target, status, text);
}

}  // namespace remit
