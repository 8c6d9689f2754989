// A file is edited as text, at the places that its tree knows: people's comments and layout are not
// remit's to change. All edits of a file are made from its end to its beginning, so that each place
// still holds when its turn comes.

#include "remit/io/task_editor.hpp"

#include <algorithm>

#include "remit/io/yaml_scalar.hpp"

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

/// The new items of a list, in the order in which they are to stand.
std::vector<std::string> items_of(const ListEdit& edit) {
  std::vector<std::string> items;
  for (const AssignmentLine* const line : edit.added) items.push_back(item_of(*line));
  if (edit.opened) items.emplace_back(and_others);
  return items;
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
  return text;
}

}  // namespace

TaskEditor::TaskEditor(const Sources& sources, std::uint32_t file)
    : text_(sources[file].text), tree_(read_yaml(sources, file, ignored_)) {
  for (const YamlNode& node : tree_.nodes) {
    if (node.kind != YamlKind::map) continue;
    const Field title = field(node, "title");
    by_place_.emplace(title.value != nullptr ? title.value->span.begin : node.span.begin, &node);
  }
  line_end_ = text_.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

bool TaskEditor::put(Span task, Role role, const ListEdit& edit) {
  const std::size_t before = edits_.size();
  const bool is_put = put_in_list(task, role, edit);
  if (!is_put) edits_.resize(before);
  return is_put;
}

bool TaskEditor::put_in_list(Span task, Role role, const ListEdit& edit) {
  const YamlNode* const map = map_at(task);
  if (map == nullptr) return false;
  const Field list = field(*map, name_of(role));
  if (list.value == nullptr)
    return edit.removed.empty() && !edit.closed && add_list(*map, role, edit);
  if (list.value->kind != YamlKind::sequence) return false;
  const auto goes = going(*list.value, edit);
  if (!goes) return false;
  const bool is_emptied = !goes->empty() && std::ranges::find(*goes, false) == goes->end() &&
                          edit.added.empty() && !edit.opened;
  if (is_emptied && take_field(list)) return true;
  return text_[list.value->span.begin] == '[' ? edit_flow(*list.value, edit, *goes)
                                              : edit_block(*list.value, edit, *goes);
}

bool TaskEditor::put_deadline(Span task, const std::string& deadline) {
  const YamlNode* const map = map_at(task);
  if (map == nullptr) return false;
  const bool is_flow = text_[map->span.begin] == '{';
  const YamlContext context = is_flow ? YamlContext::flow : YamlContext::block;
  const std::string value = as_scalar(deadline, context);
  const Field known = field(*map, "deadline");
  if (known.value != nullptr) {
    if (known.value->kind != YamlKind::scalar) return false;
    if (deadline.empty() && take_field(known)) return true;
    const std::size_t begin = known.value->span.begin;
    edits_.push_back({begin, known.value->span.end - begin, deadline.empty() ? "\"\"" : value});
    return true;
  }
  if (deadline.empty()) return true;
  if (is_flow) return add_flow_field(*map, ", deadline: " + value);
  const std::string indent(map->span.begin - line_begin(map->span.begin), ' ');
  return add_block_field(*map, "deadline", indent + "deadline: " + value + line_end_);
}

std::string TaskEditor::result() && {
  std::ranges::stable_sort(edits_, {}, &Edit::at);
  std::string text(text_);
  for (auto edit = edits_.rbegin(); edit != edits_.rend(); ++edit) {
    text.replace(edit->at, edit->taken, edit->text);
  }
  return text;
}

const YamlNode* TaskEditor::map_at(Span task) const {
  const auto found = by_place_.find(task.begin);
  return found == by_place_.end() ? nullptr : found->second;
}

TaskEditor::Field TaskEditor::field(const YamlNode& map, std::string_view key) const {
  const auto children = tree_.children_of(map);
  for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
    const YamlNode& name = tree_.nodes[children[i]];
    if (tree_.text_of(name) == key) return {&name, &tree_.nodes[children[i + 1]]};
  }
  return {};
}

