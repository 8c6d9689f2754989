#pragma once

#include <cstdint>
#include <vector>

#include "remit/base/diagnostic.hpp"
#include "remit/io/yaml_events.hpp"
#include "remit/io/yaml_text.hpp"

namespace remit {

/// Says what is wrong where the parser stopped, in a line that has no problem yet, and changes the
/// text so that the parser gets further next time, at the least possible loss. False if the text
/// cannot be changed any more.
bool mend(WorkingText& text, Stop stop, std::uint32_t file, std::vector<Diagnostic>& problems);

/// Reports, where a line begins, every field name that a full-width colon follows and every dash
/// that no space follows, and puts them right; returns how many there were.
std::size_t mend_line_beginnings(
    WorkingText& text, std::uint32_t file, std::vector<Diagnostic>& problems);

/// Whether the parser can be helped past this.
inline bool can_be_mended(Trouble trouble) {
  return trouble < Trouble::too_deep;
}

}  // namespace remit
