#include "remit/model/role.hpp"

#include <algorithm>
#include <cstddef>

namespace remit {

namespace {

// Each in the order of its enumerators.
constexpr std::string_view roles[] = {"lead", "cooperate", "responsible", "listed"};
constexpr std::string_view origins[] = {"clause", "prose", "table"};
constexpr std::string_view kinds[] = {"unspecified", "government", "commission", "bureau", "office",
    "party-organ", "central-agency-branch", "zone-committee", "enforcement-body", "statutory-body",
    "public-institution", "enterprise", "association", "post", "collective"};

static_assert(std::size(roles) == all_roles.size());
static_assert(std::size(kinds) == static_cast<std::size_t>(AgencyKind::collective) + 1);

template <class Enumeration, std::size_t Size>
std::optional<Enumeration> named(const std::string_view (&names)[Size], std::string_view name) {
  const auto* const found = std::ranges::find(names, name);
  if (found == std::end(names)) return {};
  return static_cast<Enumeration>(found - std::begin(names));
}

}  // namespace

std::string_view name_of(Role role) {
  return roles[static_cast<std::size_t>(role)];
}

std::optional<Role> role_named(std::string_view name) {
  return named<Role>(roles, name);
}

std::string_view name_of(Provenance provenance) {
  return origins[static_cast<std::size_t>(provenance)];
}

std::optional<Provenance> provenance_named(std::string_view name) {
  return named<Provenance>(origins, name);
}

std::span<const std::string_view> provenances() {
  return origins;
}

std::string_view name_of(AgencyKind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::optional<AgencyKind> agency_kind_named(std::string_view name) {
  return named<AgencyKind>(kinds, name);
}

std::span<const std::string_view> agency_kinds() {
  return kinds;
}

}  // namespace remit
