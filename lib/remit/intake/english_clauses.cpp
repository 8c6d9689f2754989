// Sentences of English plans and orders: who leads is the subject or follows “led by”; who helps
// follows “in coordination with” and its like. Labels end in a colon, as in Chinese.

#include <algorithm>
#include <iterator>

#include "remit/intake/clause_parts.hpp"
#include "remit/intake/english_names.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

constexpr std::size_t longest_sentence = 2000;

std::size_t find_word(Text small, Text word, std::size_t from) {
  for (std::size_t at = small.find(word, from); at != Text::npos; at = small.find(word, at + 1)) {
    const bool begins = at == 0 || !is_latin(small[at - 1]);
    const bool ends = at + word.size() >= small.size() || !is_latin(small[at + word.size()]);
    if (begins && ends) return at;
  }
  return Text::npos;
}

struct Phrase {
  std::size_t begin = Text::npos;
  std::size_t end = Text::npos;
};

/// The first of the phrases in the sentence.
Phrase first_of(Text small, std::initializer_list<Text> phrases) {
  Phrase best;
  for (const Text phrase : phrases)
    if (const std::size_t at = find_word(small, phrase, 0); at < best.begin)
      best = {at, at + phrase.size()};
  return best;
}

Phrase with_phrase(Text small) {
  return first_of(small,
      {U"in coordination with", U"in close coordination with", U"in collaboration with",
          U"in close collaboration with", U"in partnership with", U"in consultation with",
          U"in cooperation with", U"in close cooperation with", U"in conjunction with",
          U"in concert with", U"working with", U"jointly with", U"together with",
          U"with support from", U"with the support of", U"supported by", U"with assistance from",
          U"in coordination and consultation with", U"with the participation of", U"will work with",
          U"shall work with", U"will work closely with", U"shall work closely with"});
}

Phrase lead_phrase(Text small) {
  return first_of(small, {U"led by", U"co-led by", U"jointly led by", U"chaired by",
                             U"spearheaded by", U"under the lead of", U"coordinated by"});
}

Phrase duty_phrase(Text small) {
  return first_of(small,
      {U"are the responsibility of", U"is the responsibility of", U"will be the responsibility of",
          U"responsibility lies with", U"responsibility rests with", U"responsibility falls to"});
}

/// Within 30 days of…; This strategy: words before the subject, or a subject that is no body.
bool is_no_subject(Text name) {
  static const WordSet words(
      U"within by not after before in to for on under as upon beginning through this these that "
      U"those we it they our their such there if when where while however during no "
      U"encourage support invite enable empower allow help urge ask require engage promote assist");
  const std::u32string small = lower(name.substr(0, 24));
  return words.has(Text(small).substr(0, small.find(U' ')));
}

class EnglishSentence {
public:
  EnglishSentence(ClauseText& passage, Stretch at)
      : passage_(passage),
        text_(passage.letters.text),
        at_(at),
        small_(lower(text_.substr(at.begin, at.end - at.begin))) {
    std::replace(small_.begin(), small_.end(), U'\n', U' ');
  }

  std::optional<ClauseReading> read() {
    const Phrase lead = lead_phrase(small_);
    const Phrase with = with_phrase(small_);
    const Phrase duty = duty_phrase(small_);
    if (lead.begin != Text::npos)
      add(lead.end, Role::lead);
    else if (duty.begin != Text::npos)
      add(duty.end, Role::responsible);
    else if (!read_inverted(with) && !read_subject(with))
      return {};
    if (body_.names.empty()) return {};
    const bool is_read = body_.names.front().role == Role::cooperate;  // before the subject
    if (!is_read && with.begin != Text::npos &&
        (lead.begin == Text::npos || with.begin > lead.begin)) {
      const bool helps = add(with.end, Role::cooperate);
      if (!helps && works(with)) body_.names.front().role = Role::responsible;
    }
    if (lead.begin != Text::npos && with.begin == Text::npos) read_plain_with(lead.end);
    Clause clause = clause_of(body_, at_, passage_);
    clause.from = Provenance::prose;
    clause.form = "english";
    clause.sureness = Sureness::likely;
    return ClauseReading{std::move(clause), at_};
  }

private:
  /// Names from an offset of the sentence on, all with one role.
  bool add(std::size_t from, Role role) {
    EnglishNames found = english_names(text_, {at_.begin + from, list_end(from)});
    for (Found& name : found.names) {
      name.role = role;
      body_.names.push_back(std::move(name));
    }
    return !found.names.empty();
  }

