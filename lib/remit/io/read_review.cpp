#include "remit/io/read_review.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "remit/io/yaml_comments.hpp"
#include "remit/io/yaml_file.hpp"

namespace remit {

namespace {

using Comments = std::map<std::uint32_t, std::string>;  ///< by line

constexpr std::string_view file_fields[] = {"version", "names", "plans"};
constexpr std::string_view plan_fields[] = {"id", "assignments"};
constexpr std::string_view edge_fields[] = {"decide", "means", "as", "note", "task", "title",
    "agency", "as_written", "role", "clause", "read"};
constexpr std::string_view name_fields[] = {
    "decide", "means", "note", "name", "jurisdiction", "plan", "kind", "perhaps", "read"};
constexpr std::string_view role_names[] = {"lead", "cooperate", "responsible", "listed"};

std::optional<Role> role_of(YamlFile file, const YamlNode* node) {
  return choice_of<Role>(file, node, role_called, role_names);
}

/// One name, or a list of them.
std::string names_of(YamlFile file, const YamlNode* node) {
  if (node == nullptr || node->kind != YamlKind::sequence) return text_of(file, node);
  std::string names;
  for (const std::string& name : texts_of(file, node)) {
    if (!names.empty()) names += between_bodies;
    names += name;
  }
  return names;
}

/// What people wrote behind the lines of an item.
std::string comment_of(YamlFile file, const YamlNode& item, const Comments& comments) {
  std::string all;
  std::uint32_t last = 0;
  for (const std::uint32_t child : file.tree.children_of(item)) {
    const std::uint32_t line = file.tree.nodes[child].line;
    const auto found = line == last ? comments.end() : comments.find(line);
    last = line;
    if (found != comments.end()) all += (all.empty() ? "" : "; ") + found->second;
  }
  return all;
}

Decision read_decision(YamlFile file, const YamlNode& item, const Fields& fields) {
  Decision decision;
  decision.word = names_of(file, fields["decide"]);
  decision.means = names_of(file, fields["means"]);
  decision.note = text_of(file, fields["note"]);
  decision.where = fields["decide"] != nullptr ? fields["decide"]->span : item.span;
  return decision;
}

EdgeDecision read_edge(YamlFile file, const YamlNode& item, const Comments& comments) {
  const Fields fields(file, item, edge_fields);
  EdgeDecision edge;
  edge.decision = read_decision(file, item, fields);
  edge.decision.comment = comment_of(file, item, comments);
  edge.decision.as = role_of(file, fields["as"]);
  edge.task = id_of(file, fields["task"]);
  edge.title = text_of(file, fields["title"]);
  edge.agency = required(file, item, fields, "agency", text_of);
  edge.as_written = text_of(file, fields["as_written"]);
  edge.role = role_of(file, fields["role"]);
  edge.clause = text_of(file, fields["clause"]);
  edge.read = text_of(file, fields["read"]);
  return edge;
}

NameDecision read_name(YamlFile file, const YamlNode& item, const Comments& comments) {
  const Fields fields(file, item, name_fields);
  NameDecision name;
  name.decision = read_decision(file, item, fields);
  name.decision.comment = comment_of(file, item, comments);
  name.name = required(file, item, fields, "name", text_of);
  name.jurisdiction = required(file, item, fields, "jurisdiction", text_of);
  name.plan = text_of(file, fields["plan"]);
  name.kind = choice_of<AgencyKind>(file, fields["kind"], agency_kind_named, agency_kinds())
                  .value_or(AgencyKind::unspecified);
  name.perhaps = texts_of(file, fields["perhaps"]);
  name.read = text_of(file, fields["read"]);
  return name;
}

PlanReview read_plan(YamlFile file, const YamlNode& item, const Comments& comments) {
  const Fields fields(file, item, plan_fields);
  PlanReview plan;
  plan.plan = required(file, item, fields, "id", id_of);
  plan.where = fields["id"] != nullptr ? fields["id"]->span : item.span;
  for (const YamlNode* edge : items_of(file, fields["assignments"])) {
    if (is_map(file, *edge)) plan.assignments.push_back(read_edge(file, *edge, comments));
  }
  return plan;
}

Review read_top(YamlFile file, const YamlNode& top, const Comments& comments) {
  Review review;
  if (top.kind == YamlKind::null || !is_map(file, top)) return review;
  const Fields fields(file, top, file_fields);
  check_version(file, top, fields["version"]);
  for (const YamlNode* name : items_of(file, fields["names"])) {
    if (is_map(file, *name)) review.names.push_back(read_name(file, *name, comments));
  }
  for (const YamlNode* plan : items_of(file, fields["plans"])) {
    if (is_map(file, *plan)) review.plans.push_back(read_plan(file, *plan, comments));
  }
  return review;
}

}  // namespace

ReviewReading read_review(SourceFile source) {
  ReviewReading reading;
  reading.sources.push_back(std::move(source));
  const YamlTree tree = read_yaml(reading.sources, 0, reading.diagnostics);
  if (!tree.empty()) {
    const Comments comments = yaml_comments(reading.sources.front().text);
    reading.review = read_top({tree, reading.diagnostics}, tree.top(), comments);
  }
  std::ranges::stable_sort(reading.diagnostics, {}, &Diagnostic::span);
  return reading;
}

}  // namespace remit
