// A published plan opens with some of: a label table, the title of the letter it comes with, a
// document number, the letter, a signature with its date, and the title of the plan itself. Each is
// told by its own shape, so that none need be there, and their order does not matter.

#include "remit/intake/plan_facts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/numbering.hpp"
#include "remit/intake/title_place.hpp"

namespace remit {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array title_endings{"方案"sv, "规划"sv, "计划"sv, "意见"sv, "办法"sv, "纲要"sv,
    "细则"sv, "措施"sv, "要点"sv, "决定"sv, "规定"sv, "分工"sv, "清单"sv, "指南"sv, "条例"sv,
    "若干政策"sv, "若干举措"sv, "工作安排"sv, "任务书"sv, "责任书"sv, "分工表"sv, "分解表"sv,
    "安排表"sv, "台账"sv, "会议纪要"sv, "通知"sv, "预案"sv, "制度"sv, "规程"sv, "责任分解"sv,
    "任务分解"sv, "一览表"sv};
constexpr std::array english_titles{"plan"sv, "strategy"sv, "roadmap"sv, "framework"sv,
    "programme"sv, "program"sv, "order"sv, "agenda"sv, "strategies"sv};
constexpr std::array issuer_endings{"人民政府"sv, "办公厅"sv, "办公室"sv, "委员会"sv, "局"sv,
    "部"sv, "厅"sv, "国务院"sv, "委"sv, "领导小组"sv};

template <std::size_t Count>
bool ends_in(std::string_view text, const std::array<std::string_view, Count>& endings) {
  return std::ranges::any_of(
      endings, [&](std::string_view ending) { return text.ends_with(ending); });
}

/// The text without blanks anywhere: 通　知 is 通知.
std::string without_blanks(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view glyph = glyph_at(text, at);
    if (blanks_at(glyph, 0) == 0) result += glyph;
    at += glyph.size();
  }
  return result;
}

/// （2014-2016年）, （试行） and the like after a title.
std::string_view without_tail(std::string_view text) {
  for (const auto& [open, close] : {std::pair{"（"sv, "）"sv}, {"("sv, ")"sv}}) {
    const std::size_t begin = text.rfind(open);
    if (text.ends_with(close) && begin != std::string_view::npos)
      return stripped(text.substr(0, begin));
  }
  return text;
}

/// A line without a full stop that has the word for a plan: Agency Strategic Plan FY 2026-2030.
bool is_english_title(std::string_view text) {
  constexpr std::size_t longest = 120;
  if (text.size() > longest || text.find_first_of(".;") != std::string_view::npos) return false;
  std::string words = " ";
  for (const char c : text) words += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  words += ' ';
  return std::ranges::any_of(english_titles, [&](std::string_view word) {
    const std::size_t at = words.find(word);
    return at != std::string::npos && words[at - 1] == ' ' && words[at + word.size()] == ' ';
  });
}

bool is_title(std::string_view text) {
  constexpr std::size_t longest = 80;
  if (is_english_title(text)) return true;
  if (text.size() > longest * 4 || characters(text) > longest) return false;
  for (const std::string_view mark : {"。"sv, "，"sv, "：现将"sv, "；"sv}) {
    if (text.find(mark) != std::string_view::npos) return false;
  }
  return ends_in(without_tail(text), title_endings) && !text.starts_with("附");
}

/// What a letter sends out: 天津市…方案 of 天津市人民政府关于印发天津市…方案的通知.
std::string_view sent_out(std::string_view letter) {
  std::size_t begin = std::string_view::npos;
  for (const std::string_view verb : {"关于印发"sv, "关于转发"sv, "关于发布"sv, "关于公布"sv}) {
    const std::size_t at = letter.find(verb);
    if (at != std::string_view::npos) begin = at + verb.size();
  }
  constexpr std::string_view tail = "的通知";
  if (begin == std::string_view::npos || !letter.ends_with(tail)) return {};
  std::string_view sent = letter.substr(begin, letter.size() - begin - tail.size());
  if (sent.starts_with("《") && sent.ends_with("》")) sent = sent.substr(3, sent.size() - 6);
  return sent;
}

/// The preface as lines, a title that is broken over lines in one.
std::vector<std::string> lines_of(std::span<const Paragraph> paragraphs, std::size_t count) {
  std::vector<std::string> lines;
  bool title_goes_on = false;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& text = paragraphs[i].text;
    if (paragraphs[i].table || text.empty()) continue;
    constexpr std::size_t longest_title_line = 200;
    const bool is_short = text.size() < longest_title_line && text.find("。") == std::string::npos;
    if (title_goes_on && is_short) {
      lines.back() += text;
    } else {
      lines.push_back(text);
    }
    title_goes_on = is_short && lines.back().find("关于") != std::string::npos &&
                    lines.back().size() < longest_title_line &&
                    !ends_in(without_tail(without_blanks(lines.back())), title_endings);
  }
  return lines;
}

