// Most sentences give nobody anything. A sentence is looked at only where it has a cue word, and a
// cue counts only if right before it there is a list of bodies; its object is followed only as far
// as names go.

#include <algorithm>

#include "remit/intake/body_words.hpp"
#include "remit/intake/clause_parts.hpp"
#include "remit/intake/name_ends.hpp"
#include "remit/intake/plain_verbs.hpp"
#include "remit/intake/prose_names.hpp"
#include "remit/intake/prose_verbs.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using enum TokenKind;

class SentenceReader {
public:
  SentenceReader(ClauseText& passage, Stretch sentence)
      : passage_(passage), text_(passage.letters.text), at_(sentence) {}

  std::vector<ClauseReading> read() {
    tokens_ = tokens(text_, at_.begin, at_.end, ModalWords::are_tokens);
    for (std::size_t i = 0; i < tokens_.size();) {
      std::size_t end = i;
      while (end < tokens_.size() && tokens_[end].kind != comma && tokens_[end].kind != stop) ++end;
      if (end > i) read_phrase(i, end);
      i = end + 1;
    }
    finish();
    return std::move(result_);
  }

private:
  void read_phrase(std::size_t first, std::size_t last) {
    if (takes_away(words_until(first, last))) return;
    sure_ = Sureness::sure;
    const std::size_t begin = first;
    const std::size_t invited = next_of(invite, first, last);
    if (invited < last) return read_invitation(first, invited, last);
    std::size_t word = cue_of(first, last);
    const std::size_t cue = word;
    if (word == last) {
      if (!holds_names_only(first, last)) adjacent_ = read_uncued(first, last);
      return;
    }
    bool any = false;
    joined_ = false;
    while (word < last) {
      if (read_cue(first, word, last)) {
        any = true;
        adjacent_ = true;
      }
      if (tokens_[word].kind == modal || joined_) break;  // what follows is theirs
      first = after_object(word + 1, last);
      word = cue_of(first, last);
    }
    adjacent_ = any || (may_go_without(begin, cue) && read_uncued(begin, last));
  }

  [[nodiscard]] std::size_t next_of(TokenKind kind, std::size_t first, std::size_t last) const {
    while (first < last && tokens_[first].kind != kind) ++first;
    return first;
  }

  [[nodiscard]] Text words_until(std::size_t first, std::size_t last) const {
    return text_.substr(tokens_[first].begin, tokens_[last - 1].end - tokens_[first].begin);
  }

  [[nodiscard]] Text words_of(std::size_t first, std::size_t last) const {
    return text_.substr(tokens_[first].begin, tokens_[last].begin - tokens_[first].begin);
  }

  /// 由A牵头，邀请B、C参加; A邀请B参加: who is asked cooperates with those whom the sentence names.
  void read_invitation(std::size_t first, std::size_t invited, std::size_t last) {
    if (cue_of(first, invited) < invited)
      read_phrase(first, invited);
    else if (first < invited)
      adjacent_ = read_host(first, invited);
    std::size_t part = cue_of(invited, last);
    while (part < last && (tokens_[part].kind != cue || tokens_[part].role != Role::cooperate))
      part = cue_of(part + 1, last);
    if (part == last || !adjacent_) return;
    ProseList list = object_of(text_, between(invited + 1, part), passage_.known);
    if (!list.names.empty()) add(std::move(list), Role::cooperate, last);
  }

  /// A, right before 邀请, or with what it does.
  bool read_host(std::size_t first, std::size_t invited) {
    ProseList list = words_before(text_, between(first, invited), passage_.known);
    list = subject_of(std::move(list), passage_.known, Subject::exact);
    if (!are_sure(list.names)) return read_uncued(first, invited);
    sure_ = Sureness::likely;
    begin_clause(first, Role::responsible, list);
    add(std::move(list), Role::responsible, invited);
    return true;
  }

  /// A phrase whose first cue has no subject right before it may have one farther away.
  [[nodiscard]] bool may_go_without(std::size_t begin, std::size_t cue) const {
    return !tokens_[cue].firm || is_request(tokens_[begin], text_) ||
           organizes(words_of(begin, cue));
  }

