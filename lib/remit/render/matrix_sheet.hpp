#pragma once

#include <span>
#include <string>
#include <vector>

#include "remit/analysis/matrix.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/workbook.hpp"

namespace remit {

/// The matrix as a sheet: marks with a note on each that says plan, line and name as written,
/// totals, a legend, and keys by which marks that people change are read again. `notes` come below.
GridSheet matrix_sheet(const Catalog& catalog, const Matrix& matrix, Language language,
    std::span<const std::string> notes = {});

}  // namespace remit
