// What stands in such files beside the text of a document, and how they cut it, as seen in files of
// Word, WPS and of sites made with the usual editors. Which piece is dressed up how depends on its
// number only, so that every run writes the same bytes.

#include "intake/lifelike_documents.hpp"

#include <array>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/invented_documents.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/blank.hpp"
#include "remit/intake/numbering.hpp"
#include "remit/intake/numerals.hpp"

namespace remit::test {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    lines.emplace_back(trimmed(line).text);
  }
  std::erase(lines, "");
  return lines;
}

/// Pieces of one to eleven characters.
std::vector<std::string> pieces_of(std::string_view text) {
  constexpr std::array<std::size_t, 7> lengths{5, 1, 9, 2, 11, 3, 7};
  const std::u32string letters = decoded(text);
  std::vector<std::string> pieces;
  for (std::size_t at = 0; at < letters.size();) {
    const std::size_t length = lengths.at(pieces.size() % lengths.size());
    pieces.push_back(encoded(std::u32string_view(letters).substr(at, length)));
    at += length;
  }
  return pieces;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
    at += to.size();
  }
  return text;
}

std::string escaped(std::string text) {
  return replaced(replaced(std::move(text), "&", "&amp;"), "<", "&lt;");
}

/// A number that Word can count: its dress with a hole (“（%2）”), its value, its length.
struct Counted {
  std::size_t level = 0;  ///< 0: 一、 1: （一） 2: 1. 3: （1）
  std::string dress;
  int value = 0;
  std::size_t length = 0;
};

std::optional<Counted> counted(const std::string& text) {
  const auto number = numbering(text);
  if (!number || number->numbers.size() != 1) return {};
  constexpr std::array<NumberStyle, 4> styles{NumberStyle::chinese, NumberStyle::chinese_bracket,
      NumberStyle::arabic, NumberStyle::arabic_bracket};
  for (std::size_t level = 0; level < styles.size(); ++level) {
    if (number->kind.style != styles.at(level)) continue;
    const bool is_chinese = level < 2;
    const std::string value = numeral(static_cast<std::uint32_t>(number->numbers[0]),
        is_chinese ? NumeralStyle::chinese_counting : NumeralStyle::decimal);
    const std::string prefix = text.substr(0, number->length);
    const std::size_t at = prefix.find(value);
    if (at == std::string::npos || prefix != trimmed(prefix).text) return {};
    const std::string hole = "%" + std::to_string(level % 2 + 1);
    return Counted{level, prefix.substr(0, at) + hole + prefix.substr(at + value.size()),
        number->numbers[0], prefix.size()};
  }
  return {};
}

bool is_short(const std::string& text) {
  return characters(text) < 40 && text.find("。") == std::string::npos;
}

std::string run(const std::string& text) {
  return R"(<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">)" +
         escaped(text) + "</w:t></w:r>";
}

constexpr std::string_view field_begin =
    R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 \h )"
    R"(</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>)";
constexpr std::string_view field_end = R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
constexpr std::string_view deleted =
    R"(<w:del w:author="甲"><w:r><w:delText>（市旧局牵头）</w:delText></w:r></w:del>)";
constexpr std::string_view moved =
    R"(<w:moveFrom w:author="甲"><w:r><w:t>移走的字</w:t></w:r></w:moveFrom>)";
constexpr std::string_view marks =
    R"(<w:bookmarkStart w:id="0" w:name="x"/><w:proofErr w:type="spellStart"/>)"
    R"(<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r>)"
    R"(<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>)"
    R"(<w:bookmarkEnd w:id="0"/>)";

/// Writes a document of Word.
class Typist {
public:
  std::string document(const std::vector<std::string>& lines) {
    std::string body = contents(lines);
    for (const std::string& line : lines) body += wrapped(line);
    const std::string root = " xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:wps=\"wps\" xmlns:v=\"v\">";
    const auto rooted = [&](const std::string& name, const std::string& inside) {
      return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
             "<w:" +
             name + root + inside + "</w:" + name + ">";
    };
    const std::string aside = paragraph("（市页眉局牵头，市页脚局配合）");
    return zipped({{"[Content_Types].xml", "<Types/>"},
        {"word/document.xml", rooted("document", "<w:body>" + body + "<w:sectPr/></w:body>")},
        {"word/numbering.xml", rooted("numbering", definitions() + lists_)},
        {"word/styles.xml", rooted("styles", styles())}, {"word/header1.xml", rooted("hdr", aside)},
        {"word/footnotes.xml", rooted("footnotes", "<w:footnote>" + aside + "</w:footnote>")},
        {"word/comments.xml", rooted("comments", "<w:comment>" + aside + "</w:comment>")}});
  }

private:
  static std::string contents(const std::vector<std::string>& lines) {
    std::string inside = paragraph("目　录", "<w:pStyle w:val=\"TOC\"/>");
    for (const std::string& line : lines) {
      if (is_short(line) && counted(line)) inside += paragraph(escaped(line) + "\t12");
    }
    return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
           "</w:docPartObj></w:sdtPr><w:sdtContent>" +
           inside + "</w:sdtContent></w:sdt>";
  }

