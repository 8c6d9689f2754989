#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "remit/intake/body_headings.hpp"
#include "remit/intake/clause_above.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/title_place.hpp"

namespace remit {

namespace {

/// What the clauses of a paragraph add to what is known: names of single bodies, a convention.
void learn(const std::vector<Clause>& read, ClauseContext& context) {
  for (const Clause& clause : read) {
    context.first_leads = context.first_leads || clause.first_leads;
    if (clause.sureness != Sureness::sure || clause.from == Provenance::prose) continue;
    for (const NamedBody& body : clause.bodies) {
      if (!body.collective) context.known.add(body.name);
    }
  }
}

/// Words in the name of what may be a group. One pass, since most paragraphs have none; of most
/// characters only their bytes are looked at.
bool may_tell_of_group(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  for (std::size_t at = 0; at + 6 <= text.size(); ++at) {
    if (byte(at) < 0xE4 || byte(at) > 0xE9) continue;
    constexpr std::uint64_t last_bytes = 1ULL << 0x0FU | 1ULL << 0x13U | 1ULL << 0x14U |
                                         1ULL << 0x07U | 1ULL << 0x1EU;  // of the letters below
    if ((last_bytes >> (byte(at + 2) & 0x3FU) & 1U) == 0) {
      at += 2;
      continue;
    }
    const char32_t first =
        (byte(at) & 0x0FU) << 12U | (byte(at + 1) & 0x3FU) << 6U | (byte(at + 2) & 0x3FU);
    const auto has = [&](std::string_view word) { return text.substr(at).starts_with(word); };
    switch (first) {
      case U'小':
      case U'专':
        if (has("小组") || has("专班")) return true;
        break;
      case U'联':
      case U'指':
        if (has("联席会议") || has("指挥部")) return true;
        break;
      case U'委':
      case U'办':
        if (has("委员会") || has("办公室")) return true;
        break;
      default:
        break;
    }
    at += 2;
  }
  return false;
}

/// What headings of nothing but bodies give, and the lines below them.
class Headings {
public:
  Headings(const ReadPlan& read, PlaceFinder& places) : read_(read), places_(places) {
    for (std::size_t i = 0; i < read.structure.items.size(); ++i)
      items_.emplace(read.structure.items[i].paragraph, i);
  }

  std::optional<FoundClause> clause_at(std::size_t paragraph, const ClauseContext& context) {
    const auto at = items_.find(paragraph);
    if (at == items_.end()) return of_line(paragraph, context);
    const std::size_t item = at->second;
    if (auto clause = heading_clause(read_.structure, item, read_.paragraphs, context)) {
      last_ = item;
      return given_.emplace(item, found(*std::move(clause), paragraph)).first->second;
    }
    const Item& below = read_.structure.items[item];
    const auto above = below.parent ? given_.find(*below.parent) : given_.end();
    if (above == given_.end()) return {};
    auto clause = clause_below(above->second.clause, below, read_.paragraphs);
    if (!clause) return of_line(paragraph, context);
    return FoundClause{*std::move(clause), paragraph, above->second.text, above->second.place, {}};
  }

private:
  std::optional<FoundClause> of_line(std::size_t paragraph, const ClauseContext& context) {
    const auto heading = given_.find(last_);
    if (heading == given_.end() || paragraph >= read_.structure.items[last_].end) return {};
    auto clause = partners_below(heading->second, read_.paragraphs[paragraph].text, context);
    if (!clause) return {};
    return found(*std::move(clause), paragraph);
  }

  FoundClause found(Clause clause, std::size_t paragraph) {
    const Paragraph& text = read_.paragraphs[paragraph];
    const Stretch at = clause.at;
    return {std::move(clause), paragraph, text.text.substr(at.begin, at.end - at.begin),
        places_.place_of(text, at.begin), {}};
  }

