#include "remit/intake/figures.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "remit/intake/glyphs.hpp"

namespace remit {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array reaching{"达到"sv, "达"sv, "突破"sv, "超过"sv, "提高到"sv, "提高至"sv,
    "提升至"sv, "提升到"sv, "增长到"sv, "增至"sv, "发展到"sv, "不低于"sv, "不少于"sv, "保持在"sv,
    "控制在"sv, "降低到"sv, "下降到"sv, "降至"sv, "下降"sv, "增长"sv, "提高"sv, "实现"sv, "形成"sv,
    "建成"sv, "建设"sv, "新建"sv, "改造"sv, "培育"sv, "打造"sv, "聚集"sv, "引进"sv, "部署"sv,
    "完成"sv, "新增"sv, "力争"sv, "覆盖率"sv, "普及率"sv, "占比"sv, "比重"sv, "搭建"sv, "布局"sv,
    "构建"sv, "完善"sv, "超"sv};
constexpr std::array past{"已"sv, "累计"sv, "截至"sv, "目前"sv, "同比"sv};
constexpr std::string_view digits = "0123456789";

/// Units after a figure; a figure of one sort of thing (条例 3 条) is not among them.
constexpr std::array units{"%"sv, "％"sv, "‰"sv, "个百分点"sv, "百分点"sv, "万亿元"sv, "亿元"sv,
    "万元"sv, "元"sv, "万亿"sv, "万户"sv, "万个"sv, "万人次"sv, "万人"sv, "万台"sv, "万套"sv,
    "万家"sv, "万辆"sv, "万吨"sv, "万千瓦"sv, "万亩"sv, "万公里"sv, "万平方米"sv, "万"sv, "亿部"sv,
    "亿"sv, "个"sv, "家"sv, "户"sv, "台"sv, "套"sv, "座"sv, "所"sv, "处"sv, "条"sv, "项"sv, "部"sv,
    "人次"sv, "人"sv, "名"sv, "辆"sv, "公里"sv, "千米"sv, "平方公里"sv, "平方米"sv, "公顷"sv,
    "亩"sv, "吨"sv, "千瓦"sv, "倍"sv, "兆比特每秒"sv, "吉比特每秒"sv, "兆"sv, "Gbps"sv, "Mbps"sv,
    "Tbps"sv, "TB"sv, "PB"sv, "GB"sv, "T"sv, "P"sv, "M"sv, "G"sv, "只"sv, "款"sv, "次"sv, "种"sv,
    "件"sv, "级"sv, "天"sv, "小时"sv, "分钟"sv, "微克/立方米"sv, "PFlops"sv, "PFLOPS"sv, "EFlops"sv,
    "EFLOPS"sv, "TFlops"sv, "TFLOPS"sv, "MW"sv, "GW"sv, "kW"sv, "MWh"sv, "GWh"sv, "km"sv, "EB"sv,
    "万平方公里"sv, "万公顷"sv, "万吨标准煤"sv, "立方米"sv, "万立方米"sv, "亿立方米"sv,
    "亿千瓦时"sv, "万千瓦时"sv, "亿斤"sv, "万头"sv, "万只"sv, "万张"sv, "万次"sv, "万场"sv,
    "万册"sv, "枚"sv, "颗"sv, "架"sv, "艘"sv, "床"sv, "张"sv, "场"sv, "门"sv, "支"sv, "个月"sv};
constexpr std::array after_unit{"以上"sv, "以下"sv, "以内"sv, "左右"sv};

struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A number from an offset on: 5000, 99.99, 4,000.
std::optional<Number> number_from(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t begin = text.find_first_of(digits, at);
  if (begin >= end) return {};
  std::size_t last = begin;
  while (last < end && (digits.find(text[last]) != std::string_view::npos ||
                           ((text[last] == '.' || text[last] == ',') && last + 1 < end &&
                               digits.find(text[last + 1]) != std::string_view::npos))) {
    ++last;
  }
  return Number{begin, last};
}

std::string_view unit_at(std::string_view text, std::size_t at) {
  std::string_view best;
  for (const std::string_view unit : units) {
    if (unit.size() > best.size() && text.substr(at).starts_with(unit)) best = unit;
  }
  return best;
}

template <std::size_t Count>
bool holds(std::string_view text, const std::array<std::string_view, Count>& words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// The year a phrase states: 到2020年, 2016年底; 0 if none.
int year_in(std::string_view phrase) {
  constexpr std::string_view year = "年";
  for (std::size_t at = phrase.find(year); at != std::string_view::npos;
       at = phrase.find(year, at + 3)) {
    if (at < 4 || (at > 4 && digits.find(phrase[at - 5]) != std::string_view::npos)) continue;
    int value = 0;
    for (std::size_t i = at - 4; i < at; ++i) {
      if (digits.find(phrase[i]) == std::string_view::npos) value = -100000;
      value = value * 10 + (phrase[i] - '0');
    }
    if (value >= 1949 && value < 2150) return value;
  }
  static constexpr std::array<std::pair<std::string_view, int>, 4> ends{
      {{"“十五五”末", 2030}, {"“十四五”末", 2025}, {"“十三五”末", 2020}, {"“十二五”末", 2015}}};
  for (const auto& [word, value] : ends) {
    if (phrase.find(word) != std::string_view::npos) return value;
  }
  return 0;
}

/// Phrases end at commas and stops outside brackets.
std::size_t phrase_end(std::string_view text, std::size_t at) {
  std::size_t open = 0;
  while (at < text.size()) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 0xE4 && first <= 0xE9) {  // Chinese: most characters, and no marks
      at = std::min(at + 3, text.size());
      continue;
    }
    const std::string_view glyph = glyph_at(text, at);
    if (is_one_of(glyph, "（(")) ++open;
    if (is_one_of(glyph, "）)") && open > 0) --open;
    if (open == 0 && is_one_of(glyph, "，。；！？")) return at;
    at += glyph.size();
  }
  return text.size();
}

