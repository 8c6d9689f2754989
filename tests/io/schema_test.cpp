// Holds the schema, the reader and docs/format.md together: what one knows the others know.

#include "remit/io/schema.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <span>

#include "remit/base/load.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/starter.hpp"
#include "remit/model/words.hpp"
#include "shown.hpp"
#include "sources.hpp"

using namespace remit;
using nlohmann::json;

namespace {

using Fields = std::set<std::string>;

/// The schema's descriptions of maps by name; the file itself is called "file".
std::map<std::string, json> maps_of_schema() {
  const json schema = json::parse(schema_text());
  std::map<std::string, json> maps{{"file", schema}};
  for (const auto& [name, definition] : schema.at("definitions").items()) {
    if (definition.contains("properties")) maps.emplace(name, definition);
  }
  return maps;
}

/// The tables of fields in the reader's sources: `constexpr … task_fields{"id"sv, …}`.
std::map<std::string, Fields> fields_of_reader() {
  const std::regex table(R"((\w+)_fields(?:\[\] = )?\{([^}]*)\})");
  const std::regex name(R"("(\w+)\")");
  std::map<std::string, Fields> found;
  for (const char* const file : {"read_assignments", "read_catalog", "read_declarations",
           "read_plans", "read_tasks", "yaml_file"}) {
    const std::string text =
        load(remit::test::project_file("lib/remit/io/") + std::string(file) + ".cpp").text;
    for (std::sregex_iterator at(text.begin(), text.end(), table), end; at != end; ++at) {
      const std::string list = (*at)[2];
      Fields& fields = found[(*at)[1] == "item" ? "listed_agency" : std::string((*at)[1])];
      for (std::sregex_iterator field(list.begin(), list.end(), name); field != end; ++field) {
        fields.insert((*field)[1]);
      }
    }
  }
  return found;
}

/// A map with what it must have, and one field more.
json example(const json& definition, const std::string& field) {
  json map = json::object();
  const auto add = [&](const std::string& name) {
    map[name] = definition.at("properties").at(name).at("examples").at(0);
  };
  if (definition.contains("required")) {
    for (const auto& name : definition.at("required")) add(name);
  }
  add(field);
  return map;
}

/// A file with such a map in its place.
json file_with(const std::string& name, const json& map) {
  json plan{{"id", "a"}, {"title", "b"}, {"jurisdiction", "yunzhou"}};
  json file{{"version", 1}, {"jurisdictions", {{{"id", "yunzhou"}}}},
      {"agencies", {{{"name", "市水务局"}, {"jurisdiction", "yunzhou"}}}}};
  if (name == "file") {
    json whole = map;
    for (const char* const part : {"jurisdictions", "agencies"}) {
      if (!whole.contains(part)) whole[part] = file[part];
    }
    return whole;
  }
  if (name == "jurisdiction") file["jurisdictions"].push_back(map);
  if (name == "agency") file["agencies"].push_back(map);
  if (name == "change") file["changes"] = {map};
  if (name == "group") {
    plan["groups"] = {map};
    if (map.contains("task")) plan["tasks"] = {{{"id", map["task"]}, {"title", "c"}}};
  }
  if (name == "target") plan["targets"] = {map};
  if (name == "waiver") plan["waive"] = {map};
  if (name == "source") plan["source"] = map;
  if (name == "listed_agency") plan["lead"] = {map};
  if (name == "task") plan["tasks"] = {map};
  if (name == "measure") {
    plan["tasks"] = {{{"id", "1"}, {"title", "c"}, {"measures", {map}}}};
  }
  file["plans"] = {name == "plan" ? map : plan};
  return file;
}

std::vector<std::string_view> rules_broken(const json& file) {
  std::vector<std::string_view> rules;
  for (const Diagnostic& problem : read_catalog({source_file("a", file.dump())}).diagnostics) {
    rules.push_back(problem.rule);
  }
  return rules;
}

json words(std::span<const std::string_view> list) {
  return json(std::vector<std::string>(list.begin(), list.end()));
}

}  // namespace

