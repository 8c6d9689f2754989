#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "remit/intake/paragraph.hpp"
#include "remit/intake/structure.hpp"

/// Items that are records of fields, a line each: 整改目标：…, 整改措施：…, 整改时限：…,
/// 责任单位：….
namespace remit {

/// The label of such a line, without its colon; empty for other lines.
std::string_view field_label(std::string_view line);

/// The fields of an item that stand below a list which is the value of one of them, 整改措施：, and
/// so are no part of that list's last item. The items of the list end before them.
std::vector<Continuation> continued_fields(
    std::span<const Paragraph> paragraphs, std::vector<Item>& items);

}  // namespace remit