  /// 各区、各部门，各单位要…: names up to a ， of the subject are kept for it.
  bool holds_names_only(std::size_t first, std::size_t last) {
    if (first > 0 && waiting_.names.empty()) return false;
    const Token& end = tokens_[last - 1];
    if (end.kind == text && !may_end_in_name(text_[end.end - 1])) return false;
    ProseList list = subject_of(
        words_before(text_, between(first, last), passage_.known), passage_.known, Subject::exact);
    if (!are_sure(list.names) || list.passive) return false;
    if (waiting_.names.empty()) waiting_begin_ = first;
    list.names.front().after_comma = !waiting_.names.empty();
    for (Found& found : list.names) waiting_.names.push_back(std::move(found));
    waiting_.open = waiting_.open || list.open;
    return true;
  }

  /// Names that no bracket or collective word makes: most phrases end in another letter.
  [[nodiscard]] bool may_end_in_name(char32_t letter) const {
    return !is_ideograph(letter) || strong_endings().may_end_in(letter) ||
           weak_endings().may_end_in(letter) || class_nouns().may_end_in(letter) ||
           class_endings().may_end_in(letter) || passage_.known.may_end_in(letter);
  }

  /// Behind a cue, what it is about: 牵头的宣传部、; not names of the next cue.
  [[nodiscard]] std::size_t after_object(std::size_t first, std::size_t last) {
    if (first >= last || tokens_[first].kind != text) return first;
    Token& token = tokens_[first];
    const Text words = text_.substr(token.begin, token.end - token.begin);
    const bool names = is_body(shape_of(without_blanks(words.substr(0, 60)), passage_.known));
    if (names) return first;
    const std::size_t begin = name_at_back(words, passage_.known);
    const bool joined =
        begin > 0 && begin < words.size() && Text(U"和与及").find(words[begin - 1]) != Text::npos;
    if (!joined) return first + 1;
    token.begin += begin;
    return first;
  }

