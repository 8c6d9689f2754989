#include "report_pictures.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <variant>

#include "dot_program.hpp"
#include "remit/analysis/diagram.hpp"
#include "remit/analysis/patched.hpp"
#include "remit/analysis/selection.hpp"
#include "remit/base/phrases/report.hpp"
#include "remit/render/dot.hpp"
#include "remit/render/lineage_dot.hpp"

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

std::vector<TaskId> tasks_of(const Catalog& catalog, const Selection& selection) {
  return select(catalog, selection);
}

}  // namespace

std::vector<ReportPicture> report_pictures(
    const Catalog& catalog, const LineagePicture& lineage, const PictureLimits& limits) {
  Drawer drawer(limits);
  std::vector<ReportPicture> pictures(1);
  pictures.front().view = "overview";
  const auto all = tasks_of(catalog, {});
  draw_diagram(drawer, pictures.front(), overview_diagram(without_proposals(catalog), all));
  if (!lineage.changes.empty()) {
    ReportPicture& picture = pictures.emplace_back();
    picture.view = "lineage";
    if (lineage.changes.size() > limits.changes) {
      picture.why_not = message(phrases::report::no_room);
    } else {
      drawer.draw(picture, [&](Language language) { return as_dot(catalog, lineage, language); });
    }
  }
  for (const PlanId plan : ids<Plan>(catalog.plans)) {
    if (pictures.size() >= limits.pictures) break;
    ReportPicture& picture = pictures.emplace_back();
    picture.view = "plan";
    picture.plan = plan;
    Selection selection;
    selection.plans = {plan};
    draw_diagram(drawer, picture, tasks_diagram(catalog, tasks_of(catalog, selection)));
  }
  return pictures;
}

}  // namespace remit::app
