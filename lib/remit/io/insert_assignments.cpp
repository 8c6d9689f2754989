// A file is edited as text, at the places that its tree knows: people's comments and layout are not
// remit's to change. All edits of a file are made from its end to its beginning, so that each place
// still holds when its turn comes.

#include "remit/io/insert_assignments.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "remit/io/yaml_scalar.hpp"
#include "remit/io/yaml_tree.hpp"

namespace remit {

namespace {

constexpr std::string_view and_others = "等";

std::string item_of(const AssignmentLine& line) {
  std::string text = "{name: " + as_scalar(line.name, YamlContext::flow) + ", from: proposal";
  if (!line.jurisdiction.empty()) {
    text += ", jurisdiction: " + as_scalar(line.jurisdiction, YamlContext::flow);
  }
  return text + "}";
}

/// A piece of text to be put in at a place; of several at one place the first stands first.
struct Edit {
  std::size_t at = 0;
  std::string text;
};

class FileEditor {
public:
  FileEditor(const Sources& sources, std::uint32_t file)
      : text_(sources[file].text), tree_(read_yaml(sources, file, ignored_)) {
    for (const YamlNode& node : tree_.nodes) {
      if (node.kind != YamlKind::map) continue;
      const YamlNode* const title = value(node, "title");
      by_place_.emplace(title != nullptr ? title->span.begin : node.span.begin, &node);
    }
    line_end_ = text_.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
  }

  /// False if there is no safe place for them.
  bool put(Span task, Role role, std::span<const AssignmentLine* const> lines) {
    const auto found = by_place_.find(task.begin);
    if (found == by_place_.end()) return false;
    const YamlNode& map = *found->second;
    const YamlNode* const list = value(map, name_of(role));
    if (list == nullptr) {
      return text_[map.span.begin] == '{' ? add_flow_list(map, role, lines)
                                          : add_list(map, role, lines);
    }
    if (list->kind != YamlKind::sequence) return false;
    return text_[list->span.begin] == '[' ? grow_flow(*list, lines) : grow_block(*list, lines);
  }

  std::string result() && {
    std::ranges::stable_sort(edits_, {}, &Edit::at);
    std::string text(text_);
    for (auto edit = edits_.rbegin(); edit != edits_.rend(); ++edit) {
      text.insert(edit->at, edit->text);
    }
    return text;
  }

private:
  [[nodiscard]] const YamlNode* value(const YamlNode& map, std::string_view key) const {
    const auto children = tree_.children_of(map);
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
      if (tree_.text_of(tree_.nodes[children[i]]) == key) return &tree_.nodes[children[i + 1]];
    }
    return nullptr;
  }

  [[nodiscard]] std::size_t line_begin(std::size_t at) const {
    const std::size_t before = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
  }

  /// The beginning of the next line; the end of the text if there is none.
  [[nodiscard]] std::size_t after_line(std::size_t at) const {
    const std::size_t end = text_.find('\n', at);
    return end == std::string_view::npos ? text_.size() : end + 1;
  }

  /// Lines of comments, or with nothing, that stand right above the line at `at` belong to it.
  [[nodiscard]] std::size_t above_comments(std::size_t at) const {
    while (at > 0) {
      const std::size_t before = line_begin(at - 1);
      const std::string_view line = text_.substr(before, at - before);
      const std::size_t first = line.find_first_not_of(" \t\r\n");
      if (first != std::string_view::npos && line[first] != '#') break;
      at = before;
    }
    return at;
  }

  /// Where a scalar, or a map or list in brackets, ends; none for what has no end of its own.
  [[nodiscard]] std::optional<std::size_t> closed_end_of(const YamlNode& node) const {
    if (node.kind == YamlKind::scalar) return node.span.end;
    const char open = text_[node.span.begin];
    const char close = text_[node.span.end - 1];
    const bool is_closed = (open == '{' && close == '}') || (open == '[' && close == ']');
    if (!is_closed) return {};
    return node.span.end;
  }

  [[nodiscard]] bool is_others(const YamlNode& node) const {
    return node.kind == YamlKind::scalar && tree_.text_of(node) == and_others;
  }

  static std::string flow_items(std::span<const AssignmentLine* const> lines) {
    std::string all;
    for (const AssignmentLine* const line : lines) {
      all += (all.empty() ? "" : ", ") + item_of(*line);
    }
    return all;
  }

