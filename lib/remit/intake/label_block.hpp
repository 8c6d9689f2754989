#pragma once

#include <optional>
#include <string_view>

/// A label on a line of its own, and the bodies it gives a role on the lines below.
namespace remit {

/// Support Agencies: and nothing else.
bool is_label_alone(std::string_view line);

/// Nothing but names of bodies that are known by their words, behind a bullet or not.
bool lists_bodies(std::string_view line);

/// The Minister shall consult with: and nothing behind it, or “the following agencies”.
bool opens_list(std::string_view line);

/// What an item of such a list names: without its number, “the” and the mark at its end; nothing if
/// it has none of these, or other words.
std::optional<std::string_view> item_of_list(std::string_view line);

/// What stands behind the bullet of a line.
std::string_view without_bullet(std::string_view line);

}  // namespace remit
