#include "remit/render/docx_frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "remit/base/message.hpp"
#include "remit/base/phrases/sheets.hpp"
#include "remit/render/form_layout.hpp"
#include "remit/render/shape.hpp"

namespace remit {

namespace {

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view words =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

constexpr std::string_view content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
    R"(<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>)"
    R"(<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>)"
    R"(<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
    R"(</Types>)";

constexpr std::string_view relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>)"
    R"(</Relationships>)";

constexpr std::string_view document_relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>)"
    R"(<Relationship Id="rIdFooter" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>)"
    R"(</Relationships>)";

/// Those that stand in where a computer has not got one.
constexpr std::string_view fonts =
    R"(<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312,FangSong,Noto Serif CJK SC"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>)"
    R"(<w:font w:name="宋体"><w:altName w:val="SimSun,Songti SC,Noto Serif CJK SC"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>)"
    R"(<w:font w:name="黑体"><w:altName w:val="SimHei,Heiti SC,Noto Sans CJK SC"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>)"
    R"(<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>)";

struct Style {
  std::string_view id;
  std::string_view name;
  std::string_view font;  ///< for Chinese
  int half_points;
  bool is_bold;
  std::string_view paragraph;  ///< its properties
};

constexpr Style styles[] = {
    {"FormTitle", "Form Title", "宋体", 36, true,
        R"(<w:spacing w:before="0" w:after="80"/><w:jc w:val="center"/>)"},
    {"FormLine", "Form Line", "仿宋", 22, false,
        R"(<w:spacing w:before="0" w:after="60"/><w:jc w:val="center"/>)"},
    {"FormCaption", "Form Caption", "黑体", 24, true,
        R"(<w:keepNext/><w:spacing w:before="200" w:after="80"/>)"},
    {"FormHead", "Form Head", "黑体", 21, true, R"(<w:jc w:val="center"/>)"},
    {"FormHeading", "Form Heading", "宋体", 21, true, R"(<w:jc w:val="center"/>)"},
    {"FormNote", "Form Note", "宋体", 19, false, R"(<w:spacing w:before="20" w:after="0"/>)"},
};

std::string style_xml(const Style& style) {
  return fmt::format(
      R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="{}"><w:name w:val="{}"/>)"
      R"(<w:basedOn w:val="Normal"/><w:pPr>{}</w:pPr><w:rPr><w:rFonts w:eastAsia="{}"/>{})"
      R"(<w:sz w:val="{}"/><w:szCs w:val="{}"/></w:rPr></w:style>)",
      style.id, style.name, style.paragraph, style.font, style.is_bold ? "<w:b/>" : "",
      style.half_points, style.half_points);
}

std::string styles_xml() {
  const int size = static_cast<int>(form_font_size * 2);
  std::string xml = fmt::format(
      R"({}<w:styles {}><w:docDefaults><w:rPrDefault><w:rPr>)"
      R"(<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>)"
      R"(<w:sz w:val="{}"/><w:szCs w:val="{}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>)"
      R"(</w:rPr></w:rPrDefault></w:docDefaults>)"
      R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>)",
      declaration, words, size, size);
  for (const Style& style : styles) xml += style_xml(style);
  return xml + "</w:styles>";
}

std::string run(std::string_view text) {
  return fmt::format("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", text);
}

/// “第 2 页 共 5 页”, with the fields that Word fills.
std::string footer_xml(Language language) {
  const std::string text =
      in_words(message(phrases::sheets::pages, "\nPAGE\n", "\nNUMPAGES\n"), language);
  std::string runs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string piece = text.substr(begin, end - begin);
    if (piece == "PAGE" || piece == "NUMPAGES") {
      runs += fmt::format("<w:fldSimple w:instr=\" {} \">{}</w:fldSimple>", piece, run("1"));
    } else if (!piece.empty()) {
      runs += run(piece);
    }
    begin = end + 1;
  }
  return fmt::format(R"({}<w:ftr {}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{}</w:p></w:ftr>)",
      declaration, words, runs);
}

std::string core_xml(const std::string& title) {
  return fmt::format(
      R"({}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties")"
      R"( xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/")"
      R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title>)"
      R"(<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created></cp:coreProperties>)",
      declaration, title);
}

std::string declared(std::string_view xml) {
  return std::string(declaration) + std::string(xml);
}

}  // namespace

std::string xml_text(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '>') {
      safe += "&gt;";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::vector<ZipEntry> docx_frame(const std::string& title, Language language) {
  return {{"[Content_Types].xml", declared(content_types)}, {"_rels/.rels", declared(relations)},
      {"word/_rels/document.xml.rels", declared(document_relations)},
      {"word/styles.xml", styles_xml()},
      {"word/fontTable.xml", fmt::format("{}<w:fonts {}>{}</w:fonts>", declaration, words, fonts)},
      {"word/footer1.xml", footer_xml(language)},
      {"docProps/core.xml", core_xml(xml_text(shown_lines(title).front()))}};
}

}  // namespace remit
