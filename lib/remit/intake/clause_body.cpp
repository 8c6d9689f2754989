// A small machine over tokens. Names wait until a word gives them a role: a cue after them
// (A、B牵头), a label or 会同 before them (牵头单位：A; 会同B). What waits at the end has the
// label's role or none. After a cue, text is what the body is to do, unless it is names again.

#include "remit/intake/clause_body.hpp"

#include <algorithm>

#include "remit/intake/attributes.hpp"
#include "remit/intake/deadline_words.hpp"
#include "remit/intake/name_ends.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using enum TokenKind;

/// 州 in 各市、州人民政府.
bool is_letter_of_district(Text name) {
  return name.size() == 1 && Text(U"省市区县州盟旗镇乡").find(name[0]) != Text::npos;
}

bool is_marked(const Found& found) {
  return found.marked;
}

/// 下同; 以下均需各市州落实; 不再列出: said of other clauses.
bool is_about_others(Text phrase) {
  static const WordSet begins(U"下同 具体任务 以下 以上 不再 上述 不一一 其他任务 其余任务 后同");
  return begins.at(trimmed(phrase)) > 0 || takes_away(phrase);
}

class BodyReader {
public:
  BodyReader(Text text, const KnownNames& known, std::optional<Role> head)
      : text_(text), known_(known), head_(head) {}

  BodyReading read(Stretch at) {
    tokens_ = tokens(text_, at.begin, at.end, ModalWords::are_text);
    result_.names.reserve(6);  // most clauses have fewer
    waiting_.reserve(6);
    for (std::size_t i = 0; i < tokens_.size();) i = step(i);
    finish();
    return std::move(result_);
  }

private:
  std::size_t step(std::size_t i) {
    const Token& token = tokens_[i];
    if (i < skipped_phrase_) return i + 1;
    switch (token.kind) {
      case text:
      case modal:
      case invite:
        read_text(i);
        break;
      case dun:
        break;
      case comma:
        read_comma();
        break;
      case stop:
        read_stop();
        break;
      case etc:
        read_etc(token);
        break;
      case cue:
        return read_cue(i);
      case manner:
        result_.manner = result_.manner || token.end - token.begin > 2;
        break;
      case with:
        return read_with(i);
      case by:
        waiting_.clear();
        duty_ = false;
        break;
      case guide:
        read_guide();
        break;
      case label:
        read_label(token);
        break;
      case persons:
      case deadline:
      case other:
        return read_aside(i);
    }
    return i + 1;
  }

  /// Phrases that are no names: a date, a sentence about first bodies, what somebody is to do.
  void read_text(std::size_t i) {
    const Token& token = tokens_[i];
    const Text words = text_.substr(token.begin, token.end - token.begin);
    if (starts_phrase(i) && skips_phrase(i)) return;
    if (names_nobody(words)) return;
    std::vector<Found> names =
        names_between(text_, {token.begin, token.end}, known_, ListPlace::clause);
    if (after_cue(i) && !follows_names(i, names)) {
      duty_ = true;
      result_.leftover = true;
      if (last_flushed_ < result_.names.size()) add_duty(words);
      return;
    }
    if (duty_ && !std::all_of(names.begin(), names.end(), [](const Found& found) {
          return found.shape == Shape::sure || found.shape == Shape::collective ||
                 found.shape == Shape::body;
        }))
      return;
    if (is_object_ && !names.empty() && !looks_like_body(names.back().shape)) cut_object(names);
    duty_ = false;
    if (!names.empty() && comma_)
      names.front().after_comma = !waiting_.empty() || names.front().after_comma;
    comma_ = false;
    for (Found& found : names) waiting_.push_back(std::move(found));
  }

  bool names_nobody(Text words) {
    if (!says_nobody(words) || !waiting_.empty()) return false;
    result_.nobody = result_.nobody || head_.has_value();
    nobody_ = true;
    return true;
  }

  [[nodiscard]] bool starts_phrase(std::size_t i) const {
    return i == 0 || tokens_[i - 1].kind == comma || tokens_[i - 1].kind == stop ||
           tokens_[i - 1].kind == label;
  }

  [[nodiscard]] std::size_t phrase_end(std::size_t i) const {
    while (i < tokens_.size() && tokens_[i].kind != comma && tokens_[i].kind != stop) ++i;
    return i;
  }

  /// Dates and sentences about first bodies; their tokens up to the next ， or ； are used up.
  bool skips_phrase(std::size_t i) {
    const std::size_t last = phrase_end(i);
    const Text phrase = text_.substr(tokens_[i].begin, tokens_[last - 1].end - tokens_[i].begin);
    const bool convention = makes_first_lead(phrase.substr(0, 80));
    if (is_about_others(phrase)) {
      skipped_phrase_ = last;
      return true;
    }
    if (!convention && (head_from_label_ || !is_deadline(phrase))) return false;
    if (convention)
      result_.first_leads = true;
    else
      result_.deadline = std::u32string(trimmed(phrase));
    skipped_phrase_ = last;
    return true;
  }

