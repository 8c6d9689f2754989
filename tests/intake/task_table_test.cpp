#include "remit/intake/task_table.hpp"

#include <doctest/doctest.h>

#include "intake/invented_documents.hpp"
#include "shown.hpp"

using remit::ColumnUse;
using remit::NamedColumns;
using remit::read_document;
using remit::task_tables;
using remit::TaskRow;
using remit::TaskTable;
using remit::test::Texts;

namespace {

std::vector<TaskTable> tables_of(const std::string& html, const NamedColumns& named = {}) {
  return task_tables(read_document("a.html", "<html>" + html).document, named);
}

std::vector<TaskTable> tables_in(const std::string& text) {
  return task_tables(read_document("a.txt", text).document);
}

/// "section/section/number task: detail [lead=…, cooperate=…]"
std::string shown(const TaskRow& row, const TaskTable& table) {
  constexpr std::string_view names[] = {"other", "number", "section", "task", "lead", "cooperate",
      "responsible", "listed", "person", "deadline", "target", "note"};
  std::string text;
  for (const std::string& section : row.sections) text += section + "/";
  text += row.number + " " + row.task;
  if (!row.detail.empty()) text += ": " + row.detail;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const ColumnUse use = table.columns[i].use;
    const bool is_told =
        use == ColumnUse::number || use == ColumnUse::task || use == ColumnUse::section;
    if (is_told || row.cells[i].text.empty()) continue;
    text += " " + std::string(names[static_cast<std::size_t>(use)]) + "=" + row.cells[i].text;
  }
  return text;
}

Texts rows(const std::vector<TaskTable>& tables) {
  Texts texts;
  for (const TaskTable& table : tables) {
    for (const TaskRow& row : table.rows) texts.push_back(shown(row, table));
  }
  return texts;
}

const std::string header = "<tr><td>序号<td>重点任务<td>牵头单位<td>配合单位<td>完成时限</tr>";

}  // namespace

TEST_CASE("every row under the header is a task") {
  CHECK(rows(tables_of("<table>" + header +
                       "<tr><td>1<td>修路<td>市交通局<td>无<td>2016年底</tr>"
                       "<tr><td>2<td>架桥<td>市水务局、市规划局<td>各区<td></tr></table>")) ==
        Texts{"1 修路 lead=市交通局 cooperate=无 deadline=2016年底",
            "2 架桥 lead=市水务局、市规划局 cooperate=各区"});
}

TEST_CASE("a title over the header, a header in two rows and rows that head others") {
  const auto tables = tables_of(
      "<table><tr><td colspan=4>任务分解表</td></tr><tr><td rowspan=2>序号<td rowspan=2>事项<td "
      "colspan=2>"
      "责任单位</tr><tr><td>牵头<td>配合</tr><tr><td colspan=4>一、设施</tr><tr><td "
      "colspan=4>（一）道路</tr>"
      "<tr><td>1<td>修路<td>市交通局<td>各区</tr><tr><td "
      "colspan=4>（二）桥梁</tr><tr><td>2<td>架桥<td>市水务局<td></tr>"
      "<tr><td colspan=4>二、保障</tr><tr><td>3<td>督查<td>市政府办公厅<td></tr>"
      "<tr><td colspan=4>注：列第一位的为牵头单位。</tr></table>");
  CHECK(rows(tables) == Texts{"一、设施/（一）道路/1 修路 lead=市交通局 cooperate=各区",
                            "一、设施/（二）桥梁/2 架桥 lead=市水务局",
                            "二、保障/3 督查 lead=市政府办公厅"});
  CHECK(tables.at(0).title == "任务分解表");
  CHECK(tables.at(0).columns.at(2) == remit::TableColumn{"责任单位/牵头", ColumnUse::lead});
  CHECK(tables.at(0).notes.at(0).text == "注：列第一位的为牵头单位。");
}

TEST_CASE("merged cells head rows, and bodies that are merged belong to each") {
  CHECK(rows(tables_of(
            "<table><tr><td>序号<td>任务名称<td>任务内容<td>责任单位</tr>"
            "<tr><td>1<td rowspan=2>设施<td>修路<td rowspan=3>市交通局</tr><tr><td>2<td>架桥</tr>"
            "<tr><td>3<td>督查<td>每季度通报</tr></table>")) ==
        Texts{"设施/1 修路 responsible=市交通局", "设施/2 架桥 responsible=市交通局",
            "3 督查: 每季度通报 responsible=市交通局"});
}

