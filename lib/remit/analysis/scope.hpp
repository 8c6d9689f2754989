#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "remit/analysis/selection.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// The tasks, plans and agencies that findings are wanted about, by their keys.
struct Scope {
  bool everything = true;
  std::unordered_set<std::string> subjects{};
  /// What findings about a jurisdiction's topics begin with: "tianjin:".
  std::vector<std::string> places{};
};

/// What a selection means for findings: the tasks it lets through, headings among them; the plans
/// it lets through unless it asks for tasks; and of agencies those it names, else those with a part
/// in these tasks and plans, groups included, else all of the jurisdiction. What a
/// jurisdiction lacks on a topic is wanted with the jurisdiction, one of its plans or that topic.
Scope scope(const Catalog& catalog, const Selection& selection);

bool covers(const Scope& scope, const std::string& subject);

/// The findings about what the scope covers; those about a file itself always stay.
std::vector<Diagnostic> within(const Scope& scope, std::vector<Diagnostic> findings);

}  // namespace remit