  /// A list ends at a verb, at another phrase with “with”, at a purpose.
  [[nodiscard]] std::size_t list_end(std::size_t from) const {
    std::size_t end = small_.size();
    for (const Text word :
        {Text(U"shall"), Text(U"will"), Text(U"should"), Text(U"must"), Text(U"may"), Text(U"is"),
            Text(U"are"), Text(U"has"), Text(U"have"), Text(U"to"), Text(U"in coordination"),
            Text(U"in consultation"), Text(U"in collaboration"), Text(U"in partnership"),
            Text(U"developed"), Text(U"with"), Text(U"which"), Text(U"through"), Text(U"and in"),
            Text(U"supported by"), Text(U"acting"), Text(U"that")})
      end = std::min(end, find_word(small_, word, from));
    while (end > from && (is_blank(small_[end - 1]) || small_[end - 1] == U'，')) --end;
    return at_.begin + end;
  }

  /// In cooperation with B, C, A will.
  bool read_inverted(const Phrase& with) {
    const std::size_t colon = Text(small_).substr(0, with.begin).rfind(U'：');
    const std::size_t begin = colon == Text::npos ? 0 : colon + 1;
    if (with.begin == Text::npos ||
        !trimmed(Text(small_).substr(begin, with.begin - begin)).empty())
      return false;
    const std::size_t end = list_end(with.end);
    const std::size_t comma = text_.substr(0, end).rfind(U'，');
    if (comma == Text::npos || comma < at_.begin + with.end) return false;
    EnglishNames helpers = english_names(text_, {at_.begin + with.end, comma});
    EnglishNames subject = english_names(text_, {comma + 1, end});
    if (helpers.names.empty() || subject.names.empty() || subject.rest != end) return false;
    for (Found& name : helpers.names) name.role = Role::cooperate;
    for (Found& name : subject.names) name.role = Role::lead;
    body_.names = std::move(helpers.names);
    std::move(subject.names.begin(), subject.names.end(), std::back_inserter(body_.names));
    return true;
  }

  /// A, acting through B, in coordination with C, shall.
  bool read_subject(const Phrase& with) {
    const Phrase through = first_of(small_, {U"acting through", U"through"});
    const Phrase verb =
        first_of(small_, {U"shall", U"will", U"must", U"should", U"is responsible for",
                             U"are responsible for", U"is to", U"are to"});
    Phrase leads =
        first_of(small_, {U"will lead", U"shall lead", U"leads", U"is the lead", U"will coordinate",
                             U"to lead", U"is responsible for leading"});
    if (verb.begin != Text::npos && leads.begin > verb.end + 1)
      leads = {};  // encouraged to lead by example
    const std::size_t stop = std::min({with.begin, through.begin, verb.begin, leads.begin});
    if (stop == Text::npos || stop < 2 || stop > 300) return false;
    std::size_t begin = 0;
    const std::size_t colon = Text(small_).substr(0, stop).rfind(U'：');  // Action 3: …
    if (colon != Text::npos) begin = colon + 1;
    while (begin < stop && !is_latin(small_[begin])) ++begin;
    std::size_t end = stop;
    while (end > begin && (is_blank(small_[end - 1]) || small_[end - 1] == U'，')) --end;
    const std::size_t last_comma = Text(small_).substr(begin, end - begin).rfind(U'，');
    EnglishNames found = english_names(text_, {at_.begin + begin, at_.begin + end});
    const bool whole = !found.names.empty() && found.rest == at_.begin + end;
    if (!whole && last_comma != Text::npos)
      found = english_names(text_, {at_.begin + begin + last_comma + 1, at_.begin + end});
    while (!found.names.empty() && is_no_subject(found.names.front().name))
      found.names.erase(found.names.begin());
    if (found.names.empty() || found.rest != at_.begin + end) return false;
    const bool acts =
        through.begin < verb.begin && (small_.compare(through.begin, 6, U"acting") == 0 ||
                                          Text(small_).substr(0, through.begin).ends_with(U"， "));
    const bool joins =
        with.begin != Text::npos &&
        (Text(small_).substr(0, with.begin).find(U'，') != Text::npos || works_with(verb, with));
    if (!joins && !acts && leads.begin == Text::npos && !is_duty(found.names, verb)) return false;
    const bool shared = with.begin != Text::npos && with.begin > verb.begin;  // A shall X with B
    const bool is_lead = joins || acts || shared || leads.begin != Text::npos;
    const Role role = is_lead ? Role::lead : Role::responsible;
    for (Found& name : found.names) {
      name.role = role;
      body_.names.push_back(std::move(name));
    }
    if (acts) add(through.end, Role::lead);
    if (leads.begin != Text::npos && with.begin == Text::npos) read_plain_with(leads.end);
    return true;
  }

