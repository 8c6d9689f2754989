#include "remit/intake/reviewed_draft.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "intake/documents.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::plain_document;

namespace {

using Lines = std::vector<std::string>;

Catalog yunzhou() {
  Catalog known;
  known.jurisdictions = {{"yunzhou", "云州市", {}}};
  for (const char* const name : {"市水务局", "市财政局"}) {
    Agency agency;
    agency.name = name;
    agency.kind = AgencyKind::bureau;
    known.agencies.push_back(agency);
  }
  return known;
}

constexpr std::string_view rivers =
    "一、任务\n（一）清淤。挖泥三里。（市水务局牵头，市河务局配合）\n"
    "（二）筑堤。日常工作由市财政局负责。\n";

/// “1.1 lead 市水务局” for each assignment; ? if it is not sure.
Lines assigned(const Draft& draft) {
  Lines lines;
  for (const Assignment& edge : draft.catalog.assignments) {
    const std::string task = edge.task ? draft.catalog[*edge.task].number : "*";
    lines.push_back(task + " " + std::string(name_of(edge.role)) + " " +
                    draft.catalog[edge.agency].name + (edge.sureness == Sureness::sure ? "" : "?"));
  }
  return lines;
}

Lines declared(const Draft& draft) {
  Lines names;
  for (const Agency& agency : draft.catalog.agencies) names.push_back(agency.name);
  return names;
}

/// “是 1.1 市水务局” for each item.
Lines shown(const Review& review) {
  Lines lines;
  for (const NameDecision& name : review.names) {
    lines.push_back(name.decision.word + " " + name.name);
  }
  for (const PlanReview& plan : review.plans) {
    for (const EdgeDecision& edge : plan.assignments) {
      lines.push_back(edge.decision.word + " " + edge.task + " " + edge.agency);
    }
  }
  return lines;
}

Lines told(const ReviewedDraft& made) {
  Lines lines;
  for (const Diagnostic& problem : made.problems) {
    lines.push_back(in_words(problem.message, Language::en));
  }
  return lines;
}

ReviewedDraft drafted(std::string_view text, const Review& review = {}) {
  const std::vector<Document> documents{plain_document(text, "plans/rivers.txt")};
  return reviewed_draft(each_of(documents), yunzhou(), {"", "yunzhou", {}}, review, Language::en);
}

/// What import asks about the plan, with that word at every item about the name.
Review answered(Review review, std::string_view name, std::string_view word) {
  for (NameDecision& each : review.names) {
    if (each.name == name) each.decision.word = word;
  }
  for (PlanReview& plan : review.plans) {
    for (EdgeDecision& edge : plan.assignments) {
      if (edge.agency == name) edge.decision.word = word;
    }
  }
  return review;
}

std::string one_task(const std::string& title) {
  return "一、任务\n（一）" + title + "。日常工作由市水务局负责。\n";
}

std::string two_tasks(const std::string& first, const std::string& second) {
  return one_task(first) + "（二）" + second + "。日常工作由市水务局负责。\n";
}

Review by_hand(std::vector<EdgeDecision> items) {
  Review review;
  review.plans.push_back({"rivers", std::move(items), {}});
  return review;
}

/// What import asks about a text, with these words at the assignments, in order.
Review decided(std::string_view text, const Lines& words) {
  Review review = drafted(text).review;
  for (std::size_t i = 0; i < words.size(); ++i) {
    review.plans.at(0).assignments.at(i).decision.word = words[i];
  }
  return review;
}

}  // namespace

TEST_CASE("what is not sure, and names that nobody bears, are asked about") {
  const ReviewedDraft made = drafted(rivers);
  CHECK(assigned(made.draft) ==
        Lines{"1.1 lead 市水务局", "1.1 cooperate 市河务局", "1.2 responsible 市财政局?"});
  CHECK(shown(made.review) == Lines{" 市河务局", " 1.2 市财政局"});
  CHECK(made.problems.empty());
}

