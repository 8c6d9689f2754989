#include "remit/analysis/search.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "remit/base/text.hpp"

// The words asked for are cut into units: a run of Latin letters and digits, or one Chinese
// character. A unit is found in a text when a piece holding it is there: the run itself, or one of
// the two pairs the character forms with its neighbours. A character's weight is that of the
// *commoner* of its two pairs: a pair across a word boundary (慧旅 in 智慧旅游) is always rare,
// and would otherwise outweigh the words themselves.

namespace remit {

namespace {

/// Where a piece stands counts: a title says what a task is, a heading only what it belongs to.
enum Field : std::size_t { title, keywords, measures, targets, above, field_count };
constexpr std::array<double, field_count> prominence{1.0, 0.85, 0.7, 0.45, 0.5};
constexpr double least_share = 0.5;
constexpr double run_share = 0.2;
constexpr double same_title = 0.05;

struct Piece {
  std::string text;
  std::size_t first = 0;  ///< the units it covers
  std::size_t count = 1;
};

struct Unit {
  std::u32string text;
  bool joined = false;  ///< continues the unit before it, without a break in the words
};

bool is_latin(char32_t c) {
  return c < 0x250;
}

bool is_break(char32_t c) {
  constexpr std::u32string_view breaks = U" \t\n,;、，；。/+";
  return breaks.find(c) != std::u32string_view::npos;
}

std::vector<Unit> units(std::string_view words) {
  std::vector<Unit> all;
  bool joined = false;
  std::size_t start = 0;
  const std::u32string text = decoded(words);
  while (start < text.size()) {
    const std::size_t end = std::min(
        static_cast<std::size_t>(
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(start), text.end(), is_break) -
            text.begin()),
        text.size());
    const std::u32string word =
        decoded(folded_topic(encoded(std::u32string_view(text).substr(start, end - start))));
    for (const char32_t c : word) {
      const bool grows = joined && is_latin(c) && is_latin(all.back().text.back());
      if (grows) {
        all.back().text += c;
      } else {
        all.push_back({std::u32string(1, c), joined});
      }
      joined = true;
    }
    joined = false;
    start = end + 1;
  }
  return all;
}

std::vector<Piece> pieces(const std::vector<Unit>& all) {
  std::vector<Piece> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool has_next = i + 1 < all.size() && all[i + 1].joined;
    const bool pairs_up = has_next || all[i].joined;
    if (!pairs_up || is_latin(all[i].text.front())) found.push_back({encoded(all[i].text), i, 1});
    if (has_next) found.push_back({encoded(all[i].text + all[i + 1].text), i, 2});
  }
  return found;
}

/// For every task and piece the prominence of the best field that holds it; 0 if none does.
struct Occurrences {
  std::vector<double> best;  ///< task by task, piece by piece
  std::vector<double> tasks_with;
};

void note(std::string_view text, double weight, const std::vector<Piece>& asked, double* best) {
  if (text.empty()) return;
  const std::string folded = folded_topic(text);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (best[i] < weight && folded.find(asked[i].text) != std::string::npos) best[i] = weight;
  }
}

Occurrences occurrences(const Catalog& catalog, const std::vector<Piece>& asked) {
  const std::size_t width = asked.size();
  Occurrences found{std::vector<double>(catalog.tasks.size() * width), std::vector<double>(width)};
  for (const TaskId id : ids(catalog.tasks)) {
    const Task& task = catalog[id];
    double* const best = found.best.data() + id.value * width;
    note(task.title, prominence[title], asked, best);
    for (const auto& keyword : task.keywords) note(keyword, prominence[keywords], asked, best);
    for (const auto& topic : task.topics) note(topic, prominence[keywords], asked, best);
    for (const Measure& measure : task.measures) {
      note(measure.title, prominence[measures], asked, best);
      for (const auto& keyword : measure.keywords) note(keyword, prominence[targets], asked, best);
    }
    for (const Target& target : task.targets) note(target.text, prominence[targets], asked, best);
    for (std::size_t i = 0; i < width; ++i) {
      if (task.parent) {
        const double inherited = found.best[task.parent->value * width + i] * prominence[above];
        best[i] = std::max(best[i], inherited);
      }
      if (best[i] > 0) ++found.tasks_with[i];
    }
  }
  return found;
}

