// Walks the tree once, depth first and never deeper than `deepest`, because the stack of a hostile
// document could otherwise be any depth. Elements that are not known are passed through: what Word
// adds next year is most likely one more wrapper around paragraphs.

#include "remit/intake/docx_parts.hpp"

#include <algorithm>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <utility>

#include "remit/base/phrases/intake.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/docx_numbering.hpp"
#include "remit/intake/docx_styles.hpp"
#include "remit/intake/flow.hpp"
#include "remit/intake/xml.hpp"
#include "remit/intake/zip.hpp"

namespace remit {

namespace {

using pugi::xml_node;

constexpr int deepest = 200;

bool is_named(const xml_node& node, std::initializer_list<std::string_view> names) {
  const std::string_view name = node.name();
  return std::ranges::find(names, name) != names.end();
}

/// Text that was deleted or moved away, and what only describes other things.
bool is_passed_over(const xml_node& node) {
  return is_named(node, {"w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:tblPr", "w:trPr",
                            "w:tcPr", "w:tblGrid", "w:sectPr", "w:instrText", "w:rt", "w:delText",
                            "w:footnote", "w:annotation"});
}

struct CellOfRow {
  xml_node node;
  std::uint32_t column = 0;
  std::uint32_t columns = 1;
  std::uint32_t rows = 1;
  bool continues = false;  ///< merged with the cell above
};
using TableRow = std::vector<CellOfRow>;

class DocxReader {
public:
  DocxReader(DocxStyles styles, DocxNumbering numbering, ReadingBudget& budget)
      : styles_(std::move(styles)), numbering_(std::move(numbering)), flow_(budget) {}

  std::vector<Part> parts(const xml_node& body) {
    blocks(body, 0);
    return flow_.finish();
  }

  [[nodiscard]] bool is_too_deep() const { return too_deep_; }
  [[nodiscard]] std::size_t hidden_rows() const { return hidden_rows_; }

private:
  bool goes_deeper(int depth) {
    if (depth >= deepest) too_deep_ = true;
    return depth < deepest;
  }

  /// Paragraphs and tables, in whatever they are wrapped.
  void blocks(const xml_node& parent, int depth) {
    if (!goes_deeper(depth)) return;
    for (const xml_node node : parent.children()) {
      if (is_named(node, {"w:p"})) {
        paragraph(node, depth + 1);
      } else if (is_named(node, {"w:tbl"})) {
        table(node, depth + 1);
      } else if (is_named(node, {"mc:AlternateContent"})) {
        blocks(chosen(node), depth + 1);
      } else if (!is_passed_over(node) && !is_contents(node)) {
        blocks(node, depth + 1);
      }
    }
  }

  static xml_node chosen(const xml_node& alternatives) {
    const xml_node choice = alternatives.child("mc:Choice");
    return choice ? choice : alternatives.child("mc:Fallback");
  }

  static bool is_contents(const xml_node& node) {
    const auto gallery = value_of(node.child("w:sdtPr").child("w:docPartObj"), "w:docPartGallery");
    return gallery == "Table of Contents";
  }

  void paragraph(const xml_node& node, int depth) {
    const std::uint32_t number = ++paragraphs_;
    const xml_node properties = node.child("w:pPr");
    const ParagraphKind kind = styles_.kind(properties, numbering_);
    std::string text = std::exchange(carried_, {});
    std::vector<xml_node> boxes;
    runs(node, depth, text, boxes);
    if (is_on(
            properties.child("w:rPr").child("w:del"))) {  // its end is deleted: goes on in the next
      carried_ = std::move(text);
    } else if (!trimmed(text).text.empty() && !kind.is_contents) {
      add_lines((kind.list ? numbering_.next(*kind.list) : "") + text, kind.level, number);
    }
    for (const xml_node& box : boxes) blocks(box, depth + 1);
  }

  /// A paragraph with breaks in it gives several lines.
  void add_lines(const std::string& text, std::uint8_t level, std::uint32_t number) {
    const bool whole = text.find('\n') == std::string::npos;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const Trimmed piece = trimmed(std::string_view(text).substr(begin, end - begin));
      begin = end + 1;
      if (piece.text.empty()) continue;
      Line line;
      line.text = piece.text;
      line.level = level;
      line.whole = whole;
      line.place.paragraph = number;
      line.indent = piece.indent;
      flow_.add(std::move(line));
    }
  }

  void runs(const xml_node& parent, int depth, std::string& text, std::vector<xml_node>& boxes) {
    if (!goes_deeper(depth)) return;
    for (const xml_node node : parent.children()) {
      if (is_passed_over(node)) continue;
      if (is_named(node, {"w:r"}) && styles_.is_hidden(node.child("w:rPr"))) continue;
      if (is_named(node, {"w:t", "m:t"})) {
        for (const xml_node piece : node.children()) text += piece.value();
      } else if (is_named(node, {"w:txbxContent"})) {
        boxes.push_back(node);
      } else if (is_named(node, {"mc:AlternateContent"})) {
        runs(chosen(node), depth + 1, text, boxes);
      } else if (!add_mark(node, text)) {
        runs(node, depth + 1, text, boxes);
      }
    }
  }

  /// Characters that are elements.
  static bool add_mark(const xml_node& node, std::string& text) {
    if (is_named(node, {"w:tab", "w:ptab"})) {
      text += '\t';
    } else if (is_named(node, {"w:br", "w:cr"})) {
      text += '\n';
    } else if (is_named(node, {"w:noBreakHyphen"})) {
      text += '-';
    } else {
      return false;
    }
    return true;
  }

