#include "remit/model/names.hpp"

#include <algorithm>

#include "remit/base/text.hpp"

namespace remit {

namespace {

using Forms = std::unordered_map<std::string, std::vector<AgencyId>>;

/// Agencies are added in order, so that looking at the last is enough to have each only once.
void add(Forms& forms, std::string_view name, AgencyId agency) {
  std::string form = folded_name(name);
  if (form.empty()) return;
  std::vector<AgencyId>& bearers = forms[std::move(form)];
  if (bearers.empty() || bearers.back() != agency) bearers.push_back(agency);
}

/// 天津市科委 for 天津市 and 市科委: the 市 stands once.
std::string qualified(std::string_view jurisdiction, std::string_view name) {
  constexpr std::string_view levels[] = {"市", "省", "区", "县"};
  for (const std::string_view level : levels) {
    if (jurisdiction.ends_with(level) && name.starts_with(level)) {
      name.remove_prefix(level.size());
      break;
    }
  }
  return std::string(jurisdiction).append(name);
}

}  // namespace

Names names(const Catalog& catalog) {
  Forms given;
  Forms derived;
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& agency = catalog[id];
    add(given, agency.name, id);
    add(given, agency.full_name, id);
    for (const std::string& alias : agency.aliases) add(given, alias, id);
    for (const std::string& plate : agency.plates) add(given, plate, id);
    add(derived, key_of(catalog, id), id);
    add(derived, qualified(catalog[agency.jurisdiction].name, agency.name), id);
  }
  given.merge(derived);  // only what is not given
  return {std::move(given)};
}

std::vector<AgencyId> resolve(const Catalog& catalog, const Names& names, std::string_view name,
    std::optional<JurisdictionId> jurisdiction) {
  const auto found = names.by_form.find(folded_name(name));
  if (found == names.by_form.end()) return {};
  std::vector<AgencyId> bearers = found->second;
  if (jurisdiction) {
    std::erase_if(bearers, [&](AgencyId id) { return catalog[id].jurisdiction != *jurisdiction; });
  }
  return bearers;
}

}  // namespace remit
