#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace remit {

/// Lists one behind the other in a single piece of memory: written from the first to the last, then
/// read in any order.
template <class Value>
struct Rows {
  std::vector<Value> items;
  std::vector<std::size_t> begins{0};  ///< of each list, and the end of the last

  /// Ends the list that is being written to `items`.
  void close() { begins.push_back(items.size()); }

  [[nodiscard]] std::size_t size() const { return begins.size() - 1; }

  [[nodiscard]] std::span<const Value> operator[](std::size_t row) const {
    return std::span<const Value>(items).subspan(begins[row], begins[row + 1] - begins[row]);
  }
};

/// An entry of a list that is not yet in order.
template <class Value>
struct Entry {
  std::uint32_t row = 0;
  Value value{};
};

/// The lists of so many rows, in each its entries in the order given (counting sort).
template <class Value>
Rows<Value> in_rows(std::span<const Entry<Value>> entries, std::size_t rows) {
  Rows<Value> all;
  all.begins.assign(rows + 1, 0);
  for (const Entry<Value>& entry : entries) ++all.begins[entry.row + std::size_t{1}];
  for (std::size_t row = 0; row < rows; ++row) all.begins[row + 1] += all.begins[row];
  all.items.resize(entries.size());
  std::vector<std::size_t> next(all.begins.begin(), all.begins.end() - 1);
  for (const Entry<Value>& entry : entries) all.items[next[entry.row]++] = entry.value;
  return all;
}

}  // namespace remit
