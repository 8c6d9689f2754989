#include "remit/render/summary_form.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "remit/analysis/outline.hpp"
#include "remit/analysis/rules.hpp"
#include "remit/base/phrases/labels.hpp"
#include "remit/base/phrases/summary.hpp"
#include "remit/render/answers.hpp"
#include "remit/render/matrix_words.hpp"

namespace remit {

namespace {

using Kind = FormRow::Kind;

/// How far the tasks of a plan have somebody.
struct Coverage {
  std::size_t tasks = 0;
  std::size_t with_lead = 0;
  std::size_t without_lead = 0;
  std::size_t nobody = 0;
  std::size_t assignments = 0;

  void add(const Coverage& other) {
    tasks += other.tasks;
    with_lead += other.with_lead;
    without_lead += other.without_lead;
    nobody += other.nobody;
    assignments += other.assignments;
  }
};

bool has_lead(const Catalog& catalog, const OutlineRow& item) {
  const Held all = held(catalog, item);
  return std::any_of(all.assignments.begin(), all.assignments.end(), [&](AssignmentId id) {
    const Assignment& it = catalog[id];
    const bool leads = it.role == Role::lead || it.presumed;
    return leads && !it.proposed && is_single_body(catalog[it.agency]);
  });
}

Coverage coverage_of(const Catalog& catalog, const MatrixRow& row) {
  Coverage one;
  for (const Role role : all_roles) one.assignments += row.totals[role];
  if (!row.item.task || row.item.kind == RowKind::heading) return one;
  one.tasks = 1;
  if (row.item.kind == RowKind::gap) {
    one.nobody = 1;
  } else if (has_lead(catalog, row.item)) {
    one.with_lead = 1;
  } else if (row.item.kind == RowKind::task) {
    one.without_lead = 1;
  }
  return one;
}

class Summary {
public:
  Summary(const Catalog& catalog, const Matrix& matrix, Language language)
      : catalog_(catalog), matrix_(matrix), language_(language) {
    form_.name = words(phrases::summary::sheet);
    form_.columns = {{{}, Align::left, 30}, {{}, Align::right, 10}, {{}, Align::right, 12},
        {{}, Align::right, 12}, {{}, Align::right, 10}, {{}, Align::right, 10},
        {{}, Align::right, 10}};
  }

  Form made(std::span<const Diagnostic> findings) && {
    add_coverage();
    add_findings(findings);
    add_loads();  // the longest comes last, so that its head can be repeated on every page
    form_.title = plans_.size() == 1 ? in_words(message(phrases::summary::title_of_one,
                                                    catalog_[plans_.begin()->first].title),
                                           language_)
                                     : words(phrases::summary::title);
    for (const Phrase note : {Phrase(phrases::summary::note_inherited),
             Phrase(phrases::summary::note_presumed), Phrase(phrases::summary::note_findings)}) {
      form_.notes.push_back(words(note));
    }
    return std::move(form_);
  }

private:
  [[nodiscard]] std::string words(Phrase phrase) const { return words_of(phrase, language_); }

  void add_row(Kind kind, std::vector<FormCell> cells) {
    cells.resize(form_.columns.size());
    form_.rows.push_back({kind, std::move(cells)});
  }

  void add_caption(Phrase phrase) {
    std::vector<FormCell> cells{{words(phrase)}};
    cells.front().across = static_cast<std::uint32_t>(form_.columns.size());
    cells.resize(form_.columns.size(), {{}, Emphasis::none, 1, 0});
    form_.rows.push_back({Kind::caption, std::move(cells)});
  }

  void add_head(std::initializer_list<std::string> titles) {
    std::vector<FormCell> cells;
    for (const std::string& title : titles) cells.push_back({title});
    add_row(Kind::head, std::move(cells));
  }

  void add_coverage_row(Kind kind, const std::string& name, const Coverage& it) {
    const std::size_t covered = it.tasks - it.nobody;
    const std::string share = it.tasks == 0
                                  ? std::string()
                                  : in_words(message(phrases::summary::percent,
                                                 (covered * 100 + it.tasks / 2) / it.tasks),
                                        language_);
    std::vector<FormCell> cells{{name}};
    for (const std::size_t number : {it.tasks, it.with_lead, it.without_lead, it.nobody}) {
      cells.push_back({std::to_string(number)});
    }
    if (it.nobody > 0) cells.back().emphasis = Emphasis::gap;
    cells.push_back({share});
    cells.push_back({std::to_string(it.assignments)});
    add_row(kind, std::move(cells));
  }

