// English passages: labels first, then sentence by sentence what stands between them. A bracket at
// the end of a sentence, or behind it, is read by itself.

#include <algorithm>

#include "remit/intake/clause_parts.hpp"
#include "remit/intake/english_deadline.hpp"
#include "remit/intake/english_labels.hpp"
#include "remit/intake/english_names.hpp"
#include "remit/intake/english_sentence.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_sentence = 2000;

Stretch without_blanks_at_ends(Text text, Stretch at) {
  while (at.end > at.begin && is_blank(text[at.end - 1])) --at.end;
  while (at.begin < at.end && is_blank(text[at.begin])) ++at.begin;
  return at;
}

/// Where the bracket opens that the sentence ends in; npos if it ends in none.
std::size_t bracket_open(Text text, Stretch sentence) {
  constexpr std::size_t longest = 500;
  if (sentence.end - sentence.begin < 4 || text[sentence.end - 1] != U'）') return Text::npos;
  std::size_t depth = 0;
  for (std::size_t i = sentence.end; i-- > sentence.begin && sentence.end - i < longest;) {
    if (text[i] == U'）') ++depth;
    if (text[i] == U'（' && --depth == 0) return i;
  }
  return Text::npos;
}

/// (DOE, EPA and Justice Canada): who is to do what the sentence says. One name at the end of a
/// sentence only says what the words before it are called for short.
std::optional<BodyReading> bare_names(Text text, Stretch inside, bool is_alone) {
  EnglishNames list = english_names(text, inside);
  const bool is_whole = list.rest >= inside.end && !list.names.empty();
  const auto names = [](const Found& found) { return names_office(found.name); };
  const auto is_short = [&](const Found& found) {
    return names(found) || found.name.find(U' ') == Text::npos ||
           found.shape == Shape::collective || stands_alone(found.name);
  };
  const auto& all = list.names;
  if (!is_whole || !std::any_of(all.begin(), all.end(), names) ||
      !std::all_of(all.begin(), all.end(), is_short) || (!is_alone && all.size() < 2))
    return {};
  BodyReading body;
  body.names = std::move(list.names);
  for (Found& found : body.names) found.role = found.own_role.value_or(Role::listed);
  if (list.open) body.open.add(Role::listed);
  return body;
}

std::optional<ClauseReading> bracket_reading(ClauseText& passage, Stretch sentence) {
  const Text text = passage.letters.text;
  const std::size_t open = bracket_open(text, sentence);
  if (open == Text::npos) return {};
  const Stretch inside{open + 1, sentence.end - 1};
  const Stretch at{open, sentence.end};
  if (auto duty = english_duty(text, inside, EnglishPlace::bracket)) {
    const bool any_lead = std::any_of(duty->body.names.begin(), duty->body.names.end(),
        [](const Found& found) { return found.role != Role::cooperate; });
    if (any_lead && (!duty->is_plain || open == sentence.begin)) {
      Clause clause = clause_of(duty->body, at, passage);
      clause.sureness = Sureness::likely;
      return ClauseReading{std::move(clause), at};
    }
  }
  const auto body = bare_names(text, inside, open == sentence.begin);
  if (!body) return {};
  Clause clause = clause_of(*body, at, passage);
  clause.sureness = Sureness::likely;
  return ClauseReading{std::move(clause), at};
}

bool begins_item(Text text, std::size_t at, std::size_t end) {
  while (at < end && text[at] == U' ') ++at;
  if (at >= end) return true;
  const char32_t letter = text[at];
  return letter == U'\n' || letter == U'-' || letter == U'•' || letter == U'*' || letter == U'|' ||
         letter == U'（' || letter == U'#' || is_digit(letter);
}

/// A short line before one that begins with a capital is a heading or an item.
bool ends_line(Text text, Stretch sentence, std::size_t end) {
  constexpr std::size_t short_line = 60;
  const std::size_t at = sentence.end;
  if (begins_item(text, at + 1, end)) return true;
  const std::size_t before = text.substr(0, at).rfind(U'\n');
  const std::size_t begin =
      before == Text::npos || before < sentence.begin ? sentence.begin : before + 1;
  const char32_t last = at > 0 ? text[at - 1] : U' ';
  return at - begin < short_line && is_capital(text[at + 1]) && last != U'，' &&
         !is_particle(lower(last_word(text.substr(begin, at - begin))));
}

