#include "remit/intake/known_words.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::size_t most_kept = 100;  ///< different words of one text; tasks have a dozen

std::vector<std::string> folded(std::span<const std::string> words) {
  std::vector<std::string> all;
  all.reserve(words.size());
  for (const std::string& word : words) all.push_back(folded_topic(word));
  return all;
}

/// The clauses of a text, without what stands between them.
std::vector<std::string_view> clauses_of(std::string_view text) {
  // in 人民政府 is no 民政
  constexpr std::string_view stops[] = {"，", "。", "；", "：", ",", ";", ":", "\n", "人民政府"};
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto stop = std::ranges::find_if(
        stops, [&](std::string_view each) { return text.substr(at).starts_with(each); });
    if (stop == std::end(stops)) {
      ++at;
      continue;
    }
    all.push_back(text.substr(begin, at - begin));
    begin = at += stop->size();
  }
  all.push_back(text.substr(begin));
  return all;
}

/// Where a clause begins to tell by what means its work is done; its end if it doesn't.
std::size_t means_in(std::string_view clause) {
  constexpr std::string_view words[] = {
      "利用", "依托", "运用", "通过", "基于", "借助", "采用", "结合", "围绕", "按照"};
  std::size_t first = clause.size();
  for (const std::string_view word : words) first = std::min(first, clause.find(word));
  return first;
}

/// How much a word counts where it stands in a folded clause: what a clause ends with is what it
/// is about (建设…平台), what comes after 利用, 依托 … is named as a means.
double prominence(const Occurrence& word, std::string_view clause, std::size_t means) {
  const double as_end = word.end == clause.size() ? 1.25 : 1;
  return word.begin > means ? as_end / 2 : as_end;
}

}  // namespace

KnownWords::KnownWords(std::span<const std::string> words)
    : words_(words), finder_(folded(words)), texts_with_(words.size()) {}

void KnownWords::add(const KeywordText& text) {
  std::map<std::uint32_t, double> times;
  for (const std::string_view each : clauses_of(text.body)) {
    const std::string clause = folded_topic(each);
    const std::size_t means = means_in(clause);
    for (const Occurrence& word : finder_.longest(clause)) {
      times[word.form] += prominence(word, clause, means);
    }
  }
  for (const Occurrence& each : finder_.longest(folded_topic(text.title))) times.erase(each.form);
  std::vector<Count> counts;
  counts.reserve(times.size());
  for (const auto& [word, count] : times) {
    ++texts_with_[word];
    counts.push_back({word, static_cast<float>(count)});
  }
  if (counts.size() > most_kept) {
    std::ranges::stable_sort(counts, std::ranges::greater{}, &Count::times);
    counts.resize(most_kept);
    counts.shrink_to_fit();
    std::ranges::sort(counts, {}, &Count::word);
  }
  of_text_.push_back(std::move(counts));
}

std::vector<bool> KnownWords::within(std::u32string_view text) const {
  std::u32string small(text);
  for (char32_t& c : small) c = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
  const std::string bytes = encoded(small);
  std::vector<std::size_t> character(bytes.size() + 1);  // by byte
  for (std::size_t i = 0, count = 0; i < bytes.size(); ++i) {
    if ((static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U) ++count;
    character[i] = count - 1;
  }
  character.back() = text.size();
  std::vector<bool> goes_on(text.size() + 1, false);
  for (const Occurrence& each : finder_.longest(bytes)) {
    for (std::size_t at = character[each.begin] + 1; at < character[each.end]; ++at)
      goes_on[at] = true;
  }
  return goes_on;
}

std::vector<std::vector<std::string>> KnownWords::weightiest(std::size_t most) const {
  std::vector<std::vector<std::string>> all;
  all.reserve(of_text_.size());
  const auto texts = static_cast<double>(of_text_.size());
  for (const std::vector<Count>& counts : of_text_) {
    std::vector<std::pair<double, std::uint32_t>> words;
    for (const Count& count : counts) {
      const double rarity = std::log((texts + 1) / texts_with_[count.word]) + 0.1;
      const double length = characters(words_[count.word]) <= 2 ? 0.8 : 1;
      words.emplace_back(std::sqrt(count.times) * rarity * length, count.word);
    }
    std::ranges::stable_sort(
        words, std::ranges::greater{}, [](const auto& it) { return it.first; });
    if (words.size() > most) words.resize(most);
    all.emplace_back();
    for (const auto& [weight, word] : words) all.back().push_back(words_[word]);
  }
  return all;
}

}  // namespace remit
