// Who draws tasks and agencies in two lanes needs no general layout: order and place follow from
// the diagram, and edges are curves from lane to lane. That keeps sections in the order of the
// document and the picture the same with every version of Graphviz. Groups are divided among
// columns without changing their order (the linear partition problem), the number of columns is
// the one that brings the picture nearest to the sides of a sheet of A3, √2 to 1.

#include "remit/render/arrangement.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "remit/base/text.hpp"

namespace remit {

namespace {

constexpr int padding_x = 7;
constexpr int padding_y = 4;
constexpr int border = 8;  ///< what the second line around a gap takes from its box
constexpr int node_gap = 7;
constexpr int edge_gap = 7;      ///< between the ends of two edges on one side
constexpr int numbers_gap = 11;  ///< likewise where numbers stand at them
constexpr int frame = 10;        ///< between a group's frame and what is in it
constexpr int title_height = 16;
constexpr int group_gap = 12;
constexpr int column_gap = 22;
constexpr int narrowest_lane_gap = 80;
constexpr int widest_lane_gap = 150;
constexpr std::size_t most_columns = 8;
constexpr int marks_width = 30;  ///< of “○→●” and some air

struct Size {
  int width = 0;
  int height = 0;
};

int label_width(const Label& label, int size) {
  int width = 0;
  for (const std::string& line : label) width = std::max(width, text_width(line, size));
  return width;
}

int lines_height(const Label& label, int height) {
  return static_cast<int>(label.size()) * height;
}

/// The sizes of nodes: room for the label, and for the ends of the edges on its busier side.
std::vector<Size> node_sizes(const Diagram& diagram, std::span<const Label> labels) {
  std::vector<int> left(labels.size(), 0);
  std::vector<int> right(labels.size(), 0);
  for (const DiagramEdge& edge : diagram.edges) {
    ++right[edge.from];
    ++left[edge.to];
  }
  const int gap = numbers_room(diagram) > 0 ? numbers_gap : edge_gap;
  std::vector<Size> sizes;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const int extra = diagram.nodes[i].kind == NodeKind::gap ? border : 0;
    const int ends = gap * std::max(left[i], right[i]);
    sizes.push_back({label_width(labels[i], font_size) + 2 * padding_x + extra,
        std::max(lines_height(labels[i], line_height) + 2 * padding_y + extra, ends)});
  }
  return sizes;
}

/// The nodes of a group by lane.
using Lanes = std::vector<std::vector<std::uint32_t>>;

std::vector<Lanes> lanes_by_group(const Diagram& diagram) {
  std::uint32_t lanes = 1;
  for (const DiagramNode& node : diagram.nodes) lanes = std::max(lanes, node.lane + 1);
  std::vector<Lanes> groups(diagram.groups.size(), Lanes(lanes));
  for (std::uint32_t i = 0; i < diagram.nodes.size(); ++i) {
    groups[diagram.nodes[i].group][diagram.nodes[i].lane].push_back(i);
  }
  return groups;
}

int lane_height(const std::vector<std::uint32_t>& lane, const std::vector<Size>& sizes) {
  int height = 0;
  for (const std::uint32_t node : lane) height += sizes[node].height + node_gap;
  return std::max(0, height - node_gap);
}

int inner_height(const Lanes& lanes, const std::vector<Size>& sizes) {
  int height = 0;
  for (const auto& lane : lanes) height = std::max(height, lane_height(lane, sizes));
  return height;
}

/// Where lanes begin, from the left of what is in a frame, and how wide they are.
struct LanePlan {
  std::vector<int> left;
  std::vector<int> width;
};

LanePlan lane_plan(
    const Diagram& diagram, const std::vector<Size>& sizes, const std::vector<Lanes>& groups) {
  LanePlan plan;
  plan.width.resize(groups.empty() ? 0 : groups.front().size());
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    int& width = plan.width[diagram.nodes[i].lane];
    width = std::max(width, sizes[i].width);
  }
  int tallest = 0;
  for (const Lanes& lanes : groups) tallest = std::max(tallest, inner_height(lanes, sizes));
  const int room = numbers_room(diagram);
  const int gap = room + std::clamp(tallest / 4, narrowest_lane_gap, widest_lane_gap);
  int left = 0;
  for (const int width : plan.width) {
    plan.left.push_back(left);
    left += width + gap;
  }
  return plan;
}

