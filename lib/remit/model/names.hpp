#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "remit/model/catalog.hpp"

namespace remit {

/// Every form under which an agency may be named, for exact lookup after folding
/// (`folded_name`): its name, full name, aliases and plates; and, where they are no other agency's,
/// its key (tianjin/市科委) and its name after its jurisdiction's (天津市科委). Never by likeness
/// of letters.
struct Names {
  std::unordered_map<std::string, std::vector<AgencyId>> by_form;
};

Names names(const Catalog& catalog);

/// The agencies that bear this name, in one jurisdiction or in all, in the catalog's order; several
/// if it is ambiguous.
std::vector<AgencyId> resolve(const Catalog& catalog, const Names& names, std::string_view name,
    std::optional<JurisdictionId> jurisdiction = {});

/// Why a name that was not found may mean this agency.
enum class Likeness : unsigned char {
  one_character,  ///< one character more, less, other or swapped: 市知识产全局
  contains,       ///< the agency's name contains what was asked for: 科委
  contained,      ///< what was asked for contains the agency's name: 市科委创新处
  abbreviation,   ///< one shortens the other, characters in order: 工信委, 市科技委
  shared_part,    ///< the same distinctive part, or enough of it: 市金融办 for 市金融局
};

struct Candidate {
  AgencyId agency;
  Likeness why = Likeness::contains;
  std::string part;  ///< what they share, folded; empty for one_character
  friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// At most `most` declared agencies that a name not found may have meant, the likeliest first, and
/// equally likely ones by key. Names are compared by what distinguishes them: 科 in 市科委, 金融 in
/// 天津市金融工作局. If the name begins with a jurisdiction's, only that one's agencies count, if
/// any does.
std::vector<Candidate> candidates(const Catalog& catalog, std::string_view name,
    std::optional<JurisdictionId> jurisdiction = {}, std::size_t most = 3);

}  // namespace remit
