#include "remit/intake/figures.hpp"

#include <doctest/doctest.h>

#include "remit/intake/indicators.hpp"

using namespace remit;

namespace {

using Lines = std::vector<std::string>;

/// "phrase | value unit year"
Lines read(std::string_view text, int since = 0) {
  Lines lines;
  for (const Figure& figure : figures(text, since)) {
    lines.push_back(std::string(text.substr(figure.at.begin, figure.at.end - figure.at.begin)) +
                    " | " + figure.value + " " + figure.unit + " " + std::to_string(figure.year));
  }
  return lines;
}

GridCell cell(std::string text) {
  return {std::move(text), false, {}};
}

}  // namespace

TEST_CASE("figures to be reached are read with their year, which holds until the next") {
  CHECK(read("到2025年，污水处理率达到95%以上，新建泵站12座。力争到2030年，植树1,000万亩。") ==
        Lines{"到2025年，污水处理率达到95%以上 | 95 %以上 2025", "新建泵站12座 | 12 座 2025"});
  CHECK(read("2025年，森林覆盖率提高到45.5%") ==
        Lines{"2025年，森林覆盖率提高到45.5% | 45.5 % 2025"});
  CHECK(read("到2024年，算力达到500PFlops。") ==
        Lines{"到2024年，算力达到500PFlops | 500 PFlops 2024"});
  CHECK(read("建成闸站3座") == Lines{"建成闸站3座 | 3 座 0"});
}

TEST_CASE("what is past, a name or a date is no target") {
  CHECK(read("2015年底，处理率达到80%。", 2016).empty());
  CHECK(read("已建成闸站3座，累计投资2亿元。").empty());
  CHECK(read("实现4G网络覆盖，推广IPv6，执行GB/T 29490-2013，召开3月会议。").empty());
  CHECK(read("").empty());
}

TEST_CASE("a table of indicators gives the values of its latest year") {
  const Grid table{"", {{cell("序号"), cell("指标"), cell("2020年"), cell("2025年目标")},
                           {cell("1"), cell("污水处理率"), cell("80%"), cell("≥95%")},
                           {cell("2"), cell("泵站"), cell("10座"), cell("—")}}};
  CHECK(indicators(table) == std::vector<Indicator>{{"污水处理率", "95", "%", 2025, {}}});
  CHECK(indicators(Grid{"", {{cell("序号"), cell("任务")}, {cell("1"), cell("清淤")}}}).empty());
}

TEST_CASE("indicators are found where the cells of their table have become lines") {
  const std::vector<std::string_view> lines{"主要指标", "2025", "目标值", "水务", "污水处理率",
      "95%以上", "供水能力", "20万吨", "森林覆盖率", "45%"};
  CHECK(indicators(lines) == std::vector<LineIndicator>{{4, "污水处理率", "95", "%以上", 2025},
                                 {6, "供水能力", "20", "万吨", 2025},
                                 {8, "森林覆盖率", "45", "%", 2025}});
}