TEST_CASE("several rows of bodies for one merged task are one task") {
  CHECK(rows(tables_of(
            "<table><tr><td>事项<td>责任单位<td>备注</tr><tr><td rowspan=2>修路<td>市交通局<td>"
            "</tr><tr><td>市规划局<td></tr></table>")) ==
        Texts{" 修路 responsible=市交通局\n市规划局"});
}

TEST_CASE("a table goes on behind a page number, and its header is no task") {
  CHECK(
      rows(tables_of(
          "<table>" + header +
          "<tr><td>1<td>修路<td>市交通局<td><td></tr></table><p>— 2 —</p>"
          "<table>" +
          header +
          "<tr><td>2<td>架桥<td>市水务局<td><td></tr></table>"
          "<table><tr><td>3<td>督查<td>市政府<td><td><tr><td>4<td>考核<td>市委<td><td></table>")) ==
      Texts{"1 修路 lead=市交通局", "2 架桥 lead=市水务局", "3 督查 lead=市政府",
          "4 考核 lead=市委"});
}

TEST_CASE("rows that are shorter than their header lack merged cells") {
  CHECK(rows(tables_in("序号\t类别\t重点任务\t牵头单位\t完成时限\n"
                       "1\t设施\t修建道路三条，完善排水系统和照明。\t市交通局\t2016年\n"
                       "2\t改造桥梁两座，加固沿线护坡和挡墙等。\t市水务局\t2017年\n")) ==
        Texts{"设施/1 修建道路三条，完善排水系统和照明。 lead=市交通局 deadline=2016年",
            "设施/2 改造桥梁两座，加固沿线护坡和挡墙等。 lead=市水务局 deadline=2017年"});
}

TEST_CASE("blank headings in an unmerged sheet are those above; blank bodies are a gap") {
  const auto document =
      read_document("a.csv", "类别,任务,责任单位\n设施,修路,市交通局\n,架桥,\n,,市规划局\n");
  CHECK(rows(task_tables(document.document)) ==
        Texts{"设施/ 修路 responsible=市交通局", "设施/ 架桥 responsible=市规划局"});
}

TEST_CASE("a blank heading below a new one is blank, and a heading over two columns is one") {
  const auto document = read_document("a.csv",
      "领域,类别,任务,责任单位\n设施,道路,修路,市交通局\n,,架桥,市规划局\n保障,,考核,市政府\n");
  CHECK(rows(task_tables(document.document)) == Texts{"设施/道路/ 修路 responsible=市交通局",
                                                    "设施/道路/ 架桥 responsible=市规划局",
                                                    "保障/ 考核 responsible=市政府"});
  CHECK(rows(tables_of("<table><tr><td>领域<td>类别<td>任务<td>责任单位</tr>"
                       "<tr><td colspan=2>保障<td>考核<td>市政府</tr></table>")) ==
        Texts{"保障/ 考核 responsible=市政府"});
}

TEST_CASE("a table with one cell a paragraph is put together again") {
  const std::string text =
      "序号\n\n任务名称\n\n任务内容\n\n牵头部门\n\n配合部门\n\n时间节点\n\n"
      "1\n\n组织领导\n\n召开全区道路建设工作会议，建立联席会议制度。\n\n区政府办公室\n\n各成员单位"
      "\n\n2019年3月\n\n"
      "2\n\n把道路建设纳入督查范围，每季度通报进展情况。\n\n区委办公室\n\n区交通局、\n\n区水务局\n"
      "\n2019年\n\n"
      "3\n\n公共机构带头执行道路养护标准，年内达标率提高。\n\n区机管局\n\n区交通局\n\n区党政机关、"
      "公共机构\n\n2019年9月\n\n"
      "附件结束。\n";
  const auto tables = tables_in(text);
  CHECK(
      rows(tables) == Texts{"组织领导/1 召开全区道路建设工作会议，建立联席会议制度。 "
                            "lead=区政府办公室 cooperate=各成员单位 "
                            "deadline=2019年3月",
                          "组织领导/2 把道路建设纳入督查范围，每季度通报进展情况。 lead=区委办公室 "
                          "cooperate=区交通局、区水务局 deadline=2019年",
                          "组织领导/3 公共机构带头执行道路养护标准，年内达标率提高。 lead=区机管局 "
                          "cooperate=区交通局\n区党政机关、公共机构 deadline=2019年9月"});
  CHECK(tables.at(0).first_part == 0);
  CHECK(tables.at(0).last_part == 24);
}

