#include <algorithm>
#include <array>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/io/build.hpp"
#include "remit/model/words.hpp"

namespace remit {

namespace {

constexpr std::string_view and_others = "等";
constexpr std::string_view jurisdiction_fields[] = {"id", "name"};
constexpr std::string_view agency_fields[] = {"name", "jurisdiction", "kind", "full_name",
    "aliases", "plates", "part_of", "stands_for", "distinct_from", "note"};
constexpr std::string_view change_fields[] = {
    "kind", "jurisdiction", "date", "from", "to", "topics", "basis", "certainty"};

std::string folded_key(JurisdictionId jurisdiction, std::string_view name) {
  return std::to_string(jurisdiction.value) + "/" + folded_name(name);
}

void add_new(std::vector<std::string>& known, std::vector<std::string> more) {
  for (std::string& text : more) {
    if (std::ranges::find(known, text) == known.end()) known.push_back(std::move(text));
  }
}

/// Takes over what the second declaration adds; false if the two contradict each other.
bool merge(Agency& first, Agency&& second) {
  const auto fits = [](const auto& a, const auto& b, const auto& unset) {
    return a == b || a == unset || b == unset;
  };
  const std::string nothing;
  if (!fits(first.kind, second.kind, AgencyKind::unspecified)) return false;
  if (!fits(first.full_name, second.full_name, nothing)) return false;
  if (!fits(first.part_of, second.part_of, nothing)) return false;
  if (first.kind == AgencyKind::unspecified) first.kind = second.kind;
  if (first.full_name.empty()) first.full_name = std::move(second.full_name);
  if (first.note.empty()) first.note = std::move(second.note);
  if (first.part_of.empty()) first.part_of = std::move(second.part_of);
  add_new(first.aliases, std::move(second.aliases));
  add_new(first.plates, std::move(second.plates));
  add_new(first.stands_for, std::move(second.stands_for));
  add_new(first.distinct_from, std::move(second.distinct_from));
  return true;
}

/// Notes down the agencies that a field names, to be looked up when all are declared.
void note_references(
    Build& build, YamlFile file, const YamlNode* node, JurisdictionId jurisdiction) {
  if (node == nullptr) return;
  const auto note = [&](const YamlNode& name) {
    const std::string_view text = file.text(name);
    if (name.kind != YamlKind::scalar || text.empty() || text == and_others) return;
    build.references.push_back({std::string(text), jurisdiction, name.span});
  };
  if (node->kind == YamlKind::scalar) note(*node);
  if (node->kind != YamlKind::sequence) return;
  for (const std::uint32_t child : file.tree.children_of(*node)) {
    note(file.tree.nodes[child]);
  }
}

void read_relations(Build& build, YamlFile file, const Fields& fields, Agency& agency) {
  agency.plates = texts_of(file, fields["plates"]);
  agency.part_of = text_of(file, fields["part_of"]);
  agency.stands_for = texts_of(file, fields["stands_for"]);
  agency.distinct_from = texts_of(file, fields["distinct_from"]);
  for (const char* const field : {"part_of", "stands_for", "distinct_from"}) {
    note_references(build, file, fields[field], agency.jurisdiction);
  }
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
  read_relations(build, file, fields, agency);
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
  report(file, "duplicate-id", where, message(phrases::file::agency_twice, first.name));
  file.problems.back().notes.push_back({first.where, message(phrases::file::first_here)});
}

void report_undeclared(const Catalog& catalog, YamlFile file, const YamlNode& jurisdiction) {
  std::vector<std::string_view> ids;
  for (const Jurisdiction& each : catalog.jurisdictions) ids.push_back(each.id);
  const std::string_view name = file.text(jurisdiction);
  const auto meant = did_you_mean(name, ids);
  report(file, "wrong-type", jurisdiction.span, message(phrases::file::unknown_jurisdiction, name),
      meant ? message(phrases::file::did_you_mean, *meant)
            : message(phrases::file::declare_jurisdiction));
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
  for (const std::string& plate : agency.plates) add(plate);
  return forms;
}

/// A body that only a change names is kept, like one that only a plan names; whether it ought to
/// be declared is for lineage-inconsistent to say.
void keep_undeclared(Build& build, const Change& change) {
  for (const auto* const list : {&change.from, &change.to}) {
    for (const std::string& name : *list) {
      if (folded_name(name).empty()) continue;
      if (!resolve(build.catalog, build.names, name, change.jurisdiction).empty()) continue;
      const auto kept = undeclared_agency(build, change.where, name, change.jurisdiction);
      const bool is_planned = change.where.file >= build.first_reform && list == &change.to;
      if (is_planned) build.catalog.agencies[kept.agency.value].declared = true;
    }
  }
}

/// Equal for equal changes, which may stand in several files.
std::string change_key(const Change& change) {
  constexpr char end = '\0';
  std::string key(name_of(change.kind));
  key += end + std::to_string(change.jurisdiction.value) + end + as_text(change.date) + end;
  for (const auto* const list : {&change.from, &change.to, &change.topics}) {
    for (const std::string& text : *list) key += text + end;
    key += end;
  }
  return key + change.basis + end + std::string(name_of(change.certainty));
}

/// What happened and when; none, and reported, where either cannot be told: such a change would
/// count as in force always, or as what it was not.
std::optional<Change> change_begun(YamlFile file, const Fields& fields, const YamlNode& item) {
  const std::size_t before = file.problems.size();
  for (const std::string_view key : {"kind", "date"}) {
    if (fields[key] == nullptr) report_missing(file, item, key);
  }
  const auto kind = choice_of<ChangeKind>(file, fields["kind"], change_kind_named, change_kinds());
  Change change;
  change.date = date_of(file, fields["date"]);
  if (file.problems.size() > before || !kind || change.date == Date{}) {
    if (file.problems.size() > before) {
      file.problems.back().notes.push_back({{}, message(phrases::change::left_out)});
    }
    return {};
  }
  change.kind = *kind;
  return change;
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
    report(
        file, "duplicate-id", jurisdiction.where, message(phrases::file::jurisdiction_twice, id));
    file.problems.back().notes.push_back({first.where, message(phrases::file::first_here)});
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
    auto begun = change_begun(file, fields, *item);
    if (!begun) continue;
    Change& change = *begun;
    change.jurisdiction = jurisdiction_of(build, file, *item, fields["jurisdiction"]);
    change.from = texts_of(file, fields["from"]);
    change.to = texts_of(file, fields["to"]);
    change.topics = texts_of(file, fields["topics"]);
    change.basis = text_of(file, fields["basis"]);
    change.certainty =
        choice_of<Certainty>(file, fields["certainty"], certainty_named, certainties())
            .value_or(Certainty::certain);
    change.where = item->span;
    keep_undeclared(build, change);
    if (build.changes.insert(change_key(change)).second) {
      build.catalog.changes.push_back(std::move(change));
    }
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
                message(phrases::file::clashing_name, form, agency.name, build.catalog[other].name),
                {{build.catalog[other].where, message(phrases::file::other_here)}}, {}});
      }
    }
  }
  for (const Reference& reference : build.references) {
    const auto& [name, jurisdiction, where] = reference;
    if (resolve(build.catalog, build.names, name, jurisdiction).size() == 1) continue;
    build.problems.push_back(no_such_agency(build, where, name, jurisdiction));
  }
}

}  // namespace remit
