#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "remit/intake/clause.hpp"
#include "remit/model/catalog.hpp"
#include "remit/model/draft.hpp"
#include "remit/model/names.hpp"

namespace remit {

/// Where a name stands.
struct Mention {
  PlanId plan;
  std::uint32_t line = 0;
  std::string place{};  ///< where lines do not apply
};

/// The jurisdictions and agencies of a draft while it is made: taken over from the known catalog,
/// where that has them, or proposed. What a name means is never guessed: it is looked up.
class AgencyRegister {
public:
  /// Both must outlive the register.
  AgencyRegister(const Catalog& known, Draft& draft);

  /// The draft's jurisdiction of an id or name; a new one if the known catalog has no such,
  /// with that name.
  JurisdictionId jurisdiction(std::string_view id_or_name, std::string_view name = {});

  /// The agency that a name means in a jurisdiction, declared in the draft from now on.
  AgencyId agency(const NamedBody& body, JurisdictionId home, const Mention& mention);

  /// Likewise for a member of a group, where shorthand is usual: a name that nothing bears means
  /// the only body of the jurisdiction whose name begins so, 市发展改革委 for 市发展改革.
  AgencyId member(const NamedBody& body, JurisdictionId home, const Mention& mention);

  /// What a name of the documents means by decision (see review) in a jurisdiction, by id.
  struct Given {
    std::optional<AgencyId> known;  ///< an agency of the known catalog
    std::string name;               ///< else a body that is to bear this name; empty: the same
    AgencyKind kind = AgencyKind::unspecified;  ///< unspecified: by the shape of its name
    bool was_met = false;                       ///< the documents did name it
  };
  void give(std::string_view jurisdiction, std::string_view name, Given given);
  [[nodiscard]] bool was_met(std::string_view jurisdiction, std::string_view name) const;

  /// The one known agency that a name or key means in a jurisdiction of the draft.
  [[nodiscard]] std::optional<AgencyId> known_agency(
      std::string_view name, JurisdictionId home) const;

  /// Takes over the known changes that concern the draft's agencies, and those that concern what
  /// these name: who had the duties of a body before, and who has them since.
  void take_over_changes();

private:
  [[nodiscard]] std::vector<AgencyId> named_by(const Change& change) const;
  Given* given(const NamedBody& body, JurisdictionId home);
  std::optional<AgencyId> known_agency(const NamedBody& body, JurisdictionId home);
  void take_over_related(AgencyId known);
  AgencyId drafted(Agency agency);
  AgencyId taken_over(AgencyId known);
  AgencyId proposed(const NamedBody& body, JurisdictionId home, const Mention& mention);
  [[nodiscard]] std::optional<JurisdictionId> known_home(JurisdictionId home) const;

  const Catalog& known_;
  Draft& draft_;
  Names names_;
  /// Agencies by jurisdiction and name, so that beginnings of names are found
  using ByName = std::map<std::pair<std::uint32_t, std::string>, AgencyId>;
  ByName known_by_name_;
  ByName drafted_by_name_;
  std::unordered_map<std::uint32_t, AgencyId> taken_over_;      ///< by the known agency
  std::unordered_map<std::string, AgencyId> proposed_;          ///< by jurisdiction and folded name
  std::unordered_map<std::uint32_t, std::size_t> proposal_of_;  ///< by the draft's agency
  std::unordered_map<std::string, Given> given_;                ///< by jurisdiction and folded name
};

}  // namespace remit