int group_width(const Lanes& lanes, const LanePlan& plan, const Label& title) {
  int width = label_width(title, title_font_size);
  for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
    if (!lanes[lane].empty()) width = std::max(width, plan.left[lane] + plan.width[lane]);
  }
  return width + 2 * frame;
}

/// How many groups fit one below the other, from each on, in columns no higher than `height`.
std::vector<std::size_t> divided(const std::vector<Size>& groups, int height) {
  std::vector<std::size_t> columns;
  int used = 0;
  for (const Size& group : groups) {
    if (columns.empty() || used + group_gap + group.height > height) {
      columns.push_back(0);
      used = -group_gap;
    }
    ++columns.back();
    used += group_gap + group.height;
  }
  return columns;
}

/// The lowest columns, at most so many, that hold the groups in their order.
std::vector<std::size_t> lowest_columns(const std::vector<Size>& groups, std::size_t columns) {
  int low = 0;
  int high = 0;
  for (const Size& group : groups) {
    low = std::max(low, group.height);
    high += group.height + group_gap;
  }
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (divided(groups, middle).size() <= columns) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return divided(groups, low);
}

Size extent(const std::vector<Size>& groups, const std::vector<std::size_t>& columns) {
  Size all{-column_gap, 0};
  std::size_t next = 0;
  for (const std::size_t count : columns) {
    Size column{0, -group_gap};
    for (std::size_t i = 0; i < count; ++i, ++next) {
      column.width = std::max(column.width, groups[next].width);
      column.height += groups[next].height + group_gap;
    }
    all.width += column.width + column_gap;
    all.height = std::max(all.height, column.height);
  }
  return all;
}

/// How far from the sides of a sheet, upright or not; 0 is best.
double misfit(const Size& size) {
  const double ratio = static_cast<double>(size.width) / std::max(1, size.height);
  return std::abs(std::abs(std::log(ratio)) - std::log(std::numbers::sqrt2));
}

std::vector<std::size_t> best_columns(const std::vector<Size>& groups) {
  std::vector<std::size_t> best = lowest_columns(groups, 1);
  for (std::size_t columns = 2; columns <= std::min(groups.size(), most_columns); ++columns) {
    std::vector<std::size_t> other = lowest_columns(groups, columns);
    if (misfit(extent(groups, other)) < misfit(extent(groups, best))) best = std::move(other);
  }
  return best;
}

/// Places a group whose upper left corner is given, and the nodes in it.
void place_group(Arrangement& result, std::size_t group, const Lanes& lanes,
    const std::vector<Size>& sizes, const LanePlan& plan) {
  const Box& box = result.groups[group];
  const int left = box.centre.x - box.width / 2 + frame;
  const int bottom = box.centre.y - box.height / 2 + frame;
  const int height = inner_height(lanes, sizes);
  for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
    const int count = static_cast<int>(lanes[lane].size());
    const int spare = height - lane_height(lanes[lane], sizes);
    int top = bottom + height;
    for (int i = 0; i < count; ++i) {
      const std::uint32_t node = lanes[lane][static_cast<std::size_t>(i)];
      const int y = top - spare * (2 * i + 1) / (2 * count) - sizes[node].height / 2;
      result.nodes[node] = {
          {left + plan.left[lane] + plan.width[lane] / 2, y}, plan.width[lane], sizes[node].height};
      top -= sizes[node].height + node_gap;
    }
  }
}

