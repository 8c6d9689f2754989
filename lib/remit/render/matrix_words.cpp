#include "remit/render/matrix_words.hpp"

#include <algorithm>
#include <map>

#include "remit/base/phrases/labels.hpp"
#include "remit/base/text.hpp"

namespace remit {

std::string words_of(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string plans_title(const Catalog& catalog, std::vector<PlanId> plans, PhraseWith<1> one,
    PhraseWith<1> several, Language language) {
  std::ranges::sort(plans);
  plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
  if (plans.size() == 1) return in_words(message(one, catalog[plans.front()].title), language);
  return in_words(message(several, plans.size()), language);
}

std::vector<std::string> agency_titles(
    const Catalog& catalog, std::span<const AgencyId> agencies, Layout layout) {
  std::map<std::string_view, int> bearers;
  for (const AgencyId agency : agencies) ++bearers[catalog[agency].name];
  std::vector<std::string> titles;
  for (const AgencyId agency : agencies) {
    const Agency& it = catalog[agency];
    if (layout == Layout::data) {
      titles.push_back(key_of(catalog, agency));
    } else if (bearers[it.name] > 1) {
      titles.push_back(it.name + "（" + catalog[it.jurisdiction].name + "）");
    } else {
      titles.push_back(it.name);
    }
  }
  return titles;
}

Column agency_column(std::string title) {
  const bool is_chinese = display_width(title) >= 2 * characters(title) - 2;
  return {std::move(title), Align::center, is_chinese ? std::size_t{2} : std::size_t{12}};
}

std::vector<Cell> heading_row(const Catalog& catalog, const OutlineRow& row) {
  if (!row.task) return {{catalog[row.plan].title, Emphasis::heading}};
  const Task& task = catalog[*row.task];
  return {{task.number + "  " + task.title, Emphasis::heading}};
}

std::vector<Cell> row_lead_in(
    const Catalog& catalog, const OutlineRow& row, Layout layout, Language language) {
  if (!row.task) {
    return {{layout == Layout::data ? catalog[row.plan].id : std::string(), Emphasis::key},
        {words_of(phrases::table::whole_plan, language)}};
  }
  const Task& task = catalog[*row.task];
  return {{layout == Layout::data ? key_of(catalog, *row.task) : task.number, Emphasis::key},
      {task.title, row.kind == RowKind::gap ? Emphasis::gap : Emphasis::none}};
}

std::string row_remark(const OutlineRow& row, Language language) {
  if (row.kind == RowKind::gap) return words_of(phrases::table::nobody, language);
  if (row.kind == RowKind::nobody) return words_of(phrases::table::none_on_purpose, language);
  return {};
}

}  // namespace remit
