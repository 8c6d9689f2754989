// A colon is looked for first; the label is what stands before it, at most a few words: in “Lead: A
// Support: B” the second begins within the line.

#include "remit/intake/english_labels.hpp"

#include <algorithm>

#include "remit/intake/english_names.hpp"
#include "remit/intake/english_sentence.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_label = 60;

/// Key, delivery: words before the noun that leave the role to it.
std::size_t modifiers(Text words) {
  static const WordSet known(
      U"key main other delivery external international national local proposed potential "
      U"government "
      U"federal overall joint the project action task agency departmental internal likely state un "
      U"principal strategic additional all others");
  std::size_t length = 0;
  while (length < words.size()) {
    const Text word = first_word(words.substr(length));
    const std::size_t next = length + after_first_word(words.substr(length));
    if (!known.has(word) || next >= words.size()) break;
    length = next;
  }
  return length;
}

/// In cooperation with, working with.
bool asks_for_partners(Text words) {
  static const WordSet starts(U"in working together jointly consulting");
  return words.ends_with(U" with") && starts.has(words.substr(0, words.find(U' ')));
}

const WordTable<Role>& label_beginnings_in_english() {
  static const WordTable<Role> starts({{U"lead", Role::lead}, {U"leads", Role::lead},
      {U"leading", Role::lead}, {U"co-lead", Role::lead}, {U"co-leads", Role::lead},
      {U"led by", Role::lead}, {U"primary", Role::lead}, {U"nodal", Role::lead},
      {U"champion", Role::lead}, {U"coordinating", Role::lead}, {U"coordinator", Role::lead},
      {U"co-ordinating", Role::lead}, {U"convening", Role::lead}, {U"convener", Role::lead},
      {U"sponsor", Role::lead}, {U"responsible", Role::responsible},
      {U"responsibility", Role::responsible}, {U"responsibilities", Role::responsible},
      {U"owner", Role::responsible}, {U"owners", Role::responsible},
      {U"accountable", Role::responsible}, {U"in charge", Role::responsible},
      {U"implementing", Role::responsible}, {U"implementer", Role::responsible},
      {U"action owner", Role::responsible}, {U"body responsible", Role::responsible},
      {U"agency responsible", Role::responsible}, {U"who", Role::responsible},
      {U"action by", Role::responsible}, {U"assigned to", Role::responsible},
      {U"executing", Role::responsible}, {U"support", Role::cooperate},
      {U"supports", Role::cooperate}, {U"supporting", Role::cooperate},
      {U"supported by", Role::cooperate}, {U"partner", Role::cooperate},
      {U"partners", Role::cooperate}, {U"participating", Role::cooperate},
      {U"participants", Role::cooperate}, {U"contributing", Role::cooperate},
      {U"contributor", Role::cooperate}, {U"contributors", Role::cooperate},
      {U"cooperating", Role::cooperate}, {U"co-operating", Role::cooperate},
      {U"collaborating", Role::cooperate}, {U"collaborator", Role::cooperate},
      {U"collaborators", Role::cooperate}, {U"collaboration", Role::cooperate},
      {U"assisting", Role::cooperate}, {U"assisted by", Role::cooperate},
      {U"secondary", Role::cooperate}, {U"stakeholder", Role::cooperate},
      {U"stakeholders", Role::cooperate}, {U"with", Role::cooperate}, {U"focal", Role::lead},
      {U"consulted", Role::cooperate}, {U"others involved", Role::cooperate},
      {U"implementing partner", Role::cooperate}, {U"implementing partners", Role::cooperate},
      {U"agency", Role::listed}, {U"agencies", Role::listed}, {U"department", Role::listed},
      {U"departments", Role::listed}, {U"ministry", Role::listed}, {U"ministries", Role::listed},
      {U"bodies", Role::listed}, {U"entities", Role::listed}, {U"actors", Role::listed},
      {U"organisation", Role::listed}, {U"organization", Role::listed},
      {U"organisations", Role::listed}, {U"organizations", Role::listed},
      {U"institutions", Role::listed}, {U"parties", Role::listed}, {U"involved", Role::listed}});
  return starts;
}

