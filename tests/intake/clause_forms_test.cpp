// The forms of clauses, by examples that nobody published.

#include <doctest/doctest.h>

#include "clause_notation.hpp"

using remit::test::check;

TEST_CASE("names before a cue have its role") {
  check({
      {"（市商务局、市财政局负责）", "responsible: 市商务局 市财政局"},
      {"（市商务局、市财政局等负责）", "responsible+: 市商务局 市财政局"},
      {"（市商务局牵头，市财政局、市税务局配合）", "lead: 市商务局; cooperate: 市财政局 市税务局"},
      {"（市商务局牵头、市财政局配合，2025年6月底前完成）",
          "lead: 市商务局; cooperate: 市财政局; by 2025年6月底前完成"},
      {"（由市商务局牵头负责）", "lead: 市商务局"},
      {"（市水利局、市自然资源局按职责分工牵头，各县区落实）",
          "lead: 市水利局 市自然资源局; responsible: 各县区*"},
      {"（市教育局牵头，市直有关部门按职责分工落实）",
          "lead: 市教育局; responsible: 市直有关部门*"},
      {"（区卫健委承办，区医保局会办）", "responsible: 区卫健委; cooperate: 区医保局"},
      {"（市医保局、市卫生健康委、市财政局，逐项推进）",
          "responsible: 市医保局 市卫生健康委 市财政局"},
      {"（市科技局、市教育局负责，持续推进）", "responsible: 市科技局 市教育局; by 持续推进"},
      {"（公安部、交通运输部、市场监管总局和国家邮政局负责）",
          "responsible: 公安部 交通运输部 市场监管总局 国家邮政局"},
      {"（文化和旅游部和国家文物局负责）", "responsible: 文化和旅游部 国家文物局"},
  });
}

TEST_CASE("names after a label have its role") {
  check({
      {"（牵头单位：市科技局；配合单位：无）", "lead: 市科技局"},
      {"（牵头单位为市商务局，配合单位为市财政局、税务局）",
          "lead: 市商务局; cooperate: 市财政局 市税务局(税务局)"},
      {"（主办：市司法局；协办：市法院、市检察院）", "lead: 市司法局; cooperate: 市法院 市检察院"},
      {"（支持单位：团市委、市妇联、市总工会）", "cooperate: 团市委 市妇联 市总工会"},
      {"补齐短板。（责任处室：规划处、财务处；完成时间：2024年12月）",
          "responsible: 规划处 财务处; by 2024年12月"},
      {"（牵头领导：王某某；牵头单位：市住建局；责任单位：各县（市、区）人民政府）",
          "lead: 市住建局; responsible: 各县（市、区）人民政府*"},
      {"主办单位：县委宣传部　承办单位：县文旅局", "lead: 县委宣传部; responsible: 县文旅局"},
      {"牵头单位：市教育局\n配合单位：市财政局、人社局\n完成时限：2025年12月底前",
          "lead: 市教育局; cooperate: 市财政局 市人社局(人社局); by 2025年12月底前"},
      {"责任单位：市教育局、市财政局。", "responsible: 市教育局 市财政局"},
      {"【责任单位】市教育局、市财政局", "responsible: 市教育局 市财政局"},
  });
}

TEST_CASE("a sign before some names of a list marks those that lead") {
  check({
      {"建设绿道。（★市园林局、市财政局）", "lead: 市园林局; responsible: 市财政局"},
      {"建设绿道。（责任单位：市财政局、▲市园林局）", "responsible: 市财政局; lead: 市园林局"},
      {"建设绿道。（责任单位：●市财政局、●市园林局）", "responsible: 市财政局 市园林局"},
  });
}

TEST_CASE("a division of duties is a label where roles follow") {
  check({
      {"任务分工：市体育局牵头，市财政局、教育局配合。",
          "lead: 市体育局; cooperate: 市财政局 市教育局(教育局)"},
  });
}

TEST_CASE("names without any role word are listed where a clause stands") {
  check({
      {"提升服务。（市民政局、各区县人民政府）", "listed: 市民政局 各区县人民政府*"},
      {"（省委组织部、人力资源社会保障厅，各设区市人民政府）",
          "listed: 省委组织部 省人力资源社会保障厅(人力资源社会保障厅) 各设区市人民政府*"},
      {"（县农业农村局、县乡村振兴局、各乡镇人民政府、街道办事处）",
          "listed: 县农业农村局 县乡村振兴局 各乡镇人民政府* 各街道办事处(街道办事处)*"},
  });
}

TEST_CASE("what a list shares is given back to each of its names") {
  check({
      {"（省发展改革委牵头，省教育厅、财政厅、人力资源社会保障厅等按职责分工负责）",
          "lead: 省发展改革委; responsible+: 省教育厅 省财政厅(财政厅) "
          "省人力资源社会保障厅(人力资源社会保障厅)"},
      {"（自治区财政厅、教育厅，各盟行政公署、市人民政府）",
          "listed: 自治区财政厅 自治区教育厅(教育厅) 各盟行政公署* 各市人民政府(市人民政府)*"},
      {"（责任单位：市经信局、科技局、商务局，各县（市、区）人民政府，市高新区管委会）",
          "responsible: 市经信局 市科技局(科技局) 市商务局(商务局) 各县（市、区）人民政府* "
          "市高新区管委会"},
  });
}

