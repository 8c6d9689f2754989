// Names are decided before the documents are read into plans, so that every later step sees the
// bodies that are meant; only one that is several bodies is divided at the end. Assignments are
// decided afterwards, on the finished draft: first the review of what was read is written down,
// then the draft is changed.

#include "remit/intake/reviewed_draft.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "remit/base/phrases/files.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/review.hpp"
#include "remit/base/text.hpp"
#include "remit/intake/draft_plan.hpp"
#include "remit/intake/edge_decisions.hpp"
#include "remit/intake/review_problems.hpp"
#include "remit/intake/settled_draft.hpp"
#include "remit/model/clause_form.hpp"
#include "remit/model/display_names.hpp"
#include "remit/model/place.hpp"

namespace remit {

namespace {

class Replay {
public:
  Replay(const Catalog& known, const Review& review, Language language)
      : known_(known), review_(review), language_(language), agencies_(known, made_) {
    for (const Agency& agency : known.agencies) has_agencies_.insert(known[agency.jurisdiction].id);
  }

  ReviewedDraft run(const NextDocument& next, const DraftOptions& options) {
    for (const NameDecision& name : review_.names) give(name);
    add_plans(made_, agencies_, next, known_, options);
    for (const Plan& plan : made_.catalog.plans) plans_.insert(plan.id);
    for (const AgencyId id : ids(made_.catalog.agencies)) {
      drafted_.insert(key_of(made_.catalog, id));
    }
    const EdgeDecisions decisions = edge_decisions(made_, review_);
    ReviewedDraft reviewed;
    reviewed.review.names = names();
    reviewed.review.plans = plans(decisions);
    tell(decisions);
    settle(decisions);
    std::ranges::stable_sort(problems_, {}, &Diagnostic::span);
    reviewed.problems = std::move(problems_);
    count(reviewed);
    reviewed.draft = std::move(made_);
    return reviewed;
  }

private:
  void count(ReviewedDraft& reviewed) const {
    reviewed.open = open_;
    for (const Decision* const item : here_) {
      const bool is_open = ruling_of(*item) == Ruling::undecided || unclear_.contains(item);
      ++(is_open ? reviewed.open : unfit_.contains(item) ? reviewed.unfit : reviewed.decided);
    }
  }

  void tell_unfit(const Decision& decision, Diagnostic problem) {
    unfit_.insert(&decision);
    problems_.push_back(std::move(problem));
  }

  /// The known jurisdiction of an id; none if there is no such.
  [[nodiscard]] std::optional<JurisdictionId> known_jurisdiction(const std::string& id) const {
    for (const JurisdictionId each : ids(known_.jurisdictions)) {
      if (known_[each].id == id) return each;
    }
    return {};
  }

  void complain(const Decision& decision, const std::string& name, JurisdictionId home) {
    unclear_.insert(&decision);
    Diagnostic problem{"undeclared-agency", Severity::error, {}, decision.where,
        message(phrases::review::nobody_meant, name), {}, message(phrases::review::say_means)};
    if (const auto place = known_jurisdiction(made_.catalog[home].id)) {
      for (const Candidate& candidate : candidates(known_, name, place)) {
        problem.notes.push_back(
            {{}, message(phrases::file::may_be, key_of(known_, candidate.agency))});
      }
    }
    problems_.push_back(std::move(problem));
  }

  void complain_of_both(const Decision& decision) {
    unclear_.insert(&decision);
    problems_.push_back(unclear_problem(decision));
  }

  void give(const NameDecision& name) {
    const Ruling ruling = ruling_of(name.decision);
    if (ruling == Ruling::undecided) return;
    if (ruling == Ruling::unclear) return complain_of_both(name.decision);
    AgencyRegister::Given given{{}, {}, name.kind, false};
    if (ruling == Ruling::correct) {
      const Decision& decision = name.decision;
      const JurisdictionId home = agencies_.jurisdiction(name.jurisdiction);
      const std::string& meant = decision.means.empty() ? decision.word : decision.means;
      const std::vector<std::string> bodies = bodies_in(meant);
      for (const std::string& body : bodies) {
        given.known = agencies_.known_agency(body, home);
        if (!given.known && decision.means.empty()) return complain(decision, body, home);
      }
      if (bodies.size() == 1) {
        given.name = meant;
      } else {
        given = {};  // they take over what the name is given when all is read
      }
    }
    agencies_.give(name.jurisdiction, name.name, std::move(given));
  }

  [[nodiscard]] bool is_imported(const std::string& plan) const { return plans_.contains(plan); }

  [[nodiscard]] bool asks_about(const ProposedAgency& proposal) const {
    const Agency& agency = made_.catalog[proposal.agency];
    return !proposal.decided && is_single_body(agency) &&
           has_agencies_.contains(made_.catalog[agency.jurisdiction].id);
  }

