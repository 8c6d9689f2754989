// A form for the screen and for paper: what is merged on paper is merged here, and the title of a
// cell says what it rests on. No script.

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "remit/render/form_layout.hpp"
#include "remit/render/shape.hpp"

namespace remit {

namespace {

using Kind = FormRow::Kind;

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --ink: #16202b; --paper: #fff; --line: #5c6874;
  --head: #e6ecf3; --gap: #fff0dd; --gap-ink: #8a3b00; --faint: #586472; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 15px/1.5 "FangSong", "仿宋", "Noto Serif CJK SC", "Noto Sans CJK SC", "Songti SC", serif; }
section { max-width: 84rem; margin: 0 auto 3rem; }
h1 { margin: 0 0 .3rem; text-align: center; font-size: 1.6rem; line-height: 1.35;
  font-family: "SimSun", "宋体", "Noto Serif CJK SC", "Noto Sans CJK SC", serif; }
h2 { margin: 1.4rem 0 .4rem; font-size: 1.1rem; }
.line { margin: 0 0 .3rem; text-align: center; }
table { width: 100%; border-collapse: collapse; margin-top: .6rem;
  font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; border: 1px solid var(--line); text-align: left;
  vertical-align: middle; overflow-wrap: break-word; font-weight: normal; }
thead th { position: sticky; top: 0; background: var(--head); text-align: center;
  font-weight: bold; font-family: "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; }
.center { text-align: center; }
.right { text-align: right; }
.heading, .total { font-weight: bold; }
.gap { background: var(--gap); color: var(--gap-ink); font-weight: bold; }
[title] { cursor: help; }
footer { margin-top: .6rem; color: var(--faint); font-size: .92rem; }
footer p { margin: .1rem 0; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #dde3ea; --paper: #14191f; --line: #5c6874; --head: #26303b; --gap: #3a2a14;
    --gap-ink: #ffb561; --faint: #9aa7b4; }
}
@media print {
  body { padding: 0; font-size: 9.5pt; line-height: 1.35; }
  section { max-width: none; margin: 0; break-after: page; }
  section:last-child { break-after: auto; }
  thead { display: table-header-group; }
  thead th { position: static; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr { break-inside: avoid; }
}
)css";

std::string escaped(std::string_view text, std::string_view line_break) {
  std::string out;
  for (const std::string& line : shown_lines(text)) {
    if (!out.empty()) out += line_break;
    for (const char c : line) {
      if (c == '&') {
        out += "&amp;";
      } else if (c == '<') {
        out += "&lt;";
      } else if (c == '>') {
        out += "&gt;";
      } else if (c == '"') {
        out += "&quot;";
      } else {
        out += c;
      }
    }
  }
  return out;
}

std::string escaped(std::string_view text) {
  return escaped(text, "<br>");
}

std::string classes_of(const FormRow& row, const FormCell& cell, Align align) {
  std::string all;
  const auto add = [&](std::string_view name) { all.append(all.empty() ? "" : " ").append(name); };
  if (align == Align::center) add("center");
  if (align == Align::right) add("right");
  if (cell.emphasis == Emphasis::heading) add("heading");
  if (cell.emphasis == Emphasis::gap) add("gap");
  if (row.kind == Kind::total) add("total");
  return all.empty() ? all : " class=\"" + all + '"';
}

std::string cell_html(const Form& form, const FormRow& row, std::size_t column) {
  const FormCell& cell = row.cells[column];
  if (cell.down == 0 || cell.across == 0) return {};
  std::string attributes = classes_of(row, cell, form.columns[column].align);
  const bool is_heading = cell.emphasis == Emphasis::heading && row.kind == Kind::body;
  if (is_heading) attributes += cell.down > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"";
  if (cell.down > 1) attributes += fmt::format(" rowspan=\"{}\"", cell.down);
  if (cell.across > 1) attributes += fmt::format(" colspan=\"{}\"", cell.across);
  if (!cell.note.empty()) {
    attributes += fmt::format(" title=\"{}\"", escaped(cell.note, "&#10;"));
  }
  const std::string_view tag = is_heading ? "th" : "td";
  return fmt::format("<{}{}>{}</{}>", tag, attributes, escaped(cell.text), tag);
}

/// Shares of the width, so that a browser lays the table out as paper has it.
std::string columns_html(const Form& form) {
  const FormLayout layout = layout_of(form);
  const double room = paper_width(layout.paper) - 2 * side_margin;
  std::string html = "<colgroup>";
  for (const double width : layout.widths) {
    html += fmt::format("<col style=\"width: {:.1f}%\">", 100 * width / room);
  }
  return html + "</colgroup>\n";
}

template <class Cells, class TextOf>
std::string head_html(const Cells& cells, TextOf text_of) {
  std::string html = "<thead>\n<tr>";
  for (const auto& cell : cells) {
    html += fmt::format("<th scope=\"col\">{}</th>", escaped(text_of(cell)));
  }
  return html + "</tr>\n</thead>\n<tbody>\n";
}

std::string tables_html(const Form& form) {
  const std::string begin = "<table>\n" + columns_html(form);
  const auto title_of = [](const FormColumn& column) { return column.title; };
  const auto text_of = [](const FormCell& cell) { return cell.text; };
  std::string html;
  bool is_open = false;
  const auto open = [&](const std::string& head) {
    html += begin + head;
    is_open = true;
  };
  const auto close = [&] {
    if (is_open) html += "</tbody>\n</table>\n";
    is_open = false;
  };
  for (const FormRow& row : form.rows) {
    if (row.kind == Kind::caption) {
      close();
      html += fmt::format("<h2>{}</h2>\n", escaped(row.cells.front().text));
      continue;
    }
    if (row.kind == Kind::head) {
      close();
      open(head_html(row.cells, text_of));
      continue;
    }
    if (!is_open) open(head_html(form.columns, title_of));
    std::string cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) cells += cell_html(form, row, i);
    html += "<tr>" + cells + "</tr>\n";
  }
  close();
  return html;
}

std::string section_html(const Form& form) {
  std::string html = fmt::format("<section>\n<h1>{}</h1>\n", escaped(form.title));
  for (const std::string& line : form.lines) {
    html += fmt::format("<p class=\"line\">{}</p>\n", escaped(line));
  }
  html += tables_html(form);
  if (!form.notes.empty()) {
    html += "<footer>\n";
    for (const std::string& note : form.notes) html += fmt::format("<p>{}</p>\n", escaped(note));
    html += "</footer>\n";
  }
  return html + "</section>\n";
}

bool needs_a3(const Form& form) {
  return layout_of(form).paper == Paper::a3;
}

}  // namespace

std::string as_html(std::span<const Form> forms, Language language) {
  std::string sections;
  for (const Form& form : forms) sections += section_html(form);
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}@page {{ size: {} landscape; margin: 14mm; }}\n</style>\n"
      "</head>\n<body>\n{}</body>\n</html>\n",
      language == Language::zh ? "zh-CN" : "en",
      forms.empty() ? "remit" : escaped(forms.front().title), style,
      std::ranges::any_of(forms, needs_a3) ? "A3" : "A4", sections);
}

}  // namespace remit