/// The nouns that a label ends in.
bool is_label_noun(Text word) {
  static const WordSet nouns(
      U"agency agencies department departments party parties entity entities body bodies office "
      U"offices organization organizations organisation organisations ministry ministries partners "
      U"partner lead leads owner owners support supports unit units authority authorities "
      U"component "
      U"components responsibility responsibilities role roles by contributors contributor charge "
      U"responsible actor actors involved institution institutions team teams branch branches "
      U"division divisions bureau bureaus directorate directorates sector sectors company "
      U"companies "
      U"champion champions collaborators collaborator stakeholders stakeholder participants "
      U"supporting co-lead co-leads contributing participating collaborating cooperating nodal "
      U"assisting services service jurisdiction jurisdictions council councils to who "
      U"coordinator collaboration convener sponsor implementer secondary consulted accountable "
      U"executing leading agency/agencies ministry/department group groups person portfolio");
  if (nouns.has(word)) return true;
  const std::size_t slash = word.rfind(U'/');
  return slash != Text::npos && nouns.has(word.substr(slash + 1));
}

/// Completion date, timeline: what follows is a time.
bool is_time_label(Text label) {
  static const WordSet words(
      U"completion_date timeline timeframe time_frame deadline due_date due target_date by_when "
      U"delivery_date schedule timing timescale target_completion completion completion_time "
      U"timelines end_date");
  std::u32string small = lower(trimmed(label));
  std::replace(small.begin(), small.end(), U' ', U'_');
  return words.has(small);
}

/// [Action: A; B]: in brackets, a label of who acts; elsewhere one of what is done.
bool is_bracket_label(Text label) {
  static const WordSet words(U"action actions by action_by who implementation");
  std::u32string small = lower(trimmed(label));
  std::replace(small.begin(), small.end(), U' ', U'_');
  return words.has(small);
}

struct Label {
  std::size_t begin = 0;
  std::size_t colon = 0;
  std::optional<Role> role;  ///< none for a time, and for what is no label of bodies
  bool is_time = false;
};

class Labels {
public:
  Labels(Text text, Stretch at) : text_(text), at_(at) {}

  std::vector<LabelReading> read() {
    find();
    std::vector<LabelReading> result;
    std::vector<Text> roles;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const Label& label = labels_[i];
      if (!label.role && !label.is_time) continue;
      const Text words = text_.substr(label.begin, label.colon - label.begin);
      const bool repeats = std::find(roles.begin(), roles.end(), words) != roles.end();
      if (repeats || result.empty()) {
        result.emplace_back();
        result.back().letters.begin = label.begin;
        roles.clear();
      }
      roles.push_back(words);
      add(result.back(), label, i + 1 < labels_.size() ? labels_[i + 1].begin : at_.end);
    }
    std::erase_if(result, [](const LabelReading& reading) {
      return reading.body.names.empty() && reading.body.deadline.empty() && !reading.body.nobody;
    });
    return result;
  }