  /// The decisions there were, then the names that nothing bears and nobody decided about.
  std::vector<NameDecision> names() {
    std::vector<NameDecision> all;
    std::set<std::string> proposed;
    for (const ProposedAgency& proposal : made_.proposed) {
      proposed.insert(key_of(made_.catalog, proposal.agency));
    }
    std::map<std::string, const NameDecision*> before;
    for (const NameDecision& name : review_.names) {
      const std::string key = name.jurisdiction + "/" + name.name;
      before.emplace(key, &name);
      const bool is_elsewhere = !name.plan.empty() && !is_imported(name.plan);
      if (ruling_of(name.decision) == Ruling::undecided && !is_elsewhere) continue;
      const bool is_met = agencies_.was_met(name.jurisdiction, name.name) || proposed.contains(key);
      if (!is_met && !is_elsewhere && !unclear_.contains(&name.decision)) {
        tell_unfit(name.decision, unmatched_problem(name));
      }
      if (is_met || !is_elsewhere) here_.push_back(&name.decision);
      proposed.erase(key);
      all.push_back(name);
    }
    for (const ProposedAgency& proposal : made_.proposed) {
      const std::string key = key_of(made_.catalog, proposal.agency);
      if (!proposed.contains(key) || !asks_about(proposal)) continue;
      all.push_back(question(proposal));
      ++open_;
      if (const auto asked = before.find(key); asked != before.end()) {
        all.back().decision = asked->second->decision;
      }
    }
    return all;
  }

  [[nodiscard]] NameDecision question(const ProposedAgency& proposal) const {
    const Agency& agency = made_.catalog[proposal.agency];
    NameDecision question;
    question.name = agency.name;
    question.jurisdiction = made_.catalog[agency.jurisdiction].id;
    question.plan = made_.catalog[proposal.plan].id;
    question.kind = agency.kind;
    for (const ProposedAgency::Meant& meant : proposal.candidates) {
      question.perhaps.push_back(meant.agency);
    }
    const std::string place = place_in_words(
        made_.catalog[proposal.plan].source.file, proposal.line, proposal.place, language_);
    question.read =
        in_words(place.empty() ? message(phrases::review::named, proposal.times)
                               : message(phrases::review::named_from, place, proposal.times),
            language_);
    return question;
  }

  [[nodiscard]] std::string reading_of(AssignmentId id) const {
    const DraftClause& clause = made_.clauses[made_.clause_of[id.value]];
    const std::string_view how = in_words(label_of(clause.sureness), language_);
    const Phrase form = label_of_form(clause.form);
    const std::string place = place_in_words(
        made_.catalog[clause.plan].source.file, clause.line, clause.place, language_);
    return in_words(message(phrases::review::read_at, how, form, place), language_);
  }

  /// What was decided or is to be decided, in the order of the documents; plans that are not
  /// imported now stay as they are.
  std::vector<PlanReview> plans(const EdgeDecisions& decisions) {
    std::vector<PlanReview> all;
    for (const PlanId id : ids(made_.catalog.plans)) {
      all.push_back({made_.catalog[id].id, {}});
      std::vector<EdgeDecision>& edges = all.back().assignments;
      const auto add = [&](IdRange<Assignment> range) {
        for (const AssignmentId edge : range) {
          const EdgeDecision* const before = decisions.of_edge[edge.value];
          if (before == nullptr && made_.catalog[edge].sureness == Sureness::sure) continue;
          edges.push_back(decision_about(made_, edge, before));
          edges.back().read = reading_of(edge);
          if (before == nullptr) ++open_;
          if (before != nullptr) here_.push_back(&before->decision);
          const auto [rival, end] = decisions.rivals.equal_range(edge);
          for (auto each = rival; each != end; ++each) {
            edges.push_back(edges.back());
            edges.back().decision = each->second->decision;
            here_.push_back(&each->second->decision);
          }
        }
      };
      add(made_.catalog[id].assignments);
      for (const TaskId task : made_.catalog[id].tasks) add(made_.catalog[task].assignments);
    }
    for (const EdgeDecisions::Unmatched& unmatched : decisions.unmatched) {
      if (ruling_of(unmatched.decision->decision) == Ruling::undecided) continue;
      all[unmatched.plan.value].assignments.push_back(*unmatched.decision);
      here_.push_back(&unmatched.decision->decision);
    }
    for (const PlanReview& plan : review_.plans) {
      if (!is_imported(plan.plan)) all.push_back(plan);
    }
    return all;
  }

  void tell(const EdgeDecisions& decisions) {
    const auto decided = [](const EdgeDecision& edge) {
      return ruling_of(edge.decision) != Ruling::undecided;
    };
    for (const AssignmentId edge : decisions.retitled) {
      const EdgeDecision& decision = *decisions.of_edge[edge.value];
      if (decided(decision)) problems_.push_back(retitled_problem(made_, edge, decision));
    }
    for (const auto& [edge, rival] : decisions.rivals) {
      contested_.insert(edge.value);
      unclear_.insert(&decisions.of_edge[edge.value]->decision);
      unclear_.insert(&rival->decision);
      problems_.push_back(rival_problem(*decisions.of_edge[edge.value], *rival));
    }
    for (const EdgeDecisions::Unmatched& unmatched : decisions.unmatched) {
      if (!decided(*unmatched.decision)) continue;
      tell_unfit(unmatched.decision->decision, unmatched_problem(made_, unmatched));
    }
    std::map<std::string, std::pair<const PlanReview*, std::size_t>> elsewhere;
    for (const PlanReview& plan : review_.plans) {
      if (is_imported(plan.plan)) continue;
      auto& [first, count] = elsewhere[plan.plan];
      if (first == nullptr) first = &plan;
      count += static_cast<std::size_t>(std::ranges::count_if(plan.assignments, decided));
    }
    for (const auto& [id, plan] : elsewhere) {
      if (plan.second > 0) problems_.push_back(elsewhere_problem(*plan.first, plan.second));
    }
  }