TEST_CASE("who gathers others leads, and who guides those who act leads") {
  check({
      {"（市场监管总局会同工业和信息化部、商务部负责）",
          "lead: 市场监管总局; cooperate: 工业和信息化部 商务部"},
      {"（住房城乡建设部牵头，会同国家发展改革委、财政部）",
          "lead: 住房城乡建设部; cooperate: 国家发展改革委 财政部"},
      {"（市发展改革委会同市财政局、人社局制定方案，各区负责落实）",
          "lead: 市发展改革委; cooperate: 市财政局 市人社局(人社局); responsible: 各区*"},
      {"（教育部指导，各地落实）", "lead: 教育部; responsible: 各地*"},
      {"（人力资源社会保障部指导，各省级人民政府负责落实）",
          "lead: 人力资源社会保障部; responsible: 各省级人民政府*"},
  });
}

TEST_CASE("a document may say that the first of a list leads") {
  check({
      {"（责任单位（第一个为牵头单位）：市商务局、市财政局、各区政府）",
          "lead: 市商务局; responsible: 市财政局 各区政府*; first leads"},
      {"（工业和信息化部、财政部、国务院国资委等按职责分工负责。列第一位者为牵头单位，下同）",
          "lead: 工业和信息化部; responsible+: 财政部 国务院国资委; first leads"},
      {"（教育部、科技部按职责分工负责，排在第一位的部门为牵头部门，下同）",
          "lead: 教育部; responsible: 科技部; first leads"},
  });
}

TEST_CASE("a name in brackets belongs to the name before it") {
  check({
      {"（中央宣传部（国务院新闻办）、中央网信办、文化和旅游部等负责）",
          "responsible+: 中央宣传部（国务院新闻办） 中央网信办 文化和旅游部"},
      {"（市城管局（市综合执法局）牵头，市公安局配合）",
          "lead: 市城管局（市综合执法局）; cooperate: 市公安局"},
  });
}

TEST_CASE("duties are told in prose, too") {
  check({
      {"由省教育厅牵头，省财政厅、省人力资源社会保障厅参加，研究制定实施办法。",
          "lead: 省教育厅; cooperate: 省财政厅 省人力资源社会保障厅"},
      {"省财政厅会同省教育厅研究制定资金管理办法。", "lead: 省财政厅; cooperate: 省教育厅"},
      {"市市场监管局牵头，会同市公安局、市商务局开展专项整治。",
          "lead: 市市场监管局; cooperate: 市公安局 市商务局"},
      {"以上任务由市文旅局牵头，各镇（街道）配合。", "lead: 市文旅局; cooperate: 各镇（街道）*"},
      {"市发展改革委、市财政局等部门要加大支持力度。", "responsible+: 市发展改革委 市财政局"},
      {"各级各有关部门要高度重视，密切配合。", "responsible: 各级各有关部门*"},
      {"各县（市、区）人民政府要切实加强组织领导。", "responsible: 各县（市、区）人民政府*"},
      {"日常工作由市商务局承担。", "responsible: 市商务局"},
      {"市教育局负责学校建设，市财政局负责资金保障，市住建局负责质量监管。",
          "responsible: 市教育局 市财政局 市住建局"},
      {"市教育局：负责学校建设。\n市财政局：负责资金保障。",
          "responsible: 市教育局 | responsible: 市财政局"},
  });
}

TEST_CASE("what a body does is a duty where no clause says who has to do it") {
  check({
      {"市审计局对重大项目全程跟踪审计。", "responsible: 市审计局"},
      {"在市委、市政府领导下，市发展改革委统筹协调。", "responsible: 市发展改革委"},
      {"市商务局根据实际，制定扶持政策。", "responsible: 市商务局"},
      {"检察机关、审判机关依法惩处犯罪。", "responsible: 检察机关* 审判机关*"},
      {"市审计局跟踪审计。（市财政局负责）", "responsible: 市财政局"},
  });
}

TEST_CASE("what only looks like a clause is none") {
  check({
      {"（供图：新华社）", ""},
      {"（含企业、高校、科研院所）", ""},
      {"项目（图书馆、博物馆、文化馆）建设。", ""},
      {"鼓励行业协会牵头制定标准，支持高校参与。", ""},
      {"充分发挥市场监管局牵头作用，完善机制。", ""},
      {"加强部门协同配合，明确责任单位和完成时限。", ""},
      {"配合国家发展改革委做好规划编制。", ""},
      {"近年来，市教育局累计建成学校20所。", ""},
      {"市财政局安排的专项资金使用规范。", ""},
      {"据市统计局监测数据显示，消费回暖。", ""},
  });
}
