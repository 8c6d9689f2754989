// The tables beside that of the pairs: topics, series of plans, comparison with labels.

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

#include "remit/analysis/accounts.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/alike.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/render/overlaps_table.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 48;
constexpr std::size_t widest_names = 60;

std::string in(const OverlapWords& words, Phrase phrase) {
  return std::string(in_words(phrase, words.language));
}

std::string in(const OverlapWords& words, const Message& message) {
  return in_words(message, words.language);
}

std::string figure(double value) {
  return fmt::format("{:.2f}", value);
}

std::string shares(const OverlapWords& words, const FragmentedTopic& topic) {
  std::vector<std::string> all;
  for (const LeadShare& each : topic.leads) {
    all.push_back(in(words, message(phrases::fragmented::share, words.catalog[each.agency].name,
                                fmt::format("{:.0f}", 100 * each.share))));
  }
  return listed(all);
}

void add_tasks(const OverlapWords& words, std::span<const TaskId> tasks, Phrase what,
    const Succession& series, Table& table) {
  for (const TaskId task : tasks) {
    const std::uint32_t line = words.catalog[task].source.line;
    std::vector<Cell> row{{key_of(words.catalog, task), Emphasis::key}, {words.catalog[task].title},
        {in(words, what)}, {line == 0 ? std::string() : std::to_string(line)}};
    if (words.layout == Layout::data) {
      row.push_back({words.catalog[series.earlier].id});
      row.push_back({words.catalog[series.later].id});
    }
    table.rows.push_back(std::move(row));
  }
}

std::string reasons(const OverlapWords& words, const Misjudged& pair) {
  if (pair.found == nullptr) return in(words, phrases::evaluation::nothing_shared);
  std::vector<std::string> all;
  for (const SharedAspect& each : pair.found->similar.shared) {
    all.push_back(each.of_a == each.of_b ? each.of_a : each.of_a + "~" + each.of_b);
  }
  return listed(all);
}

std::string title(const OverlapWords& words, const std::string& key) {
  for (const TaskId task : ids(words.catalog.tasks)) {
    if (key_of(words.catalog, task) == key) return words.catalog[task].title;
  }
  return {};
}

void add_misjudged(
    const OverlapWords& words, std::span<const Misjudged> pairs, Phrase what, Table& table) {
  if (pairs.empty()) return;
  table.rows.push_back({{in(words, what), Emphasis::heading}});
  for (const Misjudged& each : pairs) {
    table.rows.push_back({{each.a + ' ' + title(words, each.a), Emphasis::key},
        {each.b + ' ' + title(words, each.b), Emphasis::key}, {each.label},
        {figure(each.found == nullptr ? 0 : each.found->similar.score)}, {reasons(words, each)}});
  }
}

Message figures(const Hits& hits, double threshold) {
  return message(phrases::evaluation::all, fmt::format("{:.3f}", threshold),
      fmt::format("{:.3f}", precision(hits)), fmt::format("{:.3f}", recall(hits)),
      fmt::format("{:.3f}", f1(hits)), hits.right, hits.wrong, hits.missed);
}

std::string plans_figures(
    const OverlapWords& words, const PlansEvaluation& plans, double threshold) {
  const std::string all = in(words, figures(plans.hits, threshold));
  if (plans.crossed == Hits{}) {
    return in(
        words, message(phrases::evaluation::plans, plans.plans.first, plans.plans.second, all));
  }
  return in(
      words, message(phrases::evaluation::crossed, plans.plans.first, plans.plans.second, all,
                 fmt::format("{:.3f}", plans.fitted), fmt::format("{:.3f}", f1(plans.crossed))));
}

}  // namespace

Table fragmented_table(const OverlapWords& words, std::span<const FragmentedTopic> topics) {
  Table table;
  table.columns = {{in(words, phrases::column::topic_name), Align::left, widest_title},
      {in(words, phrases::column::jurisdiction)},
      {in(words, phrases::column::tasks_led), Align::right},
      {in(words, phrases::column::effective), Align::right},
      {in(words, phrases::column::leads), Align::left, widest_names},
      {in(words, phrases::column::coordinator)}};
  for (const FragmentedTopic& each : topics) {
    const Topic& topic = words.thesaurus[each.topic];
    const bool english = words.language == Language::en && !topic.label.empty();
    table.rows.push_back({{english ? topic.label : topic.name},
        {words.catalog[each.jurisdiction].name}, {std::to_string(each.works)},
        {figure(each.effective)}, {shares(words, each), Emphasis::lead},
        {each.coordinator ? words.catalog[*each.coordinator].name
                          : in(words, phrases::fragmented::nobody),
            each.coordinator ? Emphasis::support : Emphasis::gap}});
  }
  if (words.layout == Layout::reading && !topics.empty()) {
    table.notes.push_back(in(words, phrases::fragmented::note));
    table.notes.push_back(
        in(words, message(phrases::alike::effects, Phrase(phrases::alike::good_of_several),
                      Phrase(phrases::alike::bad_of_several))));
  }
  return table;
}

Table series_table(const OverlapWords& words, std::span<const Succession> series) {
  Table table;
  table.columns = {{in(words, phrases::column::task_id)},
      {in(words, phrases::column::task), Align::left, widest_title},
      {in(words, phrases::column::became)}, {in(words, phrases::column::line), Align::right}};
  if (words.layout == Layout::data) {
    table.columns.push_back({in(words, phrases::column::earlier)});
    table.columns.push_back({in(words, phrases::column::later)});
  }
  for (const Succession& each : series) {
    if (words.layout == Layout::reading) {
      table.rows.push_back(
          {{in(words, message(phrases::series::heading, words.catalog[each.earlier].title,
                          words.catalog[each.later].title, each.continued.size(),
                          each.continued.size() + each.discontinued.size(),
                          each.discontinued.size(), each.fresh.size())),
              Emphasis::heading}});
    }
    add_tasks(words, each.discontinued, phrases::series::discontinued, each, table);
    add_tasks(words, each.continued, phrases::series::continued, each, table);
    add_tasks(words, each.fresh, phrases::series::fresh, each, table);
  }
  return table;
}

Table evaluation_table(const OverlapWords& words, const Evaluation& evaluation) {
  Table table;
  table.title = in(words, figures(evaluation.all, evaluation.threshold));
  table.columns = {{in(words, phrases::column::task_a), Align::left, widest_title},
      {in(words, phrases::column::task_b), Align::left, widest_title},
      {in(words, phrases::column::label)}, {in(words, phrases::column::score), Align::right},
      {in(words, phrases::column::why), Align::left, widest_names}};
  add_misjudged(words, evaluation.misses, phrases::evaluation::misses, table);
  add_misjudged(words, evaluation.false_alarms, phrases::evaluation::false_alarms, table);
  for (const PlansEvaluation& each : evaluation.plans) {
    table.notes.push_back(plans_figures(words, each, evaluation.threshold));
  }
  table.notes.push_back(
      in(words, message(phrases::evaluation::kinds, evaluation.kinds_right, evaluation.all.right)));
  if (!evaluation.unknown.empty()) {
    table.notes.push_back(
        in(words, message(phrases::evaluation::unknown, listed(evaluation.unknown))));
  }
  return table;
}

}  // namespace remit
