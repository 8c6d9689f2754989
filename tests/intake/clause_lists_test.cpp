// Lists that stand for themselves, labels, first-is-lead sentences, groups, known names.

#include <doctest/doctest.h>

#include <string>

#include "clause_notation.hpp"

namespace {

using remit::Role;
using remit::test::notation;

std::string cell(const std::string& text, Role role = Role::cooperate) {
  return notation(remit::names_in_list(text, role, {}));
}

}  // namespace

TEST_CASE("a cell names bodies, in any of the ways that cells are filled") {
  CHECK(cell("市财政局、市人社局") == "cooperate: 市财政局 市人社局");
  CHECK(cell("市财政局\n市人社局") == "cooperate: 市财政局 市人社局");
  CHECK(cell("市财政局 市人社局", Role::lead) == "lead: 市财政局 市人社局");
  CHECK(cell("市财政局、人社局、\n教育局等") ==
        "cooperate+: 市财政局 市人社局(人社局) 市教育局(教育局)");
  CHECK(cell("各区（园区）、市直有关部门") == "cooperate: 各区（园区）* 市直有关部门*");
  CHECK(cell("无") == "nobody");
  CHECK(cell("/") == "nobody");
  CHECK(cell("牵头单位：市财政局\n配合单位：市人社局", Role::responsible) ==
        "lead: 市财政局; cooperate: 市人社局");
  CHECK(cell("市财政局牵头，各区配合", Role::responsible) == "lead: 市财政局; cooperate: 各区*");
  CHECK(cell("GSA, the Department of Labor and other relevant agencies", Role::responsible) ==
        "responsible: GSA Department of Labor other relevant agencies*");
}

TEST_CASE("what is no list of bodies is doubtful") {
  CHECK(remit::names_in_list("建成三座场馆设施", Role::lead, {}).sureness ==
        remit::Sureness::doubtful);
  CHECK(remit::names_in_list("市财政局", Role::lead, {}).sureness == remit::Sureness::sure);
}

TEST_CASE("labels and headings of columns give roles") {
  CHECK(remit::labelled_role("牵头单位") == Role::lead);
  CHECK(remit::labelled_role("牵头部门（单位）：") == Role::lead);
  CHECK(remit::labelled_role("牵头 单位") == Role::lead);
  CHECK(remit::labelled_role("责任单位（第一个为牵头单位）") == Role::responsible);
  CHECK(remit::labelled_role("协同配合单位") == Role::cooperate);
  CHECK(remit::labelled_role("责任处室") == Role::responsible);
  CHECK(remit::labelled_role("成员单位") == Role::listed);
  CHECK(remit::labelled_role("Responsible Party") == Role::responsible);
  CHECK(remit::labelled_role("Lead Agency") == Role::lead);
  CHECK(remit::labelled_role("Partners:") == Role::cooperate);
  CHECK_FALSE(remit::labelled_role("责任领导").has_value());
  CHECK_FALSE(remit::labelled_role("联系人").has_value());
  CHECK_FALSE(remit::labelled_role("重点任务").has_value());
  CHECK_FALSE(remit::labelled_role("完成时限").has_value());
}

TEST_CASE("a document says in many ways that the first of a list leads") {
  CHECK(remit::says_first_leads("责任单位中列第一位者为牵头单位"));
  CHECK(remit::says_first_leads("注：排在首位的为牵头单位，其他为配合单位。"));
  CHECK(remit::says_first_leads("责任单位（第一个为牵头单位）"));
  CHECK_FALSE(remit::says_first_leads("第一批项目由市发展改革委牵头"));
  CHECK_FALSE(remit::says_first_leads("牵头单位"));
}

TEST_CASE("the first of a later list is presumed to lead, and keeps its role") {
  remit::ClauseContext context;
  context.first_leads = true;
  CHECK(notation(remit::clauses("（市财政局、市教育局负责）", context)) ==
        "responsible: 市财政局! 市教育局");
  CHECK(notation(remit::clauses("（市财政局牵头，市教育局负责）", context)) ==
        "lead: 市财政局; responsible: 市教育局");
  CHECK(notation(remit::clauses(
            "甲。（市财政局、市教育局负责。排第一位的为牵头单位）乙。（市水利局、市林业局负责）",
            {})) ==
        "lead: 市财政局; responsible: 市教育局; first leads | responsible: 市水利局! 市林业局");
}

TEST_CASE("known names decide where letters do not") {
  remit::ClauseContext context;
  CHECK(
      notation(remit::clauses("（市商务局、腾云集控牵头）", context)) == "lead: 市商务局 腾云集控");
  context.known.add("长河与海湾办");
  CHECK(notation(remit::clauses("（市商务局、长河与海湾办负责）", context)) ==
        "responsible: 市商务局 长河与海湾办");
  context.known.add("湾区管理局");
  CHECK(notation(remit::clauses("（市商务局、湾区管理局负责）", context)) ==
        "responsible: 市商务局 湾区管理局");
}

TEST_CASE("offsets are those of the text as it was given") {
  const std::string text = "一、建设。\xE2\x80\x8B（市财 政局负责）";
  const auto found = remit::clauses(text, {});
  REQUIRE(found.size() == 1);
  const remit::Clause& clause = found.front();
  CHECK(text.substr(clause.at.begin, clause.at.end - clause.at.begin) == "（市财 政局负责）");
  CHECK(clause.bodies.at(0).as_written == "市财政局");
  const remit::Stretch at = clause.bodies.at(0).at;
  CHECK(text.substr(at.begin, at.end - at.begin) == "市财 政局");
}

TEST_CASE("a group is told with its head, its office and its members") {
  CHECK(notation(remit::groups("成立市夜间经济工作领导小组，由分管副市长担任组长，市商务局、市文旅"
                               "局等部门负责同志为成员。"
                               "领导小组办公室设在市商务局，承担日常工作。",
            {})) ==
        "市夜间经济工作领导小组; head: 分管副市长; office: 市商务局; members+: 市商务局 市文旅局");
  CHECK(notation(remit::groups("领导小组要定期研究。", {})).empty());
}
