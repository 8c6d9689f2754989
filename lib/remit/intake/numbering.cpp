// One function for each way of dressing a number; the first that recognises its own wins. What
// decides between a number and a figure at the beginning of a sentence (1.5亿元, 2016.12) is the
// character after it.

#include "remit/intake/numbering.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "remit/intake/glyphs.hpp"
#include "remit/intake/letters.hpp"

namespace remit {

namespace {

constexpr int most = 999;
constexpr std::string_view opening = "（(〔【［[";
constexpr std::string_view closing = "）)〕】］]";
constexpr std::string_view dots = ".．";
constexpr std::string_view after_label = "：:、.．—–-";

/// Characters that make a figure of the number before them: 1.5亿元, 3.2倍.
constexpr std::string_view units =
    "0123456789０１２３４５６７８９%％‰亿万元倍个公平千兆吨米年月日时GMTKP℃°-~～至—–/×x";

std::optional<int> digit_of(std::string_view glyph) {
  if (glyph.size() == 1 && glyph[0] >= '0' && glyph[0] <= '9') return glyph[0] - '0';
  if (glyph.size() == 3 && glyph.starts_with("\xEF\xBC")) {
    const int digit = static_cast<unsigned char>(glyph[2]) - 0x90;
    if (digit >= 0 && digit <= 9) return digit;
  }
  return {};
}

/// The code point of a character of three bytes.
char32_t code_of(std::string_view glyph) {
  const auto bits = [&](std::size_t i, unsigned mask) {
    return static_cast<unsigned>(static_cast<unsigned char>(glyph[i])) & mask;
  };
  return (bits(0, 15U) << 12U) | (bits(1, 63U) << 6U) | bits(2, 63U);
}

std::optional<int> chinese_digit(std::string_view glyph) {
  if (glyph.size() != 3) return {};
  const char32_t code = code_of(glyph);
  if (code == U'零') return 0;
  if (code == U'两') return 2;
  const std::size_t digit = std::u32string_view(U"〇一二三四五六七八九").find(code);
  if (digit == std::u32string_view::npos) return {};
  return static_cast<int>(digit);
}

std::optional<Numeral> digits_at(std::string_view text, std::size_t at) {
  Numeral numeral;
  while (numeral.value <= most) {
    const std::string_view glyph = glyph_at(text, at + numeral.length);
    const auto digit = digit_of(glyph);
    if (!digit) break;
    numeral.value = numeral.value * 10 + *digit;
    numeral.length += glyph.size();
  }
  if (numeral.length == 0 || numeral.value > most) return {};
  return numeral;
}

std::optional<Numeral> chinese_at(std::string_view text, std::size_t at) {
  Numeral numeral{0, 0, true};
  int digit = -1;
  for (;;) {
    const std::string_view glyph = glyph_at(text, at + numeral.length);
    if (const auto read = chinese_digit(glyph)) {
      digit = *read;
    } else if (glyph == "十" || glyph == "百") {
      numeral.value += (digit < 0 ? 1 : digit) * (glyph == "十" ? 10 : 100);
      digit = 0;
    } else {
      break;
    }
    numeral.length += glyph.size();
    if (numeral.value > most || numeral.length > 24) return {};
  }
  if (numeral.length == 0) return {};
  numeral.value += std::max(digit, 0);
  return numeral;
}

/// ① ⑴ ⒈ ㈠: one character that holds the number.
std::optional<Numbering> composed(std::string_view text) {
  const std::string_view glyph = glyph_at(text, 0);
  if (glyph.size() != 3) return {};
  const char32_t code = code_of(glyph);
  const auto within = [&](char32_t first, char32_t last,
                          NumberStyle style) -> std::optional<Numbering> {
    if (code < first || code > last) return {};
    return Numbering{{style, 0}, {static_cast<int>(code - first) + 1}, glyph.size()};
  };
  if (auto found = within(0x2460, 0x2473, NumberStyle::circled)) return found;
  if (auto found = within(0x2474, 0x2487, NumberStyle::arabic_bracket)) return found;
  if (auto found = within(0x2488, 0x249B, NumberStyle::arabic)) return found;
  return within(0x3220, 0x3229, NumberStyle::chinese_bracket);
}

/// 第一章, 第三条
std::optional<Numbering> ordinal(std::string_view text) {
  constexpr std::string_view first = "第";
  if (!text.starts_with(first)) return {};
  std::size_t at = first.size() + blanks_at(text, first.size());
  const auto numeral = numeral_at(text, at);
  if (!numeral) return {};
  at += numeral->length;
  at += blanks_at(text, at);
  static constexpr std::array<std::pair<std::string_view, NumberStyle>, 6> words{
      {{"编", NumberStyle::book}, {"篇", NumberStyle::book}, {"章", NumberStyle::chapter},
          {"节", NumberStyle::section}, {"部分", NumberStyle::part}, {"条", NumberStyle::article}}};
  for (const auto& [word, style] : words) {
    if (!text.substr(at).starts_with(word)) continue;
    at += word.size();
    const std::string_view next = glyph_at(text, at);
    const bool stands_apart =
        next.empty() || blanks_at(text, at) > 0 || is_one_of(next, after_label);
    constexpr std::size_t short_heading = 60;
    if (!stands_apart && (style == NumberStyle::article || text.size() > short_heading)) return {};
    if (is_one_of(next, after_label)) at += next.size();
    return Numbering{{style, 0}, {numeral->value}, at};
  }
  return {};
}

/// （一） (1) 【二】
std::optional<Numbering> bracketed(std::string_view text) {
  const std::string_view open = glyph_at(text, 0);
  if (!is_one_of(open, opening)) return {};
  std::size_t at = open.size() + blanks_at(text, open.size());
  const auto numeral = numeral_at(text, at);
  if (!numeral || numeral->value == 0) return {};
  at += numeral->length;
  at += blanks_at(text, at);
  const std::string_view close = glyph_at(text, at);
  if (!is_one_of(close, closing)) return {};
  at += close.size();
  const std::string_view next = glyph_at(text, at);
  if (is_one_of(next, "、.．：:")) at += next.size();
  const auto style = numeral->chinese ? NumberStyle::chinese_bracket : NumberStyle::arabic_bracket;
  return Numbering{{style, 0}, {numeral->value}, at};
}

/// 一、 二．
std::optional<Numbering> chinese(std::string_view text) {
  const auto numeral = chinese_at(text, 0);
  if (!numeral || numeral->value == 0) return {};
  const std::string_view next = glyph_at(text, numeral->length);
  if (is_one_of(next, "、.．")) {
    return Numbering{{NumberStyle::chinese, 0}, {numeral->value}, numeral->length + next.size()};
  }
  constexpr std::size_t short_heading = 60;  // 一　总体要求
  if (next == "\u3000" && text.size() < short_heading) {
    return Numbering{{NumberStyle::chinese, 0}, {numeral->value}, numeral->length};
  }
  return {};
}

/// What follows 1.1: the end of a number, and not of a figure.
bool ends_decimal(std::string_view text, std::size_t at) {
  const std::string_view next = glyph_at(text, at);
  return next.empty() || blanks_at(text, at) > 0 || !is_one_of(next, units);
}

/// 1. 1、 1） 1.1 1.1.1
std::optional<Numbering> arabic(std::string_view text, bool is_heading) {
  std::vector<int> numbers;
  std::size_t at = 0;
  for (;;) {
    const auto numeral = digits_at(text, at);
    if (!numeral || numbers.size() == 6) break;
    numbers.push_back(numeral->value);
    at += numeral->length;
    const std::string_view dot = glyph_at(text, at);
    if (!is_one_of(dot, dots) || !digit_of(glyph_at(text, at + dot.size()))) break;
    at += dot.size();
  }
  if (numbers.empty() || numbers.front() == 0) return {};
  const std::string_view next = glyph_at(text, at);
  if (numbers.size() > 1) {
    if (!ends_decimal(text, at)) return {};
    if (is_one_of(next, ".．、")) at += next.size();
    return Numbering{
        {NumberStyle::decimal, static_cast<std::uint32_t>(numbers.size())}, std::move(numbers), at};
  }
  if (is_one_of(next, ".．、"))
    return Numbering{{NumberStyle::arabic, 0}, std::move(numbers), at + next.size()};
  if (is_one_of(next, "）)")) {
    return Numbering{{NumberStyle::half_bracket, 0}, std::move(numbers), at + next.size()};
  }
  if (is_heading && blanks_at(text, at) > 0)
    return Numbering{{NumberStyle::arabic, 0}, std::move(numbers), at};
  return {};
}

int roman_value(std::string_view word) {
  constexpr std::string_view signs = "ivxl";
  constexpr std::array<int, 4> values{1, 5, 10, 50};
  int sum = 0;
  int last = 0;
  for (std::size_t at = word.size(); at-- > 0;) {
    const std::size_t which = signs.find(static_cast<char>(word[at] | 0x20));
    if (which == std::string_view::npos) return 0;
    sum += values.at(which) < last ? -values.at(which) : values.at(which);
    last = std::max(last, values.at(which));
  }
  return sum;
}

bool is_letter(char c) {
  const auto low = static_cast<char>(c | 0x20);
  return low >= 'a' && low <= 'z';
}

/// A. (b) IV. (iii): letters, and Roman numerals where there are several letters or an i
std::optional<Numbering> lettered(std::string_view text) {
  const bool in_brackets = text.starts_with("(");
  const std::size_t begin = in_brackets ? 1 : 0;
  std::size_t end = begin;
  while (end < text.size() && end - begin < 6 && is_letter(text[end])) ++end;
  const std::string_view word = text.substr(begin, end - begin);
  const std::string_view close = glyph_at(text, end);
  if (word.size() == 1 && !in_brackets && close == ".") {  // A.1, B.2.3
    auto digits = arabic(text.substr(end + 1), true);
    if (digits && blanks_at(text, end + 1 + digits->length) > 0) {
      digits->numbers.insert(digits->numbers.begin(), (word[0] | 0x20) - 'a' + 1);
      digits->length += end + 1;
      digits->kind = {NumberStyle::decimal, static_cast<std::uint32_t>(digits->numbers.size())};
      return digits;
    }
  }
  const bool closes = in_brackets ? close == ")" : is_one_of(close, ".)．）");
  const std::size_t after = end + close.size();
  if (word.empty() || !closes || blanks_at(text, after) == 0) return {};
  const int roman = roman_value(word);
  if (roman > 0 && (word.size() > 1 || roman == 1)) {
    const auto style = in_brackets ? NumberStyle::roman_bracket : NumberStyle::roman;
    return Numbering{{style, 0}, {roman}, after};
  }
  if (word.size() != 1) return {};
  const auto style = in_brackets ? NumberStyle::letter_bracket : NumberStyle::letter;
  return Numbering{{style, 0}, {(word[0] | 0x20) - 'a' + 1}, after};
}

constexpr std::array<std::string_view, 45> labels{"任务", "行动", "问题", "项目", "工程",
    "专项行动", "专项", "举措", "措施", "目标", "专栏", "附件", "附表", "附录", "Part", "Chapter",
    "Section", "Sec.", "Article", "Pillar", "Priority", "Goal", "Objective", "Strategy",
    "Strategic Goal", "Strategic Objective", "Action", "Initiative", "Task", "Milestone",
    "Recommendation", "Annex", "Appendix", "Step", "Output", "Outcome", "Component", "Theme",
    "Commitment", "Deliverable", "Measure", "Activity", "Intervention", "Workstream", "Proposal"};

constexpr std::array<std::string_view, 5> annexes{"附件", "附表", "附录", "Annex", "Appendix"};

std::string_view without_word(std::string_view text, std::string_view word) {
  if (text.size() <= word.size()) return {};
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_same = text[i] == word[i] || (is_letter(word[i]) && (text[i] ^ word[i]) == 0x20);
    if (!is_same) return {};
  }
  return text.substr(word.size());
}

/// The number of a label: 一, 12, 1.2, B or IV.
std::optional<Numbering> label_number(std::string_view text) {
  if (auto digits = arabic(text, true)) return digits;
  if (const auto numeral = numeral_at(text, 0)) {
    return Numbering{{}, {numeral->value}, numeral->length};
  }
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  const std::string_view word = text.substr(0, end);
  if (const int roman = roman_value(word); roman > 0) return Numbering{{}, {roman}, end};
  constexpr std::size_t longest_series = 3;
  if (end > 0 && end <= longest_series && end < text.size()) {  // T-1, EN3: of a series
    const std::size_t dash = text[end] == '-' ? 1 : 0;
    if (const auto digits = digits_at(text, end + dash))
      return Numbering{{}, {digits->value}, end + dash + digits->length};
  }
  if (word.size() == 1) return Numbering{{}, {(word[0] | 0x20) - 'a' + 1}, end};
  return {};
}

/// 任务一：, Goal 2.1:, Annex B
std::optional<Numbering> labelled(std::string_view text) {
  for (std::size_t which = 0; which < labels.size(); ++which) {
    const std::string_view rest = without_word(text, labels.at(which));
    if (rest.empty()) continue;
    const std::size_t blanks = blanks_at(rest, 0);
    if (is_letter(labels.at(which)[0]) && blanks == 0) continue;
    const auto number = label_number(rest.substr(blanks));
    if (!number) continue;
    std::size_t at = blanks + number->length;
    const std::string_view next = glyph_at(rest, at);
    const std::string_view last = glyph_before(rest, at);
    if (!next.empty() && blanks_at(rest, at) == 0 && !is_one_of(next, after_label) &&
        !is_one_of(last, after_label)) {
      continue;
    }
    if (is_one_of(next, after_label)) at += next.size();
    const auto detail = static_cast<std::uint32_t>(which + 1);
    return Numbering{
        {NumberStyle::labelled, detail}, number->numbers, text.size() - rest.size() + at};
  }
  return {};
}

/// Whether any number could begin so: most paragraphs are ruled out by this, since of most letters
/// one bit tells.
bool may_begin_number(std::string_view text) {
  static const LetterBits beginnings = [] {
    LetterBits all;
    for (const char32_t letter : std::u32string_view(U"第（〔【［一二三四五六七八九十百任行问项工专"
                                                     U"举措目附０１２３４５６７８９"))
      all.set(letter % all.size());
    return all;
  }();
  const std::string_view glyph = glyph_at(text, 0);
  if (glyph.size() == 1)
    return glyph[0] == '(' || glyph[0] == '[' || is_letter(glyph[0]) || digit_of(glyph);
  if (glyph.size() != 3) return false;
  const char32_t code = code_of(glyph);
  const bool is_composed = (code >= 0x2460 && code <= 0x249B) || (code >= 0x3220 && code <= 0x3229);
  return is_composed || beginnings.test(code % beginnings.size());
}

std::optional<Numbering> bare_numbering(std::string_view text, bool is_heading) {
  if (!may_begin_number(text)) return {};
  if (auto found = composed(text)) return found;
  if (auto found = ordinal(text)) return found;
  if (auto found = bracketed(text)) return found;
  if (auto found = chinese(text)) return found;
  if (auto found = arabic(text, is_heading)) return found;
  if (auto found = lettered(text)) return found;
  return labelled(text);
}

}  // namespace