  /// A will work with B: the phrase has the verb.
  [[nodiscard]] bool works(const Phrase& with) const {
    return find_word(small_, U"work", with.begin) < with.end;
  }

  /// A will work with B, A will work in partnership with B.
  [[nodiscard]] bool works_with(const Phrase& verb, const Phrase& with) const {
    if (verb.begin == Text::npos) return false;
    if (with.begin == verb.begin) return true;
    if (with.begin <= verb.end) return false;
    const Text between = trimmed(Text(small_).substr(verb.end, with.begin - verb.end));
    return between == U"work" || between == U"act" || between == U"work closely";
  }

  /// “shall” binds; “will” and “should” do only if the subject is plainly a body.
  [[nodiscard]] bool is_duty(const std::vector<Found>& names, const Phrase& verb) const {
    if (verb.begin == Text::npos) return false;
    if (names.size() > 1 && find_word(small_, U"jointly", verb.begin) != Text::npos) return true;
    return std::all_of(names.begin(), names.end(), [](const Found& name) {
      static const WordSet heads(
          U"department office agency ministry bureau commission secretary director administrator "
          U"administration council "
          U"treasury authority heads head agencies departments");
      const std::u32string small = lower(name.name);
      return heads.within(small) ||
             (name.name.size() < 8 && small != name.name && name.name.find(U' ') == Text::npos &&
                 is_latin(name.name[1]) && name.name[1] < U'a');
    });
  }

  /// Led by A with B and C.
  void read_plain_with(std::size_t from) {
    const std::size_t at = find_word(small_, U"with", from);
    if (at != Text::npos) add(at + 4, Role::cooperate);
  }

  ClauseText& passage_;
  Text text_;
  Stretch at_;
  std::u32string small_;
  BodyReading body_;
};

/// (MoE) after Ministry of Environment is part of the name, (lead) is said of it.
bool opens_aside(Text text, std::size_t open) {
  const std::size_t close = text.find(U'）', open);
  if (close != Text::npos && role_in_brackets(text.substr(open, close + 1 - open))) return true;
  if (close == Text::npos || close - open > 10 || close - open < 3) return false;
  const Text inside = text.substr(open + 1, close - open - 1);
  return std::all_of(inside.begin(), inside.end(), is_latin) && inside.front() < U'a' &&
         inside.find_first_not_of(U"abcdefghijklmnopqrstuvwxyz", 1) != Text::npos;
}

/// Completion date: 4Q FY25.
bool is_time_label(Text label) {
  static const WordSet words(
      U"completion_date timeline timeframe time_frame deadline due_date due target_date by_when "
      U"delivery_date schedule");
  std::u32string small = lower(trimmed(label));
  std::replace(small.begin(), small.end(), U' ', U'_');
  return words.has(small);
}

/// Whether what follows a ； is another part of the list and no label: Partners: A; B.
bool lists_on(Text text, std::size_t at, std::size_t end) {
  if (at >= end || text[at] != U'；') return false;
  const std::size_t stop = std::min(text.find_first_of(U"；\n（）|", at + 1), end);
  return text.substr(at + 1, stop - at - 1).find(U'：') == Text::npos;
}

/// Lead Agency: A; Partners: B, C — from the first label to the end of the lines that have one.
std::optional<ClauseReading> label_reading(ClauseText& passage, Stretch at) {
  const Text text = passage.letters.text;
  BodyReading body;
  Role role = Role::listed;
  bool labelled = false;
  bool dated = false;
  std::size_t begin = at.begin;
  std::size_t first = at.end;
  std::size_t last = at.begin;
  for (std::size_t i = at.begin; i <= at.end; ++i) {
    const char32_t letter = i < at.end ? text[i] : U'；';
    if (letter == U'：') {
      const auto found = english_label(text.substr(begin, std::min<std::size_t>(i - begin, 80)));
      labelled = found.has_value();
      role = found.value_or(Role::listed);
      if (labelled) first = std::min(first, begin);
      dated = !labelled && is_time_label(text.substr(begin, std::min<std::size_t>(i - begin, 40)));
      if (dated) first = std::min(first, begin);
      begin = i + 1;
      continue;
    }
    if (letter == U'（' && i > begin && opens_aside(text, i)) {
      i = text.find(U'）', i);
      continue;
    }
    const bool ends = letter == U'；' || letter == U'\n' || letter == U'（' || letter == U'）' ||
                      letter == U'|' ||
                      (letter == U'.' && (i + 1 >= at.end || is_blank(text[i + 1])));
    if (!ends) continue;
    if (dated) {
      body.deadline = trimmed(text.substr(begin, i - begin));
      std::replace(body.deadline.begin(), body.deadline.end(), U'，', U',');
      last = i;
      dated = false;
    }
    if (labelled && begin < i) {
      for (Found& found : english_names(text, {begin, i}).names) {
        found.role = found.own_role.value_or(role);
        body.names.push_back(std::move(found));
        last = i;
      }
      if (letter != U'（' && !lists_on(text, i, at.end)) labelled = false;
    }
    begin = i + 1;
  }
  if (body.names.empty() && body.deadline.empty()) return {};
  body.labelled = true;
  Clause clause = clause_of(body, {first, last}, passage);
  clause.form = body.names.empty() ? "deadline" : "english-labelled";
  return ClauseReading{std::move(clause), {first, last}};
}

