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
  CHECK(
      read("任务表\n"
           "序号      重点任务          牵头单位        完成时限\n"
           "1      修建道路三条，完善      市交通局、      2016 年底\n"
           "       排水和照明          市规划局\n"
           "2      改造桥梁           市水务局        2017 年\n"
           "以上任务由各单位认真落实，定期报告进展情况，并由市政府督查室负责督促检查和通报。\n") ==
      Texts{"任务表", "| 序号 | 重点任务 | 牵头单位 | 完成时限 |",
          "| 1 | 修建道路三条，完善排水和照明 | 市交通局、市规划局 | 2016 年底 |",
          "| 2 | 改造桥梁 | 市水务局 | 2017 年 |",
          "以上任务由各单位认真落实，定期报告进展情况，并由市政府督查室负责督促检查和通报。"});
}

namespace {

const Texts rivers{"云州市治河工作任务分工表",
    "| 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |",
    "| 1 | 清理河道淤泥，疏通河口，完善沿河排水和照明设施，建设生态护岸三十公里。 | 市水务局 | "
    "市林草局、市公安局、市城市管理局、各区人民政府 | 2021年底 |",
    "| 2 | 加固堤防 | 市住房城乡建设局、市水务局 | 无 | 2022年6月 |",
    "| 3 | 建立河长巡查制度，每月通报巡查结果，定期开展考核评估，并将结果纳入年度绩效考核。 | "
    "市河长制办公室 | 各区人民政府、各街道办事处 | 长期坚持 |",
    "| 4 | 开展水质监测，公布监测数据 | 市生态环境局 | 市水务局 | 2021年底 |",
    "| 5 | 培育河道保洁志愿者队伍，广泛宣传治河政策，普及节水知识，营造全社会爱河护河的良好氛围。 "
    "| "
    "团市委 | 市教育局、市妇联、市总工会、市文明办、各区人民政府、各街道办事处、市属各高等院校 | "
    "2022年 |",
    "以上任务由各单位认真落实，市政府督查室负责督促检查。"};

}  // namespace

TEST_CASE("a table with its cells centred, as pdftotext prints one, is read row by row") {
  CHECK(read("          云州市治河工作任务分工表\n"
             "序                                              完成时\n"
             "  重点任务               牵头单位    配合单位\n"
             "号                                              限\n"
             "  清理河道淤泥，疏通河口，完善沿河\n"
             "                             市林草局、市公安局、市城市管理   2021年\n"
             "1 排水和照明设施，建设生态护岸三十   市水务局\n"
             "                             局、各区人民政府            底\n"
             "  公里。\n"
             "                     市住房城乡\n"
             "                                               2022\n"
             "2 加固堤防               建设局、市          无\n"
             "                                               年6月\n"
             "                      水务局\n"
             "  建立河长巡查制度，每月通报巡查结\n"
             "                     市河长制办                     长期坚\n"
             "3 果，定期开展考核评估，并将结果纳         各区人民政府、各街道办事处\n"
             "                       公室                       持\n"
             "  入年度绩效考核。\n"
             "                     市生态环境                     2021年\n"
             "4 开展水质监测，公布监测数据            市水务局\n"
             "                       局                         底\n"
             "  培育河道保洁志愿者队伍，广泛宣传           市教育局、市妇联、市总工会、市\n"
             "                                               2022\n"
             "5 治河政策，普及节水知识，营造全社    团市委    文明办、各区人民政府、各街道办\n"
             "                                                年\n"
             "  会爱河护河的良好氛围。                事处、市属各高等院校\n"
             "\n"
             "以上任务由各单位认真落实，市政府督查室负责督促检查。\n") == rivers);
}

