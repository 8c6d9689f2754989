// A table as a page for the screen and for paper. The page itself scrolls, in both directions:
// only then do heading and first column stick without a script. Chinese may break between any two
// characters, so every column gets a least width; otherwise browsers squeeze it to one character.

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "remit/base/text.hpp"
#include "remit/render/shape.hpp"
#include "remit/render/table.hpp"

namespace remit {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --ink: #1c2530; --paper: #fff; --faint: #586472;
  --line: #cdd5de; --strong: #52616f; --head: #e6ecf3; --stripe: #f5f7fa; --group: #dde6f0;
  --lead: #0b4f8a; --gap: #8a3b00; --gap-paper: #fff0dd; --bad: #a3182b; --hint: #0b4f8a; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem; min-width: min-content; color: var(--ink);
  background: var(--paper); line-height: 1.5; font-size: 15px;
  font-family: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
    "Microsoft YaHei", "WenQuanYi Micro Hei", system-ui, sans-serif; }
h1, footer { position: sticky; left: 1.5rem; width: fit-content; max-width: calc(100vw - 3rem); }
h1 { margin: 0 0 1rem; font-size: 1.4rem; line-height: 1.3; }
footer { margin-top: 1rem; color: var(--faint); font-size: .9rem; }
footer p { margin: .2rem 0; max-width: 60em; }
table { border-collapse: separate; border-spacing: 0; border-top: 2px solid var(--strong);
  border-bottom: 2px solid var(--strong); font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .7rem; text-align: left; vertical-align: top; font-weight: normal;
  max-width: 36em; overflow-wrap: break-word; border-bottom: 1px solid var(--line); }
th + th, th + td, td + td { border-left: 1px solid var(--line); }
thead th { position: sticky; top: 0; z-index: 2; vertical-align: bottom; font-weight: bold;
  background: var(--head); border-bottom: 1px solid var(--strong); }
thead th:first-child { left: 0; z-index: 3; }
tbody tr { background: var(--paper); }
tbody tr:nth-child(even) { background: var(--stripe); }
tbody tr:hover { background: var(--head); }
tbody th { position: sticky; left: 0; z-index: 1; background: inherit; }
tbody:last-child tr:last-child > * { border-bottom: 0; }
tbody tr.group { background: var(--group); }
tbody tr.group th { position: static; max-width: none; font-weight: bold; }
tr.group span { position: sticky; left: .7rem; }
.center { text-align: center; }
.right { text-align: right; }
.upright { text-align: center; padding-left: .3rem; padding-right: .3rem; }
.upright span { writing-mode: vertical-rl; max-height: 16em; letter-spacing: .08em; }
.key { white-space: nowrap; color: var(--faint); }
.heading { font-weight: bold; }
.lead { font-weight: bold; color: var(--lead); }
.presumed { font-style: italic; text-decoration: underline dotted; text-underline-offset: .2em; }
.gap { font-weight: bold; color: var(--gap); background: var(--gap-paper);
  outline: 1px dashed var(--gap); outline-offset: -3px; }
