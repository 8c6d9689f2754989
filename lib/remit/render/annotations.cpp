// The form of commands and what must be escaped in them is that of the toolkit of GitHub Actions
// (packages/core, “command”): % CR LF in messages, and : , too in properties.

#include "remit/render/annotations.hpp"

#include <fmt/format.h>

#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/check.hpp"
#include "remit/base/text.hpp"
#include "remit/render/finding_place.hpp"
#include "remit/render/shape.hpp"

namespace remit {

namespace {

std::string escaped(std::string_view text, std::string_view special) {
  std::string safe;
  for (const char c : text) {
    if (special.find(c) == std::string_view::npos) {
      safe += c;
    } else {
      safe += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
  }
  return safe;
}

std::string message_text(std::string_view text) {
  return escaped(text, "%\r\n");
}

std::string property(std::string_view text) {
  return escaped(printable(text), "%\r\n:,");
}

std::string_view command(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "notice";
}

std::string annotation(const Finding& finding, const Sources& sources, Language language) {
  std::string text = fmt::format("::{} ", command(finding.severity));
  if (const auto place = finding_place(sources, finding.span)) {
    text += fmt::format(
        "file={},line={},col={},", property(place->file), place->begin.line, place->begin.column);
    if (place->end.line == place->begin.line) {
      text += fmt::format("endColumn={},", place->end.column);
    }
  }
  std::string words = in_words(finding.message, language);
  if (finding.remedy) words += '\n' + in_words(*finding.remedy, language);
  if (!finding.span) words.insert(0, finding.subject + ": ");
  words = shown_text(words);
  return text + fmt::format("title={}::{}\n", property(finding.rule), message_text(words));
}

/// “and 62 more: no-agency 61, unused-waiver 1”
std::string rest(Severity severity, const std::vector<const Finding*>& left, Language language) {
  std::map<std::string_view, std::size_t> counts;
  for (const Finding* finding : left) ++counts[finding->rule];
  std::string by_rule;
  for (const auto& [rule, count] : counts) {
    by_rule += fmt::format("{}{} {}", by_rule.empty() ? "" : ", ", rule, count);
  }
  return fmt::format("::{} title=remit check::{}\n", command(severity),
      message_text(in_words(message(phrases::check::more, left.size(), by_rule), language)));
}

}  // namespace

std::string as_annotations(const CheckReport& report, const Sources& sources, Language language) {
  std::string text;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    std::vector<const Finding*> all;
    for (const Finding& finding : report.findings) {
      if (finding.severity == severity) all.push_back(&finding);
    }
    const bool is_too_many = all.size() > most_annotations;
    const std::size_t shown = is_too_many ? most_annotations - 1 : all.size();
    for (std::size_t i = 0; i < shown; ++i) text += annotation(*all[i], sources, language);
    if (!is_too_many) continue;
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown));
    text += rest(severity, all, language);
  }
  return text;
}

}  // namespace remit