  static std::string styles() {
    return R"(<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>)"
           R"(</w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>)"
           R"(<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>)"
           R"(<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>)"
           R"(<w:style w:type="paragraph" w:styleId="TOC"><w:name w:val="TOC Heading"/></w:style>)";
  }

  /// Two lists of two levels; the second level of the first counts on through the chapters.
  [[nodiscard]] std::string definitions() const {
    constexpr std::array<std::string_view, 4> formats{
        "chineseCountingThousand", "chineseCounting", "decimal", "decimal"};
    std::string all;
    for (std::size_t list = 0; list < 2; ++list) {
      all += "<w:abstractNum w:abstractNumId=\"" + std::to_string(list) + "\">";
      for (std::size_t level = 0; level < 2; ++level) {
        const std::size_t at = list * 2 + level;
        all += "<w:lvl w:ilvl=\"" + std::to_string(level) +
               "\"><w:start w:val=\"1\"/><w:numFmt "
               "w:val=\"" +
               std::string(formats.at(at)) +
               "\"/><w:lvlRestart w:val=\"0\"/>"
               "<w:suff w:val=\"" +
               (level == 0 ? "nothing" : "tab") + "\"/><w:lvlText w:val=\"" + dress_.at(at) +
               "\"/></w:lvl>";
      }
      all += "</w:abstractNum>";
    }
    return all;
  }

  /// The list of a number: the one that counts to it, else a new one that begins with it.
  std::string list_of(const Counted& number) {
    const std::string list = std::to_string(number.level / 2);
    const std::string level = std::to_string(number.level % 2);
    if (number.value != last_.at(number.level) + 1) {
      ++lists_made_;
      lists_ += "<w:num w:numId=\"" + std::to_string(lists_made_) + "\"><w:abstractNumId w:val=\"" +
                list + "\"/><w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" +
                std::to_string(number.value) + "\"/></w:lvlOverride></w:num>";
      list_.at(number.level) = lists_made_;
    }
    last_.at(number.level) = number.value;
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" +
           std::to_string(list_.at(number.level)) + "\"/></w:numPr>";
  }

  std::string typed(const std::string& line) {
    std::string properties = "<w:ind w:firstLineChars=\"200\"/>";
    std::string text = line;
    if (const auto number = counted(line)) {
      std::string& dress = dress_.at(number->level);
      if (dress.empty()) dress = number->dress;
      if (number->level < 2 && is_short(line)) {
        properties += "<w:pStyle w:val=\"" + std::to_string(number->level + 1) + "\"/>";
      }
      if (dress == number->dress) {
        properties += list_of(*number);
        text = line.substr(number->length);
      }
    }
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(text) + "</w:p>";
  }

  std::string runs(const std::string& text) {
    const bool is_cut = characters(text) > 150 && paragraphs_ % 3 == 0;
    std::string all;
    std::size_t in_paragraph = 0;
    for (const std::string& piece : pieces_of(text)) {
      if (is_cut && ++in_paragraph == 9) all += "<w:r><w:br/></w:r>";
      all += dressed(piece);
    }
    return all;
  }

  std::string dressed(const std::string& piece) {
    const std::size_t number = ++pieces_;
    if (number % 29 == 0) return std::string(field_begin) + run(piece) + std::string(field_end);
    if (number % 23 == 0) {
      return std::string(moved) + "<w:moveTo w:author=\"甲\">" + run(piece) + "</w:moveTo>";
    }
    if (number % 19 == 0)
      return "<w:fldSimple w:instr=\" REF x \">" + run(piece) + "</w:fldSimple>";
    if (number % 17 == 0) return "<w:smartTag w:element=\"place\">" + run(piece) + "</w:smartTag>";
    if (number % 13 == 0) return "<w:hyperlink w:anchor=\"x\">" + run(piece) + "</w:hyperlink>";
    if (number % 11 == 0) return std::string(marks) + run(piece);
    if (number % 7 == 0) return std::string(deleted) + run(piece);
    if (number % 5 == 0) return "<w:ins w:author=\"甲\">" + run(piece) + "</w:ins>";
    if (number % 3 == 0) return "<w:r><w:lastRenderedPageBreak/></w:r>" + run(piece);
    return run(piece);
  }