  const ReadPlan& read_;
  PlaceFinder& places_;
  std::unordered_map<std::size_t, std::size_t> items_;
  std::unordered_map<std::size_t, FoundClause> given_;  ///< by item
  std::size_t last_ = 0;                                ///< the item given to last
};

void read_clauses(ReadPlan& read, ClauseContext& context) {
  PlaceFinder places(*read.document);
  Headings headings(read, places);
  for (std::size_t i = 0; i < read.paragraphs.size(); ++i) {
    const Paragraph& paragraph = read.paragraphs[i];
    if (paragraph.table || paragraph.text == read.facts.title) continue;
    std::vector<Clause> found = clauses(paragraph.text, context);
    if (found.empty() && !read.clauses.empty()) {
      if (auto same = clause_as_above(paragraph.text, read.clauses.back().clause))
        found.push_back(*std::move(same));
    }
    if (found.empty()) {
      if (auto heading = headings.clause_at(i, context))
        read.clauses.push_back(*std::move(heading));
    }
    learn(found, context);
    for (Clause& clause : found) {
      const Stretch at = clause.at;
      read.clauses.push_back(
          {std::move(clause), i, paragraph.text.substr(at.begin, at.end - at.begin),
              places.place_of(paragraph, at.begin), {}});
    }
    if (!may_tell_of_group(paragraph.text)) continue;
    for (GroupMention& group : groups(paragraph.text, context)) {
      read.groups.push_back({std::move(group), i});
    }
  }
}

/// The tables that are not about tasks.
void read_indicators(ReadPlan& read, std::span<const TaskTable> tables) {
  for (const Paragraph& paragraph : read.paragraphs) {
    if (!paragraph.table) continue;
    const Grid* const grid = std::get_if<Grid>(&read.document->parts[*paragraph.table]);
    const bool is_of_tasks = std::ranges::any_of(
        tables, [&](const TaskTable& table) { return table.first_part == *paragraph.table; });
    if (grid == nullptr || is_of_tasks) continue;
    std::vector<Indicator> found = indicators(*grid);
    read.indicators.insert(read.indicators.end(), found.begin(), found.end());
  }
}

}  // namespace

ReadPlan read_plan(const Document& document, ClauseContext context, const NamedColumns& columns) {
  const std::vector<TaskTable> tables = task_tables(document, columns);
  std::vector<TableParts> parts;
  parts.reserve(tables.size());
  for (const TaskTable& table : tables) parts.push_back({table.first_part, table.last_part});
  ReadPlan read;
  read.document = &document;
  read.paragraphs = paragraphs(document, parts);
  const std::size_t signature = signed_from(read.paragraphs);
  const auto text = std::span<const Paragraph>(read.paragraphs).first(signature);
  read.structure = structure(text, plain_body_headings(text, context));
  read.facts = plan_facts(read.paragraphs, read.structure.preface);
  const auto titled =
      std::ranges::find_if(tables, [](const TaskTable& table) { return !table.title.empty(); });
  if (read.facts.title.empty() && titled != tables.end()) read.facts.title = titled->title;
  if (read.facts.place.empty())
    read.facts.place = place_in_title(read.facts.title, read.facts.document_number);
  read_clauses(read, context);
  const std::size_t in_text = read.clauses.size();
  const auto rows = planned_tables(tables, read.paragraphs, context, read.clauses);
  const std::span<const FoundClause> clauses(read.clauses);
  read.planned = planned_tasks(read.paragraphs, read.structure, clauses.first(in_text), rows);
  drop_verbs(read.planned, clauses);
  read_indicators(read, tables);
  read.remarks = table_remarks(document, tables, columns);
  read.first_leads = context.first_leads;
  return read;
}

ClauseContext context_of(const Catalog& known) {
  ClauseContext context;
  for (const Agency& agency : known.agencies) {
    if (!is_single_body(agency)) continue;
    context.known.add(agency.name);
    context.known.add(agency.full_name);
    for (const std::string& alias : agency.aliases) context.known.add(alias);
  }
  return context;
}

std::vector<std::size_t> kept_tasks(const PlannedTasks& planned) {
  std::vector<bool> is_kept(planned.tasks.size(), false);
  for (std::size_t i = planned.tasks.size(); i-- > 0;) {
    const PlannedTask& task = planned.tasks[i];
    const bool is_empty_annex =
        task.number.starts_with('f') && task.body.empty() && task.clauses.empty();
    if (!task.background && !is_empty_annex) is_kept[i] = true;
    if (is_kept[i] && task.parent) is_kept[*task.parent] = true;
  }
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < is_kept.size(); ++i) {
    if (is_kept[i]) kept.push_back(i);
  }
  return kept;
}

std::string body_text(const ReadPlan& read, const PlannedTask& task) {
  std::string text = task.detail;
  for (const Extract& extract : task.body) {
    text += read.paragraphs[extract.paragraph].text.substr(
        extract.at.begin, extract.at.end - extract.at.begin);
    text += '\n';
  }
  return text;
}

}  // namespace remit
