#include "remit/model/names.hpp"

#include <doctest/doctest.h>

#include "shown.hpp"

using namespace remit;

using Keys = std::vector<std::string>;

namespace {

Agency agency(std::string name, std::uint32_t jurisdiction = 0, std::string full_name = {}) {
  Agency result;
  result.name = std::move(name);
  result.jurisdiction = {jurisdiction};
  result.full_name = std::move(full_name);
  return result;
}

Catalog two_cities() {
  Catalog catalog;
  catalog.jurisdictions = {{"dalian", "大连市", {}}, {"harbin", "哈尔滨市", {}}};
  catalog.agencies = {agency("市科委", 0, "大连市科学技术委员会"), agency("市口岸办"),
      agency("市科委", 1), agency("市口岸委", 1, "市口岸委")};
  catalog.agencies[1].aliases = {"港口 办公室", "口岸Office"};
  return catalog;
}

Keys resolved(std::string_view name, std::optional<JurisdictionId> jurisdiction = {}) {
  const Catalog catalog = two_cities();
  Keys keys;
  for (const AgencyId id : resolve(catalog, names(catalog), name, jurisdiction)) {
    keys.push_back(key_of(catalog, id));
  }
  return keys;
}

}  // namespace

TEST_CASE("an agency is found by its name, full name and aliases, but for width, case and space") {
  CHECK(resolved("市口岸办") == Keys{"dalian/市口岸办"});
  CHECK(resolved(" 市口岸 办") == Keys{"dalian/市口岸办"});
  CHECK(resolved("大连市科学技术委员会") == Keys{"dalian/市科委"});
  CHECK(resolved("港口办公室") == Keys{"dalian/市口岸办"});
  CHECK(resolved("口岸ＯＦＦＩＣＥ") == Keys{"dalian/市口岸办"});
}

TEST_CASE("an agency is found by its key and under its jurisdiction's name") {
  CHECK(resolved("harbin/市科委") == Keys{"harbin/市科委"});
  CHECK(resolved("哈尔滨市科委") == Keys{"harbin/市科委"});
  CHECK(resolved("大连市市科委") == Keys{});
}

TEST_CASE("a name of two cities is ambiguous until the city is known") {
  CHECK(resolved("市科委") == Keys{"dalian/市科委", "harbin/市科委"});
  CHECK(resolved("市科委", JurisdictionId{1}) == Keys{"harbin/市科委"});
  CHECK(resolved("市口岸办", JurisdictionId{1}) == Keys{});
}

TEST_CASE("a name that says the same twice is not ambiguous") {
  CHECK(resolved("市口岸委") == Keys{"harbin/市口岸委"});
}

TEST_CASE("a name that is only like another is not found, nor is an empty one") {
  CHECK(resolved("科委") == Keys{});
  CHECK(resolved("市科技委") == Keys{});
  CHECK(resolved("") == Keys{});
  CHECK(resolved("　") == Keys{});
}

TEST_CASE("a given name goes before one that is put together") {
  Catalog catalog = two_cities();
  catalog.agencies.push_back(agency("哈尔滨市科委", 0));
  CHECK(resolve(catalog, names(catalog), "哈尔滨市科委") == std::vector<AgencyId>{{4}});
}
