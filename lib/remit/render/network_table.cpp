#include "remit/render/network_table.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/network.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/model/role.hpp"
#include "remit/model/words.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t widest_name = 60;

std::string number(std::uint32_t value) {
  return value == 0 ? std::string() : std::to_string(value);
}

struct PairName {
  std::string_view role;
  Phrase words;
};
constexpr std::array<PairName, 8> pair_names{{
    {"restated", phrases::pair_kind::restated},
    {"restated-conflict", phrases::pair_kind::lead_conflict},
    {"overlapping", phrases::pair_kind::overlapping},
    {"overlapping-conflict", phrases::pair_kind::overlap_conflict},
    {"duplicated", phrases::pair_kind::duplicated},
    {"duplicated-conflict", phrases::pair_kind::duplicated},
    {"counterpart", phrases::pair_kind::counterpart},
    {"counterpart-conflict", phrases::pair_kind::counterpart},
}};

/// What an edge is called: a role, what two tasks are to each other, a change.
std::string_view edge_label(const NetworkEdge& edge, Language language) {
  if (const auto role = role_named(edge.role)) return label(*role, language);
  if (const auto kind = change_kind_named(edge.role)) return label(*kind, language);
  const auto* const pair = std::ranges::find(pair_names, edge.role, &PairName::role);
  return pair == pair_names.end() ? std::string_view() : in_words(pair->words, language);
}

std::string remark(const NetworkEdge& edge, Language language) {
  std::string all;
  const auto add = [&](bool holds, Phrase words) {
    if (holds) all += (all.empty() ? "" : "；") + std::string(in_words(words, language));
  };
  add(edge.presumed, phrases::table::presumed_lead);
  add(edge.inherited, phrases::table::inherited);
  add(edge.proposed, phrases::network::proposed);
  return all;
}

std::vector<bool> has_edge(const EdgeList& network) {
  std::vector<bool> has(network.nodes.size());
  for (const NetworkEdge& edge : network.edges) has[edge.from] = has[edge.to] = true;
  return has;
}

/// Whether tasks of several plans are in it: then their ids are told.
bool has_several_plans(const EdgeList& network) {
  std::set<std::string_view> plans;
  for (const NetworkNode& node : network.nodes) {
    if (node.kind == NetworkKind::task) plans.insert(node.place);
  }
  return plans.size() > 1;
}

Phrase heading_of(NetworkKind kind) {
  if (kind == NetworkKind::plan) return phrases::network::plan;
  return kind == NetworkKind::task ? Phrase(phrases::column::task) : phrases::column::agency;
}

/// The headings of both ends, of what stands between them, and of the weight.
std::array<Phrase, 4> headings(const EdgeList& network) {
  switch (network.relation) {
    case Relation::together:
      return {phrases::column::agency, phrases::column::role, phrases::network::agency_with,
          phrases::network::tasks_together};
    case Relation::likeness:
      return {phrases::column::task, phrases::network::alike, phrases::network::alike_task,
          phrases::network::likeness};
    case Relation::descent:
      return {phrases::network::body_before, phrases::network::change, phrases::network::body_after,
          phrases::network::assignments};
    case Relation::assignment:
      break;
  }
  const NetworkKind kind = network.nodes.empty() ? NetworkKind::task : network.nodes.front().kind;
  return {heading_of(kind), phrases::column::role, phrases::column::agency,
      phrases::network::assignments};
}

/// The edges as they stand; of agencies with tasks in common those with the most first.
std::vector<std::uint32_t> reading_order(const EdgeList& network) {
  std::vector<std::uint32_t> order(network.edges.size());
  std::iota(order.begin(), order.end(), 0);
  if (network.relation == Relation::together) {
    std::ranges::stable_sort(order, std::ranges::greater(),
        [&](std::uint32_t edge) { return network.edges[edge].weight; });
  }
  return order;
}

/// Takes out columns in which nothing stands, but for the first and the third.
void drop_empty_columns(Table& table) {
  for (std::size_t column = table.columns.size(); column-- > 3;) {
    const auto is_empty = [&](const std::vector<Cell>& row) { return row[column].text.empty(); };
    if (!std::ranges::all_of(table.rows, is_empty)) continue;
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (std::vector<Cell>& row : table.rows) row.erase(row.begin() + at);
  }
}

