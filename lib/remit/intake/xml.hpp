#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "remit/base/message.hpp"
#include "remit/intake/read_document.hpp"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace remit {

/// Parses the text of an archive's entry in place; what is wrong with it, if anything. What stands
/// before the mistake is in the document all the same. Entities that a document type declares are
/// not expanded, files are never opened, and the number of nodes is bounded.
std::optional<Message> parse_xml(std::string& text, std::string_view name,
    const DocumentLimits& limits, pugi::xml_document& into);

/// The value of the attribute "w:val" of a child, a name in the habit of Word; empty if none.
std::string_view value_of(const pugi::xml_node& node, const char* child);

/// A number as it stands at the beginning of a text; `otherwise` if there is none.
std::uint32_t number_of(std::string_view text, std::uint32_t otherwise);

}  // namespace remit
