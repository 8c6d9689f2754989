// Walks the table of rules: each has a page in each language and a fixture, and finds in it what
// its comments announce (“# expect no-lead” on the line) and nothing else of its kind.

#include "remit/analysis/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "remit/analysis/check.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/io/plan_documents.hpp"
#include "remit/io/read_catalog.hpp"
#include "remit/io/read_settings.hpp"
#include "remit/io/read_topics.hpp"
#include "shown.hpp"
#include "sources.hpp"

using namespace remit;

namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

const fs::path fixtures = remit::test::project_file("tests/checks");

/// "12: no-lead" for each rule expected on a line.
Texts expected(const SourceFile& file, const std::string& where = "") {
  constexpr std::string_view mark = "# expect ";
  Texts found;
  for (std::uint32_t line = 1; line <= file.line_starts.size(); ++line) {
    const std::string_view text = line_text(file, line);
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) continue;
    std::istringstream rules{std::string(text.substr(at + mark.size()))};
    for (std::string rule; rules >> rule;)
      found.push_back(where + std::to_string(line) + ": " + rule);
  }
  return found;
}

std::optional<Date> as_of(const SourceFile& file) {
  constexpr std::string_view mark = "# as of ";
  const std::string_view first = line_text(file, 1);
  return first.starts_with(mark) ? parse_date(first.substr(mark.size())) : std::nullopt;
}

const Thesaurus& standard_thesaurus() {
  static const Thesaurus thesaurus = read_topics({standard_topics()}).thesaurus;
  return thesaurus;
}

struct Fixture {
  SourceFile file;
  SourceFile settings;  ///< settings/NAME.yaml for NAME.yaml, or empty
  Reading reading;
  std::vector<Finding> findings;  ///< of the reader and of the rules
};

Fixture fixture(const fs::path& path) {
  Fixture it{load(path), {}, {}, {}};
  const fs::path beside = fixtures / "settings" / path.filename();
  if (fs::exists(beside)) it.settings = load(beside);
  SettingsReading set = read_settings(it.settings, known_rules());
  CHECK(set.diagnostics.empty());
  set.settings.file = 1;
  it.reading = read_catalog({it.file});
  const std::vector<std::string> documents = document_checksums(it.reading);
  Checking checking =
      check(it.reading.catalog, set.settings, as_of(it.file), &standard_thesaurus(), documents);
  it.findings = it.reading.diagnostics;
  std::ranges::move(checking.findings, std::back_inserter(it.findings));
  it.findings = in_file_order(std::move(it.findings));
  return it;
}

/// What a fixture announces, then what its settings do.
Texts expected(const Fixture& fixture) {
  Texts all = expected(fixture.file);
  for (std::string& text : expected(fixture.settings, "settings ")) all.push_back(std::move(text));
  return all;
}

/// "12: no-lead" for each finding of these rules.
Texts found(const Fixture& fixture, const std::set<std::string, std::less<>>& rules) {
  Texts all;
  for (const Finding& finding : fixture.findings) {
    if (!rules.contains(finding.rule)) continue;
    REQUIRE(finding.span);
    const bool is_setting = finding.span->file == 1;
    const SourceFile& file = is_setting ? fixture.settings : fixture.file;
    all.push_back((is_setting ? "settings " : "") +
                  std::to_string(locate(file, finding.span->begin).line) + ": " +
                  std::string(finding.rule));
  }
  return all;
}

/// What a page says in any language: where its sections begin, and its code without comments.
std::string outline(std::string_view page) {
  std::string all;
  bool in_code = false;
  std::istringstream lines{std::string(page)};
  for (std::string line; std::getline(lines, line);) {
    const bool is_fence = line.starts_with("```");
    if (is_fence) in_code = !in_code;
    if (!in_code && line.starts_with("## ")) all += "##\n";
    if (!in_code && !is_fence) continue;
    const std::size_t comment = line.starts_with('#') ? 0 : line.find(" #");
    line.erase(std::min(comment, line.size()));
    line.erase(line.find_last_not_of(' ') + 1);
    all += line + '\n';
  }
  return all;
}