std::string title_of(const std::vector<std::string>& lines) {
  std::string title;
  std::string letter;
  for (const std::string& line : lines) {
    const std::string text = line.find("　") == std::string::npos ? line : without_blanks(line);
    if (!is_title(text)) continue;
    if (text.ends_with("通知")) {
      if (letter.empty()) letter = text;
    } else if (title.empty() || !text.starts_with(title)) {
      title = text;
    }
  }
  if (!title.empty()) return title;
  const std::string_view sent = sent_out(letter);
  return sent.empty() ? letter : std::string(sent);
}

int number_before(std::string_view text, std::size_t& at, std::string_view mark) {
  const auto numeral = numeral_at(text, at);
  if (!numeral || !text.substr(at + numeral->length).starts_with(mark)) return 0;
  at += numeral->length + mark.size();
  return numeral->value;
}

/// A year of four digits, Arabic or Chinese, at an offset.
int year_at(std::string_view text, std::size_t& at) {
  int year = 0;
  std::size_t end = at;
  for (int digits = 0; digits < 4; ++digits) {
    const std::string_view glyph = glyph_at(text, end);
    static constexpr std::string_view chinese = "〇一二三四五六七八九";
    const std::size_t place = glyph.size() == 3 ? chinese.find(glyph) : std::string_view::npos;
    if (glyph.size() == 1 && glyph[0] >= '0' && glyph[0] <= '9') {
      year = year * 10 + (glyph[0] - '0');
    } else if (place != std::string_view::npos) {
      year = year * 10 + static_cast<int>(place / 3);
    } else if (glyph == "○" || glyph == "零" || glyph == "O" || glyph == "Ｏ") {
      year *= 10;
    } else {
      return 0;
    }
    end += glyph.size();
  }
  constexpr int first = 1949;
  constexpr int last = 2149;
  if (year < first || year > last) return 0;
  at = end;
  return year;
}

Date date_at(std::string_view text, std::size_t& at) {
  std::size_t end = at;
  Date date;
  date.year = year_at(text, end);
  if (date.year == 0) return {};
  for (const auto& [year, month, day] : {std::array{"年"sv, "月"sv, "日"sv}, {"-"sv, "-"sv, ""sv},
           {"/"sv, "/"sv, ""sv}, {"."sv, "."sv, ""sv}}) {
    if (!text.substr(end).starts_with(year)) continue;
    std::size_t inner = end + year.size();
    inner += blanks_at(text, inner);
    date.month = number_before(text, inner, month);
    inner += blanks_at(text, inner);
    if (date.month > 0) date.day = number_before(text, inner, day);
    if (date.month == 0 || date.month > 12 || date.day > 31) return {};
    at = inner;
    return date;
  }
  return {};
}

/// The value after a label like 发文字号：, blanks within the label aside; empty if it has none.
std::string labelled(
    const std::vector<std::string>& lines, std::span<const std::string_view> labels) {
  for (const std::string& line : lines) {
    for (const std::string_view mark : {"："sv, ":"sv}) {
      const std::size_t colon = line.find(mark);
      constexpr std::size_t longest_label = 40;
      if (colon == std::string::npos || colon > longest_label) continue;
      const std::string label = without_blanks(std::string_view(line).substr(0, colon));
      if (std::ranges::find(labels, label) == labels.end()) continue;
      return std::string(stripped(std::string_view(line).substr(colon + mark.size())));
    }
  }
  return {};
}

/// 深府〔2015〕69号, alone on its line.
std::string number_in(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    std::string text = without_blanks(line);
    constexpr std::size_t longest = 60;
    if (text.size() > longest || !text.ends_with("号") || text.starts_with("（")) continue;
    for (const std::string_view open : {"〔"sv, "["sv, "［"sv, "【"sv, "("sv, "（"sv}) {
      const std::size_t at = text.find(open);
      if (at == std::string::npos || at == 0) continue;
      std::size_t year = at + open.size();
      if (year_at(text, year) > 0) return text;
    }
  }
  return {};
}

/// A signature and its date: two short lines, one after the other.
void read_signature(const std::vector<std::string>& lines, PlanFacts& facts) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Date date = whole_date(lines[i]);
    if (date == Date() || facts.issued != Date()) continue;
    facts.issued = date;
    if (i == 0 || !facts.issuer.empty()) continue;
    const std::string before = without_blanks(lines[i - 1]);
    constexpr std::size_t longest = 90;
    if (before.size() <= longest && ends_in(before, issuer_endings)) facts.issuer = before;
  }
}

