#include "remit/intake/structure.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "intake/documents.hpp"

using namespace remit;
using remit::test::plain_document;

namespace {

using Lines = std::vector<std::string>;

/// Every item as "2.1 title".
Lines items(const Document& document) {
  const auto read = paragraphs(document);
  Lines lines;
  for (const Item& item : structure(read).items) {
    lines.push_back(item.number + " " + item.title.text);
  }
  return lines;
}

Lines items(std::string_view text) {
  return items(plain_document(text));
}

Lines texts(std::string_view text) {
  Lines lines;
  for (const Paragraph& paragraph : paragraphs(plain_document(text)))
    lines.push_back(paragraph.text);
  return lines;
}

const std::string filler =
    "围绕水系连通和岸线整治，统筹推进河道清淤、堤防加固、闸站改造和生态修复，确保河畅水清岸绿景美";

}  // namespace

TEST_CASE("levels are found from the document, whichever way round its numbers are used") {
  CHECK(
      items(
          "一、治河\n（一）清淤。挖泥。\n1．上游\n（1）干流\n①左岸\n②右岸\n2．下游\n二、治林\n") ==
      Lines{"1 治河", "1.1 清淤", "1.1.1 上游", "1.1.1.1 干流", "1.1.1.1.1 左岸", "1.1.1.1.2 右岸",
          "1.1.2 下游", "2 治林"});
  CHECK(items("1. 治河\n一、清淤\n二、筑堤\n2. 治林\n一、植树\n") ==
        Lines{"1 治河", "1.1 清淤", "1.2 筑堤", "2 治林", "2.1 植树"});
  CHECK(items("（一）治河\n1.清淤\n2.筑堤\n（二）治林\n1.植树\n") ==
        Lines{"1 治河", "1.1 清淤", "1.2 筑堤", "2 治林", "2.1 植树"});
}

TEST_CASE("numbers that count on through chapters are kept as printed") {
  CHECK(items("一、治河\n（一）清淤\n（二）筑堤\n二、治林\n（三）植树\n（四）护林\n") ==
        Lines{"1 治河", "1.1 清淤", "1.2 筑堤", "2 治林", "2.3 植树", "2.4 护林"});
  CHECK(items("第一章 治河\n第一条 清淤。\n第二条 筑堤。\n第二章 治林\n第三条 植树。\n") ==
        Lines{"1 治河", "1.1 清淤", "1.2 筑堤", "2 治林", "2.3 植树"});
}

TEST_CASE("decimal numbers hold the numbers above them") {
  CHECK(items("1 \n一、总体\n1.1 治河\n1.1.1 清淤\n1.1.2 筑堤\n1.2 治林\n") ==
        Lines{"1 总体", "1.1 治河", "1.1.1 清淤", "1.1.2 筑堤", "1.2 治林"});
  CHECK(items("二、任务\n（三）治河\n3.1 清淤\n3.2 筑堤\n") ==
        Lines{"2 任务", "2.3 治河", "2.3.1 清淤", "2.3.2 筑堤"});
}

TEST_CASE("headings of the format make levels, with numbers and without") {
  Document document = plain_document("云州市治河方案\n任务\n清淤\n筑堤\n保障\n");
  const std::vector<std::uint8_t> levels{1, 2, 3, 3, 2};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    std::get<Line>(document.parts[i]).level = levels[i];
  }
  CHECK(items(document) == Lines{"a1 任务", "a1.a1 清淤", "a1.a2 筑堤", "a2 保障"});
}

TEST_CASE("an annex and a letter before the plan are parts of their own") {
  CHECK(items("现印发方案。\n一、提高认识\n二、认真落实\n云州市治河方案\n一、目标\n二、任务\n（一）"
              "清淤\n"
              "附件1\n一、台账\n") == Lines{"f1.1 提高认识", "f1.2 认真落实", "1 目标", "2 任务",
                                          "2.1 清淤", "f2 ", "f2.1 台账"});
}

TEST_CASE("the same number twice is told apart") {
  CHECK(items("一、治河\n1.清淤\n2.筑堤\n2.植树\n") == Lines{"1 治河", "1.1 清淤", "1.2 筑堤"});
  CHECK(items("一、治河\n1.清淤\n2.筑堤\n1.植树\n") ==
        Lines{"1 治河", "1.1 清淤", "1.2 筑堤", "1.1b 植树"});
}

TEST_CASE("a title ends with the sentence, the colon or the line") {
  CHECK(title_at("清淤。挖泥三里。", 0) == Title{"清淤", 9, true});
  CHECK(title_at("软件即服务（SaaS）。推广。", 0).text == "软件即服务（SaaS）");
  CHECK(title_at("“互联网＋”物流。推广。", 0).text == "“互联网＋”物流");
  CHECK(title_at("目标：到2020年，" + filler, 0).text == "目标");
  CHECK(title_at("**清淤**", 0).text == "清淤");
  CHECK(title_at("清淤（责任单位：市水务局）", 0, 6).text == "清淤");
  CHECK(title_at("对" + filler + "的，" + filler + "。", 0).text == "对围绕水系连通和岸线整治");
  CHECK(title_at("Dredge the river. It silts up.", 0) == Title{"Dredge the river", 18, true});
}

