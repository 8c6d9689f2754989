#include "remit/analysis/check.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "invented.hpp"
#include "shown.hpp"

using namespace remit;
using remit::test::catalog_of;
using remit::test::Invention;

namespace {

using Texts = std::vector<std::string>;

/// "no-agency linhai-plan/1"
Texts shown(const std::vector<Finding>& findings) {
  Texts all;
  for (const Finding& finding : findings) {
    all.push_back(std::string(finding.rule) + " " + finding.subject);
  }
  return all;
}

Texts of_rule(const Catalog& catalog, std::string_view rule) {
  const std::vector<std::string_view> only{rule};
  Texts all = shown(check_only(catalog, {}, {}, only).findings);
  std::ranges::sort(all);
  return all;
}

const Invention two_plans{{"市科技局", "市港口局", "市税务局", "各区"},
    {{"a", {{.number = "1", .lead = {"市科技局", "市港口局"}, .cooperate = {"市科技局", "等"}},
               {.number = "2"}, {.number = "3", .responsible = {"各区"}}}},
        {"b", {{.number = "1", .listed = {"市港口局"}}, {.number = "2"}}}}};

Catalog with_waiver(TaskId task, Waiver waiver) {
  Catalog catalog = catalog_of(two_plans);
  catalog.tasks[task.value].waivers.push_back(std::move(waiver));
  return catalog;
}

}  // namespace

TEST_CASE("a check asks all rules, and stamps name and severity") {
  const Checking checking = check(catalog_of(two_plans));
  Texts all = shown(checking.findings);
  std::ranges::sort(all);
  CHECK(all == Texts{"idle-agency linhai/市税务局", "joint-lead-without-coordinator a/1",
                   "lead-also-cooperates a/1", "lead-is-collective a/3", "no-agency a/2",
                   "no-agency b/2", "no-deadline a", "no-deadline b", "no-lead a/3", "no-lead b/1",
                   "open-list a/1"});
  for (const Finding& finding : checking.findings) {
    CHECK(finding.severity == rule_named(finding.rule)->severity);
  }
  CHECK(checking.waived.empty());
}

TEST_CASE("a rule that is switched off finds nothing, one that is set otherwise says so") {
  const Settings settings{{{"no-agency", Severity::off}, {"no-lead", Severity::error}}, {}};
  for (const Finding& finding : check(catalog_of(two_plans), settings).findings) {
    CHECK(finding.rule != "no-agency");
    if (finding.rule == "no-lead") CHECK(finding.severity == Severity::error);
  }
}

TEST_CASE("findings stand in the order of the files, then of the rules' names") {
  Catalog catalog = catalog_of(two_plans);
  for (std::uint32_t i = 0; i < catalog.tasks.size(); ++i) catalog.tasks[i].where = {0, 90 - i, 99};
  const Checking checking = check(catalog);
  CHECK(std::ranges::is_sorted(checking.findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
  }));
}

TEST_CASE("a finding says who, in which role and where in the document, in both languages") {
  Catalog catalog = catalog_of(two_plans);
  catalog.plans[1].source.file = "harbour.txt";
  catalog.assignments.back().line = 17;
  const auto findings = check(catalog).findings;
  const auto no_lead = std::ranges::find_if(
      findings, [](const Finding& it) { return it.rule == "no-lead" && it.subject == "b/1"; });
  REQUIRE(no_lead != findings.end());
  CHECK(in_words(no_lead->message, Language::en) ==
        "nobody leads “task 1”; listed: 市港口局 (harbour.txt:17)");
  CHECK(in_words(no_lead->message, Language::zh) ==
        "“task 1”没有牵头单位；列出：市港口局（harbour.txt:17）");
}

TEST_CASE("quotation marks within quotation marks become the inner ones") {
  Catalog catalog = catalog_of(two_plans);
  catalog.tasks[1].title = "“互联网＋”物流";
  const auto findings = check(catalog).findings;
  const auto it = std::ranges::find(findings, "a/2", &Finding::subject);
  REQUIRE(it != findings.end());
  CHECK(in_words(it->message, Language::zh) == "“‘互联网＋’物流”没有任何责任单位（a）");
}

