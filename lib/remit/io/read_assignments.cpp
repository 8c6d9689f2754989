#include <algorithm>
#include <array>

#include "remit/base/phrases/files.hpp"
#include "remit/base/text.hpp"
#include "remit/io/build.hpp"
#include "remit/model/words.hpp"

namespace remit {

namespace {

constexpr std::string_view and_others = "等";
constexpr std::string_view item_fields[] = {
    "name", "as_written", "from", "line", "for", "sureness", "jurisdiction"};
constexpr std::size_t most_notes = 5;

Message candidate_words(const Build& build, const Candidate& candidate) {
  const Agency& agency = build.catalog[candidate.agency];
  switch (candidate.why) {
    case Likeness::one_character:
      return message(phrases::file::candidate_one_character, agency.name);
    case Likeness::abbreviation:
      return message(phrases::file::candidate_abbreviation, agency.name);
    default:
      return message(phrases::file::candidate_shares, agency.name, candidate.part);
  }
}

/// The names in a text that several names were run together in, by commas that YAML does not know.
bool is_run_together(const Build& build, std::string_view name, JurisdictionId jurisdiction) {
  std::size_t parts = 0;
  while (!name.empty()) {
    const std::size_t end = std::min({name.find("、"), name.find("，"), name.find(',')});
    if (!resolve(build.catalog, build.names, name.substr(0, end), jurisdiction).empty()) ++parts;
    if (end == std::string_view::npos) break;
    name.remove_prefix(end + (name[end] == ',' ? 1 : std::string_view("、").size()));
  }
  return parts > 1;
}

Diagnostic undeclared(
    const Build& build, Span where, std::string_view name, JurisdictionId jurisdiction) {
  Diagnostic problem{"undeclared-agency", Severity::error,
      build.catalog[jurisdiction].id + "/" + std::string(name), where,
      message(phrases::file::undeclared_agency, name, build.catalog[jurisdiction].id), {}, {}};
  if (is_run_together(build, name, jurisdiction)) {
    problem.remedy = message(phrases::file::names_run_together);
    return problem;
  }
  for (const Candidate& candidate : candidates(build.catalog, name, jurisdiction)) {
    problem.notes.push_back(
        {build.catalog[candidate.agency].where, candidate_words(build, candidate)});
  }
  problem.remedy = message(phrases::file::declare_agency, name);
  if (const auto elsewhere = resolve(build.catalog, build.names, name); !elsewhere.empty()) {
    const std::string& id = build.catalog[build.catalog[elsewhere[0]].jurisdiction].id;
    problem.remedy = message(phrases::file::other_jurisdiction, id,
        "{name: " + std::string(name) + ", jurisdiction: " + id + "}");
  }
  return problem;
}

Diagnostic ambiguous(
    const Build& build, Span where, std::string_view name, const std::vector<AgencyId>& all) {
  Diagnostic problem{"ambiguous-name", Severity::error,
      build.catalog[build.catalog[all[0]].jurisdiction].id + "/" + std::string(name), where,
      message(phrases::file::ambiguous_name, name, all.size()), {},
      message(phrases::file::write_full_name)};
  for (const AgencyId id : all) {
    problem.notes.push_back(
        {build.catalog[id].where, message(phrases::file::may_be, key_of(build.catalog, id))});
  }
  return problem;
}

ListedAgency read_item(
    Build& build, YamlFile file, const YamlNode& item, JurisdictionId jurisdiction) {
  ListedAgency listed;
  listed.where = item.span;
  if (item.kind == YamlKind::scalar) {
    const std::string_view name = file.text(item);
    listed.agency = agency_named(build, file, item, name, jurisdiction);
    listed.as_written = name;
    return listed;
  }
  const Fields fields(file, item, item_fields);
  const YamlNode* node = fields["name"];
  const std::string name = text_of(file, node);
  if (const YamlNode* other = fields["jurisdiction"]) {
    jurisdiction = jurisdiction_of(build, file, item, other);
  }
  listed.where = node == nullptr ? item.span : node->span;
  listed.agency = agency_named(build, file, node == nullptr ? item : *node, name, jurisdiction);
  listed.as_written = fields["as_written"] == nullptr ? name : text_of(file, fields["as_written"]);
  listed.duty = text_of(file, fields["for"]);
  listed.line = static_cast<std::uint32_t>(integer_of(file, fields["line"], 1));
  listed.from = choice_of<Provenance>(file, fields["from"], provenance_named, provenances())
                    .value_or(Provenance::clause);
  listed.sureness = choice_of<Sureness>(file, fields["sureness"], sureness_named, surenesses())
                        .value_or(Sureness::sure);
  return listed;
}

bool has_name(YamlFile file, const YamlNode& item) {
  if (item.kind == YamlKind::scalar) {
    if (!file.text(item).empty()) return true;
    report(file, "wrong-type", item.span, message(phrases::file::empty_name));
    return false;
  }
  if (item.kind != YamlKind::map) {
    text_of(file, &item);
    return false;
  }
  const auto children = file.tree.children_of(item);
  for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
    const YamlNode& value = file.tree.nodes[children[i + 1]];
    if (file.text(file.tree.nodes[children[i]]) == "name" && value.kind == YamlKind::scalar &&
        !file.text(value).empty()) {
      return true;
    }
  }
  report_missing(file, item, "name");
  return false;
}

}  // namespace

