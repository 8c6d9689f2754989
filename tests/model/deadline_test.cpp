#include "remit/model/deadline.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace remit;

namespace {

std::string read(std::string_view text) {
  return as_text(deadline_in(text));
}

}  // namespace

TEST_CASE("a deadline is read as documents word it") {
  CHECK(read("2022年底前") == "2022");
  CHECK(read("2021年6月底前完成") == "2021-06");
  CHECK(read("2021年6月30日") == "2021-06-30");
  CHECK(read("2020年上半年") == "2020-06");
  CHECK(read("2019年第一季度") == "2019-03");
  CHECK(read("２０２２ 年 １１ 月") == "2022-11");
  CHECK(read("2022-12-31") == "2022-12-31");
  CHECK(read("2022/6") == "2022-06");
  CHECK(read("by the end of 2022") == "2022");
}

TEST_CASE("of several dates the last one counts") {
  CHECK(read("2016—2018年") == "2018");
  CHECK(read("2016-2018") == "2018");
  CHECK(read("2017年6月启动，2018年完成") == "2018");
  CHECK(read("2018年，其中2018年6月前完成试点") == "2018");
}

TEST_CASE("what names no year is no date") {
  CHECK(read("长期").empty());
  CHECK(read("6月底前").empty());
  CHECK(read("20220630").empty());
  CHECK(read("投资3000万元").empty());
  CHECK(read("2022年13月") == "2022");
  CHECK(read("2022年2月30日") == "2022-02");
  CHECK(read("").empty());
}