private:
  void find() {
    std::size_t from = at_.begin;
    for (std::size_t colon = text_.find(U'：', from); colon < at_.end;
         colon = text_.find(U'：', colon + 1)) {
      labels_.push_back(label_before(from, colon));
      from = colon + 1;
    }
  }

  /// The longest words before the colon that are a label; all of its line if none are.
  [[nodiscard]] Label label_before(std::size_t from, std::size_t colon) const {
    Label label{colon, colon, {}, false};
    const std::size_t first = colon > from + longest_label ? colon - longest_label : from;
    for (std::size_t begin = first; begin < colon; ++begin) {
      const bool begins =
          begin == at_.begin ||
          !(is_letter(text_[begin - 1]) || text_[begin - 1] == U'-' || text_[begin - 1] == U'/');
      if (!begins || !is_letter(text_[begin])) continue;
      const bool starts = starts_line(begin);
      if (!starts && !is_capital(text_[begin])) continue;
      const Text words = text_.substr(begin, colon - begin);
      if (words.find_first_of(U"；\n|") != Text::npos || words.find(U". ") != Text::npos) continue;
      const bool in_bracket = begin > at_.begin && text_[begin - 1] == U'（';
      label.role = english_label(words);
      label.is_time = !label.role && is_time_label(words);
      if (!label.role && in_bracket && is_bracket_label(words)) label.role = Role::responsible;
      if (label.role || label.is_time || starts) label.begin = begin;
      if (label.role || label.is_time) return label;
    }
    return label;
  }

  [[nodiscard]] bool starts_line(std::size_t begin) const {
    while (begin > at_.begin && text_[begin - 1] == U' ') --begin;
    if (begin == at_.begin) return true;
    const char32_t last = text_[begin - 1];
    return !is_letter(last) && !is_digit(last) && last != U'，' && last != U'&';
  }

  /// What a label says ends with its line, sentence or bracket, or where the next label begins.
  [[nodiscard]] std::size_t value_end(std::size_t begin, std::size_t end) const {
    std::size_t depth = 0;
    char32_t last = U'：';
    for (std::size_t i = begin; i < end; ++i) {
      const char32_t letter = text_[i];
      if (letter == U'（') ++depth;
      if (letter == U'）' && depth-- == 0) return i;
      if (letter == U'|' || letter == U'。') return i;
      if (letter == U'\n' && last != U'：' && last != U'，' && last != U'；') return i;
      if (letter == U'.' && depth == 0 && ends_sentence(i, end)) return i;
      if (!is_blank(letter)) last = letter;
    }
    return end;
  }

  /// Not the stop of U.S. or Dept.
  [[nodiscard]] bool ends_sentence(std::size_t at, std::size_t end) const {
    if (at + 1 < end && !is_blank(text_[at + 1])) return false;
    static const WordSet shortened(U"st dept min mt no dr mr ms mrs inc ltd govt natl intl");
    const Text word = last_word(text_.substr(at_.begin, at - at_.begin));
    const bool is_initial = word.size() == 1 && at > 1 && text_[at - 2] == U'.';
    return !is_initial && !shortened.has(lower(word));
  }

  void add(LabelReading& reading, const Label& label, std::size_t next) const {
    const std::size_t begin = label.colon + 1;
    const std::size_t end = value_end(begin, next);
    reading.letters.end = std::max({end, reading.letters.begin, label.colon + 1});
    if (label.is_time) {
      reading.body.deadline = trimmed(text_.substr(begin, end - begin));
      while (!reading.body.deadline.empty() && reading.body.deadline.back() == U'；')
        reading.body.deadline.pop_back();
      std::replace(reading.body.deadline.begin(), reading.body.deadline.end(), U'，', U',');
      return;
    }
    auto duty = english_duty(text_, {begin, end}, EnglishPlace::cell, *label.role);
    if (!duty) return;
    reading.body.labelled = true;
    for (Found& found : duty->body.names) reading.body.names.push_back(std::move(found));
    for (const Role role : all_roles)
      if (duty->body.open.has(role)) reading.body.open.add(role);
  }

  Text text_;
  Stretch at_;
  std::vector<Label> labels_;
};

}  // namespace

std::optional<Role> english_label(Text label) {
  std::u32string words = lower(trimmed(label));
  std::erase(words, U'（');
  std::erase(words, U'）');
  std::erase(words, U'*');
  words = trimmed(words);
  if (asks_for_partners(words)) return Role::cooperate;
  const bool names_others = words.starts_with(U"other");
  words.erase(0, modifiers(words));
  constexpr std::size_t longest = 45;
  const auto* start = label_beginnings_in_english().at(words, 0);
  if (start == nullptr || words.size() > longest) return {};
  const std::size_t length = start->first.size();
  const bool is_alone = words.size() == length;
  if (!is_alone && is_letter(words[length])) return {};
  if (start->second == Role::listed && !is_alone && !names_others &&
      words.find(U"involved") == Text::npos && words.find(U"concerned") == Text::npos &&
      words[length] != U'/')
    return {};
  const Text last = Text(words).substr(std::min(words.rfind(U' ') + 1, words.size()));
  if (!is_alone && !is_label_noun(last)) return {};
  return names_others && start->second == Role::listed ? Role::cooperate : start->second;
}

std::vector<LabelReading> english_label_readings(Text text, Stretch at) {
  return Labels(text, at).read();
}

}  // namespace remit
