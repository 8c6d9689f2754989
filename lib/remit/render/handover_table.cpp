#include "remit/render/handover_table.hpp"

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/render/holder_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_way = 64;

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::vector<Cell> handover_row(
    const Catalog& catalog, const Handover& handover, Layout layout, Language language) {
  const Agency& agency = catalog[handover.load.agency];
  const auto changes = changes_of(handover.holding);
  const bool passed = !changes.empty();
  std::vector<Cell> row{{agency.name}, {catalog[agency.jurisdiction].id},
      {holder_words(catalog, handover.holding, language), passed ? Emphasis::key : Emphasis::none}};
  for (const std::uint32_t tasks : handover.load.tasks) row.push_back({std::to_string(tasks)});
  row.push_back({std::to_string(handover.load.total())});
  row.push_back({layout == Layout::data ? full_account(catalog, changes, language)
                                        : brief_account(catalog, changes, language)});
  return row;
}

}  // namespace

Table handover_table(const Catalog& catalog, std::span<const Handover> handovers, const AsOf& as_of,
    Layout layout, Language language) {
  Table table;
  table.columns = {{words(phrases::column::as_written, language)},
      {words(phrases::column::jurisdiction, language)},
      {words(phrases::column::holders, language)}};
  for (const Role role : all_roles) {
    table.columns.push_back({std::string(label(role, language)), Align::right});
  }
  table.columns.push_back({words(phrases::column::total, language), Align::right});
  table.columns.push_back({words(phrases::column::way, language), Align::left, widest_way});
  for (const Handover& one : handovers) {
    table.rows.push_back(handover_row(catalog, one, layout, language));
  }
  if (layout == Layout::reading) table.notes = {day_words(as_of, language)};
  return table;
}

}  // namespace remit
