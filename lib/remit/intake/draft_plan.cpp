#include "remit/intake/draft_plan.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "remit/intake/figures.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/indicators.hpp"

namespace remit {

namespace {

/// Adds one plan to a draft.
/// Background that may hold goals of the plan.
bool may_state_goals(std::string_view title) {
  return std::ranges::any_of(
      std::array<std::string_view, 4>{"目标", "指标", "总体要求", "总体思路"},
      [&](std::string_view word) { return title.find(word) != std::string_view::npos; });
}

class PlanWriter {
public:
  PlanWriter(Draft& draft, AgencyRegister& agencies, const ReadPlan& read)
      : draft_(draft), agencies_(agencies), read_(read), places_(*read.document) {}

  PlanId add(PlanPlace place) {
    home_ = place.jurisdiction;
    plan_ = {static_cast<std::uint32_t>(draft_.catalog.plans.size())};
    draft_.catalog.plans.push_back(description(std::move(place)));
    const Lists duties = add_edges(read_.planned.whole_plan, {});
    Plan& plan = draft_.catalog.plans[plan_.value];
    plan.assignments = duties.assignments;
    plan.open = duties.open;
    plan.tasks.first = next_task();
    add_tasks();
    add_targets();
    add_groups();
    draft_.catalog.plans[plan_.value].tasks.last = next_task();
    return plan_;
  }

private:
  struct Lists {
    IdRange<Assignment> assignments;
    Roles open;
    std::string deadline;
    std::string told_deadline;  ///< of a duty in prose
    bool deadlines_differ = false;
    bool nobody = false;
    std::uint32_t clause_line = 0;
  };

  [[nodiscard]] TaskId next_task() const {
    return {static_cast<std::uint32_t>(draft_.catalog.tasks.size())};
  }
  [[nodiscard]] AssignmentId next_edge() const {
    return {static_cast<std::uint32_t>(draft_.catalog.assignments.size())};
  }

  Plan description(PlanPlace place) const {
    Plan plan;
    plan.id = std::move(place.id);
    plan.jurisdiction = place.jurisdiction;
    plan.title = read_.facts.title.empty() ? plan.id : read_.facts.title;
    plan.title_given = read_.facts.title.empty();
    plan.issuer = read_.facts.issuer;
    plan.document_number = read_.facts.document_number;
    plan.issued = read_.facts.issued;
    plan.period_begin = read_.facts.period_begin;
    plan.period_end = read_.facts.period_end;
    plan.lead_convention = read_.first_leads ? LeadConvention::first_listed : LeadConvention::none;
    const std::string& file = read_.document->file;
    plan.source.file = file.substr(file.find_last_of('/') + 1);
    plan.checksum = read_.document->checksum;
    return plan;
  }

  /// The edges that some clauses make, by role, in the order of the text.
  Lists add_edges(const std::vector<std::size_t>& clauses, std::optional<TaskId> task) {
    Lists lists;
    lists.assignments.first = next_edge();
    std::vector<std::size_t> drafted;
    drafted.reserve(clauses.size());
    for (const std::size_t index : clauses) drafted.push_back(add_clause(index, task, lists));
    std::set<std::pair<std::uint32_t, Role>> named;
    for (const Role role : all_roles) {
      std::uint32_t order = 0;
      for (std::size_t i = 0; i < clauses.size(); ++i) {
        const FoundClause& found = read_.clauses[clauses[i]];
        for (std::size_t which = 0; which < found.clause.bodies.size(); ++which) {
          const NamedBody& body = found.clause.bodies[which];
          if (body.role != role) continue;
          const std::uint32_t line = draft_.clauses[drafted[i]].line;
          const Source at = source_at(found.places.empty() ? found.place : found.places[which]);
          const AgencyId agency = agencies_.agency(body, home_, {plan_, line, at.place});
          const bool is_new = named.emplace(agency.value, role).second;
          if (!is_new && found.clause.from == Provenance::prose) continue;
          draft_.catalog.assignments.push_back(
              {plan_, task, agency, role, ++order, found.clause.from, false, body.as_written,
                  body.duty, line, {}, found.clause.sureness});
          draft_.clause_of.push_back(drafted[i]);
          draft_.catalog.assignments.back().presumed = is_presumed(order, role, found, task);
        }
      }
    }
    drop_told_twice(lists.assignments.first);
    lists.assignments.last = next_edge();
    return lists;
  }

