// Names of Chinese agencies are so alike (市科委, 市教委, 市农委) that likeness of letters proposes
// mostly wrong ones. So a name is first reduced to its core, what is left without its jurisdiction
// (天津, 市) and its sort of body (委, 管理局), and the cores must have a reason to be the same:
// one is the other's abbreviation, part or mistyped form. Every agency is looked at once, in all
// its forms.

#include <algorithm>
#include <tuple>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/model/name_form.hpp"
#include "remit/model/names.hpp"

namespace remit {

namespace {

using Text = std::u32string;
using View = std::u32string_view;

/// A reason, and how good it is: lower ranks and distances first.
struct Reason {
  int rank = 0;
  std::size_t distance = 0;  ///< how many characters longer one core is
  bool other_sort = false;
  Likeness why = Likeness::contains;
  Text part;
};

std::size_t distance(View a, View b) {
  return std::max(a.size(), b.size()) - std::min(a.size(), b.size());
}

View longest_common_part(View a, View b) {
  View longest;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      std::size_t size = 0;
      while (i + size < a.size() && j + size < b.size() && a[i + size] == b[j + size]) ++size;
      if (size > longest.size()) longest = a.substr(i, size);
    }
  }
  return longest;
}

bool is_shorter(View a, View b) {
  return a.size() < b.size();
}

bool contains(const NameForm& all, const NameForm& part) {
  return says_something(part.whole) && all.whole.find(part.whole) != Text::npos;
}

std::optional<Reason> reason(const NameForm& asked, const NameForm& known) {
  const auto because = [&](int rank, Likeness why, View part) {
    return Reason{
        rank, distance(asked.core, known.core), asked.sort != known.sort, why, Text(part)};
  };
  const bool same_core = !asked.core.empty() && asked.core == known.core;
  if (contains(known, asked)) return because(same_core ? 0 : 1, Likeness::contains, asked.whole);
  if (!known.core.empty() && contains(asked, known)) {
    return because(same_core ? 0 : 2, Likeness::contained, known.whole);
  }
  if (same_core) return because(0, Likeness::shared_part, asked.core);
  if (abbreviates(asked, known) || abbreviates(known, asked)) {
    const View brief = std::min(View(asked.core), View(known.core), is_shorter);
    return because(brief.size() > 1 ? 2 : 3, Likeness::abbreviation, brief);
  }
  if (is_mistyped(asked, known)) return because(4, Likeness::one_character, {});
  const View part = longest_common_part(asked.core, known.core);
  const bool large = part.size() * 2 > std::min(asked.core.size(), known.core.size());
  if (large && says_something(part)) return because(5, Likeness::shared_part, part);
  return {};
}

bool is_better(const Reason& a, const Reason& b) {
  return std::tie(a.rank, a.distance, a.other_sort, a.why) <
         std::tie(b.rank, b.distance, b.other_sort, b.why);
}

std::optional<Reason> best_reason(const NameForm& asked, const Agency& agency, View stem) {
  std::optional<Reason> best;
  for (const std::string_view name : forms_of(agency)) {
    auto found = reason(asked, name_form(decoded(folded_name(name)), stem));
    if (found && (!best || is_better(*found, *best))) best = std::move(found);
  }
  return best;
}

/// An agency with its reason, before the best are chosen.
struct Match {
  AgencyId agency;
  bool elsewhere = false;  ///< of another jurisdiction than the name says
  Reason reason;
};

bool goes_before(const Catalog& catalog, const Match& a, const Match& b) {
  if (is_better(a.reason, b.reason)) return true;
  if (is_better(b.reason, a.reason)) return false;
  return key_of(catalog, a.agency) < key_of(catalog, b.agency);
}

}  // namespace

std::vector<Candidate> candidates(const Catalog& catalog, std::string_view name,
    std::optional<JurisdictionId> jurisdiction, std::size_t most) {
  const std::vector<Text> all_stems = stems_of(catalog);
  Text whole = decoded(folded_name(name));
  const auto named = std::ranges::find_if(
      all_stems, [&](const Text& it) { return says_something(it) && whole.starts_with(it); });
  const auto named_at = static_cast<std::size_t>(named - all_stems.begin());
  const NameForm asked = name_form(std::move(whole), named == all_stems.end() ? View() : *named);
  std::vector<Match> matches;
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& agency = catalog[id];
    if (!agency.declared || (jurisdiction && agency.jurisdiction != *jurisdiction)) continue;
    auto found = best_reason(asked, agency, all_stems[agency.jurisdiction.value]);
    const bool elsewhere = named != all_stems.end() && agency.jurisdiction.value != named_at;
    if (found) matches.push_back({id, elsewhere, std::move(*found)});
  }
  const auto is_elsewhere = [](const Match& match) { return match.elsewhere; };
  if (!std::ranges::all_of(matches, is_elsewhere)) std::erase_if(matches, is_elsewhere);
  const auto end = matches.begin() + static_cast<std::ptrdiff_t>(std::min(most, matches.size()));
  std::ranges::partial_sort(
      matches, end, [&](const Match& a, const Match& b) { return goes_before(catalog, a, b); });
  std::vector<Candidate> result;
  std::for_each(matches.begin(), end, [&](const Match& match) {
    result.push_back({match.agency, match.reason.why, encoded(match.reason.part)});
  });
  return result;
}

}  // namespace remit
