#include "remit/io/read_patch.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/io/yaml_file.hpp"
#include "remit/model/review.hpp"

namespace remit {

namespace {

constexpr std::string_view file_fields[] = {"version", "proposals", "deadlines", "no_proposal"};
constexpr std::string_view entry_fields[] = {"status", "task", "title", "agency", "jurisdiction",
    "role", "change", "before", "score", "note", "others", "because", "against"};
constexpr std::string_view deadline_fields[] = {
    "status", "task", "title", "was", "deadline", "note"};
constexpr std::string_view reason_fields[] = {"says", "task", "file", "line"};
constexpr std::string_view without_fields[] = {"task", "title", "why"};
constexpr std::string_view role_names[] = {"lead", "cooperate", "responsible"};
constexpr std::string_view listed_too[] = {"lead", "cooperate", "responsible", "listed"};
constexpr double steps = 1e4;

std::optional<Role> role_to_propose(std::string_view word) {
  const auto role = role_called(word);
  if (role && std::ranges::find(proposed_roles, *role) == proposed_roles.end()) return {};
  return role;
}

double score_of(YamlFile file, const YamlNode* node) {
  if (node == nullptr) return 0;
  const std::string text = text_of(file, node);
  double score = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), score);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  if (is_number && score >= 0 && score <= 1) return std::round(score * steps) / steps;
  if (node->kind == YamlKind::scalar) {
    report(file, "wrong-type", node->span, message(phrases::file::no_score, text));
  }
  return 0;
}

std::vector<PatchReason> read_reasons(YamlFile file, const YamlNode* list) {
  std::vector<PatchReason> reasons;
  for (const YamlNode* item : items_of(file, list)) {
    if (!is_map(file, *item)) continue;
    const Fields fields(file, *item, reason_fields);
    PatchReason reason;
    reason.says = required(file, *item, fields, "says", text_of);
    reason.task = text_of(file, fields["task"]);
    reason.file = text_of(file, fields["file"]);
    reason.line = static_cast<std::uint32_t>(integer_of(file, fields["line"], 1));
    reasons.push_back(std::move(reason));
  }
  return reasons;
}

Span span_of(const YamlNode* node, const YamlNode& item) {
  return node == nullptr ? item.span : node->span;
}

/// An entry that names no task or no agency is reported and left out; so is one whose status or
/// role cannot be understood, so that nothing is decided by mistake.
std::optional<PatchEntry> read_entry(YamlFile file, const YamlNode& item) {
  const Fields fields(file, item, entry_fields);
  PatchEntry entry;
  const YamlNode* const status = fields["status"];
  const YamlNode* const role = fields["role"];
  if (status == nullptr) report_missing(file, item, "status");
  if (role == nullptr) report_missing(file, item, "role");
  const auto decided = choice_of<Decided>(file, status, decided_named, decisions());
  const YamlNode* const change = fields["change"];
  const auto as = change == nullptr ? choice_of<Role>(file, role, role_to_propose, role_names)
                                    : choice_of<Role>(file, role, role_called, listed_too);
  if (change != nullptr) {
    const auto act = choice_of<PatchAct>(file, change, patch_act_named, patch_acts());
    if (!act) return {};
    entry.act = *act;
  }
  entry.before = text_of(file, fields["before"]);
  entry.task = required(file, item, fields, "task", text_of);
  entry.title = text_of(file, fields["title"]);
  entry.agency = required(file, item, fields, "agency", text_of);
  entry.jurisdiction = text_of(file, fields["jurisdiction"]);
  entry.score = score_of(file, fields["score"]);
  entry.note = text_of(file, fields["note"]);
  entry.others = texts_of(file, fields["others"]);
  entry.because = read_reasons(file, fields["because"]);
  entry.against = read_reasons(file, fields["against"]);
  entry.where = item.span;
  entry.where_task = span_of(fields["task"], item);
  entry.where_agency = span_of(fields["agency"], item);
  if (!decided || !as || entry.task.empty() || entry.agency.empty()) return {};
  entry.status = *decided;
  entry.role = *as;
  return entry;
}

/// Likewise, left out where it names no task or its status cannot be understood.
std::optional<PatchDeadline> read_deadline(YamlFile file, const YamlNode& item) {
  const Fields fields(file, item, deadline_fields);
  PatchDeadline entry;
  const YamlNode* const status = fields["status"];
  if (status == nullptr) report_missing(file, item, "status");
  const auto decided = choice_of<Decided>(file, status, decided_named, decisions());
  entry.task = required(file, item, fields, "task", text_of);
  entry.title = text_of(file, fields["title"]);
  entry.was = text_of(file, fields["was"]);
  entry.deadline = text_of(file, fields["deadline"]);
  entry.note = text_of(file, fields["note"]);
  entry.where = item.span;
  entry.where_task = span_of(fields["task"], item);
  if (!decided || entry.task.empty()) return {};
  entry.status = *decided;
  return entry;
}

NoProposal read_without(YamlFile file, const YamlNode& item) {
  const Fields fields(file, item, without_fields);
  return {required(file, item, fields, "task", text_of), text_of(file, fields["title"]),
      text_of(file, fields["why"])};
}

}  // namespace

bool is_patch(const SourceFile& source) {
  const std::string_view text = source.text;
  if (text.find("proposals") == text.npos && text.find("no_proposal") == text.npos) return false;
  std::vector<Diagnostic> ignored;
  const YamlTree tree = read_yaml({source}, 0, ignored);
  if (tree.empty() || tree.top().kind != YamlKind::map) return false;
  const auto children = tree.children_of(tree.top());
  for (std::size_t i = 0; i < children.size(); i += 2) {
    const std::string_view key = tree.text_of(tree.nodes[children[i]]);
    if (key == "proposals" || key == "no_proposal") return true;
  }
  return false;
}

Patch read_patch(const Sources& sources, std::uint32_t file, std::vector<Diagnostic>& problems) {
  Patch patch;
  const YamlTree tree = read_yaml(sources, file, problems);
  if (tree.empty()) return patch;
  const YamlFile it{tree, problems};
  const YamlNode& top = tree.top();
  if (top.kind == YamlKind::null || !is_map(it, top)) return patch;
  const Fields fields(it, top, file_fields);
  check_version(it, top, fields["version"]);
  for (const YamlNode* item : items_of(it, fields["proposals"])) {
    if (!is_map(it, *item)) continue;
    if (auto entry = read_entry(it, *item)) patch.proposals.push_back(std::move(*entry));
  }
  for (const YamlNode* item : items_of(it, fields["deadlines"])) {
    if (!is_map(it, *item)) continue;
    if (auto entry = read_deadline(it, *item)) patch.deadlines.push_back(std::move(*entry));
  }
  for (const YamlNode* item : items_of(it, fields["no_proposal"])) {
    if (is_map(it, *item)) patch.without.push_back(read_without(it, *item));
  }
  return patch;
}

}  // namespace remit
