#include "dot_program.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "remit/base/load.hpp"

using namespace remit;
namespace fs = std::filesystem;

namespace {

/// A program made of shell commands that stands for dot; gone with this value.
class Stand {
public:
  explicit Stand(const std::string& commands)
      : path_(fs::temp_directory_path() / ("remit_dot_stand_" + std::to_string(++made_))) {
    save(path_, "#!/bin/sh\n" + commands + "\n");
    fs::permissions(path_, fs::perms::owner_all);
  }
  Stand(const Stand&) = delete;
  Stand& operator=(const Stand&) = delete;
  ~Stand() { fs::remove(path_); }
  [[nodiscard]] std::string path() const { return path_.string(); }

private:
  static inline int made_ = 0;
  fs::path path_;
};

std::string words(const std::variant<std::string, Message>& drawn) {
  if (const auto* message = std::get_if<Message>(&drawn)) return in_words(*message, Language::en);
  return std::get<std::string>(drawn);
}

std::string run(const std::string& commands, std::string_view dot,
    std::chrono::milliseconds limit = std::chrono::seconds(20)) {
  const Stand stand(commands);
  std::string said = words(app::run_dot(dot, {"svg", limit, stand.path()}));
  const std::size_t at = said.find(stand.path());
  if (at != std::string::npos) said.replace(at, stand.path().size(), "DOT");
  return said;
}

}  // namespace

TEST_CASE("what the program writes is the picture, and it is told the format") {
  CHECK(run("echo $1; cat", "digraph {}\n") == "-Tsvg\ndigraph {}\n");
}

TEST_CASE("large input and large output pass at the same time") {
  const std::string large(5'000'000, 'x');
  CHECK(run("cat", large) == large);
}

TEST_CASE("a program that does not read its input still gives its picture") {
  CHECK(run("echo picture", std::string(1'000'000, 'x')) == "picture\n");
}

TEST_CASE("a program that is not there is said to be not installed, and how to get it") {
  CHECK(words(app::run_dot("digraph {}", {.program = "remit-no-such-dot"})) ==
        "“remit-no-such-dot” is not installed: apt install graphviz, or write DOT and draw it "
        "elsewhere");
}

TEST_CASE("a program that fails or draws nothing is quoted") {
  CHECK(run("echo 'syntax error in line 1' >&2; exit 3", "digraph") ==
        "“DOT” drew nothing: syntax error in line 1");
  CHECK(run("exit 0", "digraph {}") == "“DOT” drew nothing: ");
}

TEST_CASE("a program that takes too long is stopped, whether or not it closes its output") {
  const std::string stopped = "“DOT” took more than 0 s and was stopped: draw a smaller view";
  const auto start = std::chrono::steady_clock::now();
  CHECK(run("exec sleep 30", "digraph {}", std::chrono::milliseconds(200)) == stopped);
  CHECK(run("exec sleep 30 >/dev/null 2>&1", "digraph {}", std::chrono::milliseconds(200)) ==
        stopped);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("a PDF does not say when it was made") {
  const Stand stand("echo '<< /CreationDate (D:20261122225800Z) >>'");
  app::DotRun how;
  how.program = stand.path();
  how.format = "pdf";
  CHECK(words(app::run_dot("digraph {}", how)) == "<< /CreationDate (D:20000101000000Z) >>\n");
}
