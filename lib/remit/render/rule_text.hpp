#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "remit/analysis/rules.hpp"
#include "remit/base/language.hpp"
#include "remit/render/table.hpp"

namespace remit {

/// The rules, one a line: id, severity unless set otherwise, and what is wrong.
Table rules_table(std::span<const Rule> rules, Language language);

/// A page of Markdown as people read it in a terminal: paragraphs and list items wrapped at `width`
/// columns (0: 80; never more than 100), code indented, headings and `code` marked by colour where
/// that is wanted and else by underlining and quotation marks.
std::string page_text(std::string_view page, Color color = Color::no, std::size_t width = 0);

}  // namespace remit