  [[nodiscard]] bool after_cue(std::size_t i) const {
    if (i == 0) return false;
    const TokenKind before = tokens_[i - 1].kind;
    if (before == cue || before == guide) return true;
    return before == manner && i > 1 && tokens_[i - 2].kind == cue;
  }

  /// A牵头B配合: names of the next cue though no mark is between.
  [[nodiscard]] bool follows_names(std::size_t i, const std::vector<Found>& names) const {
    if (names.empty()) return true;
    std::size_t next = i + 1;
    while (next < tokens_.size() && (tokens_[next].kind == dun || tokens_[next].kind == text ||
                                        tokens_[next].kind == etc || tokens_[next].kind == manner))
      ++next;
    const bool has_cue = next < tokens_.size() && tokens_[next].kind == cue;
    return has_cue && std::all_of(names.begin(), names.end(),
                          [](const Found& found) { return looks_like_body(found.shape); });
  }

  void add_duty(Text words) {
    for (std::size_t i = last_flushed_; i < result_.names.size(); ++i)
      result_.names[i].duty = trimmed(words);
  }

  /// 会同B、C和D制定方案: the last names end where names can end.
  void cut_object(std::vector<Found>& names) {
    const Found last = names.back();
    const std::size_t length = name_at_front(last.name, known_);
    if (length == 0 || last.end - last.begin != last.name.size()) return;
    names.pop_back();
    for (Found& name : cut_names(last, length, known_)) names.push_back(std::move(name));
    result_.leftover = true;
  }

  void read_comma() {
    if (is_object_) {
      flush(Role::cooperate);
      is_object_ = false;
    }
    comma_ = true;
    duty_ = false;
  }

  void read_stop() {
    if (is_object_)
      flush(Role::cooperate);
    else if (head_from_label_ && head_)
      flush(*head_);
    else if (std::all_of(waiting_.begin(), waiting_.end(),
                 [](const Found& found) { return found.shape == Shape::plausible; })) {
      result_.leftover = result_.leftover || !waiting_.empty();
      waiting_.clear();
    }
    before_stop_ = waiting_.size();
    is_object_ = false;
    comma_ = true;
    duty_ = false;
  }

  void read_etc(const Token& token) {
    if (waiting_.empty()) return;
    waiting_open_ = true;
    const std::size_t length = etc_words(text_, token.begin).value_or(EtcWords{}).noun;
    Text noun = text_.substr(token.end - length, length);
    for (const Text known : {Text(U"部门"), Text(U"单位")})
      if (noun.starts_with(known)) noun = known;
    if (noun == U"部门") waiting_.back().tail = noun;
    restore_attributes(waiting_, noun);
  }

  /// A、B；C配合: who stood before the ； is not among those that help.
  void flush_before_stop() {
    const std::size_t count = std::min(before_stop_, waiting_.size());
    if (count == 0 || count == waiting_.size()) return;
    const auto middle = waiting_.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Found> rest(middle, waiting_.end());
    waiting_.erase(middle, waiting_.end());
    flush(head_.value_or(Role::listed));
    waiting_ = std::move(rest);
  }

  std::size_t read_cue(std::size_t i) {
    Role role = tokens_[i].role;
    if (role == Role::cooperate && !is_object_) flush_before_stop();
    std::size_t next = i + 1;
    bool leads = role == Role::lead;
    for (; next < tokens_.size(); ++next) {
      const Token& token = tokens_[next];
      if (token.kind == manner) continue;
      if (token.kind != cue && token.kind != guide) break;
      leads = leads || token.role == Role::lead;
      if (role != Role::cooperate && token.role == Role::cooperate) role = Role::cooperate;
    }
    if (leads) role = Role::lead;
    result_.cued = true;
    result_.leads = result_.leads || leads;
    if (is_object_)
      role = Role::cooperate;
    else if (head_from_label_ && head_ == Role::lead && role == Role::responsible)
      role = Role::lead;
    keep_last_run();
    if (!tokens_[i].firm) drop_adverbs();
    flush(role);
    is_object_ = false;
    return next;
  }

  std::size_t read_with(std::size_t i) {
    result_.joined = true;
    const bool object =
        i + 1 < tokens_.size() && (tokens_[i + 1].kind == text || tokens_[i + 1].kind == guide ||
                                      tokens_[i + 1].kind == label);
    if (!waiting_.empty()) {
      result_.cued = true;
      keep_last_run();
      result_.leads = result_.leads || object;
      flush(object ? Role::lead : Role::cooperate);
    }
    is_object_ = object;
    duty_ = false;
    return i + 1;
  }

