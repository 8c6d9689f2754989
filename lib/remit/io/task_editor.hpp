#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "remit/io/insert_assignments.hpp"
#include "remit/io/yaml_tree.hpp"

/// A file of a catalog under the editor's hands; a part of `edit_tasks.cpp`.
namespace remit {

/// What changes in one list of a task.
struct ListEdit {
  std::vector<const AssignmentLine*> added;
  std::vector<std::uint32_t> removed;  ///< where the names that go stand in the file
  bool opened = false;
  bool closed = false;
};

class TaskEditor {
public:
  TaskEditor(const Sources& sources, std::uint32_t file);

  /// False, and nothing changed, if there is no safe place for it.
  bool put(Span task, Role role, const ListEdit& edit);
  bool put_deadline(Span task, const std::string& deadline);

  std::string result() &&;

private:
  /// At a place, so many bytes go and a text comes; of several at one place the first stands first.
  struct Edit {
    std::size_t at = 0;
    std::size_t taken = 0;
    std::string text{};
  };

  /// A key of a map and its value.
  struct Field {
    const YamlNode* key = nullptr;
    const YamlNode* value = nullptr;
  };

  bool put_in_list(Span task, Role role, const ListEdit& edit);
  [[nodiscard]] const YamlNode* map_at(Span task) const;
  [[nodiscard]] Field field(const YamlNode& map, std::string_view key) const;
  [[nodiscard]] std::size_t line_begin(std::size_t at) const;
  [[nodiscard]] std::size_t after_line(std::size_t at) const;
  [[nodiscard]] std::size_t above_comments(std::size_t at) const;
  [[nodiscard]] std::optional<std::size_t> closed_end_of(const YamlNode& node) const;
  [[nodiscard]] bool is_others(const YamlNode& node) const;
  [[nodiscard]] std::optional<std::vector<bool>> going(
      const YamlNode& list, const ListEdit& edit) const;
  [[nodiscard]] std::size_t place_before(
      const YamlNode& list, const std::vector<bool>& goes, const std::string& name) const;
  [[nodiscard]] bool is_alone_on_lines(const Field& field, std::size_t end) const;
  bool take_field(const Field& field);
  bool add_flow_field(const YamlNode& map, const std::string& text);
  bool add_block_field(const YamlNode& map, std::string_view key, const std::string& lines);
  bool add_list(const YamlNode& map, Role role, const ListEdit& edit);
  bool edit_flow(const YamlNode& list, const ListEdit& edit, const std::vector<bool>& goes);
  bool edit_block(const YamlNode& list, const ListEdit& edit, const std::vector<bool>& goes);
  bool take_block_item(const YamlNode& item, std::optional<std::size_t> next);
  bool append_line(std::size_t end, const std::string& lines);

  std::string_view text_;
  std::vector<Diagnostic> ignored_;
  YamlTree tree_;
  std::unordered_map<std::uint32_t, const YamlNode*> by_place_;  ///< maps by where their title is
  std::vector<Edit> edits_;
  std::string line_end_;
};

}  // namespace remit
