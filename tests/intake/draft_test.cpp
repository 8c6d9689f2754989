#include "remit/intake/draft.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "intake/documents.hpp"
#include "remit/intake/line_reading.hpp"
#include "remit/intake/read_document.hpp"
#include "remit/render/draft_report.hpp"

using namespace remit;
using remit::test::plain_document;

namespace {

using Lines = std::vector<std::string>;

/// "2.1 清淤: lead 市水务局, cooperate 市林草局 等" for each task that is no section.
Lines assigned(const Draft& draft) {
  const Catalog& catalog = draft.catalog;
  Lines lines;
  for (const TaskId id : ids<Task>(catalog.tasks)) {
    if (is_section(catalog, id)) continue;
    const Task& task = catalog[id];
    std::string line = task.number + " " + task.title + ":";
    for (const AssignmentId edge : task.assignments) {
      line +=
          " " + std::string(name_of(catalog[edge].role)) + " " + catalog[catalog[edge].agency].name;
    }
    lines.push_back(line + (task.open.empty() ? "" : " 等"));
  }
  return lines;
}

Draft drafted(std::string_view text, const Catalog& known = {}) {
  const std::vector<Document> documents{plain_document(text, "plans/rivers.txt")};
  return draft(documents, known);
}

Catalog yunzhou() {
  Catalog known;
  known.jurisdictions = {{"yunzhou", "云州市", {}}};
  Agency water;
  water.name = "市水务局";
  water.kind = AgencyKind::bureau;
  water.aliases = {"市水利局"};
  known.agencies = {water};
  return known;
}

}  // namespace

TEST_CASE("in a document of one line the paragraph tells the place") {
  const std::string sentence = "清理河道垃圾，修复受损堤防，让群众看得见变化、得到实惠。";
  std::string text = "一、任务。" + sentence + sentence;
  for (const std::string number : {"（一）", "（二）", "（三）"})
    text += number + "清淤。" + sentence + "（市水务局负责）";
  const Draft made = drafted(text);
  Lines places;
  for (const Task& task : made.catalog.tasks)
    places.push_back(
        task.number + ": " + std::to_string(task.source.line) + " " + task.source.place);
  CHECK(places == Lines{"1: 1 ", "1.1: 1 paragraph 2", "1.2: 1 paragraph 3", "1.3: 1 paragraph 4"});
}

TEST_CASE("duties in sentences have the deadline told there, one for a task") {
  const Draft made = drafted(
      "一、水源。由市水务局会同市林草局制定办法，2027年6月底前印发。\n"
      "二、堤防。市水务局负责加固，年底前完成。市林草局负责绿化，2028年5月底前完成。\n"
      "三、渠道。由市水务局制定规程，2027年3月底前印发。（市林草局牵头，2027年底前完成）\n");
  Lines deadlines;
  for (const Task& task : made.catalog.tasks) deadlines.push_back(task.deadline);
  CHECK(deadlines == Lines{"2027年6月底前", "", "2027年底前完成"});
}

TEST_CASE("a table behind the text may only say who has which of its tasks") {
  const Document document = read_document("rivers.md",
      "一、主要任务\n（一）疏浚入河水道。挖泥三里。\n（二）加固两岸堤防。\n\n"
      "| 任务 | 牵头单位 | 配合单位 |\n| --- | --- | --- |\n"
      "| 疏浚入河水道 | 市水务局 | 市林草局 |\n| （二）加固两岸堤防 | 市林草局 | / |\n")
                                .document;
  const Draft made = draft(std::span(&document, 1), {});
  CHECK(assigned(made) == Lines{"1.1 疏浚入河水道: lead 市水务局 cooperate 市林草局",
                              "1.2 加固两岸堤防: lead 市林草局"});
}

TEST_CASE("an item with one clause has it, wherever after it the clause stands") {
  CHECK(assigned(drafted("一、总体要求\n（一）指导思想。为民治河。\n二、任务\n（一）清淤。挖泥三里"
                         "。（市水务局负责）\n"
                         "（二）筑堤\n加固堤防。\n（牵头单位：市水务局，配合单位：市林草局）\n（三"
                         "）宣传。广而告之。\n")) ==
        Lines{"2.1 清淤: responsible 市水务局", "2.2 筑堤: lead 市水务局 cooperate 市林草局",
            "2.3 宣传:"});
}

