#include "remit/render/legend.hpp"

#include <algorithm>

#include "remit/base/message.hpp"
#include "remit/base/phrases/comparison.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/patch.hpp"
#include "remit/base/text.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/matrix_table.hpp"
#include "remit/render/proposed_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_task = 34;
constexpr std::size_t widest_agency = 26;

bool is_agency(const DiagramNode& node) {
  return node.kind == NodeKind::agency || node.kind == NodeKind::collective;
}

/// Whether the mark of a role stands at the line.
bool tells_role(const DiagramEdge& edge) {
  return edge.change && edge.change->counts == FateCounts();
}

bool has_kind(const Diagram& diagram, NodeKind kind) {
  return std::ranges::find(diagram.nodes, kind, &DiagramNode::kind) != diagram.nodes.end();
}

/// Appends a node of the legend that says what its kind is.
std::uint32_t append(Diagram& diagram, NodeKind kind, std::uint32_t lane, std::string_view words) {
  DiagramNode node;
  node.kind = kind;
  node.group = static_cast<std::uint32_t>(diagram.groups.size() - 1);
  node.key = "* legend " + std::to_string(diagram.nodes.size());
  node.lane = lane;
  node.lines = {{node.key, std::string(words), 0}};
  diagram.nodes.push_back(std::move(node));
  return static_cast<std::uint32_t>(diagram.nodes.size() - 1);
}

/// What stands on the left of a picture.
std::string_view thing_of(const Diagram& diagram, Language language) {
  if (diagram.view != View::overview) return in_words(phrases::column::task, language);
  return has_kind(diagram, NodeKind::task) ? in_words(phrases::diagram::section, language)
                                           : in_words(phrases::column::plan, language);
}

void append_plan_numbers(Label& label, const DiagramNode& node, Language language) {
  if (node.kind == NodeKind::rest || node.tasks == 0) return;
  const Message numbers = node.gaps == 0
                              ? message(phrases::diagram::plan_tasks, node.tasks)
                              : message(phrases::diagram::plan_gaps, node.tasks, node.gaps);
  label.push_back(in_words(numbers, language));
}

/// A legend of the lines by what became of them; roles are told by the marks at their ends.
void append_fates(Diagram& diagram, Language language) {
  FateCounts used;
  bool sums = false;
  for (const DiagramEdge& edge : diagram.edges) {
    ++used[edge.change->fate];
    sums = sums || edge.change->counts != FateCounts();
  }
  const std::uint32_t from =
      append(diagram, NodeKind::task, 0, in_words(phrases::column::task, language));
  const auto row = [&](Fate fate, std::string_view sign, Phrase words) {
    if (used[fate] == 0) return;
    const std::uint32_t to = append(diagram, NodeKind::agency, 1,
        std::string(sign) + (sign.empty() ? "" : " ") + std::string(in_words(words, language)));
    DiagramEdge edge{from, to, Role::listed, {}, false, false};
    edge.change = EdgeChange{fate, Role::listed, {}};
    diagram.edges.push_back(edge);
  };
  row(Fate::added, "＋", phrases::comparison::added);
  row(Fate::removed, "－", phrases::comparison::removed);
  row(Fate::changed, sums ? "" : "→",
      sums ? Phrase(phrases::comparison::several) : Phrase(phrases::comparison::changed));
  row(Fate::kept, "", phrases::comparison::kept);
}

/// The roles or, of what is only proposed, the proposals that lines stand for.
void append_roles(Diagram& diagram, Language language) {
  Roles used;
  Roles proposed;
  for (const DiagramEdge& edge : diagram.edges) {
    for (const Role role : all_roles) {
      if (edge.counts[role] > 0) (edge.proposed ? proposed : used).add(role);
    }
  }
  if (used.empty() && proposed.empty()) return;
  const bool plans = diagram.view == View::overview && !has_kind(diagram, NodeKind::task);
  const std::uint32_t from =
      append(diagram, plans ? NodeKind::plan : NodeKind::task, 0, thing_of(diagram, language));
  for (const Role role : all_roles) {
    if (!used.has(role)) continue;
    const std::uint32_t to = append(diagram, NodeKind::agency, 1,
        std::string(mark(role)) + ' ' + std::string(label(role, language)));
    diagram.edges.push_back({from, to, role, {}, false, false});
  }
  for (const Role role : all_roles) {
    if (!proposed.has(role)) continue;
    const std::uint32_t to = append(diagram, NodeKind::agency, 1,
        std::string(proposed_mark(role)) + ' ' + std::string(proposed_label(role, language)));
    diagram.edges.push_back({from, to, role, {}, false, false, true});
  }
}

}  // namespace

