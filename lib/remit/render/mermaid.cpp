#include "remit/render/mermaid.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <string_view>

#include "remit/base/phrases/network.hpp"
#include "remit/base/text.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/legend.hpp"
#include "remit/render/matrix_table.hpp"

namespace remit {

namespace {

constexpr std::size_t most_edges = 500;
constexpr std::size_t most_characters = 50'000;

/// By role: the weight of the line tells roles apart without colour.
constexpr std::array<std::string_view, all_roles.size()> lines{"==>", "-.->", "-->", "---"};
constexpr std::array<std::string_view, all_roles.size()> dashes{
    "stroke-width:2px,stroke-dasharray:8 3", "stroke-width:1px,stroke-dasharray:8 3",
    "stroke-width:1px,stroke-dasharray:8 3", "stroke-width:1px,stroke-dasharray:8 3"};

/// Text within quotes: what Mermaid or HTML would take for their own are written as entities.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char32_t character : decoded(printable(text))) {
    constexpr std::u32string_view special = U"\"#<>&`\\[]{}|";
    if (special.find(character) == std::u32string_view::npos) {
      result += encoded({&character, 1});
    } else {
      result += fmt::format("#{};", static_cast<std::uint32_t>(character));
    }
  }
  return result + '"';
}

std::string label_of(const DiagramNode& node, Language language) {
  std::string text;
  for (const std::string& line : node_label(node, language)) {
    if (!text.empty()) text += "<br>";
    const std::string whole = quoted(line);
    text += std::string_view(whole).substr(1, whole.size() - 2);
  }
  return '"' + text + '"';
}

std::string_view class_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::plan:
      return "plan";
    case NodeKind::task:
      return "task";
    case NodeKind::gap:
      return "gap";
    case NodeKind::nobody:
      return "nobody";
    case NodeKind::agency:
      return "agency";
    case NodeKind::collective:
    case NodeKind::rest:
      return "others";
  }
  return "task";
}

std::string numbers_of(const DiagramEdge& edge) {
  std::string text;
  for (const Role role : all_roles) {
    if (edge.counts[role] == 0) continue;
    text += fmt::format("{}{}{}", text.empty() ? "" : " ", mark(role), edge.counts[role]);
  }
  return text;
}

/// By fate: what is new, what ends, what changes, what stays.
std::string_view line_of(const DiagramEdge& edge) {
  if (!edge.change) return lines[static_cast<std::size_t>(edge.role)];
  static constexpr std::array<std::string_view, 4> fates{"---", "==>", "-.->", "-->"};
  return fates[static_cast<std::size_t>(edge.change->fate)];
}

void write_edge(std::string& text, const Diagram& diagram, const DiagramEdge& edge) {
  const std::string_view line = line_of(edge);
  std::string numbers = diagram.view == View::overview ? numbers_of(edge) : change_text(edge);
  if (!numbers.empty()) numbers = "|" + quoted(numbers) + "|";
  fmt::format_to(std::back_inserter(text), "  n{} {}{} n{}\n", edge.from, line, numbers, edge.to);
}

/// What is only proposed is drawn in long dashes, which no role has.
void write_proposed(std::string& text, const Diagram& diagram) {
  for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
    const DiagramEdge& edge = diagram.edges[i];
    if (!edge.proposed) continue;
    fmt::format_to(std::back_inserter(text), "  linkStyle {} {}\n", i,
        dashes[static_cast<std::size_t>(edge.role)]);
  }
}

}  // namespace

std::string as_mermaid(const Diagram& diagram, Language language) {
  std::string text =
      "---\ntitle: " + quoted(in_words(diagram.title, language)) + "\n---\nflowchart LR\n";
  const auto out = std::back_inserter(text);
  for (std::uint32_t group = 0; group < diagram.groups.size(); ++group) {
    fmt::format_to(out, "  subgraph g{}[{}]\n", group, quoted(diagram.groups[group].title));
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
      const DiagramNode& node = diagram.nodes[i];
      if (node.group != group) continue;
      fmt::format_to(out, "    n{}[{}]:::{}\n", i, label_of(node, language), class_of(node.kind));
    }
    text += "  end\n";
  }
  for (const DiagramEdge& edge : diagram.edges) write_edge(text, diagram, edge);
  write_proposed(text, diagram);
  text +=
      "  classDef plan fill:#dfe8f3,stroke:#33475f,stroke-width:2px,color:#1b2733\n"
      "  classDef task fill:#e9eff7,stroke:#5b6f8a,color:#1b2733\n"
      "  classDef gap fill:#fdf1f0,stroke:#b3261e,stroke-width:3px,color:#7a1a14\n"
      "  classDef nobody fill:#ffffff,stroke:#6b6b6b,stroke-dasharray:4 3,color:#333333\n"
      "  classDef agency fill:#ffffff,stroke:#333333,color:#111111\n"
      "  classDef others fill:#f3efe6,stroke:#333333,stroke-dasharray:4 3,color:#111111\n";
  return text;
}

std::optional<Message> mermaid_refusal(const Diagram& diagram, const std::string& text) {
  if (diagram.edges.size() <= most_edges && decoded(text).size() <= most_characters) return {};
  return message(phrases::mermaid::too_many, most_edges, most_characters, diagram.edges.size(),
      decoded(text).size());
}

}  // namespace remit
