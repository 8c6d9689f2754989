// The divisions of labour (分工表) of the five plans, written from their annotation as offices keep
// them: in workbooks with a sheet for each chapter, titles over the header, headers in two merged
// rows, merged sections; as CSV and TSV, and as tables of Word and of a page. All edges come back.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "corpus.hpp"
#include "intake/invented_documents.hpp"
#include "remit/intake/draft.hpp"
#include "remit/intake/read_document.hpp"
#include "shown.hpp"

using namespace remit;

namespace {

using Json = nlohmann::json;
using Texts = std::vector<std::string>;

/// A task as a row: its section, its title, then the lists of those who lead, cooperate, are
/// responsible.
struct Row {
  std::string section;
  Texts cells;
};

/// The tasks of one chapter.
struct Sheet {
  std::string name;
  std::vector<Row> rows;
};

std::string list_of(const Json& task, const std::string& role, bool is_open) {
  std::string list;
  for (const Json& edge : task["assignments"]) {
    const std::string own = edge["role"] == "listed" ? "responsible" : edge["role"];
    if (own == role) list += (list.empty() ? "" : "、") + std::string(edge["name"]);
  }
  return list.empty() || !is_open ? list : list + "等";
}

std::vector<Sheet> division(const Json& plan) {
  std::vector<Sheet> sheets;
  for (const Json& task : plan["tasks"]) {
    const Json& headings = task["headings"];
    const std::string chapter = headings.empty() ? "任务" : std::string(headings.front());
    if (sheets.empty() || sheets.back().name != chapter) sheets.push_back({chapter, {}});
    const bool has_no_lead = list_of(task, "lead", false).empty();
    sheets.back().rows.push_back({headings.empty() ? chapter : std::string(headings.back()),
        {task["title"], list_of(task, "lead", task["open_lead"]),
            list_of(task, "cooperate", task["open_cooperate"] && !has_no_lead),
            list_of(task, "responsible", task["open_lead"] || task["open_cooperate"])}});
  }
  return sheets;
}

/// "title: role name, …" of every task that no other is below of.
Texts told(const Catalog& catalog) {
  Texts lines;
  for (std::uint32_t i = 0; i < catalog.tasks.size(); ++i) {
    const Task& task = catalog.tasks[i];
    if (task.last.value > i + 1) continue;
    std::string line = task.title + ":";
    for (const AssignmentId id : task.assignments) {
      const Assignment& edge = catalog[id];
      line += " " + std::string(name_of(edge.role)) + " " + catalog[edge.agency].name;
    }
    lines.push_back(line);
  }
  return lines;
}

Texts wanted(const Json& plan) {
  Texts lines;
  for (const Json& task : plan["tasks"]) {
    std::string line = std::string(task["title"]) + ":";
    for (const std::string role : {"lead", "cooperate", "responsible"}) {
      for (const Json& edge : task["assignments"]) {
        const std::string own = edge["role"] == "listed" ? "responsible" : edge["role"];
        if (own == role) line += " " + role + " " + std::string(edge["name"]);
      }
    }
    lines.push_back(line);
  }
  return lines;
}

std::string inline_cell(char column, std::size_t row, const std::string& text) {
  return "<c r=\"" + std::string(1, column) + std::to_string(row) + "\" t=\"inlineStr\"><is><t>" +
         text + "</t></is></c>";
}

std::string sheet_row(std::size_t row, const Texts& cells) {
  std::string all = "<row r=\"" + std::to_string(row) + "\">";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!cells[i].empty()) all += inline_cell(static_cast<char>('A' + i), row, cells[i]);
  }
  return all + "</row>";
}

std::string merge(const std::string& reference) {
  return "<mergeCell ref=\"" + reference + "\"/>";
}

/// A title over all columns, a header in two rows, sections merged downwards.
std::string in_xml(const Sheet& sheet) {
  std::string data = sheet_row(1, {"附件：" + sheet.name + "任务分工表"}) +
                     sheet_row(2, {"填报单位：市政府办公厅", "", "", "", "2016年3月"}) +
                     sheet_row(4, {"序号", "领域", "重点任务", "责任分工", "", "", "完成时限"}) +
                     sheet_row(5, {"", "", "", "牵头单位", "配合单位", "责任单位"});
  std::string merges = merge("A1:G1") + merge("A4:A5") + merge("B4:B5") + merge("C4:C5") +
                       merge("D4:F4") + merge("G4:G5");
  std::size_t row = 6;
  std::size_t top = row;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i, ++row) {
    const Row& each = sheet.rows[i];
    const bool is_first = i == 0 || sheet.rows[i - 1].section != each.section;
    if (is_first) top = row;
    Texts cells{std::to_string(i + 1), is_first ? each.section : ""};
    cells.insert(cells.end(), each.cells.begin(), each.cells.end());
    cells.emplace_back("2016年底");
    data += sheet_row(row, cells);
    const bool is_last = i + 1 == sheet.rows.size() || sheet.rows[i + 1].section != each.section;
    if (is_last && top < row)
      merges += merge("B" + std::to_string(top) + ":B" + std::to_string(row));
  }
  return "<sheetData>" + data + "</sheetData><mergeCells>" + merges + "</mergeCells>";
}

