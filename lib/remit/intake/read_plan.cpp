#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "remit/intake/draft_plan.hpp"
#include "remit/intake/english_names.hpp"
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

/// 一、市教育局 over items: a heading of nothing but bodies gives them what stands below.
std::optional<Clause> heading_clause(
    const Item& item, const std::string& text, const ClauseContext& context) {
  constexpr std::size_t longest = 90;
  const std::string& title = item.title.text;
  if (title.size() > longest || text.size() > item.title_begin + title.size() + 3) return {};
  if (!std::string_view(text).substr(item.title_begin).starts_with(title)) return {};
  ListReading list = names_in_list(title, Role::responsible, context);
  const bool is_plain = !list.bodies.empty() && list.sureness == Sureness::sure && !list.nobody;
  const auto is_class = [](const NamedBody& body) {  // 各乡镇 has duties, 有关部门 is only a word
    return body.collective && !body.name.starts_with("各");
  };
  if (!is_plain || std::ranges::any_of(list.bodies, is_class)) return {};
  const auto is_english_word = [](const NamedBody& body) {  // Protect people
    const std::u32string name = letters(body.name).text;
    return is_english(name) && !names_body(name);
  };
  if (std::ranges::any_of(list.bodies, is_english_word)) return {};
  Clause clause;
  clause.form = "prose-heading";
  clause.at = {item.title_begin, item.title_begin + title.size()};
  clause.from = Provenance::prose;
  clause.open = list.open;
  clause.sureness = Sureness::likely;
  clause.bodies = std::move(list.bodies);
  for (NamedBody& body : clause.bodies) {
    body.at.begin += item.title_begin;
    body.at.end += item.title_begin;
  }
  return clause;
}

/// The headings with items below, by their paragraphs.
std::map<std::size_t, const Item*> headings_of(const Structure& structure) {
  std::map<std::size_t, const Item*> headings;
  for (std::size_t i = 0; i < structure.items.size(); ++i) {
    const Item& item = structure.items[i];
    if (item.last > i + 1 && !item.background) headings.emplace(item.paragraph, &item);
  }
  return headings;
}

void read_clauses(ReadPlan& read, ClauseContext& context) {
  const auto headings = headings_of(read.structure);
  PlaceFinder places(*read.document);
  for (std::size_t i = 0; i < read.paragraphs.size(); ++i) {
    const Paragraph& paragraph = read.paragraphs[i];
    if (paragraph.table) continue;
    std::vector<Clause> found = clauses(paragraph.text, context);
    if (found.empty()) {
      const auto heading = headings.find(i);
      if (heading != headings.end())
        if (auto clause = heading_clause(*heading->second, paragraph.text, context))
          found.push_back(*std::move(clause));
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
  read.structure = structure(std::span(read.paragraphs).first(signature));
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
