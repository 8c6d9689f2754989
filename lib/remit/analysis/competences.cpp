#include "remit/analysis/competences.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/model/name_form.hpp"

namespace remit {

namespace {

constexpr double inside = 0.7;

std::vector<std::string_view> parted(std::string_view words) {
  std::vector<std::string_view> all;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0) all.push_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return all;
}

/// A name or a word of one, folded, with 人民政府 as 政府: 民政 in it is no word.
std::u32string folded(std::string_view name) {
  constexpr std::u32string_view people = U"人民政府";
  std::u32string text = decoded(folded_name(name));
  for (std::size_t at = text.find(people); at != text.npos; at = text.find(people, at)) {
    text.erase(at, 2);
  }
  return text;
}

/// A word that tells a sort, folded.
struct Word {
  CompetenceId competence;
  std::string_view word;
  std::u32string folded;
};

std::vector<Word> all_words() {
  std::vector<Word> words;
  for (std::uint32_t i = 0; i < competences().size(); ++i) {
    for (const std::string_view word : parted(competences()[i].words)) {
      words.push_back({{i}, word, folded(word)});
    }
  }
  return words;
}

/// How surely a name of this form tells what the word does; 0: not at all.
double strength(const Word& word, const NameForm& form) {
  if (word.folded.size() == 1) return form.core == word.folded ? 1 : 0;
  const std::size_t at = form.whole.find(word.folded);
  if (at == std::u32string::npos) return 0;
  return at <= form.whole.find(form.core) ? 1 : inside;
}

std::vector<Telling> tellings_of(
    const Agency& agency, const std::u32string& stem, const std::vector<Word>& words) {
  std::vector<Telling> all;
  for (const std::string_view name : forms_of(agency)) {
    const NameForm form = name_form(folded(name), stem);
    for (const Word& word : words) {
      const double found = strength(word, form);
      if (found == 0) continue;
      const auto known = std::ranges::find(all, word.competence, &Telling::competence);
      if (known == all.end()) {
        all.push_back({word.competence, found, std::string(word.word)});
      } else if (found > known->strength) {
        *known = {word.competence, found, std::string(word.word)};
      }
    }
  }
  std::ranges::sort(all, {}, &Telling::competence);
  return all;
}

}  // namespace

std::vector<std::vector<Telling>> tellings(const Catalog& catalog) {
  const std::vector<Word> words = all_words();
  const std::vector<std::u32string> stems = stems_of(catalog);
  std::vector<std::vector<Telling>> all;
  all.reserve(catalog.agencies.size());
  for (const Agency& agency : catalog.agencies) {
    all.push_back(is_single_body(agency)
                      ? tellings_of(agency, stems[agency.jurisdiction.value], words)
                      : std::vector<Telling>());
  }
  return all;
}

std::vector<std::vector<CompetenceId>> leads_by_topic(const Thesaurus& thesaurus) {
  std::unordered_map<std::string_view, CompetenceId> by_id;
  for (std::uint32_t i = 0; i < competences().size(); ++i) by_id[competences()[i].id] = {i};
  std::unordered_map<std::string_view, std::vector<CompetenceId>> known;
  for (const UsualLeads& row : usual_leads()) {
    for (const std::string_view id : parted(row.competences)) known[row.topic].push_back(by_id[id]);
  }
  std::vector<std::vector<CompetenceId>> leads;
  leads.reserve(thesaurus.topics.size());
  for (const Topic& topic : thesaurus.topics) {
    const auto row = known.find(topic.id);
    if (row != known.end()) {
      leads.push_back(row->second);
    } else {
      leads.push_back(topic.parent ? leads[topic.parent->value] : std::vector<CompetenceId>());
    }
  }
  return leads;
}

}  // namespace remit