std::string workbook(const std::vector<Sheet>& sheets) {
  test::InventedXlsx book;
  for (const Sheet& sheet : sheets) book.sheets.emplace_back(sheet.name, in_xml(sheet));
  return test::xlsx(book);
}

/// Every task of a plan with its number, its section and its lists.
std::vector<Texts> records(const std::vector<Sheet>& sheets) {
  std::vector<Texts> all{{"序号", "领域", "重点任务", "牵头单位", "配合单位", "责任单位"}};
  for (const Sheet& sheet : sheets) {
    for (const Row& row : sheet.rows) {
      all.push_back({std::to_string(all.size()), row.section});
      all.back().insert(all.back().end(), row.cells.begin(), row.cells.end());
    }
  }
  return all;
}

std::string quoted(const std::string& text) {
  std::string all = "\"";
  for (const char c : text) all += c == '"' ? std::string("\"\"") : std::string(1, c);
  return all + "\"";
}

std::string separated(const std::vector<Sheet>& sheets, const std::string& mark) {
  std::string text = "重点任务分工表" + mark + mark + mark + mark + mark + "\r\n\r\n";
  for (const Texts& record : records(sheets)) {
    for (std::size_t i = 0; i < record.size(); ++i) {
      text += (i == 0 ? "" : mark) + (mark == "," ? quoted(record[i]) : record[i]);
    }
    text += "\r\n";
  }
  return text;
}

std::string csv(const std::vector<Sheet>& sheets) {
  return separated(sheets, ",");
}

std::string tsv(const std::vector<Sheet>& sheets) {
  return separated(sheets, "\t");
}

std::string csv_in_gb18030(const std::vector<Sheet>& sheets) {
  return test::in_gb18030(csv(sheets));
}

/// How many records from one on have the same section.
std::size_t same_section(const std::vector<Texts>& all, std::size_t from) {
  std::size_t last = from;
  while (last < all.size() && all[last][1] == all[from][1]) ++last;
  return last - from;
}

std::string page(const std::vector<Sheet>& sheets) {
  const std::vector<Texts> all = records(sheets);
  std::string html = "<!DOCTYPE html><html><body><p>重点任务分工表</p><table border=1>";
  for (std::size_t i = 0; i < all.size(); ++i) {
    html += "<tr>";
    for (std::size_t column = 0; column < all[i].size(); ++column) {
      if (column == 1 && i > 1 && all[i][1] == all[i - 1][1]) continue;
      const std::size_t rows = column == 1 && i > 0 ? same_section(all, i) : 1;
      html += "<td rowspan=" + std::to_string(rows) + "><p><span>" + all[i][column] + "</span></p>";
    }
    html += "</tr>\n";
  }
  return html + "</table></body></html>";
}

std::string word(const std::vector<Sheet>& sheets) {
  const std::vector<Texts> all = records(sheets);
  std::string table = "<w:tbl><w:tblPr/><w:tblGrid/>";
  for (std::size_t i = 0; i < all.size(); ++i) {
    table += "<w:tr><w:trPr/>";
    for (std::size_t column = 0; column < all[i].size(); ++column) {
      const bool goes_on = column == 1 && i > 1 && all[i][1] == all[i - 1][1];
      const std::string merging = column != 1 || i == 0 ? ""
                                  : goes_on             ? "<w:vMerge/>"
                                                        : "<w:vMerge w:val=\"restart\"/>";
      table += "<w:tc><w:tcPr><w:gridSpan w:val=\"1\"/>" + merging + "</w:tcPr>" +
               test::paragraph(goes_on ? "" : all[i][column]) + "</w:tc>";
    }
    table += "</w:tr>";
  }
  return test::docx({test::paragraph("重点任务分工表") + table + "</w:tbl>"});
}

}  // namespace

TEST_CASE("the divisions of the five plans come back from tables with all their edges") {
  const auto folder = test::corpus();
  if (!folder) return;
  std::ifstream file(*folder / "annotation.json");
  struct Format {
    std::string name;
    std::string (*written)(const std::vector<Sheet>&);
  };
  const std::vector<Format> formats{{"a.xlsx", workbook}, {"a.csv", csv}, {"b.csv", csv_in_gb18030},
      {"a.tsv", tsv}, {"a.html", page}, {"a.docx", word}};
  std::size_t edges = 0;
  for (const Json& plan : Json::parse(file)) {
    for (const Format& format : formats) {
      CAPTURE(plan["plan_id"]);
      CAPTURE(format.name);
      const std::vector<Document> documents{
          read_document(format.name, format.written(division(plan))).document};
      const Catalog made = draft(documents, {}).catalog;
      edges += made.assignments.size();
      const Texts got = told(made);
      const Texts right = wanted(plan);
      CHECK(got.size() == right.size());
      for (std::size_t i = 0; i < std::min(got.size(), right.size()); ++i)
        CHECK(got[i] == right[i]);
    }
  }
  CHECK(edges == 496 * formats.size());
}