TEST_CASE("what is accepted is sure, and nobody is asked again") {
  const Review review = answered(drafted(rivers).review, "市财政局", "是");
  const ReviewedDraft made = drafted(rivers, review);
  CHECK(assigned(made.draft).back() == "1.2 responsible 市财政局");
  CHECK(shown(made.review) == Lines{" 市河务局", "是 1.2 市财政局"});
}

TEST_CASE("what is rejected goes, and with it a body that nothing else names") {
  const Review review = answered(drafted(rivers).review, "市财政局", "否");
  const ReviewedDraft made = drafted(rivers, review);
  CHECK(assigned(made.draft) == Lines{"1.1 lead 市水务局", "1.1 cooperate 市河务局"});
  CHECK(declared(made.draft) == Lines{"市水务局", "市河务局"});
  CHECK(shown(made.review) == Lines{" 市河务局", "否 1.2 市财政局"});
}

TEST_CASE("a role or the name of a body corrects an assignment") {
  const Review asked = drafted(rivers).review;
  CHECK(assigned(drafted(rivers, answered(asked, "市财政局", "牵头")).draft).back() ==
        "1.2 lead 市财政局");
  CHECK(assigned(drafted(rivers, answered(asked, "市财政局", "市水务局")).draft).back() ==
        "1.2 responsible 市水务局");
}

TEST_CASE("a name may be a new body, none, or another body") {
  const Review asked = drafted(rivers).review;
  const ReviewedDraft accepted = drafted(rivers, answered(asked, "市河务局", "yes"));
  CHECK(accepted.draft.proposed.at(0).decided);
  CHECK(shown(accepted.review) == Lines{"yes 市河务局", " 1.2 市财政局"});
  CHECK(assigned(drafted(rivers, answered(asked, "市河务局", "no")).draft) ==
        Lines{"1.1 lead 市水务局", "1.2 responsible 市财政局?"});
  CHECK(assigned(drafted(rivers, answered(asked, "市河务局", "市财政局")).draft).at(1) ==
        "1.1 cooperate 市财政局");
}

TEST_CASE("a word that is nobody's name is told and decides nothing") {
  const Review asked = drafted(rivers).review;
  for (const char* const name : {"市河务局", "市财政局"}) {
    const ReviewedDraft made = drafted(rivers, answered(asked, name, "市水物局"));
    CHECK(assigned(made.draft) == assigned(drafted(rivers).draft));
    CHECK(told(made) == Lines{"“市水物局” is neither a decision nor an agency of the catalog"});
    CHECK(made.problems.at(0).notes.size() == 1);
    CHECK(made.decided == 0);
    CHECK(made.open == 2);
    CHECK(shown(made.review).size() == 2);
  }
}

TEST_CASE("a field names a body that is new") {
  Review review = drafted(rivers).review;
  review.plans[0].assignments[0].decision.means = "市河道中心";
  CHECK(assigned(drafted(rivers, review).draft).back() == "1.2 responsible 市河道中心");
  review = drafted(rivers).review;
  review.names[0].decision.means = "市河道中心";
  CHECK(assigned(drafted(rivers, review).draft).at(1) == "1.1 cooperate 市河道中心");
}

TEST_CASE("decisions find their assignment in a revised document, by its lines or its number") {
  const Review review = answered(drafted(rivers).review, "市财政局", "否");
  CHECK(assigned(drafted("某市方案\n\n" + std::string(rivers), review).draft).size() == 2);
  const std::string inserted =
      "一、任务\n（一）清淤。挖泥三里。（市水务局牵头，市河务局配合）\n（二）植树。（市水务局牵头）"
      "\n"
      "（三）筑堤。日常工作由市财政局负责。\n";
  const ReviewedDraft made = drafted(inserted, review);
  CHECK(assigned(made.draft) ==
        Lines{"1.1 lead 市水务局", "1.1 cooperate 市河务局", "1.2 lead 市水务局"});
  CHECK(shown(made.review) == Lines{" 市河务局", "否 1.3 市财政局"});
}

