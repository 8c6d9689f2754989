#pragma once

#include <cstdint>
#include <vector>

#include "remit/base/message.hpp"
#include "remit/intake/document.hpp"
#include "remit/intake/task_table.hpp"
#include "remit/model/catalog.hpp"

namespace remit {

/// How a line of a document (or a paragraph, where it has those) was read: the paragraph it is part
/// of, the heading it is or stands under, clauses with form, sureness and bodies, targets. Empty if
/// there is no text in that line.
std::vector<Message> line_reading(const Document& original, const Catalog& known,
    std::uint32_t line, const NamedColumns& columns = {});

}  // namespace remit
