#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "io/reading.hpp"
#include "remit/base/text.hpp"
#include "remit/io/read_review.hpp"
#include "remit/io/write_review.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

/// A review without the places of its decisions.
Review without_spans(Review review) {
  for (NameDecision& name : review.names) name.decision.where = {};
  for (PlanReview& plan : review.plans) {
    plan.where = {};
    for (EdgeDecision& edge : plan.assignments) edge.decision.where = {};
  }
  return review;
}

Review some_review() {
  Review review;
  review.names.push_back({{"", "", {}, "问过", {}}, "市水利局", "yunzhou", "rivers",
      AgencyKind::bureau, {"yunzhou/市水务局"}, "第 12 行起，共出现 2 次"});
  review.names.push_back({{"是", "", {}, "", {}}, "市河长办", "yunzhou", "", {}, {}, ""});
  review.plans.push_back({"rivers",
      {{{"配合", "", {}, "", {}}, "2.10", "清淤", "市财政局", "财政局", Role::lead,
           "（市水务局、财政局负责）", "较可能，prose-lead，第 3 行"},
          {{"", "市林业中心", Role::responsible, "", {}}, "", "", "各部门", "", {}, "", ""}}});
  return review;
}

std::vector<std::string> problems(const std::string& text) {
  const ReviewReading reading = read_review(source_file("r.yaml", text));
  return test::places_and_rules(reading.sources, reading.diagnostics);
}

}  // namespace

TEST_CASE("a review that is written and read is the same") {
  for (const Language language : {Language::en, Language::zh}) {
    Review review = some_review();
    const std::string text = as_yaml(review, language);
    const ReviewReading reading = read_review(source_file("r.yaml", text));
    CHECK(reading.diagnostics.empty());
    const std::string open = language == Language::en ? "undecided" : "待定";
    review.names[0].decision.word = open;
    review.plans[0].assignments[1].decision.word = open;
    CHECK(without_spans(reading.review) == review);
    CHECK(as_yaml(reading.review, language) == text);
  }
}

TEST_CASE("a decision is said in many words") {
  for (const char* const word : {"是", "yes", "YES", "Accept", "同意", "ｙ"}) {
    CHECK(ruling_named(word) == Ruling::accept);
  }
  for (const char* const word : {"否", "no", "reject", "不是"}) {
    CHECK(ruling_named(word) == Ruling::reject);
  }
  for (const char* const word : {"", "待定", " undecided "}) {
    CHECK(ruling_named(word) == Ruling::undecided);
  }
  for (const char* const word : {"市水务局", "配合", "lead"}) {
    CHECK(ruling_named(word) == Ruling::correct);
  }
  CHECK(role_called("配合") == Role::cooperate);
  CHECK(role_called("Lead") == Role::lead);
  CHECK_FALSE(role_called("市水务局"));
}

TEST_CASE("a correction in a field needs no word") {
  Decision decision{"待定", "市水务局", {}, "", {}};
  CHECK(ruling_of(decision) == Ruling::correct);
  decision.means.clear();
  CHECK(ruling_of(decision) == Ruling::undecided);
}

TEST_CASE("who rejects cannot correct at once") {
  CHECK(ruling_of({"否", "市水务局", {}, "", {}}) == Ruling::unclear);
  CHECK(ruling_of({"no", "", Role::lead, "", {}}) == Ruling::unclear);
}

TEST_CASE("several bodies stand in a list, or between the stops that Chinese lists have") {
  CHECK(bodies_in("市财政局、市林草局") == std::vector<std::string>{"市财政局", "市林草局"});
  CHECK(bodies_in("市财政局") == std::vector<std::string>{"市财政局"});
  CHECK(bodies_in("").empty());
  const std::string text =
      "version: 1\nplans:\n  - id: a\n    assignments:\n"
      "      - {decide: [市财政局, 市林草局], agency: 财政林草局}\n"
      "      - {means: [市水务局, 市河务局], agency: 水务河务局}\n";
  const Review review = read_review(source_file("r.yaml", text)).review;
  CHECK(review.plans.at(0).assignments.at(0).decision.word == "市财政局、市林草局");
  CHECK(review.plans.at(0).assignments.at(1).decision.means == "市水务局、市河务局");
  const std::string written = as_yaml(review, Language::zh);
  CHECK(written.find("- decide: [市财政局, 市林草局]\n") != std::string::npos);
  CHECK(written.find("means: [市水务局, 市河务局]\n") != std::string::npos);
}

TEST_CASE("comments behind the lines of an item stay") {
  const std::string text =
      "version: 1\nnames:\n  - decide: 是  # 王主任\n    name: \"市 # 局\"  # 电话核实\n"
      "    jurisdiction: yunzhou\nplans:\n  - id: a\n    assignments:\n"
      "      - {decide: 否, agency: 市财政局}  # 李处长\n"
      "      - decide:   # 待查\n        agency: 市水务局#1\n";
  const ReviewReading reading = read_review(source_file("r.yaml", text));
  const std::string written = as_yaml(reading.review, Language::zh);
  CHECK(written.find("- decide: 是  # 王主任; 电话核实\n") != std::string::npos);
  CHECK(written.find("- decide: 否  # 李处长\n") != std::string::npos);
  CHECK(written.find("- decide: 待定  # 待查\n") != std::string::npos);
  CHECK(as_yaml(read_review(source_file("r.yaml", written)).review, Language::zh) == written);
}

TEST_CASE("what is wrong in a review file is told with its place") {
  CHECK(problems("version: 1\nplans:\n  - id: a\n    assignments:\n"
                 "      - {decide: 是, agency: 市水务局, rolle: lead}\n") ==
        std::vector<std::string>{"5:35 unknown-field"});
  CHECK(problems("version: 1\nplans:\n  - id: a\n    assignments:\n"
                 "      - {decide: 是, task: \"1\"}\n      - {agency: 市水务局, as: boss}\n") ==
        std::vector<std::string>{"5:9 wrong-type", "6:28 wrong-type"});
  CHECK(problems("version: 2\n") == std::vector<std::string>{"1:10 wrong-type"});
  CHECK(problems("names: []\n") == std::vector<std::string>{"1:1 wrong-type"});
  CHECK(problems("").empty());
}