  std::string wrapped(const std::string& line) {
    const std::string text = typed(line);
    const std::size_t number = ++paragraphs_;
    if (number % 20 == 0) {
      const std::string box = "<w:txbxContent>" + text + "</w:txbxContent>";
      return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" +
             box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
             "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }
    if (number % 9 == 0) {
      return "<w:sdt><w:sdtPr><w:alias w:val=\"正文\"/></w:sdtPr><w:sdtContent>" + text +
             "</w:sdtContent></w:sdt>";
    }
    return text + (number % 8 == 0 ? "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" : "");
  }

  std::array<std::string, 4> dress_;
  std::array<int, 4> last_{-1, -1, -1, -1};
  std::array<std::size_t, 4> list_{};
  std::string lists_;
  std::size_t lists_made_ = 0;
  std::size_t pieces_ = 0;
  std::size_t paragraphs_ = 0;
};

/// With a line break of the source between two Chinese characters, if it has two.
std::string broken(const std::string& text) {
  std::u32string letters = decoded(text);
  for (std::size_t i = 1; i < letters.size(); ++i) {
    if (!is_han(letters[i - 1]) || !is_han(letters[i])) continue;
    letters.insert(i, 1, U'\n');
    break;
  }
  return encoded(letters);
}

/// Writes a page of a site.
class Webmaster {
public:
  std::string page(const std::vector<std::string>& lines) {
    std::string content;
    for (const std::string& line : lines) content += block(line);
    return R"(<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head>)"
           R"(<meta http-equiv="Content-Type" content="text/html; charset=utf-8">)"
           "<title>文件_某市人民政府</title><style>.a{color:red}</style>\n"
           "<script>document.write('<p>（市脚本局牵头）</p>');</script></head><body>\n"
           "<nav><p>（市导航局负责）</p></nav><div id=menu><ul><li><a href=/>首页</a></li>"
           "<li><a href=/zw>政务公开</a></li></ul></div>\n<div class='TRS_Editor'>" +
           content +
           "</div>\n<footer><p>版权所有：某市人民政府办公室（市页脚局维护）</p></footer>"
           "<script src=x.js></script></body></html>\n";
  }

private:
  std::string block(const std::string& line) {
    const auto number = counted(line);
    const std::size_t at = ++blocks_;
    if (number && number->level < 2 && is_short(line)) {
      const std::string tag = "h" + std::to_string(number->level + 2);
      return "<" + tag + " align=center>" + inside(line) + "</" + tag + ">\n";
    }
    if (number && number->level == 2 && at % 2 == 0) {
      return "<ol start=" + std::to_string(number->value) + ">\n<li>" +
             inside(line.substr(number->length)) + "</li>\n</ol>\n";
    }
    switch (at % 5) {
      case 0:
        return "<P style=\"text-indent: 2em\">" + inside(line) + "\n</P>\n";
      case 1:
        return "<p>&nbsp;&nbsp;&nbsp;&nbsp;" + inside(line) + "<o:p></o:p></p>\n";
      case 2:
        return "<div>\n　　" + inside(line) + "</div><script>x('" + "<p>');</script>\n";
      case 3:
        return inside(line) + "<br/><br/>\n";
      default:
        return "<p class=MsoNormal>&emsp;&emsp;" + inside(line) + "\n";
    }
  }

  std::string inside(const std::string& line) {
    std::string all;
    for (const std::string& piece : pieces_of(line)) all += dressed(with_entities(piece));
    return all;
  }

  std::string with_entities(const std::string& piece) {
    std::string text = escaped(piece);
    text = replaced(replaced(std::move(text), "“", "&ldquo;"), "”", "&rdquo;");
    return ++entities_ % 4 == 0 ? replaced(std::move(text), "、", "&#12289;")
                                : replaced(std::move(text), "—", "&mdash;");
  }

  std::string dressed(const std::string& text) {
    switch (++pieces_ % 11) {
      case 2:
        return "<span style='font-family:仿宋'>" + text + "</span>";
      case 3:
        return "<span><span lang=EN-US><font size=3>" + text + "</font></span></span>";
      case 5:
        return "<strong><b>" + text + "</b></strong>";
      case 6:
        return broken(text);
      case 7:
        return "<!-- 注释 -->" + text;
      case 8:
        return "<a href=\"javascript:void(0)\" title=\"a>b\">" + text + "</a>";
      case 10:
        return "<span style=\"display:none\">隐</span>" + text + "<wbr>";
      default:
        return text;
    }
  }

  std::size_t blocks_ = 0;
  std::size_t pieces_ = 0;
  std::size_t entities_ = 0;
};

}  // namespace

std::string typed_in_word(const std::string& text) {
  return Typist().document(lines_of(text));
}

std::string published_on_a_site(const std::string& text) {
  return Webmaster().page(lines_of(text));
}

}  // namespace remit::test
