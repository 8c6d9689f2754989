#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace remit {

/// The index of an item in its catalog vector; typed, so that a task cannot be taken for an agency.
template <class Of>
struct Id {
  std::uint32_t value = 0;
  friend auto operator<=>(const Id&, const Id&) = default;
};

/// The ids from `first` up to, not including, `last`; usable in a range-based for.
template <class Of>
struct IdRange {
  Id<Of> first;
  Id<Of> last;

  struct Iterator {
    using value_type = Id<Of>;
    using difference_type = std::ptrdiff_t;
    Id<Of> at;
    Id<Of> operator*() const { return at; }
    Iterator& operator++() {
      ++at.value;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++at.value;
      return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;
  };

  [[nodiscard]] Iterator begin() const { return {first}; }
  [[nodiscard]] Iterator end() const { return {last}; }
  [[nodiscard]] std::size_t size() const { return last.value - first.value; }
  [[nodiscard]] bool empty() const { return first == last; }
  friend bool operator==(const IdRange&, const IdRange&) = default;
};

}  // namespace remit
