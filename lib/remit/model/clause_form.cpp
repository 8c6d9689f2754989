#include "remit/model/clause_form.hpp"

#include <algorithm>
#include <array>

#include "remit/base/phrases/clause_forms.hpp"

namespace remit {

namespace {

namespace words = phrases::clause_form;

/// In English a form is called as in data.
constexpr std::array forms{
    Phrase(words::lead_cooperate),
    Phrase(words::lead_responsible),
    Phrase(words::lead_only),
    Phrase(words::cooperate),
    Phrase(words::responsible),
    Phrase(words::division_of_duties),
    Phrase(words::listed),
    Phrase(words::labelled),
    Phrase(words::label_line),
    Phrase(words::joint),
    Phrase(words::guidance),
    Phrase(words::nobody),
    Phrase(words::first_is_lead),
    Phrase(words::deadline),
    Phrase(words::table),
    Phrase(words::english),
    Phrase(words::english_labelled),
    Phrase(words::prose_heading),
    Phrase(words::prose_lead_cooperate),
    Phrase(words::prose_lead_responsible),
    Phrase(words::prose_lead_only),
    Phrase(words::prose_cooperate),
    Phrase(words::prose_responsible),
    Phrase(words::prose_division),
    Phrase(words::prose_listed),
    Phrase(words::prose_labelled),
    Phrase(words::prose_joint),
    Phrase(words::prose_guidance),
    Phrase(words::prose_nobody),
    Phrase(words::prose_first),
};

}  // namespace

Phrase label_of_form(std::string_view form) {
  const auto* const found =
      std::ranges::find_if(forms, [&](const Phrase& each) { return each.wording->en == form; });
  return found == forms.end() ? Phrase(words::other) : *found;
}

}  // namespace remit
