#include <array>
#include <unordered_map>

#include "remit/io/build.hpp"

namespace remit {

namespace {

constexpr std::string_view task_fields[] = {"id", "title", "lead", "cooperate", "responsible",
    "listed", "none", "deadline", "keywords", "topics", "measures", "targets", "waive", "source",
    "tasks"};
constexpr std::string_view target_fields[] = {"text", "value", "unit", "year", "source"};
constexpr std::string_view measure_fields[] = {"title", "keywords", "source"};
constexpr std::string_view waiver_fields[] = {"rule", "reason", "until"};

std::vector<Measure> read_measures(Document document, const YamlNode* list) {
  std::vector<Measure> measures;
  for (const YamlNode* item : items_of(document, list)) {
    if (!is_map(document, *item)) continue;
    const Fields fields(document, *item, measure_fields);
    Measure measure;
    measure.title = required(document, *item, fields, "title", text_of);
    measure.keywords = texts_of(document, fields["keywords"]);
    measure.source = source_of(document, fields["source"]);
    measure.where = fields["title"] != nullptr ? fields["title"]->span : item->span;
    measures.push_back(std::move(measure));
  }
  return measures;
}

Task read_description(Document document, const YamlNode& item, const Fields& fields) {
  Task task;
  task.number = required(document, item, fields, "id", id_of);
  task.title = required(document, item, fields, "title", text_of);
  if (task.number.empty()) task.number = "line" + std::to_string(item.line);
  task.deadline = text_of(document, fields["deadline"]);
  task.keywords = texts_of(document, fields["keywords"]);
  task.topics = texts_of(document, fields["topics"]);
  task.measures = read_measures(document, fields["measures"]);
  task.targets = read_targets(document, fields["targets"]);
  task.waivers = read_waivers(document, fields["waive"]);
  task.none = truth_of(document, fields["none"]);
  task.source = source_of(document, fields["source"]);
  task.where = fields["title"] != nullptr ? fields["title"]->span : item.span;
  return task;
}

void read_task(Build& build, Document document, const YamlNode& item, Bearer above) {
  if (!is_map(document, item)) return;
  const Fields fields(document, item, task_fields);
  const TaskId id{static_cast<std::uint32_t>(build.catalog.tasks.size())};
  build.catalog.tasks.push_back(read_description(document, item, fields));
  const auto at = [&]() -> Task& { return build.catalog.tasks[id.value]; };
  at().plan = above.plan;
  at().parent = above.task;
  const Source& source = at().source;
  const Lists lists = read_lists(build, document, fields,
      {above.plan, id, source.clause_line != 0 ? source.clause_line : source.line});
  at().assignments = lists.assignments;
  at().open = lists.open;
  if (at().none && !lists.assignments.empty()) {
    report(document, "wrong-type", fields["none"]->span, message("file.nobody-and-somebody"));
  }
  if (const YamlNode* tasks = fields["tasks"]) read_tasks(build, document, *tasks, above.plan, id);
  at().last = {static_cast<std::uint32_t>(build.catalog.tasks.size())};
}

}  // namespace

std::vector<Target> read_targets(Document document, const YamlNode* list) {
  std::vector<Target> targets;
  for (const YamlNode* item : items_of(document, list)) {
    if (!is_map(document, *item)) continue;
    const Fields fields(document, *item, target_fields);
    Target target;
    target.text = required(document, *item, fields, "text", text_of);
    target.value = text_of(document, fields["value"]);
    target.unit = text_of(document, fields["unit"]);
    target.year = integer_of(document, fields["year"], 1);
    target.source = source_of(document, fields["source"]);
    target.where = fields["text"] != nullptr ? fields["text"]->span : item->span;
    targets.push_back(std::move(target));
  }
  return targets;
}

std::vector<Waiver> read_waivers(Document document, const YamlNode* list) {
  std::vector<Waiver> waivers;
  for (const YamlNode* item : items_of(document, list)) {
    if (!is_map(document, *item)) continue;
    const Fields fields(document, *item, waiver_fields);
    Waiver waiver;
    waiver.rule = required(document, *item, fields, "rule", text_of);
    waiver.reason = required(document, *item, fields, "reason", text_of);
    waiver.until = date_of(document, fields["until"]);
    waiver.where = item->span;
    waivers.push_back(std::move(waiver));
  }
  return waivers;
}

void read_tasks(Build& build, Document document, const YamlNode& list, PlanId plan,
    std::optional<TaskId> parent) {
  for (const YamlNode* item : items_of(document, &list)) {
    read_task(build, document, *item, {plan, parent, 0});
  }
}

}  // namespace remit
