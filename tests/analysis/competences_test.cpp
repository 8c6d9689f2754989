#include "remit/analysis/competences.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "remit/io/read_catalog.hpp"
#include "remit/io/read_topics.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

/// "tourism 1 旅游", for every telling of the only agency.
Texts told_by(const std::string& agency) {
  const Reading reading = read_catalog({source_file("tasks.yaml",
      "version: 1\njurisdictions: [{id: linhai, name: 临海市}]\nagencies:\n  - {jurisdiction: "
      "linhai, " +
          agency + "}\n")});
  REQUIRE(reading.diagnostics.empty());
  Texts all;
  const auto told = tellings(reading.catalog);
  for (const Telling& telling : told.front()) {
    all.push_back(std::string(competences()[telling.competence.value].id) +
                  (telling.strength == 1 ? " 1 " : " less ") + telling.word);
  }
  return all;
}

}  // namespace

TEST_CASE("a body's names tell what it is for, whatever the city calls it") {
  CHECK(told_by("name: 市旅游局") == Texts{"tourism 1 旅游"});
  CHECK(told_by("name: 市教委") == Texts{"education 1 教委"});
  CHECK(told_by("name: 市农委, full_name: 临海市农村工作委员会") == Texts{"agriculture 1 农委"});
  CHECK(told_by("name: 市文体旅游局") == Texts{"tourism less 旅游", "culture 1 文体"});
}

TEST_CASE("a word of one character must be all that distinguishes a name") {
  CHECK(told_by("name: 市科委") == Texts{"science 1 科委"});
  CHECK(told_by("name: 市科协") == Texts{});
}

TEST_CASE("what stands across the parts of 人民政府 is no word") {
  CHECK(told_by("name: 市审批办, full_name: 临海市人民政府行政审批管理办公室") ==
        Texts{"approval 1 审批"});
  CHECK(told_by("name: 市府办, full_name: 临海市人民政府办公厅") ==
        Texts{"general-office 1 政府办公厅"});
}

TEST_CASE("collectives and bodies of no known sort tell nothing") {
  CHECK(told_by("name: 各旅游单位, kind: collective") == Texts{});
  CHECK(told_by("name: 市前海管理局") == Texts{});
}

TEST_CASE("every topic of the table is one of the standard thesaurus, every sort is known") {
  const Thesaurus thesaurus = read_topics({standard_topics()}).thesaurus;
  std::set<std::string_view> topics;
  for (const Topic& topic : thesaurus.topics) topics.insert(topic.id);
  std::set<std::string_view> sorts;
  for (const Competence& competence : competences()) CHECK(sorts.insert(competence.id).second);
  std::set<std::string_view> rows;
  for (const UsualLeads& row : usual_leads()) {
    CAPTURE(row.topic);
    CHECK(topics.contains(row.topic));
    CHECK(rows.insert(row.topic).second);
    std::string_view rest = row.competences;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      CHECK(sorts.contains(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

TEST_CASE("of a topic that nothing is known of, the topic above is asked") {
  const Thesaurus thesaurus =
      read_topics({source_file("topics.yaml",
                      "version: 1\ntopics:\n  - id: tourism\n    name: 旅游\n    label: Tourism\n"
                      "    topics:\n      - {id: islands, name: 海岛游, label: Islands}\n")})
          .thesaurus;
  const auto leads = leads_by_topic(thesaurus);
  REQUIRE(leads.size() == 2);
  CHECK(leads[0].size() == 1);
  CHECK(leads[0] == leads[1]);
}
