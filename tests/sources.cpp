#include "sources.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace remit::test {
namespace {

std::vector<std::string> lines_of(std::istream&& text) {
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

}  // namespace

Source planted(std::string path, const std::string& text) {
  return {std::move(path), lines_of(std::istringstream(text))};
}

std::string project_file(std::string_view path) {
  return REMIT_SOURCE_DIR "/" + std::string(path);
}

std::vector<Source> sources() {
  const std::filesystem::path root = REMIT_SOURCE_DIR;
  std::vector<Source> found;
  for (const char* const folder : {"lib", "app"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      const std::filesystem::path& path = entry.path();
      if (path.extension() != ".cpp" && path.extension() != ".hpp") continue;
      found.push_back(
          {path.lexically_relative(root).generic_string(), lines_of(std::ifstream(path))});
    }
  }
  std::ranges::sort(found, {}, &Source::path);
  return found;
}

std::string at(const Source& source, std::size_t line_index) {
  return source.path + ':' + std::to_string(line_index + 1);
}

}  // namespace remit::test