TEST_CASE("a part of such a table begins with any number, of any kind") {
  const std::string header = "序号\n重点任务\n牵头单位\n配合单位\n完成时限\n";
  CHECK(rows(tables_in(header + "17\n疏浚河道\n市水务局\n市城管局、各区政府\n2021年6月\n"
                                "18\n加固堤防\n市应急局\n无\n长期坚持\n")) ==
        Texts{"17 疏浚河道 lead=市水务局 cooperate=市城管局、各区政府 deadline=2021年6月",
            "18 加固堤防 lead=市应急局 cooperate=无 deadline=长期坚持"});
  CHECK(rows(tables_in(header + "四\n疏浚河道\n市水务局\n市城管局\n6月底\n")) ==
        Texts{"四 疏浚河道 lead=市水务局 cooperate=市城管局 deadline=6月底"});
  CHECK(rows(tables_in(header + "2.3\n疏浚河道\n市水务局\n市城管局\n6月底\n"
                                "3.1\n加固堤防\n市应急局\n市水务局\n9月底\n")) ==
        Texts{"2.3 疏浚河道 lead=市水务局 cooperate=市城管局 deadline=6月底",
            "3.1 加固堤防 lead=市应急局 cooperate=市水务局 deadline=9月底"});
}

TEST_CASE("a list that two paragraphs divide is rather the lead's where one cell is blank") {
  CHECK(rows(tables_in(
            "序号\n重点任务\n牵头单位\n配合单位\n完成时限\n3\n疏浚河道\n市水务局、市城管局、\n"
            "市应急局\n2021年\n")) ==
        Texts{"3 疏浚河道 lead=市水务局、市城管局、市应急局 deadline=2021年"});
}

TEST_CASE("headings that are not known count as columns between a number and a number") {
  CHECK(rows(tables_in("序号\n项目\n地点\n责任单位\n1\n修路\n城南\n市交通局\n2\n架桥\n城北\n"
                       "市规划局\n")) ==
        Texts{"1 修路 other=城南 responsible=市交通局", "2 架桥 other=城北 responsible=市规划局"});
}

TEST_CASE("rows without numbers have as many cells as there are headings") {
  CHECK(rows(tables_in("工作任务\n\n牵头单位\n\n配合单位\n\n完成时限\n\n"
                       "排查学校安全工作\n\n市教育局\n\n市公安局、\n\n市消防局\n\n2020年9月\n\n"
                       "一、道路方面\n\n修补农村公路\n\n市交通局\n\n无\n\n2020年底\n\n"
                       "各单位要高度重视，按月报送进展。\n\n一\n\n二\n\n三\n\n")) ==
        Texts{" 排查学校安全工作 lead=市教育局 cooperate=市公安局、市消防局 deadline=2020年9月",
            "一、道路方面/ 修补农村公路 lead=市交通局 cooperate=无 deadline=2020年底"});
  CHECK(rows(tables_in("Action\n\nLead agency\n\nSupporting agencies\n\nTimeline\n\n"
                       "Survey the bridges\n\nRoads Board\n\nPolice; Fire Service\n\n2021\n\n"
                       "The table is to be read together with the strategy, which the Board made "
                       "known in spring.\n")) ==
        Texts{" Survey the bridges lead=Roads Board cooperate=Police; Fire Service deadline=2021"});
}

TEST_CASE("where nothing else is named that is to be done, what the rows are sorted by is it") {
  CHECK(rows(tables_in("序号\t数据类别\t责任单位\t协助单位\n1\t户籍\t市公安局\t市数据局\n")) ==
        Texts{"1 户籍 responsible=市公安局 cooperate=市数据局"});
  CHECK(tables_in("类别\t单位\t电话\n供水\t市水务局\t12345\n").empty());
}

