#include "remit/intake/keywords.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace remit;

namespace {

bool has(const std::vector<std::string>& terms, std::string_view term) {
  return std::ranges::find(terms, term) != terms.end();
}

}  // namespace

TEST_CASE("keywords are what tells a task from the others, not what all of them say") {
  const std::vector<KeywordText> texts{
      {"治理河道",
          "加快推进河道清淤、堤防加固和闸站改造。大力实施河道清淤工程，推广“智慧水务”。信息平台。"},
      {"保护森林",
          "加快推进封山育林、防火隔离带建设和病虫害防治。大力实施封山育林工程。信息平台。"},
      {"发展湿地",
          "加快推进退耕还湿、鸟类栖息地修复和水生植物恢复。大力实施退耕还湿工程。信息平台。"}};
  const auto found = keywords(texts);
  REQUIRE(found.size() == 3);
  CHECK(has(found[0], "河道清淤"));
  CHECK(has(found[0], "堤防加固"));
  CHECK(has(found[0], "智慧水务"));
  CHECK(has(found[1], "封山育林"));
  CHECK(has(found[2], "退耕还湿"));
  CHECK_FALSE(has(found[0], "加快推进"));
  CHECK(found[0].front() != "信息平台");
}

TEST_CASE("a term within a longer one does not stand beside it") {
  const std::vector<KeywordText> texts{
      {"", "水质自动监测站、水质自动监测站。"}, {"", "森林防火。"}};
  const auto found = keywords(texts);
  CHECK(has(found[0], "水质自动监测站"));
  CHECK_FALSE(has(found[0], "自动监测"));
}

TEST_CASE("Latin words are whole, and figures are no terms") {
  const std::vector<KeywordText> texts{
      {"", "推广ＩＰｖ６、O2O，达到2020年的80%。"}, {"", "森林防火。"}};
  const auto found = keywords(texts);
  CHECK(has(found[0], "IPv6"));
  CHECK(has(found[0], "O2O"));
  CHECK_FALSE(has(found[0], "2020"));
}

TEST_CASE("long Latin words are keywords, and no verbs; figures with a unit are none") {
  const std::vector<KeywordText> texts{
      {"", "Establish interoperability of telecommunications networks."},
      {"", "建成5G基站3万个，算力500PFlops。"}};
  const auto found = keywords(texts);
  CHECK(has(found[0], "interoperability"));
  CHECK(has(found[0], "telecommunications"));
  CHECK_FALSE(has(found[0], "Establish"));
  CHECK_FALSE(has(found[1], "5G基站3万个"));
  CHECK_FALSE(has(found[1], "500PFlops"));
}

TEST_CASE("a government is no civil affairs: 人民政府 holds 民政") {
  const std::vector<KeywordText> texts{{"", "由人民政府清淤。"}, {"", "由民政部门救助。"}};
  const std::vector<std::string> known{"民政", "清淤"};
  CHECK_FALSE(has(keywords(texts, known)[0], "民政"));
  CHECK(has(keywords(texts, known)[1], "民政"));
}

TEST_CASE("words of form are no terms: 办公室设在, and for, with") {
  const std::vector<KeywordText> texts{{"", "Rules for hospitals with emergency wards."},
      {"", "领导小组办公室设在水务局，治理湖泊。"}};
  const auto found = keywords(texts);
  CHECK(has(found[0], "hospitals"));
  CHECK_FALSE(has(found[0], "for"));
  CHECK_FALSE(has(found[0], "with"));
  CHECK(has(found[1], "治理湖泊"));
  CHECK_FALSE(has(found[1], "办公室设"));
}

TEST_CASE("there are at most so many, none for an empty text, and always the same") {
  const std::vector<KeywordText> texts{{"治理河道", "清淤疏浚、堤防加固、闸站改造。"}, {"", ""}};
  CHECK(keywords(texts, {}, 2)[0].size() == 2);
  CHECK(keywords(texts)[1].empty());
  CHECK(keywords(texts) == keywords(texts));
  CHECK(keywords({}).empty());
}

TEST_CASE("known words come first, in their own form, without those of the title") {
  const std::vector<KeywordText> texts{
      {"整治停车场", "推广ＥＴＣ，在高速公路建设收费站、停车场。"}, {"灯塔", "收费站"}};
  const std::vector<std::string> known{"ETC", "收费站", "高速公路", "公路", "停车场"};
  const auto found = keywords(texts, known, 9);
  REQUIRE(found[0].size() >= 3);
  CHECK(found[0][0] == "ETC");
  CHECK(found[0][1] == "高速公路");
  CHECK(found[0][2] == "收费站");
  CHECK(std::ranges::find(found[0], "公路") == found[0].end());
}

TEST_CASE("what a task sets out to build comes before the means it names") {
  const std::vector<KeywordText> texts{
      {"", "依托卫星遥感和水文站，建设水质监测网。通过微信受理水务投诉。"}, {"", "灯塔"}};
  const std::vector<std::string> known{"卫星遥感", "水文站", "水质监测网", "微信", "水务投诉"};
  const auto found = keywords(texts, known, 4);
  REQUIRE(found[0].size() >= 2);
  CHECK(found[0][0] == "水质监测网");
  CHECK(found[0][1] == "水文站");  // what the clause ends with
}

TEST_CASE("what one document says once is told from its neighbours by others") {
  const std::vector<KeywordText> one{{"", "垃圾山周边六个自然村庄搬迁。"}};
  const std::vector<KeywordText> other{{"", "市区西郊历年堆出垃圾山。"}};
  CHECK_FALSE(has(keywords(one)[0], "垃圾山"));
  KeywordSearch search;
  search.add(one);
  search.add(other);
  CHECK(search.keywords() == std::vector<std::vector<std::string>>{{"垃圾山"}, {"垃圾山"}});
}

TEST_CASE("a term neither begins nor ends within a known word") {
  const std::vector<KeywordText> texts{
      {"", "引航船队调度、引航船坞扩建、引航船体检修。"}, {"", "航船队列、航船坞、航船。"}};
  const std::vector<std::string> known{"引航", "船队", "船坞", "船体"};
  const auto found = keywords(texts, known);
  for (const auto& terms : found) {
    CHECK_FALSE(has(terms, "航船"));
    CHECK_FALSE(has(terms, "引航船"));
  }
}
