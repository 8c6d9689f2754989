// Each cue is a frame that takes words of a list, one after another.

#include "remit/intake/english_cues.hpp"

#include <algorithm>
#include <optional>

#include "remit/intake/english_helpers.hpp"
#include "remit/intake/english_words.hpp"
#include "remit/intake/letters.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;
using Words = EnglishWords;
using enum EnglishCueKind;

/// Led by, is to be implemented by, under the leadership of.
std::optional<EnglishCue> led_by(Words words, std::size_t begin, bool is_passive) {
  static const WordSet lead(
      U"led co-led chaired co-chaired headed spearheaded coordinated co-ordinated championed "
      U"steered");
  static const WordSet help(U"supported assisted aided joined backed advised");
  static const WordSet duty(
      U"implemented delivered undertaken executed administered owned managed overseen");
  static const WordSet decision(U"made decided approved determined taken issued agreed granted");
  static const WordSet nouns(
      U"leadership lead coordination co-ordination direction stewardship guidance supervision "
      U"oversight auspices chairmanship");
  static const WordSet which(
      U"the overall general strategic direct joint political technical policy day-to-day");
  if (words.take(U"under")) {
    words.skip(which);
    if (!words.take(nouns) || (words.take(U"and") && !words.take(nouns))) return {};
    return words.take(U"of") ? std::optional(EnglishCue{leaders, begin, words.end()})
                             : std::nullopt;
  }
  if (words.take(U"with")) {  // with direction from
    static const WordSet direction(U"leadership direction supervision oversight stewardship");
    static const WordSet of(U"of from by");
    words.skip(which);
    if (!words.take(direction) || !words.take(of)) return {};
    return EnglishCue{leaders, begin, words.end()};
  }
  words.take(U"jointly");
  if (Words joined = words;
      joined.take(U"participated") && joined.take(U"in") && joined.take(U"by"))
    return EnglishCue{helpers, begin, joined.end()};
  const bool leads = words.take(lead);
  const bool helps = !leads && words.take(help);
  const bool decides = !leads && !helps && is_passive && words.take(decision);
  if (!leads && !helps && !decides && !(is_passive && words.take(duty))) return {};
  words.take(U"jointly");
  if (!words.take(U"by")) return {};
  if (decides) return EnglishCue{owners, begin, words.end(), false, EnglishProof::partners};
  return EnglishCue{leads ? leaders : helps ? helpers : owners, begin, words.end()};
}

/// (Responsibility) for the register rests with.
std::optional<std::size_t> rests_with(Words words) {
  static const WordSet rest(U"rests rest lies lie resides reside remains remain stays sits sit");
  static const WordSet fall(U"falls fall");
  static const WordSet to(U"to on upon");
  if (words.take(rest)) return words.take(U"with") ? std::optional(words.end()) : std::nullopt;
  if (words.take(fall) && words.take(to)) return words.end();
  if (!words.take(U"is") && !words.take(U"are")) return {};
  return (words.take(U"vested") || words.take(U"placed")) &&
                 (words.take(U"in") || words.take(U"with"))
             ? std::optional(words.end())
             : std::nullopt;
}

/// (Shall be) carried out by, provided by: whoever it is has to.
std::optional<std::size_t> done_by(Words words) {
  static const WordSet irregular(U"made done held set built given taken drawn run put kept sought");
  static const WordSet others(
      U"affected influenced followed caused replaced accompanied guided governed informed inspired "
      U"offset covered superseded required used enjoyed seen received limited measured defined "
      U"represented exempted constrained hampered helped needed owed attended appreciated");
  static const WordSet after(U"out up on off over forward jointly annually");
  const Text verb = words.word();
  if ((!verb.ends_with(U"ed") && !irregular.has(verb)) || others.has(verb)) return {};
  words.take(verb);
  words.skip(after);
  return words.take(U"by") ? std::optional(words.end()) : std::nullopt;
}

