#include "pdf_program.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>

using remit::Language;
using remit::Message;
using remit::app::PdfRun;
using remit::app::text_of_pdf;

namespace {

/// The smallest PDF with a line of text; its cross references are left for the reader to rebuild.
const std::string pdf =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
    "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    "4 0 obj<</Length 41>>stream\nBT /F 12 Tf 20 100 Td (Led by Water) Tj ET\nendstream endobj\n"
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    "trailer<</Root 1 0 R>>\n%%EOF\n";

std::string complaint(const std::string& bytes, const PdfRun& run) {
  const auto result = text_of_pdf(bytes, run);
  const Message* const message = std::get_if<Message>(&result);
  return message == nullptr ? "" : in_words(*message, Language::en);
}

}  // namespace

TEST_CASE("the text of a PDF is what pdftotext prints") {
  const auto result = text_of_pdf(pdf);
  if (std::holds_alternative<Message>(result)) {
    MESSAGE("no pdftotext: left out");
    return;
  }
  CHECK(std::get<std::string>(result).find("Led by Water") != std::string::npos);
}

TEST_CASE("a program that is missing or fails is told") {
  PdfRun run;
  run.program = "no-such-pdftotext";
  CHECK(complaint(pdf, run) ==
        "a PDF is read by the program “no-such-pdftotext” (Debian: poppler-utils): install it");
  run.program = "false";
  CHECK(complaint(pdf, run) == "“false” cannot read the PDF: ");
}