TEST_CASE("a title has no dashes before it and no stop behind it") {
  CHECK(title_at("——“清河”活动；（市水务局）", 0, 27).text == "“清河”活动");
  CHECK(title_at("——清淤，", 0).text == "清淤");
}

TEST_CASE("what a field labels as the task is the title") {
  CHECK(title_at("反馈问题：围堰未拆，水流不畅。", 0).text == "围堰未拆，水流不畅");
  CHECK(title_at("重点任务：", 0).text == "重点任务");
  CHECK(labelled_title("任务名称：清淤", 0)->text == "清淤");
  for (const char* const other : {"任务名称：", "牵头单位：市水务局", "清淤", "："}) {
    CAPTURE(other);
    CHECK_FALSE(labelled_title(other, 0));
  }
}

TEST_CASE("fields below a list are those of its record, not of the list's last item") {
  const Document document = plain_document(
      "1．清淤\n整改措施：\n（1）挖泥。\n（2）运泥。\n整改时限：2030年\n2．筑堤\n（1）运土。\n"
      "责任单位：市水务局\n");
  const std::vector<Paragraph> all = paragraphs(document);
  const Structure found = structure(all);
  REQUIRE(found.continuations.size() == 1);
  CHECK(found.continuations[0] == Continuation{0, 4, 5});
}

TEST_CASE("broken sentences are joined, headings and clauses are not") {
  CHECK(
      texts("清淤。" + filler + "、\n\n加固堤防。\n") == Lines{"清淤。" + filler + "、加固堤防。"});
  CHECK(texts("清淤。" + filler + filler + "的\n堤防。\n") ==
        Lines{"清淤。" + filler + filler + "的堤防。"});
  CHECK(texts("（一）加强领导\n成立小组\n") == Lines{"（一）加强领导", "成立小组"});
  CHECK(texts("清淤。" + filler + "\n（责任单位：市水务局）\n").size() == 2);
}

TEST_CASE("lines that were broken to a width are joined to paragraphs") {
  const std::string text =
      "Agencies shall dredge the upper river and all of its\n"
      "tributaries before the flood season begins, and they\n"
      "shall report the amount of silt to the water council\n"
      "once a month.\n\n"
      "The council shall publish what it has been told, and\n"
      "keep the records.\n";
  CHECK(texts(text) ==
        Lines{"Agencies shall dredge the upper river and all of its tributaries before the flood "
              "season begins, and they shall report the amount of silt to the water council once a "
              "month.",
            "The council shall publish what it has been told, and keep the records."});
}

TEST_CASE("a document on one line is taken apart at its numbers and wide blanks") {
  const std::string body = filler + "。";
  const Lines expected{"1 总体要求", "1.1 指导思想", "1.2 目标", "2 任务", "2.3 清淤", "2.4 筑堤"};
  CHECK(items("各区人民政府：　　一、总体要求　　（一）指导思想。" + body + "（二）目标。" + body +
              "　　二、任务　　（三）清淤。" + body + "（市水务局负责）（四）筑堤。" + body) ==
        expected);
  CHECK(items("一、总体要求（一）指导思想。" + body + "（二）目标。" + body +
              "二、任务（三）清淤。" + body + "（四）筑堤。" + body) == expected);
}

TEST_CASE("numbers within a paragraph do not take it apart") {
  const std::string paragraph = "清淤。" + filler + "。1.干流先行。2.支流跟进。" + filler + "。";
  CHECK(texts(paragraph) == Lines{paragraph});
}

TEST_CASE("the place of a byte is that of its own line") {
  const Document document = plain_document("　　清淤。" + filler + "、\n\n加固堤防。\n");
  const auto all = paragraphs(document);
  REQUIRE(all.size() == 1);
  CHECK(place_of(document, all[0], 0).line == 1);
  CHECK(place_of(document, all[0], 0).column == 3);
  CHECK(place_of(document, all[0], all[0].text.find("堤防。")).line == 3);
  CHECK(place_of(document, all[0], all[0].text.find("堤防。")).column == 3);
}

TEST_CASE("situation, principles and goals are no tasks") {
  for (const char* title :
      {"总体要求", "指导思想和行动目标", "指导思想、基本原则和发展目标", "工作目标"}) {
    CAPTURE(title);
    CHECK(is_background(title));
  }
  for (const char* title :
      {"优化发展环境", "主要任务", "保障措施", "完善目标考核", "任务和目标分解办法"}) {
    CAPTURE(title);
    CHECK_FALSE(is_background(title));
  }
}
