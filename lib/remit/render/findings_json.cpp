#include "remit/render/findings_json.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>

#include "remit/base/message.hpp"
#include "remit/render/finding_place.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

/// What all findings of one answer share.
struct Writer {
  const Sources& sources;
  Language language;
};

Json place_json(const Writer& writer, const std::optional<Span>& span) {
  const auto place = finding_place(writer.sources, span);
  if (!place) return {};
  return {{"file", place->file}, {"line", place->begin.line}, {"column", place->begin.column}};
}

Json finding_json(const Writer& writer, const Diagnostic& finding) {
  Json related = Json::array();
  for (const Note& note : finding.notes) {
    related.push_back({{"message", in_words(note.message, writer.language)},
        {"location", place_json(writer, note.span)}});
  }
  Json json{{"rule", finding.rule}, {"severity", name_of(finding.severity)},
      {"subject", finding.subject}, {"message", in_words(finding.message, writer.language)},
      {"location", place_json(writer, finding.span)}, {"related", std::move(related)}};
  if (finding.remedy) json["remedy"] = in_words(*finding.remedy, writer.language);
  return json;
}

Json list_json(const Writer& writer, std::span<const Diagnostic> findings) {
  Json list = Json::array();
  for (const Diagnostic& finding : findings) list.push_back(finding_json(writer, finding));
  return list;
}

Json summary_json(std::span<const Diagnostic> findings) {
  std::array<std::size_t, 4> counts{};
  for (const Diagnostic& finding : findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return {{"error", counts[3]}, {"warning", counts[2]}, {"info", counts[1]}};
}

}  // namespace

std::string findings_json(
    std::span<const Diagnostic> findings, const Sources& sources, Language language) {
  return written({{"findings", list_json({sources, language}, findings)},
      {"summary", summary_json(findings)}});
}

std::string gaps_json(
    const Gaps& gaps, const Thesaurus* thesaurus, const Sources& sources, Language language) {
  const Writer writer{sources, language};
  Json list = Json::array();
  for (std::size_t i = 0; i < gaps.findings.size(); ++i) {
    const auto topic = i < gaps.topics.size() ? gaps.topics[i] : std::nullopt;
    Json json = finding_json(writer, gaps.findings[i]);
    json["remedy"] = in_words(what_closes(gaps.findings[i]), language);
    json["topic"] = thesaurus != nullptr && topic ? Json((*thesaurus)[*topic].id) : Json();
    list.push_back(std::move(json));
  }
  return written({{"findings", std::move(list)}, {"summary", summary_json(gaps.findings)}});
}

std::string check_json(const CheckReport& report, const Sources& sources, Language language) {
  const Writer writer{sources, language};
  Json waived = Json::array();
  for (const Waived& each : report.waived) {
    Json json = finding_json(writer, each.finding);
    json["reason"] = each.reason;
    json["until"] = each.until == Date{} ? Json() : Json(as_text(each.until));
    waived.push_back(std::move(json));
  }
  Json summary = summary_json(report.findings);
  summary["waived"] = report.waived.size();
  if (report.is_compared) summary["known"] = report.known.size();
  Json answer{{"findings", list_json(writer, report.findings)}, {"waived", std::move(waived)}};
  if (report.is_compared) answer["known"] = list_json(writer, report.known);
  answer["summary"] = std::move(summary);
  return written(answer);
}

}  // namespace remit
