#include "remit/render/lineage_dot.hpp"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <vector>

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/render/dot.hpp"

namespace remit {

namespace {

std::string_view style_of(const Change& change) {
  if (change.kind == ChangeKind::transfer) return "dotted";
  return change.certainty == Certainty::certain ? "solid" : "dashed";
}

struct Drawing {
  const Catalog& catalog;
  const LineagePicture& picture;
  Language language;
  const DotStyle& style;
  std::string text{};

  std::string body(std::uint32_t number) const {
    return dot_string(key_of(catalog, picture.bodies[number].agency));
  }
};

template <class... Parts>
void add(Drawing& drawing, fmt::format_string<Parts...> form, Parts&&... parts) {
  fmt::format_to(std::back_inserter(drawing.text), form, std::forward<Parts>(parts)...);
}

void add_body(Drawing& drawing, std::uint32_t number) {
  const BodyNode& node = drawing.picture.bodies[number];
  const bool is_named = node.assignments > 0;
  const std::string count = is_named ? fmt::format("\n{}", node.assignments) : std::string();
  const Agency& agency = drawing.catalog[node.agency];
  const bool is_more = !agency.full_name.empty() && agency.full_name != agency.name;
  add(drawing, "    {} [label={}{}, tooltip={}{}];\n", drawing.body(number),
      dot_string(agency.name + count),
      in_theme(is_named ? "" : R"(, fillcolor="#f2f2f2", color="#8a8a8a")", drawing.style.theme),
      dot_string(is_more ? agency.full_name : agency.name),
      link_attribute(drawing.style, "agency/", key_of(drawing.catalog, node.agency)));
}

/// A change of one body into one is an arrow; any other stands between its bodies.
bool is_arrow(const ChangeNode& node) {
  return node.from.size() == 1 && node.to.size() == 1;
}

std::string point(std::uint32_t number) {
  return dot_string(fmt::format("change {}", number + 1));
}

std::string words_of(const Drawing& drawing, const Change& change) {
  std::string words =
      as_text(change.date) + ' ' + std::string(label(change.kind, drawing.language));
  for (const std::string& topic : change.topics) words += '\n' + topic;
  return dot_string(words);
}

/// What stands in the frame of a jurisdiction, as indices into the picture.
struct Frame {
  std::vector<std::uint32_t> bodies;
  std::vector<std::uint32_t> points;
};

std::map<JurisdictionId, Frame> frames(const Drawing& drawing) {
  std::map<JurisdictionId, Frame> all;
  for (std::uint32_t i = 0; i < drawing.picture.bodies.size(); ++i) {
    all[drawing.catalog[drawing.picture.bodies[i].agency].jurisdiction].bodies.push_back(i);
  }
  for (std::uint32_t i = 0; i < drawing.picture.changes.size(); ++i) {
    const ChangeNode& node = drawing.picture.changes[i];
    if (!is_arrow(node)) all[drawing.catalog[node.change].jurisdiction].points.push_back(i);
  }
  return all;
}

void add_frame(Drawing& drawing, JurisdictionId place, const Frame& frame) {
  const Jurisdiction& it = drawing.catalog[place];
  add(drawing, "  subgraph {} {{\n    label={}; {};\n", dot_string("cluster_" + it.id),
      dot_string(it.name.empty() ? it.id : it.name),
      in_theme(R"(color="#b8bec8")", drawing.style.theme));
  for (const std::uint32_t body : frame.bodies) add_body(drawing, body);
  for (const std::uint32_t number : frame.points) {
    add(drawing, "    {} [shape=plaintext, style=\"\", fontsize=9, label={}];\n", point(number),
        words_of(drawing, drawing.catalog[drawing.picture.changes[number].change]));
  }
  drawing.text += "  }\n";
}

void add_change(Drawing& drawing, std::uint32_t number) {
  const ChangeNode& node = drawing.picture.changes[number];
  const Change& change = drawing.catalog[node.change];
  const std::string_view style = style_of(change);
  if (is_arrow(node)) {
    add(drawing, "  {} -> {} [label={}, style={}];\n", drawing.body(node.from.front()),
        drawing.body(node.to.front()), words_of(drawing, change), style);
    return;
  }
  for (const std::uint32_t from : node.from) {
    add(drawing, "  {} -> {} [arrowhead=none, style={}];\n", drawing.body(from), point(number),
        style);
  }
  for (const std::uint32_t to : node.to) {
    add(drawing, "  {} -> {} [style={}];\n", point(number), drawing.body(to), style);
  }
}

}  // namespace

std::string as_dot(const Catalog& catalog, const LineagePicture& picture, Language language,
    const DotStyle& style) {
  Drawing drawing{catalog, picture, language, style};
  const std::string title = std::string(in_words(phrases::lineage::title, language)) + '\n' +
                            std::string(in_words(phrases::lineage::legend, language));
  add(drawing, "digraph lineage {{\n  graph [rankdir=LR, nodesep=0.15, ranksep=0.6, labelloc=t, ");
  add(drawing, "fontname={}, label={}];\n", dot_string(picture_fonts), dot_string(title));
  add(drawing, "{}",
      in_theme(
          R"(  node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#333333", )",
          style.theme));
  add(drawing, "fontsize=11, margin=\"0.1,0.05\", height=0.3, fontname={}];\n",
      dot_string(picture_fonts));
  add(drawing, "  edge [fontsize=9, arrowsize=0.7, fontname={}];\n", dot_string(picture_fonts));
  if (style.theme == Theme::dark) add(drawing, "  edge [color=\"#c8ccd2\"];\n");
  drawing.text += ground_of(style.theme);
  for (const auto& [place, frame] : frames(drawing)) add_frame(drawing, place, frame);
  for (std::uint32_t i = 0; i < picture.changes.size(); ++i) add_change(drawing, i);
  return drawing.text + "}\n";
}

}  // namespace remit
