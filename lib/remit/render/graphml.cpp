#include "remit/render/graphml.hpp"

#include <array>
#include <pugixml.hpp>
#include <span>
#include <sstream>
#include <string_view>

#include "remit/base/text.hpp"

namespace remit {

namespace {

/// A datum that nodes or edges may have.
struct Key {
  const char* of;
  const char* name;
  const char* type;
};

constexpr std::array<Key, 15> keys{{
    {"node", "kind", "string"},
    {"node", "label", "string"},
    {"node", "place", "string"},
    {"node", "line", "int"},
    {"node", "community", "int"},
    {"edge", "role", "string"},
    {"edge", "weight", "int"},
    {"edge", "presumed", "boolean"},
    {"edge", "inherited", "boolean"},
    {"edge", "proposed", "boolean"},
    {"edge", "as_written", "string"},
    {"edge", "line", "int"},
    {"node", "change", "string"},
    {"edge", "change", "string"},
    {"edge", "role_before", "string"},
}};
constexpr std::size_t keys_of_changes = 3;  ///< the last ones: only where changes are told

std::string id_of(const Key& key) {
  return std::string(key.of) + '_' + key.name;
}

class Item {
public:
  Item(pugi::xml_node above, const char* of) : node_(above.append_child(of)), of_(of) {}

  void set(const char* name, std::string_view value) {
    node_.append_attribute(name).set_value(printable(value).c_str());
  }
  void datum(const char* name, std::string_view value) {
    if (value.empty()) return;
    pugi::xml_node datum = node_.append_child("data");
    datum.append_attribute("key").set_value((std::string(of_) + '_' + name).c_str());
    datum.text().set(printable(value).c_str());
  }
  void number(const char* name, std::uint32_t value) {
    if (value != 0) datum(name, std::to_string(value));
  }
  void flag(const char* name, bool value) {
    if (value) datum(name, "true");
  }

private:
  pugi::xml_node node_;
  const char* of_;
};

void add(pugi::xml_node graph, const NetworkNode& node) {
  Item item(graph, "node");
  item.set("id", node.key);
  item.datum("kind", name_of(node.kind));
  item.datum("label", node.name);
  item.datum("place", node.place);
  item.number("line", node.line);
  item.number("community", node.community);
  item.datum("change", node.change);
}

void add(pugi::xml_node graph, const EdgeList& network, const NetworkEdge& edge) {
  Item item(graph, "edge");
  item.set("source", network.nodes[edge.from].key);
  item.set("target", network.nodes[edge.to].key);
  item.datum("role", edge.role);
  item.number("weight", edge.weight);
  item.flag("presumed", edge.presumed);
  item.flag("inherited", edge.inherited);
  item.flag("proposed", edge.proposed);
  item.datum("as_written", edge.as_written);
  item.number("line", edge.line);
  item.datum("change", edge.change);
  item.datum("role_before", edge.was);
}

}  // namespace

std::string as_graphml(const EdgeList& network) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  pugi::xml_node root = document.append_child("graphml");
  root.append_attribute("xmlns").set_value("http://graphml.graphdrawing.org/xmlns");
  const std::size_t used = keys.size() - (tells_changes(network) ? 0 : keys_of_changes);
  for (const Key& key : std::span(keys).first(used)) {
    pugi::xml_node node = root.append_child("key");
    node.append_attribute("id").set_value(id_of(key).c_str());
    node.append_attribute("for").set_value(key.of);
    node.append_attribute("attr.name").set_value(key.name);
    node.append_attribute("attr.type").set_value(key.type);
  }
  pugi::xml_node graph = root.append_child("graph");
  graph.append_attribute("id").set_value("remit");
  graph.append_attribute("edgedefault").set_value(network.directed ? "directed" : "undirected");
  for (const NetworkNode& node : network.nodes) add(graph, node);
  for (const NetworkEdge& edge : network.edges) add(graph, network, edge);
  std::ostringstream text;
  document.save(text, " ");
  return text.str();
}

}  // namespace remit
