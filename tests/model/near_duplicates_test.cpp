#include "remit/model/near_duplicates.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

Catalog registry(const Texts& names) {
  Catalog catalog;
  catalog.jurisdictions = {{"linhai", "临海市", {}}, {"yunzhou", "云州市", {}}};
  for (const std::string& name : names) {
    Agency agency;
    agency.name = name;
    catalog.agencies.push_back(agency);
  }
  return catalog;
}

/// “市甲局 市甲办: 甲” for each pair.
Texts found(const Catalog& catalog) {
  Texts all;
  for (const NearDuplicate& pair : near_duplicates(catalog)) {
    all.push_back(catalog[pair.a].name + " " + catalog[pair.b].name + ": " + pair.part);
  }
  return all;
}

}  // namespace

TEST_CASE("bodies with the same distinctive part are alike") {
  CHECK(found(registry({"市大数据局", "市大数据管理局", "市水务局"})) ==
        Texts{"市大数据局 市大数据管理局: 大数据"});
}

TEST_CASE("a name with a character too many, too few or swapped is like the right one") {
  CHECK(found(registry({"市知识产权局", "市知产识权局"})) == Texts{"市知识产权局 市知产识权局: "});
  CHECK(found(registry({"市大数据交易所", "市大数据交交易所"})) ==
        Texts{"市大数据交易所 市大数据交交易所: "});
}

TEST_CASE("a name with another character is another body's") {
  CHECK(found(registry({"市农业局", "市林业局", "市国税局", "市地税局", "市地震局", "市科委",
            "市教委"})) == Texts{});
  Catalog catalog = registry({"临海银监局", "临海保监局"});
  catalog.agencies[0].full_name = "中国银监会临海监管局";
  catalog.agencies[1].full_name = "中国保监会临海监管局";
  CHECK(found(catalog) == Texts{});
}

TEST_CASE("whose office it is distinguishes nothing") {
  Catalog catalog = registry({"市政府办公厅", "市金融办", "市政府应急办"});
  catalog.agencies[0].full_name = "临海市人民政府办公厅";
  catalog.agencies[1].full_name = "临海市人民政府金融服务办公室";
  catalog.agencies[2].full_name = "临海市人民政府应急管理办公室";
  CHECK(found(catalog) == Texts{});
}

TEST_CASE("what only a number or a direction tells apart is not alike") {
  CHECK(found(registry({"市第一人民医院", "市第二人民医院", "中山东路街道", "中山西路街道"})) ==
        Texts{});
}

TEST_CASE("an abbreviation is like the full name if both begin alike and are one sort of body") {
  CHECK(found(registry({"市工业和信息化委", "市工信委", "市工信局"})) ==
        Texts{"市工业和信息化委 市工信委: 工信", "市工信委 市工信局: 工信"});
}

TEST_CASE("full names, aliases and plates are names too") {
  Catalog catalog = registry({"市网信办", "市数据办", "市应急局"});
  catalog.agencies[0].plates = {"市互联网信息办公室"};
  catalog.agencies[1].full_name = "临海市互联网信息局";
  CHECK(found(catalog) == Texts{"市网信办 市数据办: 互联网信息"});
}

TEST_CASE("bodies of two jurisdictions, collectives and undeclared bodies are not compared") {
  Catalog catalog = registry({"市大数据局", "市大数据办", "市大数据中心办", "市大数据委"});
  catalog.agencies[1].jurisdiction = {1};
  catalog.agencies[2].kind = AgencyKind::collective;
  catalog.agencies[3].declared = false;
  CHECK(found(catalog) == Texts{});
}

TEST_CASE("in a registry of names that are all alike each is compared with few") {
  Texts names;
  for (int i = 0; i < 1000; ++i)
    names.push_back("市大数据" + std::string(i % 2 == 0 ? "局" : "办"));
  // 64 that share its distinctive part and 64 that it may be a slip of, not all the other 999
  CHECK(near_duplicates(registry(names)).size() < 1000U * 2U * 64U);
}
