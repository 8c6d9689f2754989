// An item's text is divided into stretches: one ends where a clause in brackets ends it, or where
// a titled paragraph begins. How many of them have a clause decides what they are.

#include "remit/intake/planned_task.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "remit/base/text.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/record_fields.hpp"

namespace remit {

namespace {

/// A stretch of an item's text with its own clause or title.
struct Unit {
  Extract head;
  Title title;
  bool is_titled = false;
  bool is_closed = false;  ///< by a clause
  std::vector<Extract> body;
  std::vector<std::size_t> clauses;
};

struct Reader {
  std::span<const Paragraph> paragraphs;
  std::span<const FoundClause> clauses;
  std::size_t next_clause = 0;  ///< the first not handled yet
};

bool closes(const Clause& clause) {
  return clause.from == Provenance::clause;
}

/// The title of a paragraph that has one but no number: a short first sentence without commas,
/// followed by more.
std::optional<Title> paragraph_title(std::string_view text) {
  constexpr std::size_t longest = 30;
  const std::size_t stop = text.substr(0, longest * 4).find("。");
  if (stop == std::string_view::npos || stop + 3 >= text.size()) return {};
  const std::string_view sentence = text.substr(0, stop);
  for (const char* mark : {"，", "；", "：", "（", "》"}) {
    if (sentence.find(mark) != std::string_view::npos) return {};
  }
  if (characters(sentence) > longest || blanks_at(text, stop + 3) + stop + 3 >= text.size())
    return {};
  return title_at(text, 0);
}

bool is_only_stops(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view glyph = glyph_at(text, at);
    if (blanks_at(glyph, 0) == 0 && !is_one_of(glyph, "。；，、.;,")) return false;
    at += glyph.size();
  }
  return true;
}

Unit unit_at(const Reader& reader, std::size_t paragraph, std::size_t begin) {
  const std::string& text = reader.paragraphs[paragraph].text;
  Unit unit;
  while (begin < text.size() && is_only_stops(glyph_at(text, begin)))
    begin += glyph_at(text, begin).size();
  unit.head = {paragraph, {begin, text.size()}};
  return unit;
}

void end_body(Unit& unit, std::size_t paragraph, Stretch at) {
  if (at.begin < at.end) unit.body.push_back({paragraph, at});
}

/// 完成时限：… on a line of its own, which says nothing of bodies.
bool is_only_date(const Clause& clause) {
  return clause.bodies.empty() && !clause.nobody && !clause.deadline.empty();
}

/// What a date is said of: the last unit that has bodies, whatever text stands in between.
Unit& dated_unit(std::vector<Unit>& units) {
  const auto closed = std::ranges::find_if(
      units.rbegin(), units.rend(), [](const Unit& it) { return it.is_closed; });
  return closed == units.rend() || units.back().is_titled ? units.back() : *closed;
}

/// Reads one paragraph from `begin` on into the last unit, opening others where it must.
void read_paragraph(
    Reader& reader, std::vector<Unit>& units, std::size_t paragraph, std::size_t begin) {
  const std::string& text = reader.paragraphs[paragraph].text;
  const bool is_field = begin == 0 && !field_label(text).empty();
  std::size_t from = begin;
  for (; reader.next_clause < reader.clauses.size(); ++reader.next_clause) {
    const FoundClause& found = reader.clauses[reader.next_clause];
    if (found.paragraph != paragraph) break;
    const Stretch at = found.clause.at;
    if (is_only_date(found.clause)) {
      dated_unit(units).clauses.push_back(reader.next_clause);
      if (at.begin > from) end_body(units.back(), paragraph, {from, at.begin});
      from = std::max(from, at.end);
      continue;
    }
    const bool says_more =
        at.begin > from && !is_only_stops(std::string_view(text).substr(from, at.begin - from));
    const bool is_prose_after = from == 0 && !closes(found.clause);
    if (units.back().is_closed && !is_field && (says_more || is_prose_after)) {
      units.push_back(unit_at(reader, paragraph, from));
    }
    units.back().clauses.push_back(reader.next_clause);
    if (!closes(found.clause)) continue;
    if (at.begin > from) end_body(units.back(), paragraph, {from, at.begin});
    units.back().is_closed = true;
    from = std::max(from, at.end);
  }
  if (is_only_stops(std::string_view(text).substr(from))) return;
  if (units.back().is_closed && !is_field) units.push_back(unit_at(reader, paragraph, from));
  end_body(units.back(), paragraph, {from, text.size()});
}

/// The units of paragraphs [first, last), the first of them from `begin` on.
std::vector<Unit> units_of(Reader& reader, std::size_t first, std::size_t last, std::size_t begin) {
  std::vector<Unit> units;
  for (std::size_t paragraph = first; paragraph < last; ++paragraph) {
    if (reader.paragraphs[paragraph].table) continue;
    const std::string& text = reader.paragraphs[paragraph].text;
    const std::size_t from = paragraph == first ? begin : 0;
    const bool has_clause = reader.next_clause < reader.clauses.size() &&
                            reader.clauses[reader.next_clause].paragraph == paragraph;
    if (!has_clause && is_only_stops(std::string_view(text).substr(from))) continue;
    auto title = paragraph == first ? std::optional<Title>{} : paragraph_title(text);
    if (units.empty() || title) units.push_back(unit_at(reader, paragraph, from));
    if (title) {
      units.back().title = *title;
      units.back().is_titled = true;
      units.back().head.at.begin = 0;
    }
    read_paragraph(reader, units, paragraph, from);
  }
  return units;
}

bool is_closed(const Unit& unit) {
  return unit.is_closed;
}

/// What decides whether titled paragraphs are tasks: the kinds of items that have clauses.
struct Habits {
  std::set<NumberKind> with_clause;
};

Title title_of(const Reader& reader, const Unit& unit) {
  if (unit.is_titled) return unit.title;
  for (const Extract& line : unit.body)
    if (auto named = labelled_title(reader.paragraphs[line.paragraph].text, line.at.begin))
      return *std::move(named);
  std::size_t limit = std::string_view::npos;
  for (const std::size_t clause : unit.clauses) {
    const FoundClause& found = reader.clauses[clause];
    if (found.paragraph == unit.head.paragraph && closes(found.clause)) {
      limit = std::min(limit, found.clause.at.begin);
    }
  }
  return title_at(reader.paragraphs[unit.head.paragraph].text, unit.head.at.begin, limit);
}

template <class Value>
void append(std::vector<Value>& to, const std::vector<Value>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// Makes units tasks of their own below `parent` (at the top without one).
class TaskList {
public:
  explicit TaskList(const Reader& reader) : reader_(reader) {}

  void add_units(const std::vector<Unit>& units, std::optional<std::size_t> parent) {
    int count = 0;
    for (const Unit& unit : units) {
      if (!unit.is_titled && !is_closed(unit)) {
        if (parent) append(list.tasks[*parent].clauses, unit.clauses);
        if (parent) append_body(list.tasks[*parent], unit);
        if (!parent) append(list.whole_plan, unit.clauses);
        continue;
      }
      PlannedTask task;
      task.number = parent ? list.tasks[*parent].number + ".a" : "a";
      task.number += std::to_string(++count);
      task.parent = parent;
      task.title = title_of(reader_, unit).text;
      task.head = unit.head;
      task.body = unit.body;
      task.clauses = unit.clauses;
      list.tasks.push_back(std::move(task));
    }
  }

  /// Everything belongs to the item; titled paragraphs are its measures.
  void merge_units(const std::vector<Unit>& units, PlannedTask& task) const {
    for (const Unit& unit : units) {
      append(task.clauses, unit.clauses);
      append_body(task, unit);
      if (!unit.is_titled || unit.body.empty()) continue;
      task.measures.push_back({unit.title.text, unit.body.front()});
    }
  }

  PlannedTasks list;

private:
  static void append_body(PlannedTask& task, const Unit& unit) {
    task.body.insert(task.body.end(), unit.body.begin(), unit.body.end());
  }

  const Reader& reader_;
};

/// The units of every item, and where the clauses are that stand before the first.
struct Divided {
  std::vector<Unit> preface;
  std::vector<std::vector<Unit>> of_item;
};

/// Where an item's title ends, which a clause right after it cuts short.
void cut_title(const Reader& reader, Item& item) {
  for (std::size_t i = reader.next_clause; i < reader.clauses.size(); ++i) {
    const FoundClause& found = reader.clauses[i];
    if (found.paragraph != item.paragraph) return;
    if (!closes(found.clause)) continue;
    if (found.clause.at.begin >= item.title.body) return;
    item.title =
        title_at(reader.paragraphs[item.paragraph].text, item.title_begin, found.clause.at.begin);
    return;
  }
}

Divided divide(Reader& reader, std::vector<Item>& items, const Structure& structure) {
  Divided divided;
  divided.preface = units_of(reader, 0, structure.preface, 0);
  auto next = structure.continuations.begin();
  for (Item& item : items) {
    cut_title(reader, item);
    divided.of_item.push_back(units_of(reader, item.paragraph, item.end, item.title.body));
    for (; next != structure.continuations.end() && next->begin == item.end; ++next)
      append(divided.of_item[next->item], units_of(reader, next->begin, next->end, 0));
  }
  return divided;
}

std::size_t closed_units(const std::vector<Unit>& units) {
  return static_cast<std::size_t>(std::ranges::count_if(units, is_closed));
}

bool is_divided(
    const Item& item, const std::vector<Unit>& units, std::size_t index, const Habits& habits) {
  if (closed_units(units) > 1) return true;
  const bool is_leaf = item.last == index + 1;
  const auto titled = std::ranges::count_if(units, [](const Unit& unit) { return unit.is_titled; });
  return is_leaf && closed_units(units) == 0 && titled > 1 &&
         !habits.with_clause.contains(item.kind);
}

/// Whether a clause gives work to somebody within an item that is otherwise only background.
void wake_background(std::vector<Item>& items, const Divided& divided) {
  for (std::size_t i = items.size(); i-- > 0;) {
    if (closed_units(divided.of_item[i]) == 0) continue;
    items[i].background = false;
    for (auto up = items[i].parent; up; up = items[*up].parent) items[*up].background = false;
  }
}

/// After the clause of the last item, a paragraph without one is about the plan.
void split_last_words(std::vector<Unit>& units, std::vector<std::size_t>& whole_plan) {
  if (closed_units(units) != 1) return;
  while (units.size() > 1 && !is_closed(units.back()) && !units.back().is_titled) {
    whole_plan.insert(whole_plan.begin(), units.back().clauses.begin(), units.back().clauses.end());
    units.pop_back();
  }
}

/// A bracket that stands alone before the first item: who drew the document up.
bool is_byline(const Reader& reader, const FoundClause& found) {
  const std::string& text = reader.paragraphs[found.paragraph].text;
  return found.clause.at.begin == 0 &&
         is_only_stops(std::string_view(text).substr(found.clause.at.end));
}

void add_preface(TaskList& list, const Reader& reader, std::vector<Unit>& units, bool is_all) {
  for (Unit& unit : units) {
    std::erase_if(unit.clauses, [&](std::size_t clause) {
      return !is_all && closes(reader.clauses[clause].clause) &&
             is_byline(reader, reader.clauses[clause]);
    });
    unit.is_closed = std::ranges::any_of(unit.clauses,
        [&](std::size_t clause) { return closes(reader.clauses[clause].clause) || is_all; });
    if (!is_all || !unit.is_closed) unit.is_titled = false;
    if (!is_all) append(list.list.whole_plan, unit.clauses);
  }
  if (is_all) list.add_units(units, {});
}

/// Two tables below one item may print the same numbers: later ones get -2, -3 …
void make_unique(std::vector<PlannedTask>& tasks) {
  std::unordered_set<std::string> taken;
  std::unordered_map<std::string, int> times;
  for (PlannedTask& task : tasks) {
    std::string unique = task.number;
    while (!taken.insert(unique).second) {
      unique = task.number + "-" + std::to_string(++times[task.number] + 1);
    }
    task.number = std::move(unique);
  }
}

}  // namespace

PlannedTasks planned_tasks(std::span<const Paragraph> paragraphs, const Structure& structure,
    std::span<const FoundClause> clauses, std::span<const PlannedTable> tables) {
  Reader reader{paragraphs, clauses, 0};
  std::vector<Item> items = structure.items;
  Divided divided = divide(reader, items, structure);
  wake_background(items, divided);
  Habits habits;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (closed_units(divided.of_item[i]) > 0) habits.with_clause.insert(items[i].kind);
  }
  TaskList list(reader);
  add_preface(list, reader, divided.preface, items.empty());
  ToldTasks told;
  auto table = tables.begin();
  const auto add_tables = [&](std::size_t end, std::optional<std::size_t> parent) {
    for (; table != tables.end() && table->paragraph < end; ++table) {
      add_rows(list.list, told, *table, parent);
    }
  };
  add_tables(structure.preface, {});
  std::vector<std::size_t> index_of(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    index_of[i] = list.list.tasks.size();
    PlannedTask task;
    task.number = item.number;
    if (item.parent) task.parent = index_of[*item.parent];
    task.title = item.title.text;
    task.head = {item.paragraph, {0, item.title.body}};
    task.background = item.background;
    if (i + 1 == items.size()) split_last_words(divided.of_item[i], list.list.whole_plan);
    const bool splits = !item.background && is_divided(item, divided.of_item[i], i, habits);
    if (!splits) list.merge_units(divided.of_item[i], task);
    list.list.tasks.push_back(std::move(task));
    if (splits) list.add_units(divided.of_item[i], index_of[i]);
    add_tables(item.end, index_of[i]);
  }
  make_unique(list.list.tasks);
  return std::move(list.list);
}

void drop_verbs(PlannedTasks& planned, std::span<const FoundClause> clauses) {
  for (PlannedTask& task : planned.tasks) {
    const auto gives = [&](std::size_t i) {
      return closes(clauses[i].clause) && !clauses[i].clause.bodies.empty();
    };
    if (std::ranges::none_of(task.clauses, gives)) continue;
    std::erase_if(
        task.clauses, [&](std::size_t i) { return clauses[i].clause.form == "prose-verb"; });
  }
}

}  // namespace remit
