#include "remit/model/role.hpp"

#include <doctest/doctest.h>

using remit::AgencyKind;
using remit::Provenance;
using remit::Role;
using remit::Roles;

TEST_CASE("every role is found by its name") {
  for (const Role role : remit::all_roles) CHECK(remit::role_named(name_of(role)) == role);
  CHECK(name_of(Role::responsible) == "responsible");
  CHECK(remit::role_named("Lead") == std::nullopt);
}

TEST_CASE("every provenance is found by its name") {
  for (const Provenance from :
      {Provenance::clause, Provenance::prose, Provenance::table, Provenance::proposal}) {
    CHECK(remit::provenance_named(name_of(from)) == from);
  }
  CHECK(remit::provenance_named("") == std::nullopt);
}

TEST_CASE("every kind of agency is found by its name") {
  for (int i = 0; i <= static_cast<int>(AgencyKind::collective); ++i) {
    const auto kind = static_cast<AgencyKind>(i);
    CHECK(remit::agency_kind_named(name_of(kind)) == kind);
  }
  CHECK(name_of(AgencyKind::central_agency_branch) == "central-agency-branch");
  CHECK(name_of(AgencyKind::post) == "post");
  CHECK(remit::agency_kind_named("committee") == std::nullopt);
}

TEST_CASE("a set of roles has what was added") {
  Roles roles = Role::cooperate;
  roles.add(Role::listed);
  CHECK(roles.has(Role::cooperate));
  CHECK(roles.has(Role::listed));
  CHECK_FALSE(roles.has(Role::lead));
  CHECK(Roles().empty());
}
