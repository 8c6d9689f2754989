// Which terms a text may get is found in many documents together, since words that one of them says
// once are told by the others; but in no more than fit into bounded memory. How rare terms are is
// known only at the end. So each text keeps a few more terms than it can get, and all that is kept
// of the documents is how many texts have a term: counts that are thinned out, the rarest first,
// where they become too many (lossy counting, Manku and Motwani 2002).

#include "remit/intake/keywords.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr std::size_t kept_for_each = 3;  ///< candidates for each term that a text can get
constexpr std::size_t most_counts = std::size_t{1} << 20U;
constexpr std::size_t read_together = std::size_t{1} << 20U;  ///< bytes: thirty plans, about

double rarity(double texts, double texts_with) {
  return std::log((texts + 1) / texts_with) + 0.1;
}

bool contains(std::u32string_view text, std::u32string_view part) {
  return text.find(part) != std::u32string_view::npos;
}

/// A term with all that decides about it.
struct Weighed {
  std::u32string_view text;
  double weight = 0;
  std::uint32_t times = 0;
  std::size_t at = 0;
};

/// The weightiest first.
void sort(std::vector<Weighed>& terms) {
  std::ranges::sort(terms, [](const Weighed& a, const Weighed& b) {
    if (a.weight != b.weight) return a.weight > b.weight;
    return a.at != b.at ? a.at < b.at : a.text.size() > b.text.size();
  });
}

/// Leaves the weightiest, none of which is part of another.
void leave_apart(std::vector<Weighed>& terms, std::size_t most) {
  sort(terms);
  std::vector<Weighed> kept;
  for (const Weighed& item : terms) {
    if (kept.size() == most) break;
    const bool is_nested = std::ranges::any_of(kept, [&](const Weighed& other) {
      return (contains(other.text, item.text) && item.times <= other.times + 1) ||
             contains(item.text, other.text);
    });
    if (!is_nested) kept.push_back(item);
  }
  terms = std::move(kept);
}

/// Adds the terms that no keyword holds already.
void add_terms(
    std::vector<std::string>& keywords, std::vector<std::string> terms, std::size_t most) {
  for (std::string& term : terms) {
    if (keywords.size() >= most) return;
    const std::string folded = folded_topic(term);
    const bool is_held = std::ranges::any_of(keywords, [&](const std::string& keyword) {
      return folded_topic(keyword).find(folded) != std::string::npos;
    });
    if (!is_held) keywords.push_back(std::move(term));
  }
}

}  // namespace

KeywordSearch::KeywordSearch(std::span<const std::string> known, std::size_t most)
    : has_known_(!known.empty()), most_(most), known_(known) {}

void KeywordSearch::count(std::uint64_t hash, std::uint32_t texts) {
  texts_with_[hash] += texts;
  for (std::uint32_t least = 2; texts_with_.size() > most_counts; ++least) {
    std::erase_if(texts_with_, [&](const auto& each) { return each.second < least; });
  }
}

void KeywordSearch::add(std::span<const KeywordText> texts) {
  for (const KeywordText& text : texts) {
    if (has_known_) known_.add(text);
    waiting_bytes_ += text.title.size() + text.body.size();
    waiting_.push_back(text);
  }
  if (waiting_bytes_ >= read_together) read_waiting();
}

void KeywordSearch::read_waiting() {
  waiting_bytes_ = 0;
  const std::vector<KeywordText> texts = std::exchange(waiting_, {});
  Corpus corpus = corpus_of(texts);
  if (has_known_) corpus.within = known_.within(corpus.text);
  const Terms terms = terms_of(corpus);
  for (const auto& [hash, term] : terms) count(hash, term.texts);
  for (std::size_t which = 0; which < texts.size(); ++which) {
    std::vector<FoundTerm> found = terms_in(corpus, terms, which);
    std::ranges::stable_sort(found, std::ranges::greater{}, [&](const FoundTerm& each) {
      const double texts_with = terms.at(each.hash).texts;
      return each.weight * rarity(static_cast<double>(texts.size()), texts_with);
    });
    if (found.size() > most_own() * kept_for_each) found.resize(most_own() * kept_for_each);
    Candidates candidates;
    candidates.terms.reserve(found.size());
    for (const FoundTerm& each : found) {
      candidates.letters += each.text;
      candidates.terms.push_back(
          {each.hash, static_cast<float>(each.weight), static_cast<std::uint32_t>(each.at),
              each.times, static_cast<std::uint32_t>(each.text.size())});
    }
    candidates.letters.shrink_to_fit();
    of_text_.push_back(std::move(candidates));
  }
}

std::vector<std::string> KeywordSearch::chosen(const Candidates& candidates) const {
  std::vector<Weighed> all;
  std::size_t begin = 0;
  for (const Candidate& each : candidates.terms) {
    const auto with = texts_with_.find(each.hash);
    const double texts_with = with == texts_with_.end() ? 1 : with->second;
    all.push_back({std::u32string_view(candidates.letters).substr(begin, each.length),
        each.weight * rarity(static_cast<double>(of_text_.size()), texts_with), each.times,
        each.at});
    begin += each.length;
  }
  leave_apart(all, most_own());
  std::vector<std::string> terms;
  terms.reserve(all.size());
  for (const Weighed& item : all) terms.push_back(encoded(item.text));
  return terms;
}

std::vector<std::vector<std::string>> KeywordSearch::keywords() {
  read_waiting();
  if (!has_known_) {
    std::vector<std::vector<std::string>> all;
    for (const Candidates& candidates : of_text_) all.push_back(chosen(candidates));
    return all;
  }
  std::vector<std::vector<std::string>> all = known_.weightiest(most_ / 2);
  for (std::size_t i = 0; i < all.size(); ++i) add_terms(all[i], chosen(of_text_[i]), most_);
  return all;
}

std::vector<std::vector<std::string>> keywords(
    std::span<const KeywordText> texts, std::span<const std::string> known, std::size_t most) {
  KeywordSearch search(known, most);
  search.add(texts);
  return search.keywords();
}

}  // namespace remit
