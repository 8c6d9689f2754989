#include "remit/io/yaml_scalar.hpp"

#include <doctest/doctest.h>

#include "io/samples.hpp"
#include "remit/io/yaml_tree.hpp"

using namespace remit;

namespace {

/// A file in which every text stands as a value in a block, and as an item and a value in a flow.
std::string written(const std::vector<std::string>& texts) {
  std::string yaml;
  for (const std::string& text : texts) {
    yaml += "- block: " + as_scalar(text, YamlContext::block) + "\n  flow: [" +
            as_scalar(text, YamlContext::flow) + ", {key: " + as_scalar(text, YamlContext::flow) +
            "}, 等]\n";
  }
  return yaml;
}

/// Every scalar of a file, in its order, as "null" where it is none.
std::vector<std::string> scalars(const std::string& yaml) {
  std::vector<Diagnostic> problems;
  const YamlTree tree = read_yaml({source_file("texts.yaml", yaml)}, 0, problems);
  // A warning may doubt that strange text was meant; it is read all the same.
  for (const Diagnostic& problem : problems) CHECK(problem.severity == Severity::warning);
  std::vector<std::string> found;
  for (const YamlNode& node : tree.nodes) {
    if (node.kind == YamlKind::null) found.emplace_back("null");
    if (node.kind == YamlKind::scalar) found.emplace_back(tree.text_of(node));
  }
  return found;
}

}  // namespace

TEST_CASE("any text is read back as it was written") {
  const std::vector<std::string> texts = test::awkward_texts();
  const std::vector<std::string> found = scalars(written(texts));
  REQUIRE(found.size() == 7 * texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::vector<std::string> expected{
        "block", texts[i], "flow", texts[i], "key", texts[i], "等"};
    const auto begin = found.begin() + static_cast<std::ptrdiff_t>(7 * i);
    CHECK(std::vector<std::string>(begin, begin + 7) == expected);
  }
}

TEST_CASE("quotes stand only where they are needed") {
  for (const char* const text :
      {"市科委", "“互联网＋”创业", "重点：任务", "a:b", "a#b", "-a", "3D打印", "4G", "2016-09",
          "2016-09-03", "it's", "50%", "http://a.b/c", "（二十三）", "a \"b\""}) {
    CHECK(as_scalar(text, YamlContext::flow) == text);
  }
  for (const char* const text : {"a, b", "[a]", "{a}", "why?"}) {
    CHECK(as_scalar(text, YamlContext::block) ==
          (text[0] == '[' || text[0] == '{' ? "\"" + std::string(text) + "\"" : text));
    CHECK(as_scalar(text, YamlContext::flow) == "\"" + std::string(text) + "\"");
  }
}

TEST_CASE("what other readers take for a number, a truth or nothing stands in quotes") {
  for (const char* const text : {"", "012", "2.10", "1e3", "1:30", "0x1F", "yes", "No", "~", "null",
           "1_000", "2001-12-14 21:59:43", ".inf", "=", "<<"}) {
    CHECK(as_scalar(text, YamlContext::block) == "\"" + std::string(text) + "\"");
  }
}

TEST_CASE("what cannot be seen is escaped") {
  CHECK(in_quotes("a\"\\\n\t\x1b\u2028\ufeff\u202e\U0001ffff市") ==
        R"("a\"\\\n\t\u001B\u2028\uFEFF\u202E\U0001FFFF市")");
}