TEST_CASE("a finding about an edge has the other edge as its note") {
  Catalog catalog = catalog_of(two_plans);
  catalog.assignments[0].where = {0, 10, 12};
  catalog.assignments[2].where = {0, 20, 22};
  catalog.assignments[0].as_written = "科技局";
  const auto findings = check(catalog).findings;
  const auto it = std::ranges::find(findings, "lead-also-cooperates", &Finding::rule);
  REQUIRE(it != findings.end());
  CHECK(it->span == Span{0, 20, 22});
  REQUIRE(it->notes.size() == 1);
  CHECK(it->notes[0].span == Span{0, 10, 12});
  CHECK(in_words(it->notes[0].message, Language::en) == "named here as: lead, written “科技局”");
}

TEST_CASE("what is waived is counted and not found") {
  const Checking checking = check(with_waiver({1}, {"no-agency", "later", {}, {}}));
  const Texts all = shown(checking.findings);
  CHECK(std::ranges::find(all, "no-agency a/2") == all.end());
  CHECK(std::ranges::find(all, "no-agency b/2") != all.end());
  REQUIRE(checking.waived.size() == 1);
  CHECK(checking.waived[0].finding.subject == "a/2");
  CHECK(checking.waived[0].reason == "later");
  CHECK(std::ranges::find(checking.findings, "unused-waiver", &Finding::rule) ==
        checking.findings.end());
}

TEST_CASE("a waiver of a plan covers its tasks and no other plan's") {
  Catalog catalog = catalog_of(two_plans);
  catalog.plans[0].waivers.push_back({"no-agency", "later", {}, {}});
  const Checking checking = check(catalog);
  CHECK(checking.waived.size() == 1);
  CHECK(of_rule(catalog, "no-agency") == Texts{"no-agency b/2"});
}

TEST_CASE("a waiver with an end holds until that is over, and always where no day is given") {
  const auto waived = [](Date until, std::optional<Date> as_of) {
    const Catalog catalog = with_waiver({1}, {"no-agency", "later", until, {}});
    return check(catalog, {}, as_of).waived.size();
  };
  CHECK(waived({2026, 5, 3}, {}) == 1);
  CHECK(waived({2026, 5, 3}, Date{2026, 5, 3}) == 1);
  CHECK(waived({2026, 5, 3}, Date{2026, 5, 4}) == 0);
  CHECK(waived({2026, 5, 0}, Date{2026, 5, 31}) == 1);
  CHECK(waived({2026, 5, 0}, Date{2026, 6, 1}) == 0);
  CHECK(waived({2026, 0, 0}, Date{2026, 12, 31}) == 1);
  CHECK(waived({2026, 0, 0}, Date{2027, 0, 0}) == 0);
}

TEST_CASE("a waiver that is over is said to be, and its finding is back") {
  const Catalog catalog = with_waiver({1}, {"no-agency", "later", {2026, 5, 3}, {}});
  const auto findings = check(catalog, {}, Date{2027, 1, 1}).findings;
  const auto it = std::ranges::find(findings, "unused-waiver", &Finding::rule);
  REQUIRE(it != findings.end());
  CHECK(in_words(it->message, Language::en) == "the waiver of “no-agency” held until 2026-05-03");
}

TEST_CASE("a waiver of a rule that is switched off is not judged") {
  const Catalog catalog = with_waiver({0}, {"no-agency", "later", {}, {}});
  const auto unused = [&](const Settings& settings) {
    const auto findings = check(catalog, settings).findings;
    return std::ranges::count(findings, "unused-waiver", &Finding::rule);
  };
  CHECK(unused({}) == 1);
  CHECK(unused({{{"no-agency", Severity::off}}, {}}) == 0);
}

TEST_CASE("the order of the plans changes no finding") {
  Invention turned = two_plans;
  std::ranges::reverse(turned.plans);
  std::ranges::reverse(turned.agencies);
  const Checking checking = check(catalog_of(two_plans));
  CHECK(check(catalog_of(turned)) == checking);
}

