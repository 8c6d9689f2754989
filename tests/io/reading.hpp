#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "remit/io/read_catalog.hpp"

namespace remit::test {

/// The catalog of some texts, as if they were files called "file0", "file1" …
Reading read(const std::vector<std::string>& texts);

/// A file with 市水务局, alias 市水利局, 市林草局, and a task “清理河道” that has these fields,
/// written with eight spaces before them.
std::string file_with(const std::string& fields);

/// Where `part` stands in a file, the `nth` time, counted from 1.
Span span_of(const Reading& reading, std::string_view part, int nth = 1, std::uint32_t file = 0);

Diagnostic problem(std::string_view rule, std::string subject, Span span, Message message);

/// The diagnostics in English, for people who compare what failed.
std::string shown(const std::vector<Diagnostic>& diagnostics);

/// "2:3 unknown-field": where each problem stands in its file, and its rule.
std::vector<std::string> places_and_rules(
    const Sources& sources, const std::vector<Diagnostic>& problems);

/// "2:3 unknown-field: message", in English.
std::vector<std::string> places_and_messages(
    const Sources& sources, const std::vector<Diagnostic>& problems);

/// Compares whole diagnostics.
void check_problems(const Reading& reading, const std::vector<Diagnostic>& expected);

}  // namespace remit::test
