#include "remit/io/yaml_file.hpp"

#include <algorithm>
#include <array>

#include "remit/base/phrases/files.hpp"
#include "remit/base/similar.hpp"
#include "remit/io/yaml_scalars.hpp"

namespace remit {

namespace {

constexpr std::array<std::string_view, 4> source_fields{"file", "line", "clause_line", "place"};

Phrase kind_phrase(YamlKind kind) {
  switch (kind) {
    case YamlKind::sequence:
      return phrases::yaml::list;
    case YamlKind::map:
      return phrases::yaml::map;
    case YamlKind::scalar:
      return phrases::yaml::text;
    case YamlKind::null:
      break;
  }
  return phrases::yaml::nothing;
}

void report_kind(YamlFile file, const YamlNode& node, Phrase wanted) {
  report(file, "wrong-type", node.span,
      message(phrases::file::wrong_kind, wanted, kind_phrase(node.kind)));
}

/// The decimal number that people read in digits that look octal: 7 in 007.
std::string without_needless_zeros(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("-0o");
  const std::string sign = text.starts_with('-') ? "-" : "";
  return digits == std::string_view::npos ? "0" : sign + std::string(text.substr(digits));
}

}  // namespace

Fields::Fields(YamlFile file, const YamlNode& map, std::span<const std::string_view> known) {
  const auto children = file.tree.children_of(map);
  values_.reserve(children.size() / 2);
  for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
    const YamlNode& key = file.tree.nodes[children[i]];
    const YamlNode& value = file.tree.nodes[children[i + 1]];
    if (key.kind != YamlKind::scalar) {
      report_kind(file, key, phrases::yaml::text);
      continue;
    }
    const std::string_view name = file.text(key);
    if (std::ranges::find(known, name) != known.end()) {
      if (value.kind != YamlKind::null) values_.emplace_back(name, &value);
      continue;
    }
    std::optional<Message> remedy;
    if (const auto meant = did_you_mean(name, known)) {
      remedy = message(phrases::file::did_you_mean, *meant);
    }
    report(file, "unknown-field", key.span, message(phrases::file::unknown_field, name), remedy);
  }
}

const YamlNode* Fields::operator[](std::string_view key) const {
  for (const auto& [name, value] : values_) {
    if (name == key) return value;
  }
  return nullptr;
}

void report(YamlFile file, std::string_view rule, Span span, Message message,
    std::optional<Message> remedy) {
  file.problems.push_back(
      {rule, Severity::error, {}, span, std::move(message), {}, std::move(remedy)});
}

void report_missing(YamlFile file, const YamlNode& map, std::string_view key) {
  report(file, "wrong-type", map.span, message(phrases::file::missing_field, key));
}

void check_version(YamlFile file, const YamlNode& top, const YamlNode* version) {
  if (version == nullptr) return report_missing(file, top, "version");
  const std::string text = text_of(file, version);
  if (text == "1" || version->kind != YamlKind::scalar) return;
  report(file, "wrong-type", version->span, message(phrases::file::unknown_version, text));
}

std::string required(YamlFile file, const YamlNode& map, const Fields& fields, std::string_view key,
    std::string (*read)(YamlFile, const YamlNode*)) {
  const YamlNode* node = fields[key];
  std::string text = read(file, node);
  const bool is_reported = node != nullptr && node->kind != YamlKind::scalar;
  if (text.empty() && !is_reported) report_missing(file, map, key);
  return text;
}

bool is_map(YamlFile file, const YamlNode& node) {
  if (node.kind == YamlKind::map) return true;
  report_kind(file, node, phrases::yaml::map);
  return false;
}

std::string text_of(YamlFile file, const YamlNode* node) {
  if (node == nullptr) return {};
  if (node->kind == YamlKind::scalar) return std::string(file.text(*node));
  report_kind(file, *node, phrases::yaml::text);
  return {};
}

std::string id_of(YamlFile file, const YamlNode* node) {
  std::string id = text_of(file, node);
  if (node != nullptr && node->plain && (is_fraction(id) || looks_octal(id))) {
    report(file, "wrong-type", node->span, message(phrases::file::unquoted_id, id),
        message(phrases::file::write_instead, "\"" + id + "\""));
  }
  return id;
}

std::vector<const YamlNode*> items_of(YamlFile file, const YamlNode* node) {
  std::vector<const YamlNode*> items;
  if (node == nullptr) return items;
  if (node->kind != YamlKind::sequence) {
    report_kind(file, *node, phrases::yaml::list);
    if (node->kind != YamlKind::null) items.push_back(node);
    return items;
  }
  for (const std::uint32_t child : file.tree.children_of(*node)) {
    items.push_back(&file.tree.nodes[child]);
  }
  return items;
}

std::vector<std::string> texts_of(YamlFile file, const YamlNode* node) {
  std::vector<std::string> texts;
  for (const YamlNode* item : items_of(file, node)) {
    if (item->kind == YamlKind::scalar) {
      texts.emplace_back(file.text(*item));
    } else {
      report_kind(file, *item, phrases::yaml::text);
    }
  }
  return texts;
}

int integer_of(YamlFile file, const YamlNode* node, int least) {
  if (node == nullptr) return 0;
  if (node->kind != YamlKind::scalar) {
    report_kind(file, *node, phrases::yaml::number);
    return 0;
  }
  const std::string_view text = file.text(*node);
  const auto value = as_integer(text);
  if (value && *value >= least) return *value;
  if (looks_octal(text)) {
    report(file, "wrong-type", node->span, message(phrases::file::octal_looking, text),
        message(phrases::file::write_instead, without_needless_zeros(text)));
  } else {
    report(file, "wrong-type", node->span, message(phrases::file::no_number, text, least));
  }
  return 0;
}

bool truth_of(YamlFile file, const YamlNode* node) {
  if (node == nullptr) return false;
  const std::string_view text = node->kind == YamlKind::scalar ? file.text(*node) : "";
  if (text == "true" || text == "false") return text == "true";
  static constexpr std::array<std::string_view, 2> words{"true", "false"};
  report_choice(file, *node, words);
  return false;
}

Date date_of(YamlFile file, const YamlNode* node) {
  if (node == nullptr) return {};
  const std::string text = text_of(file, node);
  if (const auto date = parse_date(text)) return *date;
  if (node->kind == YamlKind::scalar) {
    report(file, "wrong-type", node->span, message(phrases::file::no_date, text));
  }
  return {};
}

void report_choice(YamlFile file, const YamlNode& node, std::span<const std::string_view> words) {
  if (node.kind != YamlKind::scalar) {
    report_kind(file, node, phrases::yaml::text);
    return;
  }
  std::string all;
  for (const std::string_view word : words) {
    if (!all.empty()) all += ", ";
    all += word;
  }
  std::optional<Message> remedy;
  const std::string_view text = file.text(node);
  if (const auto meant = did_you_mean(text, words))
    remedy = message(phrases::file::did_you_mean, *meant);
  report(file, "wrong-type", node.span, message(phrases::file::no_such_choice, text, all), remedy);
}

Source source_of(YamlFile file, const YamlNode* node) {
  Source source;
  if (node == nullptr || !is_map(file, *node)) return source;
  const Fields fields(file, *node, source_fields);
  source.file = text_of(file, fields["file"]);
  source.line = static_cast<std::uint32_t>(integer_of(file, fields["line"], 1));
  source.clause_line = static_cast<std::uint32_t>(integer_of(file, fields["clause_line"], 1));
  source.place = text_of(file, fields["place"]);
  return source;
}

}  // namespace remit
