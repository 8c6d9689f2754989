#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "remit/analysis/diagram.hpp"
#include "remit/base/language.hpp"
#include "remit/render/arrangement.hpp"

namespace remit {

/// The diagram with one more group that shows each sort of node and edge it uses.
Diagram with_legend(Diagram diagram, Language language);

/// The text in as few lines as the width allows, and these as even as that allows.
Label evenly_wrapped(std::string_view text, std::size_t width);

/// What a node says: the task under its number, agencies with the tasks they have elsewhere in
/// brackets, what a plan holds; and that nobody has it, or that others are meant too.
Label node_label(const DiagramNode& node, Language language);

/// What stands at a line of a picture of changes: “＋●”, “－○”, “○→●”, “●” where nothing changes,
/// or the numbers of a line for several assignments, “＋3 －1 ⇄2”.
std::string change_text(const DiagramEdge& edge);

/// The sentences below the picture: its numbers, how to read it, what it leaves out.
std::vector<std::string> picture_notes(const Diagram& diagram, Language language);

}  // namespace remit
