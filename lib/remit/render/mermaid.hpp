#pragma once

#include <optional>
#include <string>

#include "remit/analysis/diagram.hpp"
#include "remit/base/language.hpp"
#include "remit/base/message.hpp"

namespace remit {

/// A picture as a Mermaid flowchart, for Markdown pages that draw it themselves (GitHub, GitLab):
/// a lead is a thick line, cooperation a dashed one, others are thin; a gap is framed in red.
std::string as_mermaid(const Diagram& diagram, Language language);

/// Why Mermaid would refuse to draw it, by the limits it has unless a page sets others (maxEdges
/// 500, maxTextSize 50,000); none if it would draw it.
std::optional<Message> mermaid_refusal(const Diagram& diagram, const std::string& text);

}  // namespace remit
