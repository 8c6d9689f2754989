#pragma once

#include <span>
#include <string>

#include "remit/analysis/matrix.hpp"
#include "remit/base/diagnostic.hpp"
#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/form.hpp"

namespace remit {

/// The first sheet of a workbook: how far the tasks of each plan have somebody, what each agency
/// has to do in the order of the matrix's columns, and how often each rule found something. All
/// numbers are those of the matrix; what is only proposed counts in none.
Form summary_form(const Catalog& catalog, const Matrix& matrix,
    std::span<const Diagnostic> findings, Language language);

}  // namespace remit
