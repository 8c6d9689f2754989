// The catalog as the page gets it: rows of numbers, so that ten thousand tasks are a few megabytes.

#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "remit/analysis/selection.hpp"
#include "remit/model/words.hpp"
#include "remit/render/holder_words.hpp"
#include "remit/render/report_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<Json>;

/// One bit for each thing that is true.
unsigned flags(std::initializer_list<bool> bits) {
  unsigned all = 0;
  unsigned bit = 1;
  for (const bool is_so : bits) {
    if (is_so) all |= bit;
    bit *= 2;
  }
  return all;
}

Json texts_json(ReportTexts& texts, const std::vector<std::string>& words) {
  Json list = Json::array();
  for (const std::string& word : words) list.push_back(texts.of(word));
  return list;
}

unsigned roles_json(Roles roles) {
  return flags({roles.has(Role::lead), roles.has(Role::cooperate), roles.has(Role::responsible),
      roles.has(Role::listed)});
}

Json agencies_json(const Catalog& catalog, ReportTexts& texts) {
  Rows rows;
  for (const Agency& it : catalog.agencies) {
    rows.push_back({texts.of(it.name), it.jurisdiction.value, texts.of(name_of(it.kind)),
        texts.of(it.full_name), texts_json(texts, it.aliases), texts_json(texts, it.plates),
        texts.of(it.part_of), texts_json(texts, it.stands_for), texts.of(it.note),
        flags({!it.declared, !is_single_body(it)})});
  }
  return report_table({"name", "jurisdiction", "kind", "full_name", "aliases", "plates", "part_of",
                          "stands_for", "note", "flags"},
      std::move(rows));
}

Json plans_json(const Catalog& catalog, ReportTexts& texts) {
  Rows rows;
  for (const Plan& it : catalog.plans) {
    rows.push_back({texts.of(it.id), texts.of(it.title), it.jurisdiction.value, texts.of(it.issuer),
        texts.of(it.document_number), texts.of(as_text(it.issued)),
        texts.of(as_text(it.period_begin)), texts.of(as_text(it.period_end)),
        texts.of(it.source.file), it.tasks.first.value, it.tasks.size(), it.assignments.first.value,
        it.assignments.size(), roles_json(it.open),
        flags({it.lead_convention == LeadConvention::first_listed})});
  }
  return report_table({"id", "title", "jurisdiction", "issuer", "document_number", "issued",
                          "period_begin", "period_end", "file", "first_task", "tasks",
                          "first_assignment", "assignments", "open", "flags"},
      std::move(rows));
}

/// One more than the number of a task, 0 for none.
std::uint32_t from_one(const std::optional<TaskId>& task) {
  return task ? task->value + 1 : 0;
}

Json topics_of(const ReportParts& parts, TaskId task) {
  Json list = Json::array();
  if (task.value >= parts.topics.size()) return list;
  for (const TaskTopic& topic : parts.topics[task.value]) list.push_back(topic.topic.value);
  return list;
}

Json tasks_json(const ReportParts& parts, ReportTexts& texts) {
  const Catalog& catalog = parts.catalog;
  Rows rows;
  for (const TaskId id : ids<Task>(catalog.tasks)) {
    const Task& it = catalog[id];
    const std::uint32_t line = it.source.line;
    rows.push_back({it.plan.value, from_one(it.parent), texts.of(it.number), texts.of(it.title),
        line, flags({is_section(catalog, id), it.none, is_unassigned(catalog, id)}),
        from_one(bearer(catalog, id)), it.assignments.first.value, it.assignments.size(),
        roles_json(it.open), topics_of(parts, id), texts.of(it.deadline),
        texts_json(texts, it.keywords), texts.of(it.source.file), texts.of(it.source.place),
        it.source.clause_line});
  }
  return report_table(
      {"plan", "parent", "number", "title", "line", "flags", "bearer", "first_assignment",
          "assignments", "open", "topics", "deadline", "keywords", "file", "place", "clause_line"},
      std::move(rows));
}