  /// Behind the title of a task in flow style.
  bool add_flow_list(const YamlNode& map, Role role, std::span<const AssignmentLine* const> lines) {
    const YamlNode* const title = value(map, "title");
    if (title == nullptr || title->kind != YamlKind::scalar) return false;
    edits_.push_back(
        {title->span.end, ", " + std::string(name_of(role)) + ": [" + flow_items(lines) + ']'});
    return true;
  }

  bool grow_flow(const YamlNode& list, std::span<const AssignmentLine* const> lines) {
    const auto items = tree_.children_of(list);
    const std::string all = flow_items(lines);
    if (items.empty()) {
      edits_.push_back({list.span.begin + 1, all});
      return true;
    }
    const YamlNode& last = tree_.nodes[items.back()];
    if (is_others(last)) {
      edits_.push_back({last.span.begin, all + ", "});
      return true;
    }
    const auto end = closed_end_of(last);
    if (end) edits_.push_back({*end, ", " + all});
    return end.has_value();
  }

  bool grow_block(const YamlNode& list, std::span<const AssignmentLine* const> lines) {
    const auto items = tree_.children_of(list);
    if (items.empty()) return false;
    const YamlNode& last = tree_.nodes[items.back()];
    const std::size_t begin = line_begin(last.span.begin);
    const std::size_t dash = text_.find_first_not_of(' ', begin);
    if (text_[dash] != '-') return false;
    std::string all;
    for (const AssignmentLine* const line : lines) {
      all += std::string(dash - begin, ' ') + "- " + item_of(*line) + line_end_;
    }
    if (is_others(last)) {
      edits_.push_back({above_comments(begin), all});
      return true;
    }
    return append_line(last.span.end, all);
  }

  /// Puts whole lines behind the line in which a value ends.
  bool append_line(std::size_t end, const std::string& lines) {
    const std::size_t at = after_line(end);
    const bool is_open = at == text_.size() && (at == 0 || text_[at - 1] != '\n');
    edits_.push_back({at, is_open ? line_end_ + lines : lines});
    return true;
  }

  bool add_list(const YamlNode& map, Role role, std::span<const AssignmentLine* const> lines) {
    const std::size_t column = map.span.begin - line_begin(map.span.begin);
    const std::string indent(column, ' ');
    std::string all = indent + std::string(name_of(role)) + ':' + line_end_;
    for (const AssignmentLine* const line : lines) {
      all += indent + "  - " + item_of(*line) + line_end_;
    }
    const auto children = tree_.children_of(map);
    std::optional<std::size_t> anchor;  // the field it comes after
    for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
      const std::string_view key = tree_.text_of(tree_.nodes[children[i]]);
      const auto known = role_named(key);
      if (key == "id" || key == "title" || (known && *known < role)) anchor = i;
    }
    if (!anchor) return false;
    if (*anchor + 2 < children.size()) {
      const YamlNode& next = tree_.nodes[children[*anchor + 2]];
      edits_.push_back({above_comments(line_begin(next.span.begin)), all});
      return true;
    }
    return append_line(tree_.nodes[children[*anchor + 1]].span.end, all);
  }

  std::string_view text_;
  std::vector<Diagnostic> ignored_;
  YamlTree tree_;
  std::unordered_map<std::uint32_t, const YamlNode*> by_place_;  ///< maps by where their title is
  std::vector<Edit> edits_;
  std::string line_end_;
};

}  // namespace

Insertion insert_assignments(
    const Sources& sources, const Catalog& catalog, std::span<const AssignmentLine> lines) {
  using Lists = std::map<std::pair<TaskId, Role>, std::vector<const AssignmentLine*>>;
  std::map<std::uint32_t, Lists> by_file;
  for (const AssignmentLine& line : lines) {
    by_file[catalog[line.task].where.file][{line.task, line.role}].push_back(&line);
  }
  Insertion result;
  for (const auto& [file, lists] : by_file) {
    FileEditor editor(sources, file);
    bool is_changed = false;
    for (const auto& [place, its_lines] : lists) {
      if (editor.put(catalog[place.first].where, place.second, its_lines)) {
        is_changed = true;
        continue;
      }
      for (const AssignmentLine* const line : its_lines) result.left.push_back(*line);
    }
    if (is_changed) result.files.emplace_back(file, std::move(editor).result());
  }
  return result;
}

}  // namespace remit