TEST_CASE("a further cooperating agency never makes a gap") {
  Invention more = two_plans;
  for (auto& plan : more.plans) {
    for (auto& task : plan.tasks) task.cooperate.insert(task.cooperate.begin(), "市税务局");
  }
  const Catalog before = catalog_of(two_plans);
  const Catalog after = catalog_of(more);
  for (const char* const rule : {"no-agency", "idle-agency", "single-point", "unowned-target",
           "lead-is-collective", "joint-lead-without-coordinator", "overloaded-lead"}) {
    CAPTURE(rule);
    const Texts had = of_rule(before, rule);
    for (const std::string& finding : of_rule(after, rule)) {
      CHECK(std::ranges::find(had, finding) != had.end());
    }
  }
  // who had nobody has no lead now: the same gap, one step further
  CHECK(of_rule(after, "no-lead").size() ==
        of_rule(before, "no-lead").size() + of_rule(before, "no-agency").size());
}

TEST_CASE("thresholds are monotone: more is allowed, less is found") {
  Invention many{{}, {{"a", {{.number = "1"}, {.number = "2"}}}}};
  for (int i = 0; i < 15; ++i) many.agencies.push_back("市" + std::to_string(i) + "局");
  many.plans[0].tasks[0].cooperate = many.agencies;
  many.plans[0].tasks[1].cooperate = {many.agencies.begin(), many.agencies.begin() + 11};
  const Catalog catalog = catalog_of(many);
  const std::vector<std::string_view> only{"too-many-cooperators"};
  std::size_t last = 3;
  for (const double most : {10.0, 11.0, 14.0, 15.0}) {
    const Settings settings{{}, {{"too-many-cooperators.most", most}}};
    const std::size_t now = check_only(catalog, settings, {}, only).findings.size();
    CHECK(now <= last);
    last = now;
  }
  CHECK(last == 0);
}

TEST_CASE("remit.yaml waives what is about an agency, a task with those below, or a whole plan") {
  const Catalog catalog = catalog_of(two_plans);
  const auto with = [&](const std::string& rule, const std::string& subject) {
    Settings settings;
    settings.waivers.push_back({subject, {rule, "decided", {}, {}}});
    const Checking checking = check(catalog, settings);
    Texts waived;
    for (const Waived& each : checking.waived) {
      waived.push_back(each.finding.subject + ": " + each.reason);
    }
    return std::pair(waived, shown(checking.findings));
  };
  const auto of_agency = with("idle-agency", "linhai/市税务局");
  CHECK(of_agency.first == Texts{"linhai/市税务局: decided"});
  CHECK(std::ranges::count(of_agency.second, "idle-agency linhai/市税务局") == 0);
  CHECK(with("no-agency", "a/2").first == Texts{"a/2: decided"});
  CHECK(with("no-agency", "a").first == Texts{"a/2: decided"});
  const auto of_nothing = with("idle-agency", "linhai/市港口局");
  CHECK(of_nothing.first.empty());
  CHECK(std::ranges::count(of_nothing.second, "unused-waiver linhai/市港口局") == 1);
}

TEST_CASE("a waiver of remit.yaml holds until its day, and is told where it stands") {
  const Catalog catalog = catalog_of(two_plans);
  Settings settings;
  settings.file = 7;
  settings.waivers.push_back({"a/2", {"no-agency", "decided", {2021, 0, 0}, {0, 5, 9}}});
  CHECK(check(catalog, settings, Date{2021, 12, 31}).waived.size() == 1);
  const Checking later = check(catalog, settings, Date{2022, 1, 1});
  CHECK(later.waived.empty());
  const auto told = std::ranges::find(later.findings, "unused-waiver", &Finding::rule);
  REQUIRE(told != later.findings.end());
  CHECK(told->span == Span{7, 5, 9});
}

TEST_CASE("what a waiver takes away is what it names, and nothing else") {
  const Catalog catalog = catalog_of(two_plans);
  const std::vector<Finding> all = check(catalog).findings;
  for (const Finding& accepted : all) {
    CAPTURE(accepted.subject);
    Settings settings;
    settings.waivers.push_back({accepted.subject, {std::string(accepted.rule), "decided", {}, {}}});
    const Checking checking = check(catalog, settings);
    Texts told = shown(checking.findings);
    for (const Waived& each : checking.waived) {
      CHECK(each.finding.rule == accepted.rule);
      CHECK(each.finding.subject.starts_with(accepted.subject));
      told.push_back(shown({each.finding}).front());
    }
    CHECK_FALSE(checking.waived.empty());
    Texts before = shown(all);
    std::ranges::sort(before);
    std::ranges::sort(told);
    CHECK(told == before);
  }
}
