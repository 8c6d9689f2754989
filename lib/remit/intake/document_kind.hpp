#pragma once

#include <optional>
#include <string_view>

#include "remit/intake/read_document.hpp"

namespace remit {

/// What bytes are by how they begin and, of an archive, by what it holds; `unknown` for text.
DocumentKind kind_of_bytes(std::string_view bytes);

/// Why a file that is no text cannot be read: an old Word file, a picture, an archive …; nothing if
/// its beginning says nothing.
std::optional<Message> known_unreadable(std::string_view bytes);

/// Which kind of text a decoded text is; the name decides between plain text, Markdown and CSV
/// where the content leaves that open.
DocumentKind kind_of_text(std::string_view text, std::string_view name);

}  // namespace remit
