#include "remit/base/similar.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "remit/base/text.hpp"

namespace remit {

std::size_t edits(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  std::vector<std::size_t> last_but_one(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    last_but_one.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], last_but_one[j - 2] + 1);
      }
    }
    // a swap looks back two rows, so one row over the limit does not yet decide
    if (*std::ranges::min_element(row) > limit && *std::ranges::min_element(last) > limit) break;
  }
  return std::min(*std::ranges::min_element(row) > limit ? limit + 1 : row.back(), limit + 1);
}

std::size_t edits(std::string_view a, std::string_view b, std::size_t limit) {
  return edits(decoded(a), decoded(b), limit);
}

std::optional<std::string_view> did_you_mean(
    std::string_view word, std::span<const std::string_view> known) {
  const std::u32string meant = decoded(folded_name(word));
  const std::size_t most = meant.size() <= 4 ? 1 : 2;
  std::size_t nearest = std::min(most + 1, meant.size());  // never by changing every character
  std::optional<std::string_view> found;
  for (const std::string_view candidate : known) {
    const std::size_t distance = edits(meant, decoded(folded_name(candidate)), most);
    if (distance == nearest && found != candidate) found.reset();
    if (distance >= nearest) continue;
    nearest = distance;
    found = candidate;
  }
  return found;
}

}  // namespace remit