bool ends_sentence(Text text, Stretch sentence, std::size_t end) {
  const std::size_t at = sentence.end;
  const char32_t letter = text[at];
  if (letter == U'。' || letter == U'；' || letter == U'|') return true;
  if (letter == U'\n') return ends_line(text, sentence, end);
  if (letter != U'.' && letter != U'!' && letter != U'?') return false;
  const bool is_heading = at + 1 < end && (text[at + 1] == U'—' || text[at + 1] == U'-');
  if (at + 1 < end && !is_blank(text[at + 1]) && !is_heading) return false;
  const bool initial = at > 1 && !is_letter(text[at - 2]) && is_letter(text[at - 1]);  // U.S.
  return !initial;
}

class Sentences {
public:
  Sentences(ClauseText& passage, bool is_labelled)
      : passage_(passage), text_(passage.letters.text), is_labelled_(is_labelled) {}

  void read(Stretch at, std::vector<ClauseReading>& result) {
    std::size_t begin = at.begin;
    std::size_t depth = 0;
    for (std::size_t i = at.begin; i < at.end; ++i) {
      if (text_[i] == U'（') ++depth;
      if (text_[i] == U'）' && depth > 0) --depth;
      const bool ends = depth == 0 && ends_sentence(text_, {begin, i}, at.end);
      if (!ends && i + 1 < at.end) continue;
      add({begin, ends ? i : at.end}, result);
      begin = i + 1;
    }
  }

private:
  void add(Stretch sentence, std::vector<ClauseReading>& result) {
    sentence = without_blanks_at_ends(text_, sentence);
    if (auto named = bracket_reading(passage_, sentence)) {
      result.push_back(std::move(*named));
      return;
    }
    constexpr std::size_t shortest = 12;
    const std::size_t length = sentence.end - sentence.begin;
    if (length < shortest || length > longest_sentence) return;
    const auto duty = english_duty(text_, sentence, EnglishPlace::sentence);
    if (!duty || (duty->is_plain && is_labelled_)) return;  // labels say who has to
    const Stretch until =
        english_deadline(text_.substr(sentence.begin, sentence.end - sentence.begin));
    Clause clause = clause_of(duty->body, sentence, passage_);
    clause.deadline = as_written(passage_.letters, passage_.source,
        {sentence.begin + until.begin, sentence.begin + until.end});
    clause.from = Provenance::prose;
    clause.form = "english";
    clause.sureness = Sureness::likely;
    result.push_back({std::move(clause), sentence});
  }

  ClauseText& passage_;
  Text text_;
  bool is_labelled_;
};

}  // namespace

std::vector<ClauseReading> english_clauses(ClauseText& passage, Stretch at) {
  std::vector<ClauseReading> result;
  const Text text = passage.letters.text;
  if (!is_english(text.substr(at.begin, at.end - at.begin))) return result;
  const std::vector<LabelReading> labels = english_label_readings(text, at);
  Sentences sentences(passage, !labels.empty());
  std::size_t begin = at.begin;
  for (const LabelReading& label : labels) {
    if (begin < label.letters.begin) sentences.read({begin, label.letters.begin}, result);
    Clause clause = clause_of(label.body, label.letters, passage);
    clause.form = label.body.names.empty() ? "deadline" : "english-labelled";
    result.push_back({std::move(clause), label.letters});
    begin = label.letters.end;
  }
  if (begin < at.end) sentences.read({begin, at.end}, result);
  return result;
}

BodyReading english_cell(Text text, Role role) {
  BodyReading result;
  for (LabelReading& label : english_label_readings(text, {0, text.size()})) {
    for (Found& found : label.body.names) result.names.push_back(std::move(found));
    for (const Role each : all_roles)
      if (label.body.open.has(each)) result.open.add(each);
    if (result.deadline.empty()) result.deadline = label.body.deadline;
  }
  if (!result.names.empty()) return result;
  if (auto duty = english_duty(text, {0, text.size()}, EnglishPlace::cell, role))
    return std::move(duty->body);
  return result;
}

}  // namespace remit