  void settle(const EdgeDecisions& decisions) {
    std::vector<Settlement> settled(made_.catalog.assignments.size());
    for (const AssignmentId id : ids<Assignment>(made_.catalog.assignments)) {
      const EdgeDecision* const decision = decisions.of_edge[id.value];
      if (decision == nullptr || contested_.contains(id.value)) continue;
      settled[id.value] = settlement(id, decision->decision);
    }
    const std::vector<BodiesMeant> meant = bodies_meant();
    made_ = settled_draft(std::move(made_), settled, meant);
  }

  /// Names that are no bodies, or several.
  std::vector<BodiesMeant> bodies_meant() {
    std::map<std::string, const NameDecision*> decided;
    for (const NameDecision& name : review_.names) {
      if (unclear_.contains(&name.decision)) continue;
      decided.emplace(name.jurisdiction + "/" + folded_name(name.name), &name);
    }
    std::vector<BodiesMeant> all;
    const std::vector<ProposedAgency> proposed = made_.proposed;
    for (const ProposedAgency& proposal : proposed) {
      const Agency& agency = made_.catalog[proposal.agency];
      const JurisdictionId home = agency.jurisdiction;
      const auto name = decided.find(made_.catalog[home].id + "/" + folded_name(agency.name));
      if (name == decided.end()) continue;
      const Decision& decision = name->second->decision;
      const std::vector<std::string> names =
          bodies_in(decision.means.empty() ? decision.word : decision.means);
      const bool is_rejected = ruling_of(decision) == Ruling::reject;
      if (is_rejected) all.push_back({proposal.agency, {}});
      if (is_rejected || names.size() < 2) continue;
      all.push_back({proposal.agency,
          agencies_named(names, home, {proposal.plan, proposal.line, proposal.place})});
    }
    return all;
  }

  Settlement settlement(AssignmentId id, const Decision& decision) {
    Settlement settled;
    const Ruling ruling = ruling_of(decision);
    if (ruling == Ruling::unclear) {
      complain_of_both(decision);
      return settled;
    }
    settled.is_decided = ruling != Ruling::undecided;
    settled.is_rejected = ruling == Ruling::reject;
    if (ruling != Ruling::correct) return settled;
    settled.role = decision.as;
    std::string meant = decision.means;
    const bool is_word = ruling_named(decision.word) == Ruling::correct;
    if (is_word && !settled.role) settled.role = role_called(decision.word);
    if (is_word && meant.empty() && !role_called(decision.word)) meant = decision.word;
    if (meant.empty()) return settled;
    const Assignment edge = made_.catalog[id];
    const JurisdictionId home = made_.catalog[edge.plan].jurisdiction;
    const std::vector<std::string> names = bodies_in(meant);
    for (const std::string& name : names) {
      if (!decision.means.empty() || is_somebody(name, home)) continue;
      complain(decision, name, home);
      return {};
    }
    settled.agencies = agencies_named(names, home, {edge.plan, edge.line, {}});
    return settled;
  }

  std::vector<AgencyId> agencies_named(
      const std::vector<std::string>& names, JurisdictionId home, const Mention& mention) {
    std::vector<AgencyId> all;
    for (const std::string& name : names) {
      NamedBody body;
      body.name = name;
      const std::size_t proposed = made_.proposed.size();
      all.push_back(agencies_.agency(body, home, mention));
      if (made_.proposed.size() > proposed) made_.proposed.back().decided = true;
    }
    return all;
  }

  [[nodiscard]] bool is_somebody(const std::string& name, JurisdictionId home) const {
    return agencies_.known_agency(name, home) ||
           drafted_.contains(made_.catalog[home].id + "/" + name);
  }

  const Catalog& known_;
  const Review& review_;
  Language language_;
  Draft made_;
  AgencyRegister agencies_;
  std::set<std::string> has_agencies_;  ///< jurisdictions of the known catalog that have some
  std::set<std::string> plans_;         ///< of the draft
  std::set<std::string> drafted_;       ///< keys of its agencies, as it was read
  std::set<std::uint32_t> contested_;   ///< assignments with decisions that contradict each other
  std::vector<Diagnostic> problems_;
  std::size_t open_ = 0;               ///< questions that no item asked before
  std::vector<const Decision*> here_;  ///< the items about these documents
  std::set<const Decision*> unfit_;
  std::set<const Decision*> unclear_;
};

}  // namespace

ReviewedDraft reviewed_draft(const NextDocument& next, const Catalog& known,
    const DraftOptions& options, const Review& review, Language language) {
  return Replay(known, review, language).run(next, options);
}

}  // namespace remit