Json assignments_json(const ReportParts& parts, ReportTexts& texts) {
  const Catalog& catalog = parts.catalog;
  Rows rows;
  for (const AssignmentId id : ids<Assignment>(catalog.assignments)) {
    const Assignment& it = catalog[id];
    const bool is_same = it.as_written.empty() || it.as_written == catalog[it.agency].name;
    rows.push_back({it.agency.value, static_cast<unsigned>(it.role), it.line,
        flags({it.presumed, it.proposed, it.sureness != Sureness::sure}),
        parts.courses.of[id.value],
        texts.of(is_same ? std::string_view() : std::string_view(it.as_written)),
        texts.of(it.from == Provenance::clause ? std::string_view() : name_of(it.from)),
        texts.of(it.duty)});
  }
  return report_table(
      {"agency", "role", "line", "flags", "course", "as_written", "from", "for"}, std::move(rows));
}

Json courses_json(const ReportParts& parts, ReportTexts& texts) {
  Json list = Json::array();
  for (const Holding& course : parts.courses.all) {
    Json holders = Json::array();
    const auto add = [&](const std::vector<Holder>& some, int lost) {
      for (const Holder& holder : some) {
        holders.push_back(
            {holder.agency.value, texts.of(way_words(parts.catalog, holder, Language::zh)),
                texts.of(way_words(parts.catalog, holder, Language::en)), lost});
      }
    };
    add(course.holders, 0);
    add(course.lost, 1);
    list.push_back(std::move(holders));
  }
  return list;
}

Json changes_json(const ReportParts& parts, ReportTexts& texts) {
  const auto bodies = [&](const std::vector<std::uint32_t>& nodes) {
    Json list = Json::array();
    for (const std::uint32_t node : nodes) {
      list.push_back(parts.lineage.bodies[node].agency.value);
    }
    return list;
  };
  Rows rows;
  for (const ChangeNode& node : parts.lineage.changes) {
    const Change& it = parts.catalog[node.change];
    rows.push_back(
        {texts.of(name_of(it.kind)), texts.of(as_text(it.date)), bodies(node.from), bodies(node.to),
            texts_json(texts, it.topics), texts.of(it.basis), texts.of(name_of(it.certainty))});
  }
  return report_table(
      {"kind", "date", "from", "to", "topics", "basis", "certainty"}, std::move(rows));
}

/// The topics that tasks are on, with all they are parts of.
Json topics_json(const ReportParts& parts, ReportTexts& texts) {
  std::set<TopicId> used;
  const auto use = [&](std::optional<TopicId> topic) {
    for (; topic && used.insert(*topic).second; topic = parts.thesaurus[*topic].parent) {
    }
  };
  for (const auto& some : parts.topics) {
    for (const TaskTopic& topic : some) use(topic.topic);
  }
  for (const FragmentedTopic& each : parts.overlaps.fragmented) use(each.topic);
  for (const auto& topic : parts.gaps.topics) use(topic);
  Rows rows;
  for (const TopicId id : used) {
    const Topic& it = parts.thesaurus[id];
    rows.push_back({id.value, texts.of(it.id), texts.of(it.name),
        texts.of(it.label.empty() ? it.name : it.label), it.parent ? it.parent->value + 1 : 0});
  }
  return report_table({"topic", "id", "name", "label", "parent"}, std::move(rows));
}

}  // namespace

Json report_catalog(const ReportParts& parts, ReportTexts& texts) {
  const Catalog& catalog = parts.catalog;
  Rows jurisdictions;
  for (const Jurisdiction& it : catalog.jurisdictions) {
    jurisdictions.push_back({texts.of(it.id), texts.of(it.name)});
  }
  return {{"jurisdictions", report_table({"id", "name"}, std::move(jurisdictions))},
      {"agencies", agencies_json(catalog, texts)}, {"plans", plans_json(catalog, texts)},
      {"tasks", tasks_json(parts, texts)}, {"assignments", assignments_json(parts, texts)},
      {"courses", courses_json(parts, texts)}, {"changes", changes_json(parts, texts)},
      {"topics", topics_json(parts, texts)}};
}

}  // namespace remit
