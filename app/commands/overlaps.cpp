#include "remit/analysis/overlaps.hpp"

#include <algorithm>
#include <charconv>
#include <ostream>
#include <set>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "commands/commands.hpp"
#include "day.hpp"
#include "findings.hpp"
#include "reason.hpp"
#include "remit/analysis/evaluation.hpp"
#include "remit/analysis/fragmentation.hpp"
#include "remit/analysis/series.hpp"
#include "remit/analysis/task_groups.hpp"
#include "remit/base/load.hpp"
#include "remit/base/phrases/overlaps.hpp"
#include "remit/base/phrases/usage.hpp"
#include "remit/graph/lineage.hpp"
#include "remit/io/read_labels.hpp"
#include "remit/render/diagnostics.hpp"
#include "remit/render/overlaps_json.hpp"
#include "remit/render/overlaps_table.hpp"
#include "session.hpp"
#include "thesaurus.hpp"

namespace remit::app {

namespace {

/// The threshold that is asked for; none, and told, if it is none.
std::optional<double> threshold_asked(const Call& call) {
  const std::string& text = call.options.threshold;
  if (text.empty()) return least_similarity;
  double value = -1;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (read.ec == std::errc() && read.ptr == end && value >= 0 && value <= 1) return value;
  tell(call, message(phrases::usage::no_threshold, text));
  return {};
}

/// Everything that is known, before the filters.
struct Known {
  std::vector<OverlapPair> pairs;
  std::vector<TaskGroup> groups{};
  std::vector<FragmentedTopic> fragmented{};
  std::vector<Succession> series{};
};

/// Leaves the pairs of that score.
void raise(std::vector<OverlapPair>& pairs, double least) {
  std::erase_if(pairs, [&](const OverlapPair& pair) { return pair.similar.score < least; });
}

/// Groups, topics and series rest on what is said to overlap, whatever score is asked for.
Known known(const Call& call, const Catalog& catalog, OverlapQuestion question) {
  const Lineage lineage = build_lineage(catalog);
  const double least = question.least;
  question.least = std::min(least, least_similarity);
  Known known{overlaps(catalog, lineage, question)};
  std::vector<OverlapPair> alike = known.pairs;
  raise(alike, least_similarity);
  raise(known.pairs, least);
  const auto is_asked = [&](std::string_view view) {
    return call.format == "json" || call.options.view == view;
  };
  if (is_asked("groups")) known.groups = task_groups(catalog, lineage, question, alike);
  if (is_asked("topics")) known.fragmented = fragmented_topics(catalog, lineage, question, alike);
  if (is_asked("series")) known.series = successions(catalog, alike);
  return known;
}

bool is_of_kind(const OverlapPair& pair, const std::vector<std::string>& kinds) {
  return kinds.empty() || std::ranges::any_of(kinds, [&](const std::string& kind) {
    return kind == name_of(pair.kind) || (kind == "conflict" && pair.conflict);
  });
}

std::set<PlanId> plans_of(const Catalog& catalog, std::span<const TaskId> tasks) {
  std::set<PlanId> plans;
  for (const TaskId task : tasks) plans.insert(catalog[task].plan);
  return plans;
}

/// Which pairs can be in the answer: a new draft is not paid for with all the plans before it.
PairScope scope_of(const Call& call, const std::set<PlanId>& plans) {
  if (call.format == "json") return {};  // has everything
  const bool is_of_pairs = call.options.view.empty() || call.options.view == "pairs";
  return is_of_pairs ? PairScope{{plans.begin(), plans.end()}} : PairScope{{}, true};
}

/// Leaves what one of the chosen tasks has a part in, and the kinds that are asked for.
void filter(Known& known, const Session& session, std::span<const TaskId> chosen,
    const Thesaurus& thesaurus) {
  const Catalog& catalog = session.catalog();
  const auto is_chosen = [&](TaskId task) { return std::ranges::binary_search(chosen, task); };
  const Options& options = session.options();
  std::erase_if(known.pairs, [&](const OverlapPair& pair) {
    if (!is_chosen(pair.a.task) && !is_chosen(pair.b.task)) return true;
    return !is_of_kind(pair, options.pair_kinds) || (options.uncoordinated && pair.coordinated);
  });
  std::erase_if(known.groups, [&](const TaskGroup& group) {
    if (options.uncoordinated && group.coordinator) return true;
    return std::ranges::none_of(group.tasks, is_chosen);
  });
  const auto asked = topic_named(thesaurus, options.topic);
  const auto is_asked = [&](TopicId topic) {
    return !asked || is_part_of(thesaurus, topic, *asked) || is_part_of(thesaurus, *asked, topic);
  };
  std::erase_if(known.fragmented, [&](const FragmentedTopic& topic) {
    if (!is_asked(topic.topic) || (options.uncoordinated && topic.coordinator)) return true;
    return std::ranges::none_of(topic.tasks, is_chosen);
  });
  const std::set<PlanId> plans = plans_of(catalog, chosen);
  std::erase_if(known.series, [&](const Succession& each) {
    return !plans.contains(each.earlier) && !plans.contains(each.later);
  });
}

Message counts(std::span<const OverlapPair> pairs) {
  const auto count = [&](auto counts) { return std::ranges::count_if(pairs, counts); };
  const auto is = [](PairKind kind) {
    return [kind](const OverlapPair& pair) { return pair.kind == kind; };
  };
  const auto conflicts = count(
      [](const OverlapPair& pair) { return pair.kind == PairKind::restated && pair.conflict; });
  const auto apart = count(
      [](const OverlapPair& pair) { return pair.kind == PairKind::overlapping && pair.conflict; });
  return message(phrases::pair::counts, pairs.size(), conflicts,
      count(is(PairKind::restated)) - conflicts, count(is(PairKind::duplicated)),
      count(is(PairKind::overlapping)), apart, count(is(PairKind::counterpart)),
      count([](const OverlapPair& pair) { return pair.waiver != nullptr; }));
}

Message summary_of(const Known& known, std::string_view view) {
  if (view == "groups") {
    return message(phrases::group::counts, known.groups.size(),
        std::ranges::count_if(
            known.groups, [](const TaskGroup& group) { return !group.coordinator; }));
  }
  if (view == "topics") {
    return message(phrases::fragmented::counts, known.fragmented.size(),
        std::ranges::count_if(
            known.fragmented, [](const FragmentedTopic& topic) { return !topic.coordinator; }));
  }
  if (view == "series") {
    if (known.series.empty()) return message(phrases::series::none);
    return message(phrases::series::counts, known.series.size());
  }
  return counts(known.pairs);
}

void deliver_known(const Call& call, const OverlapWords& words, const Known& known) {
  const std::string& view = call.options.view;
  if (call.format == "json") {
    deliver(
        call, overlaps_json(words, {known.pairs, known.groups, known.fragmented, known.series}));
  } else if (view == "groups") {
    deliver(call, groups_table(words, known.groups));
  } else if (view == "topics") {
    deliver(call, fragmented_table(words, known.fragmented));
  } else if (view == "series") {
    deliver(call, series_table(words, known.series));
  } else {
    deliver(call, overlap_pairs_table(words, known.pairs));
  }
}

/// Compares with labelled pairs; the labels' problems are told.
ExitCode evaluate(const Session& session, OverlapQuestion question) {
  const Call& call = session.call;
  const std::string& path = call.options.evaluate;
  std::optional<LabelsReading> read;
  try {
    read = read_labels(load(path));
  } catch (const std::system_error& error) {
    throw CannotRead(
        in_words(message(phrases::usage::cannot_read, path, reason(error.code(), call.language)),
            call.language));
  }
  if (!read->diagnostics.empty()) {
    call.err << as_text(read->diagnostics, read->sources, call.language, call.err_color);
    return ExitCode::unreadable;
  }
  const Catalog& catalog = session.catalog();
  const double threshold = std::exchange(question.least, 0);
  const auto pairs = overlaps(catalog, build_lineage(catalog), question);
  const Evaluation evaluation = evaluated(catalog, pairs, read->labels, threshold);
  const OverlapWords words{catalog, question.thesaurus, layout_of(call), call.language};
  if (call.format == "json") {
    deliver(call, evaluation_json(words, evaluation));
  } else {
    deliver(call, evaluation_table(words, evaluation));
  }
  return ExitCode::fine;
}

}  // namespace

ExitCode overlaps(const Session& session) {
  const Call& call = session.call;
  const auto selection = selection_asked(session);
  const auto threshold = threshold_asked(call);
  if (!selection || !threshold) return ExitCode::usage;
  const auto settings = settings_found(call);
  if (!settings) return ExitCode::usage;
  const auto thesaurus = thesaurus_found(call);
  if (!thesaurus) return ExitCode::usage;
  const Catalog& catalog = session.catalog();
  OverlapQuestion question{*thesaurus, {}, *threshold, day_of_findings(session)};
  if (!call.options.evaluate.empty()) return evaluate(session, question);
  const TopicWords words = topic_words(*thesaurus);
  const auto topics = task_topics(catalog, *thesaurus, words);
  question.topics = topics;
  question.decided = settings->waivers;
  question.words = &words;
  const std::vector<TaskId> chosen = select(catalog, *selection);
  question.scope = scope_of(call, plans_of(catalog, chosen));
  Known found = known(call, catalog, question);
  filter(found, session, chosen, *thesaurus);
  deliver_known(call, {catalog, *thesaurus, layout_of(call), call.language}, found);
  call.err << in_words(summary_of(found, call.options.view), call.language) << '\n';
  return ExitCode::fine;
}

}  // namespace remit::app
