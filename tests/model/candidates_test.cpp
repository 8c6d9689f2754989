#include <doctest/doctest.h>

#include <algorithm>

#include "remit/model/names.hpp"
#include "shown.hpp"

using namespace remit;

using Said = std::vector<std::string>;

namespace {

Agency agency(std::string name, std::string full_name = {}, std::uint32_t jurisdiction = 0) {
  Agency result;
  result.name = std::move(name);
  result.full_name = std::move(full_name);
  result.jurisdiction = {jurisdiction};
  return result;
}

Catalog city() {
  Catalog catalog;
  catalog.jurisdictions = {{"dalian", "大连市", {}}, {"harbin", "哈尔滨市", {}}};
  catalog.agencies = {agency("市科委", "大连市科学技术委员会"), agency("市教委"), agency("市农委"),
      agency("市发展改革委"), agency("市经济和信息化委"), agency("市工业和信息化委"),
      agency("市金融局", "大连市金融工作局"), agency("市市场监管委"), agency("市知识产权局"),
      agency("市人力资源社会保障局"), agency("市委网信办"), agency("市公安局"),
      agency("市通信管理局"), agency("科技创新委", {}, 1), agency("市人力资源保障局", {}, 1)};
  return catalog;
}

std::string_view word(Likeness why) {
  constexpr std::string_view words[] = {
      "one character", "contains", "contained", "abbreviation", "shared part"};
  return words[static_cast<std::size_t>(why)];
}

/// "市科委: contains 科委", the likeliest first
Said said(const Catalog& catalog, std::string_view name,
    std::optional<JurisdictionId> jurisdiction = {}, std::size_t most = 3) {
  Said result;
  for (const Candidate& it : candidates(catalog, name, jurisdiction, most)) {
    std::string line = catalog[it.agency].name + ": " + std::string(word(it.why));
    if (!it.part.empty()) line += ' ' + it.part;
    result.push_back(line);
  }
  return result;
}

Said in_city(std::string_view name) {
  return said(city(), name, JurisdictionId{0});
}

}  // namespace

TEST_CASE("part of a name brings the agency") {
  CHECK(in_city("科委") == Said{"市科委: contains 科委"});
  CHECK(in_city("知识产权") == Said{"市知识产权局: contains 知识产权"});
  CHECK(in_city("市场监管局") == Said{"市市场监管委: shared part 市场"});
}

TEST_CASE("a shortened name brings the agency, and so does the one that it shortens") {
  CHECK(in_city("市科技委") == Said{"市科委: abbreviation 科技"});
  CHECK(in_city("工信委") == Said{"市工业和信息化委: abbreviation 工信"});
  CHECK(in_city("市经信委") == Said{"市经济和信息化委: abbreviation 经信"});
  CHECK(in_city("发改委") == Said{"市发展改革委: abbreviation 发改"});
  CHECK(in_city("市人社局") == Said{"市人力资源社会保障局: abbreviation 人社"});
  CHECK(in_city("市发展和改革委员会") == Said{"市发展改革委: abbreviation 发展改革"});
}

TEST_CASE("another sort of body with the same distinctive part is a candidate") {
  CHECK(in_city("市金融办") == Said{"市金融局: shared part 金融"});
  CHECK(in_city("市通信局") == Said{"市通信管理局: shared part 通信"});
  CHECK(in_city("市网信办") == Said{"市委网信办: shared part 网信"});
}

TEST_CASE("one wrong character is forgiven, but not where it is all that distinguishes") {
  CHECK(in_city("市知识产全局") == Said{"市知识产权局: one character"});
  CHECK(in_city("市安公局") == Said{"市公安局: one character"});
  CHECK(in_city("市公案局") == Said{"市公安局: one character"});
  CHECK(in_city("市保安局") == Said{});
  CHECK(in_city("市文委") == Said{});
  CHECK(in_city("市气象局") == Said{});
}

TEST_CASE("a longer name brings the agency it contains") {
  CHECK(in_city("市公安局交通警察支队") == Said{"市公安局: contained 市公安局"});
}

TEST_CASE("generic words alone bring only the names that contain them") {
  CHECK(in_city("市委") == Said{"市委网信办: contains 市委"});
  CHECK(in_city("局").empty());
  CHECK(in_city("").empty());
}

TEST_CASE("the likeliest comes first, whatever the order of the catalog, and no more than asked") {
  Catalog catalog = city();
  const Said best = {
      "市人力资源保障局: abbreviation 人保", "市人力资源社会保障局: abbreviation 人保"};
  CHECK(said(catalog, "人保局") == best);
  CHECK(said(catalog, "人保局", {}, 1) == Said{best[0]});
  std::ranges::reverse(catalog.agencies);
  CHECK(said(catalog, "人保局") == best);
}

TEST_CASE("a name that begins with a city's brings only that city's agencies, if there are any") {
  const Catalog catalog = city();
  CHECK(said(catalog, "哈尔滨科技委") == Said{"科技创新委: abbreviation 科技"});
  CHECK(said(catalog, "大连科技委") == Said{"市科委: abbreviation 科技"});
  CHECK(said(catalog, "大连市科技创新委", JurisdictionId{1}) ==
        Said{"科技创新委: contained 科技创新委"});
  CHECK(said(catalog, "哈尔滨市教育委员会") == Said{"市教委: abbreviation 教"});
}

TEST_CASE("agencies that only a plan names are no candidates") {
  Catalog catalog = city();
  catalog.agencies[0].declared = false;
  CHECK(said(catalog, "科委", JurisdictionId{0}).empty());
}

TEST_CASE("names in letters need more in common than two letters") {
  Catalog catalog;
  catalog.jurisdictions = {{"ankh", "Ankh", {}}};
  catalog.agencies = {agency("Fire Department"), agency("Police"), agency("Sanitation Office")};
  CHECK(said(catalog, "Fire Brigade") == Said{"Fire Department: shared part fire"});
  CHECK(said(catalog, "Polcie") == Said{"Police: one character"});
  CHECK(said(catalog, "at").empty());
  CHECK(said(catalog, "Post").empty());
}
