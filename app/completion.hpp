#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "call.hpp"

/// What a shell offers while a call of remit is being typed. The scripts for the shells only ask
/// `remit completion next`, so that all of them know the same, names of the catalog included.
namespace remit::app {

/// The words that may stand where the last of `typed` is being typed, all beginning so: commands,
/// options, their values, plans, agencies, tasks, rules. Empty where files or anything may stand.
/// Plans and agencies are those of the catalog that the typed options name, else of `call`'s.
std::vector<std::string> completions(const Call& call, std::span<const std::string> typed);

/// The shells there is a script for.
std::span<const std::string_view> shells();

/// What a shell is to run to offer completions; none for an unknown shell.
std::optional<std::string_view> completion_script(std::string_view shell);

}  // namespace remit::app
