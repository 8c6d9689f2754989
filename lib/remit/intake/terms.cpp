// All texts are laid end to end, with a mark where a stretch ends. A string of n characters is
// counted only if both strings of n - 1 characters in it recur, so that nearly all that is seen
// once is never stored; whole stretches are candidates even if they are seen once. Strings are
// known by a hash of 64 bits and by where they first stand.

#include "remit/intake/terms.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "remit/base/text.hpp"
#include "remit/intake/english_names.hpp"

namespace remit {

namespace {

constexpr std::size_t shortest = 2;
constexpr std::size_t longest = 10;
constexpr std::size_t longest_within = 8;  // of terms inside stretches

/// Words of form that official texts put between terms: verbs of doing, adverbs, particles.
constexpr std::u32string_view words_of_form[] = {U"加快", U"推进", U"推动", U"加强", U"完善",
    U"促进", U"实现", U"提升", U"提高", U"鼓励", U"支持", U"建立", U"健全", U"开展", U"构建",
    U"打造", U"强化", U"深化", U"优化", U"积极", U"进一步", U"充分", U"大力", U"着力", U"依托",
    U"围绕", U"利用", U"通过", U"实施", U"引导", U"探索", U"形成", U"拓展", U"加大", U"落实",
    U"确保", U"满足", U"不断", U"逐步", U"全面", U"深入", U"有效", U"加速", U"培育", U"扩大",
    U"增强", U"提供", U"制定", U"做好", U"重点", U"各类", U"相关", U"主要", U"以及", U"我市",
    U"我省", U"本市", U"全市", U"全省", U"本区", U"全区", U"发挥", U"建成", U"达到", U"力争",
    U"包括", U"面向", U"基于", U"按照", U"根据", U"结合", U"针对", U"统筹", U"推广", U"吸引",
    U"集聚", U"整合", U"实行", U"推行", U"使用", U"运用", U"具有", U"成为", U"争取", U"切实",
    U"严格", U"继续", U"率先", U"组织", U"研究", U"搭建", U"巩固", U"壮大", U"发展", U"建设",
    U"创新", U"开发", U"一批", U"多种", U"方面", U"能力", U"水平", U"体系建设", U"工作", U"机制",
    U"领域", U"有关", U"其他", U"情况", U"要求", U"目标", U"任务", U"同时", U"之间", U"由于",
    U"可以", U"能够", U"需要", U"进行", U"参与", U"采用", U"采取", U"降低", U"减少", U"改善",
    U"改进", U"保障", U"维护", U"规范", U"创建", U"创造", U"营造", U"带动", U"引进", U"聚集",
    U"突破", U"攻克", U"延伸", U"覆盖", U"对接", U"加入", U"解决", U"打击", U"破除", U"放宽",
    U"缩短", U"丰富", U"成立", U"树立", U"取消", U"严厉", U"方便", U"便于", U"促使", U"借助",
    U"充实", U"打破", U"推出", U"举办", U"设立", U"抓好", U"抓紧", U"争创", U"纳入", U"汇聚",
    U"融入", U"植入", U"密切", U"建好", U"办好", U"试点", U"不同", U"不同层次", U"随时", U"注重",
    U"坚持", U"加以", U"予以", U"给予", U"构筑", U"做大", U"做强", U"先进", U"一流", U"知名",
    U"国内外", U"国内", U"良好", U"显著", U"明显", U"具备", U"拥有", U"年均", U"累计", U"新增",
    U"总数", U"占比", U"超过", U"较强", U"较高", U"完备", U"突出", U"聚焦", U"瞄准", U"立足",
    U"开放", U"合理", U"科学", U"协调", U"现有", U"基本", U"初步", U"显现", U"凝聚", U"激发",
    U"夯实", U"部署", U"两级", U"三级", U"负责", U"具体", U"设在", U"办公室", U"领导小组",
    U"成员单位", U"任组长", U"副组长", U"召集人"};

/// Words that hold a particle which ends no stretch in them.
constexpr std::u32string_view whole_words[] = {U"普及", U"等级", U"平等", U"高等", U"中等", U"对外",
    U"对象", U"目的", U"和谐", U"和平", U"饱和", U"从业", U"行为", U"更新", U"最低", U"以太",
    U"将来", U"把握", U"及时", U"重要", U"要素", U"摘要", U"纲要", U"要点", U"要件", U"首要",
    U"必要", U"要道", U"要塞", U"为民", U"从事", U"让利", U"向量", U"方向", U"对口", U"对等"};

constexpr std::u32string_view particles =
    U"的和与及等在对为以从向将把或并至由于被让使较更最各该其这那要";

bool is_word_letter(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool is_ideograph(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x20000 && c <= 0x2FA1F);
}

char32_t narrow(char32_t c) {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + U'!' : c;
}

using WordsByFirst = std::unordered_map<char32_t, std::vector<std::u32string_view>>;

/// Words by their first character, the longest first.
WordsByFirst by_first_character(std::span<const std::u32string_view> all) {
  WordsByFirst by_first;
  for (const std::u32string_view word : all) by_first[word.front()].push_back(word);
  for (auto& [first, words] : by_first) {
    std::ranges::sort(words, std::ranges::greater{}, &std::u32string_view::size);
  }
  return by_first;
}

constexpr char32_t form_end = 0;  ///< a word of form, a stop
constexpr char32_t list_end = 1;  ///< 、 “ ” and the like: what stands between two is a term

bool is_end(char32_t c) {
  return c <= list_end;
}

struct Words {
  WordsByFirst of_form = by_first_character(words_of_form);
  WordsByFirst whole = by_first_character(whole_words);
};

std::size_t word_at(std::u32string_view text, std::size_t at, const WordsByFirst& words) {
  const auto found = words.find(text[at]);
  if (found == words.end()) return 0;
  for (const std::u32string_view word : found->second) {
    if (text.substr(at, word.size()) == word) return word.size();
  }
  return 0;
}

/// The length of a word of form at `at`; of an English one only where it is a whole word.
std::size_t word_of_form(std::u32string_view text, std::size_t at, const Words& words) {
  static const WordSet english(
      U"a an and are as at be been but by can for from has have if in into is it its may more must "
      U"no not of on or other our shall should such than that the their them these they this those "
      U"through to under up was we were where which while who will with within without "
      U"establish publish expand develop increase update ensure provide support improve promote "
      U"conduct implement create build strengthen enhance launch adopt complete continue identify");
  if (!is_word_letter(text[at])) return word_at(text, at, words.of_form);
  if (at > 0 && is_word_letter(text[at - 1])) return 0;
  std::size_t end = at;
  while (end < text.size() && is_word_letter(text[end])) ++end;
  constexpr std::size_t longest_form = 10;
  const bool is_form = end - at <= longest_form && english.has(lower(text.substr(at, end - at)));
  return is_form ? end - at : 0;
}

void append(Corpus& corpus, std::string_view text, const Words& words) {
  std::u32string letters = decoded(text);
  for (char32_t& c : letters) c = narrow(c);
  constexpr std::u32string_view of_lists = U"、“”\"《》和与及";
  for (std::size_t at = 0; at < letters.size();) {
    const char32_t c = letters[at];
    if (const std::size_t length = word_at(letters, at, words.whole); length > 0) {
      corpus.text.append(letters, at, length);
      at += length;
      continue;
    }
    const bool trails = c == U'好' && is_end(corpus.text.back());  // 发挥好
    const bool is_term = is_word_letter(c) || (is_ideograph(c) && !trails &&
                                                  particles.find(c) == std::u32string_view::npos);
    const std::size_t length = word_of_form(letters, at, words);
    if (length == 0 && is_term) {
      corpus.text += c;
    } else {
      const char32_t end = of_lists.find(c) == std::u32string_view::npos ? form_end : list_end;
      if (is_end(corpus.text.back())) {
        corpus.text.back() = std::max(corpus.text.back(), end);
      } else {
        corpus.text += end;
      }
    }
    at += std::max<std::size_t>(length, 1);
  }
  if (!is_end(corpus.text.back())) corpus.text += form_end;
}

constexpr std::uint64_t prime = 0x100000001B3;
constexpr std::uint64_t basis = 0xCBF29CE484222325;

std::uint64_t mixed(std::uint64_t hash, char32_t c) {
  hash = (hash ^ c) * prime;
  return hash ^ (hash >> 29U);
}

std::uint64_t hash_of(std::u32string_view text) {
  std::uint64_t hash = basis + text.size();
  for (const char32_t c : text) hash = mixed(hash, c);
  return hash;
}

/// A known word is not cut: 服务平 is no term where 服务平台 is known.
bool cuts_known_word(const Corpus& corpus, std::size_t at, std::size_t length) {
  return !corpus.within.empty() && (corpus.within[at] || corpus.within[at + length]);
}

void count(
    Term& term, const Corpus& corpus, std::size_t at, std::uint32_t length, std::uint32_t text) {
  const char32_t before = corpus.text[at - 1];
  const char32_t after = corpus.text[at + length];
  if (term.times == 0) {
    term.at = at;
    term.length = length;
    term.before = before;
    term.after = after;
  }
  ++term.times;
  if (term.last_text != text + 1) {
    term.last_text = text + 1;
    ++term.texts;
  }
  if (is_end(before) && is_end(after)) ++term.whole;
  if (before == list_end && after == list_end) ++term.listed;
  if (cuts_known_word(corpus, at, length)) ++term.cut;
  term.begins = term.begins || is_end(before);
  term.ends = term.ends || is_end(after);
  if (is_end(before) || before != term.before) term.varies_before = true;
  if (is_end(after) || after != term.after) term.varies_after = true;
}

/// Latin words and numbers are not cut.
bool cuts_word(const Corpus& corpus, std::size_t at, std::size_t length) {
  const std::u32string& text = corpus.text;
  return (is_word_letter(text[at]) && is_word_letter(text[at - 1])) ||
         (is_word_letter(text[at + length - 1]) && is_word_letter(text[at + length]));
}

/// The strings of `length` characters, those of one less being known.
Terms strings(const Corpus& corpus, std::uint32_t length, const Terms& shorter) {
  Terms found;
  std::size_t run = 0;  // characters since the last end
  std::uint32_t text = 0;
  const auto recurs = [&](std::size_t at) {
    const auto known =
        shorter.find(hash_of(std::u32string_view(corpus.text).substr(at, length - 1)));
    return known != shorter.end() && known->second.times > 1;
  };
  for (std::size_t end = 1; end < corpus.text.size(); ++end) {
    run = is_end(corpus.text[end]) ? 0 : run + 1;
    while (end >= corpus.begins[text + 1]) ++text;
    if (run < length) continue;
    const std::size_t at = end + 1 - length;
    const bool is_whole = run == length && is_end(corpus.text[end + 1]);
    if (length > shortest && !is_whole && (!recurs(at) || !recurs(at + 1))) continue;
    count(found[hash_of(std::u32string_view(corpus.text).substr(at, length))], corpus, at, length,
        text);
  }
  return found;
}

bool is_number(std::u32string_view text) {
  return std::ranges::all_of(text, [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

/// 基站3万个, 500PFlops; 5G and IPv6 are words.
bool holds_figure(std::u32string_view text) {
  const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool follows_letter = at > 0 && is_word_letter(text[at - 1]);
    const bool has_letter = end < text.size() && is_word_letter(text[end]);
    if (!follows_letter && (!has_letter || end - at > 1)) return true;
    at = end;
  }
  return false;
}

bool may_be_term(const Corpus& corpus, const Term& term) {
  const std::u32string_view text = std::u32string_view(corpus.text).substr(term.at, term.length);
  if (is_number(text) || cuts_word(corpus, term.at, term.length)) return false;
  if (term.cut * 2 > term.times) return false;
  if (holds_figure(text)) return false;
  if (term.length > 2) {
    return term.whole > 0 ||
           (term.times > 1 && term.length <= longest_within && term.varies_before &&
               term.varies_after && term.begins && term.ends);
  }
  return term.whole > 1 || (term.whole > 0 && is_word_letter(text[0]));
}

/// The length of the Latin word or number that begins at `at`; 0 where none does.
std::size_t word_length(std::u32string_view text, std::size_t at) {
  if (!is_word_letter(text[at]) || (at > 0 && is_word_letter(text[at - 1]))) return 0;
  std::size_t end = at;
  while (end < text.size() && is_word_letter(text[end])) ++end;
  return end - at;
}

/// Latin words that are longer than the strings that are counted.
bool is_long_word(std::size_t length) {
  constexpr std::size_t longest_word = 24;
  return length > longest && length <= longest_word;
}

void add_long_words(const Corpus& corpus, Terms& all) {
  const std::u32string_view letters = corpus.text;
  std::uint32_t text = 0;
  for (std::size_t at = 1; at < letters.size(); ++at) {
    const std::size_t length = word_length(letters, at);
    while (at >= corpus.begins[text + 1] && text + 2 < corpus.begins.size()) ++text;
    if (!is_long_word(length) || is_number(letters.substr(at, length))) continue;
    count(all[hash_of(letters.substr(at, length))], corpus, at, static_cast<std::uint32_t>(length),
        text);
  }
}

/// What one occurrence of a term weighs, however rare it is.
double weight(const Term& term) {
  const double apart = 0.5 + 0.5 * term.whole / term.times;
  const double listed = 1.0 + 0.6 * term.listed / term.times;
  const double once = term.times == 1 ? 0.6 : 1.0;
  static constexpr std::array<double, longest + 1> by_length{
      0, 0, 1.1, 1.7, 2.5, 2.4, 2.5, 1.9, 1.5, 1.0, 0.8};
  constexpr double of_long_word = 2.0;
  return apart * listed * once * (term.length > longest ? of_long_word : by_length.at(term.length));
}

}  // namespace

Corpus corpus_of(std::span<const KeywordText> texts) {
  const Words words;
  Corpus corpus;
  corpus.text += form_end;
  for (const KeywordText& text : texts) {
    corpus.begins.push_back(corpus.text.size());
    append(corpus, text.title, words);
    corpus.bodies.push_back(corpus.text.size());
    append(corpus, text.body, words);
  }
  corpus.begins.push_back(corpus.text.size());
  return corpus;
}

Terms terms_of(const Corpus& corpus) {
  Terms all;
  Terms shorter;
  for (std::uint32_t length = shortest; length <= longest; ++length) {
    Terms found = strings(corpus, length, shorter);
    for (const auto& [hash, term] : found) {
      if (may_be_term(corpus, term)) all.emplace(hash, term);
    }
    shorter = std::move(found);
  }
  add_long_words(corpus, all);
  return all;
}

std::vector<FoundTerm> terms_in(const Corpus& corpus, const Terms& terms, std::size_t which) {
  std::unordered_map<std::uint64_t, FoundTerm> found;
  const std::size_t begin = corpus.begins[which];
  const auto note = [&](std::size_t at, std::size_t length) {
    const std::u32string_view text = std::u32string_view(corpus.text).substr(at, length);
    const auto known = terms.find(hash_of(text));
    if (known == terms.end() || cuts_known_word(corpus, at, length)) return;
    FoundTerm& item = found[known->first];
    if (item.times == 0) item.at = at - begin;
    item.hash = known->first;
    item.text = text;
    ++item.times;
    item.weight += weight(known->second) * (at < corpus.bodies[which] ? 2.0 : 1.0);
  };
  for (std::size_t at = begin; at < corpus.begins[which + 1]; ++at) {
    for (std::size_t length = 1; length <= longest && !is_end(corpus.text[at + length - 1]);
         ++length) {
      if (length >= shortest) note(at, length);
    }
    if (const std::size_t word = word_length(corpus.text, at); is_long_word(word)) note(at, word);
  }
  std::vector<FoundTerm> all;
  all.reserve(found.size());
  for (const auto& [hash, item] : found) all.push_back(item);
  std::ranges::sort(all, [](const FoundTerm& a, const FoundTerm& b) {
    return a.at != b.at ? a.at < b.at : a.text.size() > b.text.size();
  });
  return all;
}

}  // namespace remit
