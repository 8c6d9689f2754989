// Seeded mutations of clauses: whatever the text, reading it ends, throws nothing and stays within
// the text.

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "clause_checks.hpp"

namespace {

constexpr std::array<std::string_view, 9> seeds{
    "一、建设。推进工作。（市商务局、财政局牵头，市教育局、各区政府等部门按职责分工负责，2025年底前"
    "完成）",
    "（牵头单位：市委宣传部、文旅局；配合单位：无；责任领导：某某）列第一位者为牵头单位，下同。",
    "由市发展改革委会同市财政局、人社局等部门制定办法，各县（市、区）人民政府负责落实。",
    "责任单位：市科技局、\n教育局。\n完成时限：长期",
    "各区、各部门和单位要高度重视，人事和劳动保障等部门要按照职责分工，密切配合。",
    "成立市某某工作领导小组，由分管副市长任组长，成员单位包括市财政局等。办公室设在市商务局。",
    "Led by the Department of Energy, in coordination with NIST and other relevant agencies.",
    "Lead Agency: GSA; Partners: OMB, the Department of Labor (DOL).",
    "【责任单位】市教育局（市委教育工委）、市财政局〔市国资委〕；以市水利局为主，市林业局会办。"};

constexpr std::array<std::string_view, 26> pieces{"（", "）", "、", "，", "。", "；", "：", "等",
    "和", "各", "市", "局", "由", "要", "会同", "牵头", "配合单位：", "负责", "指导", "\n", " ",
    "\xE2\x80\x8B", "\xFF", "\xE4\xB8", "and ", "按职责分工"};

std::string mutated(std::string text, std::mt19937& random) {
  const auto any = [&](std::size_t size) { return random() % size; };
  for (std::size_t rounds = 1 + any(6); rounds > 0; --rounds) {
    const std::size_t at = any(text.size() + 1);
    switch (any(5)) {
      case 0:
        text.erase(at, any(9));
        break;
      case 1:
        text.insert(at, pieces[any(pieces.size())]);
        break;
      case 2:
        if (at < text.size()) text[at] = static_cast<char>(random());
        break;
      case 3:
        text.insert(at, text.substr(any(text.size() + 1), any(40)));
        break;
      default:
        text.insert(at, seeds[any(seeds.size())]);
        break;
    }
  }
  return text;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

}  // namespace

TEST_CASE("no damaged clause is read beyond its text") {
  std::mt19937 random(2016);
  for (int round = 0; round < 1000; ++round) {
    const std::string text = mutated(std::string(seeds[random() % seeds.size()]), random);
    const std::string fault = remit::test::clause_faults(text);
    if (fault.empty()) continue;
    CAPTURE(text);
    CHECK(fault == "");
    break;
  }
}

TEST_CASE("much of one thing is read in time") {
  for (const std::string_view piece : pieces)
    CHECK(remit::test::clause_faults(repeated(piece, 20'000)) == "");
  for (const std::string_view seed : seeds)
    CHECK(remit::test::clause_faults(repeated(seed, 20'000)) == "");
  for (const std::string_view piece : {"市教委、", "市教委和", "（市教委、", "责任单位：",
           "A and B, ", "等部门和", "由市教委", "（（））", "第一位牵头，", "各区、"})
    CHECK(remit::test::clause_faults(repeated(piece, 20'000)) == "");
}
