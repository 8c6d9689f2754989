// 市教委：做好…: a body at the beginning of a line and, after a colon, what it is to do.

#include "remit/intake/clause_parts.hpp"
#include "remit/intake/prose_names.hpp"

namespace remit {
namespace {

using Text = std::u32string_view;

bool begins_line(Text text, std::size_t at) {
  return at == 0 || text[at - 1] == U'\n' || is_blank(text[at]);
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

std::optional<ClauseReading> prose_heading(ClauseText& passage, Stretch at) {
  const Text text = passage.letters.text;
  constexpr std::size_t longest = 200;
  constexpr std::size_t shortest_duty = 4;
  if (!begins_line(text, at.begin)) return {};
  const Text sentence = text.substr(at.begin, std::min(at.end - at.begin, longest));
  const std::size_t begin = lead_in(sentence);
  const std::size_t colon = sentence.find(U'：');
  if (colon == Text::npos || colon <= begin || at.end - at.begin < colon + 1 + shortest_duty)
    return {};
  BodyReading body;
  body.names =
      names_between(text, {at.begin + begin, at.begin + colon}, passage.known, ListPlace::prose);
  restore_shared(body.names, passage.known);
  if (!are_sure(body.names)) return {};
  const Text duty = trimmed(sentence.substr(colon + 1));
  if (duty.empty() || !(is_ideograph(duty[0]) || is_digit(duty[0]))) return {};
  for (Found& found : body.names) found.role = role_of(duty);
  const std::size_t duty_at = static_cast<std::size_t>(duty.data() - text.data());
  ProseList others = partners(text, {duty_at, at.end}, passage.known);
  if (others.open) body.open.add(Role::cooperate);
  for (Found& found : others.names) {
    found.role = Role::cooperate;
    body.names.push_back(std::move(found));
  }
  ClauseReading reading{clause_of(body, at, passage), at};
  reading.clause.from = Provenance::prose;
  reading.clause.form = "prose-heading";
  reading.clause.sureness = Sureness::likely;
  return reading;
}

}  // namespace remit
