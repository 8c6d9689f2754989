#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "remit/model/catalog.hpp"

/// The words that files use for the values of the model, beside those in role.hpp: each
/// `…_named` understands what its list holds.
namespace remit {

std::span<const std::string_view> change_kinds();
std::string_view name_of(ChangeKind kind);
std::optional<ChangeKind> change_kind_named(std::string_view name);

std::span<const std::string_view> certainties();
std::string_view name_of(Certainty certainty);
std::optional<Certainty> certainty_named(std::string_view name);

std::span<const std::string_view> lead_conventions();
std::string_view name_of(LeadConvention convention);
std::optional<LeadConvention> lead_convention_named(std::string_view name);

std::span<const std::string_view> surenesses();
std::string_view name_of(Sureness sureness);
std::optional<Sureness> sureness_named(std::string_view name);

}  // namespace remit