/// The lead agency for the canal is; the ministries responsible are.
std::optional<EnglishCue> body_is(Words words, std::size_t begin) {
  static const WordSet lead(U"lead nodal coordinating co-ordinating principal primary");
  static const WordSet duty(U"implementing responsible executing competent");
  static const WordSet nouns(
      U"agency agencies department departments ministry ministries body bodies organisation "
      U"organisations organization organizations authority authorities institution institutions "
      U"entity entities party parties");
  static const WordSet about(U"for in of on");
  static const WordSet be(U"is are be include includes");
  const bool is_noun = words.at_word(U"lead");
  const bool leads = words.take(lead);
  if (leads || words.take(duty)) {
    words.take(U"implementing");
    if (!words.take(nouns) && !(is_noun && (about.has(words.word()) || be.has(words.word()))))
      return {};
  } else if (!words.take(nouns) || !words.take(U"responsible")) {
    return {};
  }
  if (words.take(about)) {
    constexpr int most_words = 14;
    for (int i = 0; i < most_words && !words.word().empty() && !be.has(words.word()); ++i)
      words.next();
  }
  words.take(U"shall") || words.take(U"will");
  if (!words.take(be)) return {};
  return EnglishCue{leads ? leaders : owners, begin, words.end(), false, EnglishProof::offices};
}

/// Lead by example, lead to, lead the world: no task is led.
bool is_figurative(Words words) {
  static const WordSet after(U"to by world way times time");
  words.take(U"the");
  return words.take(after);
}

bool take_lead(Words& words) {
  static const WordSet verbs(U"lead co-lead leads co-leads spearhead spearheads");
  static const WordSet take(U"take takes taking have has assume assumes");
  static const WordSet be(U"is are be serve serves act acts as");
  static const WordSet have(U"has have");
  static const WordSet naming(U"designated appointed named nominated identified selected");
  if (words.take(verbs)) return !is_figurative(words);
  Words named = words;
  const bool was_named =
      (named.take(be) || (named.take(have) && named.take(U"been"))) && named.take(naming);
  if (was_named) named.take(U"as");
  if (!was_named && words.take(take)) {
    static const WordSet articles(U"a the overall");
    words.skip(articles);
    if (words.take(U"leading")) return words.take(U"role");
    return words.take(U"lead");
  }
  if (was_named)
    words = named;
  else if (!words.take(be))
    return false;
  static const WordSet articles(U"the as overall a joint");
  words.skip(articles);
  static const WordSet nouns(
      U"lead co-lead co-leads implementing coordinating executing agency agencies department "
      U"ministry body organisation organization authority entity office partner");
  static const WordSet kinds(U"nodal focal coordinating co-ordinating principal primary");
  const bool is_lead =
      words.at_word(U"lead") || words.at_word(U"co-lead") || words.at_word(U"co-leads");
  static const WordSet leading(U"leading co-leading spearheading");
  if (words.take(leading)) return !is_figurative(words);
  if (!is_lead && !words.take(kinds)) return false;
  const std::size_t at = words.at();
  words.skip(nouns);
  return is_lead || words.at() > at;
}

bool take_duty(Words& words) {
  static const WordSet be(U"is are be remain remains");
  static const WordSet tasked(
      U"responsible accountable tasked charged mandated directed required instructed");
  static const WordSet have(U"has have bears bear assume assumes hold holds take takes");
  static const WordSet which(U"primary overall lead main the full joint prime principal ultimate");
  if (words.take(be)) {
    words.take(U"jointly") || words.take(U"primarily") || words.take(U"hereby") ||
        words.take(U"also");
    return words.take(tasked) || (words.take(U"in") && words.take(U"charge"));
  }
  if (!words.take(have)) return false;
  words.skip(which);
  return words.take(U"responsibility");
}

/// Is responsible for 37 per cent of the emissions, for most of them: a cause, no duty.
bool tells_cause(Text after) {
  static const WordSet shares(
      U"about around over nearly almost approximately most much half roughly some more the");
  static const WordSet parts(U"majority bulk share rise increase decline loss lion half");
  Words words(after, 0);
  if (!words.take(U"for")) return false;
  const auto at_number = [&] { return words.at() < after.size() && is_digit(after[words.at()]); };
  if (at_number()) return true;
  if (words.at_word(U"a") || words.at_word(U"one")) {
    static const WordSet fractions(
        U"quarter third fifth sixth tenth half fraction majority large small share");
    words.next();
    return fractions.has(words.word());
  }
  if (!shares.has(words.word())) return false;
  if (words.at_word(U"the")) {
    words.next();
    return parts.has(words.word());
  }
  const bool is_most = words.at_word(U"most") || words.at_word(U"much") || words.at_word(U"half");
  words.next();
  return is_most || at_number();
}

