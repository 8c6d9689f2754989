#include "remit/render/workload_table.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/workload.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/json_values.hpp"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t widest_topics = 48;

std::string words(Phrase phrase, Language language) {
  return std::string(in_words(phrase, language));
}

std::string topic_names(
    const Thesaurus& thesaurus, const std::vector<TopicId>& topics, Language language) {
  std::string text;
  for (const TopicId id : topics) {
    const Topic& topic = thesaurus[id];
    if (!text.empty()) text += language == Language::zh ? "、" : ", ";
    text += language == Language::zh || topic.label.empty() ? topic.name : topic.label;
  }
  return text;
}

Cell remark(const Workload& workload, Language language) {
  if (workload.is_idle) return {words(phrases::workload::idle, language), Emphasis::gap};
  if (!workload.is_overloaded) return {};
  return {words(phrases::workload::overloaded, language), Emphasis::warning};
}

}  // namespace

Table workload_table(const Catalog& catalog, const Thesaurus& thesaurus,
    std::span<const Workload> workloads, Language language) {
  Table table;
  table.columns = {
      {words(phrases::column::agency, language)}, {words(phrases::column::jurisdiction, language)}};
  for (const Role role : all_roles) {
    table.columns.push_back({std::string(label(role, language)), Align::right});
  }
  table.columns.push_back({words(phrases::column::total, language), Align::right});
  table.columns.push_back({words(phrases::column::share_led, language), Align::right});
  table.columns.push_back({words(phrases::column::remark, language)});
  table.columns.push_back({words(phrases::column::holds_together, language), Align::right});
  table.columns.push_back({words(phrases::column::alone_on, language), Align::left, widest_topics});
  for (const Workload& it : workloads) {
    const Agency& agency = catalog[it.load.agency];
    std::vector<Cell> row{{agency.name}, {catalog[agency.jurisdiction].id}};
    for (const std::uint32_t tasks : it.load.tasks) row.push_back({std::to_string(tasks)});
    row.push_back({std::to_string(it.load.total())});
    row.push_back({fmt::format("{:.0f}%", it.share_led() * 100)});
    row.push_back(remark(it, language));
    row.push_back({it.parts > 1 ? std::to_string(it.parts) : std::string()});
    row.push_back({topic_names(thesaurus, it.alone_on, language)});
    table.rows.push_back(std::move(row));
  }
  table.notes.push_back(words(phrases::workload::note, language));
  return table;
}

std::string workload_json(
    const Catalog& catalog, const Thesaurus& thesaurus, std::span<const Workload> workloads) {
  Json list = Json::array();
  for (const Workload& it : workloads) {
    Json tasks;
    for (const Role role : all_roles) {
      tasks[std::string(name_of(role))] = it.load.tasks[static_cast<std::size_t>(role)];
    }
    Json topics = Json::array();
    for (const TopicId id : it.alone_on) topics.push_back(thesaurus[id].id);
    // three digits: more would only differ between machines
    const double share = static_cast<double>(std::lround(it.share_led() * 1000)) / 1000;
    list.push_back({{"id", key_of(catalog, it.load.agency)}, {"name", catalog[it.load.agency].name},
        {"tasks", std::move(tasks)}, {"plans", it.load.plans}, {"share_led", share},
        {"idle", it.is_idle}, {"overloaded", it.is_overloaded}, {"alone_on", std::move(topics)},
        {"parts", it.parts}});
  }
  return written({{"agencies", std::move(list)}});
}

}  // namespace remit