std::size_t TaskEditor::line_begin(std::size_t at) const {
  const std::size_t before = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

/// The beginning of the next line; the end of the text if there is none.
std::size_t TaskEditor::after_line(std::size_t at) const {
  const std::size_t end = text_.find('\n', at);
  return end == std::string_view::npos ? text_.size() : end + 1;
}

/// Lines of comments, or with nothing, that stand right above the line at `at` belong to it.
std::size_t TaskEditor::above_comments(std::size_t at) const {
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
std::optional<std::size_t> TaskEditor::closed_end_of(const YamlNode& node) const {
  if (node.kind == YamlKind::scalar) return node.span.end;
  const char open = text_[node.span.begin];
  const char close = text_[node.span.end - 1];
  const bool is_closed = (open == '{' && close == '}') || (open == '[' && close == ']');
  if (!is_closed) return {};
  return node.span.end;
}

bool TaskEditor::is_others(const YamlNode& node) const {
  return node.kind == YamlKind::scalar && tree_.text_of(node) == and_others;
}

/// Which items of a list go; none if one that is to go is not there.
std::optional<std::vector<bool>> TaskEditor::going(
    const YamlNode& list, const ListEdit& edit) const {
  const auto items = tree_.children_of(list);
  std::vector<bool> goes(items.size(), false);
  for (const std::uint32_t place : edit.removed) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (tree_.nodes[items[i]].span.begin <= place) found = i;
    }
    if (!found || goes[*found] || is_others(tree_.nodes[items[*found]])) return {};
    goes[*found] = true;
  }
  if (edit.closed) {
    if (items.empty() || !is_others(tree_.nodes[items.back()])) return {};
    goes.back() = true;
  }
  return goes;
}

/// The item that a new one is to stand before: the one of that name, else 等, else the end.
std::size_t TaskEditor::place_before(
    const YamlNode& list, const std::vector<bool>& goes, const std::string& name) const {
  const auto items = tree_.children_of(list);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const YamlNode& item = tree_.nodes[items[i]];
    if (goes[i]) continue;
    const YamlNode* const named = item.kind == YamlKind::map ? field(item, "name").value : &item;
    if (!name.empty() && named != nullptr && tree_.text_of(*named) == name) return i;
  }
  const bool is_open = !items.empty() && !goes.back() && is_others(tree_.nodes[items.back()]);
  return is_open ? items.size() - 1 : items.size();
}

