#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/io/read_patch.hpp"
#include "remit/io/write_patch.hpp"

using namespace remit;

namespace {

Patch some_patch() {
  Patch patch;
  PatchEntry lead;
  lead.status = Decided::accepted;
  lead.task = "rivers/2.10";
  lead.title = "清理河道: 一期 #1";
  lead.agency = "市水务局";
  lead.role = Role::lead;
  lead.score = 0.8125;
  lead.note = "2021-05-07 主任办公会";
  lead.others = {"市林草局", "市城管委"};
  lead.because = {
      {"牵头“疏浚”，共同内容：河道", "lakes/1.1", "lakes.txt", 40}, {"“水利”", "", "", 0}};
  lead.against = {{"从未牵头", "", "", 0}};
  PatchEntry helper;
  helper.status = Decided::rejected;
  helper.task = "rivers/2.10";
  helper.agency = "市气象局";
  helper.jurisdiction = "shazhou";
  helper.role = Role::cooperate;
  helper.score = 1;
  PatchEntry plain;
  plain.task = "rivers/3";
  plain.agency = "市水务局";
  plain.role = Role::responsible;
  patch.proposals = {lead, helper, plain};
  patch.without = {{"rivers/4", "其他", "没有任何依据"}};
  return patch;
}

std::vector<std::string> problems_of(const std::string& text) {
  const Sources sources{source_file("p.yaml", text)};
  std::vector<Diagnostic> problems;
  read_patch(sources, 0, problems);
  return test::places_and_rules(sources, problems);
}

Patch read_back(const std::string& text) {
  std::vector<Diagnostic> problems;
  Patch patch = read_patch({source_file("p.yaml", text)}, 0, problems);
  CHECK(problems.empty());
  return without_places(std::move(patch));
}

}  // namespace

TEST_CASE("a patch that is written and read is the same, and is written the same again") {
  for (const Language language : {Language::en, Language::zh}) {
    for (const Patch& patch : {some_patch(), Patch{}}) {
      const std::string text = as_yaml(patch, language);
      CHECK(read_back(text) == patch);
      CHECK(as_yaml(read_back(text), language) == text);
    }
  }
}

TEST_CASE("every score in steps of a ten-thousandth is read as it was written") {
  for (int step = 1; step <= 10000; ++step) {
    Patch patch;
    patch.proposals.resize(1);
    patch.proposals[0].task = "p/1";
    patch.proposals[0].agency = "甲";
    patch.proposals[0].score = step / 1e4;
    const Patch back = read_back(as_yaml(patch, Language::en));
    REQUIRE(back.proposals[0].score == patch.proposals[0].score);
  }
}

TEST_CASE("a decision and a role may be said in the words of an office") {
  const Patch patch = read_back(
      "version: 1\nproposals:\n  - {status: 采纳, task: p/1, agency: 甲, role: 牵头}\n"
      "  - {status: 不采纳, task: p/1, agency: 乙, role: 配合}\n");
  REQUIRE(patch.proposals.size() == 2);
  CHECK(patch.proposals[0].status == Decided::accepted);
  CHECK(patch.proposals[1].status == Decided::rejected);
  CHECK(patch.proposals[1].role == Role::cooperate);
}

TEST_CASE("what is wrong in a patch is told with its place, and never taken for a decision") {
  const std::string head = "version: 1\nproposals:\n";
  CHECK(problems_of(head + "  - {status: accept, task: p/1, agency: 甲, role: lead}\n") ==
        std::vector<std::string>{"3:14 wrong-type"});
  CHECK(problems_of(head + "  - {status: accepted, task: p/1, agency: 甲, role: listed}\n") ==
        std::vector<std::string>{"3:52 wrong-type"});
  CHECK(problems_of(head + "  - {task: p/1, agency: 甲, role: lead}\n") ==
        std::vector<std::string>{"3:5 wrong-type"});
  CHECK(problems_of(
            head + "  - {status: accepted, task: p/1, agency: 甲, role: lead, score: 1.5}\n") ==
        std::vector<std::string>{"3:65 wrong-type"});
  CHECK(
      problems_of(head + "  - {status: accepted, task: p/1, agency: 甲, role: lead, who: 乙}\n") ==
      std::vector<std::string>{"3:58 unknown-field"});
  CHECK(problems_of("version: 2\nproposals: []\n") == std::vector<std::string>{"1:10 wrong-type"});
  CHECK(problems_of("proposals: []\n") == std::vector<std::string>{"1:1 wrong-type"});
}

TEST_CASE("a file tells by its fields whether it holds proposals") {
  CHECK(is_patch(source_file("p", "version: 1\nproposals: []\n")));
  CHECK(is_patch(source_file("p", "{no_proposal: [], version: 1}")));
  CHECK_FALSE(is_patch(source_file("p", "version: 1\nchanges: []\n")));
  CHECK_FALSE(is_patch(source_file("p", "# proposals:\n")));
  CHECK_FALSE(is_patch(source_file("p", "")));
}
