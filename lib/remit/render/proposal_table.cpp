#include "remit/render/proposal_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/render/nominee_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 32;
constexpr std::size_t widest_reason = 64;
constexpr std::size_t widest_company = 24;
constexpr std::size_t most_read = 2;  ///< reasons of a body that people are shown

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string sentences(const Catalog& catalog, std::span<const Clue> clues, Language language) {
  std::string text;
  for (const Clue& clue : clues) {
    if (!text.empty()) text += "\n";
    text += in_words(catalog, clue, language);
  }
  return text;
}

std::string company(const Catalog& catalog, const Proposal& proposal) {
  std::string names;
  for (const Nominee& nominee : proposal.cooperate) {
    if (!names.empty()) names += "、";
    names += catalog[nominee.agency].name;
  }
  return names;
}

std::span<const Clue> first(const std::vector<Clue>& clues, std::size_t most) {
  return std::span(clues).first(std::min(most, clues.size()));
}

/// What a body's row says of it.
struct Said {
  Cell name;
  std::string because;
};

Said said(const Catalog& catalog, const Proposal& proposal, std::size_t place, Language language) {
  const Nominee& nominee = proposal.lead[place];
  const std::string& name = catalog[nominee.agency].name;
  std::string because = sentences(catalog, first(nominee.because, most_read), language);
  if (place >= proposal.chosen) {
    return {{in_words(message(phrases::assign::or_else, name), language), Emphasis::presumed},
        std::move(because)};
  }
  if (place == 0 && proposal.fixed) because = words(phrases::assign::by_user, language);
  if (!nominee.against.empty() && nominee.score < 2 * least_confidence) {
    because += '\n' + in_words(message(phrases::assign::against_it,
                                   in_words(catalog, nominee.against.front(), language)),
                          language);
  }
  return {{name, Emphasis::lead}, std::move(because)};
}

void add_for_reading(
    Table& table, const Catalog& catalog, const Proposal& proposal, Language language) {
  const Task& task = catalog[proposal.task];
  Cell number{task.number, Emphasis::key};
  Cell title{task.title};
  Cell with{company(catalog, proposal)};
  const auto add = [&](Cell name, std::string score, std::string because) {
    table.rows.push_back({std::exchange(number, {}), std::exchange(title, {}), std::move(name),
        {std::move(score)}, {std::move(because)}, std::exchange(with, {})});
  };
  if (proposal.chosen == 0) {
    add({words(phrases::assign::no_proposal, language), Emphasis::gap}, {},
        why_not(catalog, proposal, language));
  }
  for (std::size_t place = 0; place < proposal.lead.size(); ++place) {
    Said row = said(catalog, proposal, place, language);
    add(std::move(row.name), score_text(proposal.lead[place].score), std::move(row.because));
  }
}

/// The row of the body at a place; of a task without any at place 0, with why.
std::vector<Cell> data_row(
    const Catalog& catalog, const Proposal& proposal, std::size_t place, Language language) {
  const bool is_chosen = place > 0 && place <= proposal.chosen;
  const Phrase chosen = is_chosen ? Phrase(phrases::assign::yes) : Phrase(phrases::assign::no);
  std::vector<Cell> row{{key_of(catalog, proposal.task), Emphasis::key},
      {catalog[proposal.task].title}, {std::to_string(place)}, {words(chosen, language)}};
  if (place == 0) {
    row.insert(row.end(), {{}, {}, {why_not(catalog, proposal, language)}, {}});
  } else {
    const Nominee& nominee = proposal.lead[place - 1];
    row.insert(row.end(), {{catalog[nominee.agency].name}, {score_text(nominee.score)},
                              {sentences(catalog, nominee.because, language)},
                              {sentences(catalog, nominee.against, language)}});
  }
  row.push_back({company(catalog, proposal)});
  return row;
}

void add_as_data(
    Table& table, const Catalog& catalog, const Proposal& proposal, Language language) {
  for (std::size_t place = proposal.chosen == 0 ? 0 : 1; place <= proposal.lead.size(); ++place) {
    table.rows.push_back(data_row(catalog, proposal, place, language));
  }
}

std::vector<Column> columns(Layout layout, Language language) {
  if (layout == Layout::data) {
    return {{words(phrases::column::task_id, language)}, {words(phrases::column::task, language)},
        {words(phrases::assign::place, language), Align::right},
        {words(phrases::assign::is_chosen, language)}, {words(phrases::column::agency, language)},
        {words(phrases::column::score, language), Align::right},
        {words(phrases::assign::because, language)}, {words(phrases::assign::against, language)},
        {words(phrases::assign::cooperate, language)}};
  }
  return {{words(phrases::column::task_id, language)},
      {words(phrases::column::task, language), Align::left, widest_title},
      {words(phrases::assign::lead, language)},
      {words(phrases::column::score, language), Align::right},
      {words(phrases::assign::because, language), Align::left, widest_reason},
      {words(phrases::assign::cooperate, language), Align::left, widest_company}};
}

}  // namespace

Table proposal_table(
    const Catalog& catalog, std::span<const Proposal> proposals, Layout layout, Language language) {
  Table table;
  table.title = words(phrases::assign::title, language);
  table.columns = columns(layout, language);
  std::optional<PlanId> plan;
  for (const Proposal& proposal : proposals) {
    if (layout == Layout::data) {
      add_as_data(table, catalog, proposal, language);
      continue;
    }
    const PlanId of = catalog[proposal.task].plan;
    if (plan != of) table.rows.push_back({{catalog[of].title, Emphasis::heading}});
    plan = of;
    add_for_reading(table, catalog, proposal, language);
  }
  if (layout == Layout::data || proposals.empty()) return table;
  table.notes = {words(phrases::assign::not_counted, language),
      in_words(message(phrases::assign::score_means, score_text(least_confidence)), language)};
  return table;
}

}  // namespace remit
