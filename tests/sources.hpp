#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit::test {

struct Source {
  std::string path;  ///< from the root of the repository, with slashes
  std::vector<std::string> lines;
};

/// The lines of `text`, for the tests of the tests.
Source planted(std::string path, const std::string& text);

/// Where a file or folder of the repository is, by its path from the root.
std::string project_file(std::string_view path);

/// Every C++ file under lib/ and app/, by path.
std::vector<Source> sources();

/// "lib/remit/model/names.cpp:14"
std::string at(const Source& source, std::size_t line_index);

}  // namespace remit::test
