#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace remit {

/// The number of a row, where it is all that its cell says: 3, 3., 四, （四）, 2.1.
struct RowNumber {
  std::vector<int> parts;  ///< {2, 1} for 2.1; never empty
  bool chinese = false;    ///< in Chinese numerals
  friend bool operator==(const RowNumber&, const RowNumber&) = default;
};

std::optional<RowNumber> row_number(std::string_view text);

/// Whether a row of that number may come next, one missing at most: 4 or 5 after 3, 2.2 or 3.1
/// after 2.1, 1.1 after 1.
bool may_follow(const RowNumber& next, const RowNumber& before);

}  // namespace remit
