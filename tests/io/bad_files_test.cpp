// Every file of tests/files/bad says in comments what the reader has to say about it:
// “# expect: RULE LINE:COLUMN”, one for each diagnostic, in their order.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "remit/base/load.hpp"
#include "remit/io/read_catalog.hpp"
#include "sources.hpp"

using namespace remit;

namespace {

std::vector<std::filesystem::path> files_in(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
      std::filesystem::directory_iterator(remit::test::project_file("tests/files/") + folder)) {
    files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

std::string expected(const std::string& text) {
  const std::string mark = "# expect: ";
  std::istringstream lines(text);
  std::string all;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(mark)) all += line.substr(mark.size()) + "\n";
  }
  return all;
}

std::string found(const Reading& reading) {
  std::string all;
  for (const Diagnostic& problem : reading.diagnostics) {
    REQUIRE(problem.span.has_value());
    const Position at = locate(reading.sources[problem.span->file], problem.span->begin);
    all += std::string(problem.rule) + " " + std::to_string(at.line) + ":" +
           std::to_string(at.column) + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("every bad file is reported as it says itself") {
  CHECK(files_in("bad").size() > 50);
  for (const auto& path : files_in("bad")) {
    CAPTURE(path.filename().string());
    const SourceFile file = load(path);
    CHECK_FALSE(expected(file.text).empty());
    CHECK(found(read_catalog({file})) == expected(file.text));
  }
}

TEST_CASE("every good file is read without a word") {
  CHECK(files_in("good").size() > 1);
  for (const auto& path : files_in("good")) {
    CAPTURE(path.filename().string());
    CHECK(found(read_catalog({load(path)})) == "");
  }
}
