#include "remit/analysis/precedents.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "remit/analysis/handovers.hpp"
#include "remit/analysis/holders.hpp"
#include "remit/graph/lineage.hpp"

namespace remit {

namespace {

double cube(double value) {
  return value * value * value;
}

/// The most alike of what a task says.
struct Find {
  double likeness = 0;
  std::uint32_t text = 0;
};

std::unordered_map<std::uint32_t, Find> finds(const PrecedentSearch& search, std::uint32_t text) {
  std::unordered_map<std::uint32_t, Find> best;
  for (const Alike& alike : alike_texts(search.aspects, search.index, text)) {
    for (const Saying& saying : search.said_by[alike.text]) {
      const double found = alike.likeness * saying.prominence;
      if (found <= floor_of_likeness) continue;
      Find& known = best[saying.task];
      if (found > known.likeness) known = {found, alike.text};
    }
  }
  return best;
}

/// A precedent while its weight is added up.
struct Growing {
  double weight = 0;
  double most = 0;
  std::uint32_t asked = 0;
  std::uint32_t found = 0;
};

void add_unique(std::vector<AgencyId>& bodies, AgencyId body) {
  if (std::ranges::find(bodies, body) == bodies.end()) bodies.push_back(body);
}

}  // namespace

PrecedentSearch precedent_search(const Catalog& catalog, const TopicWords& words) {
  PrecedentSearch search;
  search.aspects = aspects(catalog, words);
  search.index = text_index(search.aspects);
  search.said_by = sayings(search.aspects);
  return search;
}

std::vector<Precedent> precedents(const PrecedentSearch& search, TaskId task) {
  std::map<std::uint32_t, Growing> growing;
  for (const Aspect& aspect : search.aspects.of_task[task.value]) {
    for (const auto& [other, find] : finds(search, aspect.text)) {
      if (other == task.value) continue;
      const double part = aspect.weight * cube(find.likeness);
      Growing& known = growing[other];
      known.weight += part;
      if (part > known.most) known = {known.weight, part, aspect.text, find.text};
    }
  }
  std::vector<Precedent> all;
  all.reserve(growing.size());
  for (const auto& [other, it] : growing) {
    all.push_back({{other}, it.weight, search.aspects.texts[it.asked].text,
        search.aspects.texts[it.found].text});
  }
  return all;
}

double own_weight(const PrecedentSearch& search, TaskId task) {
  double weight = 0;
  for (const Aspect& aspect : search.aspects.of_task[task.value]) {
    weight += aspect.weight * cube(std::sqrt(aspect.weight));
  }
  return weight;
}

std::vector<AgencyId> bodies_on(
    const Catalog& catalog, const Lineage& lineage, AssignmentId assignment, Date day) {
  std::vector<AgencyId> bodies;
  for (const Holder& holder : holding(catalog, lineage, assignment, {day}).holders) {
    if (stands_on(catalog, lineage, holder.agency, day, Founding::sure)) {
      add_unique(bodies, holder.agency);
      continue;
    }
    for (const AgencyId before : forebears(lineage, holder.agency)) {
      if (stands_on(catalog, lineage, before, day, Founding::sure)) add_unique(bodies, before);
    }
  }
  return bodies;
}

}  // namespace remit
