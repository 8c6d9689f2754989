#include "intake/expected_edges.hpp"

namespace remit::test {

namespace {

/// 市教育局(教育局)* as an edge; full-width brackets belong to the name, as does a comma before _.
ClauseEdge edge_of(const std::string& role, std::string name) {
  name = replaced(std::move(name), ",_", ", ");
  ClauseEdge edge{role, {}, {}, false};
  edge.collective = name.ends_with('*');
  if (edge.collective) name.pop_back();
  if (name.ends_with('!')) name.pop_back();
  if (name.ends_with('>')) name.resize(name.find('<'));
  const std::size_t bracket = name.ends_with(')') ? name.find('(') : std::string::npos;
  edge.name = name.substr(0, bracket);
  edge.as_written =
      bracket == std::string::npos ? name : name.substr(bracket + 1, name.size() - bracket - 2);
  return edge;
}

}  // namespace

std::vector<std::string> split(std::string_view text, std::string_view mark) {
  std::vector<std::string> parts;
  for (std::size_t end = text.find(mark); end != std::string_view::npos; end = text.find(mark)) {
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end + mark.size());
  }
  parts.emplace_back(text);
  return parts;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

ExpectedEdges expected_of(const std::string& line) {
  ExpectedEdges expected;
  if (line == "nothing") return expected;
  for (const std::string& list : split(line, "; ")) {
    const std::size_t colon = list.find(": ");
    if (list.starts_with("by ")) expected.deadline = list.substr(3);
    if (colon == std::string::npos) continue;
    std::string role = list.substr(0, colon);
    if (role.ends_with('+')) {
      role.pop_back();
      expected.open.insert(role);
    }
    for (const std::string& name : split(list.substr(colon + 2), ", "))
      expected.edges.push_back(edge_of(role, name));
  }
  return expected;
}

ClauseEdge with_wide_brackets(ClauseEdge edge) {
  for (std::string* const text : {&edge.name, &edge.as_written})
    *text = replaced(replaced(*text, "(", "（"), ")", "）");
  return edge;
}

}  // namespace remit::test
