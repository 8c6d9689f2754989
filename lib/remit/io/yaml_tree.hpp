#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"

namespace remit {

enum class YamlKind : std::uint8_t { null, scalar, sequence, map };

/// One node of a YAML document; `YamlTree` holds its text and children.
struct YamlNode {
  YamlKind kind = YamlKind::null;
  bool plain = true;        ///< scalar without quotes: 2016 and true may mean a number and a truth
  Span span;                ///< of a null: the key before it; of a container: its first byte on
  std::uint32_t first = 0;  ///< scalar: offset of its text; container: of its first child
  std::uint32_t count = 0;  ///< scalar: bytes; sequence: items; map: keys and values together
  std::uint32_t line = 0;   ///< line of the file, from 1
};

/// A YAML file as a tree that knows where everything stands; the root is the last node closed.
struct YamlTree {
  std::vector<YamlNode> nodes;
  std::vector<std::uint32_t> children;  ///< of all containers, each one's together
  std::string text;                     ///< of all scalars
  std::uint32_t root = 0;

  [[nodiscard]] bool empty() const { return nodes.empty(); }
  [[nodiscard]] const YamlNode& top() const { return nodes[root]; }
  [[nodiscard]] std::string_view text_of(const YamlNode& node) const;
  /// Items of a sequence; of a map: key, value, key, value …
  [[nodiscard]] std::span<const std::uint32_t> children_of(const YamlNode& node) const;
};

/// Reads YAML from `sources[file]` without trusting it: duplicate keys (the first stands), alias
/// bombs, recursion, depth, number of nodes, encoding are guarded; every problem becomes a
/// diagnostic (parse-error, duplicate-key), and what can be read around it is in the tree.
YamlTree read_yaml(const Sources& sources, std::uint32_t file, std::vector<Diagnostic>& problems);

}  // namespace remit
