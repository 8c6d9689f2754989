#include "remit/render/nominee_words.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "remit/analysis/evidence.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/assign.hpp"

namespace remit {

namespace {

std::string part(const Assignment& assignment, Language language) {
  switch (assignment.role) {
    case Role::lead:
      return std::string(in_words(phrases::assign::leads, language));
    case Role::cooperate:
      return std::string(in_words(phrases::assign::cooperates, language));
    case Role::responsible:
      return in_words(message(phrases::assign::responsible, assignment.order), language);
    default:
      return in_words(message(phrases::assign::listed, assignment.order), language);
  }
}

std::string common(const Clue& clue, Language language) {
  if (clue.asked == clue.found) return clue.asked;
  return in_words(message(phrases::assign::both, clue.asked, clue.found), language);
}

std::string precedent(const Catalog& catalog, const Clue& clue, Language language) {
  const Assignment& it = catalog[*clue.assignment];
  return in_words(
      message(phrases::assign::precedent, part(it, language), rule::title_of(catalog, *it.task),
          rule::place_of(catalog, *clue.assignment), common(clue, language)),
      language);
}

Message hindrance_of(const std::string& name, Hindrance hindrance) {
  switch (hindrance) {
    case Hindrance::full:
      return message(phrases::assign::full, name);
    case Hindrance::forbidden:
      return message(phrases::assign::forbidden, name);
    default:
      return message(phrases::assign::held_back, name);
  }
}

}  // namespace

std::string in_words(const Catalog& catalog, const Clue& clue, Language language) {
  switch (clue.kind) {
    case ClueKind::own_text:
      return in_words(
          message(phrases::assign::own_text, clue.asked, rule::place_of(catalog, *clue.assignment)),
          language);
    case ClueKind::precedent:
      return precedent(catalog, clue, language);
    case ClueKind::competence:
      return in_words(message(phrases::assign::competence, clue.asked, clue.found), language);
    case ClueKind::name:
      return in_words(message(phrases::assign::name, clue.asked, clue.found), language);
    case ClueKind::rival: {
      const std::string& other = catalog[catalog[*clue.assignment].agency].name;
      return in_words(
          message(phrases::assign::rival, other, precedent(catalog, clue, language)), language);
    }
    default:
      return std::string(in_words(phrases::assign::never_led, language));
  }
}

std::string why_not(const Catalog& catalog, const Proposal& proposal, Language language) {
  if (proposal.chosen > 0 && proposal.hindered.empty()) return {};
  switch (proposal.doubt) {
    case Doubt::nobody_there:
      return std::string(in_words(phrases::assign::nobody_there, language));
    case Doubt::no_evidence:
      if (!proposal.hindered.empty()) break;
      return std::string(in_words(phrases::assign::no_evidence, language));
    default:
      break;
  }
  std::string text;
  const auto add = [&](const Message& reason) {
    text = text.empty()
               ? in_words(reason, language)
               : in_words(message(phrases::assign::and_also, text, in_words(reason, language)),
                     language);
  };
  for (const auto& [agency, hindrance] : proposal.hindered) {
    add(hindrance_of(catalog[agency].name, hindrance));
  }
  if (proposal.doubt == Doubt::undecided && !proposal.lead.empty()) {
    add(message(phrases::assign::undecided, score_text(proposal.lead.front().score),
        score_text(least_confidence)));
  }
  return text.empty() ? std::string(in_words(phrases::assign::nobody_left, language)) : text;
}

std::string score_text(double score) {
  return fmt::format("{:.2f}", score);
}

std::string_view name_of(ClueKind kind) {
  static constexpr std::array<std::string_view, 6> names{
      "own-text", "precedent", "competence", "name", "rival", "never-led"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace remit
