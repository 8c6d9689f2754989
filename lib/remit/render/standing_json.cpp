#include "remit/render/standing_json.hpp"

#include <nlohmann/json.hpp>

#include <set>

#include "remit/model/words.hpp"
#include "remit/render/holder_words.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& answer) {
  return answer.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string day_json(const AsOf& as_of) {
  return as_of.day == Date{} ? "plan" : as_text(as_of.day);
}

Json agency_json(const Catalog& catalog, AgencyId id) {
  return {{"agency", key_of(catalog, id)}, {"name", catalog[id].name}};
}

Json holders_json(const Catalog& catalog, const std::vector<Holder>& holders, Language language) {
  Json list = Json::array();
  for (const Holder& holder : holders) {
    Json json = agency_json(catalog, holder.agency);
    json["through"] = holder.through.empty() ? Json() : Json(way_words(catalog, holder, language));
    list.push_back(std::move(json));
  }
  return list;
}

std::vector<AgencyId> agencies_of(const std::vector<Holder>& holders) {
  std::vector<AgencyId> all;
  all.reserve(holders.size());
  for (const Holder& holder : holders) all.push_back(holder.agency);
  return all;
}

/// An agency as named, who may have its duties, and whether nobody may.
struct Unsettled {
  AgencyId named;
  std::vector<AgencyId> holders;
  bool lost = false;
  friend auto operator<=>(const Unsettled&, const Unsettled&) = default;
};

}  // namespace

std::string with_standing(const std::string& answer, const Catalog& catalog,
    const Standing& standing, const DayView& day) {
  std::map<Unsettled, std::size_t> counts;
  for (const auto* const list : {&standing.ambiguous, &standing.lost}) {
    for (const AssignmentId id : *list) {
      const Holding found = day.holding(id);
      ++counts[{catalog[id].agency, agencies_of(found.holders), !found.lost.empty()}];
    }
  }
  Json unsettled = Json::array();
  for (const auto& [one, count] : counts) {
    Json json = agency_json(catalog, one.named);
    json["holders"] = Json::array();
    for (const AgencyId holder : one.holders) {
      json["holders"].push_back(agency_json(catalog, holder));
    }
    json["lost"] = one.lost;
    json["assignments"] = count;
    unsettled.push_back(std::move(json));
  }
  Json whole = Json::parse(answer);
  whole["as_of"] = day_json(day.as_of());
  whole["unsettled"] = std::move(unsettled);
  return written(whole);
}

std::string handovers_json(const Catalog& catalog, std::span<const Handover> handovers,
    const AsOf& as_of, Language language) {
  Json list = Json::array();
  for (const Handover& one : handovers) {
    Json json = agency_json(catalog, one.load.agency);
    json["jurisdiction"] = catalog[catalog[one.load.agency].jurisdiction].id;
    json["holders"] = holders_json(catalog, one.holding.holders, language);
    json["lost"] = holders_json(catalog, one.holding.lost, language);
    json["ambiguous"] = one.holding.is_ambiguous();
    Json tasks;
    for (const Role role : all_roles) {
      tasks[std::string(name_of(role))] = one.load.tasks[static_cast<std::size_t>(role)];
    }
    json["tasks"] = std::move(tasks);
    json["plans"] = one.load.plans;
    list.push_back(std::move(json));
  }
  return written(
      {{"schema_version", 1}, {"as_of", day_json(as_of)}, {"agencies", std::move(list)}});
}

}  // namespace remit