/// (DOE, with EPA and DOT) behind a sentence, or (DOE, EPA) at its end: who is to do it. One name
/// at the end of a sentence only says what the words before it are called for short.
std::optional<ClauseReading> bracketed_names(ClauseText& passage, Stretch sentence) {
  const Text text = passage.letters.text;
  while (sentence.end > sentence.begin && is_blank(text[sentence.end - 1])) --sentence.end;
  while (sentence.begin < sentence.end && is_blank(text[sentence.begin])) ++sentence.begin;
  constexpr std::size_t longest = 300;
  if (sentence.end - sentence.begin < 4 || text[sentence.end - 1] != U'）') return {};
  const std::size_t open = text.rfind(U'（', sentence.end - 1);
  if (open == Text::npos || open < sentence.begin || sentence.end - open > longest) return {};
  const Stretch inside{open + 1, sentence.end - 1};
  const std::u32string small = lower(text.substr(inside.begin, inside.end - inside.begin));
  const std::size_t with = find_word(small, U"with", 0);
  const std::size_t first_end = with == Text::npos ? inside.end : inside.begin + with;
  BodyReading body;
  const auto add = [&](Stretch at, Role role) {
    while (at.end > at.begin && (is_blank(text[at.end - 1]) || text[at.end - 1] == U'，')) --at.end;
    EnglishNames list = english_names(text, at);
    for (Found& found : list.names) {
      found.role = found.own_role.value_or(role);
      body.names.push_back(std::move(found));
    }
    return list.rest == at.end && !list.names.empty();
  };
  if (!add({inside.begin, first_end}, with == Text::npos ? Role::listed : Role::lead)) return {};
  if (with != Text::npos && !add({inside.begin + with + 4, inside.end}, Role::cooperate)) return {};
  const bool is_named = std::any_of(body.names.begin(), body.names.end(),
      [](const Found& found) { return names_body(found.name); });
  const auto is_short = [](const Found& found) {
    return names_body(found.name) || found.name.find(U' ') == Text::npos;
  };
  const bool is_alone = open == sentence.begin;
  if (!is_named || !std::all_of(body.names.begin(), body.names.end(), is_short) ||
      (!is_alone && body.names.size() < 2))
    return {};
  const Stretch at{open, sentence.end};
  Clause clause = clause_of(body, at, passage);
  clause.sureness = Sureness::likely;
  return ClauseReading{std::move(clause), at};
}

bool ends_english(Text text, std::size_t at, std::size_t end) {
  const char32_t letter = text[at];
  if (letter == U'。' || letter == U'；') return true;
  if (letter == U'\n') return at + 1 >= end || text[at + 1] == U'\n' || text[at + 1] == U'-';
  if (letter != U'.' && letter != U'!' && letter != U'?') return false;
  if (at + 1 < end && !is_blank(text[at + 1])) return false;
  const bool initial = at > 1 && !is_latin(text[at - 2]) && is_latin(text[at - 1]);  // U.S.
  return !initial;
}

}  // namespace

std::vector<ClauseReading> english_clauses(ClauseText& passage, Stretch at) {
  std::vector<ClauseReading> result;
  const Text text = passage.letters.text;
  if (!is_english(text.substr(at.begin, at.end - at.begin))) return result;
  if (auto labelled = label_reading(passage, at)) {
    result.push_back(std::move(*labelled));
    return result;
  }
  std::size_t begin = at.begin;
  for (std::size_t i = at.begin; i < at.end; ++i) {
    const bool last = i + 1 == at.end;
    if (!last && !ends_english(text, i, at.end)) continue;
    const Stretch sentence{begin, last && !ends_english(text, i, at.end) ? at.end : i};
    begin = i + 1;
    if (auto named = bracketed_names(passage, sentence)) {
      result.push_back(std::move(*named));
      continue;
    }
    if (sentence.end - sentence.begin < 12 || sentence.end - sentence.begin > longest_sentence)
      continue;
    if (auto reading = EnglishSentence(passage, sentence).read())
      result.push_back(std::move(*reading));
  }
  return result;
}

}  // namespace remit
