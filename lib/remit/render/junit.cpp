#include "remit/render/junit.hpp"

#include <pugixml.hpp>

#include <map>
#include <sstream>
#include <string_view>

#include "remit/analysis/rules.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/check.hpp"
#include "remit/base/text.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/finding_place.hpp"

namespace remit {

namespace {

/// What became of a finding: why it does not count, or nothing if it does.
struct Case {
  const Finding& finding;
  std::string skipped{};
};

/// A suite while it is written.
struct Suite {
  pugi::xml_node node;
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t skipped = 0;
};

struct Writer {
  const Sources& sources;
  std::optional<Severity> least;
  Language language = Language::en;
};

void set(pugi::xml_node node, const char* name, std::string_view value) {
  node.append_attribute(name).set_value(printable(value).c_str());
}

void set_counts(pugi::xml_node node, const Suite& counts) {
  node.append_attribute("tests").set_value(static_cast<unsigned long long>(counts.tests));
  node.append_attribute("failures").set_value(static_cast<unsigned long long>(counts.failures));
  node.append_attribute("errors").set_value(0);
  node.append_attribute("skipped").set_value(static_cast<unsigned long long>(counts.skipped));
}

/// The finding as `as_text` shows it, line by line fit for XML.
std::string told(const Writer& writer, const Finding& finding) {
  std::istringstream lines(as_text({&finding, 1}, writer.sources, writer.language));
  std::string text;
  for (std::string line; std::getline(lines, line);) text += printable(line) + '\n';
  return text;
}

void add(const Writer& writer, Suite& suite, const Case& it) {
  const Finding& finding = it.finding;
  pugi::xml_node node = suite.node.append_child("testcase");
  const auto place = finding_place(writer.sources, finding.span);
  set(node, "name",
      finding.subject.empty() && place ? place->file : std::string_view(finding.subject));
  set(node, "classname", finding.rule);
  if (place) {
    set(node, "file", place->file);
    node.append_attribute("line").set_value(place->begin.line);
  }
  ++suite.tests;
  if (!it.skipped.empty()) {
    ++suite.skipped;
    set(node.append_child("skipped"), "message", it.skipped);
  } else if (writer.least && finding.severity >= *writer.least) {
    ++suite.failures;
    pugi::xml_node failure = node.append_child("failure");
    set(failure, "message", in_words(finding.message, writer.language));
    set(failure, "type", name_of(finding.severity));
    failure.text().set(told(writer, finding).c_str());
  } else {
    node.append_child("system-out").text().set(told(writer, finding).c_str());
  }
}

/// By rule, each rule's in the order of the report.
std::map<std::string_view, std::vector<Case>> cases(const CheckReport& report, Language language) {
  std::map<std::string_view, std::vector<Case>> all;
  for (const Finding& finding : report.findings) all[finding.rule].push_back({finding});
  const std::string known(in_words(phrases::check::there_already, language));
  for (const Finding& finding : report.known) all[finding.rule].push_back({finding, known});
  for (const Waived& each : report.waived) {
    all[each.finding.rule].push_back(
        {each.finding, in_words(message(phrases::check::waived, each.reason), language)});
  }
  return all;
}

}  // namespace

std::string as_junit(const CheckReport& report, const Sources& sources,
    std::optional<Severity> least, Language language) {
  const Writer writer{sources, least, language};
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  Suite all{document.append_child("testsuites")};
  all.node.append_attribute("name").set_value("remit check");
  for (const auto& [rule, of_rule] : cases(report, language)) {
    Suite suite{all.node.append_child("testsuite")};
    set(suite.node, "name", rule);
    for (const Case& it : of_rule) add(writer, suite, it);
    set_counts(suite.node, suite);
    all.tests += suite.tests;
    all.failures += suite.failures;
    all.skipped += suite.skipped;
  }
  set_counts(all.node, all);
  std::ostringstream text;
  document.save(text, "  ");
  return text.str();
}

}  // namespace remit
