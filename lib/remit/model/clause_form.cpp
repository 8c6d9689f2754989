#include "remit/model/clause_form.hpp"

#include <algorithm>
#include <array>

#include "remit/base/phrases/clause_forms.hpp"

namespace remit {

namespace {

/// In English a form is called as in data.
constexpr std::array forms{
    Phrase(phrases::clause_form::lead_cooperate),
    Phrase(phrases::clause_form::lead_responsible),
    Phrase(phrases::clause_form::lead_only),
    Phrase(phrases::clause_form::cooperate),
    Phrase(phrases::clause_form::responsible),
    Phrase(phrases::clause_form::division_of_duties),
    Phrase(phrases::clause_form::listed),
    Phrase(phrases::clause_form::labelled),
    Phrase(phrases::clause_form::label_line),
    Phrase(phrases::clause_form::joint),
    Phrase(phrases::clause_form::guidance),
    Phrase(phrases::clause_form::nobody),
    Phrase(phrases::clause_form::first_is_lead),
    Phrase(phrases::clause_form::deadline),
    Phrase(phrases::clause_form::table),
    Phrase(phrases::clause_form::english),
    Phrase(phrases::clause_form::english_labelled),
    Phrase(phrases::clause_form::prose_heading),
    Phrase(phrases::clause_form::prose_lead_cooperate),
    Phrase(phrases::clause_form::prose_lead_responsible),
    Phrase(phrases::clause_form::prose_lead_only),
    Phrase(phrases::clause_form::prose_cooperate),
    Phrase(phrases::clause_form::prose_responsible),
    Phrase(phrases::clause_form::prose_division),
    Phrase(phrases::clause_form::prose_listed),
    Phrase(phrases::clause_form::prose_labelled),
    Phrase(phrases::clause_form::prose_joint),
    Phrase(phrases::clause_form::prose_guidance),
    Phrase(phrases::clause_form::prose_nobody),
    Phrase(phrases::clause_form::prose_verb),
    Phrase(phrases::clause_form::prose_first),
};

}  // namespace

Phrase label_of_form(std::string_view form) {
  const auto* const found =
      std::ranges::find_if(forms, [&](const Phrase& each) { return each.wording->en == form; });
  return found == forms.end() ? Phrase(phrases::clause_form::other) : *found;
}

}  // namespace remit
