#include "import_files.hpp"

#include <filesystem>
#include <string_view>
#include <system_error>

#include "reason.hpp"
#include "remit/base/checksum.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/usage.hpp"

namespace remit::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view stamp = "# remit import ";

std::string stamped(const std::string& text) {
  return std::string(stamp) + sha256(text) + "\n" + text;
}

/// Is it what `stamped` made of its own lines below the first?
bool is_untouched(const std::string& bytes) {
  const std::size_t end = bytes.find('\n');
  return bytes.starts_with(stamp) && end != std::string::npos &&
         stamped(bytes.substr(end + 1)) == bytes;
}

bool is_file(const std::string& path) {
  std::error_code unknown;
  return fs::is_regular_file(path, unknown);
}

}  // namespace

std::string bytes_of(const Call& call, const std::string& path) try {
  return file_bytes(path);
} catch (const std::system_error& error) {
  throw CannotRead(
      in_words(message(phrases::usage::cannot_read, path, reason(error.code(), call.language)),
          call.language));
}

bool may_replace_output(const Call& call) {
  const std::string& path = call.options.output;
  if (path.empty() || call.format != "yaml" || call.options.force || !is_file(path)) return true;
  return is_untouched(bytes_of(call, path));
}

void deliver_draft(const Call& call, const std::string& yaml) {
  const std::string& path = call.options.output;
  if (path.empty()) return deliver(call, yaml);
  const std::string text = stamped(yaml);
  if (is_file(path) && bytes_of(call, path) == text) return;
  deliver(call, text);
}

}  // namespace remit::app
