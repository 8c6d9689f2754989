#include "remit/render/diagnostics.hpp"

#include <doctest/doctest.h>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/labels.hpp"

namespace phrases = remit::phrases;
using remit::Color;
using remit::Diagnostic;
using remit::Language;
using remit::message;
using remit::Severity;
using remit::Sources;
using remit::Span;

namespace {

Sources one_file() {
  return {remit::source_file("plans/a.yaml", "agencies:\n  - name: 水务局\n    nmae: 水利局\n")};
}

Span place(std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(one_file()[0].text.find(words));
  return {0, begin, begin + static_cast<std::uint32_t>(words.size())};
}

Diagnostic misspelt() {
  return {"unknown-field", Severity::error, "", place("nmae"),
      message(phrases::file::unknown_field, "nmae"),
      {{place("水务局"), message(phrases::table::nobody)}, {{}, message(phrases::table::nobody)}},
      message(phrases::file::did_you_mean, "name")};
}

Diagnostic unowned(Severity severity = Severity::warning) {
  return {"no-agency", severity, "hz-water-2022/2.1", {}, message(phrases::table::nobody), {}, {}};
}

}  // namespace

TEST_CASE("a diagnostic has place, excerpt, remedy and notes") {
  const Diagnostic found[] = {misspelt()};
  CHECK(as_text(found, one_file(), Language::en) ==
        "plans/a.yaml:3:5: error: unknown field “nmae” [unknown-field]\n"
        "    3 |     nmae: 水利局\n"
        "      |     ^~~~\n"
        "      = help: did you mean “name”?\n"
        "plans/a.yaml:2:11: note: nobody\n"
        "      = note: nobody\n");
  CHECK(as_text(found, one_file(), Language::zh) ==
        "plans/a.yaml:3:5: 错误：未知字段“nmae” [unknown-field]\n"
        "    3 |     nmae: 水利局\n"
        "      |     ^~~~\n"
        "      = 建议：您是不是想写“name”？\n"
        "plans/a.yaml:2:11: 说明：未明确\n"
        "      = 说明：未明确\n");
}

TEST_CASE("a diagnostic without a place begins with its subject") {
  Diagnostic nameless = unowned(Severity::info);
  nameless.subject.clear();
  const Diagnostic found[] = {unowned(), nameless};
  CHECK(as_text(found, {}, Language::en) ==
        "hz-water-2022/2.1: warning: nobody [no-agency]\n"
        "info: nobody [no-agency]\n");
}

TEST_CASE("an empty line is not shown as an excerpt") {
  Diagnostic found = unowned(Severity::error);
  found.span = Span{0, 0, 0};
  const Sources sources = {remit::source_file("a.yaml", "\n")};
  CHECK(as_text({&found, 1}, sources, Language::en) == "a.yaml:1:1: error: nobody [no-agency]\n");
}

TEST_CASE("a name or a message cannot play with the terminal") {
  Diagnostic found = misspelt();
  found.message = message(phrases::file::unknown_field, "\x1b[2J");
  found.span.reset();
  found.subject = "a\x07";
  CHECK(as_text({&found, 1}, one_file(), Language::en)
            .starts_with("a␇: error: unknown field “␛[2J” [unknown-field]\n"));
}

TEST_CASE("colours paint the place, the severity and the marks") {
  Diagnostic found = misspelt();
  found.notes.clear();
  CHECK(as_text({&found, 1}, one_file(), Language::en, Color::yes) ==
        "\x1b[1mplans/a.yaml:3:5:\x1b[0m \x1b[1;31merror\x1b[0m: unknown field “nmae” "
        "\x1b[2m[unknown-field]\x1b[0m\n"
        "\x1b[2m    3 |\x1b[0m     nmae: 水利局\n"
        "\x1b[2m      |\x1b[0m     \x1b[1;31m^~~~\x1b[0m\n"
        "      = \x1b[36mhelp\x1b[0m: did you mean “name”?\n");
}

TEST_CASE("the summary counts in both languages and leaves out what there is none of") {
  const Diagnostic found[] = {misspelt(), unowned(), unowned(), unowned(Severity::info)};
  CHECK(remit::summary(found, Language::en) == "1 error, 2 warnings, 1 hint");
  CHECK(remit::summary(found, Language::zh) == "1个错误、2个警告、1个提示");
  CHECK(remit::summary({&found[1], 2}, Language::en) == "2 warnings");
  CHECK(remit::summary({}, Language::en) == "no problems found");
  CHECK(remit::summary({}, Language::zh) == "未发现问题");
}

TEST_CASE("as a table every diagnostic is a row") {
  const Diagnostic found[] = {misspelt(), unowned()};
  CHECK(as_csv(as_table(found, one_file(), Language::en)) ==
        "rule,severity,subject,message,file,line,column\n"
        "unknown-field,error,,unknown field “nmae”,plans/a.yaml,3,5\n"
        "no-agency,warning,hz-water-2022/2.1,nobody,,,\n");
  CHECK(as_csv(as_table({}, {}, Language::zh)) == "规则,级别,对象,内容,文件,行号,列\n");
}
