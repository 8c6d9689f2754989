// A sentence is read from cue to cue. The subject ends where the first adjunct or verb begins; what
// follows “in coordination with” and its like are helpers, up to where the list of names ends. A
// subject with helpers leads, one without is responsible.

#include "remit/intake/english_sentence.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "remit/intake/english_actors.hpp"
#include "remit/intake/english_cues.hpp"
#include "remit/intake/english_helpers.hpp"
#include "remit/intake/english_lists.hpp"
#include "remit/intake/english_names.hpp"
#include "remit/intake/english_subject.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using enum EnglishCueKind;

class Sentence {
  static constexpr std::size_t none = Text::npos;
  static constexpr std::size_t longest_gap = 6;

public:
  Sentence(Text text, Stretch at, EnglishPlace place, Role head)
      : text_(text),
        at_(at),
        place_(place),
        head_(head),
        small_(lower(text_.substr(at.begin, at.end - at.begin))),
        begin_(at.begin) {
    std::replace(small_.begin(), small_.end(), U'\n', U' ');
    cues_ = english_cues(small_);
    if (const std::size_t to = infinitive(); to != none) cues_ = english_cues(small_, to);
  }

  std::optional<EnglishDuty> read() {
    if (cues_.empty() && place_ != EnglishPlace::cell) return {};
    for (next_ = 0; next_ < cues_.size(); ++next_) read_cue(cues_[next_]);
    read_rest();
    settle_subjects();
    if (body_.names.empty() && !(place_ == EnglishPlace::cell && body_.nobody)) return {};
    const bool only_helpers = std::all_of(body_.names.begin(), body_.names.end(),
        [](const Found& found) { return found.role == Role::cooperate; });
    if (only_helpers && place_ == EnglishPlace::sentence && !assists_ &&
        !orders_task(text_, {at_.begin, begin_of(cues_.front())}, body_.names))
      return {};
    std::stable_sort(body_.names.begin(), body_.names.end(),
        [](const Found& a, const Found& b) { return a.begin < b.begin; });
    return EnglishDuty{std::move(body_), !is_cued_};
  }

private:
  [[nodiscard]] std::size_t infinitive() const {
    const std::size_t to =
        place_ == EnglishPlace::sentence ? english_infinitive(text_, at_, small_) : none;
    return to == none || (!cues_.empty() && cues_.front().begin < to) ? none : to;
  }

  [[nodiscard]] std::size_t begin_of(const EnglishCue& cue) const { return at_.begin + cue.begin; }
  [[nodiscard]] std::size_t end_of(const EnglishCue& cue) const { return at_.begin + cue.end; }

  [[nodiscard]] std::size_t trimmed_end(std::size_t begin, std::size_t end) const {
    return english_list_end(text_, {begin, end});
  }
  [[nodiscard]] bool is_comma_before(std::size_t at) const {
    return ends_in_comma(text_.substr(at_.begin, at - at_.begin));
  }
  [[nodiscard]] EnglishNames list(std::size_t begin, std::size_t end) const {
    const bool is_cell = place_ == EnglishPlace::cell;
    return english_list(
        text_, {begin, end}, is_cell ? EnglishLines::are_items : EnglishLines::are_blanks);
  }

  /// Where the objects of the cue in work end at the latest.
  [[nodiscard]] std::size_t limit() const {
    return next_ + 1 < cues_.size() ? begin_of(cues_[next_ + 1]) : at_.end;
  }

  void take(EnglishNames&& found, Role role) {
    last_role_ = role;
    for (Found& name : found.names) {
      name.role = name.own_role.value_or(role);
      body_.names.push_back(std::move(name));
    }
    if (found.open) body_.open.add(role);
    body_.nobody = body_.nobody || found.nobody;
    last_end_ = found.rest;
  }

  bool take_objects(const EnglishCue& cue, Role role) {
    EnglishNames found = list(end_of(cue), limit());
    if (found.names.empty()) return false;
    if (cue.proof == EnglishProof::offices && !bears_duty(found, U"shall")) return false;
    take(std::move(found), role);
    return true;
  }

  void end_subject(std::size_t at) {
    if (subject_end_ == none) subject_end_ = at;
  }

