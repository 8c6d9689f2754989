#include "remit/render/load_table.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "remit/base/message.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

double share(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

void add_cells(std::vector<Cell>& row, const TaskLoad& load, const TaskLoad& all) {
  row.push_back({std::to_string(load.tasks)});
  row.push_back({std::to_string(load.leads)});
  row.push_back({fmt::format("{:.1f}%", 100 * share(load.leads, all.leads))});
}

Json load_of(const TaskLoad& load, const TaskLoad& all) {
  return {{"tasks", load.tasks}, {"leads", load.leads},
      {"share", rounded(share(load.leads, all.leads))}};
}

Json sum_of(const TaskLoad& load, double gini) {
  return {{"tasks", load.tasks}, {"leads", load.leads}, {"gini", rounded(gini)}};
}

}  // namespace

Table load_table(const Catalog& catalog, const LoadShares& shares, Language language) {
  Table table;
  table.columns = {{std::string(in_words(phrases::column::agency, language))}};
  for (const Phrase title : {Phrase(phrases::load::tasks), Phrase(phrases::load::leads),
           Phrase(phrases::load::share), Phrase(phrases::load::tasks_after),
           Phrase(phrases::load::leads_after), Phrase(phrases::load::share_after)}) {
    table.columns.push_back({std::string(in_words(title, language)), Align::right});
  }
  for (const BodyLoad& load : shares.bodies) {
    std::vector<Cell> row{{catalog[load.agency].name}};
    add_cells(row, load.before, shares.before);
    add_cells(row, load.after, shares.after);
    table.rows.push_back(std::move(row));
  }
  table.notes = {
      in_words(message(phrases::load::gini, fmt::format("{:.2f}", shares.leads_gini_before),
                   fmt::format("{:.2f}", shares.leads_gini_after)),
          language)};
  return table;
}

std::string load_json(const Catalog& catalog, const LoadShares& shares) {
  Json bodies = Json::array();
  for (const BodyLoad& load : shares.bodies) {
    bodies.push_back({{"agency", key_of(catalog, load.agency)}, {"name", catalog[load.agency].name},
        {"before", load_of(load.before, shares.before)},
        {"after", load_of(load.after, shares.after)}});
  }
  return written(
      {{"bodies", std::move(bodies)}, {"before", sum_of(shares.before, shares.leads_gini_before)},
          {"after", sum_of(shares.after, shares.leads_gini_after)}});
}

}  // namespace remit
