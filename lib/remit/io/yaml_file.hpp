#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/io/yaml_tree.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// One YAML file while it is read: its tree and where its problems go. Every `…_of` function
/// returns what can be used and reports what cannot as wrong-type.
struct YamlFile {
  const YamlTree& tree;
  std::vector<Diagnostic>& problems;

  [[nodiscard]] std::string_view text(const YamlNode& node) const { return tree.text_of(node); }
};

/// The values of a map by key. Keys not in `known` are reported as unknown-field.
class Fields {
public:
  Fields(YamlFile file, const YamlNode& map, std::span<const std::string_view> known);

  /// The value of a key; null if the map lacks it or gives it no value.
  [[nodiscard]] const YamlNode* operator[](std::string_view key) const;

private:
  std::vector<std::pair<std::string_view, const YamlNode*>> values_;
};

void report(YamlFile file, std::string_view rule, Span span, Message message,
    std::optional<Message> remedy = {});

/// The problem that a map lacks a field it must have.
void report_missing(YamlFile file, const YamlNode& map, std::string_view key);

/// Reports a file that does not say `version: 1`, or says another one.
void check_version(YamlFile file, const YamlNode& top, const YamlNode* version);

/// What `read` (text_of, id_of) makes of a field that must be there and not be empty.
std::string required(YamlFile file, const YamlNode& map, const Fields& fields, std::string_view key,
    std::string (*read)(YamlFile, const YamlNode*));

/// True for a map; otherwise reported.
bool is_map(YamlFile file, const YamlNode& node);

/// A text; numbers and truths as they are written. Null gives an empty text.
std::string text_of(YamlFile file, const YamlNode* node);

/// An id: a text that other YAML readers could not take for a fraction (2.10 wants quotes).
std::string id_of(YamlFile file, const YamlNode* node);

/// The items of a list; a single value is reported, and used as the one item of a list.
std::vector<const YamlNode*> items_of(YamlFile file, const YamlNode* node);

/// The texts of a list.
std::vector<std::string> texts_of(YamlFile file, const YamlNode* node);

/// A whole number from `least` on; 0 if absent or wrong.
int integer_of(YamlFile file, const YamlNode* node, int least);

/// true or false; false if absent or wrong.
bool truth_of(YamlFile file, const YamlNode* node);

/// 2016, 2016-09 or 2016-09-03; no date if absent or wrong.
Date date_of(YamlFile file, const YamlNode* node);

/// Reports a value that is none of the words a field takes, with the nearest one as remedy.
void report_choice(YamlFile file, const YamlNode& node, std::span<const std::string_view> words);

/// One of the words that `Named` understands (as `role_named` does); reported otherwise.
template <class Value>
std::optional<Value> choice_of(YamlFile file, const YamlNode* node,
    std::optional<Value> (*named)(std::string_view), std::span<const std::string_view> words) {
  if (node == nullptr) return {};
  if (node->kind == YamlKind::scalar) {
    if (const auto value = named(file.text(*node))) return value;
  }
  report_choice(file, *node, words);
  return {};
}

/// {file, line, clause_line, place}
Source source_of(YamlFile file, const YamlNode* node);

}  // namespace remit