  /// What a sentence says again of a body that a list names adds nothing.
  void drop_told_twice(AssignmentId first) {
    std::vector<Assignment>& edges = draft_.catalog.assignments;
    std::set<std::uint32_t> listed;
    for (std::size_t i = first.value; i < edges.size(); ++i) {
      if (edges[i].from != Provenance::prose) listed.insert(edges[i].agency.value);
    }
    std::size_t kept = first.value;
    std::array<std::uint32_t, all_roles.size()> order{};
    for (std::size_t i = first.value; i < edges.size(); ++i) {
      const bool is_again = edges[i].from == Provenance::prose &&
                            edges[i].role == Role::responsible &&
                            listed.contains(edges[i].agency.value);
      if (is_again) continue;
      edges[i].order = ++order.at(static_cast<std::size_t>(edges[i].role));
      if (kept != i) edges[kept] = std::move(edges[i]);
      draft_.clause_of[kept] = draft_.clause_of[i];
      ++kept;
    }
    edges.resize(kept);
    draft_.clause_of.resize(kept);
  }

  [[nodiscard]] bool is_presumed(
      std::uint32_t order, Role role, const FoundClause& found, std::optional<TaskId> task) const {
    return read_.first_leads && task && order == 1 && found.clause.from != Provenance::prose &&
           (role == Role::responsible || role == Role::listed);
  }

  std::size_t add_clause(std::size_t index, std::optional<TaskId> task, Lists& lists) {
    const FoundClause& found = read_.clauses[index];
    const Source source = source_at(found.place);
    for (const Role role : all_roles) {
      if (found.clause.open.has(role)) lists.open.add(role);
    }
    note_deadline(found.clause, lists);
    lists.nobody = lists.nobody || found.clause.nobody;
    if (lists.clause_line == 0 && found.clause.from != Provenance::prose) {
      lists.clause_line = source.line;
    }
    draft_.clauses.push_back({plan_, task, found.text, found.clause.form, found.clause.from,
        found.clause.sureness, source.line, source.place});
    return draft_.clauses.size() - 1;
  }

  /// Sentences of a task that have to be done at different times say nothing about the whole.
  static void note_deadline(const Clause& clause, Lists& lists) {
    if (clause.deadline.empty()) return;
    if (clause.from != Provenance::prose) {
      if (lists.deadline.empty()) lists.deadline = clause.deadline;
    } else if (lists.told_deadline.empty()) {
      lists.told_deadline = clause.deadline;
    } else if (lists.told_deadline != clause.deadline) {
      lists.deadlines_differ = true;
    }
  }

  void add_tasks() {
    std::map<std::size_t, TaskId> task_of;
    for (const std::size_t index : kept_tasks(read_.planned)) {
      const PlannedTask& planned = read_.planned.tasks[index];
      const TaskId id = next_task();
      task_of[index] = id;
      Task task;
      task.plan = plan_;
      if (planned.parent) {
        const auto parent = task_of.find(*planned.parent);
        if (parent != task_of.end()) task.parent = parent->second;
      }
      task.number = planned.number;
      task.title = planned.title.empty() ? planned.number : planned.title;
      task.source = source_at(planned.place ? *planned.place : place(planned.head));
      for (const PlannedMeasure& measure : planned.measures) {
        task.measures.push_back({measure.title, {}, source_at(place(measure.body)), {}});
      }
      draft_.catalog.tasks.push_back(std::move(task));
      const Lists lists = add_edges(planned.clauses, id);
      finish(draft_.catalog.tasks[id.value], lists);
    }
    close_tasks();
  }

  static void finish(Task& task, const Lists& lists) {
    task.assignments = lists.assignments;
    task.open = lists.open;
    task.deadline = lists.deadline;
    const bool is_told = lists.clause_line == 0 && !lists.deadlines_differ;
    if (task.deadline.empty() && is_told) task.deadline = lists.told_deadline;
    task.none = lists.nobody && lists.assignments.empty();
    if (lists.clause_line != task.source.line) task.source.clause_line = lists.clause_line;
  }

  /// Where each task's descendants end.
  void close_tasks() {
    auto& tasks = draft_.catalog.tasks;
    const std::uint32_t first = draft_.catalog.plans[plan_.value].tasks.first.value;
    for (auto i = static_cast<std::uint32_t>(tasks.size()); i-- > first;) {
      tasks[i].last.value = std::max(tasks[i].last.value, i + 1);
      if (!tasks[i].parent) continue;
      TaskId& last = tasks[tasks[i].parent->value].last;
      last.value = std::max(last.value, tasks[i].last.value);
    }
  }

  Place place(const Extract& extract) {
    return places_.place_of(read_.paragraphs[extract.paragraph], extract.at.begin);
  }

  void add_targets(std::span<const Indicator> indicators, std::vector<Target>& targets) {
    for (const Indicator& found : indicators) {
      const int year = found.year != 0 ? found.year : read_.facts.period_end.year;
      if (year == 0) continue;
      targets.push_back({found.text, found.value, found.unit, year, source_at(found.place), {}});
    }
  }

