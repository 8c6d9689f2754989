#include "remit/render/network_table.hpp"

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/network.hpp"
#include "remit/model/role.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t widest_name = 60;

std::string number(std::uint32_t value) {
  return value == 0 ? std::string() : std::to_string(value);
}

std::string role_label(const std::string& role, Language language) {
  for (const Role each : all_roles) {
    if (name_of(each) == role) return std::string(label(each, language));
  }
  return std::string(in_words(phrases::network::together, language));
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

Table for_reading(const EdgeList& network, Language language) {
  const auto in = [&](Phrase words) { return std::string(in_words(words, language)); };
  Table table;
  table.columns = {{in(phrases::network::from), Align::left, widest_name},
      {in(phrases::column::role)}, {in(phrases::network::to), Align::left, widest_name},
      {in(phrases::network::times), Align::right}, {in(phrases::column::line), Align::right},
      {in(phrases::column::remark)}};
  for (const NetworkEdge& edge : network.edges) {
    table.rows.push_back({{network.nodes[edge.from].name}, {role_label(edge.role, language)},
        {network.nodes[edge.to].name}, {number(edge.weight)}, {number(edge.line)},
        {remark(edge, language)}});
  }
  const std::vector<bool> has = has_edge(network);
  for (std::size_t i = 0; i < network.nodes.size(); ++i) {
    if (has[i]) continue;
    table.rows.push_back({{network.nodes[i].name}, {}, {in(phrases::table::nobody), Emphasis::gap},
        {}, {number(network.nodes[i].line)}, {}});
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
