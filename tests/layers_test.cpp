// The floors of docs/architecture.md, held by reading every #include under lib/ and app/: the
// folder a file stands in decides what it may see. Standard headers are free, <iostream> excepted.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sources.hpp"

using remit::test::Source;

namespace {

using Names = std::set<std::string_view>;

const std::map<std::string_view, Names> floors_seen_from = {
    {"version", {"version"}},
    {"base", {"base"}},
    {"model", {"base", "model"}},
    {"io", {"base", "model", "io"}},
    {"intake", {"base", "model", "intake"}},
    {"graph", {"base", "model", "graph"}},
    {"analysis", {"base", "model", "graph", "analysis"}},
    {"render", {"version", "base", "model", "analysis", "render"}},
    {"app", {"version", "base", "model", "io", "intake", "graph", "analysis", "render", "app"}},
};

/// Headers whose name begins so may be included by files whose path begins and ends so.
struct Permission {
  std::string_view header, path_begins, path_ends;
};

constexpr Permission permissions[] = {
    {"CLI/", "app/cli.cpp", ""},
    {"archive.h", "lib/remit/intake/", ".cpp"},
    {"archive.h", "lib/remit/render/zip_writer.cpp", ""},
    {"archive_entry.h", "lib/remit/intake/", ".cpp"},
    {"archive_entry.h", "lib/remit/render/zip_writer.cpp", ""},
    {"boost/", "lib/remit/analysis/", ".cpp"},
    {"boost/", "lib/remit/graph/", ".cpp"},
    {"boost/graph/compressed_sparse_row_graph.hpp", "lib/remit/graph/graph.hpp", ""},
    {"fcntl.h", "app/", ".cpp"},
    {"fmt/", "", ".cpp"},
    {"gumbo.h", "lib/remit/intake/", ".cpp"},
    {"iostream", "app/main.cpp", ""},
    {"lemon/", "lib/remit/analysis/cheapest_flow.cpp", ""},
    {"nettle/", "lib/remit/base/checksum.cpp", ""},
    {"nlohmann/", "lib/remit/render/", ".cpp"},
    {"nlohmann/json_fwd.hpp", "lib/remit/render/json_values.hpp", ""},
    {"nlohmann/json_fwd.hpp", "lib/remit/render/report_values.hpp", ""},
    {"poll.h", "app/", ".cpp"},
    {"pugixml.hpp", "lib/remit/intake/", ".cpp"},
    {"pugixml.hpp", "lib/remit/render/docx.cpp", ""},
    {"pugixml.hpp", "lib/remit/render/graphml.cpp", ""},
    {"pugixml.hpp", "lib/remit/render/junit.cpp", ""},
    {"spawn.h", "app/", ".cpp"},
    {"sys/", "app/", ".cpp"},
    {"unicode/", "lib/remit/base/encoding.cpp", ""},
    {"unicode/", "lib/remit/base/radicals.cpp", ""},
    {"unicode/", "lib/remit/base/text.cpp", ""},
    {"unistd.h", "app/", ".cpp"},
    {"xlsxwriter.h", "lib/remit/render/", ".cpp"},
    {"yaml-cpp/", "lib/remit/io/", ".cpp"},
};

/// "model" for lib/remit/model/names.cpp, "version" for lib/remit/version.cpp
std::string floor_of(std::string path, std::string_view our_root) {
  if (!path.starts_with(our_root)) return "app";
  path.erase(0, our_root.size());
  return path.substr(0, path.find_first_of("/."));
}

bool may_include_outsider(std::string_view path, std::string_view header) {
  const auto named = [&](const Permission& p) { return header.starts_with(p.header); };
  const auto granted = [&](const Permission& p) {
    return named(p) && path.starts_with(p.path_begins) && path.ends_with(p.path_ends);
  };
  const bool standard = header.find_first_of("/.") == std::string_view::npos;
  if (standard && std::ranges::none_of(permissions, named)) return true;
  return std::ranges::any_of(permissions, granted);
}

std::vector<std::string> violations(const Source& source) {
  static const std::regex include(R"re(\s*#\s*include\s*(["<])([^">]+)[">].*)re");
  const std::string floor = floor_of(source.path, "lib/remit/");
  if (!floors_seen_from.contains(floor)) return {source.path + ": stands on no known floor"};
  std::vector<std::string> found;
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    std::smatch match;
    if (!std::regex_match(source.lines[i], match, include)) continue;
    const std::string header = match[2];
    const bool fine = match[1] == "\""
                          ? floors_seen_from.at(floor).contains(floor_of(header, "remit/"))
                          : may_include_outsider(source.path, header);
    if (!fine) found.push_back(at(source, i) + ": " + floor + " may not include " + header);
  }
  return found;
}

