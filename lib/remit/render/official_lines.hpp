#pragma once

#include <vector>

#include "remit/base/language.hpp"
#include "remit/model/catalog.hpp"
#include "remit/render/form.hpp"

namespace remit {

/// Official tables with one more column, before the remarks: the lines of the document that the
/// agencies of a row stand in, or its task where nobody does. For paper and Word, where cells have
/// no notes. A table of which no line is known stays as it is.
std::vector<Form> with_lines(std::vector<Form> forms, const Catalog& catalog, Language language);

}  // namespace remit
