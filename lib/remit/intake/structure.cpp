// The rank of a kind of numbering is found from the document: of two kinds the lower is the one
// that begins anew at 1 after the other has been seen. Where that does not tell, the one seen first
// is the higher. With ranks known, one walk with a stack makes the tree.

#include "remit/intake/structure.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "remit/intake/annex_list.hpp"
#include "remit/intake/glyphs.hpp"
#include "remit/intake/record_fields.hpp"

namespace remit {

namespace {

constexpr std::size_t most_kinds = 64;

/// A paragraph that begins with a number, or is a heading.
struct Mark {
  std::size_t paragraph = 0;
  Numbering numbering;
  std::size_t kind = 0;  ///< index into Kinds
  std::uint8_t level = 0;
  const Title* title = nullptr;  ///< of a plain heading
};

struct Kinds {
  std::vector<NumberKind> kinds;
  std::vector<int> level;              ///< of the headings of this kind, 0 where there are none
  std::vector<std::vector<int>> anew;  ///< [above][below]: how often below began at 1 after above
};

/// Whether a number counts on in its kind: otherwise it is a figure that looks like one.
bool counts_on(std::map<NumberKind, int>& last, const Numbering& found) {
  const int value = found.numbers.back();
  const auto [known, is_new] = last.try_emplace(found.kind, value);
  if (is_new) return true;
  constexpr int gap = 3;
  if (value != 1 && (value <= known->second || value > known->second + gap) &&
      found.kind.style != NumberStyle::decimal) {
    return false;
  }
  known->second = value;
  return true;
}

std::vector<Mark> marks(
    std::span<const Paragraph> paragraphs, std::span<const PlainHeading> plain) {
  std::vector<Mark> found;
  std::map<NumberKind, int> last;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const Paragraph& paragraph = paragraphs[i];
    if (const std::size_t end = annex_list_end(paragraphs, i); end > i) {
      i = end - 1;
      continue;
    }
    if (paragraph.table) continue;
    if (!plain.empty() && plain.front().paragraph == i) {
      const Numbering none{{NumberStyle::names, 0}, {}, 0};
      found.push_back({i, none, 0, 0, &plain.front().title});
      plain = plain.subspan(1);
      continue;
    }
    auto number = numbering(std::string_view(paragraph.text).substr(0, 96), paragraph.level > 0);
    if (number && number->length >= 96) number.reset();
    if (number && !counts_on(last, *number)) number.reset();
    const bool heads_table = i + 1 < paragraphs.size() && paragraphs[i + 1].table;
    if (!number && heads_table && !found.empty()) number = annex_without_number(paragraph.text);
    if (!number && paragraph.level == 0) continue;
    if (!number) number = Numbering{{NumberStyle::heading, paragraph.level}, {}, 0};
    found.push_back({i, *std::move(number), 0, paragraph.level, nullptr});
  }
  return found;
}

/// A title that the format marks as a heading is no item: the only one of its level, before others
/// or before a table that is all of the document.
void drop_title(std::vector<Mark>& found, std::span<const Paragraph> paragraphs) {
  if (found.empty() || found.front().numbering.kind.style != NumberStyle::heading) return;
  const NumberKind kind = found.front().numbering.kind;
  const auto same = std::ranges::count(found, kind, [](const Mark& m) { return m.numbering.kind; });
  const std::size_t next = found.front().paragraph + 1;
  const bool heads_table = next < paragraphs.size() && paragraphs[next].table;
  if (same == 1 && (found.size() > 1 || (next == 1 && heads_table))) found.erase(found.begin());
}

Kinds kinds_of(std::vector<Mark>& found) {
  Kinds all;
  std::map<NumberKind, std::size_t> index;
  for (Mark& mark : found) {
    const auto [known, is_new] = index.try_emplace(mark.numbering.kind, all.kinds.size());
    if (is_new && all.kinds.size() == most_kinds) known->second = most_kinds - 1;
    if (is_new && all.kinds.size() < most_kinds) {
      all.kinds.push_back(mark.numbering.kind);
      all.level.push_back(mark.level);
    }
    mark.kind = known->second;
  }
  const std::size_t count = all.kinds.size();
  all.anew.assign(count, std::vector<int>(count, 0));
  std::vector<std::size_t> seen_at(count, 0);  // 1 + the index of the last mark of a kind
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Mark& mark = found[i];
    const bool begins = mark.numbering.numbers.empty() || mark.numbering.numbers.back() == 1;
    if (begins) {
      for (std::size_t above = 0; above < count; ++above) {
        if (above != mark.kind && seen_at[above] > seen_at[mark.kind]) ++all.anew[above][mark.kind];
      }
    }
    seen_at[mark.kind] = i + 1;
  }
  return all;
}

