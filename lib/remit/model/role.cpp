#include "remit/model/role.hpp"

#include <cstddef>

#include "remit/model/enum_words.hpp"

namespace remit {

namespace {

// Each in the order of its enumerators.
constexpr std::string_view roles[] = {"lead", "cooperate", "responsible", "listed"};
constexpr std::string_view origins[] = {"clause", "prose", "table", "proposal"};
constexpr std::string_view kinds[] = {"unspecified", "government", "commission", "bureau", "office",
    "party-organ", "central-agency-branch", "zone-committee", "enforcement-body", "statutory-body",
    "public-institution", "enterprise", "association", "post", "collective"};

static_assert(std::size(roles) == all_roles.size());
static_assert(std::size(kinds) == static_cast<std::size_t>(AgencyKind::collective) + 1);

}  // namespace

std::string_view name_of(Role role) {
  return word_of(roles, role);
}

std::optional<Role> role_named(std::string_view name) {
  return value_named<Role>(roles, name);
}

std::string_view name_of(Provenance provenance) {
  return word_of(origins, provenance);
}

std::optional<Provenance> provenance_named(std::string_view name) {
  return value_named<Provenance>(origins, name);
}

std::span<const std::string_view> provenances() {
  return origins;
}

std::string_view name_of(AgencyKind kind) {
  return word_of(kinds, kind);
}

std::optional<AgencyKind> agency_kind_named(std::string_view name) {
  return value_named<AgencyKind>(kinds, name);
}

std::span<const std::string_view> agency_kinds() {
  return kinds;
}

}  // namespace remit