.error, .warning, .info { white-space: nowrap; }
.error { font-weight: bold; color: var(--bad); }
.warning { color: var(--gap); }
.info { color: var(--hint); }
.error::before { content: "✖\a0"; }
.warning::before { content: "▲\a0"; }
.info::before { content: "●\a0"; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #dde3ea; --paper: #14191f; --faint: #9aa7b4; --line: #333d48;
    --strong: #8997a5; --head: #26303b; --stripe: #191f27; --group: #22303f; --lead: #7cb8f0;
    --gap: #ffb561; --gap-paper: #3a2a14; --bad: #ff8d8d; --hint: #7cb8f0; }
}
@media print {
  body { padding: 0; min-width: 0; font-size: 9pt; line-height: 1.35; }
  h1 { font-size: 14pt; }
  h1, footer, thead th, tbody th, tr.group span { position: static; }
  table { width: 100%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr.group { break-after: avoid; }
  th, td { padding: .2rem .4rem; }
  thead th, tbody tr, .gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

std::string escaped(std::string_view text) {
  std::string out;
  for (const std::string& line : shown_lines(text)) {
    if (!out.empty()) out += "<br>";
    for (const char c : line) {
      switch (c) {
        case '&':
          out += "&amp;";
          break;
        case '<':
          out += "&lt;";
          break;
        case '>':
          out += "&gt;";
          break;
        case '"':
          out += "&quot;";
          break;
        default:
          out += c;
      }
    }
  }
  return out;
}

std::string_view class_of(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::none:
      break;
    case Emphasis::heading:
      return "heading";
    case Emphasis::key:
      return "key";
    case Emphasis::lead:
      return "lead";
    case Emphasis::support:
      return "support";
    case Emphasis::presumed:
      return "presumed";
    case Emphasis::gap:
      return "gap";
    case Emphasis::error:
      return "error";
    case Emphasis::warning:
      return "warning";
    case Emphasis::info:
      return "info";
  }
  return "";
}

std::string_view class_of(Align align) {
  if (align == Align::left) return "";
  return align == Align::center ? "center" : "right";
}

std::string class_attribute(std::string_view first, std::string_view second) {
  if (first.empty() && second.empty()) return {};
  const std::string_view between = first.empty() || second.empty() ? "" : " ";
  return fmt::format(" class=\"{}{}{}\"", first, between, second);
}

/// In em, of which a Chinese character takes one and others about half.
std::string least_width(const Table& table, std::size_t column) {
  constexpr std::size_t most = 32;
  const std::size_t title = display_width(table.columns[column].title);
  const std::size_t width = std::min(std::max(widest_cell(table, column), title), most);
  return fmt::format(" style=\"min-width: {}em\"", (width + 1) / 2 + 2);
}

std::string head(const Table& table) {
  std::string cells;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const std::string title = escaped(column.title);
    cells += has_upright_title(table, i)
                 ? fmt::format(R"(<th scope="col" class="upright"><span>{}</span></th>)", title)
                 : fmt::format("<th scope=\"col\"{}{}>{}</th>",
                       class_attribute(class_of(column.align), ""), least_width(table, i), title);
  }
  return fmt::format("<thead>\n<tr>{}</tr>\n</thead>\n", cells);
}

std::string row_html(const Table& table, const std::vector<Cell>& row) {
  std::string cells;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Cell& cell = cell_of(row, i);
    const std::string classes =
        class_attribute(class_of(table.columns[i].align), class_of(cell.emphasis));
    cells += i == 0 ? fmt::format("<th scope=\"row\"{}>{}</th>", classes, escaped(cell.text))
                    : fmt::format("<td{}>{}</td>", classes, escaped(cell.text));
  }
  return fmt::format("<tr>{}</tr>\n", cells);
}

/// A heading row begins a body of its own, which is what it heads for who hears the page.
std::string bodies(const Table& table) {
  std::string html = "<tbody>\n";
  for (const std::vector<Cell>& row : table.rows) {
    if (!is_heading(row)) {
      html += row_html(table, row);
      continue;
    }
    if (!html.ends_with("<tbody>\n")) html += "</tbody>\n<tbody>\n";
    html += fmt::format(
        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{}\"><span>{}</span></th></tr>\n",
        table.columns.size(), escaped(row.front().text));
  }
  return html + "</tbody>\n";
}

std::string footer(const Table& table) {
  if (table.notes.empty()) return {};
  std::string html = "<footer>\n";
  for (const std::string& note : table.notes) html += fmt::format("<p>{}</p>\n", escaped(note));
  return html + "</footer>\n";
}

/// A4 while a line fits on it at 9 pt, about 150 columns; upright titles save most of theirs.
std::string_view paper(const Table& table) {
  constexpr std::size_t fits_a4 = 150;
  constexpr std::size_t padding = 3;
  std::size_t width = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::size_t title =
        has_upright_title(table, i) ? 0 : display_width(table.columns[i].title);
    width += padding + std::min<std::size_t>(std::max(widest_cell(table, i), title), 40);
  }
  return width > fits_a4 ? "A3" : "A4";
}

}  // namespace

std::string as_html(const Table& table, Language language) {
  const std::string title = escaped(table.title);
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}@page {{ size: {} landscape; margin: 12mm; }}\n</style>\n"
      "</head>\n<body>\n{}<table>\n{}{}</table>\n{}</body>\n</html>\n",
      language == Language::zh ? "zh-CN" : "en", title.empty() ? "remit" : title, style,
      paper(table), title.empty() ? "" : fmt::format("<h1>{}</h1>\n", title), head(table),
      bodies(table), footer(table));
}

}  // namespace remit
