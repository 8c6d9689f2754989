// Each change is looked at by itself (names, shape), against the lives of its bodies (dates), and
// all together (circles). Only what cannot be is reported: two dates contradict each other if one
// is surely over before the other begins.

#include <algorithm>
#include <cstddef>
#include <set>

#include "remit/analysis/accounts.hpp"
#include "remit/analysis/evidence.hpp"
#include "remit/analysis/roll_up.hpp"
#include "remit/analysis/rules/lifetimes.hpp"
#include "remit/analysis/rules/rule.hpp"
#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/lineage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/model/names.hpp"
#include "remit/model/words.hpp"

namespace remit::rule {

namespace {

constexpr std::size_t many = static_cast<std::size_t>(-1);

/// How many bodies a kind of change takes, at least and at most.
struct Shape {
  std::size_t least_before, most_before, least_after, most_after;
  Phrase words;
};

Shape shape_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::rename:
      return {1, 1, 1, 1, phrases::shape::one_to_one};
    case ChangeKind::split:
      return {1, 1, 2, many, phrases::shape::one_to_many};
    case ChangeKind::create:
      return {0, 0, 1, many, phrases::shape::none_to_many};
    case ChangeKind::dissolve:
      return {1, many, 0, 0, phrases::shape::many_to_none};
    case ChangeKind::transfer:
      return {1, many, 1, many, phrases::shape::many_to_many};
    default:
      return {1, many, 1, 1, phrases::shape::many_to_one};
  }
}

bool is_before(Date a, Date b) {
  return a != Date{} && b != Date{} && last_day(a) < first_day(b);
}

std::string subject_of(const Catalog& catalog, const Change& change) {
  const auto& named = change.from.empty() ? change.to : change.from;
  const std::string& place = catalog[change.jurisdiction].id;
  return named.empty() ? place : place + "/" + named.front();
}

struct Report {
  const Scene& scene;
  const Names& known;
  std::vector<Finding> findings{};

  Finding& add(ChangeId id, Message message) {
    const Change& change = scene.catalog[id];
    Finding finding;
    finding.subject = subject_of(scene.catalog, change);
    finding.span = change.where;
    finding.message = std::move(message);
    return findings.emplace_back(std::move(finding));
  }
};

Note candidate_note(const Catalog& catalog, const Candidate& candidate) {
  const Agency& agency = catalog[candidate.agency];
  if (candidate.why == Likeness::one_character) {
    return {agency.where, message(phrases::file::candidate_one_character, agency.name)};
  }
  if (candidate.why == Likeness::abbreviation) {
    return {agency.where, message(phrases::file::candidate_abbreviation, agency.name)};
  }
  return {agency.where, message(phrases::file::candidate_shares, agency.name, candidate.part)};
}

void check_names(Report& report, ChangeId id) {
  const Catalog& catalog = report.scene.catalog;
  const Change& change = catalog[id];
  for (const auto* const list : {&change.from, &change.to}) {
    for (const std::string& name : *list) {
      const auto meant = resolve(catalog, report.known, name, change.jurisdiction);
      if (meant.size() == 1 && catalog[meant.front()].declared) continue;
      if (meant.size() > 1) {
        report.add(id, message(phrases::found::ambiguous_in_change, name));
        continue;
      }
      Finding& finding = report.add(id, message(phrases::found::undeclared_in_change, name));
      for (const Candidate& candidate : candidates(catalog, name, change.jurisdiction)) {
        finding.notes.push_back(candidate_note(catalog, candidate));
      }
      finding.remedy = message(phrases::file::declare_agency, name);
    }
  }
}

void check_shape(Report& report, ChangeId id) {
  const Change& change = report.scene.catalog[id];
  const Shape shape = shape_of(change.kind);
  const std::size_t before = change.from.size();
  const std::size_t after = change.to.size();
  const bool fits = shape.least_before <= before && before <= shape.most_before &&
                    shape.least_after <= after && after <= shape.most_after;
  if (!fits) {
    report.add(
        id, message(phrases::found::wrong_shape, name_of(change.kind), before, after, shape.words));
  }
  if (change.kind == ChangeKind::transfer && change.topics.empty()) {
    report.add(id, message(phrases::found::transfer_without_topics));
  }
}

/// The agencies that names mean; none of them if one is not known for sure.
std::set<AgencyId> bodies_of(
    const Report& report, const Change& change, const std::vector<std::string>& names) {
  std::set<AgencyId> bodies;
  for (const std::string& name : names) {
    const auto meant = resolve(report.scene.catalog, report.known, name, change.jurisdiction);
    if (meant.size() != 1) return {};
    bodies.insert(meant.front());
  }
  return bodies;
}

