#include "remit/analysis/load_shares.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "invented.hpp"

using namespace remit;

TEST_CASE("the Gini coefficient is 0 where all have as much, and grows as one has it all") {
  CHECK(gini({}) == 0);
  CHECK(gini({0, 0}) == 0);
  CHECK(gini({3, 3, 3}) == doctest::Approx(0));
  CHECK(gini({0, 0, 0, 8}) == doctest::Approx(0.75));
  CHECK(gini({1, 3}) == doctest::Approx(0.25));
}

TEST_CASE("every body has its tasks and leads, before proposals and after them") {
  const Catalog catalog = test::catalog_of({{"市水务局", "市气象局", "各部门"},
      {{"p", {{.number = "1", .lead = {"市水务局"}, .cooperate = {"市气象局", "各部门"}},
                 {.number = "2"}}}}});
  const AgencyId water = test::agency_named(catalog, "市水务局");
  const AgencyId weather = test::agency_named(catalog, "市气象局");
  const std::vector<TaskId> tasks{{0}, {1}};
  Proposal proposal;
  proposal.task = {1};
  proposal.chosen = 1;
  proposal.lead = {{weather, 0.9, {}, {}}, {water, 0.1, {}, {}}};
  const LoadShares found = load_shares(catalog, tasks, std::vector{proposal});
  CHECK(found.bodies == std::vector<BodyLoad>{{weather, {1, 0}, {2, 1}}, {water, {1, 1}, {1, 1}}});
  CHECK(found.before == TaskLoad{2, 1});
  CHECK(found.after == TaskLoad{3, 2});
  CHECK(found.leads_gini_before == doctest::Approx(0.5));
  CHECK(found.leads_gini_after == doctest::Approx(0));
}