/// True if a field and what belongs to it are all that stands on its lines.
bool TaskEditor::is_alone_on_lines(const Field& field, std::size_t end) const {
  const std::size_t begin = line_begin(field.key->span.begin);
  const std::string_view before = text_.substr(begin, field.key->span.begin - begin);
  const std::string_view after = text_.substr(end, after_line(end) - end);
  return before.find_first_not_of(' ') == std::string_view::npos &&
         after.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Takes a field with its lines out of a map in block style; false if something else stands there.
bool TaskEditor::take_field(const Field& field) {
  const auto end = closed_end_of(*field.value);
  if (!end || !is_alone_on_lines(field, *end)) return false;
  const std::size_t begin = line_begin(field.key->span.begin);
  edits_.push_back({begin, after_line(*end) - begin});
  return true;
}

/// Behind the title of a task in flow style.
bool TaskEditor::add_flow_field(const YamlNode& map, const std::string& text) {
  const YamlNode* const title = field(map, "title").value;
  if (title == nullptr || title->kind != YamlKind::scalar) return false;
  edits_.push_back({title->span.end, 0, text});
  return true;
}

/// Behind the id, the title and the lists of lesser roles; a deadline behind all lists.
bool TaskEditor::add_block_field(
    const YamlNode& map, std::string_view key, const std::string& lines) {
  const auto role = role_named(key);
  const auto children = tree_.children_of(map);
  std::optional<std::size_t> anchor;
  for (std::size_t i = 0; i + 1 < children.size(); i += 2) {
    const std::string_view other = tree_.text_of(tree_.nodes[children[i]]);
    const auto known = role_named(other);
    if (other == "id" || other == "title" || (known && (!role || *known < *role))) anchor = i;
  }
  if (!anchor) return false;
  if (*anchor + 2 < children.size()) {
    const YamlNode& next = tree_.nodes[children[*anchor + 2]];
    edits_.push_back({above_comments(line_begin(next.span.begin)), 0, lines});
    return true;
  }
  return append_line(tree_.nodes[children[*anchor + 1]].span.end, lines);
}

bool TaskEditor::add_list(const YamlNode& map, Role role, const ListEdit& edit) {
  const std::vector<std::string> items = items_of(edit);
  if (items.empty()) return true;
  const std::string name(name_of(role));
  if (text_[map.span.begin] == '{') {
    return add_flow_field(map, ", " + name + ": [" + joined(items) + ']');
  }
  const std::string indent(map.span.begin - line_begin(map.span.begin), ' ');
  std::string lines = indent + name + ':' + line_end_;
  for (const std::string& item : items) {
    lines.append(indent).append("  - ").append(item).append(line_end_);
  }
  return add_block_field(map, name, lines);
}

bool TaskEditor::edit_flow(
    const YamlNode& list, const ListEdit& edit, const std::vector<bool>& goes) {
  const auto items = tree_.children_of(list);
  const std::vector<std::string> added = items_of(edit);
  std::vector<std::size_t> ends;
  for (const std::uint32_t item : items) {
    const auto end = closed_end_of(tree_.nodes[item]);
    if (!end) return false;
    ends.push_back(*end);
  }
  const auto begin = [&](std::size_t i) { return tree_.nodes[items[i]].span.begin; };
  const auto last = std::find(goes.rbegin(), goes.rend(), false);
  const auto kept = static_cast<std::size_t>(goes.rend() - last);  // one past the last that stays
  if (kept == 0) {
    const std::size_t from = items.empty() ? list.span.begin + 1 : begin(0);
    edits_.push_back({from, items.empty() ? 0 : ends.back() - from, joined(added)});
    return true;
  }
  for (std::size_t i = 0; i < added.size(); ++i) {
    const std::string before = i < edit.added.size() ? edit.added[i]->before : std::string();
    const std::size_t place = place_before(list, goes, before);
    if (place < items.size()) {
      edits_.push_back({begin(place), 0, added[i] + ", "});
    } else {
      edits_.push_back({ends[kept - 1], 0, ", " + added[i]});
    }
  }
  for (std::size_t i = 0; i < kept; ++i) {
    if (goes[i]) edits_.push_back({begin(i), begin(i + 1) - begin(i)});
  }
  if (kept < items.size()) edits_.push_back({ends[kept - 1], ends.back() - ends[kept - 1]});
  return true;
}

bool TaskEditor::edit_block(
    const YamlNode& list, const ListEdit& edit, const std::vector<bool>& goes) {
  const auto items = tree_.children_of(list);
  if (items.empty()) return false;
  const auto node = [&](std::size_t i) -> const YamlNode& { return tree_.nodes[items[i]]; };
  const std::size_t first = line_begin(node(0).span.begin);
  const std::size_t dash = text_.find_first_not_of(' ', first);
  if (text_[dash] != '-') return false;
  const bool all_go = std::ranges::find(goes, false) == goes.end();
  const std::vector<std::string> added = items_of(edit);
  if (all_go && added.empty()) return false;
  for (std::size_t i = 0; i < added.size(); ++i) {
    const std::string line = std::string(dash - first, ' ') + "- " + added[i] + line_end_;
    const std::string before = i < edit.added.size() ? edit.added[i]->before : std::string();
    const std::size_t place = place_before(list, goes, before);
    if (place < items.size()) {
      edits_.push_back({above_comments(line_begin(node(place).span.begin)), 0, line});
    } else if (!append_line(node(items.size() - 1).span.end, line)) {
      return false;
    }
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto next =
        i + 1 < items.size() ? std::optional(line_begin(node(i + 1).span.begin)) : std::nullopt;
    if (goes[i] && !take_block_item(node(i), next)) return false;
  }
  return true;
}

/// The lines of an item, but for comments above the next one.
bool TaskEditor::take_block_item(const YamlNode& item, std::optional<std::size_t> next) {
  const std::size_t begin = line_begin(item.span.begin);
  std::size_t end = after_line(item.span.end == 0 ? item.span.begin : item.span.end - 1);
  if (next) end = std::min(std::max(end, begin), *next);
  edits_.push_back({begin, end - begin});
  return true;
}

/// Puts whole lines behind the line in which a value ends.
bool TaskEditor::append_line(std::size_t end, const std::string& lines) {
  const std::size_t at = after_line(end);
  const bool is_open = at == text_.size() && (at == 0 || text_[at - 1] != '\n');
  edits_.push_back({at, 0, is_open ? line_end_ + lines : lines});
  return true;
}

}  // namespace remit
