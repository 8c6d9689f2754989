#include "remit/render/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

#include "remit/base/phrases/findings.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/text.hpp"
#include "remit/render/excerpt.hpp"
#include "remit/render/paint.hpp"

namespace remit {

namespace {

constexpr std::size_t excerpt_width = 100;

/// What all lines of one text share.
struct Printer {
  const Sources& sources;
  Language language;
  Color color;
};

constexpr std::string_view bold = "1";
constexpr std::string_view faint = "2";
constexpr std::string_view cyan = "36";

Emphasis emphasis(Severity severity) {
  if (severity == Severity::error) return Emphasis::error;
  return severity == Severity::warning ? Emphasis::warning : Emphasis::info;
}

const SourceFile& file_of(const Sources& sources, const Span& span) {
  assert(span.file < sources.size());
  return sources[span.file];
}

std::string place(const Printer& printer, const std::optional<Span>& span) {
  if (!span) return {};
  const SourceFile& file = file_of(printer.sources, *span);
  const Position at = locate(file, span->begin);
  return fmt::format("{}:{}:{}", printable(file.name), at.line, at.column);
}

/// `place: error: message`; without a place it begins with the label.
std::string headline(const Printer& printer, const std::string& place, const std::string& label,
    const Message& message) {
  const std::string begin = place.empty() ? "" : painted(place + ":", bold, printer.color) + ' ';
  return begin + in_words(remit::message(phrases::finding::labelled, label,
                              printable(in_words(message, printer.language))),
                     printer.language);
}

std::string excerpt_text(const Printer& printer, const Span& span, Severity severity) {
  const SourceFile& file = file_of(printer.sources, span);
  const Excerpt shown = excerpt(file, span, excerpt_width);
  if (shown.line.find_first_not_of(' ') == std::string::npos) return {};
  const std::uint32_t line = locate(file, span.begin).line;
  const std::string indent(shown.indent, ' ');
  return painted(fmt::format("{:5} |", line), faint, printer.color) + ' ' + shown.line + '\n' +
         painted("      |", faint, printer.color) + ' ' + indent +
         painted(shown.marks, rendition(emphasis(severity)), printer.color) + '\n';
}

std::string labelled(const Printer& printer, Phrase label, const Message& message) {
  const std::string name = painted(in_words(label, printer.language), cyan, printer.color);
  return headline(printer, "", name, message);
}

std::string note_text(const Printer& printer, const Note& note) {
  const std::string at = place(printer, note.span);
  const std::string name =
      painted(in_words(phrases::finding::note, printer.language), cyan, printer.color);
  return (at.empty() ? "      = " : "") + headline(printer, at, name, note.message) + '\n';
}

std::string diagnostic_text(const Printer& printer, const Diagnostic& found) {
  const std::string at = found.span ? place(printer, found.span) : printable(found.subject);
  const std::string severity = painted(severity_word(found.severity, printer.language),
      rendition(emphasis(found.severity)), printer.color);
  std::string text = headline(printer, at, severity, found.message);
  if (!found.rule.empty())
    text += ' ' + painted(fmt::format("[{}]", found.rule), faint, printer.color);
  text += '\n';
  if (found.span) text += excerpt_text(printer, *found.span, found.severity);
  if (found.remedy)
    text += "      = " + labelled(printer, phrases::finding::help, *found.remedy) + '\n';
  for (const Note& note : found.notes) text += note_text(printer, note);
  return text;
}

std::vector<Cell> row(const Diagnostic& found, const Sources& sources, Language language) {
  std::vector<Cell> cells = {
      {std::string(found.rule), Emphasis::key},
      {std::string(severity_word(found.severity, language)), emphasis(found.severity)},
      {found.subject},
      {in_words(found.message, language)},
  };
  if (!found.span) return cells;
  const SourceFile& file = file_of(sources, *found.span);
  const Position at = locate(file, found.span->begin);
  cells.push_back({file.name});
  cells.push_back({std::to_string(at.line)});
  cells.push_back({std::to_string(at.column)});
  return cells;
}

}  // namespace

std::string_view severity_word(Severity severity, Language language) {
  switch (severity) {
    case Severity::error:
      return in_words(phrases::severity::error, language);
    case Severity::warning:
      return in_words(phrases::severity::warning, language);
    case Severity::info:
    case Severity::off:
      break;
  }
  return in_words(phrases::severity::info, language);
}

std::string as_text(std::span<const Diagnostic> diagnostics, const Sources& sources,
    Language language, Color color) {
  const Printer printer{sources, language, color};
  std::string text;
  for (const Diagnostic& found : diagnostics) text += diagnostic_text(printer, found);
  return text;
}

std::string summary(std::span<const Diagnostic> diagnostics, Language language) {
  struct Count {
    Severity severity;
    PhraseWith<1> one, many;
  };
  constexpr std::array counts = {
      Count{Severity::error, phrases::count::error, phrases::count::errors},
      Count{Severity::warning, phrases::count::warning, phrases::count::warnings},
      Count{Severity::info, phrases::count::info, phrases::count::infos},
  };
  std::string text;
  for (const auto& [severity, one, many] : counts) {
    const auto number = std::ranges::count(diagnostics, severity, &Diagnostic::severity);
    if (number == 0) continue;
    if (!text.empty()) text += in_words(phrases::count::joint, language);
    text += in_words(message(number == 1 ? one : many, number), language);
  }
  return text.empty() ? std::string(in_words(phrases::count::nothing, language)) : text;
}

Table as_table(std::span<const Diagnostic> diagnostics, const Sources& sources, Language language) {
  constexpr std::size_t widest_text = 60;
  const auto title = [&](Phrase label) { return std::string(in_words(label, language)); };
  Table table;
  table.title = title(phrases::finding::title);
  table.columns = {
      {title(phrases::column::rule)},
      {title(phrases::column::severity)},
      {title(phrases::column::subject), Align::left, widest_text},
      {title(phrases::column::message), Align::left, widest_text},
      {title(phrases::column::file), Align::left, widest_text},
      {title(phrases::column::line), Align::right},
      {title(phrases::column::column), Align::right},
  };
  for (const Diagnostic& found : diagnostics) {
    table.rows.push_back(row(found, sources, language));
  }
  return table;
}

}  // namespace remit
