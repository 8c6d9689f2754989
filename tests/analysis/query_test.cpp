#include "remit/analysis/query.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "remit/base/text.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Texts = std::vector<std::string>;

Texts units(std::string_view text) {
  Units units;
  units.read(text);
  Texts all;
  for (std::size_t i = 0; i < units.size(); ++i) all.push_back(encoded(units.text(i)));
  return all;
}

Texts words(const Query& query) {
  Texts all;
  for (const Query::Word& word : query.words()) {
    all.push_back(query.units().text(word.first, word.count));
  }
  return all;
}

Texts found(Query& query, std::string_view text) {
  Texts all;
  for (const FoundPart& one : query.find(text)) {
    all.push_back(query.text().text(one.place, one.length));
  }
  return all;
}

Texts found(std::string_view asked, std::string_view text) {
  Query query(asked);
  return found(query, text);
}

}  // namespace

TEST_CASE("a unit is a Chinese character or a run of letters and digits") {
  CHECK(units("IPv6改造") == Texts{"ipv6", "改", "造"});
  CHECK(units("４Ｇ、5G") == Texts{"4g", "5g"});
  CHECK(units("open data") == Texts{"open", "data"});
  CHECK(units("i-Tianjin WLAN") == Texts{"itianjin", "wlan"});
  CHECK(units("Größe") == Texts{"grösse"});
  CHECK(units("データ") == Texts{"デ", "ー", "タ"});
  CHECK(units("“”，。+").empty());
  CHECK(units("").empty());
}

TEST_CASE("the words asked for are parted by spaces and marks") {
  CHECK(words(Query("互联网＋公共安全")) == Texts{"互联网", "公共安全"});
  CHECK(words(Query(" 物流、O2O/PPP　“养老” ")) == Texts{"物流", "o2o", "ppp", "养老"});
  CHECK(words(Query("IPv6改造")) == Texts{"ipv6改造"});
  CHECK(words(Query("+")).empty());
}

TEST_CASE("the stretches of a word that stand in a text are found, each as long as it is") {
  CHECK(found("公共安全", "公共安全") == Texts{"公共安全"});
  CHECK(found("公共安全", "公共服务与信息安全") == Texts{"公共", "安全"});
  CHECK(found("公共安全", "公安").size() == 1);  // abbreviated
  CHECK(found("公共安全", "公平与全面").empty());
  CHECK(found("公共安全", "公共、安全") == Texts{"公共", "安全"});
  CHECK(found("公共安全", "公共 安全") == Texts{"公共安全"});
  CHECK(found("食品药品安全", "食品安全") == Texts{"食品", "品安全"});
  CHECK(found("一一", "一一一") == Texts{"一一", "一一"});
}

TEST_CASE("an abbreviation does not reach over a mark, nor past the end of a text") {
  CHECK(found("环保", "环境保护") == Texts{"环境保护"});
  CHECK(found("环保", "环境、保护").empty());
  CHECK(found("环保", "环境保").empty());
  CHECK(found("环境保护", "环保") == Texts{"环保"});
  CHECK(found("环境保护", "环、保").empty());
}

TEST_CASE("a character alone is closest at the beginning of a text") {
  Query query("水");
  const auto closeness = [&](std::string_view text) { return query.find(text).at(0).closeness; };
  CHECK(closeness("水库") == 1);
  CHECK(closeness("水库") > closeness("用水"));
  CHECK(closeness("用水") > closeness("信息化水平"));
}

TEST_CASE("words are cut where two characters never stand together") {
  Query query("光纤宽带在农村");
  //             光纤  纤宽   宽带  带在   在农   农村
  CHECK(query.cut({true, false, true, false, false, true, false}));
  CHECK(words(query) == Texts{"光纤", "宽带", "农村"});
  CHECK(found(query, "宽带在农村") == Texts{"宽带", "农村"});
  CHECK_FALSE(Query("光纤").cut({true, false}));
}

TEST_CASE("characters in a row that never stand together are one word that is nowhere") {
  Query query("智慧牧场");
  CHECK(query.cut({true, false, false, false}));
  CHECK(words(query) == Texts{"智慧", "牧场"});
  Query single("水");
  CHECK_FALSE(single.cut({false}));
  CHECK(words(single) == Texts{"水"});
}

TEST_CASE("a hostile query and text take no more than their length in time") {
  std::string one;
  for (int i = 0; i < 100; ++i) one += "一";
  std::string many;
  for (int i = 0; i < 2000; ++i) many += one;
  Query query(many);
  CHECK(query.words().size() == 1);
  CHECK(query.words()[0].count == 100);
  CHECK_FALSE(query.find(many).empty());
}
