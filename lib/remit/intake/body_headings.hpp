#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "remit/intake/clauses.hpp"
#include "remit/intake/paragraph.hpp"
#include "remit/intake/planned_task.hpp"
#include "remit/intake/structure.hpp"

/// Headings of nothing but bodies, with their duties below: 一、市教育局, or 县公安局 alone on a
/// line, as emergency plans tell the duties of their members.
namespace remit {

/// Those without a number: alone on a line over 负责…, or several in a row before a colon
/// (县公安局：负责…). The title of such an item is its first duty, or the heading itself where
/// numbered items follow.
std::vector<PlainHeading> plain_body_headings(
    std::span<const Paragraph> paragraphs, const ClauseContext& context);

/// What an item's heading gives to its bodies: the strongest role that the lines below tell (牵头…,
/// 配合…). None if it is no such heading, or no duty stands below it.
std::optional<Clause> heading_clause(const Structure& structure, std::size_t item,
    std::span<const Paragraph> paragraphs, const ClauseContext& context);

/// The same bodies in the role that an item below the heading tells; none if that is theirs anyway.
std::optional<Clause> clause_below(
    const Clause& heading, const Item& item, std::span<const Paragraph> paragraphs);

/// B and C of 会同B、C制定…, a line below the heading.
std::optional<Clause> partners_below(
    const FoundClause& heading, std::string_view text, const ClauseContext& context);

}  // namespace remit
