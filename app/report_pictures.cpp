#include "report_pictures.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <variant>

#include "dot_program.hpp"
#include "legible.hpp"
#include "remit/analysis/comparison.hpp"
#include "remit/analysis/diagram.hpp"
#include "remit/analysis/edge_list.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/phrases/report.hpp"
#include "remit/render/comparison_table.hpp"
#include "remit/render/dot.hpp"
#include "remit/render/lineage_dot.hpp"
#include "remit/render/network_dot.hpp"
#include "remit/render/network_table.hpp"

namespace remit::app {

namespace {

/// Draws pictures as long as there is room for them.
class Drawer {
public:
  explicit Drawer(const PictureLimits& limits) : limits_(limits) {}

  /// `dot_in(language)` is the picture in DOT.
  template <class DotIn>
  void draw(ReportPicture& picture, const DotIn& dot_in) {
    if (drawn_ == limits_.pictures || bytes_ >= limits_.all_bytes) {
      picture.why_not = message(phrases::report::no_room);
      return;
    }
    if (missing_) picture.why_not = missing_;
    if (picture.why_not || !draw(picture.zh, picture, dot_in(Language::zh))) return;
    if (!draw(picture.en, picture, dot_in(Language::en))) return;
    ++drawn_;
    bytes_ += picture.zh.size();
  }

private:
  bool draw(std::string& svg, ReportPicture& picture, const std::string& dot) {
    DotRun run;
    run.time_limit = std::chrono::seconds(10);
    auto drawn = run_dot(dot, run);
    if (auto* const problem = std::get_if<Message>(&drawn)) {
      if (drawn_ == 0) missing_ = *problem;
      picture.why_not = std::move(*problem);
    } else if (std::get<std::string>(drawn).size() > limits_.bytes) {
      picture.why_not = message(phrases::report::no_room);
    } else {
      svg = std::get<std::string>(std::move(drawn));
      return true;
    }
    picture.zh.clear();
    picture.en.clear();
    return false;
  }

  PictureLimits limits_;
  std::size_t drawn_ = 0;
  std::size_t bytes_ = 0;
  std::optional<Message> missing_;  ///< why the first one was not drawn: no other would be
};

/// A diagram, or why it would be too much for its reader.
void draw_diagram(Drawer& drawer, ReportPicture& picture, const Diagram& diagram) {
  if (auto reasons = refusal(diagram); !reasons.empty()) {
    picture.why_not = std::move(reasons.front());
    return;
  }
  drawer.draw(picture, [&](Language language) { return as_dot(diagram, language); });
}

BothTables in_both(const EdgeList& network) {
  return {network_table(network, Layout::reading, Language::zh),
      network_table(network, Layout::reading, Language::en)};
}

ReportPicture named(std::string_view view) {
  ReportPicture picture;
  picture.view = view;
  return picture;
}

/// Who works with whom, the strongest bonds.
void add_cooperation(std::vector<ReportPicture>& pictures, Drawer& drawer, const Catalog& catalog) {
  const EdgeList network = cooperation_network(catalog, select(catalog, {}));
  if (network.edges.empty()) return;
  const StrongPart part = strong_part(network);
  ReportPicture& picture = pictures.emplace_back(named("cooperation"));
  picture.table = in_both(part.network);
  drawer.draw(picture, [&](Language language) { return cooperation_dot(part, language); });
}

/// What is alike within a jurisdiction, what most needs a decision first.
void add_overlaps(std::vector<ReportPicture>& pictures, Drawer& drawer, const Catalog& catalog,
    std::span<const OverlapPair> all) {
  std::vector<OverlapPair> pairs(all.begin(), all.end());
  std::erase_if(pairs, [](const OverlapPair& pair) { return pair.kind == PairKind::counterpart; });
  if (pairs.empty()) return;
  const auto shown = legible_pairs(pairs);
  ReportPicture& picture = pictures.emplace_back(named("overlaps"));
  picture.table = in_both(overlap_network(catalog, shown));
  drawer.draw(picture, [&](Language language) {
    return overlaps_dot(catalog, shown, {pairs.size() - shown.size(), most_alike}, language);
  });
}

/// What changes between the two states that the report knows of.
void add_changes(std::vector<ReportPicture>& pictures, Drawer& drawer, const States& states) {
  if (changed(states.comparison, states.chosen).empty()) return;
  ReportPicture& picture = pictures.emplace_back(named("changes"));
  const auto table = [&](Language language) {
    Table told = comparison_table(states.comparison, states.chosen, language);
    for (const Message& name : names_of(states, language)) {
      told.notes.push_back(in_words(name, language));
    }
    return told;
  };
  picture.table = BothTables{table(Language::zh), table(Language::en)};
  const Diagram diagram = legible([&](const PictureBudget& budget) {
    return changes_diagram(states.comparison, states.chosen, {budget});
  });
  if (auto reasons = refusal(diagram); !reasons.empty()) {
    picture.why_not = std::move(reasons.front());
    return;
  }
  drawer.draw(picture, [&](Language language) {
    Diagram told = diagram;
    const auto names = names_of(states, language);
    told.numbers.insert(told.numbers.begin(), names.begin(), names.end());
    return as_dot(told, language);
  });
}

void add_lineage(std::vector<ReportPicture>& pictures, Drawer& drawer, const Catalog& catalog,
    const LineagePicture& lineage, std::size_t most_changes) {
  if (lineage.changes.empty()) return;
  ReportPicture& picture = pictures.emplace_back(named("lineage"));
  if (lineage.changes.size() > most_changes) {
    picture.why_not = message(phrases::report::no_room);
    return;
  }
  drawer.draw(picture, [&](Language language) { return as_dot(catalog, lineage, language); });
}

}  // namespace

std::vector<ReportPicture> report_pictures(
    const PicturesWanted& wanted, const PictureLimits& limits) {
  const Catalog& catalog = wanted.catalog;
  Drawer drawer(limits);
  std::vector<ReportPicture> pictures{named("overview")};
  const Catalog settled = without_proposals(catalog);
  const std::vector<TaskId> all = select(catalog, {});
  draw_diagram(drawer, pictures.front(),
      legible([&](const auto& budget) { return legible_overview(settled, all, budget); }));
  add_cooperation(pictures, drawer, settled);
  add_overlaps(pictures, drawer, settled, wanted.pairs);
  if (wanted.states) add_changes(pictures, drawer, *wanted.states);
  add_lineage(pictures, drawer, catalog, wanted.lineage, limits.changes);
  for (const PlanId plan : ids<Plan>(catalog.plans)) {
    if (pictures.size() >= limits.pictures) break;
    ReportPicture& picture = pictures.emplace_back(named("plan"));
    picture.plan = plan;
    Selection selection;
    selection.plans = {plan};
    const std::vector<TaskId> chosen = select(catalog, selection);
    draw_diagram(drawer, picture,
        legible([&](const auto& budget) { return legible_diagram(catalog, chosen, budget); }));
  }
  return pictures;
}

}  // namespace remit::app
