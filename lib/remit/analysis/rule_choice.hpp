#pragma once

#include <optional>
#include <span>
#include <string>

#include "remit/analysis/rules.hpp"
#include "remit/model/settings.hpp"

namespace remit {

/// Which rules are to be asked: names, or patterns in which * stands for any letters; several
/// joined by commas. None selected means all.
struct RuleChoice {
  std::span<const std::string> select{};
  std::span<const std::string> ignore{};
};

/// The settings with all rules switched off that are not chosen. A rule that is selected by its
/// full name is asked even where the settings switch it off. Rules about a file itself stay.
Settings with_choice(Settings settings, const RuleChoice& choice);

/// The first name or pattern that no rule has.
std::optional<std::string> no_rule_in(const RuleChoice& choice);

}  // namespace remit