  void read_cue(const EnglishCue& cue) {
    switch (cue.kind) {
      case helpers:
        end_subject(begin_of(cue));
        adjunct_ = {end_of(cue), limit()};
        if (!take_objects(cue, Role::cooperate)) break;
        is_cued_ = has_helpers_ = true;
        settle_candidate();
        break;
      case leaders:
        if (cue.proof == EnglishProof::none) end_subject(begin_of(cue));
        adjunct_ = {end_of(cue), limit()};
        if (take_objects(cue, Role::lead)) is_cued_ = has_lead_ = is_directed_ = true;
        break;
      case owners:
        end_subject(begin_of(cue));
        read_owners(cue);
        break;
      case members:
        if (take_objects(cue, Role::listed)) is_cued_ = true;
        begin_ = end_of(cue);
        break;
      case through:
        read_through(cue);
        break;
      case with:
        read_with(cue);
        break;
      default:
        read_predicate(cue);
    }
  }

  void read_owners(const EnglishCue& cue) {
    const bool decides = cue.proof == EnglishProof::partners;
    if (decides && !is_helped()) return;
    if (take_objects(cue, decides ? Role::lead : Role::responsible)) is_cued_ = true;
  }

  /// Led by A through B; A, acting through B, shall. Other uses of “through” name no body.
  void read_through(const EnglishCue& cue) {
    const bool acts = small_.compare(cue.begin, 6, U"acting") == 0;
    const std::size_t before = trimmed_end(begin_, begin_of(cue));
    const bool after_names = last_end_ > begin_ && last_end_ >= before;
    const bool after_subject =
        subject_end_ == none && (acts || has_verb_after()) && subject(before);
    const bool begins = trimmed(Text(small_).substr(0, cue.begin)).empty();
    const bool is_inserted = acts || trimmed(text_.substr(begin_, before - begin_)).empty();
    const bool in_cell = place_ == EnglishPlace::cell && begin_ == at_.begin;  // A through B
    const bool may_act = after_names || after_subject || begins || in_cell;
    if (!may_act && !(is_inserted && !subjects_.empty())) return;
    EnglishNames found = list(end_of(cue), limit());
    const bool bodies = std::all_of(found.names.begin(), found.names.end(), [&](const Found& name) {
      return name.shape != Shape::collective &&
             (names_office(name.name) || (!begins && stands_alone(name.name)));
    });
    if (found.names.empty() || (!acts && !bodies)) return;
    if (!begins) end_subject(begin_of(cue));
    const bool of_helpers = after_names && last_role_ == Role::cooperate;
    is_cued_ = true;
    has_lead_ = has_lead_ || begins;
    has_agent_ = has_agent_ || !(begins || of_helpers);
    take(std::move(found), of_helpers ? Role::cooperate : Role::lead);
  }

  [[nodiscard]] bool has_verb_after() const {
    return std::any_of(cues_.begin() + static_cast<std::ptrdiff_t>(next_), cues_.end(),
        [](const EnglishCue& cue) { return cue.kind >= leads && cue.kind != passive; });
  }

  void read_with(const EnglishCue& cue) {
    const std::size_t begin = cue.begin == 0 ? 0 : cue.begin - 1;
    EnglishNames found = list(end_of(cue), limit());
    if (found.names.empty() || takes_with(last_word(Text(small_).substr(0, begin)))) return;
    const std::size_t rest = trimmed_end(at_.begin, found.rest);
    const bool helps = tells_help(Text(small_).substr(found.rest - at_.begin));
    const bool is_adjunct = Text(small_).substr(0, cue.begin).ends_with(U"， ") &&
                            next_ + 1 < cues_.size() && cues_[next_ + 1].kind >= leads &&
                            rest >= trimmed_end(at_.begin, limit());
    const Text until = trimmed(text_.substr(begin_, begin_of(cue) - begin_));
    const bool is_inserted =  // shall, with B, issue
        until == U"，" && found.rest < at_.end && text_[found.rest] == U'，' && !subjects_.empty();
    if (!has_lead_ && place_ == EnglishPlace::sentence && !helps && !is_adjunct && !is_inserted)
      return;
    end_subject(begin_of(cue));
    is_cued_ = has_helpers_ = true;
    take(std::move(found), Role::cooperate);
  }

  [[nodiscard]] std::optional<EnglishNames> subject(std::size_t end) const {
    if (speaks_of_following(text_.substr(begin_, end - begin_)))
      return english_list_behind_colon(text_, {end, at_.end});
    const std::size_t last = trimmed_end(begin_, end);
    const bool closes = text_.substr(last, end - last).find(U'，') != Text::npos;
    return english_subject(
        text_, {begin_, last}, closes ? EnglishComma::closes : EnglishComma::none);
  }

