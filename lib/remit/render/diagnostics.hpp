#pragma once

#include <span>
#include <string>
#include <string_view>

#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/base/source.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// As compilers do: `FILE:LINE:COL: error: message [rule]`, the line with the place underlined, the
/// remedy, and the notes with places of their own. What has no place begins with its subject. In
/// the order given.
std::string as_text(std::span<const Diagnostic> diagnostics, const Sources& sources,
    Language language, Color color = Color::no);

/// “3 errors, 12 warnings, 5 hints”; “no problems found” if there are none.
std::string summary(std::span<const Diagnostic> diagnostics, Language language);

/// A severity as people call it.
std::string_view severity_word(Severity severity, Language language);

/// One row a diagnostic: rule, severity, subject, message, file, line, column.
Table as_table(std::span<const Diagnostic> diagnostics, const Sources& sources, Language language);

}  // namespace remit
