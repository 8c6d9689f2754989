#include "import_review.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <ostream>
#include <string>
#include <system_error>
#include <vector>

#include "import_files.hpp"
#include "reason.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/import.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/base/text.hpp"
#include "remit/io/write_review.hpp"
#include "remit/render/diagnostics.hpp"

namespace remit::app {

namespace {

std::vector<const Decision*> decisions_of(const Review& review) {
  std::vector<const Decision*> decisions;
  for (const NameDecision& name : review.names) decisions.push_back(&name.decision);
  for (const PlanReview& plan : review.plans) {
    for (const EdgeDecision& edge : plan.assignments) decisions.push_back(&edge.decision);
  }
  return decisions;
}

/// A name for a review file where none was given.
std::string review_file_for(const Catalog& catalog) {
  return (catalog.plans.size() == 1 ? catalog.plans.front().id : "plans") + ".review.yaml";
}

/// How far the review is, and the next step.
Message review_state(const Call& call, const ReviewedDraft& made) {
  const std::string& file = call.options.review;
  if (made.unfit > 0) {
    return message(phrases::imports::some_unfit, file, made.decided, made.open, made.unfit);
  }
  if (made.open > 0) return message(phrases::imports::to_decide, file, made.decided, made.open);
  const std::string& draft = call.options.output;
  if (draft.empty()) {
    return message(phrases::imports::all_decided_unwritten, file, made.decided);
  }
  return message(phrases::imports::all_decided, file, made.decided, draft);
}

}  // namespace

ReviewReading review_asked(const Call& call) {
  const std::string& path = call.options.review;
  std::error_code unknown;
  if (path.empty() || !std::filesystem::exists(path, unknown)) return {};
  ReviewReading reading = read_review(source_file(path, bytes_of(call, path)));
  call.err << as_text(reading.diagnostics, reading.sources, call.language, call.err_color);
  return reading;
}

ReviewReading review_to_write(const Call& call, ReviewedDraft& made) {
  ReviewReading after =
      read_review(source_file(call.options.review, as_yaml(made.review, call.language)));
  const std::vector<const Decision*> old_items = decisions_of(made.review);
  const std::vector<const Decision*> new_items = decisions_of(after.review);
  std::map<Span, Span> moved;
  for (std::size_t i = 0; i < std::min(old_items.size(), new_items.size()); ++i) {
    moved.emplace(old_items[i]->where, new_items[i]->where);
  }
  for (const PlanReview& plan : made.review.plans) {
    const auto now = std::ranges::find(after.review.plans, plan.plan, &PlanReview::plan);
    if (now != after.review.plans.end()) moved.emplace(plan.where, now->where);
  }
  const auto move = [&](std::optional<Span>& span) {
    const auto to = span ? moved.find(*span) : moved.end();
    if (to != moved.end()) span = to->second;
  };
  for (Diagnostic& problem : made.problems) {
    move(problem.span);
    for (Note& note : problem.notes) move(note.span);
  }
  std::ranges::stable_sort(made.problems, {}, &Diagnostic::span);
  return after;
}

void tell_review(const Call& call, const ReviewReading& file, const ReviewedDraft& made) {
  call.err << as_text(made.problems, file.sources, call.language, call.err_color);
  const std::string& path = call.options.review;
  if (path.empty() && made.open == 0) return;
  call.err << printable(in_words(path.empty() ? message(phrases::imports::may_review, made.open,
                                                    review_file_for(made.draft.catalog))
                                              : review_state(call, made),
                  call.language))
           << '\n';
}

void deliver_review(const Call& call, const ReviewReading& before, const ReviewReading& after) {
  const std::string& text = after.sources.front().text;
  if (!before.sources.empty() && before.sources.front().text == text) return;
  try {
    save(call.options.review, text);
  } catch (const std::system_error& error) {
    throw CannotWrite(in_words(message(phrases::usage::cannot_write, call.options.review,
                                   reason(error.code(), call.language)),
        call.language));
  }
}

}  // namespace remit::app
