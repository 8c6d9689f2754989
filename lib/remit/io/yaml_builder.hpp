#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/base/source.hpp"
#include "remit/io/yaml_text.hpp"
#include "remit/io/yaml_tree.hpp"

namespace remit {

inline constexpr std::size_t most_levels = 64;
inline constexpr std::size_t most_nodes = 10'000'000;
inline constexpr std::size_t most_nodes_by_aliases = 1'000'000;

/// Thrown at a quotation mark that is not closed: at the end of a file yaml-cpp takes no notice.
struct UnclosedQuote {
  std::uint32_t at = 0;
};

/// Puts a tree together from what the parser says, in its order, and guards it: duplicate keys,
/// aliases, depth, number of nodes. Nothing is allocated for a node but its place in a vector.
class YamlBuilder {
public:
  enum class Style : unsigned char { block, flow };

  YamlBuilder(const WorkingText& text, const SourceFile& file, std::uint32_t index);

  /// `at` is where the parser sees the node, its anchor and tag included; anchor 0 is none.
  void null(std::uint32_t at, std::size_t anchor);
  void scalar(std::uint32_t at, std::size_t anchor, std::string_view value);
  void alias(std::uint32_t at, std::size_t anchor);
  void open(YamlKind kind, std::uint32_t at, std::size_t anchor, Style style);
  void close();
  /// Closes what is open; a key without its value goes.
  void close_all();

  [[nodiscard]] bool is_full() const { return tree_.nodes.size() >= most_nodes; }
  /// The end of the last thing that was read.
  [[nodiscard]] std::uint32_t cursor() const { return cursor_; }
  YamlTree take_tree() { return std::move(tree_); }
  std::vector<Diagnostic> take_problems() { return std::move(problems_); }

private:
  struct Open {
    YamlNode node;
    Style style = Style::block;
    std::size_t anchor = 0;
    std::size_t first_pending = 0;
    std::size_t size_before = 0;
    std::size_t levels = 1;  ///< of it and what is in it
  };
  /// What an alias would bring: nodes, and levels of containers.
  struct Extent {
    std::size_t size = 1;
    std::size_t levels = 0;
  };
  /// A node that has an anchor; without a node as long as it is being read.
  struct Anchored {
    std::uint32_t node = none;
    Extent extent;
    static constexpr std::uint32_t none = 0xFFFFFFFF;
  };

  void add(const YamlNode& node, std::size_t anchor, Extent extent);
  void add_null(std::uint32_t at, std::size_t anchor);
  bool split_key();
  bool take_verbatim_scalar(std::uint32_t at, std::size_t anchor);
  void set_anchor(std::size_t anchor, Anchored anchored);
  [[nodiscard]] bool may_expand(const Anchored& target, Span place);
  void warn_about(const YamlNode& scalar);
  void advise(Severity severity, Span span, Message message, Message remedy);
  void drop_duplicates(std::size_t first_pending);
  void report(std::string_view rule, Span span, Message message, std::vector<Note> notes = {});
  [[nodiscard]] bool is_before_value() const;
  [[nodiscard]] Span null_span(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t flow_end(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t line_of(std::uint32_t at);
  [[nodiscard]] Span span(std::uint32_t begin, std::uint32_t end) const;

  const WorkingText& text_;
  std::string_view view_;
  const std::vector<std::uint32_t>& line_starts_;
  std::uint32_t index_;
  YamlTree tree_;
  std::vector<Diagnostic> problems_;
  std::vector<Open> open_;
  std::vector<std::uint32_t> pending_;  ///< children of all that is open, innermost last
  std::vector<Anchored> anchored_;
  std::vector<std::uint32_t> keys_;        ///< for drop_duplicates: places in pending_
  std::vector<std::uint32_t> duplicates_;  ///< for drop_duplicates: places in pending_
  std::size_t size_ = 0;                   ///< nodes, those by aliases counted each time
  std::size_t size_by_aliases_ = 0;
  std::size_t too_deep_ = 0;  ///< open containers that are left out
  std::size_t line_ = 0;      ///< that of the last node, as an index behind it
  std::uint32_t cursor_ = 0;
};

}  // namespace remit
