#include <algorithm>
#include <array>

#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/io/build.hpp"
#include "remit/model/words.hpp"

namespace remit {

namespace {

constexpr std::string_view jurisdiction_fields[] = {"id", "name"};
constexpr std::string_view agency_fields[] = {
    "name", "jurisdiction", "kind", "full_name", "aliases", "note"};
constexpr std::string_view change_fields[] = {
    "kind", "jurisdiction", "date", "from", "to", "topics", "basis", "certainty"};

std::string folded_key(JurisdictionId jurisdiction, std::string_view name) {
  return std::to_string(jurisdiction.value) + "/" + folded_name(name);
}

/// Takes over what the second declaration adds; false if the two contradict each other.
bool merge(Agency& first, Agency&& second) {
  const auto fits = [](const auto& a, const auto& b, const auto& unset) {
    return a == b || a == unset || b == unset;
  };
  const std::string nothing;
  if (!fits(first.kind, second.kind, AgencyKind::unspecified)) return false;
  if (!fits(first.full_name, second.full_name, nothing)) return false;
  if (first.kind == AgencyKind::unspecified) first.kind = second.kind;
  if (first.full_name.empty()) first.full_name = std::move(second.full_name);
  if (first.note.empty()) first.note = std::move(second.note);
  for (std::string& alias : second.aliases) {
    if (std::ranges::find(first.aliases, alias) == first.aliases.end()) {
      first.aliases.push_back(std::move(alias));
    }
  }
  return true;
}

void read_agency(Build& build, YamlFile file, const YamlNode& item) {
  if (!is_map(file, item)) return;
  const Fields fields(file, item, agency_fields);
  Agency agency;
  agency.name = required(file, item, fields, "name", text_of);
  if (agency.name.empty()) return;
  agency.jurisdiction = jurisdiction_of(build, file, item, fields["jurisdiction"]);
  agency.kind = choice_of<AgencyKind>(file, fields["kind"], agency_kind_named, agency_kinds())
                    .value_or(AgencyKind::unspecified);
  agency.full_name = text_of(file, fields["full_name"]);
  agency.aliases = texts_of(file, fields["aliases"]);
  agency.note = text_of(file, fields["note"]);
  agency.where = fields["name"]->span;
  const AgencyId id{static_cast<std::uint32_t>(build.catalog.agencies.size())};
  const auto [known, is_new] =
      build.by_key.try_emplace(folded_key(agency.jurisdiction, agency.name), id);
  if (is_new) {
    build.catalog.agencies.push_back(std::move(agency));
    return;
  }
  Agency& first = build.catalog.agencies[known->second.value];
  const Span where = agency.where;
  if (merge(first, std::move(agency))) return;
  report(file, "duplicate-id", where, message("file.agency-twice", first.name));
  file.problems.back().notes.push_back({first.where, message("file.first-here")});
}

void report_undeclared(const Catalog& catalog, YamlFile file, const YamlNode& jurisdiction) {
  std::vector<std::string_view> ids;
  for (const Jurisdiction& each : catalog.jurisdictions) ids.push_back(each.id);
  const std::string_view name = file.text(jurisdiction);
  const auto meant = did_you_mean(name, ids);
  report(file, "wrong-type", jurisdiction.span, message("file.unknown-jurisdiction", name),
      meant ? message("file.did-you-mean", *meant) : message("file.declare-jurisdiction"));
}

/// Every form of an agency's name, none twice.
std::vector<std::string_view> forms_of(const Agency& agency) {
  std::vector<std::string_view> forms{agency.name};
  std::vector<std::string> folded{folded_name(agency.name)};
  const auto add = [&](const std::string& form) {
    std::string key = folded_name(form);
    if (key.empty() || std::ranges::find(folded, key) != folded.end()) return;
    folded.push_back(std::move(key));
    forms.push_back(form);
  };
  add(agency.full_name);
  for (const std::string& alias : agency.aliases) add(alias);
  return forms;
}

Date dated(YamlFile file, const Fields& fields, const YamlNode& item) {
  if (fields["date"] == nullptr) report_missing(file, item, "date");
  return date_of(file, fields["date"]);
}

}  // namespace

void read_jurisdictions(Build& build, YamlFile file, const YamlNode& list) {
  for (const YamlNode* item : items_of(file, &list)) {
    if (!is_map(file, *item)) continue;
    const Fields fields(file, *item, jurisdiction_fields);
    const std::string id = required(file, *item, fields, "id", id_of);
    if (id.empty()) continue;
    Jurisdiction jurisdiction{id, text_of(file, fields["name"]), fields["id"]->span};
    const JurisdictionId next{static_cast<std::uint32_t>(build.catalog.jurisdictions.size())};
    const auto [known, is_new] = build.jurisdictions.try_emplace(id, next);
    if (is_new) {
      build.catalog.jurisdictions.push_back(std::move(jurisdiction));
      continue;
    }
    const Jurisdiction& first = build.catalog.jurisdictions[known->second.value];
    if (first.name == jurisdiction.name) continue;
    report(file, "duplicate-id", jurisdiction.where, message("file.jurisdiction-twice", id));
    file.problems.back().notes.push_back({first.where, message("file.first-here")});
  }
}

JurisdictionId jurisdiction_of(
    Build& build, YamlFile file, const YamlNode& item, const YamlNode* name) {
  Catalog& catalog = build.catalog;
  const auto declare = [&](const std::string& id, Span where) {
    const JurisdictionId next{static_cast<std::uint32_t>(catalog.jurisdictions.size())};
    catalog.jurisdictions.push_back({id, {}, where});
    build.jurisdictions.emplace(id, next);
    return next;
  };
  if (name == nullptr) {
    if (catalog.jurisdictions.empty()) return declare("local", item.span);
    if (catalog.jurisdictions.size() > 1) report_missing(file, item, "jurisdiction");
    return {0};
  }
  const std::string id = text_of(file, name);
  if (const auto known = build.jurisdictions.find(id); known != build.jurisdictions.end()) {
    return known->second;
  }
  if (name->kind != YamlKind::scalar) {
    return catalog.jurisdictions.empty() ? declare("local", item.span) : JurisdictionId{0};
  }
  report_undeclared(catalog, file, *name);
  return declare(id, name->span);
}

void read_agencies(Build& build, YamlFile file, const YamlNode& list) {
  for (const YamlNode* item : items_of(file, &list)) read_agency(build, file, *item);
}

void read_changes(Build& build, YamlFile file, const YamlNode& list) {
  for (const YamlNode* item : items_of(file, &list)) {
    if (!is_map(file, *item)) continue;
    const Fields fields(file, *item, change_fields);
    if (fields["kind"] == nullptr) report_missing(file, *item, "kind");
    Change change;
    change.kind = choice_of<ChangeKind>(file, fields["kind"], change_kind_named, change_kinds())
                      .value_or(ChangeKind::rename);
    change.jurisdiction = jurisdiction_of(build, file, *item, fields["jurisdiction"]);
    change.date = dated(file, fields, *item);
    change.from = texts_of(file, fields["from"]);
    change.to = texts_of(file, fields["to"]);
    change.topics = texts_of(file, fields["topics"]);
    change.basis = text_of(file, fields["basis"]);
    change.certainty =
        choice_of<Certainty>(file, fields["certainty"], certainty_named, certainties())
            .value_or(Certainty::certain);
    change.where = item->span;
    build.catalog.changes.push_back(std::move(change));
  }
}

void settle_names(Build& build) {
  build.names = names(build.catalog);
  for (const AgencyId id : ids(build.catalog.agencies)) {
    const Agency& agency = build.catalog[id];
    for (const std::string_view form : forms_of(agency)) {
      for (const AgencyId other : resolve(build.catalog, build.names, form, agency.jurisdiction)) {
        if (other >= id) break;
        build.problems.push_back(
            {"ambiguous-name", Severity::error, key_of(build.catalog, id), agency.where,
                message("file.clashing-name", form, agency.name, build.catalog[other].name),
                {{build.catalog[other].where, message("file.other-here")}}, {}});
      }
    }
  }
}

}  // namespace remit
