#include <algorithm>
#include <array>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/structure.hpp"

namespace remit {

namespace {

constexpr std::size_t longest_title = 100;  // columns: 50 Chinese characters
constexpr std::size_t longest_label = 14;   // characters before a colon that ends a title

/// The text without the dashes before it, a stop behind it and the marks of Markdown's emphasis.
std::string plain(std::string_view text) {
  text = stripped(text);
  while (text.size() > 3 && is_one_of(glyph_at(text, 0), "—―－─")) text.remove_prefix(3);
  while (text.size() > 3 && is_one_of(glyph_before(text, text.size()), "；，、"))
    text.remove_suffix(3);
  std::string result(text);
  std::ranges::replace(result, '\n', ' ');  // lines of a cell
  if (text.find('*') == std::string_view::npos) return result;
  for (std::size_t at = result.find("**"); at != std::string::npos; at = result.find("**")) {
    result.erase(at, 2);
  }
  return std::string(stripped(result));
}

bool ends_english_sentence(std::string_view text, std::size_t at) {
  return text[at] == '.' && at + 1 < text.size() && text[at + 1] == ' ' && at > 0 &&
         text[at - 1] != ' ' && (at < 2 || text[at - 2] != ' ') && text[at - 1] != '.';
}

/// Where the first sentence ends, and where the next begins.
struct Stop {
  std::size_t end = 0;
  std::size_t next = 0;
};

Stop first_stop(std::string_view text, std::size_t begin, std::size_t limit) {
  std::size_t open = 0;
  for (std::size_t at = after_ideographs(text, begin); at < limit;) {
    const std::string_view glyph = glyph_at(text, at);
    if (is_one_of(glyph, "（(《")) ++open;
    if (is_one_of(glyph, "）)》") && open > 0) --open;
    const bool stops =
        is_one_of(glyph, "。！？") || (glyph == "." && ends_english_sentence(text, at));
    if (stops && open == 0) return {at, at + glyph.size()};
    at = after_ideographs(text, at + glyph.size());
  }
  return {limit, limit};
}

std::size_t find_any(std::string_view text, std::string_view marks, Stop within) {
  for (std::size_t at = after_ideographs(text, within.next); at < within.end;) {
    const std::string_view glyph = glyph_at(text, at);
    if (is_one_of(glyph, marks)) return at;
    at = after_ideographs(text, at + glyph.size());
  }
  return within.end;
}

/// What of a text fits into so many columns; no word of Latin letters is cut in two.
std::string_view head(std::string_view text, std::size_t columns) {
  std::size_t end = 0;
  std::size_t last_word = 0;
  for (std::size_t used = 0; end < text.size();) {
    const std::string_view glyph = glyph_at(text, end);
    used += rough_width(glyph);
    if (used > columns) return text.substr(0, last_word > 0 ? last_word : end);
    if (glyph == " ") last_word = end;
    if (glyph.size() > 1) last_word = 0;
    end += glyph.size();
  }
  return text;
}

bool fits(std::string_view text) {
  return text.size() <= longest_title * 2 && rough_width(text) <= longest_title;
}

/// 反馈问题：… labels what the item is about, and the title is what stands behind it.
bool is_label_of_titles(std::string_view label) {
  static constexpr std::array<std::string_view, 22> labels{"反馈问题", "存在问题", "具体问题",
      "问题", "问题表现", "问题描述", "整改任务", "整改事项", "整改内容", "任务", "工作任务",
      "重点任务", "主要任务", "任务内容", "工作内容", "事项", "事项内容", "内容", "建议内容",
      "项目名称", "任务名称", "事项名称"};
  return std::ranges::find(labels, label) != labels.end();
}

}  // namespace

std::optional<Title> labelled_title(std::string_view text, std::size_t begin) {
  begin += blanks_at(text, begin);
  const std::size_t colon = find_any(text, "：:", {text.size(), begin});
  if (colon == text.size()) return {};
  const std::size_t behind = colon + glyph_at(text, colon).size();
  if (behind + blanks_at(text, behind) >= text.size()) return {};
  if (!is_label_of_titles(text.substr(begin, colon - begin))) return {};
  return title_at(text, behind);
}

Title title_at(std::string_view text, std::size_t begin, std::size_t limit) {
  limit = std::min(limit, text.size());
  begin += blanks_at(text.substr(0, limit), begin);
  Stop stop = first_stop(text, begin, limit);
  const std::size_t colon = find_any(text, "：:", {stop.end, begin});
  const std::string_view label = text.substr(begin, colon - begin);
  if (colon < stop.end && characters(label) <= longest_label) {
    const std::size_t behind = colon + glyph_at(text, colon).size();
    if (behind + blanks_at(text, behind) < limit && is_label_of_titles(label))
      return title_at(text, behind, limit);
    stop = {colon, colon + glyph_at(text, colon).size()};
  }
  const std::string_view sentence = text.substr(begin, stop.end - begin);
  const bool is_cut_off = stop.end == limit && limit < text.size();
  if (fits(sentence) && !(is_cut_off && sentence.find("，") != std::string_view::npos)) {
    return {plain(sentence), stop.next + blanks_at(text, stop.next), true};
  }
  const std::size_t comma = find_any(text, "，；：,;:", {stop.end, begin});
  const std::string_view phrase = text.substr(begin, comma - begin);
  return {plain(head(phrase, longest_title)), begin, false};
}

bool is_background(std::string_view title) {
  static constexpr std::array<std::string_view, 39> words{"总体要求", "总体思路", "总体目标",
      "指导思想", "基本原则", "工作原则", "基本思路", "基本要求", "发展目标", "工作目标",
      "主要目标", "建设目标", "行动目标", "战略目标", "预期目标", "发展基础", "建设基础",
      "工作基础", "发展现状", "基本情况", "现状", "形势", "背景", "重要意义", "重大意义",
      "面临的挑战", "适用范围", "编制依据", "有关说明", "名词解释", "总则", "附则", "发展原则",
      "主要成效", "工作成效", "存在问题", "存在的问题", "经验做法", "取得成效"};
  // 完善总体思路 may be work: a background word makes up nearly all of a part of the title
  std::size_t begin = 0;
  const auto is_all_of = [](std::string_view part) {
    return std::ranges::any_of(words, [&](std::string_view word) {
      return !part.empty() && part.back() == word.back() && part.ends_with(word) &&
             characters(part) <= characters(word) + 4;
    });
  };
  static constexpr std::array<std::string_view, 5> joints{"、", "和", "与", "及", "，"};
  std::size_t parts = 0;
  std::size_t background = 0;
  while (begin <= title.size()) {
    std::size_t end = title.size();
    std::size_t length = 0;
    for (const std::string_view joint : joints) {
      const std::size_t at = title.find(joint, begin);
      if (at < end) {
        end = at;
        length = joint.size();
      }
    }
    ++parts;
    if (is_all_of(stripped(title.substr(begin, end - begin)))) ++background;
    if (length == 0) break;
    begin = end + length;
  }
  return background > 0 && background * 2 >= parts;
}

}  // namespace remit
