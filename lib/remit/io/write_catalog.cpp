// Written by hand and not by yaml-cpp's emitter, which cannot do this layout: it neither wraps flow
// lists at a display width with their items aligned, nor chooses flow style for some maps only when
// their content asks for it, nor quotes with PyYAML in mind. The order of fields is that of the
// reader's tables (read_*.cpp), values that are the reader's defaults are left out.

#include "remit/io/write_catalog.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/io/yaml_value.hpp"
#include "remit/model/names.hpp"
#include "remit/model/words.hpp"

namespace remit {

namespace {

constexpr std::string_view and_others = "等";

/// What all parts of the text need to know.
struct Scene {
  const Catalog& catalog;
  Names names;
  bool names_jurisdictions =
      true;  ///< false: there is but the one that is there without being declared
};

YamlValue map() {
  return {YamlStyle::map, {}, {}, {}};
}

YamlValue list() {
  return {YamlStyle::list, {}, {}, {}};
}

/// A map as a block, `text` being its fields at `indent`, becomes an item of a list.
std::string as_item(std::string text, std::size_t indent) {
  if (text.empty()) text = std::string(indent, ' ') + "{}\n";
  text[indent - 2] = '-';
  return text;
}

/// A field whose value is a block: `text` holds the items.
std::string block_text(std::size_t indent, std::string_view key, const std::string& text) {
  if (text.empty()) return {};
  return std::string(indent, ' ').append(key) + ":\n" + text;
}

/// A year below 1000 would be an octal number to some: it is written as a text.
YamlValue date_value(Date date) {
  return date.year < 1000 ? yaml_text(as_text(date)) : yaml_bare(as_text(date));
}

YamlValue truth_value(bool truth) {
  return yaml_bare(truth ? "true" : "");
}

YamlValue source_value(const Source& source) {
  YamlValue value = map();
  add_field(value, "file", yaml_text(source.file));
  add_field(value, "line", yaml_number(source.line));
  add_field(value, "clause_line", yaml_number(source.clause_line));
  add_field(value, "place", yaml_text(source.place));
  return value;
}

/// A figure without quotes if every reader gives back the same digits: 45, 99.99, but not 0.50.
YamlValue figure_value(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part = point == std::string_view::npos ? "1" : text.substr(point + 1);
  const auto is_digits = [](std::string_view digits) {
    return !digits.empty() && digits.size() < 10 &&
           digits.find_first_not_of("0123456789") == std::string_view::npos;
  };
  const bool is_canonical = is_digits(whole) && is_digits(part) && part.back() != '0' &&
                            (whole.size() == 1 || whole.front() != '0');
  return is_canonical ? yaml_bare(text) : yaml_text(text);
}

std::string targets_text(std::size_t indent, const std::vector<Target>& targets) {
  std::string text;
  for (const Target& target : targets) {
    YamlValue value = map();
    add_field(value, "text", yaml_text(target.text));
    add_field(value, "value", figure_value(target.value));
    add_field(value, "unit", yaml_text(target.unit));
    add_field(value, "year", yaml_number(static_cast<unsigned long>(target.year)));
    add_field(value, "source", source_value(target.source));
    text += item_text(indent + 2, value);
  }
  return block_text(indent, "targets", text);
}

std::string measures_text(std::size_t indent, const std::vector<Measure>& measures) {
  std::string text;
  for (const Measure& measure : measures) {
    YamlValue value = map();
    add_field(value, "title", yaml_text(measure.title));
    add_field(value, "keywords", yaml_texts(measure.keywords));
    add_field(value, "source", source_value(measure.source));
    text += item_text(indent + 2, value);
  }
  return block_text(indent, "measures", text);
}

std::string waivers_text(std::size_t indent, const std::vector<Waiver>& waivers) {
  std::string text;
  for (const Waiver& waiver : waivers) {
    YamlValue value = map();
    add_field(value, "rule", yaml_text(waiver.rule));
    add_field(value, "reason", yaml_text(waiver.reason));
    add_field(value, "until", date_value(waiver.until));
    text += item_text(indent + 2, value);
  }
  return block_text(indent, "waive", text);
}

/// An agency in a list, with what may have to be said about it.
struct Listed {
  AgencyId agency;
  std::string_view as_written;
  std::string_view duty = {};
  Provenance from = Provenance::clause;
  std::uint32_t line = 0;  ///< 0: that of the task
  Sureness sureness = Sureness::sure;
};

/// Whether a name in a list of that jurisdiction is read as this agency.
bool means(const Scene& scene, std::string_view name, AgencyId id) {
  const Agency& agency = scene.catalog[id];
  if (!agency.declared) return name == agency.name;
  const auto found = resolve(scene.catalog, scene.names, name, agency.jurisdiction);
  return found.size() == 1 && found.front() == id;
}

/// The name under which an agency is found: its own, unless another agency's alias is the same.
std::string_view unique_name(const Scene& scene, AgencyId id) {
  const Agency& agency = scene.catalog[id];
  if (means(scene, agency.name, id)) return agency.name;
  if (means(scene, agency.full_name, id)) return agency.full_name;
  const auto is_unique = [&](const std::string& alias) { return means(scene, alias, id); };
  for (const auto* const others : {&agency.aliases, &agency.plates}) {
    const auto other = std::ranges::find_if(*others, is_unique);
    if (other != others->end()) return *other;
  }
  return agency.name;
}

YamlValue listed_value(const Scene& scene, const Listed& listed, JurisdictionId home) {
  const Agency& agency = scene.catalog[listed.agency];
  const bool speaks_for_itself =
      listed.as_written != and_others && means(scene, listed.as_written, listed.agency);
  const std::string_view name =
      speaks_for_itself ? listed.as_written : unique_name(scene, listed.agency);
  YamlValue value = map();
  add_field(value, "name", yaml_text(name));
  if (name != listed.as_written) add_field(value, "as_written", yaml_text(listed.as_written));
  if (listed.as_written.empty()) add_field(value, "as_written", yaml_quoted(""));
  if (listed.from != Provenance::clause) add_field(value, "from", yaml_text(name_of(listed.from)));
  add_field(value, "line", yaml_number(listed.line));
  add_field(value, "for", yaml_text(listed.duty));
  if (listed.sureness != Sureness::sure) {
    add_field(value, "sureness", yaml_text(name_of(listed.sureness)));
  }
  if (agency.jurisdiction != home) {
    add_field(value, "jurisdiction", yaml_text(scene.catalog[agency.jurisdiction].id));
  }
  return value.items.size() == 1 && speaks_for_itself ? yaml_text(name) : value;
}

/// A list of agencies; one item a line if they are more than names.
std::string agencies_text(
    std::size_t indent, std::string_view key, YamlValue agencies, bool is_open) {
  const auto says_more = [](const YamlValue& item) {
    return std::ranges::any_of(item.items, [](const YamlValue& field) {
      return field.key == "from" || field.key == "line" || field.key == "for" ||
             field.key == "sureness";
    });
  };
  if (is_open) agencies.items.push_back(yaml_text(and_others));
  if (std::ranges::none_of(agencies.items, says_more)) return field_text(indent, key, agencies);
  std::string text;
  for (const YamlValue& item : agencies.items) text += item_text(indent + 2, item);
  return block_text(indent, key, text);
}

std::string members_text(const Scene& scene, std::string_view key,
    const std::vector<Member>& members, JurisdictionId home, bool is_open) {
  YamlValue agencies = list();
  for (const Member& member : members) {
    agencies.items.push_back(listed_value(scene, {member.agency, member.as_written}, home));
  }
  constexpr std::size_t indent = 8;
  return agencies_text(indent, key, std::move(agencies), is_open);
}

/// The four lists of a task, or of a plan; `line` is that of an assignment which gives none.
std::string lists_text(const Scene& scene, std::size_t indent, IdRange<Assignment> assignments,
    Roles open, std::uint32_t line) {
  std::string text;
  for (const Role role : all_roles) {
    YamlValue agencies = list();
    for (const AssignmentId id : assignments) {
      const Assignment& edge = scene.catalog[id];
      if (edge.role != role) continue;
      const Listed listed{edge.agency, edge.as_written, edge.duty, edge.from,
          edge.line == line ? 0 : edge.line, edge.sureness};
      agencies.items.push_back(listed_value(scene, listed, scene.catalog[edge.plan].jurisdiction));
    }
    text += agencies_text(indent, name_of(role), std::move(agencies), open.has(role));
  }
  return text;
}

std::string task_text(const Scene& scene, TaskId id, std::size_t indent);

/// The tasks from `first` on that stand on one level, with all below them.
std::string tasks_text(const Scene& scene, TaskId first, TaskId last, std::size_t indent) {
  std::string text;
  for (TaskId id = first; id < last; id = scene.catalog[id].last) {
    text += as_item(task_text(scene, id, indent + 4), indent + 4);
  }
  return block_text(indent, "tasks", text);
}

std::string task_text(const Scene& scene, TaskId id, std::size_t indent) {
  const Task& task = scene.catalog[id];
  const Source& source = task.source;
  return field_text(indent, "id", yaml_quoted(task.number)) +
         field_text(indent, "title", yaml_text(task.title)) +
         lists_text(scene, indent, task.assignments, task.open,
             source.clause_line != 0 ? source.clause_line : source.line) +
         field_text(indent, "none", truth_value(task.none)) +
         field_text(indent, "deadline", yaml_text(task.deadline)) +
         field_text(indent, "keywords", yaml_texts(task.keywords)) +
         field_text(indent, "topics", yaml_texts(task.topics)) +
         measures_text(indent, task.measures) + targets_text(indent, task.targets) +
         waivers_text(indent, task.waivers) + field_text(indent, "source", source_value(source)) +
         tasks_text(scene, {id.value + 1}, task.last, indent);
}

std::string groups_text(const Scene& scene, const Plan& plan) {
  std::string text;
  constexpr std::size_t indent = 8;
  for (const Group& group : plan.groups) {
    text +=
        as_item(field_text(indent, "name", yaml_text(group.name)) +
                    field_text(indent, "head", yaml_text(group.head)) +
                    members_text(scene, "office", group.office, plan.jurisdiction, false) +
                    members_text(scene, "members", group.members, plan.jurisdiction, group.open) +
                    field_text(indent, "task",
                        group.task.empty() ? yaml_text("") : yaml_quoted(group.task)) +
                    field_text(indent, "source", source_value(group.source)),
            indent);
  }
  return block_text(4, "groups", text);
}

YamlValue jurisdiction_value(const Scene& scene, JurisdictionId id) {
  return yaml_text(scene.names_jurisdictions ? scene.catalog[id].id : "");
}

YamlValue period_value(const Plan& plan) {
  YamlValue period = list();
  if (plan.period_begin == Date() || plan.period_end == Date()) return period;
  period.items = {date_value(plan.period_begin), date_value(plan.period_end)};
  return period;
}

std::string plan_text(const Scene& scene, const Plan& plan) {
  constexpr std::size_t indent = 4;
  const bool has_convention = plan.lead_convention != LeadConvention::none;
  return field_text(indent, "id", yaml_text(plan.id)) +
         field_text(indent, "title", yaml_text(plan.title)) +
         field_text(indent, "title_given", truth_value(plan.title_given)) +
         field_text(indent, "jurisdiction", jurisdiction_value(scene, plan.jurisdiction)) +
         field_text(indent, "issuer", yaml_text(plan.issuer)) +
         field_text(indent, "document_number", yaml_text(plan.document_number)) +
         field_text(indent, "issued", date_value(plan.issued)) +
         field_text(indent, "period", period_value(plan)) +
         field_text(indent, "lead_convention",
             yaml_text(has_convention ? name_of(plan.lead_convention) : "")) +
         field_text(indent, "source", source_value(plan.source)) +
         field_text(indent, "checksum", yaml_text(plan.checksum)) +
         field_text(indent, "keywords", yaml_texts(plan.keywords)) + groups_text(scene, plan) +
         lists_text(scene, indent, plan.assignments, plan.open, 0) +
         targets_text(indent, plan.targets) + waivers_text(indent, plan.waivers) +
         tasks_text(scene, plan.tasks.first, plan.tasks.last, indent);
}

std::string jurisdictions_text(const Scene& scene) {
  if (!scene.names_jurisdictions) return {};
  std::string text;
  for (const Jurisdiction& jurisdiction : scene.catalog.jurisdictions) {
    YamlValue value = map();
    add_field(value, "id", yaml_text(jurisdiction.id));
    add_field(value, "name", yaml_text(jurisdiction.name));
    text += item_text(2, value);
  }
  return block_text(0, "jurisdictions", text);
}

std::string declarations_text(const Scene& scene) {
  std::string text;
  for (const Agency& agency : scene.catalog.agencies) {
    if (!agency.declared) continue;
    const bool has_kind = agency.kind != AgencyKind::unspecified;
    YamlValue value = map();
    add_field(value, "name", yaml_text(agency.name));
    add_field(value, "jurisdiction", jurisdiction_value(scene, agency.jurisdiction));
    add_field(value, "kind", yaml_text(has_kind ? name_of(agency.kind) : ""));
    add_field(value, "full_name", yaml_text(agency.full_name));
    add_field(value, "aliases", yaml_texts(agency.aliases));
    add_field(value, "plates", yaml_texts(agency.plates));
    add_field(value, "part_of", yaml_text(agency.part_of));
    add_field(value, "stands_for", yaml_texts(agency.stands_for));
    add_field(value, "distinct_from", yaml_texts(agency.distinct_from));
    add_field(value, "note", yaml_text(agency.note));
    text += item_text(2, value);
  }
  return block_text(0, "agencies", text);
}

std::string changes_text(const Scene& scene) {
  std::string text;
  for (const Change& change : scene.catalog.changes) {
    const bool is_certain = change.certainty == Certainty::certain;
    YamlValue value = map();
    add_field(value, "kind", yaml_text(name_of(change.kind)));
    add_field(value, "jurisdiction", jurisdiction_value(scene, change.jurisdiction));
    add_field(value, "date", date_value(change.date));
    add_field(value, "from", yaml_texts(change.from));
    add_field(value, "to", yaml_texts(change.to));
    add_field(value, "topics", yaml_texts(change.topics));
    add_field(value, "basis", yaml_text(change.basis));
    add_field(value, "certainty", yaml_text(is_certain ? "" : name_of(change.certainty)));
    text += item_text(2, value);
  }
  return block_text(0, "changes", text);
}

std::string plans_text(const Scene& scene) {
  std::string text;
  for (const Plan& plan : scene.catalog.plans) {
    if (!text.empty()) text += '\n';
    text += as_item(plan_text(scene, plan), 4);
  }
  return block_text(0, "plans", text);
}

/// The reader makes up a jurisdiction for the first item of a catalog that declares none.
bool is_made_up(const Catalog& catalog) {
  const bool is_needed =
      !catalog.agencies.empty() || !catalog.changes.empty() || !catalog.plans.empty();
  return is_needed && catalog.jurisdictions.size() == 1 && catalog.jurisdictions[0].id == "local" &&
         catalog.jurisdictions[0].name.empty();
}

}  // namespace

std::string as_yaml(const Catalog& catalog) {
  const Scene scene{catalog, names(catalog), !is_made_up(catalog)};
  std::string text = "version: 1\n";
  for (const std::string& part : {jurisdictions_text(scene), declarations_text(scene),
           changes_text(scene), plans_text(scene)}) {
    if (!part.empty()) text += '\n' + part;
  }
  return text;
}

}  // namespace remit
