// What the page does in a browser is tested by report_check.py.

#include "remit/render/report_page.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>

#include "io/reading.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/render/report_assets.hpp"

using namespace remit;
using Json = nlohmann::ordered_json;

namespace {

Catalog small() {
  return test::read(
      {"version: 1\njurisdictions: [{id: x, name: 某市}]\nchanges:\n"
       "  - {kind: rename, date: 2018, from: [甲], to: [乙]}\n"
       "plans:\n  - id: p\n    title: </script><b>方案\n    issued: 2016\n    tasks:\n"
       "      - id: \"1\"\n        title: 章\n        tasks:\n"
       "          - {id: \"1.1\", title: \"a\\u2028b\", lead: [甲], cooperate: [等], "
       "source: {line: 7}}\n"
       "          - {id: \"1.2\", title: 无}\n"})
      .catalog;
}

std::string page_of(const Catalog& catalog, Language language, const Patch* patch = nullptr) {
  const Lineage lineage = build_lineage(catalog);
  const Courses ways = courses(catalog, lineage, {});
  const LineagePicture changes = lineage_picture(catalog, lineage);
  const Thesaurus thesaurus;
  const Gaps missing = gaps(catalog);
  return report_page(
      {catalog, catalog, thesaurus, {}, ways, changes, {}, missing, patch}, language);
}

std::string data_block(const std::string& page) {
  constexpr std::string_view opening = R"(<script type="application/json" id="data">)";
  const std::size_t begin = page.find(opening) + opening.size();
  return page.substr(begin, page.find("</script>", begin) - begin);
}

/// A table of the data as objects, texts in place of their numbers in these columns.
Json row(const Json& data, const std::string& table, std::size_t at) {
  Json all;
  const Json& columns = data[table]["columns"];
  const Json& values = data[table]["rows"][at];
  for (std::size_t i = 0; i < values.size(); ++i) all[std::string(columns[i])] = values[i];
  return all;
}

}  // namespace

TEST_CASE("the same catalog gives the same page; languages differ in what it opens in") {
  const Catalog catalog = small();
  const std::string page = page_of(catalog, Language::zh);
  CHECK(page == page_of(catalog, Language::zh));
  CHECK(page.find("<html lang=\"zh-CN\">") != std::string::npos);
  Json zh = Json::parse(data_block(page));
  const Json en = Json::parse(data_block(page_of(catalog, Language::en)));
  CHECK(zh["language"] == "zh");
  zh["language"] = "en";
  CHECK(zh == en);
}

TEST_CASE("names of the catalog cannot end the data or the title, nor a line of the script") {
  const std::string page = page_of(small(), Language::zh);
  CHECK(data_block(page).find('<') == std::string::npos);
  CHECK(page.find("\u2028") == std::string::npos);
  CHECK(page.find("<title>&lt;/script>&lt;b>方案</title>") != std::string::npos);
  const Json data = Json::parse(data_block(page));
  const Json task = row(data, "tasks", 1);
  CHECK(data["texts"][std::size_t(task["title"])] == "a<U+2028>b");
}

TEST_CASE("rows name texts, tasks and agencies by number and leave out what says nothing") {
  const Catalog catalog = small();
  const Json data = Json::parse(data_block(page_of(catalog, Language::zh)));
  CHECK(data["tasks"]["rows"].size() == 3);
  const Json first = row(data, "tasks", 1);
  CHECK(first["parent"] == 1);
  CHECK(first["line"] == 7);
  CHECK(first["bearer"] == 2);
  CHECK(first["open"] == 2);  // the cooperating ones
  const Json gap = row(data, "tasks", 2);
  CHECK(gap["flags"] == 4);
  const Json assignment = row(data, "assignments", 0);
  CHECK(
      assignment == Json::parse(R"({"agency": 0, "role": 0, "line": 7, "flags": 0, "course": 1})"));
  CHECK(data["courses"][0] == Json::array());
  CHECK(data["courses"][1].size() == 1);
  CHECK(data["texts"][std::size_t(data["courses"][1][0][1])] == "2018，甲更名为乙（确定）");
  CHECK(data["proposals"] == Json());
}

TEST_CASE("a page with a patch has its entries, also those for tasks that are not there") {
  Patch patch;
  PatchEntry no_task;
  no_task.status = Decided::rejected;
  no_task.task = "p/9";
  no_task.score = 0.5;
  patch.proposals.push_back(no_task);
  const Json data = Json::parse(data_block(page_of(small(), Language::zh, &patch)));
  const Json& entries = data["proposals"]["entries"];
  CHECK(entries["rows"].size() == 1);
  const Json& entry = entries["rows"][0];
  CHECK(data["texts"][std::size_t(entry[0])] == "p/9");
  CHECK(entry[5] == 2);
  CHECK(entry[6] == 5000);
}

TEST_CASE("the scripts ask for words that are there, and every word is asked for") {
  const Json data = Json::parse(data_block(page_of(small(), Language::zh)));
  const std::string script(report_assets().script);
  std::set<std::string> asked;
  std::set<std::string> families;  // "role." of t("role." + it)
  static const std::regex call(R"re(\bt\("([a-z_.]+)"( \+)?)re");
  for (std::sregex_iterator at(script.begin(), script.end(), call), end; at != end; ++at) {
    ((*at)[2].matched ? families : asked).insert((*at)[1]);
  }
  static const std::regex quoted(R"re("([a-z_.]+)")re");
  std::set<std::string> named;
  for (std::sregex_iterator at(script.begin(), script.end(), quoted), end; at != end; ++at) {
    named.insert((*at)[1]);
  }
  for (const std::string& key : asked) {
    CAPTURE(key);
    CHECK(data["words"].contains(key));
  }
  for (const auto& word : data["words"].items()) {
    const std::string& key = word.key();
    const bool is_of_a_family = std::any_of(families.begin(), families.end(),
        [&](const std::string& family) { return key.starts_with(family); });
    CAPTURE(key);
    CHECK((asked.contains(key) || is_of_a_family || named.contains(key)));
  }
}

TEST_CASE("the page names nothing outside itself") {
  const ReportAssets assets = report_assets();
  for (const std::string_view part : {assets.page, assets.style, assets.script}) {
    for (const std::string_view outside : {"https:", "url(", "@import", "fetch(", "XMLHttpRequest",
             "innerHTML", "insertAdjacentHTML", "document.write", "eval("}) {
      CAPTURE(outside);
      CHECK(part.find(outside) == std::string_view::npos);
    }
  }
}