/// (Shall) consist of, be composed of.
std::optional<std::size_t> consists_of(Words words) {
  static const WordSet made(U"composed comprised constituted");
  if (words.take(U"comprise")) return words.end();
  if (words.take(U"consist")) return words.take(U"of") ? std::optional(words.end()) : std::nullopt;
  if (!words.take(U"be")) return {};
  if (!words.take(made) && !(words.take(U"made") && words.take(U"up"))) return {};
  return words.take(U"of") ? std::optional(words.end()) : std::nullopt;
}

/// Shall, with what follows it.
EnglishCue after_modal(Words words, std::size_t begin, std::size_t end) {
  static const WordSet adverbs(U"also jointly then further hereby continue to each therefore");
  static const WordSet help(U"support help facilitate");
  static const WordSet join(U"assist contribute participate cooperate co-operate collaborate");
  static const WordSet guide(U"guidance direction supervision");
  words.skip(adverbs);
  if (Words lead = words; take_lead(lead)) return {leads, begin, lead.end()};
  if (const auto made = consists_of(words))
    return {members, begin, *made, false, EnglishProof::offices};
  if (Words duty = words; take_duty(duty)) return {responsible, begin, duty.end()};
  if (Words guided = words;
      guided.take(U"guide") || guided.take(U"supervise") ||
      ((guided.take(U"provide") || guided.take(U"give")) && guided.take(guide)))
    return {guides, begin, guided.end()};
  if (works_with(words)) return {modal, begin, std::max(end, words.end())};
  if (Words helping = words; helping.take(help)) return {helps, begin, helping.end()};
  static const WordSet support(U"support assistance input inputs");
  static const WordSet which(U"technical financial logistical the any necessary");
  if (Words joining = words; joining.take(join)) return {joins, begin, joining.end()};
  if (Words joining = words; joining.take(U"provide")) {
    joining.skip(which);
    if (joining.take(support)) return {joins, begin, joining.end()};
  }
  if (words.at_word(U"be")) return {passive, begin, end};
  return {modal, begin, end};
}

std::optional<EnglishCue> fixed(Text small, std::size_t begin) {
  static const WordTable<EnglishCueKind> phrases({{U"are the responsibility of", owners},
      {U"is the responsibility of", owners}, {U"will be the responsibility of", owners},
      {U"shall be the responsibility of", owners}, {U"responsibility lies with", owners},
      {U"responsibility rests with", owners}, {U"responsibility falls to", owners},
      {U"responsibility of", owners}, {U"assigned to", owners}, {U"acting through", through},
      {U"through", through}, {U"shall", modal}, {U"will", modal}, {U"must", modal},
      {U"should", modal}, {U"may", modal}, {U"be the duty of", owners}, {U"is the duty of", owners},
      {U"participate", joins}, {U"participates", joins}, {U"cooperate", joins},
      {U"cooperates", joins}, {U"is to", modal}, {U"are to", modal}, {U"with", with}});
  const auto* phrase = phrases.at(small, begin);
  if (phrase == nullptr) return {};
  const std::size_t end = begin + phrase->first.size();
  if (end < small.size() && is_letter(small[end])) return {};
  return EnglishCue{phrase->second, begin, end};
}

class Cues {
public:
  Cues(Text small, std::size_t infinitive) : small_(small), infinitive_(infinitive) {}