TEST_CASE(
    "tasks that change places take their decisions along, though their clauses are the same") {
  const Review review = decided(two_tasks("挖泥", "筑堤"), {"是", "市财政局"});
  const ReviewedDraft made = drafted(two_tasks("筑堤", "挖泥"), review);
  CHECK(assigned(made.draft) == Lines{"1.1 responsible 市财政局", "1.2 responsible 市水务局"});
  CHECK(shown(made.review) == Lines{"市财政局 1.1 市水务局", "是 1.2 市水务局"});
  CHECK(told(made).empty());
}

TEST_CASE("a decision about a task that is gone does not go to the one that has its number now") {
  const Review review = decided(two_tasks("挖泥", "筑堤"), {"否", "是"});
  const ReviewedDraft left = drafted(one_task("筑堤"), review);
  CHECK(assigned(left.draft) == Lines{"1.1 responsible 市水务局"});
  CHECK(
      told(left) == Lines{"no assignment is as this decision has it any more: task 1.1, 市水务局"});
  const ReviewedDraft other = drafted(one_task("植树造林"), review);
  CHECK(assigned(other.draft) == Lines{"1.1 responsible 市水务局?"});
  CHECK(other.unfit == 2);
}

TEST_CASE("a row that is inserted is asked about, and those below keep their decisions") {
  const Review review = decided(two_tasks("建设智慧河湖", "建设智慧林草"), {"是", "否"});
  const ReviewedDraft made = drafted(
      "一、任务\n（一）建设智慧园区。日常工作由市水务局负责。\n（二）建设智慧河湖。日常工作由市水务"
      "局负责。\n（三）建设智慧林草。日常工作由市水务局负责。\n",
      review);
  CHECK(assigned(made.draft) == Lines{"1.1 responsible 市水务局?", "1.2 responsible 市水务局"});
  CHECK(told(made).empty());
}

TEST_CASE("a task whose title is reworded is found by its number, and that is told") {
  const Review review = decided(one_task("疏浚城区河道"), {"是"});
  const ReviewedDraft made = drafted(one_task("疏浚城区河道沟渠"), review);
  CHECK(assigned(made.draft) == Lines{"1.1 responsible 市水务局"});
  CHECK(told(made) ==
        Lines{"found by its number: task 1.1 was “疏浚城区河道” and is “疏浚城区河道沟渠” now"});
  CHECK(made.unfit == 0);
  CHECK(told(drafted(one_task("疏浚城区河道沟渠"), made.review)).empty());
}

TEST_CASE("a title that another task has now is not taken for a reworded one") {
  const Review review = decided(two_tasks("疏浚城区河道", "筑堤"), {"否", "是"});
  const ReviewedDraft made = drafted(two_tasks("疏浚城区河道沟渠", "疏浚城区河道"), review);
  CHECK(assigned(made.draft) == Lines{"1.1 responsible 市水务局?"});
  CHECK(made.unfit == 1);
}

TEST_CASE("decisions that fit nothing any more are told and kept") {
  Review review = answered(drafted(rivers).review, "市财政局", "否");
  review = answered(review, "市河务局", "是");
  const ReviewedDraft made = drafted("一、任务\n（一）清淤。挖泥三里。（市水务局牵头）\n", review);
  CHECK(shown(made.review) == shown(review));
  CHECK(told(made) == Lines{"the documents do not name “市河务局”, which was decided here",
                          "no assignment is as this decision has it any more: task 1.2, 市财政局"});
  CHECK(made.unfit == 2);
}

TEST_CASE("a name that nobody wrote is told, also where the item names no plan") {
  Review review;
  NameDecision misspelt;
  misspelt.decision.word = "市水务局";
  misspelt.name = "市河务居";
  misspelt.jurisdiction = "yunzhou";
  review.names.push_back(misspelt);
  const ReviewedDraft made = drafted(rivers, review);
  CHECK(told(made) == Lines{"the documents do not name “市河务居”, which was decided here"});
  CHECK(made.unfit == 1);
}

