#include "remit/intake/pdf_parts.hpp"

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "shown.hpp"

using remit::Grid;
using remit::Line;
using remit::read_pdf_text;
using remit::test::Texts;

namespace {

Texts read(const std::string& text) {
  return remit::test::shown(read_pdf_text("a.pdf", "%PDF", text).document);
}

}  // namespace

TEST_CASE("page numbers and running headers are left out") {
  CHECK(read("公报 1\n\n甲\n乙\n丙\n\n  - 1 -\n\f公报 2\n\n丁\n戊\n己\n\n  - 2 -\n\f公报 "
             "3\n庚\n辛\n壬\n第 3 页 共 3 页\n") ==
        Texts{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"});
}

TEST_CASE("a line knows its page, and its line in the text of all pages") {
  const auto reading = read_pdf_text("a.pdf", "%PDF", "甲\n\f  乙\n");
  CHECK(std::get<Line>(reading.document.parts.at(1)) == Line{"乙", 0, false, {2, 4, 2, 0, {}}, 2});
}

TEST_CASE("columns under the header of a task table are cells") {
  CHECK(read("任务表\n"
             "序号      重点任务           牵头单位        完成时限\n"
             " 1    修建道路三条，完      市交通局、      2016 年底\n"
             "      善排水和照明          市规划局\n"
             " 2    改造桥梁              市水务局        2017 年\n"
             "以上任务由各单位认真落实，定期报告进展情况，并且由市政府督查室负责督促检查。\n") ==
        Texts{"任务表", "| 序号 | 重点任务 | 牵头单位 | 完成时限 |",
            "| 1 | 修建道路三条，完善排水和照明 | 市交通局、市规划局 | 2016 年底 |",
            "| 2 | 改造桥梁 | 市水务局 | 2017 年 |",
            "以上任务由各单位认真落实，定期报告进展情况，并且由市政府督查室负责督促检查。"});
}
