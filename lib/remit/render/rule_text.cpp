// Of Markdown only what the pages about rules use: headings of two levels, paragraphs, lists,
// fenced code, `code`, *emphasis* and **strong**. What is no such mark stays as it is. Where a line
// of the page ends between two Chinese characters, no space was meant.

#include "remit/render/rule_text.hpp"

#include <algorithm>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/text.hpp"
#include "remit/render/paint.hpp"

namespace remit {

namespace {

constexpr std::size_t standard_width = 80;
constexpr std::size_t widest = 100;

/// The text without its marks of emphasis, and what is `code` within quotation marks.
std::string plain(std::string_view text) {
  std::string result;
  bool code = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '`') {
      result += code ? "”" : "“";
      code = !code;
    } else if (code || text[i] != '*') {
      result += text[i];
    } else {
      const bool spaced =
          i + 1 < text.size() && text[i + 1] == ' ' && (i == 0 || text[i - 1] == ' ');
      if (spaced) result += text[i];
    }
  }
  return result;
}

/// A page while it is read line by line.
struct Reader {
  Color color;
  std::size_t width;
  std::string text;
  std::string paragraph;
  std::string_view indent;  ///< of the lines after the first
};

void end_paragraph(Reader& reader) {
  if (reader.paragraph.empty()) return;
  bool is_first = true;
  const std::size_t width = reader.width - reader.indent.size();
  for (const std::string& line : wrapped(plain(reader.paragraph), width)) {
    if (!is_first) reader.text += reader.indent;
    reader.text += line + '\n';
    is_first = false;
  }
  reader.paragraph.clear();
  reader.indent = {};
}

void heading(Reader& reader, std::string_view line) {
  const std::size_t level = line.find_first_not_of('#');
  const std::string title = plain(line.substr(std::min(level + 1, line.size())));
  reader.text += painted(title, level == 1 ? "1" : "1;36", reader.color) + '\n';
  if (reader.color == Color::yes) return;
  for (std::size_t i = 0; i < display_width(title); ++i) reader.text += level == 1 ? "═" : "─";
  reader.text += '\n';
}

/// Goes on with a paragraph, after a space unless that would stand between Chinese characters.
void append_line(std::string& paragraph, std::string_view line) {
  if (line.empty()) return;
  const auto is_wide = [](char32_t character) { return display_width(character) > 1; };
  if (!paragraph.empty()) {
    const bool is_chinese = is_wide(decoded(paragraph).back()) && is_wide(decoded(line).front());
    if (!is_chinese) paragraph += ' ';
  }
  paragraph += line;
}

void read_line(Reader& reader, std::string_view line) {
  const bool is_item = line.starts_with("- ");
  if (line.empty() || line.front() == '#' || is_item) end_paragraph(reader);
  if (line.empty()) {
    reader.text += '\n';
  } else if (line.front() == '#') {
    heading(reader, line);
  } else {
    if (is_item) reader.indent = "  ";
    append_line(reader.paragraph, line.substr(std::min(line.find_first_not_of(' '), line.size())));
  }
}

}  // namespace

Table rules_table(std::span<const Rule> rules, Language language) {
  static constexpr std::size_t widest_summary = 60;
  static constexpr std::array<Phrase, 4> severities{phrases::severity::off, phrases::severity::info,
      phrases::severity::warning, phrases::severity::error};
  static constexpr std::array<Emphasis, 4> emphases{
      Emphasis::none, Emphasis::info, Emphasis::warning, Emphasis::error};
  const auto words = [&](Phrase label) { return std::string(in_words(label, language)); };
  Table table;
  table.columns = {{words(phrases::column::rule)}, {words(phrases::column::severity)},
      {words(phrases::column::finds), Align::left, widest_summary}};
  for (const Rule& rule : rules) {
    const auto severity = static_cast<std::size_t>(rule.severity);
    table.rows.push_back({{std::string(rule.id), Emphasis::key},
        {words(severities[severity]), emphases[severity]}, {words(rule.summary)}});
  }
  table.notes = {words(phrases::note::explain)};
  return table;
}

std::string page_text(std::string_view page, Color color, std::size_t width) {
  Reader reader{color, width == 0 ? standard_width : std::min(width, widest), {}, {}, {}};
  bool in_code = false;
  while (!page.empty()) {
    const std::string_view line = page.substr(0, page.find('\n'));
    page.remove_prefix(std::min(line.size() + 1, page.size()));
    if (line.starts_with("```")) {
      end_paragraph(reader);
      in_code = !in_code;
    } else if (in_code) {
      reader.text += (line.empty() ? "" : "    " + std::string(line)) + '\n';
    } else {
      read_line(reader, line);
    }
  }
  end_paragraph(reader);
  return reader.text;
}

}  // namespace remit