TEST_CASE("several clauses in one paragraph are tasks each, for the sentence before it") {
  CHECK(assigned(drafted("一、治河\n清理河道淤泥，疏通河口。（市水务局负责）封山育林，保持水土。（"
                         "市林草局负责）\n二、治林\n植树。\n")) ==
        Lines{"1.a1 清理河道淤泥，疏通河口: responsible 市水务局",
            "1.a2 封山育林，保持水土: responsible 市林草局", "2 治林:"});
}

TEST_CASE("titled paragraphs are tasks where nothing is given out at their level, else measures") {
  const Draft without =
      drafted("一、任务\n（一）治河\n清淤疏浚。挖泥三里。\n加固堤防。筑堤五里。\n");
  CHECK(assigned(without) == Lines{"1.1.a1 清淤疏浚:", "1.1.a2 加固堤防:"});
  const Draft with = drafted(
      "一、任务\n（一）治河\n清淤疏浚。挖泥三里。\n加固堤防。筑堤五里。\n（责任单位：市水务局）\n");
  CHECK(assigned(with) == Lines{"1.1 治河: responsible 市水务局"});
  REQUIRE(with.catalog.tasks.back().measures.size() == 2);
  CHECK(with.catalog.tasks.back().measures[0].title == "清淤疏浚");
  CHECK(with.catalog.tasks.back().source.clause_line == 5);
}

TEST_CASE("a passage without headings still gives its clauses") {
  CHECK(assigned(drafted("支持引进国际赛事，筹办好运动会。（市体育局、市公安局负责）\n")) ==
        Lines{"a1 支持引进国际赛事，筹办好运动会: responsible 市体育局 responsible 市公安局"});
}

TEST_CASE("who drew the plan up is no clause") {
  const Draft made = drafted(
      "云州市治河方案\n（市水务局）\n一、任务\n（一）清淤。挖泥。（市林草局）\n（二）筑堤。\n");
  CHECK(assigned(made) == Lines{"1.1 清淤: listed 市林草局", "1.2 筑堤:"});
  CHECK(made.catalog.plans[0].assignments.empty());
}

TEST_CASE("names are looked up in the known catalog, others proposed with kind and candidates") {
  const Draft made = drafted(
      "云州市治河方案\n一、清淤。挖泥。（市水利局、市林草局负责）\n二、筑堤。（市林草局负责）\n",
      yunzhou());
  REQUIRE(made.catalog.agencies.size() == 2);
  CHECK(made.catalog.jurisdictions == yunzhou().jurisdictions);
  CHECK(made.catalog.agencies[0] == yunzhou().agencies[0]);
  CHECK(made.catalog.agencies[1].name == "市林草局");
  CHECK(made.catalog.agencies[1].kind == AgencyKind::bureau);
  REQUIRE(made.proposed.size() == 1);
  CHECK(made.proposed[0].times == 2);
  CHECK(made.catalog.assignments[0].as_written == "市水利局");
}

TEST_CASE(
    "a new name out of a table is proposed with its cell, one out of Word with its paragraph") {
  const auto cell = [](std::string text, std::string at) {
    return GridCell{std::move(text), false, {0, 0, 0, 0, std::move(at)}};
  };
  const Grid grid{
      "表1", {{cell("任务", "表1!A1"), cell("牵头单位", "表1!B1"), cell("配合单位", "表1!C1")},
                 {cell("清淤", "表1!A2"), cell("市水利局", "表1!B2"),
                     cell("市林草局、市审计局", "表1!C2")}}};
  const std::vector<Document> documents{{"分工.xlsx", "sha256:0", {grid}},
      {"方案.docx", "sha256:0",
          {Line{"一、清淤。挖泥。（市水利局、市气象局负责）", 0, true, {0, 0, 0, 7, {}}, 0}}}};
  const Draft made = draft(documents, yunzhou(), {"", "yunzhou", {}});
  REQUIRE(made.proposed.size() == 3);
  CHECK(made.proposed[0].place == "表1!C2");
  CHECK(made.proposed[2].line == 7);
  const std::string told = as_text(made, Language::zh);
  CHECK(told.find("分工.xlsx:表1!C2：名录中没有“市林草局”") != std::string::npos);
  CHECK(told.find("方案.docx:第 7 段：名录中没有“市气象局”") != std::string::npos);
}