  void add_coverage() {
    for (const MatrixRow& row : matrix_.rows) {
      plans_[row.item.plan].add(coverage_of(catalog_, row));
    }
    add_caption(phrases::summary::coverage);
    add_head({words(phrases::summary::plan), words(phrases::summary::tasks),
        words(phrases::summary::with_lead), words(phrases::summary::without_lead),
        words(phrases::summary::nobody), words(phrases::summary::share),
        words(phrases::summary::assignments)});
    Coverage all;
    for (const auto& [plan, it] : plans_) {
      all.add(it);
      add_coverage_row(Kind::body, catalog_[plan].title, it);
    }
    if (plans_.size() > 1) add_coverage_row(Kind::total, words(phrases::summary::all), all);
  }

  void add_loads() {
    std::vector<std::map<PlanId, bool>> plans(matrix_.columns.size());
    for (const MatrixRow& row : matrix_.rows) {
      for (const MatrixCell& cell : row.cells) {
        if (!cell.roles.empty()) plans[cell.column][row.item.plan] = true;
      }
    }
    add_caption(phrases::summary::loads);
    add_head({words(phrases::column::agency), std::string(label(Role::lead, language_)),
        std::string(label(Role::cooperate, language_)),
        std::string(label(Role::responsible, language_)),
        std::string(label(Role::listed, language_)), words(phrases::column::total),
        words(phrases::column::plans)});
    std::vector<AgencyId> agencies;
    for (const MatrixColumn& column : matrix_.columns) agencies.push_back(column.agency);
    const std::vector<std::string> names = agency_titles(catalog_, agencies, Layout::reading);
    for (std::size_t i = 0; i < names.size(); ++i) {
      std::vector<FormCell> cells{{names[i]}};
      std::uint32_t total = 0;
      for (const Role role : all_roles) {
        const std::uint32_t number = matrix_.columns[i].totals[role];
        total += number;
        cells.push_back({number == 0 ? std::string() : std::to_string(number)});
      }
      cells.push_back({std::to_string(total)});
      cells.push_back({std::to_string(plans[i].size())});
      add_row(Kind::body, std::move(cells));
    }
  }

  void add_findings(std::span<const Diagnostic> findings) {
    constexpr std::uint32_t wide = 5;
    std::map<std::tuple<int, std::string>, std::size_t> counts;  // the gravest first
    for (const Diagnostic& finding : findings) {
      ++counts[{-static_cast<int>(finding.severity), std::string(finding.rule)}];
    }
    add_caption(phrases::summary::findings);
    const auto add = [&](Kind kind, const std::string& what, const std::string& severity,
                         const std::string& number) {
      std::vector<FormCell> cells{{what, Emphasis::none, 1, wide}};
      cells.resize(wide, {{}, Emphasis::none, 1, 0});
      cells.push_back({severity});
      cells.push_back({number});
      add_row(kind, std::move(cells));
    };
    add(Kind::head, words(phrases::summary::what), words(phrases::column::severity),
        words(phrases::summary::number));
    for (const auto& [which, number] : counts) {
      const auto& [severity, id] = which;
      const Rule* const rule = rule_named(id);
      std::string what = rule == nullptr ? id : words(rule->summary);
      if (rule != nullptr) what.append(" (").append(id).append(")");
      add(Kind::body, what, words(severity_word(static_cast<Severity>(-severity))),
          std::to_string(number));
    }
    if (counts.empty()) add(Kind::body, words(phrases::summary::no_findings), {}, "0");
  }

  static Phrase severity_word(Severity severity) {
    if (severity == Severity::error) return phrases::severity::error;
    return severity == Severity::warning ? Phrase(phrases::severity::warning)
                                         : Phrase(phrases::severity::info);
  }

  const Catalog& catalog_;
  const Matrix& matrix_;
  Language language_;
  std::map<PlanId, Coverage> plans_;
  Form form_;
};

}  // namespace

Form summary_form(const Catalog& catalog, const Matrix& matrix,
    std::span<const Diagnostic> findings, Language language) {
  return Summary(catalog, matrix, language).made(findings);
}

}  // namespace remit