  void table(const xml_node& node, int depth) {
    std::vector<TableRow> rows;
    table_rows(node, depth, rows);
    find_spans(rows);
    flow_.begin_table();
    for (const TableRow& row : rows) {
      flow_.begin_row();
      std::uint32_t column = 0;
      for (const CellOfRow& cell : row) {
        if (cell.continues) {
          column = cell.column + cell.columns;
          continue;
        }
        if (cell.column > column) flow_.begin_cell(1, cell.column - column, {});
        column = cell.column + cell.columns;
        flow_.begin_cell(cell.rows, cell.columns, {0, 0, 0, paragraphs_ + 1, {}});
        blocks(cell.node, depth + 1);
        flow_.end_cell();
      }
    }
    flow_.end_table();
  }

  void table_rows(const xml_node& parent, int depth, std::vector<TableRow>& rows) {
    if (!goes_deeper(depth)) return;
    for (const xml_node node : parent.children()) {
      if (is_named(node, {"w:tr"})) {
        if (node.child("w:trPr").child("w:del")) continue;
        if (is_on(node.child("w:trPr").child("w:hidden"))) {
          ++hidden_rows_;
          continue;
        }
        TableRow row;
        std::uint32_t column = number_of(value_of(node.child("w:trPr"), "w:gridBefore"), 0);
        row_cells(node, depth + 1, std::min(column, most_columns), row);
        rows.push_back(std::move(row));
      } else if (!is_passed_over(node)) {
        table_rows(node, depth + 1, rows);
      }
    }
  }

  std::uint32_t row_cells(const xml_node& parent, int depth, std::uint32_t column, TableRow& row) {
    if (!goes_deeper(depth)) return column;
    for (const xml_node node : parent.children()) {
      if (is_passed_over(node)) continue;
      if (!is_named(node, {"w:tc"})) {
        column = row_cells(node, depth + 1, column, row);
        continue;
      }
      const xml_node properties = node.child("w:tcPr");
      const xml_node merge = properties.child("w:vMerge");
      CellOfRow cell;
      cell.node = node;
      cell.column = column;
      cell.columns = std::clamp(number_of(value_of(properties, "w:gridSpan"), 1), 1U, most_columns);
      const std::string_view merging = merge.attribute("w:val").value();
      cell.continues = merge && merging != "restart";
      column = std::min(column + cell.columns, 0xFFFF'0000);
      row.push_back(cell);
    }
    return column;
  }

  /// How far down each cell reaches: over the cells of the next rows that continue it.
  static void find_spans(std::vector<TableRow>& rows) {
    struct Top {
      std::size_t row = 0;
      std::size_t cell = 0;
    };
    std::map<std::uint32_t, Top> tops;  // by column
    for (std::size_t r = 0; r < rows.size(); ++r) {
      for (std::size_t c = 0; c < rows[r].size(); ++c) {
        CellOfRow& cell = rows[r][c];
        const auto top = tops.find(cell.column);
        const bool is_below = top != tops.end() &&
                              top->second.row + rows[top->second.row][top->second.cell].rows == r &&
                              rows[top->second.row][top->second.cell].columns == cell.columns;
        if (cell.continues && is_below) {
          ++rows[top->second.row][top->second.cell].rows;
        } else {
          cell.continues = false;
          tops[cell.column] = {r, c};
        }
      }
    }
  }

  static constexpr std::uint32_t most_columns = 1000;

  DocxStyles styles_;
  DocxNumbering numbering_;
  Flow flow_;
  std::uint32_t paragraphs_ = 0;
  std::string carried_;  ///< of a paragraph whose end was deleted
  bool too_deep_ = false;
  std::size_t hidden_rows_ = 0;
};

}  // namespace

std::vector<Part> docx_parts(std::string_view bytes, const DocumentLimits& limits,
    ReadingBudget& budget, std::vector<DocumentProblem>& problems) {
  Unzipped zip =
      unzipped(bytes, {"word/document.xml", "word/numbering.xml", "word/styles.xml"}, limits);
  if (zip.problem) problems.push_back({Severity::error, {}, *zip.problem});
  std::map<std::string, pugi::xml_document> documents;
  for (auto& [name, text] : zip.entries) {
    auto problem = parse_xml(text, name, limits, documents[name]);
    if (problem) problems.push_back({Severity::error, {}, *std::move(problem)});
  }
  if (!zip.entries.contains("word/document.xml")) {
    if (!zip.problem) {
      problems.push_back(
          {Severity::error, {}, message(phrases::intake::no_entry, "word/document.xml")});
    }
    return {};
  }
  DocxReader reader{DocxStyles{documents["word/styles.xml"]},
      DocxNumbering{documents["word/numbering.xml"]}, budget};
  std::vector<Part> parts =
      reader.parts(documents["word/document.xml"].document_element().child("w:body"));
  if (reader.is_too_deep()) {
    problems.push_back(
        {Severity::error, {}, message(phrases::intake::too_deep, "word/document.xml")});
  }
  if (reader.hidden_rows() > 0)
    problems.push_back(
        {Severity::warning, {}, message(phrases::intake::hidden_table_rows, reader.hidden_rows())});
  return parts;
}

}  // namespace remit
