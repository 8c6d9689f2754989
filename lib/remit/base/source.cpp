#include "remit/base/source.hpp"

#include <algorithm>

#include "remit/base/text.hpp"

namespace remit {

SourceFile source_file(std::string name, std::string text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  SourceFile file{std::move(name), std::move(text), {0}};
  for (std::size_t at = file.text.find('\n'); at != std::string::npos;
       at = file.text.find('\n', at + 1)) {
    file.line_starts.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return file;
}

Position locate(const SourceFile& file, std::uint32_t offset) {
  const auto at = std::min<std::size_t>(offset, file.text.size());
  const auto after = std::ranges::upper_bound(file.line_starts, at);
  const auto line = static_cast<std::uint32_t>(after - file.line_starts.begin());
  const std::size_t start = *std::prev(after);
  const auto column = characters(std::string_view(file.text).substr(start, at - start));
  return {line, static_cast<std::uint32_t>(column) + 1};
}

std::string_view line_text(const SourceFile& file, std::uint32_t line) {
  if (line == 0 || line > file.line_starts.size()) return {};
  const std::string_view text = file.text;
  const std::size_t start = file.line_starts[line - 1];
  std::string_view found = text.substr(start, text.find('\n', start) - start);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

}  // namespace remit
