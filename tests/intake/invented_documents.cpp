#include "intake/invented_documents.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <unicode/ucnv.h>

#include <sstream>
#include <stdexcept>

namespace remit::test {

namespace {

constexpr std::string_view xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

std::string rooted(std::string_view root, const std::string& inside) {
  std::string text(xml);
  text += "<" + std::string(root) + " xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\">";
  return text + inside + "</" + std::string(root) + ">";
}

std::string row_shown(const std::vector<GridCell>& row) {
  std::string text = "|";
  for (const GridCell& cell : row)
    text += std::string(cell.repeated ? " ^" : " ") + cell.text + " |";
  return text;
}

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else {
      safe += c;
    }
  }
  return safe;
}

Texts lines_of(const std::string& text) {
  Texts lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    if (line.ends_with('\r')) line.pop_back();
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

std::string zipped(const Entries& entries) {
  std::size_t size = 1'000'000;
  for (const auto& [name, bytes] : entries) size += bytes.size() + 1000;
  std::string buffer(size, '\0');
  std::size_t used = 0;
  archive* const writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_open_memory(writer, buffer.data(), buffer.size(), &used);
  for (const auto& [name, bytes] : entries) {
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(writer, entry);
    archive_write_data(writer, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  buffer.resize(used);
  return buffer;
}

std::string docx(const InventedDocx& document) {
  const std::string body = "<w:body>" + document.body + "</w:body>";
  return zipped({{"[Content_Types].xml", rooted("Types", "")},
      {"word/document.xml", rooted("w:document", body)},
      {"word/numbering.xml", rooted("w:numbering", document.numbering)},
      {"word/styles.xml", rooted("w:styles", document.styles)}});
}

std::string xlsx(const InventedXlsx& workbook) {
  std::string sheets;
  std::string relations;
  Entries entries;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    const std::string id = "rId" + std::to_string(i + 1);
    const std::string file = "worksheets/sheet" + std::to_string(i + 1) + ".xml";
    sheets += "<sheet name=\"" + workbook.sheets[i].first + "\" r:id=\"" + id + "\"/>";
    relations += "<Relationship Id=\"" + id + "\" Target=\"" + file + "\"/>";
    entries.emplace_back("xl/" + file, rooted("worksheet", workbook.sheets[i].second));
  }
  entries.emplace_back("xl/workbook.xml", rooted("workbook", "<sheets>" + sheets + "</sheets>"));
  entries.emplace_back("xl/_rels/workbook.xml.rels", rooted("Relationships", relations));
  entries.emplace_back("xl/sharedStrings.xml", rooted("sst", workbook.strings));
  entries.emplace_back("xl/styles.xml", rooted("styleSheet", workbook.styles));
  return zipped(entries);
}

std::string paragraph(std::string_view text, std::string_view properties) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr><w:r><w:t xml:space=\"preserve\">" +
         std::string(text) + "</w:t></w:r></w:p>";
}

std::string bytes_in(std::string_view encoding, std::string_view text) {
  std::string bytes(text.size() * 4 + 16, '\0');
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t size = ucnv_convert(std::string(encoding).c_str(), "UTF-8", bytes.data(),
      static_cast<std::int32_t>(bytes.size()), text.data(), static_cast<std::int32_t>(text.size()),
      &status);
  if (U_FAILURE(status) != 0) throw std::runtime_error(u_errorName(status));
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

std::string in_word(const std::string& text) {
  std::string body;
  for (const std::string& line : lines_of(text)) body += paragraph(escaped(line));
  return docx({body});
}

std::string on_a_page(const std::string& text) {
  std::string page = "<!DOCTYPE html><html><head><title>x</title></head><body>";
  for (const std::string& line : lines_of(text)) page += "<p>　　" + escaped(line) + "</p>\n";
  return page + "</body></html>\n";
}

std::string in_gb18030(const std::string& text) {
  return bytes_in("GB18030", text);
}

Texts shown_parts(const std::vector<Part>& parts) {
  Texts texts;
  for (const Part& part : parts) {
    if (const Line* const line = std::get_if<Line>(&part)) {
      std::string marks(line->level, '#');
      if (line->level > 0) marks += ' ';
      texts.push_back(marks + line->text);
      continue;
    }
    const auto& grid = std::get<Grid>(part);
    if (!grid.name.empty()) texts.push_back("[" + grid.name + "]");
    for (const auto& row : grid.rows) texts.push_back(row_shown(row));
  }
  return texts;
}

Texts shown(const Document& document) {
  return shown_parts(document.parts);
}

Texts shown(const std::vector<DocumentProblem>& problems) {
  Texts texts;
  for (const DocumentProblem& problem : problems) {
    const std::string place = in_words(problem.place, Language::en);
    const std::string kind = problem.severity == Severity::error ? "error: " : "warning: ";
    texts.push_back(
        (place.empty() ? "" : place + ": ") + kind + in_words(problem.message, Language::en));
  }
  return texts;
}

Texts read(const std::string& name, std::string bytes) {
  return shown(read_document(name, std::move(bytes)).document);
}

Texts problems_of(const std::string& name, std::string bytes, const DocumentLimits& limits) {
  return shown(read_document(name, std::move(bytes), limits).problems);
}

}  // namespace remit::test
