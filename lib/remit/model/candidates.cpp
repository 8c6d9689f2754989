// Names of Chinese agencies are so alike (市科委, 市教委, 市农委) that likeness of letters proposes
// mostly wrong ones. So a name is first reduced to its core, what is left without its jurisdiction
// (天津, 市) and its sort of body (委, 管理局), and the cores must have a reason to be the same:
// one is the other's abbreviation, part or mistyped form. Every agency is looked at once, in all
// its forms.

#include <algorithm>
#include <tuple>
#include <utility>

#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"
#include "remit/model/names.hpp"

namespace remit {

namespace {

using Text = std::u32string;
using View = std::u32string_view;

/// How a sort of body is called; `sort` is the same for all its names.
struct Suffix {
  View name;
  char32_t sort;
};

/// Longer ones before those that they end in.
constexpr Suffix suffixes[] = {
    {U"监督管理委员会", U'委'},
    {U"管理委员会", U'委'},
    {U"工作委员会", U'委'},
    {U"委员会", U'委'},
    {U"监管委", U'委'},
    {U"管理委", U'委'},
    {U"管委会", U'委'},
    {U"工委", U'委'},
    {U"委", U'委'},
    {U"监督管理局", U'局'},
    {U"行政管理局", U'局'},
    {U"管理局", U'局'},
    {U"监管局", U'局'},
    {U"工作局", U'局'},
    {U"分局", U'局'},
    {U"总局", U'局'},
    {U"局", U'局'},
    {U"领导小组办公室", U'办'},
    {U"工作办公室", U'办'},
    {U"管理办公室", U'办'},
    {U"办公室", U'办'},
    {U"办公厅", U'办'},
    {U"办", U'办'},
    {U"厅", U'厅'},
    {U"部", U'部'},
    {U"人民政府", U'府'},
    {U"政府", U'府'},
    {U"执法总队", U'队'},
    {U"总队", U'队'},
    {U"支队", U'队'},
    {U"有限责任公司", U'企'},
    {U"有限公司", U'企'},
    {U"集团公司", U'企'},
    {U"集团", U'企'},
    {U"公司", U'企'},
    {U"department", U'd'},
    {U"commission", U'c'},
    {U"committee", U'c'},
    {U"authority", U'a'},
    {U"ministry", U'm'},
    {U"service", U's'},
    {U"agency", U'a'},
    {U"bureau", U'b'},
    {U"office", U'o'},
};

constexpr View prefixes[] = {U"departmentof", U"ministryof", U"bureauof", U"officeof", U"国家",
    U"市委", U"省委", U"区委", U"县委", U"市", U"省", U"区", U"县"};

/// Words that begin like a level of government and are none: 市场监管局 is no 场监管局 of a 市.
constexpr View no_levels[] = {U"市场", U"市容", U"区域", U"县域"};

constexpr View levels[] = {U"特别行政区", U"自治区", U"自治州", U"市", U"省", U"区", U"县"};

bool begins_with_any(View text, const auto& words) {
  return std::ranges::any_of(words, [&](View word) { return text.starts_with(word); });
}

/// A text long enough to say something: two Chinese characters or four letters.
bool says_something(View text) {
  std::size_t width = 0;
  for (const char32_t c : text) width += display_width(c);
  return width >= 4;
}

/// 天津 of 天津市: names of agencies take either.
Text stem(View jurisdiction) {
  for (const View level : levels) {
    if (jurisdiction.ends_with(level) && jurisdiction.size() >= level.size() + 2) {
      return Text(jurisdiction.substr(0, jurisdiction.size() - level.size()));
    }
  }
  return Text(jurisdiction);
}

/// A name as it is compared.
struct Form {
  Text whole;
  Text core;          ///< what distinguishes it; empty if it has nothing but generic words
  char32_t sort = 0;  ///< of its suffix
};

Form form(Text whole, View stem_of_jurisdiction) {
  View core = whole;
  if (core.starts_with(U"中共")) core.remove_prefix(2);
  if (!stem_of_jurisdiction.empty() && core.starts_with(stem_of_jurisdiction)) {
    core.remove_prefix(stem_of_jurisdiction.size());
  }
  char32_t sort = 0;
  const auto* const suffix =
      std::ranges::find_if(suffixes, [&](const Suffix& it) { return core.ends_with(it.name); });
  const auto* const prefix =
      std::ranges::find_if(prefixes, [&](View it) { return core.starts_with(it); });
  if (suffix != std::end(suffixes)) {
    core.remove_suffix(suffix->name.size());
    sort = suffix->sort;
  }
  if (prefix != std::end(prefixes) && !begins_with_any(core, no_levels)) {
    core.remove_prefix(std::min(core.size(), prefix->size()));
  }
  Text distinctive(core);
  return {std::move(whole), std::move(distinctive), sort};
}

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

bool in_order(View few, View many) {
  std::size_t found = 0;
  for (const char32_t c : many) {
    if (found < few.size() && c == few[found]) ++found;
  }
  return found == few.size();
}

/// 工信委 of 工业和信息化委员会. A single character proves little, so all else must then agree;
/// in alphabets nearly any letters are found in order.
bool abbreviates(const Form& brief, const Form& full) {
  constexpr char32_t first_beyond_alphabets = 0x2E80;
  if (brief.core.empty() || brief.core.size() >= full.core.size()) return false;
  if (brief.core[0] < first_beyond_alphabets || !in_order(brief.core, full.core)) return false;
  const bool same_beginning = brief.core[0] == full.core[0];
  const bool same_sort = brief.sort == full.sort;
  return brief.core.size() == 1 ? same_beginning && same_sort : same_beginning || same_sort;
}

/// One edit, which must not be where two bodies differ: another character in a core of one, or the
/// first of a core of two (农业 and 林业, 国税 and 地税), distinguishes and does not mistype.
bool is_mistyped(const Form& a, const Form& b) {
  if (a.core.empty() || b.core.empty()) return false;
  const bool both_short = a.core.size() <= 2 && a.core.size() == b.core.size();
  const bool swapped = both_short && std::ranges::is_permutation(a.core, b.core);
  if (both_short && !swapped && (a.core.size() == 1 || a.core[0] != b.core[0])) return false;
  return edits(a.whole, b.whole, 1) <= 1;
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

bool contains(const Form& all, const Form& part) {
  return says_something(part.whole) && all.whole.find(part.whole) != Text::npos;
}

std::optional<Reason> reason(const Form& asked, const Form& known) {
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

std::optional<Reason> best_reason(const Form& asked, const Agency& agency, View stem) {
  std::optional<Reason> best;
  const auto look_at = [&](const std::string& name) {
    if (name.empty()) return;
    auto found = reason(asked, form(decoded(folded_name(name)), stem));
    if (found && (!best || is_better(*found, *best))) best = std::move(found);
  };
  look_at(agency.name);
  look_at(agency.full_name);
  for (const std::string& alias : agency.aliases) look_at(alias);
  for (const std::string& plate : agency.plates) look_at(plate);
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

std::vector<Text> stems(const Catalog& catalog) {
  std::vector<Text> result;
  for (const Jurisdiction& jurisdiction : catalog.jurisdictions) {
    result.push_back(stem(decoded(folded_name(jurisdiction.name))));
  }
  return result;
}

}  // namespace

std::vector<Candidate> candidates(const Catalog& catalog, std::string_view name,
    std::optional<JurisdictionId> jurisdiction, std::size_t most) {
  const std::vector<Text> all_stems = stems(catalog);
  Text whole = decoded(folded_name(name));
  const auto named = std::ranges::find_if(
      all_stems, [&](const Text& it) { return says_something(it) && whole.starts_with(it); });
  const auto named_at = static_cast<std::size_t>(named - all_stems.begin());
  const Form asked = form(std::move(whole), named == all_stems.end() ? View() : *named);
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
