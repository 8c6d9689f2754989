#include "remit/intake/plan_facts.hpp"

#include <doctest/doctest.h>

#include "intake/documents.hpp"
#include "remit/intake/agency_kind.hpp"
#include "remit/intake/structure.hpp"
#include "remit/intake/title_place.hpp"

using namespace remit;
using remit::test::plain_document;

namespace {

PlanFacts facts(std::string_view text) {
  const auto read = paragraphs(plain_document(text));
  return plan_facts(read, structure(read).preface);
}

}  // namespace

TEST_CASE("a letter, its signature and the plan's own title are told apart") {
  const PlanFacts read = facts(
      "云州市人民政府关于印发云州市\n\n治河行动方案的通知\n\n云政发〔2021〕3号\n\n各区人民政府：\n"
      "\n"
      "现将方案印发给你们，请按照国务院意见（国发〔2020〕9号）执行。\n\n云州市人民政府\n\n2021年5月"
      "7日\n\n"
      "云州市治河行动方案（2021—2023年）\n\n一、总体要求\n二、任务\n");
  CHECK(read.title == "云州市治河行动方案（2021—2023年）");
  CHECK(read.issuer == "云州市人民政府");
  CHECK(read.document_number == "云政发〔2021〕3号");
  CHECK(read.issued == Date{2021, 5, 7});
  CHECK(read.period_begin == Date{2021, 0, 0});
  CHECK(read.period_end == Date{2023, 0, 0});
  CHECK(read.place == "云州市");
}

TEST_CASE("what a letter sends out is the title where the plan has none") {
  const PlanFacts read =
      facts("云州市南河区人民政府办公室关于印发《南河区治林工作方案》的通知\n一、任务\n二、保障\n");
  CHECK(read.title == "南河区治林工作方案");
  CHECK(read.issuer == "云州市南河区人民政府办公室");
  CHECK(read.place == "云州市南河区");
}

TEST_CASE("a label table says it, blanks within the labels aside") {
  const PlanFacts read = facts(
      "标　　题：云州市治河规划\n发文机关：云州市水务局\n发文字号：云水〔2022〕1号\n成文日期：二〇"
      "二二年一月十日\n一、任务\n");
  CHECK(read.issuer == "云州市水务局");
  CHECK(read.document_number == "云水〔2022〕1号");
  CHECK(read.issued == Date{2022, 1, 10});
}

TEST_CASE("a five-year plan has its period, a signature may stand at the end") {
  const PlanFacts read =
      facts("云州市治河“十四五”规划\n一、任务\n（一）清淤。挖泥。\n云州市水务局\n2021年12月1日\n");
  CHECK(read.title == "云州市治河“十四五”规划");
  CHECK(read.period_begin == Date{2021, 0, 0});
  CHECK(read.period_end == Date{2025, 0, 0});
  CHECK(read.issuer == "云州市水务局");
  CHECK(read.issued == Date{2021, 12, 1});
}

TEST_CASE("a title tells its place behind its verbs, or where its number's first letter stands") {
  CHECK(place_in_title("关于加快推进云州市现代物流业发展的意见", "") == "云州市");
  CHECK(place_in_title("支持专精特新企业落户云州市办法", "云政发〔2024〕3号") == "云州市");
  CHECK(place_in_title("关于促进城市更新的意见", "").empty());
  CHECK(place_in_title("关于规范建筑市场的意见", "").empty());
  CHECK(place_in_title("关于促进县域商业发展的意见", "国办发〔2024〕3号").empty());
}

TEST_CASE("a document that says nothing about itself has no facts") {
  CHECK(facts("治河是大事，2015年以来成效明显。\n一、任务\n（一）清淤。\n") == PlanFacts{});
  CHECK(facts("") == PlanFacts{});
}

TEST_CASE("the kind of a body is proposed by the shape of its name") {
  CHECK(kind_by_name("市水务局") == AgencyKind::bureau);
  CHECK(kind_by_name("市发展改革委") == AgencyKind::commission);
  CHECK(kind_by_name("市委宣传部") == AgencyKind::party_organ);
  CHECK(kind_by_name("云州海关") == AgencyKind::central_agency_branch);
  CHECK(kind_by_name("南河区人民政府") == AgencyKind::government);
  CHECK(kind_by_name("高新区管委会") == AgencyKind::zone_committee);
  CHECK(kind_by_name("云州水务集团") == AgencyKind::enterprise);
  CHECK(kind_by_name("市政府办公厅") == AgencyKind::office);
  CHECK(kind_by_name("分管副市长") == AgencyKind::post);
  CHECK(kind_by_name("Water Council") == AgencyKind::unspecified);
}
