#include "remit/analysis/search.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "shown.hpp"

using namespace remit;

namespace {

struct Titled {
  std::string title;
  std::vector<std::string> keywords{};
  std::vector<Titled> tasks{};
};

void add(Catalog& catalog, std::optional<TaskId> parent, const Titled& titled) {
  const TaskId id{static_cast<std::uint32_t>(catalog.tasks.size())};
  Task task;
  task.plan = {static_cast<std::uint32_t>(catalog.plans.size())};
  task.parent = parent;
  task.number = std::to_string(id.value);
  task.title = titled.title;
  task.keywords = titled.keywords;
  catalog.tasks.push_back(std::move(task));
  for (const Titled& below : titled.tasks) add(catalog, id, below);
  catalog.tasks[id.value].last = {static_cast<std::uint32_t>(catalog.tasks.size())};
}

/// Plans with tasks of these titles.
Catalog plans(const std::vector<std::vector<Titled>>& all) {
  Catalog catalog;
  catalog.jurisdictions.push_back({"linhai", "临海市", {}});
  for (const std::vector<Titled>& tasks : all) {
    for (const Titled& task : tasks) add(catalog, {}, task);
    catalog.plans.emplace_back();
  }
  return catalog;
}

Catalog plan(const std::vector<Titled>& tasks) {
  return plans({tasks});
}

std::vector<std::string> found(
    const Catalog& catalog, std::string_view words, Sections sections = Sections::left_out) {
  std::vector<std::string> titles;
  for (const Match& match : search(catalog, words, sections)) {
    titles.push_back(catalog[match.task].title);
  }
  return titles;
}

std::vector<std::string> matched(const Catalog& catalog, std::string_view words) {
  const std::vector<Match> matches = search(catalog, words);
  return matches.empty() ? std::vector<std::string>{} : matches.front().matched;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("widths, letter case, quotation marks, brackets and spaces make no difference") {
  const Catalog catalog = plan({{"“互联网＋”高效 物流（IaaS）"}, {"林地保护"}});
  const Titles expected{"“互联网＋”高效 物流（IaaS）"};
  for (const std::string words : {"互联网+物流", "互联网＋物流", "“互联网+”物流", "高效物流",
           "iaas", "ＩＡＡＳ", "\"IaaS\"", "（IaaS）", "互联网 物流", "互联网、物流", "  物流\t"}) {
    CAPTURE(words);
    CHECK(found(catalog, words) == expected);
  }
}

TEST_CASE("what says nothing finds nothing") {
  const Catalog catalog = plan({{"林地保护"}, {"（）"}, {""}});
  for (const std::string words : {"", " ", "　", "+", "＋、。", "“”", "——", "()", "\xFF"}) {
    CAPTURE(words);
    CHECK(search(catalog, words).empty());
  }
  CHECK(search({}, "林地").empty());
}

TEST_CASE("one character is found, first where a title begins with it, inside of words last") {
  const Catalog catalog = plan({{"智慧水务"}, {"水库管理"}, {"提高信息化水平"}, {"节约用水"}});
  CHECK(found(catalog, "水") == Titles{"水库管理", "节约用水", "智慧水务", "提高信息化水平"});
}

TEST_CASE("a title comes before a keyword, and that before a heading") {
  const Catalog catalog = plan({{"加强运输", {"货运", "港口"}}, {"港口", {"货运"}},
      {"港口产业", {}, {{"增加船舶"}}}, {"林地保护"}});
  CHECK(found(catalog, "港口") == Titles{"港口", "加强运输", "增加船舶"});
}

TEST_CASE("measures, their keywords, topics and targets are searched too") {
  Catalog catalog = plan({{"一"}, {"二"}, {"三"}, {"四"}, {"五"}});
  catalog.tasks[0].measures = {{"整治港口", {}, {}, {}}};
  catalog.tasks[1].measures = {{"整治", {"港口"}, {}, {}}};
  catalog.tasks[2].topics = {"港口"};
  catalog.tasks[3].targets.emplace_back();
  catalog.tasks[3].targets[0].text = "新建港口三个";
  CHECK(found(catalog, "港口") == Titles{"三", "一", "二", "四"});
}

TEST_CASE("the more texts of a task hold the words, the better") {
  const Catalog catalog = plan({{"甲事", {"港口"}}, {"乙事", {"港口", "渔业港口", "港口货运"}}});
  CHECK(found(catalog, "港口") == Titles{"乙事", "甲事"});
}

TEST_CASE("of equal tasks the earlier in the document comes first") {
  const Catalog catalog = plan({{"港口甲"}, {"港口乙"}, {"港口丙"}});
  CHECK(found(catalog, "港口") == Titles{"港口甲", "港口乙", "港口丙"});
}

TEST_CASE("scores fall from 1 to 0 and the title asked for has the highest") {
  const Catalog catalog =
      plan({{"智慧旅游"}, {"深化智慧旅游建设"}, {"便民服务", {"智慧旅游"}}, {"林地保护"}});
  const std::vector<Match> matches = search(catalog, "智慧旅游");
  REQUIRE(matches.size() == 3);
  double last = 1;
  for (const Match& match : matches) {
    CHECK(match.score > 0);
    CHECK(match.score < last);
    last = match.score;
  }
  CHECK(catalog[matches[0].task].title == "智慧旅游");
}

TEST_CASE("a plan without the whole word answers with the part of it that says what it is") {
  const std::vector<Titled> tourism{
      {"智慧旅游"}, {"旅游资讯"}, {"智慧港口"}, {"智慧社区"}, {"智慧医疗"}, {"林地保护"}};
  const std::vector<Titled> other{{"旅游服务"}, {"智慧教育"}, {"智慧交通"}, {"河道清理"}};
  CHECK(found(plans({tourism, other}), "智慧旅游") == Titles{"智慧旅游", "旅游服务"});
}

TEST_CASE("two parts of a word in two places are no whole") {
  const Catalog catalog = plan({{"公共服务平台", {"信息安全"}}, {"公共安全"}, {"公共服务大厅"},
      {"信息安全基地"}, {"公共资源"}, {"食品安全"}});
  CHECK(found(catalog, "公共安全") == Titles{"公共安全"});
}

TEST_CASE("rare words say more than common ones") {
  std::vector<Titled> tasks{{"“互联网＋”物流"}, {"物流园区"}};
  for (const std::string kind : {"教育", "医疗", "交通", "农业", "环保", "金融", "旅游"}) {
    tasks.push_back({"“互联网＋”" + kind});
  }
  CHECK(found(plan(tasks), "互联网+物流") == Titles{"“互联网＋”物流", "物流园区"});
}

TEST_CASE("a phrase is cut where two characters never stand together in the catalog") {
  const Catalog catalog = plan({{"光纤网络"}, {"农村宽带", {"光纤"}}, {"城市宽带"}, {"城市道路"},
      {"网络安全"}, {"农村道路"}, {"林地保护"}});
  CHECK(found(catalog, "光纤宽带在农村的覆盖") == Titles{"农村宽带"});
}

TEST_CASE("a word that is nowhere in the catalog is not made good by a common one") {
  std::vector<Titled> tasks;
  for (const std::string kind : {"教育", "医疗", "交通", "农业", "环保", "金融", "旅游"}) {
    tasks.push_back({"智慧" + kind});
  }
  CHECK(found(plan(tasks), "智慧牧场").empty());
  CHECK(found(plan(tasks), "智慧 牧场").empty());
}

TEST_CASE("an abbreviation finds the words it stands for, and they find it") {
  const Catalog catalog = plan({{"环境保护"}, {"社会保障"}, {"智慧环保"}, {"食品药品监管"}});
  CHECK(found(catalog, "环保") == Titles{"智慧环保", "环境保护"});
  CHECK(found(catalog, "环境保护") == Titles{"环境保护", "智慧环保"});
  CHECK(found(catalog, "社保") == Titles{"社会保障"});
  CHECK(found(catalog, "食药监") == Titles{"食品药品监管"});
  CHECK(matched(catalog, "社保") == Titles{"社会保障"});
}

TEST_CASE("Latin words are found as wholes, long ones also at the beginning of a word") {
  const Catalog catalog = plan({{"Maintain open data portals"}, {"AI for planners"}, {"IPv6网络"}});
  CHECK(found(catalog, "AI") == Titles{"AI for planners"});
  CHECK(found(catalog, "open data") == Titles{"Maintain open data portals"});
  CHECK(found(catalog, "Plan") == Titles{"AI for planners"});
  CHECK(found(catalog, "portal") == Titles{"Maintain open data portals"});
  CHECK(found(catalog, "ipv6") == Titles{"IPv6网络"});
  CHECK(found(catalog, "IPv6改造") == Titles{"IPv6网络"});
  CHECK(found(catalog, "pv6").empty());
}

TEST_CASE("a hyphen joins what it stands between") {
  const Catalog catalog = plan({{"i-Tianjin覆盖"}, {"WiFi覆盖"}});
  CHECK(found(catalog, "iTianjin") == Titles{"i-Tianjin覆盖"});
  CHECK(found(catalog, "Wi-Fi") == Titles{"WiFi覆盖"});
}

TEST_CASE("what was found is told as it stands in the catalog, folded, longest first") {
  const Catalog catalog = plan({{"“互联网＋”公共安全", {"安全生产"}}, {"社区服务", {"社区"}}});
  CHECK(matched(catalog, "公共安全 互联网") == Titles{"公共安全", "互联网"});
  CHECK(matched(catalog, "社区") == Titles{"社区"});
}

TEST_CASE("sections are found only if they are asked for") {
  const Catalog catalog = plan({{"港口产业", {}, {{"港口建设"}}}, {"林地保护"}});
  CHECK(found(catalog, "港口") == Titles{"港口建设"});
  CHECK(found(catalog, "港口", Sections::included) == Titles{"港口建设", "港口产业"});
}

TEST_CASE("the keywords of a section are not those of all that stands below it") {
  const Catalog catalog = plan({{"惠民服务", {"养老"}, {{"智慧教育"}, {"养老服务"}}}});
  CHECK(found(catalog, "养老") == Titles{"养老服务"});
}

TEST_CASE("text that is no UTF-8 is searched as far as it is text") {
  const Catalog catalog = plan({{"港口\xFF\xFE货运"}, {"\xE6\xB8"}});
  CHECK(found(catalog, "港口") == Titles{"港口\xFF\xFE货运"});
  CHECK(found(catalog, "货运\xE6") == Titles{"港口\xFF\xFE货运"});
}

TEST_CASE("a very long text is searched for as far as is sensible") {
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "港口货运";
  const Catalog catalog = plan({{"港口货运"}, {"林地保护"}});
  CHECK(found(catalog, words) == Titles{"港口货运"});
  CHECK(found(catalog, words + words).size() == 1);
}
