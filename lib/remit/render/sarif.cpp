// What SARIF leaves open is settled here: columns count code points (columnKind says so); every
// result has a list of suppressions, because a run in which only some have one means that nothing
// is known of the others; a finding without a place of its own is put to the first file, as code
// scanning shows no other.

#include "remit/render/sarif.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "remit/analysis/rules.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/check.hpp"
#include "remit/render/finding_place.hpp"
#include "remit/render/shape.hpp"
#include "remit/version.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

/// What all results share.
struct Writer {
  const Sources& sources;
  Language language;
  bool is_compared;
  std::map<std::pair<std::string, std::string>, std::size_t> seen{};  ///< by rule and subject
};

std::string_view level(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "note";
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

/// A path as a URI reference (RFC 3986): every byte that is not unreserved in hexadecimal.
std::string uri(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_unreserved(c)) {
      text += c;
    } else {
      text += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return text;
}

Json physical_location(const FindingPlace& place) {
  return {{"artifactLocation", {{"uri", uri(place.file)}}},
      {"region", {{"startLine", place.begin.line}, {"startColumn", place.begin.column},
                     {"endLine", place.end.line}, {"endColumn", place.end.column}}}};
}

/// Where a finding is, and what it is about.
Json location(const Writer& writer, const Finding& finding) {
  Json json;
  if (const auto place = finding_place(writer.sources, finding.span)) {
    json["physicalLocation"] = physical_location(*place);
  } else if (!writer.sources.empty()) {
    json["physicalLocation"] = {{"artifactLocation", {{"uri", uri(writer.sources[0].name)}}}};
  }
  if (!finding.subject.empty()) {
    json["logicalLocations"] = Json::array({{{"fullyQualifiedName", finding.subject}}});
  }
  return json;
}

Json related(const Writer& writer, const Finding& finding) {
  Json list = Json::array();
  for (const Note& note : finding.notes) {
    const auto place = finding_place(writer.sources, note.span);
    if (!place) continue;
    list.push_back({{"id", list.size() + 1}, {"physicalLocation", physical_location(*place)},
        {"message", {{"text", shown_text(in_words(note.message, writer.language))}}}});
  }
  return list;
}

std::string words(const Writer& writer, const Finding& finding) {
  std::string text = in_words(finding.message, writer.language);
  for (const Note& note : finding.notes) {
    if (!note.span) text += '\n' + in_words(note.message, writer.language);
  }
  if (finding.remedy) text += '\n' + in_words(*finding.remedy, writer.language);
  return shown_text(text);
}

/// The same for a finding wherever its line goes; the second of its kind has another.
std::string fingerprint(Writer& writer, const Finding& finding) {
  std::string subject = finding.subject;
  if (subject.empty() && finding.span) subject = writer.sources[finding.span->file].name;
  const std::string rule(finding.rule);
  const std::size_t number = ++writer.seen[{rule, subject}];
  return rule + '|' + subject + '|' + std::to_string(number);
}

Json result(Writer& writer, const Finding& finding, std::string_view state, Json suppressions) {
  Json json{{"ruleId", finding.rule}};
  if (const Rule* const rule = rule_named(finding.rule)) {
    json["ruleIndex"] = static_cast<std::size_t>(rule - rules().data());
  }
  json["level"] = level(finding.severity);
  json["message"] = {{"text", words(writer, finding)}};
  json["locations"] = Json::array({location(writer, finding)});
  if (Json list = related(writer, finding); !list.empty()) {
    json["relatedLocations"] = std::move(list);
  }
  json["partialFingerprints"] = {{"ruleAndSubject/v1", fingerprint(writer, finding)}};
  if (writer.is_compared) json["baselineState"] = state;
  json["suppressions"] = std::move(suppressions);
  return json;
}

Json suppression(std::string_view kind, std::string_view why) {
  return Json::array({{{"kind", kind}, {"status", "accepted"}, {"justification", why}}});
}

Json results(Writer& writer, const CheckReport& report) {
  Json list = Json::array();
  for (const Finding& finding : report.findings) {
    list.push_back(result(writer, finding, "new", Json::array()));
  }
  const std::string_view baseline = in_words(phrases::check::accepted_in_baseline, writer.language);
  for (const Finding& finding : report.known) {
    list.push_back(result(writer, finding, "unchanged",
        report.has_baseline ? suppression("external", baseline) : Json::array()));
  }
  for (const Waived& waived : report.waived) {
    list.push_back(
        result(writer, waived.finding, "unchanged", suppression("inSource", waived.reason)));
  }
  return list;
}

Json descriptor(const Rule& rule, Language language) {
  return {{"id", rule.id}, {"shortDescription", {{"text", in_words(rule.summary, language)}}},
      {"help",
          {{"text", in_words(rule.summary, language)}, {"markdown", page_of(rule.id, language)}}},
      {"defaultConfiguration", {{"level", level(rule.severity)}}}};
}

}  // namespace

std::string as_sarif(const CheckReport& report, const Sources& sources, Language language) {
  Json descriptors = Json::array();
  for (const Rule& rule : rules()) descriptors.push_back(descriptor(rule, language));
  Writer writer{sources, language, report.is_compared};
  Json run{{"tool", {{"driver", {{"name", "remit"}, {"semanticVersion", version()},
                                    {"rules", std::move(descriptors)}}}}},
      {"language", language == Language::zh ? "zh-CN" : "en"}, {"columnKind", "unicodeCodePoints"},
      {"results", results(writer, report)}};
  const Json whole{{"$schema",
                       "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                       "sarif-schema-2.1.0.json"},
      {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace remit
