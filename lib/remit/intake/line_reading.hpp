#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// What somebody asks about: a line (a paragraph, where the document has those), or a row of a
/// table.
struct AskedPlace {
  std::uint32_t line = 0;
  std::string row{};  ///< “Sheet1!7” or “7”, “table 2, row 3”; empty: the line
};

/// “37”; “Sheet1!B7”, “B7” and “table 2, row 3, column 1”, as drafts name the places of cells.
/// Nothing if it is none of these.
std::optional<AskedPlace> asked_place(std::string_view text);

/// How a line or a row was read: the paragraph it is part of or its cells, the heading it is or
/// stands under, clauses with form, sureness and bodies, targets. Empty if nothing stands there.
std::vector<Message> line_reading(const Document& original, const Catalog& known,
    const AskedPlace& asked, const NamedColumns& columns = {});

}  // namespace remit
