// Two declared names in which one character is another (地税 and 地震, 银监 and 保监) are nearly
// always two bodies; one with a character too many, too few or swapped is mistyped. Either means
// that they are the same after one deletion in each or in one, so that a name is filed under itself
// and under all it becomes by deleting one character (the deletion neighbourhood of T. Bocek, E.
// Hunt, B. Stiller, “Fast similarity search in large dictionaries”, 2007). What numbers tell apart
// (第一小学, 第十一小学) is never mistyped.

#include "remit/model/near_duplicates.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/model/name_form.hpp"

namespace remit {

namespace {

using Text = std::u32string;

constexpr std::size_t most_compared = 64;
constexpr std::size_t longest_mistyped = 64;  ///< characters; a longer name is no name
constexpr std::u32string_view numerals = U"0123456789一二三四五六七八九十东南西北上下";

/// A form of an agency's name, and what of it is compared.
struct Filed {
  AgencyId agency;
  NameForm form;
};

/// Forms by the hash of what they must share to be compared.
using Buckets = std::unordered_map<std::size_t, std::vector<std::size_t>>;

/// 应急 of 人民政府应急: whose office it is distinguishes nothing.
NameForm without_owner(NameForm form) {
  constexpr std::array<std::u32string_view, 2> owners{U"人民政府", U"政府"};
  for (const std::u32string_view owner : owners) {
    if (form.core.size() > owner.size() && form.core.starts_with(owner)) {
      form.core.erase(0, owner.size());
      break;
    }
  }
  return form;
}

/// A character too many, too few or swapped, in names long enough for that to be a slip.
bool is_slip(const NameForm& a, const NameForm& b) {
  constexpr std::size_t long_enough = 3;
  if (std::min(a.core.size(), b.core.size()) < long_enough) return false;
  if (a.whole.size() == b.whole.size() && !std::ranges::is_permutation(a.whole, b.whole)) {
    return false;
  }
  return edits(a.whole, b.whole, 1) == 1;
}

Text without_numerals(Text text) {
  std::erase_if(text, [](char32_t c) { return numerals.find(c) != std::u32string_view::npos; });
  return text;
}

std::optional<NearDuplicate> likeness(const Filed& a, const Filed& b) {
  const auto because = [&](Likeness why, const Text& part) {
    return NearDuplicate{
        std::min(a.agency, b.agency), std::max(a.agency, b.agency), why, encoded(part)};
  };
  if (a.form.core == b.form.core && says_something(a.form.core)) {
    return because(Likeness::shared_part, a.form.core);
  }
  const bool by_number = without_numerals(a.form.whole) == without_numerals(b.form.whole);
  if (!by_number && is_slip(a.form, b.form)) return because(Likeness::one_character, {});
  const bool a_is_brief = a.form.core.size() < b.form.core.size();
  const NameForm& brief = a_is_brief ? a.form : b.form;
  const NameForm& full = a_is_brief ? b.form : a.form;
  const bool same_sort = brief.sort == full.sort && brief.sort != 0;
  if (brief.core.size() > 1 && same_sort && brief.core[0] == full.core[0] &&
      abbreviates(brief, full)) {
    return because(Likeness::abbreviation, brief.core);
  }
  return {};
}

std::vector<std::size_t> keys(const Catalog& catalog, const Filed& filed) {
  const char32_t place = catalog[filed.agency].jurisdiction.value;
  const NameForm& form = filed.form;
  std::vector<std::size_t> all;
  Text key;
  const auto add = [&](char32_t kind, const Text& text) {
    key.assign({place, kind}).append(text);
    all.push_back(std::hash<Text>()(key));
  };
  if (says_something(form.core)) add(U'=', form.core);
  if (!form.core.empty() && form.sort != 0) add(U'^', {form.core[0], form.sort});
  if (form.core.empty() || form.whole.size() > longest_mistyped) return all;
  add(U'-', form.whole);
  Text shorter = form.whole.substr(1);
  for (std::size_t i = 0; i < form.whole.size(); ++i) {
    add(U'-', shorter);
    if (i < shorter.size()) shorter[i] = form.whole[i];
  }
  return all;
}

std::vector<Filed> filed_forms(const Catalog& catalog) {
  const auto stems = stems_of(catalog);
  std::vector<Filed> all;
  for (const AgencyId id : ids(catalog.agencies)) {
    const Agency& agency = catalog[id];
    if (!agency.declared || !is_single_body(agency)) continue;
    for (const std::string_view name : forms_of(agency)) {
      const Text& stem = stems[agency.jurisdiction.value];
      all.push_back({id, without_owner(name_form(decoded(folded_name(name)), stem))});
    }
  }
  return all;
}

}  // namespace

std::vector<NearDuplicate> near_duplicates(const Catalog& catalog) {
  const auto forms = filed_forms(catalog);
  Buckets buckets;
  std::map<std::pair<AgencyId, AgencyId>, NearDuplicate> found;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    for (const std::size_t key : keys(catalog, forms[i])) {
      auto& bucket = buckets[key];
      for (const std::size_t other : bucket) {
        if (forms[other].agency == forms[i].agency) continue;
        auto alike = likeness(forms[other], forms[i]);
        if (!alike) continue;
        const std::pair both{alike->a, alike->b};
        const auto [known, is_new] = found.try_emplace(both, *alike);
        const bool is_better = known->second.part.empty() && !alike->part.empty();
        if (!is_new && is_better) known->second = std::move(*alike);
      }
      if (bucket.size() < most_compared) bucket.push_back(i);
    }
  }
  std::vector<NearDuplicate> all;
  all.reserve(found.size());
  for (auto& [both, pair] : found) all.push_back(std::move(pair));
  return all;
}

}  // namespace remit