bool is_above(const Kinds& all, std::size_t a, std::size_t b) {
  if (is_annex(all.kinds[a]) != is_annex(all.kinds[b])) return is_annex(all.kinds[a]);
  if (all.level[a] != all.level[b] && all.level[a] > 0 && all.level[b] > 0) {
    return all.level[a] < all.level[b];
  }
  const bool a_is_heading = all.kinds[a].style == NumberStyle::heading;
  const bool b_is_heading = all.kinds[b].style == NumberStyle::heading;
  if (a_is_heading != b_is_heading) return a_is_heading;
  if (all.kinds[a].style == NumberStyle::decimal && all.kinds[b].style == NumberStyle::decimal) {
    return all.kinds[a].detail < all.kinds[b].detail;
  }
  if (all.anew[a][b] != all.anew[b][a]) return all.anew[a][b] > all.anew[b][a];
  return a < b;  // seen first
}

/// The rank of every kind, 0 the highest: each is put in below the last one that is above it.
std::vector<std::size_t> ranks(const Kinds& all) {
  std::vector<std::size_t> order;
  for (std::size_t kind = 0; kind < all.kinds.size(); ++kind) {
    auto place = order.end();
    while (place != order.begin() && !is_above(all, *(place - 1), kind)) --place;
    order.insert(place, kind);
  }
  std::vector<std::size_t> rank(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  return rank;
}

/// The tree as it grows: the items, and those that the next may stand below.
struct Growth {
  std::vector<Item> items;
  std::vector<std::size_t> stack;
  std::vector<std::size_t> part_of;  ///< of each item
  std::vector<std::size_t> rank;     ///< of each item's kind
  std::vector<std::size_t> part_starts;
  std::vector<std::vector<int>> path;  ///< of each item: its numbers from the top; < 0: a1, a2 …
  std::map<std::pair<std::size_t, std::optional<std::size_t>>, int> unnumbered;
};

/// The numbers of an item below a parent: 1.2 below 1 is 1.2 and not 1.1.2.
std::vector<int> path_below(std::span<const int> above, std::span<const int> numbers) {
  std::size_t shared = numbers.empty() ? 0 : numbers.size() - 1;
  const auto ends_above = [&](std::span<const int> first) {
    return above.size() >= first.size() && std::ranges::equal(above.last(first.size()), first);
  };
  while (shared > 0 && !ends_above(numbers.first(shared))) --shared;
  std::vector<int> path;
  path.reserve(above.size() + numbers.size() - shared);
  path.assign(above.begin(), above.end());
  path.insert(path.end(), numbers.begin() + static_cast<std::ptrdiff_t>(shared), numbers.end());
  return path;
}

void close_until(Growth& growth, std::size_t depth) {
  while (growth.stack.size() > depth) {
    growth.items[growth.stack.back()].last = growth.items.size();
    growth.stack.pop_back();
  }
}

/// A top kind that begins at 1 again (2.1 after 1.2 goes on), or an annex: another part of the
/// document.
bool opens_part(const Growth& growth, const Mark& mark) {
  if (growth.items.empty() || is_annex(mark.numbering.kind)) return true;
  if (!growth.stack.empty() || mark.numbering.numbers.empty()) return false;
  if (mark.numbering.numbers.back() != 1) return false;
  for (std::size_t i = growth.items.size(); i-- > growth.part_starts.back();) {
    const Item& item = growth.items[i];
    if (!item.parent && item.kind == mark.numbering.kind)
      return mark.numbering.numbers <= growth.path[i];
  }
  return false;
}

void grow(Growth& growth, const Mark& mark, std::span<const Paragraph> paragraphs,
    const std::vector<std::size_t>& rank) {
  std::size_t depth = growth.stack.size();
  while (depth > 0 && growth.rank[growth.stack[depth - 1]] >= rank[mark.kind]) --depth;
  close_until(growth, depth);
  if (opens_part(growth, mark)) growth.part_starts.push_back(growth.items.size());
  Item item;
  if (!growth.stack.empty()) item.parent = growth.stack.back();
  item.kind = mark.numbering.kind;
  item.paragraph = mark.paragraph;
  item.title_begin = mark.numbering.length;
  item.title = mark.title != nullptr
                   ? *mark.title
                   : title_at(paragraphs[mark.paragraph].text, mark.numbering.length);
  const std::size_t part = growth.part_starts.size() - 1;
  std::span<const int> above;
  if (item.parent) above = growth.path[*item.parent];
  std::span<const int> numbers = mark.numbering.numbers;
  const int count = numbers.empty() ? ++growth.unnumbered[{part, item.parent}] : 0;
  const int unnumbered = -count;
  if (numbers.empty()) numbers = std::span(&unnumbered, 1);
  if (is_annex(item.kind)) numbers = {};
  growth.path.push_back(path_below(above, numbers));
  growth.part_of.push_back(part);
  growth.rank.push_back(rank[mark.kind]);
  growth.stack.push_back(growth.items.size());
  growth.items.push_back(std::move(item));
}

std::size_t largest_part(const Growth& growth) {
  std::size_t best = 0;
  std::size_t most = 0;
  for (std::size_t part = 0; part < growth.part_starts.size(); ++part) {
    const std::size_t end =
        part + 1 < growth.part_starts.size() ? growth.part_starts[part + 1] : growth.items.size();
    if (end - growth.part_starts[part] > most) {
      most = end - growth.part_starts[part];
      best = part;
    }
  }
  return best;
}

std::string as_number(const std::vector<int>& path) {
  std::string number;
  for (const int step : path) {
    if (!number.empty()) number += '.';
    number += step < 0 ? "a" + std::to_string(-step) : std::to_string(step);
  }
  return number;
}

/// Gives every item its number; two that print the same get b, c … after them.
void number_items(Growth& growth) {
  const std::size_t main = largest_part(growth);
  const bool is_annexed = growth.path[growth.part_starts[main]].empty();  // has a number itself
  std::unordered_set<std::string> taken;
  std::unordered_map<std::string, int> times;
  for (std::size_t i = 0; i < growth.items.size(); ++i) {
    const std::size_t part = growth.part_of[i];
    std::string number = as_number(growth.path[i]);
    if (part != main || number.empty()) {
      if (!number.empty()) number.insert(0, 1, '.');
      number.insert(0, "f" + std::to_string(part < main || is_annexed ? part + 1 : part));
    }
    std::string unique = number;
    while (!taken.insert(unique).second) {
      const int again = ++times[number];
      unique = number;
      if (again < 25) {
        unique += static_cast<char>('a' + again);
      } else {
        unique += "-" + std::to_string(again + 1);
      }
    }
    growth.items[i].number = std::move(unique);
  }
}

void mark_background(std::vector<Item>& items) {
  for (Item& item : items) {
    item.background =
        (item.parent && items[*item.parent].background) || is_background(item.title.text);
  }
}

}  // namespace

Structure structure(std::span<const Paragraph> paragraphs, std::span<const PlainHeading> plain) {
  std::vector<Mark> found = marks(paragraphs, plain);
  drop_title(found, paragraphs);
  const Kinds all = kinds_of(found);
  const std::vector<std::size_t> rank = ranks(all);
  Growth growth;
  for (const Mark& mark : found) grow(growth, mark, paragraphs, rank);
  close_until(growth, 0);
  for (std::size_t i = 0; i < growth.items.size(); ++i) {
    growth.items[i].end =
        i + 1 < growth.items.size() ? growth.items[i + 1].paragraph : paragraphs.size();
  }
  if (!growth.items.empty()) number_items(growth);
  mark_background(growth.items);
  const std::size_t preface =
      growth.items.empty() ? paragraphs.size() : growth.items.front().paragraph;
  std::vector<Continuation> continued = continued_fields(paragraphs, growth.items);
  return {std::move(growth.items), std::move(continued), preface};
}

}  // namespace remit
