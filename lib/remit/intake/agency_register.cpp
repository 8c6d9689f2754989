#include "remit/intake/agency_register.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/agency_kind.hpp"

namespace remit {

namespace {

/// The one agency of a jurisdiction whose name begins so.
template <class ByName>
std::optional<AgencyId> only_beginning(
    const ByName& by_name, const std::string& name, JurisdictionId home) {
  const auto begins = [&](auto at) {
    return at != by_name.end() && at->first.first == home.value &&
           at->first.second.starts_with(name);
  };
  const auto first = by_name.lower_bound({home.value, name});
  if (name.empty() || !begins(first) || begins(std::next(first))) return {};
  return first->second;
}

std::string decided_key(std::string_view jurisdiction, std::string_view name) {
  return std::string(jurisdiction) + '/' + folded_name(name);
}

}  // namespace

AgencyRegister::AgencyRegister(const Catalog& known, Draft& draft)
    : known_(known), draft_(draft), names_(names(known)) {
  for (const AgencyId id : ids(known.agencies)) {
    known_by_name_.emplace(std::pair(known[id].jurisdiction.value, known[id].name), id);
  }
}

AgencyId AgencyRegister::drafted(Agency agency) {
  const AgencyId id{static_cast<std::uint32_t>(draft_.catalog.agencies.size())};
  drafted_by_name_.emplace(std::pair(agency.jurisdiction.value, agency.name), id);
  draft_.catalog.agencies.push_back(std::move(agency));
  return id;
}

JurisdictionId AgencyRegister::jurisdiction(std::string_view id_or_name, std::string_view name) {
  Jurisdiction found{std::string(id_or_name), std::string(name.empty() ? id_or_name : name), {}};
  for (const Jurisdiction& known : known_.jurisdictions) {
    if (known.id == id_or_name || known.name == id_or_name) found = {known.id, known.name, {}};
  }
  auto& all = draft_.catalog.jurisdictions;
  const auto same = std::ranges::find(all, found.id, &Jurisdiction::id);
  const auto index = static_cast<std::uint32_t>(same - all.begin());
  if (same == all.end()) all.push_back(std::move(found));
  return {index};
}

std::optional<JurisdictionId> AgencyRegister::known_home(JurisdictionId home) const {
  for (const JurisdictionId id : ids(known_.jurisdictions)) {
    if (known_[id].id == draft_.catalog[home].id) return id;
  }
  return {};
}

void AgencyRegister::give(std::string_view jurisdiction, std::string_view name, Given given) {
  given_[decided_key(jurisdiction, name)] = std::move(given);
}

bool AgencyRegister::was_met(std::string_view jurisdiction, std::string_view name) const {
  const auto found = given_.find(decided_key(jurisdiction, name));
  return found != given_.end() && found->second.was_met;
}

AgencyRegister::Given* AgencyRegister::given(const NamedBody& body, JurisdictionId home) {
  if (given_.empty()) return nullptr;
  const auto found = given_.find(decided_key(draft_.catalog[home].id, body.name));
  if (found == given_.end()) return nullptr;
  found->second.was_met = true;
  return &found->second;
}

std::optional<AgencyId> AgencyRegister::known_agency(
    std::string_view name, JurisdictionId home) const {
  if (name.empty()) return {};
  for (const auto& place : {known_home(home), std::optional<JurisdictionId>()}) {
    const bool is_key = name.find('/') != std::string_view::npos;
    if (!place && !is_key) continue;
    const auto found = resolve(known_, names_, name, place);
    if (found.size() == 1 && known_[found.front()].declared) return found.front();
  }
  return {};
}

std::optional<AgencyId> AgencyRegister::known_agency(const NamedBody& body, JurisdictionId home) {
  if (const Given* const decided = given(body, home)) {
    return decided->known ? decided->known : known_agency(decided->name, home);
  }
  for (const std::string* form : {&body.name, &body.as_written, &body.alias}) {
    if (const auto found = known_agency(*form, home)) return found;
  }
  return {};
}

/// What a declaration refers to has to be declared as well, for the draft to stand alone.
void AgencyRegister::take_over_related(AgencyId known) {
  const Agency& agency = known_[known];
  const auto take_over = [&](const std::string& name) {
    const auto found = resolve(known_, names_, name, agency.jurisdiction);
    if (found.size() == 1 && known_[found.front()].declared) taken_over(found.front());
  };
  take_over(agency.part_of);
  for (const auto* const names : {&agency.stands_for, &agency.distinct_from}) {
    for (const std::string& name : *names) take_over(name);
  }
}

std::vector<AgencyId> AgencyRegister::named_by(const Change& change) const {
  std::vector<AgencyId> all;
  for (const auto* const names : {&change.from, &change.to}) {
    for (const std::string& name : *names) {
      const auto found = resolve(known_, names_, name, change.jurisdiction);
      if (found.size() == 1 && known_[found.front()].declared) all.push_back(found.front());
    }
  }
  return all;
}

void AgencyRegister::take_over_changes() {
  std::map<std::uint32_t, std::vector<std::size_t>> changes_of;  // by known agency
  for (std::size_t i = 0; i < known_.changes.size(); ++i) {
    for (const AgencyId agency : named_by(known_.changes[i])) changes_of[agency.value].push_back(i);
  }
  std::vector<std::uint32_t> open;
  for (const auto& [agency, drafted] : taken_over_) open.push_back(agency);
  std::ranges::sort(open);
  std::set<std::size_t> concerned;
  while (!open.empty()) {
    const std::vector<std::size_t> changes = std::exchange(changes_of[open.back()], {});
    open.pop_back();
    for (const std::size_t change : changes) {
      if (!concerned.insert(change).second) continue;
      for (const AgencyId agency : named_by(known_.changes[change])) open.push_back(agency.value);
    }
  }
  for (const std::size_t index : concerned) {  // in the order of the catalog
    Change change = known_.changes[index];
    for (const AgencyId agency : named_by(change)) taken_over(agency);
    change.jurisdiction = jurisdiction(known_[change.jurisdiction].id);
    change.where = {};
    draft_.catalog.changes.push_back(std::move(change));
  }
}

AgencyId AgencyRegister::taken_over(AgencyId known) {
  const auto [place, is_new] = taken_over_.try_emplace(known.value);
  if (!is_new) return place->second;
  Agency agency = known_[known];
  agency.jurisdiction = jurisdiction(known_[agency.jurisdiction].id);
  agency.where = {};
  const AgencyId id = drafted(std::move(agency));
  taken_over_[known.value] = id;
  take_over_related(known);
  return id;
}

AgencyId AgencyRegister::proposed(
    const NamedBody& body, JurisdictionId home, const Mention& mention) {
  const Given* const decided = given(body, home);
  const std::string& name = decided == nullptr || decided->name.empty() ? body.name : decided->name;
  const std::string key = std::to_string(home.value) + "/" + folded_name(name);
  const AgencyId next{static_cast<std::uint32_t>(draft_.catalog.agencies.size())};
  const auto [place, is_new] = proposed_.try_emplace(key, next);
  if (!is_new) {
    ++draft_.proposed[proposal_of_[place->second.value]].times;
    return place->second;
  }
  Agency agency;
  agency.name = name;
  agency.jurisdiction = home;
  agency.kind = body.collective ? AgencyKind::collective : kind_by_name(name);
  if (decided != nullptr && decided->kind != AgencyKind::unspecified) agency.kind = decided->kind;
  if (!body.alias.empty()) agency.aliases.push_back(body.alias);
  drafted(std::move(agency));
  ProposedAgency proposal{
      next, mention.plan, mention.line, mention.place, 1, {}, decided != nullptr};
  if (const auto known = known_home(home); known && !body.collective) {
    for (const Candidate& candidate : candidates(known_, name, known)) {
      proposal.candidates.push_back(
          {key_of(known_, candidate.agency), candidate.why, candidate.part});
    }
  }
  proposal_of_[next.value] = draft_.proposed.size();
  draft_.proposed.push_back(std::move(proposal));
  return next;
}

AgencyId AgencyRegister::agency(
    const NamedBody& body, JurisdictionId home, const Mention& mention) {
  if (const auto known = known_agency(body, home)) return taken_over(*known);
  return proposed(body, home, mention);
}

AgencyId AgencyRegister::member(
    const NamedBody& body, JurisdictionId home, const Mention& mention) {
  if (const auto known = known_agency(body, home)) return taken_over(*known);
  const auto place = known_home(home);
  for (const std::string& form : {body.name, body.as_written}) {
    if (const auto found = only_beginning(drafted_by_name_, form, home)) return *found;
    if (!place) continue;
    if (const auto found = only_beginning(known_by_name_, form, *place)) return taken_over(*found);
  }
  return proposed(body, home, mention);
}

}  // namespace remit
