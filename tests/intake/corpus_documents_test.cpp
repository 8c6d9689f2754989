// The plans of the corpus, converted to other formats: the lines that are read must be the same.

#include <doctest/doctest.h>

#include <array>

#include "corpus.hpp"
#include "intake/invented_documents.hpp"
#include "remit/base/load.hpp"
#include "shown.hpp"

using remit::test::bytes_in;
using remit::test::in_word;
using remit::test::on_a_page;
using remit::test::read;
using remit::test::Texts;

namespace {

constexpr std::array<std::string_view, 5> plans = {"sz-internet-plus-2015",
    "tj-info-consumption-2017", "tj-info-services-2014", "tj-internet-plus-2016",
    "tj-smart-city-2016"};

}  // namespace

TEST_CASE("the plans are the same lines in every encoding and format") {
  const auto folder = remit::test::corpus();
  if (!folder) return;
  for (const std::string_view plan : plans) {
    CAPTURE(plan);
    const std::string text = remit::load(*folder / "plans" / (std::string(plan) + ".txt")).text;
    const Texts lines = read("plan.txt", text);
    CHECK(lines.size() > 40);
    for (const std::string_view encoding : {"GB18030", "UTF-16LE", "UTF-16BE"}) {
      CAPTURE(encoding);
      CHECK(read("plan.txt", bytes_in(encoding, text)) == lines);
    }
    CHECK(read("plan", on_a_page(text)) == lines);
    CHECK(read("plan", bytes_in("GB18030", on_a_page(text))) == lines);
    CHECK(read("plan", in_word(text)) == lines);
  }
}
