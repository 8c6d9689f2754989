#include "remit/render/gaps_table.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/gaps.hpp"
#include "remit/base/phrases/labels.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_title = 48;
constexpr std::size_t widest_target = 60;

/// The task or plan that a finding is about; neither for an agency.
struct Subject {
  std::optional<PlanId> plan;
  std::optional<TaskId> task;
};

using Subjects = std::unordered_map<std::string, Subject>;

Subjects subjects(const Catalog& catalog) {
  Subjects all;
  for (const PlanId plan : ids(catalog.plans)) {
    all.try_emplace(catalog[plan].id, Subject{plan, {}});
    for (const TaskId task : catalog[plan].tasks) {
      all.try_emplace(key_of(catalog, task), Subject{plan, task});
    }
  }
  return all;
}

/// What a kind of gap is called.
struct Kind {
  std::string_view rule;
  Phrase name;
};

/// Whether it is found by looking at other plans: then it is a question rather than a gap.
bool is_comparison(const Finding& finding) {
  return finding.rule == "uneven-coverage" || finding.rule == "discontinued-task";
}

/// What all rows share.
struct Writer {
  const Catalog& catalog;
  const Gaps& gaps;
  const Thesaurus* thesaurus;
  Language language;
};

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string topic_name(const Writer& writer, std::optional<TopicId> topic) {
  if (writer.thesaurus == nullptr || !topic) return {};
  const Topic& it = (*writer.thesaurus)[*topic];
  return writer.language == Language::zh || it.label.empty() ? it.name : it.label;
}

/// A finding with what it is about.
struct Placed {
  const Finding* finding = nullptr;
  Subject subject;
  std::optional<TopicId> topic;
};

/// In the order of the plans, what is about no plan last; within a plan by topic, none last, and
/// after all of them what is found by comparing plans.
std::vector<Placed> by_plan(const Catalog& catalog, const Gaps& gaps) {
  const Subjects known = subjects(catalog);
  std::vector<Placed> all;
  all.reserve(gaps.findings.size());
  for (std::size_t i = 0; i < gaps.findings.size(); ++i) {
    const Finding& finding = gaps.findings[i];
    const auto found = known.find(finding.subject);
    all.push_back({&finding, found == known.end() ? Subject{} : found->second,
        i < gaps.topics.size() ? gaps.topics[i] : std::nullopt});
  }
  constexpr std::uint32_t last = 0xFFFFFFFF;
  const auto place = [&](const Placed& placed) {
    const std::uint32_t plan = placed.subject.plan ? placed.subject.plan->value : last;
    return std::tuple(
        plan, is_comparison(*placed.finding), placed.topic ? placed.topic->value : last);
  };
  std::ranges::stable_sort(all, {}, place);
  return all;
}

std::vector<Cell> row_of(const Writer& writer, const Placed& placed) {
  const Catalog& catalog = writer.catalog;
  const Subject& subject = placed.subject;
  const Finding& finding = *placed.finding;
  const Target* const target =
      subject.plan ? target_of(catalog, *subject.plan, subject.task, finding) : nullptr;
  std::string title = words(phrases::table::whole_plan, writer.language);
  std::uint32_t line = target == nullptr ? 0 : target->source.line;
  if (subject.task) {
    title = catalog[*subject.task].title;
    if (line == 0) line = catalog[*subject.task].source.line;
  } else if (!subject.plan) {
    title = finding.subject.substr(finding.subject.find_first_of("/:") + 1);
  }
  std::string what = target == nullptr ? std::string() : target->text;
  if (const auto more = what_more(finding)) what = in_words(*more, writer.language);
  return {{finding.subject, Emphasis::key}, {std::move(title)}, {topic_name(writer, placed.topic)},
      {words(what_is_missing(finding), writer.language), Emphasis::gap}, {std::move(what)},
      {line == 0 ? std::string() : std::to_string(line)}};
}

std::string heading(const Writer& writer, std::optional<PlanId> plan) {
  const Gaps& gaps = writer.gaps;
  const Language language = writer.language;
  if (!plan)
    return in_words(message(phrases::gap::agencies, gaps.idle_agencies, gaps.agencies), language);
  const auto found = std::ranges::find(gaps.plans, *plan, &PlanGaps::plan);
  const PlanGaps counts = found == gaps.plans.end() ? PlanGaps{*plan} : *found;
  return in_words(
      message(phrases::gap::plan, writer.catalog[*plan].title, counts.tasks_without_agency,
          counts.tasks, counts.targets_without_owner, counts.targets),
      language);
}

/// “no agency: give it one …”, once for each kind of gap.
std::vector<std::string> ways_out(const Gaps& gaps, Language language) {
  std::vector<std::string> notes;
  for (const Finding& finding : gaps.findings) {
    std::string note = in_words(message(phrases::gap::way_out, what_is_missing(finding),
                                    in_words(what_closes(finding), language)),
        language);
    if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
  }
  return notes;
}

}  // namespace

Table gaps_table(const Catalog& catalog, const Gaps& gaps, Layout layout, Language language,
    const Thesaurus* thesaurus) {
  const bool is_data = layout == Layout::data;
  const Writer writer{catalog, gaps, thesaurus, language};
  Table table;
  table.columns = {{words(phrases::column::subject, language)},
      {words(phrases::column::task, language), Align::left, widest_title},
      {words(phrases::column::topic, language)}, {words(phrases::column::gap, language)},
      {words(phrases::column::details, language), Align::left, widest_target},
      {words(phrases::column::line, language), Align::right}};
  if (is_data) table.columns.push_back({words(phrases::column::to_close, language)});
  if (is_data) table.columns.push_back({words(phrases::column::rule, language)});
  const std::vector<Placed> all = by_plan(catalog, gaps);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Placed& placed = all[i];
    const bool is_first = i == 0 || all[i - 1].subject.plan != placed.subject.plan;
    if (is_first && !is_data) {
      table.rows.push_back({{heading(writer, placed.subject.plan), Emphasis::heading}});
    }
    table.rows.push_back(row_of(writer, placed));
    if (!is_data) continue;
    table.rows.back().push_back({in_words(what_closes(*placed.finding), language)});
    table.rows.back().push_back({std::string(placed.finding->rule)});
  }
  if (!is_data) table.notes = ways_out(gaps, language);
  return table;
}

Phrase what_is_missing(const Finding& finding) {
  static constexpr std::array<Kind, 9> kinds{{{"no-agency", phrases::gap::task},
      {"unowned-target", phrases::gap::target}, {"idle-agency", phrases::gap::agency},
      {"uncovered-topic", phrases::gap::required_topic}, {"uneven-coverage", phrases::gap::topic},
      {"discontinued-task", phrases::gap::discontinued}, {"overdue", phrases::gap::overdue},
      {"deadline-outside-plan", phrases::gap::contradiction},
      {"no-deadline", phrases::gap::no_deadline}}};
  return std::ranges::find(kinds, finding.rule, &Kind::rule)->name;
}

const Target* target_of(
    const Catalog& catalog, PlanId plan, std::optional<TaskId> task, const Finding& finding) {
  if (finding.rule != "unowned-target" || !finding.span) return nullptr;
  const std::vector<Target>& targets = task ? catalog[*task].targets : catalog[plan].targets;
  const auto found = std::ranges::find(targets, *finding.span, &Target::where);
  return found == targets.end() ? nullptr : &*found;
}

}  // namespace remit
