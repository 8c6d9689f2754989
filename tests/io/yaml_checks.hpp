#pragma once

#include <string>
#include <vector>

#include "remit/io/yaml_tree.hpp"

namespace remit::test {

/// What is wrong with the result of read_yaml, whatever the file was: spans outside of it, nodes
/// that are not there, more depth or more nodes than promised, a message that cannot be put in
/// words.
std::vector<std::string> faults(
    const YamlTree& tree, const std::vector<Diagnostic>& problems, const SourceFile& file);

/// A text read as YAML.
struct YamlRead {
  Sources sources;
  YamlTree tree;
  std::vector<Diagnostic> problems;
};

YamlRead read_text(std::string text);

/// The tree as one line of text: [a, "b"] {c: ~}; quotes where the file has a quoted text.
std::string as_text(const YamlTree& tree);
std::string tree_of(const std::string& text);

/// “2:8-11 parse-error: no colon after “title” (write …)”, with line and bytes of the span.
std::vector<std::string> as_text(const std::vector<Diagnostic>& problems, const SourceFile& file);
std::vector<std::string> problems_of(const std::string& text);

/// What the spans of the nodes cover in the file, every container before what is in it.
std::vector<std::string> stretches_of(const std::string& text);

}  // namespace remit::test
