#include "run.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <initializer_list>
#include <sstream>
#include <string>
#include <vector>

#include "command_table.hpp"
#include "remit/base/load.hpp"
#include "remit/base/text.hpp"
#include "sources.hpp"

namespace app = remit::app;
namespace fs = std::filesystem;

namespace {

struct Said {
  int code = 0;
  std::string out;
  std::string err;
};

const std::string& waters() {
  static const std::string path = remit::test::project_file("tests/cli/waters.yaml");
  return path;
}

Said said(std::initializer_list<const char*> words, const app::Terminal& terminal = {}) {
  std::vector<const char*> arguments{"remit", "--lang", "en", "-f", waters().c_str()};
  arguments.insert(arguments.end(), words);
  std::ostringstream out;
  std::ostringstream err;
  const int code = app::run(arguments, out, err, terminal);
  return {code, out.str(), err.str()};
}

/// A folder that is gone when the test is over.
struct Scratch {
  fs::path folder = fs::temp_directory_path() / "remit_run_test";
  Scratch() { fs::create_directories(folder); }
  ~Scratch() { fs::remove_all(folder); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
};

std::size_t widest_line(const std::string& text) {
  std::istringstream lines(text);
  std::size_t most = 0;
  for (std::string line; std::getline(lines, line);) {
    most = std::max(most, remit::display_width(line));
  }
  return most;
}

}  // namespace

TEST_CASE("every command that asks a catalog answers in every format it has") {
  for (const app::Command& command : app::commands()) {
    if (command.ask == nullptr || command.name == "accept") continue;  // asks for a decided file
    for (const std::string_view format : command.formats) {
      if (format == "svg" || format == "png" || format == "pdf") continue;  // need Graphviz
      const std::string name(command.name);
      const std::string wanted(format);
      CAPTURE(name);
      CAPTURE(wanted);
      const char* const word = name == "who" ? "海堤" : "市气象局";
      const Said it = command.words.least > 0
                          ? said({name.c_str(), word, "--format", wanted.c_str()})
                          : said({name.c_str(), "--format", wanted.c_str()});
      CHECK(it.code == (name == "check" ? 1 : 0));
      CHECK_FALSE(it.out.empty());
    }
  }
}

TEST_CASE("a command refuses a format it does not have, and names those it has") {
  for (const app::Command& command : app::commands()) {
    const std::string name(command.name);
    CAPTURE(name);
    const Said it = said({name.c_str(), "x", "--format", "doc"});
    CHECK(it.code == 2);
    CHECK(it.out.empty());
    CHECK(it.err.starts_with("remit: “"));
  }
  CHECK(
      said({"gaps", "--format", "svg"}).err ==
      "remit: “gaps” has no format “svg”; its formats are: text, json, csv, tsv, md, html, xlsx\n");
}

TEST_CASE("every command has words for its help in both languages") {
  for (const app::Command& command : app::commands()) {
    const std::string name(command.name);
    CAPTURE(name);
    CHECK(said({name.c_str(), "--help"}).out.find("usage: remit " + name) != std::string::npos);
    const Said zh = said({name.c_str(), "--help", "--lang", "zh"});
    CHECK(zh.code == 0);
    CHECK(zh.out.find("用法：remit " + name) != std::string::npos);
  }
}

TEST_CASE("a command may be shortened as long as it is clear which one is meant") {
  CHECK(said({"ag"}).out == said({"agencies"}).out);
  CHECK(said({"gr", "--plan", "lh-rain-2021"}).code == 0);
  CHECK(said({"g"}).err == "remit: “g” is short for several commands; there are: graph, gaps\n");
}

TEST_CASE("a word after the command is never taken for another command") {
  CHECK(said({"who", "tasks"}).err.find("nothing found") != std::string::npos);
  CHECK(said({"who", "海堤", "check"}).code != 2);
}

TEST_CASE("options stand before or after the command, and several values one by one") {
  const Said after = said({"tasks", "--plan", "lh-rain-2021", "--plan", "dg-port-2021"});
  CHECK(after.code == 0);
  CHECK(after.out.find("dg-port-2021/1") != std::string::npos);
  CHECK(after.out.find("lh-dykes-2020") == std::string::npos);
  CHECK(said({"--format", "csv", "tasks"}).out == said({"tasks", "--format=csv"}).out);
}

TEST_CASE("what follows -- is words, whatever it begins with") {
  CHECK(said({"who", "--", "-x"}).err.find("“-x”") != std::string::npos);
}

TEST_CASE("only a terminal gets colours and lines of its width") {
  const std::string plain = said({"who", "海堤"}).out;
  CHECK(plain.find('\x1b') == std::string::npos);
  CHECK(said({"who", "海堤", "--color", "always"}).out.find('\x1b') != std::string::npos);
  const Said narrow = said({"who", "海堤", "--color", "never"}, {true, true, 60});
  CHECK(widest_line(narrow.out) <= 60);
  CHECK(widest_line(plain) > 60);
  CHECK(said({"matrix", "--format", "xlsx"}, {true, true, 60}).code == 2);
}

TEST_CASE(
    "the ending of the output chooses the format, and a file is written whole or not at all") {
  const Scratch scratch;
  const std::string file = (scratch.folder / "清单.CSV").string();
  CHECK(said({"tasks", "--bom", "-o", file.c_str()}).code == 0);
  CHECK(remit::load(file).text == said({"tasks", "--format", "csv"}).out);
  CHECK(fs::file_size(file) == said({"tasks", "--format", "csv"}).out.size() + 3);
  CHECK(said({"tasks", "--plan", "none", "-o", file.c_str()}).code == 2);
  CHECK(remit::load(file).text == said({"tasks", "--format", "csv"}).out);
}

TEST_CASE("what cannot be read wins over what was found") {
  CHECK(said({"who", "火星"}).code == 1);
  CHECK(said({"-f", "none.yaml", "who", "火星"}).code == 3);
  CHECK(said({"-f", "none.yaml", "who", "--role", "leed", "火星"}).code == 2);
}

TEST_CASE("an answer that cannot be written is an error") {
  std::ostringstream out;
  std::ostringstream err;
  out.setstate(std::ios::badbit);
  const std::vector<const char*> arguments{"remit", "--lang", "en", "schema"};
  CHECK(app::run(arguments, out, err) == 2);
  CHECK(err.str().starts_with("remit: the answer cannot be written: "));
}
