#include "remit/io/write_patch.hpp"

#include <fmt/format.h>

#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/text.hpp"
#include "remit/io/yaml_value.hpp"

namespace remit {

namespace {

constexpr std::size_t indent = 4;

std::vector<std::string> head(Language language) {
  std::vector<std::string> lines;
  for (const Phrase line : {Phrase(phrases::patch::head_what), Phrase(phrases::patch::head_how),
           Phrase(phrases::patch::head_role), Phrase(phrases::patch::head_see),
           Phrase(phrases::patch::head_take)}) {
    lines.emplace_back(in_words(line, language));
  }
  return lines;
}

/// In steps of a ten-thousandth, the shortest form: 0.8, 0.8125.
YamlValue score_value(double score) {
  if (score <= 0) return yaml_bare("");
  std::string text = fmt::format("{:.4f}", score);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text += '0';
  return yaml_bare(text);
}

std::string reasons_text(std::string_view key, const std::vector<PatchReason>& reasons) {
  if (reasons.empty()) return {};
  std::string text = std::string(indent, ' ').append(key) + ":\n";
  for (const PatchReason& reason : reasons) {
    YamlValue value{YamlStyle::map, {}, {}, {}};
    add_field(value, "says", yaml_text(reason.says));
    add_field(value, "task", yaml_text(reason.task));
    add_field(value, "file", yaml_text(reason.file));
    add_field(value, "line", yaml_number(reason.line));
    text += item_text(indent + 2, value);
  }
  return text;
}

/// Said only where it is not what entries do anyway.
YamlValue change_value(const PatchEntry& entry) {
  const bool is_plain = entry.act == PatchAct::add && entry.role != Role::listed;
  return is_plain ? yaml_bare("") : yaml_text(name_of(entry.act));
}

std::string entry_text(const PatchEntry& entry) {
  std::string text = field_text(indent, "status", yaml_text(name_of(entry.status))) +
                     field_text(indent, "task", yaml_text(entry.task)) +
                     field_text(indent, "title", yaml_text(entry.title)) +
                     field_text(indent, "agency", yaml_text(entry.agency)) +
                     field_text(indent, "jurisdiction", yaml_text(entry.jurisdiction)) +
                     field_text(indent, "role", yaml_text(name_of(entry.role))) +
                     field_text(indent, "change", change_value(entry)) +
                     field_text(indent, "before", yaml_text(entry.before)) +
                     field_text(indent, "score", score_value(entry.score)) +
                     field_text(indent, "note", yaml_text(entry.note)) +
                     field_text(indent, "others", yaml_texts(entry.others)) +
                     reasons_text("because", entry.because) +
                     reasons_text("against", entry.against);
  text[indent - 2] = '-';
  return text;
}

std::string proposals_text(const std::vector<PatchEntry>& entries) {
  std::string text = "\nproposals:";
  if (entries.empty()) return text + " []\n";
  text += '\n';
  for (const PatchEntry& entry : entries) {
    if (&entry != &entries.front()) text += '\n';
    text += entry_text(entry);
  }
  return text;
}

std::string deadlines_text(const std::vector<PatchDeadline>& entries) {
  if (entries.empty()) return {};
  std::string text = "\ndeadlines:\n";
  for (const PatchDeadline& entry : entries) {
    if (&entry != &entries.front()) text += '\n';
    std::string item = field_text(indent, "status", yaml_text(name_of(entry.status))) +
                       field_text(indent, "task", yaml_text(entry.task)) +
                       field_text(indent, "title", yaml_text(entry.title)) +
                       field_text(indent, "was", yaml_text(entry.was)) +
                       field_text(indent, "deadline", yaml_text(entry.deadline)) +
                       field_text(indent, "note", yaml_text(entry.note));
    item[indent - 2] = '-';
    text += item;
  }
  return text;
}

std::string without_text(const std::vector<NoProposal>& tasks) {
  if (tasks.empty()) return {};
  std::string text = "\nno_proposal:\n";
  for (const NoProposal& task : tasks) {
    YamlValue value{YamlStyle::map, {}, {}, {}};
    add_field(value, "task", yaml_text(task.task));
    add_field(value, "title", yaml_text(task.title));
    add_field(value, "why", yaml_text(task.why));
    text += item_text(2, value);
  }
  return text;
}

}  // namespace

std::string as_yaml(const Patch& patch, Language language) {
  return as_yaml(patch, head(language));
}

std::string as_yaml(const Patch& patch, std::span<const std::string> head) {
  std::string text;
  for (const std::string& line : head) text += "# " + printable(line) + '\n';
  return text + "version: 1\n" + proposals_text(patch.proposals) + deadlines_text(patch.deadlines) +
         without_text(patch.without);
}

}  // namespace remit
