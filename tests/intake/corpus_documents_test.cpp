// The plans of the corpus, converted to other formats: the lines that are read must be the same.

#include <doctest/doctest.h>

#include <array>

#include "corpus.hpp"
#include "intake/invented_documents.hpp"
#include "remit/base/load.hpp"
#include "shown.hpp"

using remit::test::bytes_in;
using remit::test::docx;
using remit::test::paragraph;
using remit::test::read;
using remit::test::Texts;

namespace {

constexpr std::array<std::string_view, 5> plans = {"sz-internet-plus-2015",
    "tj-info-consumption-2017", "tj-info-services-2014", "tj-internet-plus-2016",
    "tj-smart-city-2016"};

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string as_html(const Texts& lines) {
  std::string html = "<!DOCTYPE html>\n<html><head><title>x</title></head><body>\n";
  for (const std::string& line : lines) html += "<p>　　" + escaped(line) + "</p>\n";
  return html + "</body></html>\n";
}

std::string as_docx(const Texts& lines) {
  std::string body;
  for (const std::string& line : lines) body += paragraph(escaped(line));
  return docx({body});
}

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
    CHECK(read("plan", as_html(lines)) == lines);
    CHECK(read("plan", bytes_in("GB18030", as_html(lines))) == lines);
    CHECK(read("plan", as_docx(lines)) == lines);
  }
}