  void read_guide() {
    result_.guided = true;
    result_.cued = true;
    keep_last_run();
    const std::size_t first = result_.names.size();
    flush(Role::responsible);
    for (std::size_t i = first; i < result_.names.size(); ++i) guides_.push_back(i);
  }

  void read_label(const Token& token) {
    if (head_ && head_from_label_)
      flush(*head_);
    else if (!waiting_.empty())
      flush(head_.value_or(Role::listed));
    const Text words = text_.substr(token.begin, token.end - token.begin);
    result_.first_leads = result_.first_leads || makes_first_lead(words);
    head_ = token.role;
    head_from_label_ = true;
    result_.labelled = true;
    result_.leads = result_.leads || token.role == Role::lead;
    is_object_ = comma_ = duty_ = false;
  }

  /// A label of something else: all up to the next label is no body.
  std::size_t read_aside(std::size_t i) {
    if (!waiting_.empty()) flush(head_.value_or(Role::listed));
    const bool time = tokens_[i].kind == deadline;
    std::size_t next = i + 1;
    while (next < tokens_.size() && tokens_[next].kind != label && tokens_[next].kind != persons &&
           tokens_[next].kind != deadline && !(time && tokens_[next].kind == stop))
      ++next;
    if (time && next > i + 1)
      result_.deadline = std::u32string(
          trimmed(text_.substr(tokens_[i].end, tokens_[next - 1].end - tokens_[i].end)));
    result_.deadline.erase(result_.deadline.find_last_not_of(U"，、；。") + 1);
    return next;
  }

  /// 到2020年形成体系，A、B负责: only the names right before a cue are its subject.
  void keep_last_run() {
    std::size_t first = waiting_.size();
    while (first > 0 && (looks_like_body(waiting_[first - 1].shape) ||
                            (waiting_[first - 1].shape == Shape::plausible)))
      --first;
    if (first > 0) result_.leftover = true;
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(first));
  }

  /// （A、B负责，逐项推进）: no name, since the word is no firm cue and others are named.
  void drop_adverbs() {
    if (waiting_.empty() || waiting_.back().shape != Shape::plausible) return;
    const bool alone = waiting_.size() == 1 && !result_.names.empty();
    if (!alone && (waiting_.size() == 1 || !waiting_.back().after_comma)) return;
    waiting_.pop_back();
    result_.leftover = !result_.cued;
  }

  void flush(Role role) {
    comma_ = false;
    last_flushed_ = result_.names.size();
    before_stop_ = 0;
    if (waiting_.empty()) {
      waiting_open_ = false;
      return;
    }
    const bool some_marked = std::any_of(waiting_.begin(), waiting_.end(), is_marked) &&
                             !std::all_of(waiting_.begin(), waiting_.end(), is_marked);
    for (Found& found : waiting_) {
      if (found.marked && some_marked) found.own_role = Role::lead;
      found.role = found.own_role.value_or(role);
      if (some_marked && found.role == Role::listed) found.role = Role::responsible;
      result_.leads = result_.leads || found.own_role == Role::lead;
      result_.cued = result_.cued || found.own_role.has_value();
      result_.names.push_back(std::move(found));
    }
    if (waiting_open_) result_.open.add(role);
    waiting_open_ = false;
    waiting_.clear();
  }

  void finish() {
    if (is_object_) flush(Role::cooperate);
    if (result_.cued && !head_) drop_adverbs();
    const bool duties = result_.manner && !result_.cued && !result_.labelled && !head_;
    if (duties) result_.cued = true;
    flush(duties ? Role::responsible : head_.value_or(Role::listed));
    if (guides_.size() < result_.names.size())  // others act
      for (const std::size_t i : guides_) result_.names[i].role = Role::lead;
    if (nobody_ && result_.names.empty()) result_.nobody = true;
    const auto is_none = [](const Found& found) { return found.shape == Shape::none; };
    std::erase_if(result_.names,
        [&](const Found& found) { return is_none(found) && !is_letter_of_district(found.name); });
    restore_shared(result_.names, known_);
    std::erase_if(result_.names, is_none);
  }

  Text text_;
  const KnownNames& known_;
  std::optional<Role> head_;
  std::vector<Token> tokens_;
  BodyReading result_;
  std::vector<Found> waiting_;
  std::vector<std::size_t> guides_;
  std::size_t last_flushed_ = 0;
  std::size_t skipped_phrase_ = 0;
  std::size_t before_stop_ = 0;  ///< how many of those waiting stood before a ；
  bool waiting_open_ = false;
  bool head_from_label_ = false;
  bool is_object_ = false;
  bool comma_ = false;
  bool duty_ = false;
  bool nobody_ = false;
};

}  // namespace

BodyReading read_body(Text text, Stretch at, const KnownNames& known, std::optional<Role> head) {
  return BodyReader(text, known, head).read(at);
}

}  // namespace remit
