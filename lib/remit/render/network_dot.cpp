// Pictures without places of their own: `dot` finds them. What they need for that (springs, a seed,
// frames) stands in the text, so that the same text always gives the same picture.

#include "remit/render/network_dot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/network.hpp"
#include "remit/base/text.hpp"
#include "remit/render/dot.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_label = 34;
constexpr std::size_t most_numbers = 80;  ///< lines that are numbered

/// How a community looks. The shapes tell them apart in grey; the fills are light forms of colours
/// that the colour-blind tell apart (M. Okabe and K. Ito, 2008).
struct CommunityLook {
  std::string_view shape;
  std::string_view fill;
  std::string_view line;
};
constexpr std::array<CommunityLook, 7> community_looks{{
    {"box", "#dcebf7", "#0072b2"},
    {"ellipse", "#fbe6d4", "#b35900"},
    {"hexagon", "#d8f0e8", "#00785a"},
    {"octagon", "#f7e1ee", "#a03d78"},
    {"parallelogram", "#fbf6cf", "#8a7d00"},
    {"diamond", "#e2f1fb", "#2f86b5"},
    {"trapezium", "#ececec", "#555555"},
}};

using Out = std::back_insert_iterator<std::string>;

void write_head(Out out, std::string_view kind, std::string_view title, std::string_view below,
    std::string_view layout) {
  fmt::format_to(out,
      "{} {} {{\n  graph [{}, labelloc=t, fontname=\"{}\", fontsize=14, label={}];\n", kind,
      dot_string(title), layout, picture_fonts,
      dot_string(std::string(title) + '\n' + std::string(below)));
  fmt::format_to(out, "  node [fontname=\"{}\", fontsize=10, margin=\"0.08,0.04\", height=0.3];\n",
      picture_fonts);
  fmt::format_to(out, "  edge [fontname=\"{}\", fontsize=8];\n", picture_fonts);
}

std::string in_lines(std::string_view text) {
  std::string all;
  for (const std::string& line : wrapped(printable(text), widest_label)) {
    all += (all.empty() ? "" : "\n") + line;
  }
  return all;
}

void write_agency(Out out, const NetworkNode& node, Language language, const DotStyle& style) {
  const auto number = static_cast<std::size_t>(node.community - 1);
  const CommunityLook& look = community_looks[std::min(number, community_looks.size() - 1)];
  const Message group = message(phrases::cooperation::group, node.community);
  fmt::format_to(out,
      "  {} [label={}, shape={}, style=filled, fillcolor=\"{}\", color=\"{}\", tooltip={}{}];\n",
      dot_string(node.key),
      dot_string(node.city.empty() ? node.name : node.name + '\n' + node.city), look.shape,
      in_theme(look.fill, style.theme), in_theme(look.line, style.theme),
      dot_string(node.name + " · " + in_words(group, language)),
      link_attribute(style, "agency/", node.key));
}

void write_bond(Out out, const EdgeList& network, const NetworkEdge& edge, Theme theme) {
  const NetworkNode& from = network.nodes[edge.from];
  const NetworkNode& to = network.nodes[edge.to];
  const bool within = from.community == to.community;
  fmt::format_to(out, "  {} -- {} [penwidth={:.1f}, color=\"{}\", weight={}, tooltip={}",
      dot_string(from.key), dot_string(to.key), 0.6 + std::log2(edge.weight),
      in_theme(within ? "#4a4a4a" : "#a8a8a8", theme), edge.weight,
      dot_string(fmt::format("{} – {}: {}", from.name, to.name, edge.weight)));
  if (network.edges.size() <= most_numbers) fmt::format_to(out, ", label=\"{}\"", edge.weight);
  fmt::format_to(out, "];\n");
}