TEST_CASE("decisions about a plan that is not imported stay, and this is told, once") {
  Review review = answered(drafted(rivers).review, "市财政局", "否");
  review.plans[0].plan = "forests";
  review.names.clear();
  const ReviewedDraft made = drafted(rivers, review);
  CHECK(told(made) ==
        Lines{"plan “forests” is not imported this time: its decisions (1) stay as they are"});
  CHECK(shown(made.review) == Lines{" 市河务局", " 1.2 市财政局", "否 1.2 市财政局"});
  CHECK(made.decided == 0);
  CHECK(made.open == 2);
}

TEST_CASE("replaying the review that results changes nothing") {
  for (const char* const word : {"", "是", "否", "市水务局", "配合"}) {
    Review review = answered(drafted(rivers).review, "市财政局", word);
    const ReviewedDraft once = drafted(rivers, review);
    const ReviewedDraft twice = drafted(rivers, once.review);
    CHECK(twice.review == once.review);
    CHECK(twice.draft == once.draft);
  }
}

TEST_CASE("a decision written by hand needs no clause") {
  Review review;
  review.plans.push_back(
      {"rivers", {{{"否", "", {}, "", {}}, "1.1", "", "市水务局", "", {}, "", ""}}});
  CHECK(assigned(drafted(rivers, review).draft) ==
        Lines{"1.1 cooperate 市河务局", "1.2 responsible 市财政局?"});
}

TEST_CASE("a decision written by hand finds the one assignment that has what it names") {
  EdgeDecision item{{"否", "", {}, "", {}}, "", "", "市水务局", "", {}, "", ""};
  CHECK(assigned(drafted(rivers, by_hand({item})).draft).size() == 2);  // its only one
  const std::string tasks = two_tasks("挖泥", "筑堤");
  const ReviewedDraft several = drafted(tasks, by_hand({item}));
  CHECK(assigned(several.draft) == assigned(drafted(tasks).draft));
  CHECK(told(several) == Lines{"2 assignments are as this decision has it: 市水务局"});
  REQUIRE(several.problems.at(0).notes.size() == 2);
  CHECK(in_words(several.problems[0].notes[1].message, Language::en) ==
        "task 1.2 “筑堤”, 市水务局: responsible");
  item.title = "筑堤";
  CHECK(assigned(drafted(tasks, by_hand({item})).draft) == Lines{"1.1 responsible 市水务局?"});
  item.title.clear();
  item.task = "1.1";
  CHECK(assigned(drafted(tasks, by_hand({item})).draft) == Lines{"1.2 responsible 市水务局?"});
  item.role = Role::lead;
  CHECK(told(drafted(tasks, by_hand({item}))) ==
        Lines{"no assignment is as this decision has it: task 1.1, 市水务局"});
  item.task.clear();
  CHECK(told(drafted(tasks, by_hand({item}))) ==
        Lines{"no assignment is as this decision has it: 市水务局"});
}

TEST_CASE("two decisions that contradict each other are told, and neither counts") {
  Review review = decided(one_task("挖泥"), {"是"});
  EdgeDecision other = review.plans[0].assignments[0];
  other.decision.word = "否";
  for (const bool is_by_hand : {false, true}) {
    if (is_by_hand) other.role.reset();
    Review both = review;
    both.plans[0].assignments.push_back(other);
    const ReviewedDraft made = drafted(one_task("挖泥"), both);
    CHECK(assigned(made.draft) == Lines{"1.1 responsible 市水务局?"});
    CHECK(
        told(made) == Lines{"two decisions about one assignment contradict each other: 市水务局"});
    CHECK(made.open == 2);
    CHECK(shown(made.review) == Lines{"是 1.1 市水务局", "否 1.1 市水务局"});
    CHECK(told(drafted(one_task("挖泥"), made.review)) == told(made));
  }
  other.decision.word = "yes";
  review.plans[0].assignments.push_back(other);
  const ReviewedDraft same = drafted(one_task("挖泥"), review);
  CHECK(assigned(same.draft) == Lines{"1.1 responsible 市水务局"});
  CHECK(shown(same.review) == Lines{"是 1.1 市水务局"});
}

