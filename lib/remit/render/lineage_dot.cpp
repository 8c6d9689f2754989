#include "remit/render/lineage_dot.hpp"

#include <fmt/format.h>

#include <iterator>

#include "remit/base/message.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/render/dot.hpp"

namespace remit {

namespace {

constexpr std::string_view fonts =
    "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif";

std::string_view label_of(ChangeKind kind, Language language) {
  static constexpr Phrase kinds[] = {phrases::change_kind::rename, phrases::change_kind::merge,
      phrases::change_kind::split, phrases::change_kind::absorb, phrases::change_kind::create,
      phrases::change_kind::dissolve, phrases::change_kind::transfer,
      phrases::change_kind::keep_plate};
  return in_words(kinds[static_cast<std::size_t>(kind)], language);
}

std::string_view style_of(const Change& change) {
  if (change.kind == ChangeKind::transfer) return "dotted";
  return change.certainty == Certainty::certain ? "solid" : "dashed";
}

struct Drawing {
  const Catalog& catalog;
  const LineagePicture& picture;
  Language language;
  std::string text{};

  std::string body(std::uint32_t number) const {
    return dot_string(key_of(catalog, picture.bodies[number].agency));
  }
};

template <class... Parts>
void add(Drawing& drawing, fmt::format_string<Parts...> form, Parts&&... parts) {
  fmt::format_to(std::back_inserter(drawing.text), form, std::forward<Parts>(parts)...);
}

void add_bodies(Drawing& drawing, JurisdictionId place) {
  const Jurisdiction& it = drawing.catalog[place];
  bool is_open = false;
  for (std::uint32_t i = 0; i < drawing.picture.bodies.size(); ++i) {
    const BodyNode& node = drawing.picture.bodies[i];
    const Agency& agency = drawing.catalog[node.agency];
    if (agency.jurisdiction != place) continue;
    if (!is_open) {
      add(drawing, "  subgraph {} {{\n    label={};\n", dot_string("cluster_" + it.id),
          dot_string(it.name.empty() ? it.id : it.name));
    }
    is_open = true;
    const bool is_named = node.assignments > 0;
    const std::string count = is_named ? fmt::format("\n{}", node.assignments) : std::string();
    add(drawing, "    {} [label={}{}];\n", drawing.body(i), dot_string(agency.name + count),
        is_named ? "" : R"(, fillcolor="#f2f2f2", color="#8a8a8a")");
  }
  if (is_open) drawing.text += "  }\n";
}

void add_change(Drawing& drawing, std::uint32_t number) {
  const ChangeNode& node = drawing.picture.changes[number];
  const Change& change = drawing.catalog[node.change];
  std::string words =
      as_text(change.date) + ' ' + std::string(label_of(change.kind, drawing.language));
  for (const std::string& topic : change.topics) words += '\n' + topic;
  const std::string label = dot_string(words);
  const std::string_view style = style_of(change);
  if (node.from.size() == 1 && node.to.size() == 1) {
    add(drawing, "  {} -> {} [label={}, style={}];\n", drawing.body(node.from.front()),
        drawing.body(node.to.front()), label, style);
    return;
  }
  const std::string point = dot_string(fmt::format("change {}", number + 1));
  add(drawing, "  {} [shape=plaintext, style=\"\", label={}];\n", point, label);
  for (const std::uint32_t from : node.from) {
    add(drawing, "  {} -> {} [arrowhead=none, style={}];\n", drawing.body(from), point, style);
  }
  for (const std::uint32_t to : node.to) {
    add(drawing, "  {} -> {} [style={}];\n", point, drawing.body(to), style);
  }
}

}  // namespace

std::string as_dot(const Catalog& catalog, const LineagePicture& picture, Language language) {
  Drawing drawing{catalog, picture, language};
  const std::string title = std::string(in_words(phrases::lineage::title, language)) + '\n' +
                            std::string(in_words(phrases::lineage::legend, language));
  add(drawing, "digraph lineage {{\n  graph [rankdir=LR, nodesep=0.15, ranksep=0.6, labelloc=t, ");
  add(drawing, "fontname={}, label={}];\n", dot_string(fonts), dot_string(title));
  add(drawing, "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", ");
  add(drawing, "fontsize=11, margin=\"0.1,0.05\", height=0.3, fontname={}];\n", dot_string(fonts));
  add(drawing, "  edge [fontsize=9, arrowsize=0.7, fontname={}];\n", dot_string(fonts));
  for (const JurisdictionId place : ids(catalog.jurisdictions)) add_bodies(drawing, place);
  for (std::uint32_t i = 0; i < picture.changes.size(); ++i) add_change(drawing, i);
  return drawing.text + "}\n";
}

}  // namespace remit
