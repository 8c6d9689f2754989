#include "remit/intake/deadline_words.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "remit/base/text.hpp"

namespace {

std::string_view within(std::u32string_view sentence) {
  static std::string found;
  found = remit::encoded(remit::deadline_within(sentence));
  return found;
}

}  // namespace

TEST_CASE("a time by which something is to be done is found in its sentence") {
  CHECK(within(U"由省农业农村厅牵头，2025年底前出台建设指南") == "2025年底前");
  CHECK(within(U"应当在 2026 年 6 月底前印发") == "2026年6月底前");
  CHECK(within(U"应当在2026年12月31日前建立数字人才库") == "2026年12月31日前");
  CHECK(within(U"二〇二六年六月底之前印发") == "二〇二六年六月底之前");
  CHECK(within(U"于年内制定物流进村方案") == "年内");
  CHECK(within(U"5月15日前完成整改") == "5月15日前");
  CHECK(within(U"到2027年实现覆盖，2028年上半年前验收") == "2028年上半年前");
}

TEST_CASE("a date alone, the past and what comes back are no deadline") {
  CHECK(within(U"到2028年突破300亿元").empty());
  CHECK(within(U"三年前已经建成").empty());
  CHECK(within(U"每月25日前报送情况").empty());
  CHECK(within(U"按照目前进度，提前完成").empty());
  CHECK(within(U"").empty());
}