TEST_CASE("what is rejected and corrected at once is told, and neither counts") {
  Review review = answered(drafted(rivers).review, "市财政局", "否");
  review.plans[0].assignments[0].decision.means = "市水务局";
  review.names[0].decision.word = "否";
  review.names[0].decision.means = "市水务局";
  const ReviewedDraft made = drafted(rivers, review);
  CHECK(assigned(made.draft) == assigned(drafted(rivers).draft));
  CHECK(told(made) == Lines{"“否” and a correction contradict each other",
                          "“否” and a correction contradict each other"});
  CHECK(made.open == 2);
  CHECK(made.review == review);
}

TEST_CASE("one name may be several bodies, each of which gets the assignment") {
  Review review = answered(drafted(rivers).review, "市财政局", "市财政局、市水务局");
  CHECK(assigned(drafted(rivers, review).draft) ==
        Lines{"1.1 lead 市水务局", "1.1 cooperate 市河务局", "1.2 responsible 市财政局",
            "1.2 responsible 市水务局"});
  CHECK(told(drafted(rivers, answered(review, "市财政局", "市财政局、市水物局"))) ==
        Lines{"“市水物局” is neither a decision nor an agency of the catalog"});
  review = drafted(rivers).review;
  review.names[0].decision.means = "市财政局、市河道中心";
  const ReviewedDraft made = drafted(rivers, review);
  CHECK(assigned(made.draft) == Lines{"1.1 lead 市水务局", "1.1 cooperate 市财政局",
                                    "1.1 cooperate 市河道中心", "1.2 responsible 市财政局?"});
  CHECK(declared(made.draft) == Lines{"市水务局", "市财政局", "市河道中心"});
  REQUIRE(made.draft.proposed.size() == 1);
  CHECK(made.draft.proposed[0].decided);
  CHECK(made.review.names == review.names);
  const std::string group =
      "一、任务\n（一）清淤。成立云州市治河工作领导小组，成员单位：市河务局。";
  const ReviewedDraft split = drafted(group, review);
  for (const Plan& plan : split.draft.catalog.plans) {
    for (const Group& each : plan.groups) CHECK(each.members.size() == 2);
  }
}

TEST_CASE("a draft declares whatever the agencies it takes over refer to") {
  Catalog known = yunzhou();
  known.agencies[0].part_of = "市财政局";
  const std::vector<Document> documents{
      plain_document("一、任务\n（一）清淤。（市水务局牵头）\n", "rivers.txt")};
  CHECK(declared(draft(documents, known, {"", "yunzhou", {}})) == Lines{"市水务局", "市财政局"});
}

TEST_CASE("a draft takes over the changes of its agencies, and what these changes name") {
  Catalog known = yunzhou();
  for (const char* const name : {"市河道局", "市林场", "市园林局"}) {
    Agency agency;
    agency.name = name;
    known.agencies.push_back(agency);
  }
  const auto renamed = [](const char* from, const char* to) {
    Change change;
    change.from = {from};
    change.to = {to};
    return change;
  };
  known.changes = {renamed("市林场", "市园林局"), renamed("市河道局", "市水务局")};
  const std::vector<Document> documents{
      plain_document("一、任务\n（一）清淤。（市水务局、市财政局负责）\n", "rivers.txt")};
  const DraftOptions options{"", "yunzhou", {}};
  const Draft made = draft(documents, known, options);
  CHECK(declared(made) == Lines{"市水务局", "市财政局", "市河道局"});
  CHECK(made.catalog.changes == std::vector<Change>{known.changes[1]});
  Review review;
  review.plans.push_back(
      {"rivers", {{{"否", "", {}, "", {}}, "1.1", "", "市水务局", "", {}, "", ""}}});
  const Draft left = reviewed_draft(each_of(documents), known, options, review, Language::en).draft;
  CHECK(declared(left) == Lines{"市财政局"});
  CHECK(left.catalog.changes.empty());
}