Table for_reading(const EdgeList& network, Language language) {
  const auto in = [&](Phrase words) { return std::string(in_words(words, language)); };
  const std::array<Phrase, 4> heads = headings(network);
  const bool several = has_several_plans(network);
  const bool weighs =
      std::ranges::any_of(network.edges, [](const NetworkEdge& edge) { return edge.weight != 1; });
  const auto name = [&](const NetworkNode& node) {
    const bool by_key = several && node.kind == NetworkKind::task;
    const std::string shown = by_key ? node.place + '/' + node.name : node.name;
    return node.city.empty() ? shown : shown + "（" + node.city + "）";
  };
  Table table;
  table.columns = {{in(heads[0]), Align::left, widest_name}, {in(heads[1])},
      {in(heads[2]), Align::left, widest_name}, {in(heads[3]), Align::right},
      {in(phrases::column::line), Align::right}, {in(phrases::column::remark)}};
  for (const std::uint32_t at : reading_order(network)) {
    const NetworkEdge& edge = network.edges[at];
    table.rows.push_back(
        {{name(network.nodes[edge.from])}, {std::string(edge_label(edge, language))},
            {name(network.nodes[edge.to])}, {weighs ? number(edge.weight) : std::string()},
            {number(edge.line)}, {remark(edge, language)}});
  }
  const std::vector<bool> has = has_edge(network);
  for (std::size_t i = 0; i < network.nodes.size(); ++i) {
    if (has[i]) continue;
    table.rows.push_back({{name(network.nodes[i])}, {}, {in(phrases::table::nobody), Emphasis::gap},
        {}, {number(network.nodes[i].line)}, {}});
  }
  drop_empty_columns(table);
  if (network.relation == Relation::together) {
    table.columns.erase(table.columns.begin() + 1);
    for (std::vector<Cell>& row : table.rows) row.erase(row.begin() + 1);
  }
  return table;
}

Table as_data(const EdgeList& network) {
  Table table;
  for (const std::string_view name : {"Source", "Target", "Type", "Weight", "Role", "Source label",
           "Target label", "Presumed", "Inherited", "Proposed", "As written", "Line"}) {
    table.columns.push_back({std::string(name)});
  }
  const bool changes = tells_changes(network);
  if (changes) table.columns.insert(table.columns.end(), {{"Change"}, {"Role before"}});
  const std::string type = network.directed ? "Directed" : "Undirected";
  const auto flag = [](bool value) { return std::string(value ? "true" : "false"); };
  for (const NetworkEdge& edge : network.edges) {
    const NetworkNode& from = network.nodes[edge.from];
    const NetworkNode& to = network.nodes[edge.to];
    table.rows.push_back({{from.key}, {to.key}, {type}, {std::to_string(edge.weight)}, {edge.role},
        {from.name}, {to.name}, {flag(edge.presumed)}, {flag(edge.inherited)},
        {flag(edge.proposed)}, {edge.as_written}, {number(edge.line)}});
    if (changes) table.rows.back().insert(table.rows.back().end(), {{edge.change}, {edge.was}});
  }
  return table;
}

Json number_or_null(std::uint32_t value) {
  return value == 0 ? Json() : Json(value);
}

}  // namespace

Table network_table(const EdgeList& network, Layout layout, Language language) {
  return layout == Layout::data ? as_data(network) : for_reading(network, language);
}

std::string network_json(const EdgeList& network) {
  const bool changes = tells_changes(network);
  Json nodes = Json::array();
  for (const NetworkNode& node : network.nodes) {
    nodes.push_back({{"id", node.key}, {"kind", name_of(node.kind)}, {"label", node.name},
        {"place", node.place}, {"line", number_or_null(node.line)},
        {"community", number_or_null(node.community)}});
    if (changes) nodes.back()["change"] = text_or_null(node.change);
  }
  Json edges = Json::array();
  for (const NetworkEdge& edge : network.edges) {
    edges.push_back(
        {{"source", network.nodes[edge.from].key}, {"target", network.nodes[edge.to].key},
            {"role", text_or_null(edge.role)}, {"weight", edge.weight}, {"presumed", edge.presumed},
            {"inherited", edge.inherited}, {"proposed", edge.proposed},
            {"as_written", text_or_null(edge.as_written)}, {"line", number_or_null(edge.line)}});
    if (!changes) continue;
    edges.back()["change"] = text_or_null(edge.change);
    edges.back()["role_before"] = text_or_null(edge.was);
  }
  return written({{"directed", network.directed}, {"multigraph", true}, {"graph", Json::object()},
      {"nodes", std::move(nodes)}, {"edges", std::move(edges)}});
}

}  // namespace remit