TEST_CASE("a number may stand below a heading of tasks") {
  CHECK(rows(tables_in("条款\n要点\n牵头科室\n协作科室\n2.4.1\n按时复查病历\n质控科\n病案室\n")) ==
        Texts{" 2.4.1: 按时复查病历 lead=质控科 cooperate=病案室"});
}

TEST_CASE("lines of labels and what they say are no headings") {
  CHECK(
      tables_in("Action 1. Map the wells\nOwner: Water Board\nDelivery partners: Parks Agency\n"
                "Deadline: May 2026\nAction 2. Repair the pumps\nOwner: Water Board\n"
                "Delivery partners: Parks Agency\nDeadline: June 2026\n")
          .empty());
}

TEST_CASE("three short lines with words of headings are no table without rows") {
  CHECK(
      tables_in("主要任务\n责任单位\n完成时限\n为落实会议精神，现将有关事项通知如下。\n"
                "请各单位认真执行。\n")
          .empty());
}

TEST_CASE("the user's word about columns counts more than their headings") {
  const std::string html =
      "<table><tr><td>甲<td>乙<td>丙</tr><tr><td>修路<td>市交通局<td>各区</tr></table>";
  CHECK(tables_of(html).empty());
  CHECK(rows(tables_of(html,
            {{"甲", ColumnUse::task}, {"乙", ColumnUse::lead}, {"丙", ColumnUse::cooperate}})) ==
        Texts{" 修路 lead=市交通局 cooperate=各区"});
}

TEST_CASE("tables of other things are left alone") {
  CHECK(
      tables_of("<table><tr><td>指标<td>单位<td>2020年</tr><tr><td>覆盖率<td>%<td>90</tr></table>")
          .empty());
}

TEST_CASE("an English table is read by the same rules") {
  CHECK(rows(tables_of(
            "<table><tr><th>Action<th>Lead Agency<th>Partners<th>Timeline</tr><tr><td>Map the "
            "roads<td>Transport<td>Water, Parks<td>Q3 2020</tr></table>")) ==
        Texts{" Map the roads lead=Transport cooperate=Water, Parks deadline=Q3 2020"});
}

TEST_CASE("columns are what the user says by letter, whatever their headings say") {
  const NamedColumns named = {
      {"B", ColumnUse::task}, {"C", ColumnUse::lead}, {"D", ColumnUse::cooperate}};
  const std::string body =
      "<tr><td>1<td>修路<td>市交通局<td>各区</tr><tr><td>2<td>架桥<td>市水务局<td></tr></table>";
  const Texts expected{"1 修路 lead=市交通局 cooperate=各区", "2 架桥 lead=市水务局"};
  const std::string title = "<table><tr><td colspan=4>分解表</tr>";
  CHECK(rows(tables_of(title + "<tr><td>序号<td>甲<td>乙<td>丙</tr>" + body, named)) == expected);
  CHECK(rows(tables_of(title + "<tr><td>序号<td>责任单位<td>项目<td>说明</tr>" + body, named)) ==
        expected);
}

TEST_CASE("a table without headings begins with its first row of bodies") {
  const NamedColumns named = {
      {"A", ColumnUse::number}, {"B", ColumnUse::task}, {"C", ColumnUse::lead}};
  CHECK(rows(tables_of("<table><tr><td>1<td>修路<td>市交通局</tr>"
                       "<tr><td>2<td>架桥<td>市水务局</tr></table>",
            named)) == Texts{"1 修路 lead=市交通局", "2 架桥 lead=市水务局"});
}

TEST_CASE("a table pasted into plain text with bars between its cells is a table") {
  CHECK(rows(tables_in("治河方案\n\n| 序号 | 重点任务 | 牵头单位 | 配合单位 |\n|---|:--|---|---|\n"
                       "| 1 | 修路 | 市交通局 | 各区 |\n| 2 | 架桥 | 市水务局 | |\n\n附注\n")) ==
        Texts{"1 修路 lead=市交通局 cooperate=各区", "2 架桥 lead=市水务局"});
}
