#include "remit/model/presume.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "invented.hpp"

using remit::Catalog;
using remit::LeadConvention;
using remit::Presume;
using remit::test::catalog_of;

namespace {

Catalog waters() {
  return catalog_of(
      {{"水务局", "气象局"}, {{"dykes",
                                 {{.number = "1", .responsible = {"水务局", "气象局"}},
                                     {.number = "2", .lead = {"气象局"}, .listed = {"水务局"}}},
                                 {"水务局"}}}});
}

/// The presumed leads, as task and agency.
std::vector<std::string> presumed(const Catalog& catalog) {
  std::vector<std::string> found;
  for (const remit::Assignment& it : catalog.assignments) {
    if (!it.presumed) continue;
    found.push_back((it.task ? catalog[*it.task].number : "") + " " + catalog[it.agency].name);
  }
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the first of a list leads where the plan says so and names no lead") {
  Catalog catalog = waters();
  CHECK(presumed(with_presumed_leads(catalog, Presume::as_declared)).empty());
  catalog.plans[0].lead_convention = LeadConvention::first_listed;
  CHECK(presumed(with_presumed_leads(catalog, Presume::as_declared)) == Texts{"1 水务局"});
}

TEST_CASE(
    "or wherever the user asks for it, but not for duties of whole plans or in running text") {
  Catalog catalog = waters();
  for (remit::Assignment& it : catalog.assignments) {
    if (it.role == remit::Role::listed) it.from = remit::Provenance::prose;
  }
  CHECK(presumed(with_presumed_leads(catalog, Presume::always)) == Texts{"1 水务局"});
}
