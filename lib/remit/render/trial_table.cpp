#include "remit/render/trial_table.hpp"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

double share(double part, std::size_t whole) {
  return whole == 0 ? 0 : std::round(part / static_cast<double>(whole) * 1e4) / 1e4;
}

double share(std::size_t part, std::size_t whole) {
  return share(static_cast<double>(part), whole);
}

std::string shown(double number) {
  return fmt::format("{:.2f}", number);
}

double promised(const TrialFigures& figures) {
  double sum = 0;
  for (const Promise& promise : figures.promises) sum += promise.promised;
  return share(sum, figures.tasks);
}

std::map<PlanId, std::vector<Placing>> by_plan(
    const Catalog& catalog, std::span<const Placing> placings) {
  std::map<PlanId, std::vector<Placing>> plans;
  for (const Placing& placing : placings) plans[catalog[placing.task].plan].push_back(placing);
  return plans;
}

void add_row(Table& table, std::string name, const TrialFigures& it) {
  table.rows.push_back({{std::move(name)}, {std::to_string(it.tasks)},
      {shown(share(it.first, it.tasks))}, {shown(share(it.acceptable, it.tasks))},
      {shown(share(it.in_three, it.tasks))}, {shown(it.reciprocal_rank)}, {shown(promised(it))},
      {std::to_string(it.confident)}, {shown(share(it.confident_right, it.confident))},
      {std::to_string(it.company.proposed)}, {shown(share(it.company.right, it.company.proposed))},
      {shown(share(it.company.right, it.company.known))}});
}

void add_scores(Table& table, const TrialFigures& figures, Language language) {
  const double fifth = 1.0 / static_cast<double>(figures.promises.size());
  for (std::size_t i = 0; i < figures.promises.size(); ++i) {
    const Promise& it = figures.promises[i];
    if (it.tasks == 0) continue;
    const auto from = static_cast<double>(i) * fifth;
    table.rows.push_back(
        {{in_words(message(phrases::trial::scores, shown(from), shown(from + fifth)), language)},
            {std::to_string(it.tasks)}, {shown(share(it.right, it.tasks))}, {}, {}, {},
            {shown(share(it.promised, it.tasks))}});
  }
}

Json json_of(const TrialFigures& it) {
  Json calibration = Json::array();
  const double fifth = 1.0 / static_cast<double>(it.promises.size());
  for (std::size_t i = 0; i < it.promises.size(); ++i) {
    const Promise& promise = it.promises[i];
    calibration.push_back({{"from", share(static_cast<double>(i) * fifth, 1)},
        {"to", share(static_cast<double>(i + 1) * fifth, 1)}, {"tasks", promise.tasks},
        {"promised", share(promise.promised, promise.tasks)},
        {"right", share(promise.right, promise.tasks)}});
  }
  return {{"tasks", it.tasks}, {"first", share(it.first, it.tasks)},
      {"acceptable", share(it.acceptable, it.tasks)}, {"in_three", share(it.in_three, it.tasks)},
      {"mean_reciprocal_rank", share(it.reciprocal_rank, 1)}, {"proposals", it.confident},
      {"proposals_right", share(it.confident_right, it.confident)},
      {"calibration", std::move(calibration)},
      {"cooperate", {{"proposed", it.company.proposed},
                        {"right", share(it.company.right, it.company.proposed)},
                        {"found", share(it.company.right, it.company.known)}}}};
}

}  // namespace

Table trial_table(const Catalog& catalog, const Trials& trials, Language language) {
  Table table;
  table.title = in_words(phrases::trial::title, language);
  table.columns = {{std::string(in_words(phrases::trial::what, language))}};
  for (const Phrase title : {Phrase(phrases::trial::tasks), Phrase(phrases::trial::first),
           Phrase(phrases::trial::acceptable), Phrase(phrases::trial::in_three),
           Phrase(phrases::trial::rank), Phrase(phrases::trial::score),
           Phrase(phrases::trial::proposals), Phrase(phrases::trial::right),
           Phrase(phrases::trial::company), Phrase(phrases::trial::right),
           Phrase(phrases::trial::found)}) {
    table.columns.push_back({std::string(in_words(title, language)), Align::right});
  }
  for (const auto& [plan, placings] : by_plan(catalog, trials.hidden)) {
    add_row(table, in_words(message(phrases::trial::hidden, catalog[plan].id), language),
        figures(placings));
  }
  const TrialFigures all = figures(trials.hidden);
  add_row(table, std::string(in_words(phrases::trial::all_hidden, language)), all);
  add_scores(table, all, language);
  if (!trials.answers.empty()) {
    add_row(
        table, std::string(in_words(phrases::trial::answers, language)), figures(trials.answers));
  }
  table.notes = {std::string(in_words(phrases::trial::known, language))};
  return table;
}

std::string trial_json(const Catalog& catalog, const Trials& trials) {
  Json plans = Json::array();
  for (const auto& [plan, placings] : by_plan(catalog, trials.hidden)) {
    Json json{{"plan", catalog[plan].id}};
    json.update(json_of(figures(placings)));
    plans.push_back(std::move(json));
  }
  return written({{"hidden", std::move(plans)}, {"all_hidden", json_of(figures(trials.hidden))},
      {"answers", trials.answers.empty() ? Json() : json_of(figures(trials.answers))}});
}

}  // namespace remit