/// The same bodies before and after, perhaps under names that are aliases of each other.
void check_difference(Report& report, ChangeId id) {
  const Change& change = report.scene.catalog[id];
  const auto before = bodies_of(report, change, change.from);
  if (before.empty() || before != bodies_of(report, change, change.to)) return;
  report
      .add(id, message(phrases::found::to_itself, name_of(change.kind),
                   names_of(report.scene.catalog, {before.begin(), before.end()})))
      .remedy = message(phrases::found::correct_names);
}

/// A body that passes duties on, or is given some while it goes on, must exist.
void check_existence(Report& report, ChangeId id, AgencyId body) {
  const Catalog& catalog = report.scene.catalog;
  const Lineage& lineage = report.scene.lineage;
  const Life& life = lineage.lives[body.value];
  const Date date = catalog[id].date;
  const Date begin = begin_of(catalog, lineage, body);
  const Date end = end_of(catalog, lineage, body);
  const std::string& name = catalog[body].name;
  if (life.ended != id && is_before(end, date)) {
    report
        .add(id, message(phrases::found::changed_after_its_end, name, as_text(date), as_text(end)))
        .notes.push_back(change_here(catalog, *life.ended));
  }
  if (life.founded != id && is_before(date, begin)) {
    report
        .add(id,
            message(phrases::found::changed_before_its_begin, name, as_text(date), as_text(begin)))
        .notes.push_back(change_here(catalog, *life.founded));
  }
}

/// A body begins once.
void check_beginning(Report& report, ChangeId id, AgencyId body) {
  const Catalog& catalog = report.scene.catalog;
  const Date begin = begin_of(catalog, report.scene.lineage, body);
  const Date date = catalog[id].date;
  const auto founded = report.scene.lineage.lives[body.value].founded;
  if (founded == id || !is_before(begin, date)) return;
  report
      .add(id,
          message(phrases::found::founded_twice, catalog[body].name, as_text(begin), as_text(date)))
      .notes.push_back(change_here(catalog, *founded));
}

void check_dates(Report& report, ChangeId id) {
  const Catalog& catalog = report.scene.catalog;
  const ChangeKind kind = catalog[id].kind;
  const auto before = origins(report.scene.lineage, id);
  for (const AgencyId body : before) check_existence(report, id, body);
  const bool joins =
      kind == ChangeKind::absorb || kind == ChangeKind::transfer || kind == ChangeKind::keep_plate;
  for (const AgencyId body : heirs(report.scene.lineage, id)) {
    if (std::ranges::find(before, body) != before.end()) continue;
    if (joins) {
      check_existence(report, id, body);
    } else {
      check_beginning(report, id, body);
    }
  }
}

void check_circles(Report& report) {
  const Catalog& catalog = report.scene.catalog;
  for (const auto& circle : report.scene.lineage.circles) {
    const auto after = changes_after(report.scene.lineage, circle.front());
    Finding& finding =
        report.add(after.front(), message(phrases::found::circle, names_of(catalog, circle)));
    finding.remedy = message(phrases::found::name_apart);
  }
  const auto tops = top_bodies(catalog);
  for (const AgencyId body : ids(catalog.agencies)) {
    const std::string& whole = catalog[body].part_of;
    if (whole.empty() || tops[body.value] != body) continue;
    if (resolve(catalog, report.known, whole, catalog[body].jurisdiction).size() != 1) continue;
    Finding finding;
    finding.subject = key_of(catalog, body);
    finding.span = catalog[body].where;
    finding.message = message(phrases::found::part_of_circle, catalog[body].name);
    report.findings.push_back(std::move(finding));
  }
}

}  // namespace

std::vector<Finding> lineage_inconsistent(const Scene& scene) {
  const bool has_parts = std::ranges::any_of(
      scene.catalog.agencies, [](const Agency& agency) { return !agency.part_of.empty(); });
  if (scene.catalog.changes.empty() && !has_parts) return {};
  const Names known = names(scene.catalog);
  Report report{scene, known};
  for (const ChangeId id : ids(scene.catalog.changes)) {
    check_names(report, id);
    check_shape(report, id);
    check_difference(report, id);
    check_dates(report, id);
  }
  check_circles(report);
  return std::move(report.findings);
}

}  // namespace remit::rule