  void read_predicate(const EnglishCue& cue) {
    const std::size_t end = subject_end_ == none ? begin_of(cue) : subject_end_;
    std::optional<EnglishNames> found;
    const bool is_assisted =
        cue.kind == passive && is_helped() && cues_[next_ + 1].begin < cue.end + longest_gap;
    if (cue.kind != passive || is_assisted) {
      found = subject(end);
      if (adjunct_.end == begin_of(cue)) add_inverted_subject(found);
    }
    if (found && only_assists(*found, cue)) return;
    if (cue.kind == leads && found) has_lead_ = is_cued_ = true;
    has_lead_ = has_lead_ || (found && coordinates(Text(small_).substr(cue.end)));
    if (cue.kind == responsible && found) is_cued_ = true;
    if (found) {
      const bool joined = subject_end_ != none && is_comma_before(subject_end_);
      const bool works =
          next_ + 1 < cues_.size() && cues_[next_ + 1].works &&
          trimmed(Text(small_).substr(cue.end, cues_[next_ + 1].begin - cue.end)).empty();
      static const WordSet nouns(U"leads co-leads spearheads");  // The leads differ
      const bool may_be_noun = nouns.has(first_word(Text(small_).substr(cue.begin)));
      const bool is_told = !may_be_noun && cue.kind != modal && cue.kind != passive &&
                           cue.kind != guides &&
                           ((cue.kind != helps && cue.kind != joins) || has_lead_);
      const bool may = Text(small_).substr(cue.begin, cue.end - cue.begin) == U"may";
      const bool is_helped_later = is_helped() && cues_[next_ + 1].begin < cue.end + longest_gap;
      if (is_told || joined || works || is_helped_later || (!may && is_duty(*found, cue)))
        subjects_.push_back({cue.kind, body_.names.size(), found->names.size()});
      else if (candidate_ = {}; cue.kind == modal && !may && may_have_helpers(*found))
        candidate_ = std::exchange(found->names, {});
      else
        found->names.clear();
      for (Found& name : found->names) body_.names.push_back(std::move(name));
      add_gapped(cue);
    }
    begin_ = end_of(cue);
    subject_end_ = none;
    adjunct_ = {};
  }

  /// A leads at sea, B on land.
  void add_gapped(const EnglishCue& cue) {
    if (cue.kind != leads && cue.kind != responsible) return;
    auto more = english_gapped(text_, {end_of(cue), limit()});
    subjects_.push_back({cue.kind, body_.names.size(), more.size()});
    for (Found& name : more) body_.names.push_back(std::move(name));
  }

  /// NITI Aayog shall steer it in consultation with: who has helpers is a body.
  void settle_candidate() {
    if (candidate_.empty()) return;
    subjects_.push_back({modal, body_.names.size(), candidate_.size()});
    for (Found& name : std::exchange(candidate_, {})) body_.names.push_back(std::move(name));
  }

  /// Departments and agencies shall cooperate with the Task Force: they help it.
  bool only_assists(EnglishNames& found, const EnglishCue& cue) {
    if (!is_helped() || !Text(small_).substr(cue.end).starts_with(U" cooperate with") ||
        !bears_duty(found, U"shall"))
      return false;
    const auto is_group = [](const Found& name) { return name.shape == Shape::collective; };
    const EnglishCue& next = cues_[next_ + 1];
    const EnglishNames helped = list(end_of(next), at_.end);
    if (helped.names.empty() || !std::all_of(found.names.begin(), found.names.end(), is_group) ||
        std::any_of(helped.names.begin(), helped.names.end(), is_group))
      return false;
    assists_ = is_cued_ = true;
    take(std::move(found), Role::cooperate);
    ++next_;
    begin_ = end_of(next);
    subject_end_ = none;
    adjunct_ = {};
    return true;
  }

  [[nodiscard]] bool is_helped() const {
    return next_ + 1 < cues_.size() && cues_[next_ + 1].kind == helpers;
  }

  /// In cooperation with B and C, A will: the last of the list is the subject. A, with direction
  /// from B, and C will: the last goes on with it.
  void add_inverted_subject(std::optional<EnglishNames>& found) {
    const std::size_t end = trimmed_end(adjunct_.begin, adjunct_.end);
    const Text adjunct = text_.substr(adjunct_.begin, end - adjunct_.begin);
    const std::size_t last = adjunct.rfind(U'，');
    if (last == Text::npos) return;
    std::size_t comma = adjunct_.begin + last;
    if (!found && is_directed_ && !has_helpers_ && !body_.names.empty()) {
      const std::size_t first = text_.find(U'，', body_.names.front().end);
      if (first < comma) comma = first;  // under the lead of A, B and C will
    }
    if (found) {
      const bool is_closed = text_.substr(end, adjunct_.end - end).find(U'，') != Text::npos;
      const bool goes_on = !is_closed && is_comma_before(subject_end_) &&
                           adjunct.find(U'，') == last &&
                           adjunct.substr(last).starts_with(U"， and ") &&
                           adjunct.substr(0, last).find(U" and ") == Text::npos;
      if (!goes_on) return;
    }
    begin_ = comma + 1;
    auto more = subject(adjunct_.end);
    if (!more) return;
    std::erase_if(body_.names, [&](const Found& name) {
      return name.begin > comma || (name.begin < comma && name.end > comma);
    });
    if (!found) {
      found = std::move(more);
      subject_end_ = comma;
      return;
    }
    for (Found& name : more->names) found->names.push_back(std::move(name));
  }

