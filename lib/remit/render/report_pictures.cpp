// Both languages of a picture mostly differ in few lines; the other one is told by these.

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/render/report_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

/// The text without all that stands between two marks.
std::string without(const std::string& text, std::string_view from, std::string_view to) {
  std::string out;
  for (std::size_t at = 0;;) {
    const std::size_t begin = text.find(from, at);
    const std::size_t end = begin == std::string::npos ? begin : text.find(to, begin + from.size());
    if (end == std::string::npos) return out + text.substr(at);
    out.append(text, at, begin - at);
    at = end + to.size();
  }
}

/// From the element on: what Graphviz writes before it has no place within a page. Comments, which
/// repeat every name, go, and so do fonts, which the page chooses.
std::string bare(const std::string& svg) {
  const std::size_t begin = svg.find("<svg");
  if (begin == std::string::npos) return {};
  return without(without(svg.substr(begin), "<!--", "-->\n"), " font-family=\"", "\"");
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// `[line, text]` of every line that is another one; null if the lines do not match.
Json differences(const std::vector<std::string>& from, const std::vector<std::string>& to) {
  if (from.size() != to.size()) return {};
  Json list = Json::array();
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (from[i] != to[i]) list.push_back({i, to[i]});
  }
  return list;
}

/// A text, or both where they differ.
Json in_both(const std::string& zh, const std::string& en, ReportTexts& texts) {
  if (zh == en) return texts.of(zh);
  return {texts.of(zh), texts.of(en)};
}

/// `columns`, `rows`, `notes`, each text by its number or, where the languages differ, by two.
Json words_of(const BothTables& both, ReportTexts& texts) {
  Json columns = Json::array();
  for (std::size_t i = 0; i < both.zh.columns.size(); ++i) {
    columns.push_back(in_both(both.zh.columns[i].title, both.en.columns[i].title, texts));
  }
  Json rows = Json::array();
  for (std::size_t i = 0; i < both.zh.rows.size(); ++i) {
    Json row = Json::array();
    for (std::size_t k = 0; k < both.zh.rows[i].size(); ++k) {
      row.push_back(in_both(both.zh.rows[i][k].text, both.en.rows[i][k].text, texts));
    }
    rows.push_back(std::move(row));
  }
  Json notes = Json::array();
  for (std::size_t i = 0; i < both.zh.notes.size(); ++i) {
    notes.push_back(in_both(both.zh.notes[i], both.en.notes[i], texts));
  }
  return {{"columns", std::move(columns)}, {"rows", std::move(rows)}, {"notes", std::move(notes)}};
}

}  // namespace

Json report_pictures(const ReportParts& parts, ReportTexts& texts) {
  Json list = Json::array();
  for (const ReportPicture& picture : parts.pictures) {
    Json json{{"view", picture.view}};
    if (picture.plan) json["plan"] = picture.plan->value;
    const std::string zh = bare(picture.zh);
    const std::string en = bare(picture.en);
    if (picture.table) json["table"] = words_of(*picture.table, texts);
    if (picture.why_not) json["why_not"] = texts.both(*picture.why_not);
    if (!zh.empty()) {
      json["zh"] = zh;
      Json changed = differences(lines_of(zh), lines_of(en));
      if (changed.is_null()) {
        json["en"] = en;
      } else {
        json["en_lines"] = std::move(changed);
      }
    }
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace remit
