// The budgets a test can hold; clang-tidy holds the length and the parameters of functions.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "sources.hpp"

using remit::test::Source;
using Messages = std::vector<std::string>;

namespace {

constexpr std::size_t most_lines = 400;

struct Banned {
  std::string_view word;  ///< in every line that has the pattern: expressions are slow to search
  std::regex pattern;
  std::string_view complaint;
};

const std::vector<Banned>& banned_in_code() {
  static const std::vector<Banned> list = {
      {"define", std::regex(R"(^\s*#\s*define\b)"), "a macro: a constant or a function does it"},
      {"new", std::regex(R"(\bnew\b)"), "a naked new: everything is a value"},
      {"shared_ptr", std::regex(R"(\bshared_ptr\b)"), "shared_ptr: refer to items by id"},
      {"virtual", std::regex(R"(\bvirtual\b)"), "virtual: a table of functions does it"},
      {"namespace", std::regex(R"(\busing namespace\b)"), "using namespace: name what is used"},
  };
  return list;
}

const std::vector<Banned>& banned_anywhere() {
  static const std::vector<Banned> list = {
      {"TODO", std::regex(R"(\bTODO\b(?! #\d))"), "a TODO without the number of an issue"},
      {"FIXME", std::regex(R"(\bFIXME\b)"), "FIXME: do it, or write TODO #NUMBER"},
      {"XXX", std::regex(R"(\bXXX\b)"), "XXX: do it, or write TODO #NUMBER"},
      {"NOLINT", std::regex(R"(NOLINT\S*\s*$)"), "a NOLINT without its reason"},
  };
  return list;
}

/// `line` without a comment at its end and without the insides of its strings.
std::string code_of(const std::string& line) {
  static const std::regex literal(R"re("(\\.|[^"\\])*")re");
  static const std::regex comment(R"(//.*)");
  if (line.find('"') == std::string::npos && line.find("//") == std::string::npos) return line;
  return std::regex_replace(std::regex_replace(line, literal, "\"\""), comment, "");
}

Messages violations(const Source& source) {
  Messages found;
  if (source.lines.size() > most_lines) {
    found.push_back(source.path + ": " + std::to_string(source.lines.size()) + " lines, over " +
                    std::to_string(most_lines));
  }
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    const auto look_for = [&](const std::vector<Banned>& list, const std::string& text) {
      for (const auto& [word, pattern, complaint] : list) {
        if (text.find(word) != std::string::npos && std::regex_search(text, pattern)) {
          found.push_back(at(source, i) + ": " + std::string(complaint));
        }
      }
    };
    look_for(banned_in_code(), code_of(source.lines[i]));
    look_for(banned_anywhere(), source.lines[i]);
  }
  return found;
}

Messages violations(const std::string& text) {
  return violations(remit::test::planted("a.cpp", text));
}

}  // namespace

TEST_CASE("every file keeps its budget") {
  for (const Source& source : remit::test::sources()) {
    for (const std::string& violation : violations(source)) FAIL_CHECK(violation);
  }
}

TEST_CASE("no two headers define a type of the same name") {
  // Linked together they would be taken for one, whichever files see which.
  static const std::regex definition(R"(^(?:struct|class|enum class) (\w+)(?: :.*)? \{$)");
  std::map<std::string, std::string> first;
  for (const Source& source : remit::test::sources()) {
    if (!source.path.ends_with(".hpp")) continue;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      std::smatch type;
      if (!std::regex_match(source.lines[i], type, definition)) continue;
      const auto known = first.try_emplace(type[1], at(source, i));
      if (!known.second)
        FAIL_CHECK(at(source, i) << ": " << type[1] << " is also at " << known.first->second);
    }
  }
}

TEST_CASE("a planted file over its budget is found") {
  std::string text;
  for (std::size_t i = 0; i < most_lines; ++i) text += "int x;\n";
  CHECK(violations(text).empty());
  CHECK(violations(text + "int x;\n") == Messages{"a.cpp: 401 lines, over 400"});
}

TEST_CASE("a planted offence is found with file and line") {
  CHECK(violations("int a;\n// TODO: later\n") ==
        Messages{"a.cpp:2: a TODO without the number of an issue"});
  CHECK(violations("auto* a = new int;\n").size() == 1);
  CHECK(violations("#define SQUARE(x) ((x) * (x))\n").size() == 1);
  CHECK(violations("std::shared_ptr<int> a;\n").size() == 1);
  CHECK(violations("struct A { virtual void b(); };\n").size() == 1);
  CHECK(violations("int a = int(b);  // NOLINT\n").size() == 1);
}

TEST_CASE("words in strings and comments are no offence, nor is a TODO with its issue") {
  CHECK(violations("// TODO #12: the new way\n").empty());
  CHECK(violations("say(\"a new \\\"virtual\\\" body\");  // new\n").empty());
  CHECK(violations("int a = int(b);  // NOLINT(google-readability-casting): shorter\n").empty());
}
