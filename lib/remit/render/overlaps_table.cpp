#include "remit/render/overlaps_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>

#include "remit/analysis/accounts.hpp"
#include "remit/analysis/advice.hpp"
#include "remit/base/message.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/matrix.hpp"
#include "remit/base/phrases/official.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/model/place.hpp"
#include "remit/render/holder_words.hpp"

namespace remit {

namespace {

constexpr std::size_t widest_side = 52;

std::string in(const OverlapWords& words, Phrase phrase) {
  return std::string(in_words(phrase, words.language));
}

std::string in(const OverlapWords& words, const Message& message) {
  return in_words(message, words.language);
}

std::string figure(double value) {
  return fmt::format("{:.2f}", value);
}

/// The body as the document names it, and after an arrow who has the duty, if that is another.
std::string name_of(const Catalog& catalog, const Participant& participant) {
  const std::string& holder = catalog[participant.holder.agency].name;
  const std::string& named = catalog[catalog[participant.assignment].agency].name;
  return participant.holder.through.empty() ? holder : named + "→" + holder;
}

enum class Which : unsigned char { answering, others };

std::string names(const OverlapWords& words, const PairSide& side, Which which) {
  std::vector<std::string> names;
  for (const Participant& each : side.participants) {
    if (each.answers == (which == Which::answering)) names.push_back(name_of(words.catalog, each));
  }
  return listed(names);
}

/// Who answers for a task, and as what.
std::string answering(const OverlapWords& words, const PairSide& side) {
  if (side.footing == Footing::nobody) return in(words, phrases::table::nobody);
  const std::string all = names(words, side, Which::answering);
  if (side.footing == Footing::presumed) return all + "*";
  const Role role = side.footing == Footing::lead          ? Role::lead
                    : side.footing == Footing::responsible ? Role::responsible
                                                           : Role::listed;
  return in(words, message(phrases::pair::on_footing, label(role, words.language), all));
}

std::string place(const OverlapWords& words, TaskId task) {
  const Task& it = words.catalog[task];
  const std::string& document = document_of(words.catalog, it.plan, it.source);
  const std::string& file = document.empty() ? words.catalog[it.plan].id : document;
  const std::uint32_t line = it.source.clause_line != 0 ? it.source.clause_line : it.source.line;
  const std::string at = place_in_words(document, line, it.source.place, words.language);
  return at.empty() ? file : in(words, message(phrases::pair::line, file, at));
}

std::string title(const OverlapWords& words, TaskId task) {
  return words.catalog[task].number + ' ' + words.catalog[task].title;
}

std::string topic_names(const OverlapWords& words, std::span<const TopicId> topics) {
  std::vector<std::string> names;
  for (const TopicId topic : topics) {
    const Topic& it = words.thesaurus[topic];
    names.push_back(words.language == Language::en && !it.label.empty() ? it.label : it.name);
  }
  std::string all;
  for (const std::string& name : names) {
    if (!all.empty()) all += in(words, phrases::official::between_names);
    all += name;
  }
  return all;
}

std::string decision(const OverlapWords& words, const Waiver& waiver) {
  if (waiver.until == Date{}) return waiver.reason;
  return in(words, message(phrases::pair::decided_until, waiver.reason, as_text(waiver.until)));
}

std::string in_both(const OverlapWords& words, const OverlapPair& pair) {
  std::vector<std::string> names;
  for (const AgencyId agency : pair.in_both) names.push_back(words.catalog[agency].name);
  return listed(names);
}

std::string heading(
    const OverlapWords& words, const OverlapPair& pair, Phrase kind, std::size_t number) {
  const std::string topics =
      pair.topics.empty() ? in(words, phrases::pair::no_topic) : topic_names(words, pair.topics);
  return in(
      words, message(phrases::pair::heading, number, kind, figure(pair.similar.score), topics));
}

using Rows = std::vector<std::vector<Cell>>;

/// The block of one pair.
void add_pair(const OverlapWords& words, const OverlapPair& pair, std::size_t number, Rows& rows) {
  const Catalog& catalog = words.catalog;
  const auto add = [&](Phrase what, std::string a, std::string b, Emphasis emphasis) {
    if (a.empty() && b.empty()) return;
    rows.push_back({{in(words, what)}, {std::move(a), emphasis}, {std::move(b), emphasis}});
  };
  const Advice advice = advice_on(pair);
  rows.push_back({{heading(words, pair, advice.kind, number), Emphasis::heading}});
  add(phrases::pair::plan, catalog[catalog[pair.a.task].plan].title,
      catalog[catalog[pair.b.task].plan].title, Emphasis::none);
  add(phrases::pair::task, title(words, pair.a.task), title(words, pair.b.task), Emphasis::none);
  add(phrases::pair::place, place(words, pair.a.task), place(words, pair.b.task), Emphasis::none);
  const std::string other = answering(words, pair.b);
  add(phrases::pair::leads, answering(words, pair.a),
      pair.conflict ? in(words, message(phrases::pair::differs, other)) : other,
      pair.conflict ? Emphasis::error : Emphasis::lead);
  add(phrases::pair::others, names(words, pair.a, Which::others),
      names(words, pair.b, Which::others), Emphasis::support);
  add(phrases::pair::in_both, in_both(words, pair), {}, Emphasis::none);
  bool is_first = true;
  for (const SharedAspect& shared : pair.similar.shared) {
    rows.push_back({{is_first ? in(words, phrases::pair::says) : std::string()}, {shared.of_a},
        {shared.of_b}});
    is_first = false;
  }
  const auto add_text = [&](Phrase what, std::string_view text) {
    rows.push_back({{in(words, what)}, {std::string(text)}});
  };
  add_text(phrases::pair::good, in(words, advice.good));
  add_text(phrases::pair::bad, in(words, advice.bad));
  add_text(phrases::pair::option, in(words, advice.option));
  if (pair.waiver != nullptr) add_text(phrases::pair::decided, decision(words, *pair.waiver));
}

/// For below the table: the ways by which duties came to those who have them.
void add_ways(const OverlapWords& words, std::span<const OverlapPair> pairs, Table& table) {
  std::set<std::string> ways;
  for (const OverlapPair& pair : pairs) {
    for (const PairSide* side : {&pair.a, &pair.b}) {
      for (const Participant& each : side->participants) {
        if (each.holder.through.empty()) continue;
        ways.insert(in(words, message(phrases::pair::through, name_of(words.catalog, each),
                                  way_words(words.catalog, each.holder, words.language))));
      }
    }
  }
  table.notes.insert(table.notes.end(), ways.begin(), ways.end());
}

Table blocks(const OverlapWords& words, std::span<const OverlapPair> pairs) {
  Table table;
  table.columns = {{std::string()}, {in(words, phrases::column::earlier), Align::left, widest_side},
      {in(words, phrases::column::later), Align::left, widest_side}};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    add_pair(words, pairs[i], i + 1, table.rows);
  }
  if (pairs.empty()) return table;
  table.notes.push_back(in(words, phrases::pair::candidate));
  if (std::ranges::any_of(pairs, &OverlapPair::conflict)) {
    table.notes.push_back(in(words, phrases::pair::marks));
  }
  const auto is_presumed = [](const OverlapPair& pair) {
    return pair.a.footing == Footing::presumed || pair.b.footing == Footing::presumed;
  };
  if (std::ranges::any_of(pairs, is_presumed)) {
    table.notes.push_back(in(words, phrases::note::presumed));
  }
  table.notes.push_back(in(words, phrases::pair::days));
  add_ways(words, pairs, table);
  return table;
}

std::string shared_words(const OverlapPair& pair) {
  std::vector<std::string> all;
  for (const SharedAspect& each : pair.similar.shared) {
    all.push_back(each.of_a == each.of_b ? each.of_a : each.of_a + "~" + each.of_b);
  }
  return listed(all);
}

Phrase verdict(Verdict verdict) {
  if (verdict == Verdict::yes) return phrases::verdict::yes;
  return verdict == Verdict::no ? Phrase(phrases::verdict::no)
                                : Phrase(phrases::verdict::undetermined);
}

Cell line_cell(const Catalog& catalog, TaskId task) {
  const Source& source = catalog[task].source;
  const std::uint32_t line = source.clause_line != 0 ? source.clause_line : source.line;
  return {line == 0 ? std::string() : std::to_string(line)};
}

Table rows(const OverlapWords& words, std::span<const OverlapPair> pairs) {
  Table table;
  for (const Phrase each : {Phrase(phrases::column::pair_kind),
           Phrase(phrases::column::leads_differ), Phrase(phrases::column::score),
           Phrase(phrases::column::task_a), Phrase(phrases::column::title_a),
           Phrase(phrases::column::line_a), Phrase(phrases::column::leads_a),
           Phrase(phrases::column::task_b), Phrase(phrases::column::title_b),
           Phrase(phrases::column::line_b), Phrase(phrases::column::leads_b),
           Phrase(phrases::column::in_both), Phrase(phrases::column::shared),
           Phrase(phrases::column::duplication), Phrase(phrases::column::decision)}) {
    table.columns.push_back({in(words, each)});
  }
  const Catalog& catalog = words.catalog;
  for (const OverlapPair& pair : pairs) {
    table.rows.push_back({{std::string(remit::name_of(pair.kind))},
        {in(words, pair.conflict ? Phrase(phrases::verdict::yes) : Phrase(phrases::verdict::no))},
        {figure(pair.similar.score)}, {key_of(catalog, pair.a.task), Emphasis::key},
        {catalog[pair.a.task].title}, line_cell(catalog, pair.a.task),
        {names(words, pair.a, Which::answering)}, {key_of(catalog, pair.b.task), Emphasis::key},
        {catalog[pair.b.task].title}, line_cell(catalog, pair.b.task),
        {names(words, pair.b, Which::answering)}, {in_both(words, pair)}, {shared_words(pair)},
        {in(words, remit::verdict(pair.duplication))},
        {pair.waiver == nullptr ? std::string() : decision(words, *pair.waiver)}});
  }
  return table;
}

}  // namespace

Table overlap_pairs_table(const OverlapWords& words, std::span<const OverlapPair> pairs) {
  return words.layout == Layout::data ? rows(words, pairs) : blocks(words, pairs);
}

}  // namespace remit