TEST_CASE("figures become targets of their task, those of goals of the plan") {
  const Draft made = drafted(
      "云州市治河方案（2021-2025年）\n一、主要目标\n到2025年，水质达标率达到95%"
      "以上。\n二、任务\n（一）清淤。新建泵站12座。\n");
  const Plan& plan = made.catalog.plans[0];
  REQUIRE(plan.targets.size() == 1);
  CHECK(plan.targets[0].text == "到2025年，水质达标率达到95%以上");
  const Task& task = made.catalog.tasks.back();
  REQUIRE(task.targets.size() == 1);
  CHECK(task.targets[0].value == "12");
  CHECK(task.targets[0].unit == "座");
  CHECK(task.targets[0].year == 2025);
}

TEST_CASE("a table of tasks gives a task a row") {
  Document document = plain_document("云州市治河任务分工表\n", "tasks.xlsx");
  Grid grid;
  const std::vector<Lines> rows{{"序号", "重点任务", "牵头单位", "配合单位", "完成时限"},
      {"1", "清理河道", "市水务局", "市林草局、市公安局", "2021年底"},
      {"2", "加固堤防", "市住建局", "无", ""}};
  for (const Lines& row : rows) {
    std::vector<GridCell> cells;
    for (const std::string& text : row) cells.push_back({text, false, {}});
    grid.rows.push_back(cells);
  }
  document.parts.emplace_back(grid);
  const std::vector<Document> documents{document};
  const Draft made = draft(documents, {});
  CHECK(assigned(made) == Lines{"1 清理河道: lead 市水务局 cooperate 市林草局 cooperate 市公安局",
                              "2 加固堤防: lead 市住建局"});
  CHECK(made.catalog.tasks[0].deadline == "2021年底");
  CHECK(made.catalog.assignments[0].from == Provenance::table);
}

TEST_CASE("the plan's id is the file's name, unless one is given") {
  CHECK(drafted("一、清淤。\n").catalog.plans[0].id == "rivers");
  const std::vector<Document> documents{plain_document("一、清淤。\n")};
  CHECK(draft(documents, {}, {"waters", "云州"}).catalog.plans[0].id == "waters");
  CHECK(plan_id("a.b/c.d.txt") == "c.d");
}

TEST_CASE("how a line was read can be told") {
  const Document document =
      plain_document("一、任务\n（一）清淤。挖泥。\n（责任单位：市水务局）\n");
  const auto told = line_reading(document, {}, {3});
  REQUIRE(told.size() == 4);
  CHECK(in_words(told[0], Language::en) == "paragraph: （责任单位：市水务局）");
  CHECK(in_words(told[3], Language::en) == "  responsible: 市水务局, as written “市水务局”");
  CHECK(line_reading(document, {}, {9}).empty());
}

TEST_CASE("how a row of a table was read can be told, by its line or by a cell") {
  const Document document = read_document("rivers.csv",
      "序号,重点任务,牵头单位,配合单位\n1,清淤,市水务局,\n2,\"筑堤\n五里\",市城管局,市财政局\n")
                                .document;
  CHECK(line_reading(document, {}, {1}).size() == 1);
  for (const std::uint32_t line : {3U, 4U}) {
    const auto told = line_reading(document, {}, {line});
    REQUIRE(told.size() == 5);
    CHECK(in_words(told[0], Language::en) == "row: 2 | 筑堤 五里 | 市城管局 | 市财政局");
    CHECK(in_words(told[1], Language::en) == "heading 2 “筑堤 五里”");
    CHECK(in_words(told[3], Language::en) == "  lead: 市城管局, as written “市城管局”");
  }
  CHECK(line_reading(document, {}, {9}).empty());
  Document sheet;
  const auto cells = [](const std::string& row, const std::string& what, const std::string& who) {
    return std::vector<GridCell>{
        {what, false, {0, 0, 0, 0, "清单!B" + row}}, {who, false, {0, 0, 0, 0, "清单!C" + row}}};
  };
  sheet.parts = {Grid{"清单", {cells("2", "重点任务", "牵头单位"), cells("3", "清淤", "市水务局"),
                                  cells("4", "筑堤", "市城管局")}}};
  const auto told = line_reading(sheet, {}, *asked_place("清单!C4"));
  REQUIRE(told.size() == 4);
  CHECK(in_words(told[1], Language::en) == "heading a2 “筑堤”");
  CHECK(line_reading(sheet, {}, *asked_place("A4")) == told);
  CHECK(line_reading(sheet, {}, *asked_place("B9")).empty());
}