Diagram with_legend(Diagram diagram, Language language) {
  const bool gaps = has_kind(diagram, NodeKind::gap);
  const bool nobody = has_kind(diagram, NodeKind::nobody);
  const bool collectives = has_kind(diagram, NodeKind::collective);
  diagram.groups.push_back({"* legend", std::string(in_words(phrases::diagram::legend, language))});
  if (diagram.view == View::changes) {
    if (!diagram.edges.empty()) append_fates(diagram, language);
  } else {
    append_roles(diagram, language);
  }
  const std::string_view thing = thing_of(diagram, language);
  if (gaps) append(diagram, NodeKind::gap, 0, thing);
  if (nobody) append(diagram, NodeKind::nobody, 0, thing);
  if (collectives)
    append(diagram, NodeKind::collective, 1, in_words(phrases::kind::collective, language));
  return diagram;
}

Label evenly_wrapped(std::string_view text, std::size_t width) {
  const std::string shown = printable(text);
  Label lines = wrapped(shown, width);
  while (lines.size() > 1 && width > 1) {
    Label narrower = wrapped(shown, --width);
    if (narrower.size() > lines.size()) break;
    lines = std::move(narrower);
  }
  return lines;
}

Label node_label(const DiagramNode& node, Language language) {
  Label label;
  std::string others;
  if (!node.open.empty())
    others = ' ' + std::string(in_words(phrases::diagram::and_others, language));
  for (const NodeLine& line : node.lines) {
    std::string text = line.text;
    if (line.tasks > 0) text += " (" + std::to_string(line.tasks) + ')';
    text += others;
    for (std::string& row : evenly_wrapped(text, is_agency(node) ? widest_agency : widest_task)) {
      label.push_back(std::move(row));
    }
  }
  for (const Message& remark : node.remarks) {
    for (std::string& row : evenly_wrapped(in_words(remark, language), widest_task)) {
      label.push_back(std::move(row));
    }
  }
  append_plan_numbers(label, node, language);
  if (node.kind == NodeKind::rest) {
    label.push_back(in_words(message(phrases::diagram::others, node.tasks), language));
  } else if (node.kind == NodeKind::gap && node.tasks == 0) {
    label.push_back("— " + std::string(in_words(phrases::table::nobody, language)) + " —");
  } else if (node.kind == NodeKind::nobody) {
    label.emplace_back(in_words(phrases::table::none_on_purpose, language));
  }
  return label;
}

std::string change_text(const DiagramEdge& edge) {
  if (!edge.change) return {};
  const EdgeChange& change = *edge.change;
  std::string text;
  const auto number = [&](std::string_view sign, Fate fate) {
    if (change.counts[fate] == 0) return;
    text += (text.empty() ? "" : " ") + std::string(sign) + std::to_string(change.counts[fate]);
  };
  number("＋", Fate::added);
  number("－", Fate::removed);
  number("⇄", Fate::changed);
  if (!text.empty()) return text;
  const std::string is(edge.proposed ? proposed_mark(edge.role) : mark(edge.role));
  if (change.fate == Fate::added) return "＋" + is;
  if (change.fate == Fate::removed) return "－" + is;
  return change.fate == Fate::changed ? std::string(mark(change.was)) + "→" + is : is;
}

std::vector<std::string> picture_notes(const Diagram& diagram, Language language) {
  std::vector<std::string> notes;
  for (const Message& numbers : diagram.numbers) notes.push_back(in_words(numbers, language));
  if (diagram.numbers.empty()) {
    notes.push_back(in_words(message(phrases::note::counts, diagram.tasks, diagram.agencies,
                                 diagram.assignments, diagram.gaps),
        language));
  }
  const auto note_if = [&](bool applies, Phrase note) {
    if (applies) notes.emplace_back(in_words(note, language));
  };
  const auto any_node = [&](auto&& is_so) { return std::ranges::any_of(diagram.nodes, is_so); };
  note_if(any_node([](const DiagramNode& node) { return node.lines.size() > 1; }),
      phrases::diagram::note_shared);
  note_if(any_node([](const DiagramNode& node) {
    return std::ranges::any_of(node.lines, [](const NodeLine& line) { return line.tasks > 0; });
  }),
      phrases::diagram::note_total);
  note_if(any_node([](const DiagramNode& node) { return !node.open.empty(); }),
      phrases::diagram::note_open);
  note_if(diagram.view == View::overview, phrases::diagram::note_marks);
  note_if(std::ranges::any_of(diagram.edges, tells_role), phrases::note::marks);
  note_if(
      std::ranges::any_of(diagram.edges, &DiagramEdge::presumed), phrases::diagram::note_presumed);
  Roles proposed;
  for (const DiagramEdge& edge : diagram.edges) {
    if (edge.proposed) proposed.add(edge.role);
  }
  if (diagram.view != View::changes) {
    note_if(!proposed.empty(), phrases::patch::note_line);
  } else if (!proposed.empty()) {
    notes.push_back(proposed_legend(proposed, language));
  }
  note_if(std::ranges::any_of(diagram.edges, &DiagramEdge::inherited),
      phrases::diagram::note_inherited);
  for (const Message& left_out : diagram.left_out) notes.push_back(in_words(left_out, language));
  return notes;
}

}  // namespace remit