  [[nodiscard]] std::size_t cue_of(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      const TokenKind kind = tokens_[i].kind;
      if (kind == cue && tokens_[i].role == Role::listed) continue;
      if (kind == cue || kind == with || kind == guide || kind == modal) return i;
      if (kind == manner && i > first && is_duty_manner(i)) return i;
    }
    return last;
  }

  /// 分别 and 按职责分工, said of somebody, with whatever verb.
  [[nodiscard]] bool is_duty_manner(std::size_t i) const {
    const Text word = text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
    static const WordSet apart(U"分别 联合 共同");
    if (!apart.has(word) && word.size() < 3) return false;
    static const WordSet reports(U"印发 发布 出台 下发 转发 举办 召开 主办 签署 发文 发起");
    if (word != U"分别" && reports.at(text_, tokens_[i].end) > 0) return false;
    std::size_t next = i + 1;
    while (next < tokens_.size() && tokens_[next].kind == manner) ++next;
    return next == tokens_.size() || (tokens_[next].kind != cue && tokens_[next].kind != with);
  }

  [[nodiscard]] std::span<const Token> between(std::size_t first, std::size_t last) const {
    return std::span(tokens_).subspan(first, last - first);
  }

  /// 部门负责的格局, which describes how things are.
  [[nodiscard]] bool describes(std::size_t word) const {
    return tokens_[word].end < text_.size() && text_[tokens_[word].end] == U'的';
  }

  bool read_cue(std::size_t first, std::size_t word, std::size_t last) {
    const Token& token = tokens_[word];
    const bool is_late = token.kind == modal && !starts_sentence(first) && waiting_.names.empty();
    if (is_done(text_.substr(token.end, tokens_[last - 1].end - token.end))) return false;
    ProseList list = words_before(text_, between(first, word), passage_.known);
    const Text before = words_of(first, word);
    if (token.role == Role::cooperate && token.kind == cue && organizes(before)) return false;
    const bool bare = list.names.empty() && lead_in(before) + 4 >= before.size();
    if (bare && token.kind == with) return read_object(word, last, false);
    if (bare && token.kind == cue && token.role != Role::cooperate)
      return read_carried(first, word, last);
    const bool guides_on = token.kind == guide && !list.passive && word + 1 < last;
    if (guides_on && !starts_sentence(first)) return false;
    if (token.kind == modal && list.passive) return false;
    const Subject how = how_exact(token, list.passive);
    list = subject_of(std::move(list), passage_.known, how, weak_names(token));
    if (is_late && !is_named(list)) return false;
    if ((guides_on || (describes(word) && token.role == Role::responsible)) &&
        !are_sure(list.names))
      return false;
    if (list.names.empty() ||
        wishes(text_.substr(tokens_[first].begin, list.names.front().begin - tokens_[first].begin)))
      return false;
    take_waiting(list, first);
    std::size_t next = word;
    const Role role = role_of(next, last);
    const bool joins = next < last && tokens_[next].kind == with;
    const Role own = joins ? (has_object(next, last) ? Role::lead : Role::cooperate) : role;
    begin_clause(first, own, list);
    const std::size_t from = current_.names.size();
    add(std::move(list), own, last);
    if (token.kind == guide || (next > word && token.kind != modal &&
                                   tokens_[next - 1].kind == guide && role == Role::responsible))
      for (std::size_t i = from; i < current_.names.size(); ++i) guides_.push_back(i);
    if (joins) read_object(next, last, true);
    return true;
  }

  /// 依法打击，市公安局要…: single bodies right before the word; 各部门要… says too little there.
  static bool is_named(const ProseList& list) {
    return are_sure(list.names) &&
           std::none_of(list.names.begin(), list.names.end(),
               [](const Found& found) { return is_collective(found.shape); });
  }

  void take_waiting(ProseList& list, std::size_t& first) {
    if (waiting_.names.empty()) return;
    list.names.front().after_comma = true;
    list.names.insert(list.names.begin(), waiting_.names.begin(), waiting_.names.end());
    list.open = list.open || waiting_.open;
    first = waiting_begin_;
    waiting_ = {};
  }

  /// Words that are common (要, 参与) need a subject that is nothing but names.
  static Subject how_exact(const Token& token, bool passive) {
    const bool common = token.kind == modal || token.kind == manner || token.kind == guide ||
                        (token.kind == cue && (token.role == Role::cooperate || !token.firm));
    return common && !passive ? Subject::exact : Subject::at_end;
  }

  [[nodiscard]] bool starts_sentence(std::size_t first) const {
    return first == 0 || tokens_[first - 1].kind == stop ||
           result_.size() + current_.names.size() > 0 ||
           is_introduction(text_.substr(at_.begin, tokens_[first - 1].begin - at_.begin));
  }

  [[nodiscard]] bool has_object(std::size_t with_at, std::size_t last) const {
    return with_at + 1 < last && tokens_[with_at + 1].kind == text;
  }

  /// The role that the cue at `next` and those that follow it give; `next` moves past them.
  Role role_of(std::size_t& next, std::size_t last) {
    Role role = tokens_[next].role;
    bool leads = false;
    bool helps = false;
    const bool wish = tokens_[next].kind == modal;
    for (; next < last; ++next) {
      const Token& token = tokens_[next];
      if (token.kind == with) break;
      if (token.kind == text && (!wish || token.end - token.begin > 4 || next + 1 >= last)) break;
      leads = leads || (token.kind == cue && token.role == Role::lead);
      helps = helps || (token.kind == cue && token.role == Role::cooperate && !wish);
      if (token.kind == dun || token.kind == by || token.kind == etc) break;
    }
    if (tokens_[next < last ? next : last - 1].kind != with && wish && !leads)
      return Role::responsible;
    if (leads) return Role::lead;
    return helps ? Role::cooperate : role == Role::listed ? Role::responsible : role;
  }

  /// 会同B、C等部门制定…: the names after it.
  bool read_object(std::size_t with_at, std::size_t last, bool has_subject) {
    joined_ = true;
    if (!has_subject && current_.names.empty()) return false;
    ProseList list = object_of(text_, between(with_at + 1, last), passage_.known);
    if (list.names.empty()) return has_subject;
    add(std::move(list), Role::cooperate, last);
    return true;
  }

  /// A…，按照部署，负责X: the sentence's first words are its subject.
  bool read_carried(std::size_t first, std::size_t word, std::size_t last) {
    if (!current_.names.empty() || adjacent_ || word > first + 1) return false;
    if (tokens_.front().kind != text) return false;
    const std::size_t begin =
        at_.begin + lead_in(text_.substr(at_.begin, tokens_.front().end - at_.begin));
    if (begin >= tokens_.front().end) return false;
    Token front = tokens_.front();
    front.begin = begin;
    ProseList list = object_of(text_, std::span(&front, 1), passage_.known);
    if (!list.goes_on || !are_sure(list.names)) return false;
    std::size_t next = word;
    const Role role = role_of(next, last);
    sure_ = Sureness::likely;
    begin_clause(0, role, list);
    add(std::move(list), role, last);
    return true;
  }

  /// A subject with a verb that is no cue.
  bool read_uncued(std::size_t first, std::size_t last) {
    const Text sentence = text_.substr(at_.begin, at_.end - at_.begin);
    const auto phrase = between(first, last);
    auto duty = uncued_duty(text_, phrase, passage_.known, starts_sentence(first));
    if (!duty) duty = composed_duty(sentence, text_, phrase, passage_.known, adjacent_);
    if (!duty) return read_plain(first, last);
    sure_ = Sureness::likely;
    begin_clause(first + duty->at, duty->role, duty->list);
    add(std::move(duty->list), duty->role, last);
    return true;
  }

  /// 市审计局全程跟踪审计: what it does, with no word that gives it; a clause of its own.
  bool read_plain(std::size_t first, std::size_t last) {
    auto duty = plain_duty(text_, between(first, last), at_.end, passage_.known);
    if (!duty) return false;
    if (!is_plain_) finish();
    sure_ = Sureness::doubtful;
    begin_clause(first + duty->at, duty->role, duty->list);
    is_plain_ = true;
    add(std::move(duty->list), duty->role, last);
    return true;
  }

  /// A new clause begins where a new matter is given to somebody.
  void begin_clause(std::size_t first, Role role, const ProseList& list) {
    const bool topic = list.passive && list.begin > tokens_[first].begin + 4;
    const bool again = role != Role::cooperate && (!adjacent_ || topic);
    if (!current_.names.empty() && (again || is_plain_)) finish();
    if (current_.names.empty()) begin_ = tokens_[first].begin;
  }

  void add(ProseList list, Role role, std::size_t last) {
    for (Found& found : list.names) {
      if (!looks_like_body(found.shape)) continue;
      found.role = role;
      current_.names.push_back(std::move(found));
    }
    if (list.open) current_.open.add(role);
    current_.cued = true;
    current_.joined = current_.joined || joined_;
    end_ = tokens_[last - 1].end;
    worst_ = std::max({worst_, sure_, list.trimmed ? Sureness::likely : Sureness::sure});
  }

  void finish() {
    if (!current_.names.empty()) {
      if (guides_.size() < current_.names.size())
        for (const std::size_t i : guides_) current_.names[i].role = Role::lead;
      Clause clause = clause_of(current_, {begin_, end_}, passage_);
      clause.from = Provenance::prose;
      clause.form = is_plain_ ? "prose-verb" : "prose-" + clause.form;
      clause.sureness = std::max(worst_, Sureness::likely);
      result_.push_back({std::move(clause), {begin_, end_}});
    }
    current_ = {};
    guides_.clear();
    is_plain_ = false;
    worst_ = Sureness::sure;
  }

  ClauseText& passage_;
  Text text_;
  Stretch at_;
  std::vector<Token> tokens_;
  std::vector<ClauseReading> result_;
  BodyReading current_;
  std::vector<std::size_t> guides_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool joined_ = false;
  bool is_plain_ = false;  ///< what is told so far is only told by verbs
  bool adjacent_ = false;
  ProseList waiting_;
  std::size_t waiting_begin_ = 0;
  Sureness sure_ = Sureness::sure;
  Sureness worst_ = Sureness::sure;
};

}  // namespace

std::vector<ClauseReading> sentence_clauses(ClauseText& passage, Stretch sentence) {
  if (auto heading = prose_heading(passage, sentence)) return {*std::move(heading)};
  return SentenceReader(passage, sentence).read();
}

}  // namespace remit
