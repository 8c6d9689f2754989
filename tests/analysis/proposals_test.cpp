#include "remit/analysis/proposals.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

constexpr AgencyId tourism{0};
constexpr AgencyId water{1};
constexpr AgencyId budget{2};

const Thesaurus& thesaurus() {
  static const Thesaurus value = read_topics({standard_topics()}).thesaurus;
  return value;
}

/// Two open tasks on tourism and one of which nothing is known.
const Catalog& catalog() {
  static const Catalog value = [] {
    Reading reading = read_catalog({source_file("tasks.yaml",
        "version: 1\njurisdictions: [{id: linhai, name: 临海市}]\nagencies:\n"
        "  - {name: 市旅游局, jurisdiction: linhai}\n"
        "  - {name: 市水务局, jurisdiction: linhai}\n"
        "  - {name: 市财政局, jurisdiction: linhai}\n"
        "plans:\n"
        "  - {id: old, title: 旧, jurisdiction: linhai, issued: 2020, tasks: [{id: \"1\", title: "
        "智慧旅游, lead: [市旅游局], cooperate: [市水务局]}]}\n"
        "  - {id: new, title: 新, jurisdiction: linhai, issued: 2021, tasks: [\n"
        "      {id: \"1\", title: 智慧旅游}, {id: \"2\", title: 智慧旅游服务}, {id: \"3\", title: "
        "甲乙丙丁}]}\n")});
    REQUIRE(reading.diagnostics.empty());
    return reading.catalog;
  }();
  return value;
}

const std::vector<TaskId> open{{1}, {2}, {3}};

std::vector<Proposal> asked(const ProposalTerms& terms = {}) {
  return proposals(catalog(), thesaurus(), open, terms);
}

}  // namespace

TEST_CASE("without constraints the best nominee is proposed, and nobody where there is doubt") {
  const auto found = asked();
  REQUIRE(found.size() == 3);
  CHECK(is_confident(found[0]));
  CHECK(found[0].lead.front().agency == tourism);
  CHECK(found[1].lead.front().agency == tourism);
  CHECK(found[2].chosen == 0);
  CHECK(found[2].doubt == Doubt::no_evidence);
  CHECK_FALSE(is_confident(found[2]));
}

TEST_CASE("who leads does not cooperate") {
  const auto found = asked();
  REQUIRE(!found[0].cooperate.empty());
  for (const Nominee& nominee : found[0].cooperate) CHECK(nominee.agency != tourism);
}

TEST_CASE("a limit leaves a task without where nobody else is likely enough, and it is said why") {
  ProposalTerms terms;
  terms.most = 1;
  const auto found = asked(terms);
  const Proposal& left = found[0].chosen > 0 ? found[1] : found[0];
  CHECK(found[0].chosen + found[1].chosen == 1);
  CHECK_FALSE(is_confident(left));
  CHECK(left.hindered == std::vector<std::pair<AgencyId, Hindrance>>{{tourism, Hindrance::full}});
}

TEST_CASE("who is ruled out is told where a task stays without") {
  ProposalTerms terms;
  terms.forbidden = {{{1}, tourism}};
  const auto found = asked(terms);
  CHECK(found[0].chosen == 0);
  CHECK(found[0].hindered ==
        std::vector<std::pair<AgencyId, Hindrance>>{{tourism, Hindrance::forbidden}});
  CHECK(found[1].hindered.empty());
}

TEST_CASE("the user's choice is proposed even where nothing speaks for it") {
  ProposalTerms terms;
  terms.fixed = {{{3}, budget}};
  const auto found = asked(terms);
  CHECK(found[2].fixed);
  CHECK(is_confident(found[2]));
  CHECK(found[2].lead == std::vector<Nominee>{{budget, 0, {}, {}}});
}

TEST_CASE("a task that cannot be placed says why") {
  ProposalTerms terms;
  terms.most = 0;
  const auto found = asked(terms);
  CHECK(found[0].chosen == 0);
  REQUIRE(!found[0].hindered.empty());
  CHECK(found[0].hindered.front() == std::pair(tourism, Hindrance::full));
}

TEST_CASE("what is forbidden is proposed neither as lead nor as cooperating") {
  ProposalTerms terms;
  terms.forbidden = {{{1}, tourism}, {{1}, water}};
  const auto found = asked(terms);
  for (std::size_t i = 0; i < found[0].chosen; ++i) {
    CHECK(found[0].lead[i].agency != tourism);
    CHECK(found[0].lead[i].agency != water);
  }
  CHECK(found[0].cooperate.empty());
}

TEST_CASE("what bodies lead on already in the plans asked about is their load") {
  CHECK(leads_already(catalog(), open).empty());
  CHECK(leads_already(catalog(), std::vector<TaskId>{{0}}) ==
        std::map<AgencyId, std::uint32_t>{{tourism, 1}});
}
