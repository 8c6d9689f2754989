// Forms as WordprocessingML: one section a form, so that each may have its own paper. Word finds
// the height of rows by itself; the widths are those of the layout.

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>
#include <sstream>
#include <string_view>

#include "remit/base/text.hpp"
#include "remit/render/docx_frame.hpp"
#include "remit/render/form_layout.hpp"
#include "remit/render/shape.hpp"

namespace remit {

namespace {

using Kind = FormRow::Kind;
using pugi::xml_node;

/// Twentieths of a point.
int twips(double points) {
  return static_cast<int>(std::lround(points * 20));
}

/// As XML may contain it: shown_lines has taken the controls, these two are left.
std::string safe(const std::string& line) {
  std::u32string characters = decoded(line);
  for (char32_t& c : characters) {
    if (c == 0xFFFE || c == 0xFFFF) c = 0xFFFD;
  }
  return encoded(characters);
}

xml_node add(xml_node parent, const char* name) {
  return parent.append_child(name);
}

xml_node add(xml_node parent, const char* name, std::string_view value) {
  xml_node node = parent.append_child(name);
  node.append_attribute("w:val").set_value(std::string(value).c_str());
  return node;
}

void add_text(xml_node paragraph, std::string_view text, bool is_bold = false) {
  bool is_first = true;
  for (const std::string& line : shown_lines(text)) {
    xml_node run = add(paragraph, "w:r");
    if (is_bold) add(add(run, "w:rPr"), "w:b");
    if (!is_first) add(run, "w:br");
    is_first = false;
    xml_node node = add(run, "w:t");
    node.append_attribute("xml:space").set_value("preserve");
    node.text().set(safe(line).c_str());
  }
}

xml_node add_paragraph(xml_node parent, const char* style, std::string_view text) {
  xml_node paragraph = add(parent, "w:p");
  xml_node properties = add(paragraph, "w:pPr");
  if (*style != '\0') add(properties, "w:pStyle", style);
  if (!text.empty()) add_text(paragraph, text);
  return paragraph;
}

void add_borders(xml_node properties) {
  xml_node borders = add(properties, "w:tblBorders");
  for (const char* const side :
      {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
    xml_node border = add(borders, side, "single");
    border.append_attribute("w:sz").set_value(4);
    border.append_attribute("w:space").set_value(0);
    border.append_attribute("w:color").set_value("000000");
  }
}

void add_margins(xml_node properties) {
  xml_node margins = add(properties, "w:tblCellMar");
  for (const char* const side : {"w:left", "w:right"}) {
    xml_node margin = add(margins, side);
    margin.append_attribute("w:w").set_value(70);
    margin.append_attribute("w:type").set_value("dxa");
  }
}

/// A table under construction.
class DocxTable {
public:
  DocxTable(xml_node body, const Form& form, const FormLayout& layout)
      : form_(form), layout_(layout), table_(add(body, "w:tbl")) {
    xml_node properties = add(table_, "w:tblPr");
    double width = 0;
    for (const double it : layout.widths) width += it;
    set_width(add(properties, "w:tblW"), width);
    add(properties, "w:jc", "center");
    add_borders(properties);
    add(properties, "w:tblLayout").append_attribute("w:type").set_value("fixed");
    add_margins(properties);
    xml_node grid = add(table_, "w:tblGrid");
    for (const double it : layout.widths) {
      add(grid, "w:gridCol").append_attribute("w:w").set_value(twips(it));
    }
  }

  void add_head(const std::vector<FormCell>& cells) {
    xml_node row = add(table_, "w:tr");
    xml_node properties = add(row, "w:trPr");
    add(properties, "w:cantSplit");
    add(properties, "w:tblHeader");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      xml_node cell = add_cell(row, i, 1);
      shade(cell, "E6ECF3");
      add(cell.child("w:tcPr"), "w:vAlign", "center");
      add_paragraph(cell, "FormHead", cells[i].text);
    }
  }

  void add_row(const FormRow& from, bool is_kept) {
    xml_node row = add(table_, "w:tr");
    add(add(row, "w:trPr"), "w:cantSplit");
    for (std::size_t i = 0; i < from.cells.size(); ++i) {
      const FormCell& it = from.cells[i];
      if (it.across == 0) continue;
      xml_node cell = add_cell(row, i, it.across);
      xml_node properties = cell.child("w:tcPr");
      if (it.down > 1) add(properties, "w:vMerge", "restart");
      if (it.down == 0) add(properties, "w:vMerge");
      if (it.emphasis == Emphasis::gap) shade(cell, "FFF0DD");
      add(properties, "w:vAlign", it.down == 1 ? "center" : "top");
      add_content(cell, from, i);
      if (i == 0 && is_kept) keep_with_next(cell);
    }
  }

private:
  static void set_width(xml_node node, double points) {
    node.append_attribute("w:w").set_value(twips(points));
    node.append_attribute("w:type").set_value("dxa");
  }

  /// A row is kept with the next one if its first paragraph is.
  static void keep_with_next(xml_node cell) {
    xml_node properties = cell.child("w:p").child("w:pPr");
    if (const xml_node style = properties.child("w:pStyle")) {
      properties.insert_child_after("w:keepNext", style);
    } else {
      properties.prepend_child("w:keepNext");
    }
  }

  xml_node add_cell(xml_node row, std::size_t column, std::uint32_t across) {
    xml_node cell = add(row, "w:tc");
    xml_node properties = add(cell, "w:tcPr");
    double width = 0;
    for (std::size_t i = column; i < std::min(column + across, layout_.widths.size()); ++i) {
      width += layout_.widths[i];
    }
    set_width(add(properties, "w:tcW"), width);
    if (across > 1) add(properties, "w:gridSpan", std::to_string(across));
    return cell;
  }

  static void shade(xml_node cell, const char* color) {
    xml_node node = add(cell.child("w:tcPr"), "w:shd", "clear");
    node.append_attribute("w:color").set_value("auto");
    node.append_attribute("w:fill").set_value(color);
  }

  void add_content(xml_node cell, const FormRow& row, std::size_t column) {
    const FormCell& it = row.cells[column];
    if (it.emphasis == Emphasis::heading && row.kind == Kind::body) {
      add_paragraph(cell, "FormHeading", it.text);
      return;
    }
    xml_node paragraph = add_paragraph(cell, "", "");
    const Align align = form_.columns[column].align;
    if (align != Align::left) {
      add(paragraph.child("w:pPr"), "w:jc", align == Align::center ? "center" : "right");
    }
    if (it.text.empty()) return;
    add_text(paragraph, it.text, row.kind == Kind::total || it.emphasis == Emphasis::gap);
  }

  const Form& form_;
  const FormLayout& layout_;
  xml_node table_;
};

std::vector<FormCell> head_of(const Form& form) {
  std::vector<FormCell> cells;
  for (const FormColumn& column : form.columns) cells.push_back({column.title});
  return cells;
}

/// The tables of a form: a new one below every caption and at every head. Rows of one page are kept
/// together, so that it begins where the headings are repeated; where they are taller than thought,
/// or people put in others, Word breaks the page by itself.
void add_tables(xml_node body, const Form& form, const FormLayout& layout,
    const std::vector<std::size_t>& starts) {
  std::optional<DocxTable> table;
  for (std::size_t i = 0; i < form.rows.size(); ++i) {
    const FormRow& row = form.rows[i];
    if (row.kind == Kind::caption) {
      table.reset();
      add_paragraph(body, "FormCaption", row.cells.front().text);
      continue;
    }
    if (row.kind == Kind::head || !table) {
      if (table) add_paragraph(body, "", "");  // else the two would be one
      table.emplace(body, form, layout);
      table->add_head(row.kind == Kind::head ? row.cells : head_of(form));
      if (row.kind == Kind::head) continue;
    }
    const bool is_last = i + 1 == form.rows.size() || std::ranges::binary_search(starts, i + 1);
    table->add_row(row, !starts.empty() && !is_last);
  }
}

void add_section(xml_node parent, Paper paper) {
  constexpr double top_margin = 48;
  xml_node section = add(parent, "w:sectPr");
  xml_node footer = add(section, "w:footerReference");
  footer.append_attribute("w:type").set_value("default");
  footer.append_attribute("r:id").set_value("rIdFooter");
  xml_node size = add(section, "w:pgSz");
  size.append_attribute("w:w").set_value(twips(paper_width(paper)));
  size.append_attribute("w:h").set_value(twips(paper_height(paper)));
  size.append_attribute("w:orient").set_value("landscape");
  xml_node margins = add(section, "w:pgMar");
  for (const char* const side : {"w:top", "w:bottom"}) {
    margins.append_attribute(side).set_value(twips(top_margin));
  }
  for (const char* const side : {"w:left", "w:right"}) {
    margins.append_attribute(side).set_value(twips(side_margin));
  }
  margins.append_attribute("w:header").set_value(twips(24));
  margins.append_attribute("w:footer").set_value(twips(24));
  margins.append_attribute("w:gutter").set_value(0);
}

/// All of a form but the last paragraph's section, which the last form leaves to the document.
void add_form(xml_node body, const Form& whole, bool is_last) {
  constexpr double part_of_page = 0.86;  // fonts differ, and with them the heights of rows
  const FormLayout layout = layout_of(whole);
  const std::vector<std::size_t> starts = page_starts(whole, layout, part_of_page);
  const Form form = divided(whole, starts);
  add_paragraph(body, "FormTitle", form.title);
  for (const std::string& line : form.lines) add_paragraph(body, "FormLine", line);
  add_tables(body, form, layout, starts);
  xml_node last;
  for (const std::string& note : form.notes) last = add_paragraph(body, "FormNote", note);
  if (!last) last = add_paragraph(body, "FormNote", "");
  add_section(is_last ? body : last.child("w:pPr"), layout.paper);
}

std::string document_xml(std::span<const Form> forms) {
  pugi::xml_document document;
  xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  declaration.append_attribute("standalone").set_value("yes");
  xml_node root = document.append_child("w:document");
  root.append_attribute("xmlns:w").set_value(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  root.append_attribute("xmlns:r").set_value(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  xml_node body = add(root, "w:body");
  for (std::size_t i = 0; i < forms.size(); ++i) add_form(body, forms[i], i + 1 == forms.size());
  if (forms.empty()) add_section(body, Paper::a4);
  std::ostringstream text;
  document.save(text, "", pugi::format_raw, pugi::encoding_utf8);
  return text.str();
}

}  // namespace

std::string as_docx(std::span<const Form> forms, Language language) {
  std::vector<ZipEntry> entries =
      docx_frame(forms.empty() ? std::string("remit") : forms.front().title, language);
  entries.push_back({"word/document.xml", document_xml(forms)});
  return zipped(entries);
}

}  // namespace remit
