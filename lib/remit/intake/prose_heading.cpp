// 市教委：做好…: a body at the beginning of a sentence and, after a colon, what it is to do.

#include "remit/intake/clause_parts.hpp"
#include "remit/intake/prose_names.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

bool begins_sentence(Text text, std::size_t at) {
  return at == 0 || Text(U"\n。；").find(text[at - 1]) != Text::npos || is_blank(text[at]);
}

Role role_of(Text duty) {
  static const WordSet leading(U"牵头 会同");
  static const WordSet helping(U"配合 协助 参与");
  if (leading.at(duty) > 0) return Role::lead;
  return helping.at(duty) > 0 ? Role::cooperate : Role::responsible;
}

/// The bodies of 会同B、C开展…, with which a duty begins.
ProseList partners(Text text, Stretch duty, const KnownNames& known) {
  const std::vector<Token> words = tokens(text, duty.begin, duty.end, ModalWords::are_tokens);
  if (words.size() < 2 || words.front().kind != TokenKind::with) return {};
  return object_of(text, std::span(words).subspan(1), known);
}

}  // namespace

std::optional<ClauseReading> prose_heading(ClauseText& passage, Stretch sentence) {
  const Text text = passage.letters.text;
  constexpr std::size_t longest = 200;
  constexpr std::size_t shortest_duty = 4;
  if (!begins_sentence(text, sentence.begin)) return {};
  const Text head = text.substr(sentence.begin, std::min(sentence.end - sentence.begin, longest));
  const std::size_t begin = lead_in(head);
  const std::size_t colon = head.find(U'：');
  if (colon == Text::npos || colon <= begin ||
      sentence.end - sentence.begin < colon + 1 + shortest_duty)
    return {};
  BodyReading body;
  body.names = names_between(
      text, {sentence.begin + begin, sentence.begin + colon}, passage.known, ListPlace::prose);
  restore_shared(body.names, passage.known);
  if (!are_sure(body.names)) return {};
  const Text duty = trimmed(head.substr(colon + 1));
  if (duty.empty() || !(is_ideograph(duty[0]) || is_digit(duty[0]))) return {};
  for (Found& found : body.names) found.role = role_of(duty);
  const auto duty_at = static_cast<std::size_t>(duty.data() - text.data());
  ProseList others = partners(text, {duty_at, sentence.end}, passage.known);
  if (others.open) body.open.add(Role::cooperate);
  for (Found& found : others.names) {
    found.role = Role::cooperate;
    body.names.push_back(std::move(found));
  }
  ClauseReading reading{clause_of(body, sentence, passage), sentence};
  reading.clause.from = Provenance::prose;
  reading.clause.form = "prose-heading";
  reading.clause.sureness = Sureness::likely;
  return reading;
}

}  // namespace remit
