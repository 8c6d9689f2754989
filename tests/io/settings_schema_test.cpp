// Holds the schema of remit.yaml, its reader and the table of rules together.

#include "remit/io/settings_schema.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/base/load.hpp"
#include "remit/io/read_settings.hpp"
#include "shown.hpp"
#include "sources.hpp"

using namespace remit;
using nlohmann::json;

namespace {

using Fields = std::set<std::string>;

const json& schema() {
  static const json parsed = json::parse(settings_schema_text());
  return parsed;
}

const json& properties(const json& map) {
  return map.at("properties");
}

Fields keys(const json& map) {
  Fields all;
  for (const auto& [key, value] : map.items()) all.insert(key);
  return all;
}

std::vector<std::string> problems(const json& file) {
  const auto read = read_settings(source_file("remit.yaml", file.dump()), known_rules());
  return test::places_and_messages(read.sources, read.diagnostics);
}

/// The example of every field that a map of the schema must have.
json required_of(const json& map) {
  json filled = json::object();
  if (!map.contains("required")) return filled;
  for (const std::string name : map.at("required")) {
    filled[name] = properties(map).at(name).at("examples").at(0);
  }
  return filled;
}

}  // namespace

TEST_CASE("the schema of remit.yaml knows the rules that can be set, and their thresholds") {
  const json& rules = properties(properties(schema()).at("rules"));
  Fields settable;
  for (const KnownRule& rule : known_rules()) {
    if (!rule.settable) continue;
    settable.insert(std::string(rule.id));
    CAPTURE(rule.id);
    Fields fields{"severity"};
    for (const std::string_view name : rule.thresholds) fields.insert(std::string(name));
    const json& about = rules.at(std::string(rule.id));
    const json& map = about.contains("allOf") ? schema().at("definitions").at("rule").at("anyOf")
                                              : about.at("anyOf");
    CHECK(keys(properties(map.at(1))) == fields);
    for (const auto& [name, threshold_of] : properties(map.at(1)).items()) {
      if (name == "severity") continue;
      const std::string field = name;
      CHECK(threshold_of.at("default") == threshold({}, rule.id, field));
    }
  }
  CHECK(keys(rules) == settable);
}

TEST_CASE("the reader of remit.yaml takes every example of the schema, and no invented field") {
  const json definitions = schema().at("definitions");
  const auto try_map = [](const json& map, const auto& in_its_place) {
    for (const auto& [name, about] : properties(map).items()) {
      if (!about.contains("examples")) continue;
      json filled = required_of(map);
      filled[name] = about.at("examples").at(0);
      CAPTURE(filled.dump());
      CHECK(problems(in_its_place(filled)) == std::vector<std::string>());
      filled["invented"] = 1;
      CHECK(problems(in_its_place(filled)).size() == 1);
    }
  };
  try_map(schema(), [](const json& map) { return map; });
  try_map(properties(schema()).at("topics"), [](const json& map) { return json{{"topics", map}}; });
  try_map(definitions.at("waiver"), [](const json& map) {
    return json{{"waive", json::array({map})}};
  });
  for (const auto& [name, about] : properties(definitions.at("house_rule")).items()) {
    const std::string demand = name;
    if (demand == "because") continue;
    const auto at_home = [&](const json& map) {
      return json{{"house-rules", json::array({json{{demand, map}}})}};
    };
    CHECK(problems(at_home(about.at("examples").at(0))) == std::vector<std::string>());
    const json& map = about.contains("anyOf") ? about.at("anyOf").at(1) : about;
    if (demand == "independent") continue;  // needs one of two fields
    try_map(map, at_home);
  }
}

TEST_CASE("the schema of remit.yaml is in the program as it is in docs") {
  CHECK(load(remit::test::project_file("docs/remit.schema.json")).text == settings_schema_text());
}
