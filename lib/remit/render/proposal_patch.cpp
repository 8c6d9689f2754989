#include "remit/render/proposal_patch.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/base/phrases/assign.hpp"
#include "remit/render/nominee_words.hpp"

namespace remit {

namespace {

constexpr double steps = 1e4;  // as a patch is written

PatchReason reason_of(const Catalog& catalog, const Clue& clue, Language language) {
  PatchReason reason;
  reason.says = in_words(catalog, clue, language);
  if (!clue.assignment) return reason;
  const Assignment& it = catalog[*clue.assignment];
  const Source& source = it.task ? catalog[*it.task].source : catalog[it.plan].source;
  reason.task = it.task ? key_of(catalog, *it.task) : catalog[it.plan].id;
  reason.file = document_of(catalog, it.plan, source);
  reason.line = it.line != 0 ? it.line : source.line;
  return reason;
}

std::vector<PatchReason> reasons(
    const Catalog& catalog, const std::vector<Clue>& clues, Language language) {
  std::vector<PatchReason> all;
  all.reserve(clues.size());
  for (const Clue& clue : clues) all.push_back(reason_of(catalog, clue, language));
  return all;
}

PatchEntry entry_of(const Catalog& catalog, TaskId task, const Nominee& nominee, Role role) {
  const Agency& agency = catalog[nominee.agency];
  PatchEntry entry;
  entry.task = key_of(catalog, task);
  entry.title = catalog[task].title;
  entry.agency = agency.name;
  if (agency.jurisdiction != catalog[catalog[task].plan].jurisdiction) {
    entry.jurisdiction = catalog[agency.jurisdiction].id;
  }
  entry.role = role;
  entry.score = std::round(nominee.score * steps) / steps;
  return entry;
}

void append(Patch& patch, const Catalog& catalog, const Proposal& proposal, Language language) {
  const auto add = [&](const Nominee& nominee, Role role) {
    PatchEntry entry = entry_of(catalog, proposal.task, nominee, role);
    entry.because = reasons(catalog, nominee.because, language);
    entry.against = reasons(catalog, nominee.against, language);
    patch.proposals.push_back(std::move(entry));
  };
  for (std::size_t i = 0; i < proposal.chosen; ++i) {
    add(proposal.lead[i], Role::lead);
    if (i > 0) continue;
    for (std::size_t other = proposal.chosen; other < proposal.lead.size(); ++other) {
      patch.proposals.back().others.push_back(catalog[proposal.lead[other].agency].name);
    }
  }
  for (const Nominee& nominee : proposal.cooperate) add(nominee, Role::cooperate);
}

using EntryKey = std::tuple<std::string, std::string, Role>;

EntryKey key_of(const PatchEntry& entry) {
  return {entry.task, entry.agency, entry.role};
}

bool is_touched(const PatchEntry& entry) {
  return entry.status != Decided::proposed || !entry.note.empty();
}

}  // namespace

Patch patch_of(const Catalog& catalog, std::span<const Proposal> proposals, Language language) {
  Patch patch;
  for (const Proposal& proposal : proposals) {
    if (is_confident(proposal)) {
      append(patch, catalog, proposal, language);
      continue;
    }
    patch.without.push_back({key_of(catalog, proposal.task), catalog[proposal.task].title,
        why_not(catalog, proposal, language)});
  }
  return patch;
}

Patch with_decisions(const Catalog& catalog, Patch patch, const Patch& older) {
  std::unordered_map<std::string, std::uint32_t> places;
  for (const TaskId task : ids(catalog.tasks))
    places.try_emplace(key_of(catalog, task), task.value);
  Patch result;
  result.without = std::move(patch.without);
  result.deadlines = older.deadlines;
  std::set<EntryKey> known;
  for (const PatchEntry& entry : older.proposals) {
    if (!is_touched(entry) || !known.insert(key_of(entry)).second) continue;
    result.proposals.push_back(entry);
  }
  for (PatchEntry& entry : patch.proposals) {
    if (!known.contains(key_of(entry))) result.proposals.push_back(std::move(entry));
  }
  const auto place = [&](const PatchEntry& entry) {
    const auto found = places.find(entry.task);
    return found == places.end() ? std::numeric_limits<std::uint32_t>::max() : found->second;
  };
  std::ranges::stable_sort(result.proposals, {}, place);
  return result;
}

}  // namespace remit
