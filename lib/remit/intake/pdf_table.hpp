#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "remit/intake/document.hpp"
#include "remit/intake/raw_lines.hpp"
#include "remit/intake/reading_budget.hpp"

namespace remit {

/// A table and the line after it.
struct PdfTable {
  Grid grid;
  std::size_t end = 0;
};

/// The table of tasks whose header begins in line `at` of a text laid out with blanks, a column a
/// character, as `pdftotext -layout` prints it; none if there is no such.
std::optional<PdfTable> pdf_table(
    std::span<const RawLine> lines, std::size_t at, ReadingBudget& budget);

}  // namespace remit
