#include "io/yaml_checks.hpp"

#include <algorithm>

namespace remit::test {
namespace {

constexpr std::size_t most_nodes = 1'100'000;  // those by aliases counted each time

bool is_within(const std::optional<Span>& span, const SourceFile& file) {
  if (!span) return true;
  return span->file == 0 && span->begin <= span->end && span->end <= file.text.size();
}

struct Walk {
  const YamlTree& tree;
  const SourceFile& file;
  std::vector<std::string>& found;
  std::size_t nodes = 0;

  void visit(std::uint32_t id, std::size_t depth) {
    if (++nodes > most_nodes + tree.nodes.size()) return;
    if (id >= tree.nodes.size() || depth > 65) {
      found.emplace_back(depth > 65 ? "too deep" : "no such node");
      return;
    }
    const YamlNode& node = tree.nodes[id];
    if (!is_within(node.span, file)) found.emplace_back("a node outside of the file");
    if (node.line == 0 || node.line > file.line_starts.size()) found.emplace_back("no such line");
    if (node.kind == YamlKind::map && node.count % 2 != 0) found.emplace_back("half a pair");
    for (const std::uint32_t child : tree.children_of(node)) visit(child, depth + 1);
  }
};

void write(const YamlTree& tree, std::uint32_t id, std::string& text) {
  const YamlNode& node = tree.nodes[id];
  const auto children = tree.children_of(node);
  if (node.kind == YamlKind::null) text += '~';
  if (node.kind == YamlKind::scalar) {
    const std::string_view quote = node.plain ? "" : "\"";
    text += quote;
    text += tree.text_of(node);
    text += quote;
  }
  if (node.kind == YamlKind::sequence || node.kind == YamlKind::map) {
    const bool is_map = node.kind == YamlKind::map;
    text += is_map ? '{' : '[';
    for (std::size_t i = 0; i < children.size(); ++i) {
      if (i > 0) text += is_map && i % 2 == 1 ? ": " : ", ";
      write(tree, children[i], text);
    }
    text += is_map ? '}' : ']';
  }
}

std::size_t line_of(const SourceFile& file, std::uint32_t at) {
  return static_cast<std::size_t>(
      std::ranges::upper_bound(file.line_starts, at) - file.line_starts.begin());
}

}  // namespace

std::vector<std::string> faults(
    const YamlTree& tree, const std::vector<Diagnostic>& problems, const SourceFile& file) {
  std::vector<std::string> found;
  Walk walk{tree, file, found};
  if (!tree.empty()) walk.visit(tree.root, 0);
  if (walk.nodes > most_nodes + tree.nodes.size()) found.emplace_back("too many nodes");
  if (problems.size() > 1200) found.emplace_back("too many problems");
  for (const Diagnostic& problem : problems) {
    if (!is_within(problem.span, file)) found.emplace_back("a problem outside of the file");
    for (const Note& note : problem.notes) {
      if (!is_within(note.span, file)) found.emplace_back("a note outside of the file");
    }
    if (in_words(problem.message, Language::zh).empty()) found.emplace_back("no words");
    if (problem.remedy && in_words(*problem.remedy, Language::en).empty()) {
      found.emplace_back("no words for a remedy");
    }
  }
  return found;
}

std::string as_text(const YamlTree& tree) {
  std::string text;
  if (!tree.empty()) write(tree, tree.root, text);
  return text;
}

YamlRead read_text(std::string text) {
  YamlRead read{{source_file("a.yaml", std::move(text))}, {}, {}};
  read.tree = read_yaml(read.sources, 0, read.problems);
  return read;
}

std::string tree_of(const std::string& text) {
  return as_text(read_text(text).tree);
}

std::vector<std::string> problems_of(const std::string& text) {
  const YamlRead read = read_text(text);
  return as_text(read.problems, read.sources[0]);
}

std::vector<std::string> stretches_of(const std::string& text) {
  const YamlRead read = read_text(text);
  std::vector<std::string> stretches;
  std::vector<std::uint32_t> waiting{read.tree.root};
  while (!waiting.empty()) {
    const YamlNode& node = read.tree.nodes[waiting.back()];
    waiting.pop_back();
    stretches.push_back(
        read.sources[0].text.substr(node.span.begin, node.span.end - node.span.begin));
    const auto children = read.tree.children_of(node);
    waiting.insert(waiting.end(), children.rbegin(), children.rend());
  }
  return stretches;
}

std::vector<std::string> as_text(const std::vector<Diagnostic>& problems, const SourceFile& file) {
  std::vector<std::string> lines;
  for (const Diagnostic& problem : problems) {
    const Span span = problem.span.value_or(Span{});
    const std::size_t line = line_of(file, span.begin);
    const std::uint32_t start = file.line_starts[line - 1];
    std::string text = std::to_string(line) + ":" + std::to_string(span.begin - start) + "-" +
                       std::to_string(span.end - start) + " ";
    if (problem.severity == Severity::warning) text += "warning: ";
    if (problem.rule != "parse-error") text += std::string(problem.rule) + ": ";
    text += in_words(problem.message, Language::en);
    if (problem.remedy) text += " (" + in_words(*problem.remedy, Language::en) + ")";
    for (const Note& note : problem.notes) {
      text += ", " + std::to_string(line_of(file, note.span.value_or(Span{}).begin)) + ": " +
              in_words(note.message, Language::en);
    }
    lines.push_back(text);
  }
  return lines;
}

}  // namespace remit::test
