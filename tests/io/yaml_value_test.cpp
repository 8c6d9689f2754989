#include "remit/io/yaml_value.hpp"

#include <doctest/doctest.h>

using namespace remit;

namespace {

YamlValue map_of(std::vector<std::pair<std::string, YamlValue>> fields) {
  YamlValue map{YamlStyle::map, {}, {}, {}};
  for (const auto& [key, value] : fields) add_field(map, key, value);
  return map;
}

const std::string ten(30, 'x');  // four of them are as wide as the page

}  // namespace

TEST_CASE("a list as wide as the page stays on its line, and one column more does not fit") {
  const std::string rest(120 - 11 - 3 * 32 - 1, 'y');
  CHECK(field_text(4, "lead", yaml_texts({ten, ten, ten, rest})) ==
        "    lead: [" + ten + ", " + ten + ", " + ten + ", " + rest + "]\n");
  CHECK(field_text(4, "lead", yaml_texts({ten, ten, ten, rest + "y"})) ==
        "    lead: [" + ten + ", " + ten + ", " + ten + ",\n           " + rest + "y]\n");
}

TEST_CASE("Chinese characters are two columns wide") {
  std::string title;
  for (int i = 0; i < 27; ++i) title += "重";
  CHECK(field_text(0, "keywords", yaml_texts({title, title})) ==
        "keywords: [" + title + ",\n           " + title + "]\n");
}

TEST_CASE("a list within a map goes on under its own first item, if it does not fit on a line") {
  const std::string half(15, 'x');
  CHECK(item_text(2, map_of({{"title", yaml_text("a")}, {"keywords", yaml_texts({ten, ten, half})},
                         {"source", map_of({{"line", yaml_number(7)}})}})) ==
        "  - {title: a, keywords: [" + ten + ", " + ten + ", " + half + "],\n" +
            "     source: {line: 7}}\n");
  CHECK(item_text(2,
            map_of({{"title", yaml_text("a")}, {"keywords", yaml_texts({ten, ten, ten, ten})}})) ==
        "  - {title: a,\n     keywords: [" + ten + ", " + ten + ", " + ten + ",\n                " +
            ten + "]}\n");
}

TEST_CASE("a text wider than the page stays whole") {
  const std::string text = ten + ten + ten + ten + ten;
  CHECK(field_text(2, "title", yaml_text(text)) == "  title: " + text + "\n");
  CHECK(item_text(2, map_of({{"text", yaml_text(text)}, {"year", yaml_number(2016)}})) ==
        "  - {text: " + text + ",\n     year: 2016}\n");
}

TEST_CASE("what is absent is not written") {
  CHECK(field_text(2, "title", yaml_text("")) == "");
  CHECK(field_text(2, "lead", yaml_texts({})) == "");
  CHECK(field_text(2, "year", yaml_number(0)) == "");
  CHECK(field_text(2, "as_written", yaml_quoted("")) == "  as_written: \"\"\n");
  CHECK(item_text(0, map_of({{"a", yaml_text("")}, {"b", yaml_text("c")}})) == "- {b: c}\n");
}