TEST_CASE("a place to ask about is a line, a cell or a row of a table") {
  const auto row = [](std::string_view text) {
    const auto asked = asked_place(text);
    return asked ? std::to_string(asked->line) + "/" + asked->row : "none";
  };
  CHECK(row("37") == "37/");
  CHECK(row("B7") == "0/7");
  CHECK(row("清单!B7") == "0/清单!7");
  CHECK(row("清单!7") == "0/清单!7");
  CHECK(row("table 2, row 3, column 1") == "0/table 2, row 3");
  CHECK(row("表2第3行第1列") == "0/table 2, row 3");
  for (const char* const none : {"", "x", "7x!", "B7!", "7B", "table 2", "99999999999", "-3"}) {
    CAPTURE(none);
    CHECK(row(none) == "none");
  }
}

TEST_CASE("a jurisdiction that the catalog lacks is told, with the one that may be meant") {
  Catalog known;
  known.jurisdictions = {{"yunzhou", "云州市", {}}};
  const Document document = plain_document("云州市治河方案\n一、清淤。（市水务局负责）\n");
  const auto warnings = [&](const std::string& place) {
    DraftOptions options;
    options.jurisdiction = place;
    return draft(std::span(&document, 1), known, options).warnings;
  };
  CHECK(warnings("yunzhou").empty());
  CHECK(warnings("云州市").empty());
  REQUIRE(warnings("yunzhuo").size() == 1);
  CHECK(in_words(warnings("yunzhuo")[0].message, Language::en) ==
        "the catalog has no jurisdiction “yunzhuo”: it is declared as a new one; did you mean "
        "“yunzhou”?");
  CHECK(warnings("linjiang").size() == 1);
}

TEST_CASE("what is background is told, and its goals are targets of the plan") {
  const Document document =
      plain_document("一、总体要求\n到2030年，植树达到12万亩。\n二、任务\n（一）清淤。挖泥。\n");
  const auto told = line_reading(document, {}, {1});
  REQUIRE(told.size() == 3);
  CHECK(in_words(told[2], Language::en) == "background: left out, but for goals with a year");
  const Draft made = draft(std::span(&document, 1), {});
  REQUIRE(made.catalog.plans[0].targets.size() == 1);
  CHECK(made.catalog.plans[0].targets[0].value == "12");
}

TEST_CASE("the signature that ends a document is no part of its last task") {
  const Draft made = drafted(
      "一、任务\n（一）清淤。挖泥。\n（二）筑堤。筑堤五里。\n云州市人民政府办公室\n2021年12月1日"
      "\n");
  const Document document =
      plain_document("一、任务\n（一）筑堤。筑堤五里。\n云州市人民政府办公室\n2021年12月1日\n");
  CHECK(line_reading(document, {}, {3}).size() == 1);
  CHECK(made.catalog.plans[0].issuer == "云州市人民政府办公室");
}

TEST_CASE("a jurisdiction that is given by its id has the name that the document says") {
  const Document document = plain_document("云州市治河方案\n一、清淤。（市水务局负责）\n");
  DraftOptions options;
  options.jurisdiction = "yunzhou";
  const Draft made = draft(std::span(&document, 1), {}, options);
  CHECK(made.catalog.jurisdictions[0].id == "yunzhou");
  CHECK(made.catalog.jurisdictions[0].name == "云州市");
}

TEST_CASE("lines of a cell are one title") {
  const Document document =
      read_document("rivers.csv", "任务,责任单位\n\"清淤\n12公里\",市水务局\n").document;
  CHECK(assigned(draft(std::span(&document, 1), {})) ==
        Lines{"a1 清淤 12公里: responsible 市水务局"});
}

TEST_CASE("a document that says nothing makes a plan without tasks") {
  CHECK(drafted("").catalog.tasks.empty());
  CHECK(drafted("（（（（（（（（\n").catalog.tasks.empty());
}

TEST_CASE("an indicator whose row names who is responsible is a target of that task") {
  const std::vector<Document> documents{read_document("a.csv",
      "序号,指标名称,2026年目标值,牵头单位\n1,出水达标率,95%,市水务局\n2,宣讲情况,良好,市文旅局\n")
                                            .document};
  const Catalog made = draft(documents, {}).catalog;
  REQUIRE(made.tasks.size() == 2);
  REQUIRE(made.tasks[0].targets.size() == 1);
  CHECK(made.tasks[0].targets[0].text == "出水达标率");
  CHECK(made.tasks[0].targets[0].value == "95");
  CHECK(made.tasks[0].targets[0].unit == "%");
  CHECK(made.tasks[0].targets[0].year == 2026);
  CHECK(made.tasks[1].targets.empty());
}