  void add_targets() {
    add_targets(read_.indicators, draft_.catalog.plans[plan_.value].targets);
    const std::vector<std::size_t> kept = kept_tasks(read_.planned);
    std::uint32_t task = draft_.catalog.plans[plan_.value].tasks.first.value;
    std::size_t next = 0;
    for (std::size_t i = 0; i < read_.planned.tasks.size(); ++i) {
      const PlannedTask& planned = read_.planned.tasks[i];
      const bool is_kept = next < kept.size() && kept[next] == i;
      auto& targets =
          is_kept ? draft_.catalog.tasks[task].targets : draft_.catalog.plans[plan_.value].targets;
      add_targets(planned.indicators, targets);
      const bool states_goals = is_kept || may_state_goals(planned.title);
      if (states_goals) {
        for (const Extract& extract : planned.body) add_targets(extract, targets);
        add_indicators(planned.body, targets);
      }
      if (is_kept) {
        ++next;
        ++task;
      }
    }
  }

  /// The numbers of the tasks by the paragraphs of their text.
  [[nodiscard]] std::map<std::size_t, std::string> tasks_by_paragraph() const {
    std::map<std::size_t, std::string> numbers;
    for (const std::size_t index : kept_tasks(read_.planned)) {
      const PlannedTask& task = read_.planned.tasks[index];
      for (const Extract& extract : task.body) numbers.emplace(extract.paragraph, task.number);
    }
    return numbers;
  }

  void add_groups() {
    if (read_.groups.empty()) return;
    const auto numbers = tasks_by_paragraph();
    std::vector<Group>& groups = draft_.catalog.plans[plan_.value].groups;
    for (const FoundGroup& found : read_.groups) {
      const std::string& name = found.group.name;
      const bool continues =
          !groups.empty() && (name.empty() || groups.back().name.ends_with(name));
      if (!continues && name.empty()) continue;
      const Extract at{found.paragraph, found.group.at};
      const auto task = numbers.find(found.paragraph);
      if (!continues) {
        groups.push_back({name, {}, {}, {}, false,
            task == numbers.end() ? std::string() : task->second, source_at(place(at)), {}});
      }
      Group& group = groups.back();
      if (group.head.empty()) group.head = found.group.head;
      group.open = group.open || found.group.open;
      const std::size_t which = groups.size() * 2;
      add_members(group.office, found.group.office, {which, group.source.line});
      add_members(group.members, found.group.members, {which + 1, group.source.line});
    }
  }

  /// A list of a group, by which its members are told apart, and where it stands.
  struct MemberList {
    std::size_t which = 0;
    std::uint32_t line = 0;
  };

  void add_members(
      std::vector<Member>& members, const std::vector<NamedBody>& bodies, MemberList list) {
    for (const NamedBody& body : bodies) {
      const AgencyId agency = agencies_.member(body, home_, {plan_, list.line, {}});
      if (is_member_.emplace(list.which, agency.value).second) {
        members.push_back({agency, body.as_written, {}});
      }
    }
  }

  void add_targets(const Extract& extract, std::vector<Target>& targets) {
    const std::string_view text = text_of(extract);
    const int since = read_.facts.issued.year;
    for (const Figure& figure : figures(text, since)) {
      const int year = figure.year != 0 ? figure.year : read_.facts.period_end.year;
      if (year == 0) continue;
      const Extract at{extract.paragraph, {extract.at.begin + figure.at.begin, 0}};
      targets.push_back(
          {std::string(stripped(text.substr(figure.at.begin, figure.at.end - figure.at.begin))),
              figure.value, figure.unit, year, source_at(place(at)), {}});
    }
  }

  /// Those of tables that have one cell a line; real tables are added where they stand.
  void add_indicators(const std::vector<Extract>& body, std::vector<Target>& targets) {
    std::vector<std::string_view> lines;
    lines.reserve(body.size());
    for (const Extract& extract : body) lines.push_back(text_of(extract));
    for (LineIndicator& found : indicators(lines)) {
      const int year = found.year != 0 ? found.year : read_.facts.period_end.year;
      if (year == 0) continue;
      targets.push_back({std::move(found.text), std::move(found.value), std::move(found.unit), year,
          source_at(place(body[found.line])), {}});
    }
  }

  [[nodiscard]] std::string_view text_of(const Extract& extract) const {
    return std::string_view(read_.paragraphs[extract.paragraph].text)
        .substr(extract.at.begin, extract.at.end - extract.at.begin);
  }

  Draft& draft_;
  AgencyRegister& agencies_;
  const ReadPlan& read_;
  PlaceFinder places_;
  JurisdictionId home_;
  PlanId plan_;
  std::set<std::pair<std::size_t, std::uint32_t>> is_member_;
};

}  // namespace

PlanId add_plan(Draft& draft, AgencyRegister& agencies, const ReadPlan& read, PlanPlace place) {
  return PlanWriter(draft, agencies, read).add(std::move(place));
}

}  // namespace remit
