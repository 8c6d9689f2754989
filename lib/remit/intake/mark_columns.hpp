#pragma once

#include <optional>

#include "remit/intake/document.hpp"

namespace remit {

/// A table whose columns are agencies and whose cells are marks (● leads, ○ cooperates), as a table
/// with a column for each role in which the names stand; none for any other table. What a mark
/// means is what a legend in the table says (★牵头 ▲配合); else a filled mark leads and a hollow
/// one cooperates, and where all marks are of one kind those who have it are responsible.
std::optional<Grid> names_for_marks(const Grid& grid);

/// A document whose tables of marks are tables of names; none if it has no such table.
std::optional<Document> names_for_marks(const Document& document);

}  // namespace remit
