// A colon is looked for first; the label is what stands before it, at most a few words: in “Lead: A
// Support: B” the second begins within the line.

#include "remit/intake/english_labels.hpp"

#include <algorithm>
#include <array>

#include "remit/intake/english_names.hpp"
#include "remit/intake/english_sentence.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_label = 60;

/// What a word of a label tells.
enum class LabelWord : std::uint8_t {
  lead,
  responsible,
  cooperate,
  acting,     ///< implementing: responsible unless another word tells a role
  noun,       ///< agency: a label by itself, of those it lists
  weak_noun,  ///< team, service: ends a label that has a role
  joint,      ///< in consultation with, working with
  other,      ///< other parties: they help
  filler
};

struct LabelWords {
  LabelWord meaning = LabelWord::filler;
  WordSet words;
};

std::optional<LabelWord> label_word(Text word) {
  static const std::array<LabelWords, 9> lists{{
      {LabelWord::lead,
          WordSet(
              U"lead leads leading led leader leadership co-lead co-leads primary principal "
              U"nodal focal champion champions coordinating co-ordinating coordinator convening "
              U"convener convenor sponsor")},
      {LabelWord::responsible,
          WordSet(
              U"responsible responsibility responsibilities owner owners accountable "
              U"accountability assigned assignee implementer implementers competent who charge")},
      {LabelWord::cooperate,
          WordSet(
              U"support supports supporting supported partner partners partnering partnership "
              U"participating participants contributing contributor contributors cooperating "
              U"co-operating cooperation co-operation collaborating collaborator collaborators "
              U"collaboration consulted assisting assisted secondary stakeholder stakeholders")},
      {LabelWord::joint,
          WordSet(U"consultation coordination conjunction working together jointly consulting")},
      {LabelWord::acting, WordSet(U"implementing implementation co-implementing executing "
                                  U"delivering delivery delivered action")},
      {LabelWord::noun, WordSet(U"agency agencies department departments dept depts ministry "
                                U"ministries organisation organisations organization organizations "
                                U"institution institutions body bodies entity entities actor "
                                U"actors party parties involved concerned")},
      {LabelWord::weak_noun,
          WordSet(
              U"office offices unit units authority authorities component components role roles "
              U"by to team teams branch branches division divisions bureau bureaus bureaux "
              U"directorate directorates sector sectors company companies service services area "
              U"areas jurisdiction jurisdictions council councils committee committees "
              U"secretariat group groups portfolio country countries with from")},
      {LabelWord::other, WordSet(U"other others additional")},
      {LabelWord::filler,
          WordSet(
              U"key main external international national local proposed potential government "
              U"federal overall joint the and or project programme program task departmental "
              U"internal likely state un strategic all in of for line policy relevant strategy esf "
              U"initiative activity is be")},
  }};
  for (const LabelWords& list : lists)
    if (list.words.has(word)) return list.meaning;
  return {};
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

bool is_part_of_label(char32_t letter) {
  return is_letter(letter) || letter == U' ' || letter == U'-' || letter == U'/' || letter == U'&';
}

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
    for (std::size_t mark = text_.find_first_of(U"：-–—", from); mark < at_.end;
         mark = text_.find_first_of(U"：-–—", mark + 1)) {
      const bool is_colon = text_[mark] == U'：';
      if (!is_colon && !stands_apart(mark)) continue;  // Lead Agency – A
      Label label = label_before(from, mark);
      if (!is_colon && !label.role) continue;
      labels_.push_back(label);
      from = mark + 1;
    }
  }

  [[nodiscard]] bool stands_apart(std::size_t at) const {
    return at > at_.begin && at + 1 < at_.end && is_blank(text_[at - 1]) && is_blank(text_[at + 1]);
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
  const std::u32string small = lower(trimmed(label));
  if (small.empty() || small.size() > longest_label) return {};
  std::optional<Role> role;
  std::array<bool, 9> has{};
  LabelWord last = LabelWord::filler;
  bool acts_first = false;
  for (std::size_t at = 0; at < small.size();) {
    const Text word = first_word(Text(small).substr(at));
    if (is_digit(small[at])) return {};
    at += std::max<std::size_t>(word.size(), 1);
    static const WordSet plurals(U"s es ies");  // partner(s)
    if (word.empty() || plurals.has(word)) continue;
    const auto meaning = label_word(word);
    if (!meaning && small.find(U'）', at) + 1 == small.size() && last != LabelWord::filler &&
        small.rfind(U'（', at) != Text::npos)
      break;  // Other actors involved (civil society)
    if (!meaning) return {};
    last = *meaning;
    has[static_cast<std::size_t>(last)] = true;
    acts_first = acts_first || (last == LabelWord::acting && !role);
    if (role) continue;
    if (last == LabelWord::lead) role = Role::lead;
    if (last == LabelWord::responsible) role = Role::responsible;
    if (last == LabelWord::cooperate) role = Role::cooperate;
  }
  const auto says = [&](LabelWord word) { return has[static_cast<std::size_t>(word)]; };
  const bool names_bodies = says(LabelWord::noun) || says(LabelWord::weak_noun);
  const bool joins = small.find(U" and ") != Text::npos || small.find_first_of(U"/&") != Text::npos;
  if (role == Role::cooperate && acts_first && joins) return Role::listed;
  if (role) return last == LabelWord::filler && !names_bodies ? std::nullopt : role;
  if (small == U"with" || (says(LabelWord::joint) && small.ends_with(U" with")))
    return Role::cooperate;
  if (says(LabelWord::acting) && names_bodies) return Role::responsible;
  const bool lists = says(LabelWord::noun);
  if (lists && says(LabelWord::other)) return Role::cooperate;
  return lists ? std::optional(Role::listed) : std::nullopt;
}

void write_labels_in_chinese(std::u32string& text) {
  static constexpr std::array<Text, 4> labels{U"牵头单位", U"配合单位", U"责任单位", U"成员单位"};
  for (std::size_t colon = text.find(U'：'); colon != Text::npos;
       colon = text.find(U'：', colon + 1)) {
    const std::size_t value = text.find_first_not_of(U" \n", colon + 1);
    if (value == Text::npos || !is_ideograph(text[value])) continue;
    const std::size_t last = text.find_last_not_of(U' ', colon - 1);
    if (colon == 0 || last == Text::npos || !is_letter(text[last])) continue;
    std::size_t begin = last + 1;
    while (begin > 0 && last + 1 - begin < longest_label && is_part_of_label(text[begin - 1]))
      --begin;
    const Text words = Text(text).substr(begin, last + 1 - begin);
    const auto role = english_label(words);
    if (!role || words.size() < 4) continue;
    std::fill_n(text.data() + begin, colon - begin, U' ');
    labels.at(static_cast<std::size_t>(*role)).copy(text.data() + colon - 4, 4);
  }
}

std::vector<LabelReading> english_label_readings(Text text, Stretch at) {
  return Labels(text, at).read();
}

}  // namespace remit