std::optional<Figure> figure_in(std::string_view text, Stretch phrase, int year) {
  const std::string_view words = text.substr(phrase.begin, phrase.end - phrase.begin);
  if (words.find_first_of(digits) == std::string_view::npos) return {};
  if (!holds(words, reaching) || holds(words, past)) return {};
  for (auto number = number_from(text, phrase.begin, phrase.end); number;
       number = number_from(text, number->end, phrase.end)) {
    const std::size_t after = number->end + blanks_at(text, number->end);
    const std::string_view unit = unit_at(text, after);
    const char before = number->begin > 0 ? text[number->begin - 1] : ' ';
    const bool is_in_word =
        (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z') || before == '-';
    const bool is_latin_unit = unit.size() == 1 && unit[0] >= 'A';
    const std::string_view next = glyph_at(text, after + unit.size());
    if (is_latin_unit && !next.empty() && !is_one_of(next, "以，。；、）")) continue;  // 4G网络
    if (unit.empty() || is_in_word || after + unit.size() > phrase.end) continue;
    Figure figure{phrase, std::string(text.substr(number->begin, number->end - number->begin)),
        std::string(unit), year};
    for (const std::string_view more : after_unit) {
      if (text.substr(after + unit.size()).starts_with(more)) figure.unit += more;
    }
    return figure;
  }
  return {};
}

/// 到2020年, 力争到“十三五”末: a phrase that only says when.
bool is_date_phrase(std::string_view phrase) {
  constexpr std::size_t longest = 36;
  return phrase.size() <= longest && year_in(phrase) != 0 &&
         (phrase.ends_with("年") || phrase.ends_with("末") || phrase.ends_with("底") ||
             phrase.ends_with("前"));
}

}  // namespace

std::vector<Figure> figures(std::string_view text, int since) {
  std::vector<Figure> found;
  if (text.find_first_of(digits) == std::string_view::npos) return found;
  int year = 0;
  std::size_t begin = 0;  // of the phrase, and of a date before it: 到2020年，…
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = phrase_end(text, at);
    const std::string_view phrase = text.substr(at, end - at);
    const bool has_digit = phrase.find_first_of(digits) != std::string_view::npos;
    if (const int stated =
            has_digit || phrase.find("末") != std::string_view::npos ? year_in(phrase) : 0)
      year = stated;
    if (has_digit && (year == 0 || year >= since)) {
      if (auto figure = figure_in(text, {at, end}, year)) {
        figure->at.begin = begin;
        found.push_back(*std::move(figure));
      }
    }
    const bool is_only_date = is_date_phrase(phrase) && glyph_at(text, end) == "，";
    at = end + glyph_at(text, end).size();
    if (!is_only_date) begin = at;
  }
  return found;
}

Value value_in(std::string_view cell) {
  cell = stripped(cell);
  for (const std::string_view sign : {"≥"sv, "≤"sv, ">"sv, "<"sv, "＞"sv, "＜"sv, "＋"sv, "+"sv}) {
    if (cell.starts_with(sign)) cell = stripped(cell.substr(sign.size()));
  }
  const auto number = number_from(cell, 0, cell.size());
  constexpr std::size_t longest_unit = 24;
  if (!number || number->begin != 0 || cell.size() - number->end > longest_unit) return {};
  const std::string_view unit = stripped(cell.substr(number->end));
  if (unit.find("年") != std::string_view::npos || unit.find("、") != std::string_view::npos)
    return {};
  return {std::string(cell.substr(0, number->end)), std::string(unit)};
}

}  // namespace remit