/// Name, one sentence and severity first, then the sections.
void check_page(const Rule& rule, Language language, std::string_view stop, const Texts& headings) {
  static constexpr std::array<Phrase, 4> severities{remit::phrases::severity::off,
      remit::phrases::severity::info, remit::phrases::severity::warning,
      remit::phrases::severity::error};
  const std::string_view page = page_of(rule.id, language);
  CHECK(page.starts_with("# " + std::string(rule.id) + "\n\n"));
  const auto severity = severities[static_cast<std::size_t>(rule.severity)];
  CHECK(page.find(std::string(stop) + "\n\n*" + std::string(in_words(severity, language))) < 300);
  std::size_t at = 0;
  for (const std::string& heading : headings) {
    CAPTURE(heading);
    at = page.find("\n## " + heading + "\n", at);
    REQUIRE(at != std::string_view::npos);
  }
  for (const Threshold& each : rule.thresholds) {
    CHECK(page.find("`" + std::string(each.name) + "`") != std::string_view::npos);
  }
}

/// One of the most-used messages cannot be read in a language it is not written in.
void check_words(const Fixture& fixture) {
  for (const Finding& finding : fixture.findings) {
    for (const Language language : {Language::en, Language::zh}) {
      const std::string words = in_words(finding.message, language);
      CAPTURE(words);
      CHECK(words.find("{}") == std::string::npos);
      CHECK_FALSE(words.empty());
    }
  }
}

}  // namespace

TEST_CASE("every rule finds what its fixture announces, and nothing else of its kind") {
  for (const Rule& rule : rules()) {
    const fs::path path = fixtures / (std::string(rule.id) + ".yaml");
    CAPTURE(path.filename().string());
    REQUIRE(fs::exists(path));
    const Fixture it = fixture(path);
    const Texts announced = expected(it);
    CHECK_FALSE(announced.empty());
    std::set<std::string, std::less<>> asked{std::string(rule.id)};
    for (const std::string& text : announced) asked.insert(text.substr(text.find(": ") + 2));
    CHECK(found(it, asked) == announced);
    check_words(it);
  }
}

TEST_CASE("a fixture that announces nothing has no finding of any rule") {
  std::size_t clean = 0;
  for (const auto& entry : fs::directory_iterator(fixtures)) {
    if (entry.path().extension() != ".yaml") continue;
    const Fixture it = fixture(entry.path());
    if (!expected(it).empty()) continue;
    ++clean;
    CAPTURE(entry.path().filename().string());
    for (const Finding& finding : it.findings) {
      FAIL_CHECK(std::string(finding.rule) << ": " << in_words(finding.message, Language::en));
    }
  }
  CHECK(clean > 0);
}

TEST_CASE("every rule has a page in English and one in Chinese, which show the same") {
  for (const Rule& rule : rules()) {
    CAPTURE(std::string(rule.id));
    check_page(rule, Language::en, ".",
        {"Bad", "Good", "How it is found", "Settings", "Known false alarms"});
    check_page(
        rule, Language::zh, "。", {"不合格示例", "合格示例", "如何发现", "设置", "已知误报"});
    CHECK(outline(page_of(rule.id, Language::en)) == outline(page_of(rule.id, Language::zh)));
  }
  CHECK(page_of("no-such-rule", Language::en).empty());
}

TEST_CASE("every page is about a rule") {
  for (const auto folder : {"docs/rules", "docs/rules/zh-CN"}) {
    for (const auto& entry : fs::directory_iterator(remit::test::project_file(folder))) {
      if (entry.is_directory()) continue;
      CAPTURE(entry.path().string());
      CHECK(rule_named(entry.path().stem().string()) != nullptr);
    }
  }
}

TEST_CASE("the ids of the rules differ, and only those of the file have no function") {
  std::set<std::string_view> ids;
  for (const Rule& rule : rules()) {
    CHECK(ids.insert(rule.id).second);
    CHECK((rule.findings == nullptr) == (rule.stage == Stage::reading));
    CHECK(rule.severity != Severity::off);
  }
}

TEST_CASE("settings win over the table, except for the rules of the file") {
  const Settings settings{{{"no-lead", Severity::off}, {"parse-error", Severity::off}},
      {{"too-many-cooperators.most", 12}}};
  CHECK(severity_of(settings, *rule_named("no-lead")) == Severity::off);
  CHECK(severity_of({}, *rule_named("no-lead")) == Severity::warning);
  CHECK(severity_of(settings, *rule_named("parse-error")) == Severity::error);
  CHECK(threshold(settings, "too-many-cooperators", "most") == 12);
  CHECK(threshold({}, "too-many-cooperators", "most") == 10);
}