bool is_annex(const NumberKind& kind) {
  return kind.style == NumberStyle::labelled && kind.detail > 0 &&
         std::ranges::find(annexes, labels.at(kind.detail - 1)) != annexes.end();
}

std::optional<Numbering> annex_without_number(std::string_view text) {
  constexpr std::size_t longest = 120;
  if (text.size() > longest) return {};
  for (std::size_t which = 0; which < labels.size(); ++which) {
    const NumberKind kind{NumberStyle::labelled, static_cast<std::uint32_t>(which + 1)};
    if (!is_annex(kind) || !text.starts_with(labels.at(which))) continue;
    const std::size_t end = labels.at(which).size();
    const std::string_view next = glyph_at(text, end);
    if (!next.empty() && !is_one_of(next, "：:") && blanks_at(text, end) == 0) continue;
    const std::size_t after = end + (is_one_of(next, "：:") ? next.size() : 0);
    return Numbering{kind, {}, after + blanks_at(text, after)};
  }
  return {};
}

std::optional<Numeral> numeral_at(std::string_view text, std::size_t at) {
  if (auto digits = digits_at(text, at)) return digits;
  return chinese_at(text, at);
}

std::optional<Numbering> numbering(std::string_view text, bool is_heading) {
  const std::size_t blanks = blanks_at(text, 0);
  auto found = bare_numbering(text.substr(blanks), is_heading);
  if (!found) return {};
  found->length += blanks;
  found->length += blanks_at(text, found->length);
  return found;
}

}  // namespace remit