  /// “shall” and “will” bind only if the subject is plainly a body.
  [[nodiscard]] bool is_duty(const EnglishNames& found, const EnglishCue& cue) const {
    const Text after = Text(small_).substr(cue.end, 12);
    if (found.names.size() > 1 && after.starts_with(U" jointly")) return true;
    return bears_duty(found, first_word(Text(small_).substr(cue.begin)));
  }

  /// What no verb followed: GSA, in collaboration with NARA, developed; the list of a cell.
  void read_rest() {
    const bool is_list = place_ != EnglishPlace::sentence;
    if (!is_list &&
        (subject_end_ == none || !(has_helpers_ || has_agent_) || !subjects_.empty() || has_lead_))
      return;
    if (!is_list && !is_comma_before(subject_end_)) return;
    const std::size_t end = subject_end_ == none ? at_.end : subject_end_;
    if (is_list && begin_ == at_.begin) {
      EnglishNames found = list(begin_, end);
      body_.leftover = found.rest < trimmed_end(begin_, end);
      if (place_ == EnglishPlace::bracket && (body_.leftover || !is_cued_)) return;
      const bool leads_helpers = has_helpers_ && head_ != Role::cooperate;
      take(std::move(found), leads_helpers ? Role::lead : head_);
      return;
    }
    auto found = is_list ? std::nullopt : subject(end);
    if (!found || !may_act(*found)) return;
    subjects_.push_back({modal, body_.names.size(), found->names.size()});
    for (Found& name : found->names) body_.names.push_back(std::move(name));
  }

  void settle_subjects() {
    const auto any = [&](EnglishCueKind kind) {
      return std::any_of(subjects_.begin(), subjects_.end(),
          [&](const Subject& subject) { return subject.verb == kind; });
    };
    const bool others_act = any(responsible) || any(modal);
    for (const Subject& subject : subjects_)
      for (std::size_t i = subject.first; i < subject.first + subject.count; ++i)
        body_.names[i].role = role_of(subject.verb, any(leads), others_act);
  }

  [[nodiscard]] Role role_of(EnglishCueKind verb, bool is_led, bool others_act) const {
    if (verb == leads || (verb == guides && others_act)) return Role::lead;
    if (verb == helps && (is_led || has_lead_)) return Role::cooperate;
    if (verb == joins && (is_led || has_lead_ || others_act)) return Role::cooperate;
    if (is_directed_) return Role::responsible;
    return has_helpers_ && verb != responsible && !is_led ? Role::lead : Role::responsible;
  }

  struct Subject {
    EnglishCueKind verb = modal;
    std::size_t first = 0;
    std::size_t count = 0;
  };

  Text text_;
  Stretch at_;
  EnglishPlace place_;
  Role head_;
  std::u32string small_;
  std::vector<EnglishCue> cues_;
  BodyReading body_;
  std::vector<Subject> subjects_;
  std::size_t next_ = 0;            ///< the cue in work
  std::size_t begin_;               ///< where the next subject may begin
  std::size_t subject_end_ = none;  ///< where an adjunct ended it, if one did
  std::size_t last_end_ = 0;        ///< of the last list of names
  Stretch adjunct_;                 ///< the last list of helpers, with what follows it
  bool has_helpers_ = false;
  bool has_agent_ = false;    ///< acting through B
  bool is_directed_ = false;  ///< under the direction of B
  bool has_lead_ = false;
  bool is_cued_ = false;
  bool assists_ = false;           ///< all shall cooperate with B
  std::vector<Found> candidate_;   ///< a subject, if helpers follow
  Role last_role_ = Role::listed;  ///< of the last list of names
};

}  // namespace

std::optional<EnglishDuty> english_duty(Text text, Stretch at, EnglishPlace place, Role head) {
  return Sentence(text, at, place, head).read();
}

}  // namespace remit
