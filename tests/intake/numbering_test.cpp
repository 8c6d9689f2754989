#include "remit/intake/numbering.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace remit;

namespace {

/// "chinese 2" for 二、; empty if it is no number.
std::string read(std::string_view text, bool is_heading = false) {
  static constexpr const char* names[] = {"heading", "labelled", "book", "chapter", "section",
      "part", "article", "chinese", "chinese-bracket", "arabic", "arabic-bracket", "half-bracket",
      "circled", "decimal", "letter", "letter-bracket", "roman", "roman-bracket"};
  const auto found = numbering(text, is_heading);
  if (!found) return {};
  std::string result = names[static_cast<std::size_t>(found->kind.style)];
  for (const int number : found->numbers) result += " " + std::to_string(number);
  return result + " | " + std::string(text.substr(found->length));
}

}  // namespace

TEST_CASE("annexes are told by their word") {
  const auto kind_of = [](std::string_view text) { return numbering(text)->kind; };
  for (const std::string_view annex : {"附件1", "附表2", "附录3", "Annex 1", "Appendix B"})
    CHECK(is_annex(kind_of(annex)));
  for (const std::string_view other :
      {"任务1", "目标1：", "专栏1", "Goal 1", "Task 1", "Milestone 2"})
    CHECK_FALSE(is_annex(kind_of(other)));
  CHECK(annex_without_number("附件：重点项目表")->length == std::string_view("附件：").size());
  CHECK(annex_without_number("附件"));
  CHECK_FALSE(annex_without_number("附件材料由各区报送"));
}

TEST_CASE("numbers of official documents are read in all their widths") {
  CHECK(read("一、总则") == "chinese 1 | 总则");
  CHECK(read("二十三、总则") == "chinese 23 | 总则");
  CHECK(read("　　（十）开渠") == "chinese-bracket 10 | 开渠");
  CHECK(read("( 三 ) 开渠") == "chinese-bracket 3 | 开渠");
  CHECK(read("㈢开渠") == "chinese-bracket 3 | 开渠");
  CHECK(read("1．开渠") == "arabic 1 | 开渠");
  CHECK(read("１２、开渠") == "arabic 12 | 开渠");
  CHECK(read("⒊开渠") == "arabic 3 | 开渠");
  CHECK(read("（4）开渠") == "arabic-bracket 4 | 开渠");
  CHECK(read("⑷开渠") == "arabic-bracket 4 | 开渠");
  CHECK(read("5）开渠") == "half-bracket 5 | 开渠");
  CHECK(read("⑥开渠") == "circled 6 | 开渠");
  CHECK(read("第一章　总则") == "chapter 1 | 总则");
  CHECK(read("第二节 沟渠") == "section 2 | 沟渠");
  CHECK(read("第三部分：沟渠") == "part 3 | 沟渠");
  CHECK(read("第一百零五条  沟渠") == "article 105 | 沟渠");
  CHECK(read("2.3开渠") == "decimal 2 3 | 开渠");
  CHECK(read("2.3.1 开渠") == "decimal 2 3 1 | 开渠");
  CHECK(read("任务三：开渠") == "labelled 3 | 开渠");
  CHECK(read("附件1") == "labelled 1 | ");
}

TEST_CASE("numbers of English documents are read") {
  CHECK(read("Goal 2: Clean rivers") == "labelled 2 | Clean rivers");
  CHECK(read("Action 2.1 Dredge") == "labelled 2 1 | Dredge");
  CHECK(read("Annex B") == "labelled 2 | ");
  CHECK(read("A. Dredge") == "letter 1 | Dredge");
  CHECK(read("(b) Dredge") == "letter-bracket 2 | Dredge");
  CHECK(read("IV. Dredge") == "roman 4 | Dredge");
  CHECK(read("(iii) Dredge") == "roman-bracket 3 | Dredge");
  CHECK(read("3 Scope", true) == "arabic 3 | Scope");
}

TEST_CASE("figures, dates and words are no numbers") {
  for (const char* text :
      {"1.5亿元投资", "3.2%以上", "2016年底", "2016.12.3", "3 scopes", "一是开渠", "一批企业",
          "十二五期间", "第三条规定的事项", "第一批", "（市水务局）", "（2020年）", "0.5", "任务书",
          "Actions", "In 2020", "Section", "万", "", "（", "第", "1234、"}) {
    CAPTURE(text);
    CHECK(read(text).empty());
  }
}