TEST_CASE("a table with its cells flush at the top, as pdftotext prints one, is read row by row") {
  CHECK(
      read("          云州市治河工作任务分工表\n"
           "序 重点任务               牵头单位    配合单位              完成时\n"
           "号                                              限\n"
           "1 清理河道淤泥，疏通河口，完善沿河   市水务局    市林草局、市公安局、市城市管理   "
           "2021年\n"
           "  排水和照明设施，建设生态护岸三十           局、各区人民政府            底\n"
           "  公里。\n"
           "2 加固堤防               市住房城乡          无          2022\n"
           "                     建设局、市                     年6月\n"
           "                      水务局\n"
           "3 建立河长巡查制度，每月通报巡查结   市河长制办 各区人民政府、各街道办事处       "
           "长期坚\n"
           "  果，定期开展考核评估，并将结果纳     公室                       持\n"
           "  入年度绩效考核。\n"
           "4 开展水质监测，公布监测数据      市生态环境 市水务局                2021年\n"
           "                       局                         底\n"
           "5 培育河道保洁志愿者队伍，广泛宣传    团市委    市教育局、市妇联、市总工会、市   2022\n"
           "  治河政策，普及节水知识，营造全社           文明办、各区人民政府、各街道办    年\n"
           "  会爱河护河的良好氛围。                事处、市属各高等院校\n"
           "\n"
           "以上任务由各单位认真落实，市政府督查室负责督促检查。\n") == rivers);
}

TEST_CASE("a row that a page divides goes on below the repeated header") {
  CHECK(read("序号    重点任务        牵头单位\n"
             "     修建道路三条，\n"
             "1                市交通局\n"
             "     完善排水\n"
             "     改造桥梁，加固桥\n"
             "2                市水务局\n"
             "- 1 -\n\f"
             "序号    重点任务        牵头单位\n"
             "     墩\n"
             "     整修码头，添置\n"
             "3                市港口局\n"
             "     设备\n"
             "- 2 -\n") ==
        Texts{"| 序号 | 重点任务 | 牵头单位 |", "| 1 | 修建道路三条，完善排水 | 市交通局 |",
            "| 2 | 改造桥梁，加固桥墩 | 市水务局 |", "| 3 | 整修码头，添置设备 | 市港口局 |"});
}

TEST_CASE("a first line of short words under the header is no second line of it") {
  CHECK(read("序号     任务         牵头单位\n"
             "                 市水务\n"
             "1     加固堤防        局\n"
             "                 市住房\n"
             "2     整修码头        城乡建\n"
             "                 设局\n") == Texts{"| 序号 | 任务 | 牵头单位 |",
                                               "| 1 | 加固堤防 | 市水务局 |",
                                               "| 2 | 整修码头 | 市住房城乡建设局 |"});
}

TEST_CASE("the text of a merged cell in the middle of its rows heads all of them") {
  CHECK(read("序号    领域        重点任务        牵头单位\n"
             "             修建堤防三条，\n"
             "1                           市水务局\n"
             "             疏浚河口\n"
             "     水利建设\n"
             "             改造泵站，添置\n"
             "2                           市应急局\n"
             "             水泵\n"
             "             种植行道树，养\n"
             "3    绿化        护古树         市林草局\n") ==
        Texts{"| 序号 | 领域 | 重点任务 | 牵头单位 |",
            "| 1 | 水利建设 | 修建堤防三条，疏浚河口 | 市水务局 |",
            "| 2 | ^水利建设 | 改造泵站，添置水泵 | 市应急局 |",
            "| 3 | 绿化 | 种植行道树，养护古树 | 市林草局 |"});
}

TEST_CASE("a page that repeats the header may have its columns elsewhere") {
  CHECK(read("序号    重点任务        牵头单位        配合单位\n"
             "1     修建堤防        市水务局        市财政局\n"
             "2     疏浚河口        市应急局        各区\n"
             "- 1 -\n\f"
             "序号          重点任务             牵头单位             配合单位\n"
             "3           改造泵站             市水务局             市城管局\n"
             "4           种植树木             市林草局             各街道\n"
             "- 2 -\n") ==
        Texts{"| 序号 | 重点任务 | 牵头单位 | 配合单位 |", "| 1 | 修建堤防 | 市水务局 | 市财政局 |",
            "| 2 | 疏浚河口 | 市应急局 | 各区 |", "| 3 | 改造泵站 | 市水务局 | 市城管局 |",
            "| 4 | 种植树木 | 市林草局 | 各街道 |"});
}

