#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// Every form under which an agency may be named, for exact lookup after folding
/// (`folded_name`): its name, full name and aliases. Never by likeness of letters.
struct Names {
  std::unordered_map<std::string, std::vector<AgencyId>> by_form;
};

Names names(const Catalog& catalog);

/// The agencies that bear this name, in one jurisdiction or in all; several if it is ambiguous.
std::vector<AgencyId> resolve(const Catalog& catalog, const Names& names, std::string_view name,
    std::optional<JurisdictionId> jurisdiction = {});

/// Why a name that was not found may mean this agency.
enum class Likeness : unsigned char {
  one_character,
  abbreviation,
  contains,
  contained,
  shared_part
};

struct Candidate {
  AgencyId agency;
  Likeness why = Likeness::contains;
  std::string part;  ///< what they share; empty for one_character
  friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// At most `most` agencies that a name not found may have meant, the likeliest first.
std::vector<Candidate> candidates(const Catalog& catalog, std::string_view name,
    std::optional<JurisdictionId> jurisdiction = {}, std::size_t most = 3);

}  // namespace remit