/// The issuer that a letter's title begins with.
std::string issuer_in_title(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    const std::string text = without_blanks(line);
    const std::size_t about = text.find("关于");
    if (about == std::string::npos || about == 0 || !is_title(text)) continue;
    const std::string_view issuer = std::string_view(text).substr(0, about);
    if (ends_in(issuer, issuer_endings)) return std::string(issuer);
  }
  return {};
}

/// （2014-2016年）, “十三五”
void read_period(std::string_view title, PlanFacts& facts) {
  for (std::size_t at = 0; at < title.size(); at += glyph_at(title, at).size()) {
    std::size_t end = at;
    const int begin = year_at(title, end);
    if (begin == 0) continue;
    if (title.substr(end).starts_with("年")) end += "年"sv.size();
    const std::string_view dash = glyph_at(title, end);
    if (!is_one_of(dash, "-—–－~～至到")) continue;
    while (is_one_of(glyph_at(title, end), "-—–－~～至到")) end += glyph_at(title, end).size();
    const int last = year_at(title, end);
    if (last < begin) continue;
    facts.period_begin = {begin, 0, 0};
    facts.period_end = {last, 0, 0};
    return;
  }
  static constexpr std::array<std::pair<std::string_view, int>, 6> plans{{{"十五五", 2026},
      {"十四五", 2021}, {"十三五", 2016}, {"十二五", 2011}, {"十一五", 2006}, {"十五", 2001}}};
  for (const auto& [name, first] : plans) {
    if (title.find("“" + std::string(name) + "”") == std::string_view::npos) continue;
    facts.period_begin = {first, 0, 0};
    facts.period_end = {first + 4, 0, 0};
    return;
  }
}

/// The last lines of a document, where a signature may stand.
std::vector<std::string> last_lines(std::span<const Paragraph> paragraphs, std::size_t preface) {
  constexpr std::size_t most = 6;
  const std::size_t begin =
      std::max(preface, paragraphs.size() > most ? paragraphs.size() - most : 0);
  std::vector<std::string> lines;
  for (std::size_t i = begin; i < paragraphs.size(); ++i) lines.push_back(paragraphs[i].text);
  return lines;
}

}  // namespace

Date whole_date(std::string_view text) {
  const std::string dense = without_blanks(text);
  std::string_view rest = dense;
  for (const std::string_view open : {"（"sv, "("sv}) {
    if (rest.starts_with(open)) rest.remove_prefix(open.size());
  }
  std::size_t at = 0;
  const Date date = date_at(rest, at);
  const std::string_view after = rest.substr(at);
  if (!after.empty() && after != "）" && after != ")" && after != "印发") return {};
  return date;
}

PlanFacts plan_facts(std::span<const Paragraph> paragraphs, std::size_t preface) {
  constexpr std::size_t most_lines = 60;
  preface = std::min({preface, paragraphs.size(), most_lines});
  const std::vector<std::string> lines = lines_of(paragraphs, preface);
  PlanFacts facts;
  facts.title = title_of(lines);
  facts.document_number = labelled(lines, std::array{"发文字号"sv, "文号"sv, "文件编号"sv});
  if (facts.document_number.empty()) facts.document_number = number_in(lines);
  facts.issuer = labelled(lines, std::array{"发文机关"sv, "发文机构"sv, "发布机构"sv, "发文单位"sv,
                                     "制发机关"sv, "Issued by"sv});
  facts.issued = whole_date(
      labelled(lines, std::array{"成文日期"sv, "发文日期"sv, "印发日期"sv, "发布日期"sv}));
  read_signature(lines, facts);
  if (facts.issued == Date()) read_signature(last_lines(paragraphs, preface), facts);
  if (facts.issuer.empty()) facts.issuer = issuer_in_title(lines);
  for (const std::string& line : lines) {
    if (facts.period_end == Date() && is_title(line)) read_period(line, facts);
  }
  facts.place = seat_of(facts.issuer);
  if (facts.place.empty()) facts.place = place_in_title(facts.title, facts.document_number);
  return facts;
}

std::size_t signed_from(std::span<const Paragraph> paragraphs) {
  std::size_t end = paragraphs.size();
  if (end < 3 || paragraphs[end - 1].table || whole_date(paragraphs[end - 1].text) == Date())
    return end;
  --end;
  constexpr std::size_t longest = 90;
  for (int signatures = 0; signatures < 3 && end > 2; ++signatures) {
    const Paragraph& paragraph = paragraphs[end - 1];
    const std::string text = without_blanks(paragraph.text);
    if (paragraph.table || text.size() > longest || !ends_in(text, issuer_endings) ||
        text.find("：") != std::string::npos)
      break;
    --end;
  }
  return end;
}

}  // namespace remit
