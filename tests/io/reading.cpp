#include "io/reading.hpp"

#include <doctest/doctest.h>

namespace remit::test {

Reading read(const std::vector<std::string>& texts) {
  Sources sources;
  for (const std::string& text : texts) {
    sources.push_back(source_file("file" + std::to_string(sources.size()), text));
  }
  return read_catalog(std::move(sources));
}

std::string file_with(const std::string& fields) {
  return "version: 1\nagencies:\n  - {name: 市水务局, aliases: [市水利局]}\n  - {name: 市林草局}\n"
         "plans:\n  - id: rivers\n    title: 河湖治理\n    tasks:\n"
         "      - id: \"1\"\n        title: 清理河道\n" +
         fields;
}

Span span_of(const Reading& reading, std::string_view part, int nth, std::uint32_t file) {
  std::size_t at = std::string::npos;
  for (int i = 0; i < nth; ++i) at = reading.sources[file].text.find(part, at + 1);
  REQUIRE(at != std::string::npos);
  return {file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + part.size())};
}

std::string shown(const std::vector<Diagnostic>& diagnostics) {
  std::string all;
  for (const Diagnostic& each : diagnostics) {
    all += std::string(each.rule) + " " + each.subject;
    if (each.span) all += " @" + std::to_string(each.span->begin);
    if (each.span) all += "-" + std::to_string(each.span->end);
    all += ": " + in_words(each.message, Language::en) + "\n";
    for (const Note& note : each.notes) all += "  " + in_words(note.message, Language::en) + "\n";
    if (each.remedy) all += "  -> " + in_words(*each.remedy, Language::en) + "\n";
  }
  return all;
}

std::vector<std::string> places_and_rules(
    const Sources& sources, const std::vector<Diagnostic>& problems) {
  std::vector<std::string> all;
  for (const Diagnostic& problem : problems) {
    const Position at = locate(sources[problem.span->file], problem.span->begin);
    all.push_back(std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
                  std::string(problem.rule));
  }
  return all;
}

std::vector<std::string> places_and_messages(
    const Sources& sources, const std::vector<Diagnostic>& problems) {
  std::vector<std::string> all = places_and_rules(sources, problems);
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] += ": " + in_words(problems[i].message, Language::en);
  }
  return all;
}

void check_problems(const Reading& reading, const std::vector<Diagnostic>& expected) {
  CHECK(shown(reading.diagnostics) == shown(expected));
  CHECK((reading.diagnostics == expected));
}

Diagnostic problem(std::string_view rule, std::string subject, Span span, Message message) {
  return {rule, Severity::error, std::move(subject), span, std::move(message), {}, {}};
}

}  // namespace remit::test
