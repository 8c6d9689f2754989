#include "remit/render/proposed_words.hpp"

#include <map>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/patch.hpp"

namespace remit {

Phrase proposed_label(Role role) {
  if (role == Role::lead) return phrases::patch::lead;
  return role == Role::cooperate ? Phrase(phrases::patch::cooperate)
                                 : Phrase(phrases::patch::responsible);
}

std::string_view proposed_label(Role role, Language language) {
  return in_words(proposed_label(role), language);
}

std::string proposed_legend(Roles proposed, Language language) {
  std::string text;
  for (const Role role : all_roles) {
    if (!proposed.has(role)) continue;
    if (!text.empty()) text += "  ";
    text.append(proposed_mark(role)).append(" ").append(proposed_label(role, language));
  }
  return in_words(
      message(phrases::patch::legend, text, in_words(phrases::patch::not_counted, language)),
      language);
}

std::string proposed_names(const Catalog& catalog, TaskId task, Role role) {
  std::string names;
  for (const AssignmentId id : catalog[task].assignments) {
    const Assignment& it = catalog[id];
    if (!it.proposed || it.role != role) continue;
    if (!names.empty()) names += "、";
    names += catalog[it.agency].name;
  }
  return names;
}

std::string proposed_names(const Catalog& catalog, TaskId task, Language language) {
  std::string names;
  for (const AssignmentId id : catalog[task].assignments) {
    const Assignment& it = catalog[id];
    if (!it.proposed) continue;
    if (!names.empty()) names += "、";
    names += in_words(message(phrases::patch::with_role, catalog[it.agency].name,
                          proposed_label(it.role, language)),
        language);
  }
  return names;
}

void add_proposals(Table& table, const Catalog& shown, Language language) {
  std::map<std::string, std::string> names;
  for (const Assignment& it : shown.assignments) {
    if (!it.proposed || !it.task) continue;
    names[key_of(shown, *it.task)] = proposed_names(shown, *it.task, language);
  }
  if (names.empty()) return;
  const std::size_t width = table.columns.size();
  table.columns.push_back({std::string(in_words(phrases::patch::column, language))});
  for (std::vector<Cell>& row : table.rows) {
    const auto found = row.empty() ? names.end() : names.find(row.front().text);
    if (found == names.end()) continue;
    row.resize(width);
    row.push_back({found->second, Emphasis::presumed});
  }
}

}  // namespace remit