  std::vector<EnglishCue> all() {
    for (std::size_t at = 0; at < small_.size();) {
      if (!is_letter(small_[at]) || (at > 0 && is_letter(small_[at - 1]))) {
        if (is_digit(small_[at])) last_ = {};  // by 2026， working with
        ++at;
        continue;
      }
      const Text word = first_word(small_.substr(at));
      if (const auto cue = cue_at(at)) {
        cues_.push_back(*cue);
        at = std::max(cue->end, at + 1);
        last_ = {};
        continue;
      }
      static const WordSet charges(
          U"responsibility responsibilities accountability oversight leadership");
      static const WordSet leadership(U"coordination co-ordination leadership lead");
      leads_ = (leads_ && !charges.has(word)) || leadership.has(word);
      is_charge_ = is_charge_ || leads_ || charges.has(word);
      last_ = word;
      at += std::max<std::size_t>(word.size(), 1);
    }
    return std::move(cues_);
  }

private:
  [[nodiscard]] std::optional<EnglishCue> cue_at(std::size_t at) const {
    const Words words(small_, at);
    if (at == infinitive_) return settled({modal, at, at + 2});
    if (const auto end = in_coordination(words)) return EnglishCue{helpers, at, *end};
    if (const auto end = with_support(words)) return EnglishCue{helpers, at, *end};
    static const WordSet prepositions(U"on for by of from when in while are is be");
    if (const auto end = working_with(words); end && !prepositions.has(last_))
      return EnglishCue{helpers, at, *end};
    static const WordSet no_verb_after(U"to of for the s public");  // Department of Public Works
    if (const auto end = works_with(words); end && !no_verb_after.has(last_))
      return EnglishCue{helpers, at, *end, true};
    static const WordSet be(U"be is are being been");
    const bool goes_on = last_ == U"and" && !cues_.empty() &&
                         (cues_.back().kind == leaders || cues_.back().kind == owners);
    if (const auto led = led_by(words, at, goes_on || be.has(last_))) return led;
    if (const auto end = is_charge_ ? rests_with(words) : std::nullopt)
      return EnglishCue{leads_ ? leaders : owners, at, *end};
    if (is_working(words)) return EnglishCue{modal, at, at + words.word().size()};
    const bool is_passive = last_ == U"be" && !cues_.empty() && cues_.back().kind == passive;
    if (const auto end = is_passive ? done_by(words) : std::nullopt)
      return EnglishCue{owners, at, *end, false, EnglishProof::offices};
    if (const auto cue = body_is(words, at)) return cue;
    if (const auto cue = fixed(small_, at)) return settled(*cue);
    static const WordSet finite(
        U"as leads co-leads spearheads takes has assumes is are serves acts co-lead");
    Words rest(small_, at);
    if (finite.has(rest.word()) && take_lead(rest)) return EnglishCue{leads, at, rest.end()};
    rest = Words(small_, at);
    if (rest.take(U"to") && take_lead(rest)) return EnglishCue{leads, at, rest.end()};
    rest = Words(small_, at);
    if (take_duty(rest)) {
      const Text after = small_.substr(std::min(rest.at(), small_.size()));
      return EnglishCue{tells_cause(after) ? passive : responsible, at, rest.end()};
    }
    return {};
  }

  /// Is working with the Ministry; not with partners.
  [[nodiscard]] bool is_working(Words words) const {
    if ((!words.take(U"is") && !words.take(U"are")) || !words.word().ends_with(U"ing"))
      return false;
    const auto end = working_with(words);
    if (!end) return false;
    Words helper(small_, std::min(*end + 1, small_.size()));
    helper.take(U"the");
    const Text word = helper.word();
    return !is_class_noun(word) && !is_picking(word) && !is_modifier(word);
  }

  [[nodiscard]] std::optional<EnglishCue> settled(const EnglishCue& cue) const {
    std::size_t next = cue.end;
    while (next < small_.size() && is_blank(small_[next])) ++next;
    if (cue.kind == modal) return after_modal(Words(small_, next), cue.begin, cue.end);
    if (cue.kind == with) {
      static const WordSet kinds(
          U"relevant appropriate expertise responsibility responsibilities jurisdiction equities "
          U"related interest interests authority");
      if (kinds.has(first_word(small_.substr(next)))) return {};
      if (last_ == U"and" && !cues_.empty()) {
        const auto through_last = [](const EnglishCue& each) { return each.kind == through; };
        const auto last = std::find_if_not(cues_.rbegin(), cues_.rend(), through_last);
        const EnglishCue& before = last == cues_.rend() ? cues_.back() : *last;  // A and with B
        const bool rests = small_.substr(0, before.end).ends_with(U"s with");
        if (before.kind == helpers || ((before.kind == owners || before.kind == leaders) && rests))
          return EnglishCue{before.kind, cue.begin, cue.end};
      }
    }
    return cue;
  }

  Text small_;
  std::size_t infinitive_;
  Text last_;
  bool is_charge_ = false;  ///< responsibility was spoken of
  bool leads_ = false;      ///< and it was that of who leads
  std::vector<EnglishCue> cues_;
};

}  // namespace

std::vector<EnglishCue> english_cues(Text small, std::size_t infinitive) {
  return Cues(small, infinitive).all();
}

}  // namespace remit