/// The look of a pair: conflicts stand out in grey as well.
std::string_view pair_look(const OverlapPair& pair) {
  const bool same = pair.kind == PairKind::restated || pair.kind == PairKind::duplicated;
  if (same && pair.conflict) return R"(color="#b3261e:#ffffff:#b3261e", penwidth=1.4)";
  if (same) return R"(color="#12355b", penwidth=2.4)";
  if (pair.conflict) return R"(color="#b35c00", style=dashed, penwidth=1.2)";
  return R"(color="#6b6b6b", style=dotted, penwidth=1.4)";
}

std::string shared_words(const OverlapPair& pair) {
  std::string all;
  for (const SharedAspect& each : pair.similar.shared) {
    all += (all.empty() ? "" : "、") + each.of_a;
    if (each.of_b != each.of_a) all += " ~ " + each.of_b;
  }
  return all;
}

}  // namespace

std::string cooperation_dot(const StrongPart& part, Language language, const DotStyle& style) {
  std::string text;
  const Out out(text);
  std::string below(in_words(phrases::cooperation::legend, language));
  if (part.left_out > 0) {
    below += '\n' +
             in_words(message(phrases::cooperation::left_out, part.left_out, part.least), language);
  }
  write_head(out, "graph", in_words(phrases::cooperation::title, language), below,
      "layout=neato, overlap=prism, splines=true, sep=\"+6\", start=7, outputorder=edgesfirst");
  text += ground_of(style.theme);
  for (const NetworkNode& node : part.network.nodes) write_agency(out, node, language, style);
  for (const NetworkEdge& edge : part.network.edges) {
    write_bond(out, part.network, edge, style.theme);
  }
  return text + "}\n";
}

std::string overlaps_dot(const Catalog& catalog, std::span<const OverlapPair> pairs,
    const PairsLeftOut& left_out, Language language, const DotStyle& style) {
  std::map<PlanId, std::set<TaskId>> tasks;
  for (const OverlapPair& pair : pairs) {
    tasks[catalog[pair.a.task].plan].insert(pair.a.task);
    tasks[catalog[pair.b.task].plan].insert(pair.b.task);
  }
  std::string text;
  const Out out(text);
  std::string below(in_words(phrases::overlap_picture::legend, language));
  if (left_out.pairs > 0) {
    below += '\n' + in_words(message(phrases::overlap_picture::left_out, left_out.pairs,
                                 left_out.most_tasks),
                        language);
  }
  write_head(out, "digraph", in_words(phrases::overlap_picture::title, language), below,
      "rankdir=LR, ranksep=1.4, nodesep=0.12");
  text += in_theme(
      "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#e9eff7\", color=\"#5b6f8a\"];\n"
      "  edge [arrowhead=none];\n",
      style.theme);
  text += ground_of(style.theme);
  for (const auto& [plan, of_plan] : tasks) {
    fmt::format_to(out, "  subgraph {} {{\n    label={}; style=\"rounded,filled\"; {};\n",
        dot_string("cluster_" + catalog[plan].id), dot_string(in_lines(catalog[plan].title)),
        in_theme(R"(fillcolor="#f6f7f9"; color="#b8bec8")", style.theme));
    for (const TaskId task : of_plan) {
      const std::string title = catalog[task].number + ' ' + catalog[task].title;
      const std::string key = key_of(catalog, task);
      fmt::format_to(out, "    {} [label={}, tooltip={}{}];\n", dot_string(key),
          dot_string(in_lines(title)), dot_string(title), link_attribute(style, "task/", key));
    }
    text += "  }\n";
  }
  for (const OverlapPair& pair : pairs) {
    fmt::format_to(out, "  {} -> {} [{}, label=\"{:.0f}\", tooltip={}];\n",
        dot_string(key_of(catalog, pair.a.task)), dot_string(key_of(catalog, pair.b.task)),
        in_theme(pair_look(pair), style.theme), 100 * pair.similar.score,
        dot_string(shared_words(pair)));
  }
  return text + "}\n";
}

}  // namespace remit
