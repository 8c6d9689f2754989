#include <doctest/doctest.h>

#include <initializer_list>
#include <sstream>
#include <string>
#include <vector>

#include "command_table.hpp"
#include "run.hpp"
#include "sources.hpp"

namespace app = remit::app;

namespace {

struct Offered {
  int code = 0;
  std::string lines;
};

/// What is offered while these words are being typed after `remit`.
Offered offered(std::initializer_list<const char*> typed) {
  static const std::string catalog = remit::test::project_file("tests/cli/waters.yaml");
  std::vector<const char*> arguments{
      "remit", "--lang", "en", "-f", catalog.c_str(), "completion", "next", "--"};
  arguments.insert(arguments.end(), typed);
  std::ostringstream out;
  std::ostringstream err;
  const int code = app::run(arguments, out, err, {});
  return {code, out.str()};
}

}  // namespace

TEST_CASE("before a command is typed, all commands are offered, or those that begin so") {
  std::size_t lines = 0;
  for (const char c : offered({""}).lines) lines += c == '\n' ? 1U : 0U;
  CHECK(lines == app::commands().size());
  CHECK(offered({"ma"}).lines == "matrix\n");
  CHECK(offered({"xyz"}).lines.empty());
}

TEST_CASE("after a dash the options of the command are offered") {
  CHECK(offered({"who", "--pl"}).lines == "--plan\n");
  CHECK(offered({"--la"}).lines == "--lang\n");
  CHECK(offered({"check", "--lay"}).lines.empty());
}

TEST_CASE("values of an option are offered, also after an equals sign, as bash hands it over") {
  CHECK(offered({"matrix", "--layout", "g"}).lines == "grid\n");
  CHECK(offered({"matrix", "--layout=g"}).lines == "grid\n");
  CHECK(offered({"matrix", "--layout", "=", "g"}).lines == "grid\n");
  CHECK(offered({"graph", "--format", "sv"}).lines == "svg\n");
}

TEST_CASE("plans, agencies and rules are offered by name") {
  CHECK(offered({"who", "--plan", "lh-rain"}).lines == "lh-rain-2021\n");
  CHECK(offered({"duties", "市气"}).lines == "市气象局\n");
  CHECK(offered({"explain", "no-lea"}).lines == "no-lead\n");
}

TEST_CASE("where a file may stand nothing is offered, so that the shell offers files") {
  CHECK(offered({"who", "-f", ""}).lines.empty());
  CHECK(offered({"import", ""}).lines.empty());
  CHECK(offered({"who", "-f", "no-such-file.yaml", "--pl"}).lines == "--plan\n");
}

TEST_CASE("there is a script for each shell, and no other") {
  for (const char* const shell : {"bash", "zsh", "fish"}) {
    const char* const arguments[] = {"remit", "completion", shell};
    std::ostringstream out;
    std::ostringstream err;
    CHECK(app::run(arguments, out, err, {}) == 0);
    CHECK(out.str().find("remit completion next -- ") != std::string::npos);
  }
  const char* const arguments[] = {"remit", "completion", "tcsh"};
  std::ostringstream out;
  std::ostringstream err;
  CHECK(app::run(arguments, out, err, {}) == 2);
}
