#include "remit/intake/draft.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "remit/base/phrases/intake.hpp"
#include "remit/base/similar.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/keywords.hpp"
#include "remit/intake/mark_columns.hpp"

namespace remit {

namespace {

std::size_t times(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    ++count;
  }
  return count;
}

/// 天津 of 天津市
std::string_view stem(std::string_view place) {
  for (const std::string_view ending : {std::string_view("自治区"), std::string_view("省"),
           std::string_view("市"), std::string_view("区"), std::string_view("县")}) {
    if (place.ends_with(ending) && place.size() > ending.size() + 3) {
      return place.substr(0, place.size() - ending.size());
    }
  }
  return place;
}

/// The known territory that a document names most often; empty if it names none.
std::string place_named(const ReadPlan& read, const Catalog& known) {
  std::string best;
  std::size_t most = 0;
  for (const Jurisdiction& jurisdiction : known.jurisdictions) {
    std::size_t count = 0;
    for (const Paragraph& paragraph : read.paragraphs)
      count += times(paragraph.text, stem(jurisdiction.name));
    if (count == 0) count = times(read.facts.title, stem(jurisdiction.name));
    if (count > most) {
      most = count;
      best = jurisdiction.id;
    }
  }
  return best;
}

std::string jurisdiction_of(
    const ReadPlan& read, const Catalog& known, const DraftOptions& options) {
  if (!options.jurisdiction.empty()) return options.jurisdiction;
  if (!read.facts.place.empty()) return read.facts.place;
  std::string named = place_named(read, known);
  if (!named.empty()) return named;
  return known.jurisdictions.size() == 1 ? known.jurisdictions.front().id : "local";
}

void strike(std::string& text, std::string_view name) {
  if (name.empty()) return;
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
    text.replace(at, name.size(), "\n");
}

/// A text without the bodies of its task's clauses: they tell who, not what.
std::string without_bodies(std::string text, const ReadPlan& read, const PlannedTask& task) {
  for (const std::size_t clause : task.clauses) {
    for (const NamedBody& body : read.clauses[clause].clause.bodies) {
      strike(text, body.as_written);
    }
  }
  return text;
}

/// The same without the bodies of groups.
std::string without_members(std::string text, const ReadPlan& read) {
  for (const FoundGroup& found : read.groups) {
    for (const auto* const bodies : {&found.group.office, &found.group.members}) {
      for (const NamedBody& body : *bodies) strike(text, body.as_written);
    }
    strike(text, found.group.name);
    strike(text, found.group.head);
  }
  return text;
}

/// The texts of the tasks of a plan, one for each task of the catalog.
std::vector<KeywordText> texts_of(const ReadPlan& read) {
  std::vector<KeywordText> texts;
  for (const std::size_t index : kept_tasks(read.planned)) {
    const PlannedTask& task = read.planned.tasks[index];
    std::string text = without_bodies(body_text(read, task), read, task);
    texts.push_back({task.title, without_members(std::move(text), read)});
  }
  return texts;
}

void add_keywords(Catalog& catalog, std::vector<std::vector<std::string>> found) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    Task& task = catalog.tasks[i];
    const bool is_section = task.last.value > i + 1 && task.assignments.empty();
    if (!is_section) task.keywords = std::move(found[i]);
  }
}

}  // namespace

std::string plan_id(std::string_view file) {
  const std::size_t slash = file.find_last_of("/\\");
  if (slash != std::string_view::npos) file.remove_prefix(slash + 1);
  const std::size_t dot = file.rfind('.');
  if (dot != std::string_view::npos && dot > 0) file = file.substr(0, dot);
  return std::string(file);
}

NextDocument each_of(std::span<const Document> documents) {
  return [documents]() mutable -> std::optional<Document> {
    if (documents.empty()) return {};
    const Document& first = documents.front();
    documents = documents.subspan(1);
    return first;
  };
}

Source source_at(const Place& place) {
  Source source;
  source.line = place.line != 0 ? place.line : place.paragraph;
  if (place.line == 0) source.place = place.cell;
  if (source.place.empty() && place.line != 0 && place.paragraph != 0)
    source.place = "paragraph " + std::to_string(place.paragraph);
  if (source.place.empty() && place.page != 0) source.place = "page " + std::to_string(place.page);
  return source;
}

/// A misspelt jurisdiction would be a new one without a word.
std::optional<Message> told_of_new(const std::string& jurisdiction, const Catalog& known) {
  if (jurisdiction.empty() || known.jurisdictions.empty()) return {};
  std::vector<std::string_view> names;
  for (const Jurisdiction& each : known.jurisdictions) {
    if (each.id == jurisdiction || each.name == jurisdiction) return {};
    names.insert(names.end(), {each.id, each.name});
  }
  if (const auto meant = did_you_mean(jurisdiction, names))
    return message(phrases::intake::new_jurisdiction_perhaps, jurisdiction, *meant);
  return message(phrases::intake::new_jurisdiction, jurisdiction);
}

void add_plans(Draft& made, AgencyRegister& agencies, const NextDocument& next,
    const Catalog& known, const DraftOptions& options) {
  const ClauseContext context = context_of(known);
  KeywordSearch search(options.known_words);
  while (const std::optional<Document> document = next()) {
    const auto named = options.columns.empty() ? names_for_marks(*document) : std::nullopt;
    ReadPlan read = read_plan(named ? *named : *document, context, options.columns);
    const bool has_id = made.catalog.plans.empty() && !options.id.empty();
    const std::string place = jurisdiction_of(read, known, options);
    search.add(texts_of(read));
    if (made.catalog.plans.empty())
      if (auto told = told_of_new(options.jurisdiction, known))
        made.warnings.push_back({document->file, 0, {}, *std::move(told)});
    for (TableRemark& remark : read.remarks) {
      Source at = source_at(remark.place);
      made.warnings.push_back(
          {document->file, at.line, std::move(at.place), std::move(remark.message)});
    }
    add_plan(made, agencies, read,
        {has_id ? options.id : plan_id(document->file),
            agencies.jurisdiction(place, read.facts.place)});
  }
  add_keywords(made.catalog, search.keywords());
  agencies.take_over_changes();
}

Draft draft(const NextDocument& next, const Catalog& known, const DraftOptions& options) {
  Draft made;
  AgencyRegister agencies(known, made);
  add_plans(made, agencies, next, known, options);
  return made;
}

Draft draft(
    std::span<const Document> documents, const Catalog& known, const DraftOptions& options) {
  return draft(each_of(documents), known, options);
}

}  // namespace remit
