#include "remit/intake/table_remarks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "remit/intake/read_document.hpp"

using namespace remit;

namespace {

/// Each remark of a document with its line.
std::vector<std::string> remarks(const std::string& text, const NamedColumns& named = {}) {
  const Document document = read_document("plan.txt", text).document;
  std::vector<std::string> lines;
  for (const TableRemark& remark : table_remarks(document, task_tables(document, named), named))
    lines.push_back(
        std::to_string(remark.place.line) + " " + in_words(remark.message, Language::zh));
  return lines;
}

using Lines = std::vector<std::string>;

const std::string three_tasks =
    "序号\t任务\t责任领导\t责任单位\n1\t修堤\t张某某\t市水务局\n2\t植树\t李某某、王某某\t市林草局\n"
    "3\t清淤\t张某某\t市水务局\n";

}  // namespace

TEST_CASE("a column of persons gives nobody a task, but is told with whom it names") {
  CHECK(remarks(three_tasks) ==
        Lines{"2 “责任领导”列写的是个人，不是单位，未列入分工：张某某 (1, 3); 李某某、王某某 (2)"});
}

TEST_CASE("a column that the user names and no table has is told with those that there are") {
  const NamedColumns named = {{"Z", ColumnUse::task}, {"责任单位", ColumnUse::lead}};
  CHECK(remarks(three_tasks, named) ==
        Lines{"1 没有 --columns 所说的“Z”列，现有各列：A 序号, B 任务, C 责任领导, D 责任单位"});
  CHECK(remarks("一、修堤\n（市水务局负责）\n", {{"主办", ColumnUse::lead}}) ==
        Lines{"0 文件中没有表格，也就没有 --columns 所说的“主办”列"});
}

TEST_CASE("columns are there under their letters and under headings of either row") {
  CHECK(remarks("任务\t单位\n修堤\t市水务局\n",
            {{"b", ColumnUse::lead}, {"任务", ColumnUse::task}}) == Lines{});
}
