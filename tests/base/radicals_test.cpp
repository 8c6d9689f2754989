#include "remit/base/radicals.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using remit::may_have_radicals;
using remit::without_radicals;

TEST_CASE("a radical, or a compatibility ideograph, is the character that it looks like") {
  CHECK(without_radicals("市⽔务局、市⺠政局、县⻋辆管理所") == "市水务局、市民政局、县车辆管理所");
  CHECK(without_radicals("⾦融办\nA⽴项") == "金融办\nA立项");
  CHECK(without_radicals("里：\xEF\xA7\xA9") == "里：里");  // U+F9E9
}

TEST_CASE("nothing else is changed where radicals are taken out") {
  const std::string text = "（一）①ﬁ…Ａ～全角　和 half；½ 𠮷野家";
  CHECK(without_radicals(text) == text);
}

TEST_CASE("text without radicals is known by its bytes") {
  CHECK(may_have_radicals("市⽔务局"));
  CHECK(may_have_radicals("⺠"));
  CHECK(may_have_radicals("\xEF\xA7\xA9"));
  CHECK_FALSE(may_have_radicals(""));
  CHECK_FALSE(may_have_radicals("市水务局、全角ＡＢ，“引号”——…"));
  CHECK_FALSE(may_have_radicals(std::string_view("市水务局\xE2\xBA", 14)));
  CHECK_FALSE(may_have_radicals("\xEF"));
}