TEST_CASE("the schema and the reader know the same fields") {
  std::map<std::string, Fields> fields;
  for (const auto& [name, definition] : maps_of_schema()) {
    CHECK(definition.at("additionalProperties") == false);
    for (const auto& [field, about] : definition.at("properties").items()) {
      fields[name].insert(field);
    }
  }
  CHECK(fields == fields_of_reader());
}

TEST_CASE("the reader accepts the example of every field, and no invented field") {
  for (const auto& [name, definition] : maps_of_schema()) {
    for (const auto& [field, about] : definition.at("properties").items()) {
      json map = example(definition, field);
      CAPTURE(map.dump());
      CHECK(rules_broken(file_with(name, map)).empty());
      map["invented"] = 1;
      CHECK(rules_broken(file_with(name, map)) == std::vector<std::string_view>{"unknown-field"});
    }
  }
}

TEST_CASE("the schema and the reader know the same words") {
  const json definitions = json::parse(schema_text()).at("definitions");
  const auto field = [&](const char* map, const char* name) -> const json& {
    return definitions.at(map).at("properties").at(name);
  };
  CHECK(field("agency", "kind").at("enum") == words(agency_kinds()));
  CHECK(field("change", "kind").at("enum") == words(change_kinds()));
  CHECK(field("change", "certainty").at("enum") == words(certainties()));
  CHECK(field("listed_agency", "from").at("enum") == words(provenances()));
  CHECK(field("listed_agency", "sureness").at("enum") == words(surenesses()));
  CHECK(field("plan", "lead_convention").at("enum") == words(lead_conventions()));
  for (const auto& [name, definition] : maps_of_schema()) {
    for (const auto& [key, about] : definition.at("properties").items()) {
      if (!about.contains("enum")) continue;
      CHECK(about.at("enum").size() == about.at("enumDescriptions").size());
    }
  }
}

TEST_CASE("every field is described in both languages") {
  const std::regex both(R"([A-Z0-9][\x00-\x7F“”…（）、]+.*[^\x00-\x7F])");
  for (const auto& [name, definition] : maps_of_schema()) {
    for (const auto& [field, about] : definition.at("properties").items()) {
      const std::string text = about.at("description");
      CHECK_MESSAGE(std::regex_search(text, both), text);
    }
  }
}

TEST_CASE("docs/format.md describes every field in the section of its map") {
  const std::string text = load(remit::test::project_file("docs/format.md")).text;
  std::vector<std::string> missing;
  for (const auto& [name, definition] : maps_of_schema()) {
    const std::size_t begin = std::min(text.find("<a id=\"" + name + "\"></a>"), text.size());
    const std::string section = text.substr(begin, text.find("\n## ", begin) - begin);
    for (const auto& [field, about] : definition.at("properties").items()) {
      const bool is_there = section.find("| `" + field + "` |") != std::string::npos;
      if (!is_there) missing.push_back(name + "." + field);
    }
  }
  CHECK(missing == std::vector<std::string>());
}

TEST_CASE("the starter is a catalog without a problem, with every kind of list in it") {
  const Reading reading = read_catalog({source_file("tasks.yaml", std::string(starter_text()))});
  CHECK(reading.diagnostics.empty());
  Roles roles;
  Roles open;
  for (const Assignment& edge : reading.catalog.assignments) roles.add(edge.role);
  for (const Task& task : reading.catalog.tasks) {
    for (const Role role : all_roles) {
      if (task.open.has(role)) open.add(role);
    }
  }
  for (const Role role : all_roles) CHECK(roles.has(role));
  CHECK(open == Roles(Role::cooperate));
}

TEST_CASE("the texts of docs are in the program as they are in their files") {
  CHECK(load(remit::test::project_file("docs/tasks.schema.json")).text == schema_text());
  CHECK(load(remit::test::project_file("docs/starter.yaml")).text == starter_text());
}
