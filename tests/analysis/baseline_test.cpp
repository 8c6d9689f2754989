#include "remit/analysis/baseline.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

Finding found(std::string_view rule, std::string subject) {
  Finding finding;
  finding.rule = rule;
  finding.subject = std::move(subject);
  return finding;
}

/// "no-agency a/1", "no-agency a/1 ×2"
Texts shown(const Baseline& baseline) {
  Texts all;
  for (const Accepted& entry : baseline) {
    all.push_back(entry.rule + " " + entry.subject +
                  (entry.times > 1 ? " ×" + std::to_string(entry.times) : ""));
  }
  return all;
}

Texts shown(const std::vector<Finding>& findings) {
  Texts all;
  for (const Finding& finding : findings) {
    all.push_back(std::string(finding.rule) + " " + finding.subject);
  }
  return all;
}

const std::vector<Finding> three{
    found("unowned-target", "a/2"), found("no-agency", "a/1"), found("unowned-target", "a/2")};

}  // namespace

TEST_CASE("a baseline knows findings by rule and subject, sorted, and how many there are") {
  CHECK(shown(baseline_of(three)) == Texts{"no-agency a/1", "unowned-target a/2 ×2"});
}

TEST_CASE("what is wrong with a file itself is never accepted") {
  CHECK(baseline_of(std::vector{found("parse-error", ""), found("wrong-type", "a/1")}).empty());
  const Compared told = compared({{"wrong-type", "a/1", 1, {}}}, {found("wrong-type", "a/1")});
  CHECK(told.fresh.size() == 1);
}

TEST_CASE("of the findings so many are known as the baseline accepts") {
  const Compared told = compared({{"unowned-target", "a/2", 1, {}}}, three);
  CHECK(shown(told.known) == Texts{"unowned-target a/2"});
  CHECK(shown(told.fresh) == Texts{"no-agency a/1", "unowned-target a/2"});
  CHECK(told.gone.empty());
}

TEST_CASE("what is accepted and no longer there is gone, and can be struck") {
  const Baseline baseline{
      {"no-agency", "a/1", 1, {}}, {"no-lead", "a/3", 1, {}}, {"unowned-target", "a/2", 3, {}}};
  const Compared told = compared(baseline, three);
  CHECK(told.fresh.empty());
  CHECK(shown(told.gone) == Texts{"no-lead a/3", "unowned-target a/2"});
  CHECK(shown(without(baseline, told.gone)) == Texts{"no-agency a/1", "unowned-target a/2 ×2"});
}

TEST_CASE("a check never differs from its own baseline") {
  const Compared told = compared(baseline_of(three), three);
  CHECK(told.fresh.empty());
  CHECK(told.gone.empty());
}

TEST_CASE("two baselines together accept what either does, or what both do") {
  const Baseline a{{"no-agency", "a/1", 2, {}}};
  const Baseline b{{"no-agency", "a/1", 1, {}}, {"no-agency", "a/2", 1, {}}};
  CHECK(shown(either(a, b)) == Texts{"no-agency a/1 ×2", "no-agency a/2"});
  CHECK(shown(both(a, b)) == Texts{"no-agency a/1 ×3", "no-agency a/2"});
}

TEST_CASE("entries of rules that were not asked are not judged") {
  const Baseline gone{{"no-agency", "a/1", 1, {}}, {"no-such-rule", "a/1", 1, {}}};
  CHECK(judged(gone, {}) == gone);
  CHECK(shown(judged(gone, {{{"no-agency", Severity::off}}, {}})) == Texts{"no-such-rule a/1"});
}
