// A name is read from both ends: the jurisdiction before it, the sort of body behind it. What
// stands between distinguishes it.

#include "remit/model/name_form.hpp"

#include <algorithm>

#include "remit/base/similar.hpp"
#include "remit/base/text.hpp"

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

/// 天津 of 天津市: names of agencies take either.
Text stem(View jurisdiction) {
  for (const View level : levels) {
    if (jurisdiction.ends_with(level) && jurisdiction.size() >= level.size() + 2) {
      return Text(jurisdiction.substr(0, jurisdiction.size() - level.size()));
    }
  }
  return Text(jurisdiction);
}

bool in_order(View few, View many) {
  std::size_t found = 0;
  for (const char32_t c : many) {
    if (found < few.size() && c == few[found]) ++found;
  }
  return found == few.size();
}

}  // namespace

bool says_something(View text) {
  std::size_t width = 0;
  for (const char32_t c : text) width += display_width(c);
  return width >= 4;
}

NameForm name_form(Text folded, View stem_of_jurisdiction) {
  View core = folded;
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
  return {std::move(folded), std::move(distinctive), sort};
}

std::vector<Text> stems_of(const Catalog& catalog) {
  std::vector<Text> result;
  for (const Jurisdiction& jurisdiction : catalog.jurisdictions) {
    result.push_back(stem(decoded(folded_name(jurisdiction.name))));
  }
  return result;
}

bool abbreviates(const NameForm& brief, const NameForm& full) {
  constexpr char32_t first_beyond_alphabets = 0x2E80;
  if (brief.core.empty() || brief.core.size() >= full.core.size()) return false;
  if (brief.core[0] < first_beyond_alphabets || !in_order(brief.core, full.core)) return false;
  const bool same_beginning = brief.core[0] == full.core[0];
  const bool same_sort = brief.sort == full.sort;
  return brief.core.size() == 1 ? same_beginning && same_sort : same_beginning || same_sort;
}

bool is_mistyped(const NameForm& a, const NameForm& b) {
  if (a.core.empty() || b.core.empty()) return false;
  const bool both_short = a.core.size() <= 2 && a.core.size() == b.core.size();
  const bool swapped = both_short && std::ranges::is_permutation(a.core, b.core);
  if (both_short && !swapped && (a.core.size() == 1 || a.core[0] != b.core[0])) return false;
  return edits(a.whole, b.whole, 1) <= 1;
}

std::vector<std::string_view> forms_of(const Agency& agency) {
  std::vector<std::string_view> forms{agency.name, agency.full_name};
  forms.insert(forms.end(), agency.aliases.begin(), agency.aliases.end());
  forms.insert(forms.end(), agency.plates.begin(), agency.plates.end());
  std::erase(forms, std::string_view());
  return forms;
}

}  // namespace remit