std::vector<double> weights(
    const std::vector<Unit>& all, const std::vector<Piece>& asked, const Occurrences& found) {
  const std::size_t tasks_in_all = found.best.size() / std::max<std::size_t>(asked.size(), 1);
  const auto count = static_cast<double>(tasks_in_all);
  std::vector<double> commonest(all.size(), 0.0);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    for (std::size_t unit = asked[i].first; unit < asked[i].first + asked[i].count; ++unit) {
      commonest[unit] = std::max(commonest[unit], found.tasks_with[i]);
    }
  }
  std::vector<double> weight;
  weight.reserve(commonest.size());
  for (const double tasks : commonest) weight.push_back(std::log(1 + (count + 1) / (tasks + 0.5)));
  return weight;
}

/// The stretches of the words that a task holds, longest first.
std::vector<std::string> stretches(const std::vector<Unit>& all, const std::vector<double>& found) {
  std::vector<std::u32string> runs;
  bool running = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (found[i] <= 0) {
      running = false;
      continue;
    }
    if (running && all[i].joined) {
      runs.back() += all[i].text;
    } else {
      runs.push_back(all[i].text);
    }
    running = true;
  }
  std::ranges::stable_sort(runs, std::ranges::greater{}, &std::u32string::size);
  std::vector<std::string> texts;
  texts.reserve(runs.size());
  for (const std::u32string& run : runs) texts.push_back(encoded(run));
  return texts;
}

/// The words as asked, ready to be looked for.
struct Query {
  std::vector<Unit> all;
  std::vector<Piece> asked;
  std::vector<double> weight;
  std::string folded;
};

Match rated(const Query& query, TaskId task, const double* best) {
  std::vector<double> found(query.all.size(), 0.0);
  for (std::size_t i = 0; i < query.asked.size(); ++i) {
    const Piece& piece = query.asked[i];
    for (std::size_t unit = piece.first; unit < piece.first + piece.count; ++unit) {
      found[unit] = std::max(found[unit], best[i]);
    }
  }
  double held = 0;
  double prominent = 0;
  double whole = 0;
  double joined = 0;
  for (std::size_t i = 0; i < found.size(); ++i) {
    whole += query.weight[i];
    prominent += query.weight[i] * found[i];
    if (found[i] > 0) held += query.weight[i];
  }
  if (held < least_share * whole) return {task, 0, {}};
  for (std::size_t i = 0; i < query.asked.size(); ++i) joined += best[i];
  const double share = prominent / whole;
  const double pairs = joined / static_cast<double>(query.asked.size());
  return {task, (1 - run_share) * share + run_share * pairs, stretches(query.all, found)};
}

}  // namespace

std::vector<Match> search(const Catalog& catalog, std::string_view words, Sections sections) {
  Query query{units(words), {}, {}, folded_topic(words)};
  query.asked = pieces(query.all);
  if (query.asked.empty()) return {};
  const Occurrences found = occurrences(catalog, query.asked);
  query.weight = weights(query.all, query.asked, found);
  std::vector<Match> matches;
  for (const TaskId id : ids(catalog.tasks)) {
    if (sections == Sections::left_out && is_section(catalog, id)) continue;
    Match match = rated(query, id, found.best.data() + id.value * query.asked.size());
    if (match.score <= 0) continue;
    const auto length = static_cast<double>(characters(folded_topic(catalog[id].title)));
    const double likeness = static_cast<double>(characters(query.folded)) / std::max(length, 1.0);
    match.score = (1 - same_title) * match.score + same_title * std::min(likeness, 1 / likeness);
    matches.push_back(std::move(match));
  }
  std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
  return matches;
}

}  // namespace remit