/// Where the edge at that place, from the top, among so many on one side of a box, has its end.
int end_height(const Box& box, std::size_t place, std::size_t count) {
  const int step = static_cast<int>(2 * place + 1);
  return box.centre.y + box.height / 2 - box.height * step / static_cast<int>(2 * count);
}

void place_edges(Arrangement& result, const Diagram& diagram) {
  std::vector<std::vector<std::uint32_t>> right(diagram.nodes.size());
  std::vector<std::vector<std::uint32_t>> left(diagram.nodes.size());
  for (std::uint32_t i = 0; i < diagram.edges.size(); ++i) {
    right[diagram.edges[i].from].push_back(i);
    left[diagram.edges[i].to].push_back(i);
  }
  result.edges.resize(diagram.edges.size());
  const int room = numbers_room(diagram);
  for (std::uint32_t node = 0; node < diagram.nodes.size(); ++node) {
    const Box& box = result.nodes[node];
    auto& out = right[node];
    std::ranges::stable_sort(out, std::ranges::greater(),
        [&](std::uint32_t edge) { return result.nodes[diagram.edges[edge].to].centre.y; });
    for (std::size_t i = 0; i < out.size(); ++i) {
      result.edges[out[i]].from = {box.centre.x + box.width / 2, end_height(box, i, out.size())};
    }
    auto& in = left[node];
    std::ranges::stable_sort(in, std::ranges::greater(),
        [&](std::uint32_t edge) { return result.nodes[diagram.edges[edge].from].centre.y; });
    for (std::size_t i = 0; i < in.size(); ++i) {
      result.edges[in[i]].to = {box.centre.x - box.width / 2 - room, end_height(box, i, in.size())};
    }
  }
  for (Curve& curve : result.edges) {
    const int middle = (curve.from.x + curve.to.x) / 2;
    curve.from_control = {middle, curve.from.y};
    curve.to_control = {middle, curve.to.y};
  }
}

}  // namespace

int numbers_room(const Diagram& diagram) {
  if (diagram.view == View::overview) return numbers_width;
  if (diagram.view != View::changes) return 0;
  const auto is_sum = [](const DiagramEdge& edge) {
    return edge.change && edge.change->counts != FateCounts();
  };
  return std::ranges::any_of(diagram.edges, is_sum) ? numbers_width : marks_width;
}

int text_width(std::string_view text, int size) {
  int halves = 0;  // of a tenth of the font size
  for (const char32_t character : decoded(text)) {
    const bool is_wide =
        display_width(character) > 1 || (character >= 0x2010 && character < 0x2800);
    halves += is_wide ? 20 : 12;
  }
  return (halves * size + 19) / 20;
}

Arrangement arrange(
    const Diagram& diagram, std::span<const Label> labels, std::span<const Label> titles) {
  const std::vector<Size> sizes = node_sizes(diagram, labels);
  const std::vector<Lanes> lanes = lanes_by_group(diagram);
  const LanePlan plan = lane_plan(diagram, sizes, lanes);
  std::vector<Size> groups;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    groups.push_back({group_width(lanes[i], plan, titles[i]),
        inner_height(lanes[i], sizes) + lines_height(titles[i], title_height) + 2 * frame});
  }
  const std::vector<std::size_t> columns = best_columns(groups);
  const Size all = extent(groups, columns);
  Arrangement result{all.width, all.height, {}, {}, {}};
  result.nodes.resize(diagram.nodes.size());
  int left = 0;
  std::size_t next = 0;
  for (const std::size_t count : columns) {
    int top = all.height;
    int width = 0;
    for (std::size_t i = 0; i < count; ++i, ++next) {
      const Size& size = groups[next];
      result.groups.push_back(
          {{left + size.width / 2, top - size.height / 2}, size.width, size.height});
      place_group(result, next, lanes[next], sizes, plan);
      top -= size.height + group_gap;
      width = std::max(width, size.width);
    }
    left += width + column_gap;
  }
  place_edges(result, diagram);
  return result;
}

}  // namespace remit