TEST_CASE("a page in two columns is read down the left one, then down the right one") {
  CHECK(read("             云州市治河方案\n"
             "一、清理河道。组织力量清        三、种植树木。沿河两岸种\n"
             "理河道淤泥，疏通入海口，        植防护林，养护百年古树，\n"
             "完善沿河排水设施，建设生        建设滨河绿道和公园，由市\n"
             "态护岸三十里。（市水务局        林草局负责。\n"
             "牵头）\n"
             "二、加固堤防。对年久失修        四、巡查水面。招募志愿者\n"
             "的堤防逐段加固，添置防汛        定期巡查水面，及时打捞漂\n"
             "物资，修缮泵站和水闸，汛        浮物，公布巡查结果，接受\n"
             "前完成演练。（市应急局牵        群众监督。（市城管局牵头\n"
             "头）                  ）\n"
             "                以上任务年底完成。\n") ==
        Texts{"云州市治河方案", "一、清理河道。组织力量清", "理河道淤泥，疏通入海口，",
            "完善沿河排水设施，建设生", "态护岸三十里。（市水务局", "牵头）",
            "二、加固堤防。对年久失修", "的堤防逐段加固，添置防汛", "物资，修缮泵站和水闸，汛",
            "前完成演练。（市应急局牵", "头）", "三、种植树木。沿河两岸种",
            "植防护林，养护百年古树，", "建设滨河绿道和公园，由市", "林草局负责。",
            "四、巡查水面。招募志愿者", "定期巡查水面，及时打捞漂", "浮物，公布巡查结果，接受",
            "群众监督。（市城管局牵头", "）", "以上任务年底完成。"});
}

TEST_CASE("a list with something short behind each of its lines is not in two columns") {
  CHECK(read("一、清理河道淤泥疏通河口        市水务局\n二、加固年久失修的堤防         市应急局\n"
             "三、种植沿河防护林           市林草局\n四、巡查水面打捞漂浮物         市城管局\n"
             "五、公布水质监测的结果         市环境局\n六、修缮泵站和沿河水闸         市水务局\n"
             "七、组织防汛演练和培训         市应急局\n八、建设滨河绿道和公园         市园林局\n")
            .size() == 8);
}

TEST_CASE("a page that goes on with a table is not in two columns") {
  const std::string task = "组织力量清理河道淤泥疏通入海口修缮泵站，";
  const std::string bodies = "市水务局、市应急局、市城管局、市林草局、";
  std::string rows;
  for (int i = 2; i < 8; ++i) {
    rows += "      " + task + "      " + bodies + "\n" + std::to_string(i) + "     " + task +
            "      " + bodies + "\n      " + task + "      各区\n";
  }
  const Texts lines = read(
      "序号    重点任务                      责任单位\n1     种植树木                      "
      "市林草局\n"
      "\f" +
      rows);
  CHECK(lines.size() == 8);
  CHECK(lines.back() == "| 7 | " + task + task + task + " | " + bodies + bodies + "各区 |");
}

TEST_CASE("no row leaves its cells to the next, where the program prints them below its number") {
  CHECK(read("序        重点任务      牵头单      配合单位     完成时\n"
             "号                    位                限\n"
             "1 检修沿河水闸，添置备件，每季度\n"
             "   公布结果，接受监督。\n"
             "                   市水务 市应急管理局\n"
             "                   局\n"
             "                                    2027年\n"
             "                                    9月底前\n"
             "2 栽种护岸树木，养护古树名木。 市林草\n"
             "                   局\n"
             "                       市城管局、市气象局、市教 2027年\n"
             "                       育局、市民政局      9月底前\n") ==
        Texts{"| 序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限 |",
            "| 1 | 检修沿河水闸，添置备件，每季度公布结果，接受监督。 | 市水务局 | 市应急管理局 | "
            "2027年9月底前 |",
            "| 2 | 栽种护岸树木，养护古树名木。 | 市林草局 | "
            "市城管局、市气象局、市教育局、市民政局 | 2027年9月底前 |"});
}