std::vector<std::string> violations(const std::string& path, const std::string& text) {
  return violations(remit::test::planted(path, text));
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("every include stays on its floor or goes down") {
  const std::vector<Source> sources = remit::test::sources();
  CHECK(sources.size() > 3);
  for (const Source& source : sources) {
    for (const std::string& violation : violations(source)) FAIL_CHECK(violation);
  }
}

TEST_CASE("a planted include upwards is found with file and line") {
  CHECK(violations("lib/remit/model/a.cpp", "#include <vector>\n\n#include \"remit/io/b.hpp\"\n") ==
        Messages{"lib/remit/model/a.cpp:3: model may not include remit/io/b.hpp"});
  CHECK(violations("lib/remit/analysis/rules/a.cpp", "#  include \"remit/io/b.hpp\" // why\n") ==
        Messages{"lib/remit/analysis/rules/a.cpp:1: analysis may not include remit/io/b.hpp"});
  CHECK(violations("lib/remit/base/a.hpp", "#include \"cli.hpp\"\n") ==
        Messages{"lib/remit/base/a.hpp:1: base may not include cli.hpp"});
  CHECK(violations("lib/remit/util/a.hpp", "") ==
        Messages{"lib/remit/util/a.hpp: stands on no known floor"});
}

TEST_CASE("a planted outsider is found wherever it is not at home") {
  struct Planted {
    std::string path, header;
  };
  const Planted offences[] = {
      {"lib/remit/model/a.hpp", "fmt/core.h"},
      {"lib/remit/base/a.cpp", "iostream"},
      {"app/commands/a.cpp", "CLI/CLI.hpp"},
      {"lib/remit/base/id.cpp", "unicode/unistr.h"},
      {"lib/remit/io/a.hpp", "yaml-cpp/yaml.h"},
      {"lib/remit/graph/graph.hpp", "boost/graph/adjacency_list.hpp"},
      {"lib/remit/analysis/a.hpp", "boost/graph/compressed_sparse_row_graph.hpp"},
      {"lib/remit/render/a.hpp", "nlohmann/json_fwd.hpp"},
      {"lib/remit/analysis/a.cpp", "xlsxwriter.h"},
      {"lib/remit/render/a.cpp", "sqlite3.h"},
  };
  for (const Planted& offence : offences) {
    CAPTURE(offence.path);
    CHECK(violations(offence.path, "#include <" + offence.header + ">\n").size() == 1);
  }
}

TEST_CASE("what is at home is not found") {
  CHECK(violations("lib/remit/base/text.cpp", "#include <unicode/unistr.h>\n").empty());
  CHECK(violations(
      "lib/remit/graph/graph.hpp", "#include <boost/graph/compressed_sparse_row_graph.hpp>\n")
            .empty());
  CHECK(violations("lib/remit/analysis/rules/a.cpp",
      "#include <boost/graph/connected_components.hpp>\n#include <fmt/core.h>\n")
            .empty());
  CHECK(violations("app/commands/a.cpp",
      "#include \"commands/a.hpp\"\n#include \"remit/io/b.hpp\"\n#include <vector>\n")
            .empty());
}
