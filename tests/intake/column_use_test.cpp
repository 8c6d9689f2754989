#include <doctest/doctest.h>

#include "remit/base/message.hpp"
#include "remit/intake/table_header.hpp"
#include "remit/intake/task_table.hpp"

using remit::column_use;
using remit::ColumnUse;
using remit::is_task_header;
using remit::NamedColumns;
using remit::parse_columns;

namespace {

void check_all(ColumnUse use, std::initializer_list<std::string_view> headers) {
  for (const std::string_view header : headers) {
    CAPTURE(header);
    CHECK(column_use(header) == use);
  }
}

}  // namespace

TEST_CASE("Chinese headings say what their column holds") {
  check_all(ColumnUse::number, {"序号", "编 号", "项次", "任务编号", "序"});
  check_all(ColumnUse::task,
      {"重点任务", "主要任务", "工作任务", "任务内容", "事项", "目标任务", "工作内容", "具体举措",
          "主要措施", "项目名称", "名称", "改革事项", "工作要求", "2016年重点工作"});
  check_all(ColumnUse::lead, {"牵头单位", "牵头部门", "牵 头\n单 位", "主责单位", "牵头责任单位",
                                 "主办单位", "牵头", "牵头单位（第一位为主）"});
  check_all(ColumnUse::cooperate,
      {"配合单位", "参与单位", "协办单位", "参加部门", "协同单位", "配合责任单位", "配合"});
  check_all(ColumnUse::responsible,
      {"责任单位", "责任部门", "承办单位", "实施单位", "责任主体", "任务分工", "责任分工",
          "牵头及配合单位", "负责单位", "单位", "落实部门", "责任单位（列第一位的为牵头单位）"});
  check_all(ColumnUse::listed, {"列出单位", "列名单位"});
  check_all(ColumnUse::person, {"责任人", "责任领导", "牵头市领导", "联系人", "分管负责人"});
  check_all(ColumnUse::deadline, {"完成时限", "时间节点", "进度安排", "完成时间", "时间要求",
                                     "任务完成时限", "工作进度", "时序进度"});
  check_all(ColumnUse::target, {"工作目标", "预期成果", "主要指标", "完成标志"});
  check_all(ColumnUse::note, {"备注", "进展情况", "政策依据", "任务来源"});
  check_all(ColumnUse::section, {"类别", "重点领域", "任务类别"});
  check_all(ColumnUse::other, {"", "市教委", "投资", "2016"});
}

TEST_CASE("English headings say what their column holds") {
  check_all(
      ColumnUse::task, {"Task", "Key Actions", "**Milestone**", "Action item", "Description"});
  check_all(ColumnUse::lead,
      {"Lead", "Lead Agency", "Lead department(s)", "Task lead", "Nodal Ministry", "Champion"});
  check_all(ColumnUse::cooperate, {"Partners", "Supporting Agencies", "Partner agencies"});
  check_all(ColumnUse::responsible,
      {"Responsible Party", "Agency", "Owner", "Who", "Agency Responsible",
          "Who is responsible / needs to be involved?", "Implementing agency"});
  check_all(ColumnUse::listed, {"Listed agencies", "Implementing and Collaborating Agencies"});
  check_all(ColumnUse::section, {"Area", "Field", "Theme"});
  check_all(
      ColumnUse::deadline, {"Timeline", "Target Date", "Due date", "When", "Completion date"});
  check_all(ColumnUse::target, {"Measurement", "Performance indicator", "KPI"});
  check_all(ColumnUse::number, {"No.", "#", "ID"});
  check_all(ColumnUse::note, {"Reporting Mechanism", "Status", "Notes"});
  check_all(ColumnUse::other, {"Department of Housing and Urban Development"});
}

TEST_CASE("the header of a task table names a task and a body") {
  CHECK(is_task_header({"序号", "重点任务", "牵头单位", "配合单位", "完成时限"}));
  CHECK(is_task_header({"事项", "责任单位"}));
  CHECK(is_task_header({"Action", "Lead", "Timeline"}));
  CHECK_FALSE(is_task_header({"指标", "单位", "2020年"}));
  CHECK_FALSE(is_task_header({"1", "推进项目", "各有关单位"}));
  CHECK_FALSE(is_task_header({"1", "推进项目建设。", "责任单位"}));
  CHECK_FALSE(is_task_header({"重点任务", "完成时限"}));
  CHECK_FALSE(is_task_header({"甲", "乙", "丙", "任务", "责任单位"}));
}

TEST_CASE("the letters of a spreadsheet name columns") {
  using remit::column_lettered;
  CHECK(column_lettered("A") == 0);
  CHECK(column_lettered("b") == 1);
  CHECK(column_lettered("AA") == 26);
  CHECK(column_lettered("CZ") == 103);
  CHECK_FALSE(column_lettered("ID"));
  CHECK_FALSE(column_lettered("No"));
  CHECK_FALSE(column_lettered("ABC"));
  CHECK_FALSE(column_lettered("任务"));
  CHECK_FALSE(column_lettered(""));
}

TEST_CASE("columns are given as header=use, or the other way round") {
  const NamedColumns expected = {{"序号", ColumnUse::number}, {"主 办", ColumnUse::lead}};
  CHECK(std::get<NamedColumns>(parse_columns("序号=number, 主 办=lead")) == expected);
  for (const char* const half : {"序号=", "=lead", "任务=B,牵头="})
    CHECK(std::holds_alternative<remit::Message>(parse_columns(half)));
  CHECK(std::get<NamedColumns>(parse_columns("序号＝number，主 办＝lead；")) == expected);
  CHECK(std::get<NamedColumns>(parse_columns("number=序号,牵头=主 办")) == expected);
  const auto complaint = [](std::string_view text) {
    return in_words(std::get<remit::Message>(parse_columns(text)), remit::Language::en);
  };
  CHECK(complaint("") == "“” says nothing about a column: write 事项=task,主办=lead");
  CHECK(complaint("事项") == "“事项” says nothing about a column: write 事项=task,主办=lead");
  CHECK(complaint("事项=taks") == "“taks” is no use of a column: did you mean “task”?");
  CHECK(complaint("事项=xyz").starts_with("“xyz” is no use of a column: other, number"));
}
