#include <array>
#include <unordered_map>

#include "remit/base/phrases/files.hpp"
#include "remit/io/build.hpp"

namespace remit {

namespace {

constexpr std::string_view task_fields[] = {"id", "title", "lead", "cooperate", "responsible",
    "listed", "none", "deadline", "keywords", "topics", "measures", "targets", "waive", "source",
    "tasks"};
constexpr std::string_view target_fields[] = {"text", "value", "unit", "year", "source"};
constexpr std::string_view measure_fields[] = {"title", "keywords", "source"};
constexpr std::string_view waiver_fields[] = {"rule", "reason", "until"};

std::vector<Measure> read_measures(YamlFile file, const YamlNode* list) {
  std::vector<Measure> measures;
  for (const YamlNode* item : items_of(file, list)) {
    if (!is_map(file, *item)) continue;
    const Fields fields(file, *item, measure_fields);
    Measure measure;
    measure.title = required(file, *item, fields, "title", text_of);
    measure.keywords = texts_of(file, fields["keywords"]);
    measure.source = source_of(file, fields["source"]);
    measure.where = fields["title"] != nullptr ? fields["title"]->span : item->span;
    measures.push_back(std::move(measure));
  }
  return measures;
}

Task read_description(YamlFile file, const YamlNode& item, const Fields& fields) {
  Task task;
  task.number = required(file, item, fields, "id", id_of);
  task.title = required(file, item, fields, "title", text_of);
  if (task.number.empty()) task.number = "line" + std::to_string(item.line);
  task.deadline = text_of(file, fields["deadline"]);
  task.keywords = texts_of(file, fields["keywords"]);
  task.topics = texts_of(file, fields["topics"]);
  task.measures = read_measures(file, fields["measures"]);
  task.targets = read_targets(file, fields["targets"]);
  task.waivers = read_waivers(file, fields["waive"]);
  task.none = truth_of(file, fields["none"]);
  task.source = source_of(file, fields["source"]);
  task.where = fields["title"] != nullptr ? fields["title"]->span : item.span;
  return task;
}

void read_task(Build& build, YamlFile file, const YamlNode& item, Bearer above) {
  if (!is_map(file, item)) return;
  const Fields fields(file, item, task_fields);
  const TaskId id{static_cast<std::uint32_t>(build.catalog.tasks.size())};
  build.catalog.tasks.push_back(read_description(file, item, fields));
  const auto at = [&]() -> Task& { return build.catalog.tasks[id.value]; };
  at().plan = above.plan;
  at().parent = above.task;
  const Source& source = at().source;
  const Lists lists = read_lists(build, file, fields,
      {above.plan, id, source.clause_line != 0 ? source.clause_line : source.line});
  at().assignments = lists.assignments;
  at().open = lists.open;
  const bool is_somebody_meant = !lists.assignments.empty() || !lists.open.empty();
  if (at().none && is_somebody_meant) {
    report(file, "wrong-type", fields["none"]->span, message(phrases::file::nobody_and_somebody));
  }
  if (const YamlNode* tasks = fields["tasks"]) read_tasks(build, file, *tasks, above.plan, id);
  at().last = {static_cast<std::uint32_t>(build.catalog.tasks.size())};
}

}  // namespace

std::vector<Target> read_targets(YamlFile file, const YamlNode* list) {
  std::vector<Target> targets;
  for (const YamlNode* item : items_of(file, list)) {
    if (!is_map(file, *item)) continue;
    const Fields fields(file, *item, target_fields);
    Target target;
    target.text = required(file, *item, fields, "text", text_of);
    target.value = text_of(file, fields["value"]);
    target.unit = text_of(file, fields["unit"]);
    target.year = integer_of(file, fields["year"], 1);
    target.source = source_of(file, fields["source"]);
    target.where = fields["text"] != nullptr ? fields["text"]->span : item->span;
    targets.push_back(std::move(target));
  }
  return targets;
}

std::vector<Waiver> read_waivers(YamlFile file, const YamlNode* list) {
  std::vector<Waiver> waivers;
  for (const YamlNode* item : items_of(file, list)) {
    if (!is_map(file, *item)) continue;
    const Fields fields(file, *item, waiver_fields);
    Waiver waiver;
    waiver.rule = required(file, *item, fields, "rule", text_of);
    waiver.reason = required(file, *item, fields, "reason", text_of);
    waiver.until = date_of(file, fields["until"]);
    waiver.where = item->span;
    waivers.push_back(std::move(waiver));
  }
  return waivers;
}

void read_tasks(
    Build& build, YamlFile file, const YamlNode& list, PlanId plan, std::optional<TaskId> parent) {
  for (const YamlNode* item : items_of(file, &list)) {
    read_task(build, file, *item, {plan, parent, 0});
  }
}

}  // namespace remit
