// Pictures and networks in the languages of other programs: whatever words the data has, the text
// is well formed and the words come back.

#include <doctest/doctest.h>

#include <pugixml.hpp>
#include <string>

#include "invented.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/render/graphml.hpp"
#include "remit/render/mermaid.hpp"
#include "remit/render/network_dot.hpp"
#include "remit/render/network_table.hpp"
#include "remit/render/theme.hpp"

using namespace remit;
using remit::test::catalog_of;

namespace {

const std::string awkward = "\"<b>&amp;\\n#35;|]};--> 市科委\x01\xff\n\"";

EdgeList saying(const std::string& words) {
  EdgeList network;
  network.nodes = {{NetworkKind::task, "t" + words, words, "p", 3, 0},
      {NetworkKind::agency, "a" + words, words, "j", 0, 2}};
  network.edges = {{0, 1, "lead", 2, true, false, true, words, 7}};
  return network;
}

Diagram picture() {
  const Catalog catalog = catalog_of({{"水利局", "气象局"},
      {{"flood",
          {{.number = "1", .lead = {"水利局"}, .cooperate = {"气象局"}}, {.number = "2"}}}}});
  return tasks_diagram(catalog, select(catalog, {}));
}

}  // namespace

TEST_CASE("GraphML has every node and edge with what is known of them") {
  pugi::xml_document document;
  const std::string text = as_graphml(saying("防汛"));
  REQUIRE(document.load_string(text.c_str()));
  const pugi::xml_node graph = document.child("graphml").child("graph");
  CHECK(std::string(graph.attribute("edgedefault").value()) == "directed");
  const pugi::xml_node node = graph.child("node");
  CHECK(std::string(node.attribute("id").value()) == "t防汛");
  CHECK(std::string(node.find_child_by_attribute("key", "node_line").text().get()) == "3");
  const pugi::xml_node edge = graph.child("edge");
  CHECK(std::string(edge.attribute("target").value()) == "a防汛");
  CHECK(std::string(edge.find_child_by_attribute("key", "edge_weight").text().get()) == "2");
  CHECK_FALSE(edge.find_child_by_attribute("key", "edge_inherited"));
}

TEST_CASE("GraphML stays well formed whatever the words") {
  pugi::xml_document document;
  CHECK(document.load_string(as_graphml(saying(awkward)).c_str()));
  CHECK(document.select_nodes("//node").size() == 2);
}

TEST_CASE("a small picture in Mermaid") {
  const std::string text = as_mermaid(picture(), Language::zh);
  CHECK(text.find("flowchart LR\n") != std::string::npos);
  CHECK(text.find("n0 ==> n2") != std::string::npos);
  CHECK(text.find("n0 -.-> n3") != std::string::npos);
  CHECK(text.find(":::gap\n") != std::string::npos);
  CHECK_FALSE(mermaid_refusal(picture(), text));
}

TEST_CASE("words mean nothing to Mermaid") {
  Diagram diagram = picture();
  diagram.nodes[0].lines[0].text = "\"]; click n0 <script> #35;";
  const std::string text = as_mermaid(diagram, Language::en);
  CHECK(text.find("<script>") == std::string::npos);
  CHECK(text.find("\"]; click") == std::string::npos);
  CHECK(text.find("#34;#93;; click n0 #60;script#62; #35;35;") != std::string::npos);
}

TEST_CASE("Mermaid is not given more than it draws") {
  Diagram diagram = picture();
  diagram.edges.resize(501, diagram.edges.front());
  CHECK(mermaid_refusal(diagram, as_mermaid(diagram, Language::en)));
}

TEST_CASE("an edge list has the column names that Gephi knows") {
  const Table table = network_table(saying("防汛"), Layout::data, Language::zh);
  CHECK(table.columns[0].title == "Source");
  CHECK(table.columns[3].title == "Weight");
  CHECK(table.rows.size() == 1);
  CHECK(table.rows[0][4].text == "lead");
}

TEST_CASE("the table beside a picture tells what nobody has") {
  EdgeList network = saying("防汛");
  network.edges.clear();
  const Table table = network_table(network, Layout::reading, Language::en);
  CHECK(table.rows.size() == 2);
  CHECK(table.rows[0][2].emphasis == Emphasis::gap);
}

TEST_CASE("a picture of cooperation is told what it leaves out") {
  EdgeList network = saying("水利局");
  network.nodes[0].community = 1;
  const std::string text = cooperation_dot({network, 2, 5}, Language::zh);
  CHECK(text.find("共同任务不足 2 项的 5 对单位") != std::string::npos);
  CHECK(text.find("shape=box") != std::string::npos);
  CHECK(text.find("shape=ellipse") != std::string::npos);
}

TEST_CASE("a theme changes colours and nothing else") {
  CHECK(in_theme("color=\"#ff0000\", label=\"#1\"", Theme::standard) ==
        "color=\"#ff0000\", label=\"#1\"");
  CHECK(in_theme("color=\"#ff0000\", label=\"#1\"", Theme::grey) ==
        "color=\"#4c4c4c\", label=\"#1\"");
  CHECK(in_theme("#ffffff #000000 #12355b", Theme::dark) == "#000000 #ffffff #a4c7ed");
  CHECK(theme_named("dark") == Theme::dark);
  CHECK_FALSE(theme_named("pink"));
}
