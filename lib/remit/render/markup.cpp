// Tables for other programs: Markdown and separated values.

#include <string_view>

#include "remit/render/shape.hpp"
#include "remit/render/table.hpp"

namespace remit {

namespace {

/// Text that Markdown shows as it is; a line break in a cell can only be written as HTML.
std::string escaped(std::string_view text, std::string_view line_break) {
  std::string out;
  for (const std::string& line : shown_lines(text)) {
    if (!out.empty()) out += line_break;
    for (const char c : line) {
      if (c == '<') {
        out += "&lt;";
      } else if (c == '&') {
        out += "&amp;";
      } else {
        if (std::string_view("\\`*_[]~|").find(c) != std::string_view::npos) out += '\\';
        out += c;
      }
    }
  }
  return out;
}

std::string markdown_cell(const Cell& cell) {
  std::string text = escaped(cell.text, "<br>");
  if (text.empty()) return text;
  if (cell.emphasis == Emphasis::heading || cell.emphasis == Emphasis::gap)
    return "**" + text + "**";
  if (cell.emphasis == Emphasis::presumed) return "*" + text + "*";
  return text;
}

std::string_view markdown_rule(Align align) {
  if (align == Align::left) return "---";
  return align == Align::right ? "---:" : ":---:";
}

std::string markdown_grid(const Table& table) {
  std::string titles = "|";
  std::string rules = "|";
  for (const Column& column : table.columns) {
    titles += ' ' + escaped(column.title, "<br>") + " |";
    rules += ' ' + std::string(markdown_rule(column.align)) + " |";
  }
  std::string text = titles + '\n' + rules + '\n';
  for (const std::vector<Cell>& row : table.rows) {
    text += '|';
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const std::string cell = markdown_cell(cell_of(row, i));
      text += cell.empty() ? " |" : ' ' + cell + " |";
    }
    text += '\n';
  }
  return text;
}

std::string field(std::string_view text, char separator) {
  if (text.find_first_of("\"\r\n") == std::string_view::npos &&
      text.find(separator) == std::string_view::npos) {
    return std::string(text);
  }
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string as_markdown(const Table& table) {
  std::string text;
  const auto add = [&](const std::string& block) {
    if (!text.empty()) text += '\n';
    text += block;
  };
  if (!table.title.empty()) add("## " + escaped(table.title, " ") + '\n');
  if (!table.columns.empty()) add(markdown_grid(table));
  for (const std::string& note : table.notes) add(escaped(note, "<br>") + '\n');
  return text;
}

std::string as_csv(const Table& table, char separator) {
  std::string text;
  const auto add_record = [&](const auto& field_at) {
    std::string record;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (i > 0) record += separator;
      record += field(field_at(i), separator);
    }
    text += (record.empty() ? "\"\"" : record) + '\n';  // an empty line would be no record
  };
  add_record([&](std::size_t i) { return std::string_view(table.columns[i].title); });
  for (const std::vector<Cell>& row : table.rows) {
    add_record([&](std::size_t i) { return std::string_view(cell_of(row, i).text); });
  }
  return text;
}

}  // namespace remit
