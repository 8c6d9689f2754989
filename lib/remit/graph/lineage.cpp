// Changes are put in an order that does not depend on the files before they become edges; Boost's
// stable counting sort keeps it at every vertex. Everything that is asked later walks these lists,
// so the same changes give the same answers in whatever order they were written down.

#include "remit/graph/lineage.hpp"

#include <algorithm>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>
#include <limits>
#include <map>
#include <stdexcept>
#include <tuple>
#include <unordered_set>

#include "remit/model/names.hpp"

namespace remit {
namespace {

constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();

std::uint32_t vertex_of(AgencyId body) {
  return body.value;
}

std::uint32_t vertex_of(const Lineage& lineage, ChangeId change) {
  return lineage.agencies + lineage.ranks[change.value];
}

std::vector<ChangeId> by_date(const Catalog& catalog) {
  std::vector<ChangeId> all;
  for (const ChangeId id : ids(catalog.changes)) all.push_back(id);
  const auto content = [&](ChangeId id) {
    const Change& it = catalog[id];
    return std::tuple(first_day(it.date), last_day(it.date), catalog[it.jurisdiction].id, it.kind,
        it.from, it.to, it.topics, it.basis, it.certainty);
  };
  std::ranges::stable_sort(all, [&](ChangeId a, ChangeId b) { return content(a) < content(b); });
  return all;
}

/// The agencies that names mean, each once; a name that is nobody's or several agencies' none.
std::vector<AgencyId> bodies(const Catalog& catalog, const Names& known,
    const std::vector<std::string>& named, JurisdictionId jurisdiction) {
  std::vector<AgencyId> found;
  for (const std::string& name : named) {
    const auto meant = resolve(catalog, known, name, jurisdiction);
    if (meant.size() != 1) continue;
    found.push_back(meant.front());
  }
  std::map<AgencyId, std::size_t> seen;
  std::erase_if(found, [&](AgencyId id) { return seen[id]++ > 0; });
  return found;
}

/// The edges of all changes, while they are collected.
struct Draft {
  Lineage lineage;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  std::vector<Passage> passages;
};

void add_edge(Draft& draft, std::uint32_t from, std::uint32_t to, Passage passage) {
  draft.ends.emplace_back(from, to);
  draft.passages.push_back(passage);
  if (draft.ends.size() >= most) throw std::length_error("the lineage has too many edges");
}

/// Whether those who come out of the change did not exist before it.
bool is_founding(ChangeKind kind) {
  return kind == ChangeKind::rename || kind == ChangeKind::merge || kind == ChangeKind::split ||
         kind == ChangeKind::create;
}

void add_change(Draft& draft, const Catalog& catalog, const Names& known, ChangeId id) {
  const Change& change = catalog[id];
  const auto before = bodies(catalog, known, change.from, change.jurisdiction);
  const auto after = bodies(catalog, known, change.to, change.jurisdiction);
  const auto sorted = [](std::vector<AgencyId> all) {
    std::ranges::sort(all);
    return all;
  };
  const auto first = sorted(before);
  const auto last = sorted(after);
  const std::uint32_t node = vertex_of(draft.lineage, id);
  const bool is_part = change.kind == ChangeKind::transfer;
  for (const AgencyId body : before) {
    const bool goes_on = std::ranges::binary_search(last, body);
    Life& life = draft.lineage.lives[body.value];
    if (!goes_on && !is_part && !life.ended) life.ended = id;
    if (goes_on && !is_part && change.kind != ChangeKind::split) continue;
    add_edge(draft, vertex_of(body), node,
        is_part ? Passage::part : (goes_on ? Passage::stays : Passage::whole));
  }
  for (const AgencyId body : after) {
    const bool goes_on = std::ranges::binary_search(first, body);
    Life& life = draft.lineage.lives[body.value];
    if (!goes_on && is_founding(change.kind) && !life.founded) life.founded = id;
    const bool is_split = change.kind == ChangeKind::split;
    if (goes_on && before.size() == 1 && !is_split) continue;  // it gets nothing new
    add_edge(draft, node, vertex_of(body),
        is_part ? Passage::part : (goes_on && is_split ? Passage::stays : Passage::whole));
  }
}

/// Lets through the edges along which bodies end and begin.
struct WholeOnly {
  const DescentGraph* graph = nullptr;
  bool operator()(const DescentGraph::edge_descriptor& edge) const {
    return (*graph)[edge] == Passage::whole;
  }
};

std::vector<std::vector<AgencyId>> circles(const Lineage& lineage) {
  const boost::filtered_graph<DescentGraph, WholeOnly> whole(
      lineage.adjacency, WholeOnly{&lineage.adjacency});
  std::vector<std::uint32_t> component(num_vertices(lineage.adjacency));
  boost::strong_components(whole, boost::make_iterator_property_map(component.begin(),
                                      get(boost::vertex_index, lineage.adjacency)));
  std::map<std::uint32_t, std::vector<AgencyId>> members;
  std::vector<std::uint32_t> sizes(component.size());
  for (const std::uint32_t one : component) ++sizes[one];
  for (std::uint32_t body = 0; body < lineage.agencies; ++body) {
    if (sizes[component[body]] > 1) members[component[body]].push_back({body});
  }
  std::vector<std::vector<AgencyId>> found;
  found.reserve(members.size());
  for (auto& [number, bodies] : members) found.push_back(std::move(bodies));
  std::ranges::sort(found);
  return found;
}

enum class Direction : std::uint8_t { forward, backward };

std::vector<std::uint32_t> neighbours(
    const Lineage& lineage, std::uint32_t vertex, Direction direction) {
  std::vector<std::uint32_t> found;
  const DescentGraph& graph = lineage.adjacency;
  if (direction == Direction::forward) {
    for (const auto edge : each(out_edges(vertex, graph))) found.push_back(target(edge, graph));
  } else {
    for (const auto edge : each(in_edges(vertex, graph))) found.push_back(source(edge, graph));
  }
  return found;
}

std::vector<ChangeId> changes_at(const Lineage& lineage, AgencyId body, Direction direction) {
  std::vector<ChangeId> found;
  for (const std::uint32_t vertex : neighbours(lineage, vertex_of(body), direction)) {
    found.push_back(lineage.changes[vertex - lineage.agencies]);
  }
  return found;
}

std::vector<AgencyId> bodies_at(const Lineage& lineage, ChangeId change, Direction direction) {
  std::vector<AgencyId> found;
  for (const std::uint32_t vertex : neighbours(lineage, vertex_of(lineage, change), direction)) {
    found.push_back({vertex});
  }
  return found;
}

std::vector<AgencyId> reached(const Lineage& lineage, AgencyId body, Direction direction) {
  std::unordered_set<std::uint32_t> seen{vertex_of(body)};  // most lines are short
  std::vector<std::uint32_t> open{vertex_of(body)};
  std::vector<AgencyId> found;
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t next : neighbours(lineage, at, direction)) {
      if (!seen.insert(next).second) continue;
      open.push_back(next);
      if (next < lineage.agencies) found.push_back({next});
    }
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace

Lineage build_lineage(const Catalog& catalog) {
  if (catalog.agencies.size() + catalog.changes.size() >= most) {
    throw std::length_error("the lineage has too many bodies");
  }
  Draft draft;
  Lineage& lineage = draft.lineage;
  lineage.agencies = static_cast<std::uint32_t>(catalog.agencies.size());
  lineage.lives.resize(catalog.agencies.size());
  if (!catalog.changes.empty()) {
    const Names known = names(catalog);
    lineage.changes = by_date(catalog);
    lineage.ranks.resize(lineage.changes.size());
    for (std::uint32_t rank = 0; rank < lineage.changes.size(); ++rank) {
      lineage.ranks[lineage.changes[rank].value] = rank;
    }
    for (const ChangeId change : lineage.changes) add_change(draft, catalog, known, change);
  }
  lineage.adjacency = DescentGraph(boost::edges_are_unsorted_multi_pass, draft.ends.begin(),
      draft.ends.end(), draft.passages.begin(),
      lineage.agencies + static_cast<std::uint32_t>(catalog.changes.size()));
  if (!catalog.changes.empty()) lineage.circles = circles(lineage);
  return std::move(draft.lineage);
}

std::vector<ChangeId> changes_after(const Lineage& lineage, AgencyId body) {
  return changes_at(lineage, body, Direction::forward);
}

std::vector<ChangeId> changes_before(const Lineage& lineage, AgencyId body) {
  return changes_at(lineage, body, Direction::backward);
}

std::vector<AgencyId> origins(const Lineage& lineage, ChangeId change) {
  return bodies_at(lineage, change, Direction::backward);
}

std::vector<AgencyId> heirs(const Lineage& lineage, ChangeId change) {
  return bodies_at(lineage, change, Direction::forward);
}

std::vector<AgencyId> forebears(const Lineage& lineage, AgencyId body) {
  return reached(lineage, body, Direction::backward);
}

std::vector<AgencyId> descendants(const Lineage& lineage, AgencyId body) {
  return reached(lineage, body, Direction::forward);
}

Date begin_of(const Catalog& catalog, const Lineage& lineage, AgencyId body) {
  const auto founded = lineage.lives[body.value].founded;
  return founded ? catalog[*founded].date : Date{};
}

Date end_of(const Catalog& catalog, const Lineage& lineage, AgencyId body) {
  const auto ended = lineage.lives[body.value].ended;
  return ended ? catalog[*ended].date : Date{};
}

bool ended_before(const Catalog& catalog, const Lineage& lineage, AgencyId body, Date date) {
  const Date end = end_of(catalog, lineage, body);
  return end != Date{} && date != Date{} && last_day(end) < first_day(date);
}

bool begins_after(const Catalog& catalog, const Lineage& lineage, AgencyId body, Date date) {
  const Date begin = begin_of(catalog, lineage, body);
  return begin != Date{} && date != Date{} && last_day(date) < first_day(begin);
}

}  // namespace remit
