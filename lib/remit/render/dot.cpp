#include "remit/render/dot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <utility>

#include "remit/base/message.hpp"
#include "remit/base/text.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/arrangement.hpp"
#include "remit/render/legend.hpp"
#include "remit/render/matrix_table.hpp"

namespace remit {

namespace {

constexpr int heading_size = 18;
constexpr int heading_height = 34;
constexpr int numbers_size = 9;
constexpr int note_height = 14;
constexpr int narrowest_notes = 300;
constexpr std::size_t columns_of_lane = 28;  ///< of a group's title
constexpr int arrow_size = 7;                ///< in tenths of Graphviz's own

/// How a role is drawn. Weight, dashes and the shape of the end tell roles apart in black and
/// white; the colours (dark blue, brown, green, grey) stay apart for the colour-blind and in grey.
/// The ends are the marks of the matrix: ● ○ ◆ □.
struct EdgeLook {
  std::string_view color;
  std::string_view style;
  int width = 10;  ///< in tenths of a point
  std::string_view end;
  int end_length = 0;  ///< points, with `arrow_size`
};

constexpr std::array<EdgeLook, all_roles.size()> edge_looks{{
    {"#12355b", "solid", 26, "dot", 6},
    {"#b35c00", "dashed", 12, "odot", 6},
    {"#00695c", "solid", 11, "diamond", 8},
    {"#5f5f5f", "dotted", 16, "obox", 6},
}};

/// What is only proposed is drawn as two thin lines, which no role has, in the colour of its role;
/// the ends are the marks of the matrix: ▲ △ ▽.
constexpr std::array<std::string_view, all_roles.size()> proposed_ends{
    "normal", "empty", "oinv", "oinv"};
constexpr int proposed_end_length = 7;

constexpr std::string_view group_look =
    R"(fontsize=12, style="rounded,filled", fillcolor="#f6f7f9", color="#b8bec8")";

std::string_view node_look(NodeKind kind) {
  switch (kind) {
    case NodeKind::plan:
      return R"(style="filled,bold", fillcolor="#dfe8f3", color="#33475f")";
    case NodeKind::task:
      return R"(style="rounded,filled", fillcolor="#e9eff7", color="#5b6f8a")";
    case NodeKind::gap:
      return R"(style="rounded,filled", fillcolor="#fdf1f0", color="#b3261e", fontcolor="#7a1a14", peripheries=2)";
    case NodeKind::nobody:
      return R"(style="rounded,filled,dashed", fillcolor="#ffffff", color="#6b6b6b")";
    case NodeKind::agency:
      return R"(style="filled", fillcolor="#ffffff", color="#333333")";
    case NodeKind::collective:
      return R"(style="filled,dashed", fillcolor="#f3efe6", color="#333333")";
    case NodeKind::rest:
      return R"(style="filled,dotted", fillcolor="#ffffff", color="#333333")";
  }
  return {};
}

bool is_agency(NodeKind kind) {
  return kind == NodeKind::agency || kind == NodeKind::collective || kind == NodeKind::rest;
}

/// The lines of a label, each ended by \l (flush left) or \n (centred).
std::string label_text(const Label& label, std::string_view line_end) {
  std::string text;
  for (const std::string& line : label) {
    const std::string quoted = dot_string(line);
    text += std::string_view(quoted).substr(1, quoted.size() - 2);
    text += line_end;
  }
  return text;
}

/// A diagram ready to be written: with its legend, labels and places.
struct Picture {
  Diagram diagram;
  std::vector<Label> labels;
  std::vector<Label> titles;
  Arrangement places;
  std::vector<std::string> notes;
  int below = 0;  ///< the height of the notes
  DotStyle style;
};

/// Wrapped to about the width of the lanes of the group.
std::vector<Label> group_titles(const Diagram& diagram) {
  std::vector<std::size_t> lanes(diagram.groups.size(), 1);
  for (const DiagramNode& node : diagram.nodes) {
    lanes[node.group] = std::max<std::size_t>(lanes[node.group], node.lane + 1);
  }
  std::vector<Label> titles;
  for (std::size_t i = 0; i < diagram.groups.size(); ++i) {
    titles.push_back(evenly_wrapped(diagram.groups[i].title, columns_of_lane * lanes[i]));
  }
  return titles;
}

Picture picture_of(const Diagram& diagram, Language language) {
  Picture picture;
  picture.diagram = with_legend(diagram, language);
  for (const DiagramNode& node : picture.diagram.nodes) {
    picture.labels.push_back(node_label(node, language));
  }
  picture.titles = group_titles(picture.diagram);
  picture.places = arrange(picture.diagram, picture.labels, picture.titles);
  const auto columns =
      static_cast<std::size_t>(std::max(picture.places.width, narrowest_notes) / 6);
  for (const std::string& note : picture_notes(diagram, language)) {
    for (std::string& line : wrapped(printable(note), columns)) {
      picture.notes.push_back(std::move(line));
    }
  }
  picture.below = note_height * static_cast<int>(picture.notes.size()) + note_height;
  return picture;
}

using Out = std::back_insert_iterator<std::string>;

/// All that a node stands for, in one line.
std::string whole_text(const DiagramNode& node) {
  std::string text;
  for (const NodeLine& line : node.lines) text += (text.empty() ? "" : "、") + line.text;
  return text;
}

bool is_of_legend(const DiagramNode& node) {
  return node.key.starts_with("* ");
}

/// What a node says when it is pointed at, and where it leads.
void write_hover(Out out, const Picture& picture, const DiagramNode& node) {
  if (is_of_legend(node)) return;
  fmt::format_to(out, ", tooltip={}", dot_string(whole_text(node)));
  if (picture.style.links.empty() || node.lines.size() != 1) return;
  const bool agency = node.kind == NodeKind::agency || node.kind == NodeKind::collective;
  if (node.kind == NodeKind::rest) return;
  const std::string_view place = agency                        ? "agency/"
                                 : node.kind == NodeKind::plan ? "plan/"
                                                               : "task/";
  fmt::format_to(out, "{}", link_attribute(picture.style, place, node.lines.front().key));
}

void write_group(Out out, const Picture& picture, std::uint32_t group) {
  const Box& box = picture.places.groups[group];
  const int left = box.centre.x - box.width / 2;
  const int bottom = box.centre.y - box.height / 2 + picture.below;
  const Label& title = picture.titles[group];
  int width = 0;
  for (const std::string& line : title) {
    width = std::max(width, text_width(line, title_font_size));
  }
  fmt::format_to(
      out, "  subgraph {} {{\n", dot_string("cluster " + picture.diagram.groups[group].key));
  fmt::format_to(out, "    graph [bb=\"{},{},{},{}\", lp=\"{},{}\", label=\"{}\", {}];\n", left,
      bottom, left + box.width, bottom + box.height, left + 8 + width / 2,
      bottom + box.height - 4 - 8 * static_cast<int>(title.size()), label_text(title, "\\l"),
      in_theme(group_look, picture.style.theme));
  for (std::size_t i = 0; i < picture.diagram.nodes.size(); ++i) {
    const DiagramNode& node = picture.diagram.nodes[i];
    if (node.group != group) continue;
    const Box& at = picture.places.nodes[i];
    const int border = node.kind == NodeKind::gap ? 8 : 0;
    fmt::format_to(out, "    {} [pos=\"{},{}\", width={:.3f}, height={:.3f}, label=\"{}\", {}",
        dot_string(node.key), at.centre.x, at.centre.y + picture.below, (at.width - border) / 72.0,
        (at.height - border) / 72.0,
        label_text(picture.labels[i], is_agency(node.kind) ? "\\l" : "\\n"),
        in_theme(node_look(node.kind), picture.style.theme));
    if (node.fate == Fate::added) fmt::format_to(out, ", penwidth=2.4");
    if (node.fate == Fate::removed) fmt::format_to(out, R"(, style="rounded,filled,dashed")");
    write_hover(out, picture, node);
    fmt::format_to(out, "];\n");
  }
  fmt::format_to(out, "  }}\n");
}

/// The curve, shortened by the mark at the agency's end.
std::string curve_text(const Curve& curve, int below, bool agency_first, int length) {
  const auto point = [&](Point at, int shift = 0) {
    return fmt::format("{},{}", at.x + shift, at.y + below);
  };
  const std::string controls = point(curve.from_control) + ' ' + point(curve.to_control);
  if (agency_first) {
    return "s," + point(curve.from) + ' ' + point(curve.from, length) + ' ' + controls + ' ' +
           point(curve.to);
  }
  return "e," + point(curve.to) + ' ' + point(curve.from) + ' ' + controls + ' ' +
         point(curve.to, -length);
}

/// What became of an assignment: new lines are bold, those that end dashed, those of another role
/// dotted, those that stay thin and pale. In grey the weights and dashes tell them apart.
std::string_view fate_look(Fate fate) {
  switch (fate) {
    case Fate::kept:
      return R"(style=solid, penwidth=0.6, color="#a0a0a0")";
    case Fate::added:
      return R"(style=solid, penwidth=2.4, color="#00695c")";
    case Fate::removed:
      return R"(style=dashed, penwidth=1.2, color="#b3261e")";
    case Fate::changed:
      return R"(style=dotted, penwidth=2.2, color="#8a5a00")";
  }
  return {};
}

/// What a line of a picture of changes says, between its end and the node.
void write_change(Out out, const DiagramEdge& edge, Theme theme, Point end, bool of_legend) {
  const std::string text = of_legend ? std::string() : change_text(edge);
  fmt::format_to(out, ", {}", in_theme(fate_look(edge.change->fate), theme));
  if (text.empty()) return;
  fmt::format_to(out, ", label={}, lp=\"{},{}\"", dot_string(text),
      end.x + text_width(text, numbers_size) / 2 + 3, end.y);
}

/// The numbers at a line of an overview, “●3 ○5”, between its end and the node; and its width.
void write_numbers(Out out, const RoleCounts& counts, int line_width, Point end) {
  std::string text;
  std::uint32_t total = 0;
  for (const Role role : all_roles) {
    if (counts[role] == 0) continue;
    text += fmt::format("{}{}{}", text.empty() ? "" : " ", mark(role), counts[role]);
    total += counts[role];
  }
  if (total == 0) return;
  const int width = line_width + 5 * static_cast<int>(std::bit_width(total) - 1);
  fmt::format_to(out, ", penwidth={}.{}, label={}, lp=\"{},{}\"", width / 10, width % 10,
      dot_string(text), end.x + text_width(text, numbers_size) / 2 + 3, end.y);
}

void write_edge(Out out, const Picture& picture, std::size_t index, Language language) {
  const DiagramEdge& edge = picture.diagram.edges[index];
  const EdgeLook& look = edge_looks[static_cast<std::size_t>(edge.role)];
  const bool agency_first = is_agency(picture.diagram.nodes[edge.from].kind);
  const Curve& curve = picture.places.edges[index];
  const bool overview = picture.diagram.view == View::overview;
  const bool tells = overview || edge.change;  // at its end, instead of the mark of its role
  const auto role = static_cast<std::size_t>(edge.role);
  const int mark_length = edge.proposed ? proposed_end_length : look.end_length;
  const int length = tells ? 0 : mark_length + (edge.presumed ? arrow_size : 0);
  const std::string end =
      std::string(edge.proposed ? proposed_ends[role] : look.end) + (edge.presumed ? "vee" : "");
  fmt::format_to(out, "  {} -> {} [pos=\"{}\"", dot_string(picture.diagram.nodes[edge.from].key),
      dot_string(picture.diagram.nodes[edge.to].key),
      curve_text(curve, picture.below, agency_first, length));
  if (agency_first) fmt::format_to(out, ", dir=back, arrowtail={}", end);
  if (!agency_first && !tells && (edge.presumed || edge.proposed)) {
    fmt::format_to(out, ", arrowhead={}", end);
  }
  if (edge.proposed && !edge.change) {
    const std::string lines = fmt::format("{0}:#ffffff:{0}", look.color);
    fmt::format_to(
        out, ", style=solid, penwidth=1.0, color=\"{}\"", in_theme(lines, picture.style.theme));
  }
  if (edge.inherited && !edge.change)
    fmt::format_to(out, "{}", in_theme(R"(, color="#a0a0a0")", picture.style.theme));
  if (tells) fmt::format_to(out, ", arrowhead=none");
  if (edge.change) {
    write_change(out, edge, picture.style.theme, {curve.to.x, curve.to.y + picture.below},
        is_of_legend(picture.diagram.nodes[edge.to]));
  }
  if (overview) {
    write_numbers(out, edge.counts, look.width, {curve.to.x - length, curve.to.y + picture.below});
  }
  const DiagramNode& from = picture.diagram.nodes[edge.from];
  const DiagramNode& to = picture.diagram.nodes[edge.to];
  if (!is_of_legend(to)) {
    const std::string middle =
        edge.change ? change_text(edge) : std::string(label(edge.role, language));
    const std::string words = fmt::format("{} · {} · {}", whole_text(agency_first ? to : from),
        middle, whole_text(agency_first ? from : to));
    fmt::format_to(out, ", tooltip={}", dot_string(words));
  }
  fmt::format_to(out, "];\n");
}

/// The edges of a role below the look they share.
void write_edges(Out out, const Picture& picture, Role role, Language language) {
  bool is_first = true;
  for (std::size_t i = 0; i < picture.diagram.edges.size(); ++i) {
    if (picture.diagram.edges[i].role != role) continue;
    if (std::exchange(is_first, false)) {
      const EdgeLook& look = edge_looks[static_cast<std::size_t>(role)];
      fmt::format_to(out, "  edge [style={}, penwidth={}.{}, color=\"{}\", arrowhead={}];\n",
          look.style, look.width / 10, look.width % 10, in_theme(look.color, picture.style.theme),
          look.end);
    }
    write_edge(out, picture, i, language);
  }
}

void write_notes(Out out, const Picture& picture) {
  if (picture.notes.empty()) return;
  int width = 0;
  for (const std::string& note : picture.notes) {
    width = std::max(width, text_width(note, font_size));
  }
  fmt::format_to(out,
      "  \"* notes\" [shape=plaintext, pos=\"{},{}\", width={:.3f}, height={:.3f}, "
      "label=\"{}\"];\n",
      width / 2 + 7, picture.below / 2 - 4, (width + 14) / 72.0, picture.below / 72.0,
      label_text(picture.notes, "\\l"));
}

}  // namespace

double printed_letters(const Diagram& diagram) {
  constexpr double margins = 56;  // 10 mm each
  constexpr double long_side = 1191 - margins;
  constexpr double short_side = 842 - margins;
  double letters = numbers_room(diagram) > 0 ? numbers_size : font_size;
  double scale = 1;
  for (const Language language : {Language::zh, Language::en}) {
    const Picture picture = picture_of(diagram, language);
    const double width = picture.places.width;
    const double height = picture.below + picture.places.height + heading_height;
    scale = std::min(
        {scale, long_side / std::max(width, height), short_side / std::min(width, height)});
  }
  return letters * scale;
}

std::string as_dot(const Diagram& diagram, Language language, const DotStyle& style) {
  Picture picture = picture_of(diagram, language);
  picture.style = style;
  const int width = picture.places.width;
  const int height = picture.below + picture.places.height;
  std::string text;
  const Out out(text);
  const std::string title = dot_string(in_words(diagram.title, language));
  fmt::format_to(out, "digraph {} {{\n", title);
  fmt::format_to(out, "  layout=nop2;\n  rankdir=LR;\n  outputorder=edgesfirst;\n");
  fmt::format_to(out,
      "  graph [bb=\"0,0,{},{}\", lp=\"{},{}\", label={}, fontname=\"{}\", fontsize={}];\n", width,
      height + heading_height, width / 2, height + heading_height / 2, title, picture_fonts,
      heading_size);
  fmt::format_to(out, "  node [shape=box, fontname=\"{}\", fontsize={}, margin=\"0.1,0.05\"];\n",
      picture_fonts, font_size);
  fmt::format_to(out, "  edge [fontname=\"{}\", fontsize={}, arrowsize=0.{}];\n", picture_fonts,
      numbers_size, arrow_size);
  text += ground_of(style.theme);
  for (std::uint32_t group = 0; group < picture.diagram.groups.size(); ++group) {
    write_group(out, picture, group);
  }
  for (const Role role : all_roles) write_edges(out, picture, role, language);
  write_notes(out, picture);
  text += "}\n";
  return text;
}

}  // namespace remit
