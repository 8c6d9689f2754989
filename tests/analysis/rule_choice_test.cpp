#include "remit/analysis/rule_choice.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

/// The rules that would be asked, those about a file left out.
Texts asked(const Texts& select, const Texts& ignore, const Settings& settings = {}) {
  const Settings chosen = with_choice(settings, {select, ignore});
  Texts all;
  for (const Rule& rule : rules()) {
    if (rule.stage == Stage::reading) continue;
    if (severity_of(chosen, rule) != Severity::off) all.emplace_back(rule.id);
  }
  return all;
}

}  // namespace

TEST_CASE("rules are selected and ignored by name, by pattern, and several at once") {
  CHECK(asked({"no-lead"}, {}) == Texts{"no-lead"});
  CHECK(asked({"no-lead,open-list", "no-agency"}, {"open-list"}) == Texts{"no-agency", "no-lead"});
  CHECK(asked({"lead-*"}, {}) ==
        Texts{"lead-is-collective", "lead-also-cooperates", "lead-conflict"});
  CHECK(asked({"*-lead"}, {"over*"}) == Texts{"no-lead"});
  CHECK(asked({}, {"*"}).empty());
  CHECK(asked({}, {}).size() > 10);
}

TEST_CASE("a rule that is switched off is asked when its name is selected, not by a pattern") {
  const Settings off{{{"no-lead", Severity::off}}, {}};
  CHECK(asked({"no-lead"}, {}, off) == Texts{"no-lead"});
  CHECK(asked({"no-l*"}, {}, off).empty());
  const Settings info{{{"no-lead", Severity::info}}, {}};
  CHECK(severity_of(with_choice(info, {Texts{"no-lead"}, {}}), *rule_named("no-lead")) ==
        Severity::info);
}

TEST_CASE("rules about a file itself stay whatever is chosen") {
  const Texts ignore{"*"};
  const Settings chosen = with_choice({}, {{}, ignore});
  CHECK(severity_of(chosen, *rule_named("parse-error")) == Severity::error);
}

TEST_CASE("a name or pattern that no rule has is found") {
  const Texts fine{"no-*", "open-list,no-lead"};
  const Texts wrong{"no-*,no-laed"};
  CHECK(no_rule_in({fine, {}}) == std::nullopt);
  CHECK(no_rule_in({fine, wrong}) == "no-laed");
}

TEST_CASE("a pattern of many stars is tried in time") {
  std::string stars;
  for (int i = 0; i < 2000; ++i) stars += "*n";
  const Texts ignore{stars};
  CHECK(no_rule_in({{}, ignore}) == stars);
}