Diagnostic no_such_agency(
    const Build& build, Span where, std::string_view name, JurisdictionId jurisdiction) {
  const auto found = resolve(build.catalog, build.names, name, jurisdiction);
  return found.empty() ? undeclared(build, where, name, jurisdiction)
                       : ambiguous(build, where, name, found);
}

Undeclared undeclared_agency(
    Build& build, Span where, std::string_view name, JurisdictionId jurisdiction) {
  std::string key = std::to_string(jurisdiction.value) + "/" + folded_name(name);
  const AgencyId next{static_cast<std::uint32_t>(build.catalog.agencies.size())};
  const auto [known, is_new] = build.undeclared.try_emplace(key, next);
  if (is_new) {
    Agency agency;
    agency.name = name;
    agency.jurisdiction = jurisdiction;
    agency.declared = false;
    agency.where = where;
    build.catalog.agencies.push_back(std::move(agency));
  }
  return {known->second, is_new, std::move(key)};
}

AgencyId agency_named(Build& build, YamlFile file, const YamlNode& node, std::string_view name,
    JurisdictionId jurisdiction) {
  const auto found = resolve(build.catalog, build.names, name, jurisdiction);
  if (found.size() == 1) return found.front();
  const Undeclared named = undeclared_agency(build, node.span, name, jurisdiction);
  const auto [complaint, is_first] = build.complaints.try_emplace(named.key, file.problems.size());
  if (is_first) {
    file.problems.push_back(no_such_agency(build, node.span, name, jurisdiction));
    return named.agency;
  }
  Diagnostic& first = file.problems[complaint->second];
  if (first.notes.size() < most_notes) {
    first.notes.push_back({node.span, message(phrases::file::also_here)});
  }
  return named.agency;
}

AgencyList read_agency_list(
    Build& build, YamlFile file, const YamlNode* list, JurisdictionId jurisdiction) {
  AgencyList read;
  const auto items = items_of(file, list);
  for (const YamlNode* item : items) {
    if (item->kind == YamlKind::scalar && file.text(*item) == and_others) {
      read.open = true;
      if (item != items.back()) {
        report(file, "wrong-type", item->span, message(phrases::file::others_not_last));
      }
    } else if (has_name(file, *item)) {
      read.agencies.push_back(read_item(build, file, *item, jurisdiction));
    }
  }
  return read;
}

Lists read_lists(Build& build, YamlFile file, const Fields& fields, Bearer bearer) {
  auto& all = build.catalog.assignments;
  const auto end = [&] { return AssignmentId{static_cast<std::uint32_t>(all.size())}; };
  Lists lists;
  lists.assignments.first = end();
  const JurisdictionId jurisdiction = build.catalog[bearer.plan].jurisdiction;
  for (const Role role : all_roles) {
    AgencyList list = read_agency_list(build, file, fields[name_of(role)], jurisdiction);
    if (list.open) lists.open.add(role);
    std::uint32_t order = 0;
    for (ListedAgency& listed : list.agencies) {
      all.push_back({bearer.plan, bearer.task, listed.agency, role, ++order, listed.from, false,
          std::move(listed.as_written), std::move(listed.duty),
          listed.line != 0 ? listed.line : bearer.line, listed.where, listed.sureness});
    }
  }
  lists.assignments.last = end();
  return lists;
}

}  // namespace remit
