#include "remit/model/display_names.hpp"

#include <array>

#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/labels.hpp"

namespace remit {

Phrase label_of(Role role) {
  switch (role) {
    case Role::lead:
      return phrases::role::lead;
    case Role::cooperate:
      return phrases::role::cooperate;
    case Role::responsible:
      return phrases::role::responsible;
    case Role::listed:
      break;
  }
  return phrases::role::listed;
}

Phrase label_of(AgencyKind kind) {
  static constexpr std::array<Phrase, 15> kinds{phrases::kind::unspecified,
      phrases::kind::government, phrases::kind::commission, phrases::kind::bureau,
      phrases::kind::office, phrases::kind::party_organ, phrases::kind::central_agency_branch,
      phrases::kind::zone_committee, phrases::kind::enforcement_body, phrases::kind::statutory_body,
      phrases::kind::public_institution, phrases::kind::enterprise, phrases::kind::association,
      phrases::kind::post, phrases::kind::collective};
  return kinds[static_cast<std::size_t>(kind)];
}

Phrase label_of(Sureness sureness) {
  switch (sureness) {
    case Sureness::sure:
      return phrases::imports::sure;
    case Sureness::likely:
      return phrases::imports::likely;
    case Sureness::doubtful:
      break;
  }
  return phrases::imports::doubtful;
}

}  // namespace remit
